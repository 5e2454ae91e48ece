// What a rule is: an id that names the fault, the gate from which it is an error, and one function over a protocol.

import type { FactFault, GivenFact } from '../facts/kind.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import type { Severity } from '../model/finding.ts';
import type { DemandedFrom, Gate } from '../model/gate.ts';
import type { Place } from '../model/place.ts';
import type { Answer, LoadedProtocol } from '../model/protocol.ts';
import type { Requirement } from '../model/requirement.ts';

/** An answer with its requirement and facts. */
export interface AnsweredRequirement {
  readonly requirement: Requirement;
  readonly answer: Answer;
  readonly facts: readonly GivenFact[];
  /** What the facts themselves found wrong; only for answers that claim to be in place. */
  readonly faults: readonly { readonly fact: GivenFact; readonly fault: FactFault }[];
}

export interface RuleContext {
  readonly protocol: LoadedProtocol;
  readonly catalogue: Catalogue;
  readonly gate: Gate;
  /** Day of the check, `2026-11-23`. */
  readonly today: string;
  readonly answered: readonly AnsweredRequirement[];
  /** What the privacy guard found before the rules ran, by the id of the rule that reports it. */
  readonly privacy: Readonly<Record<string, readonly RuleFault[] | undefined>>;
}

export interface RuleFault {
  readonly message: string;
  readonly fix: string;
  readonly place: Place;
  /** Only where the rule's own reason does not fit. */
  readonly why?: string;
  readonly related?: readonly { readonly place: Place; readonly label: string }[];
  readonly requirement?: string;
  /** Only where it differs from what the rule and the requirement give. */
  readonly severity?: Severity;
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** Error from this gate on, a warning before it; `requirement`: as the requirement demands. */
  readonly errorFrom: DemandedFrom | 'requirement';
  /** Never more than advice; only with `errorFrom: 'never'`. */
  readonly isAdvice?: true;
  run(context: RuleContext): Iterable<RuleFault>;
}
