// The facts of each answer and then the rules over the whole protocol: what they say, with its severity at the gate.

import { factKind, givenFacts, hasKey, isUnread } from '../facts/index.ts';
import type { FactFault, GivenFact } from '../facts/kind.ts';
import { isEmpty, labelOf } from '../facts/kind.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import type { Problem, Severity } from '../model/finding.ts';
import type { Gate } from '../model/gate.ts';
import { GATES, isDemanded } from '../model/gate.ts';
import type { Requirement } from '../model/requirement.ts';
import type { AnsweredRequirement, Rule, RuleContext, RuleFault } from '../rules/rule.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { exampleLine } from './example-line.ts';

export interface RuleRun {
  readonly gate: Gate;
  /** Day of the check, `2026-11-23`. */
  readonly today: string;
  /** Facts whose shape is at fault: `<requirement> <name>`. */
  readonly broken: ReadonlySet<string>;
  readonly privacy: RuleContext['privacy'];
}

export function ruleContext(read: ReadProtocol, catalogue: Catalogue, run: RuleRun): RuleContext {
  const { gate, today, privacy } = run;
  return { protocol: read.protocol, catalogue, gate, today, answered: answeredRequirements(read, catalogue, run), privacy };
}

export function problemsOf(rules: readonly Rule[], context: RuleContext): Problem[] {
  return rules.flatMap((rule) => [...rule.run(context)].map((fault) => problemOf(rule, fault, context.catalogue, context.gate)));
}

function answeredRequirements(read: ReadProtocol, catalogue: Catalogue, { today, broken }: RuleRun): AnsweredRequirement[] {
  return catalogue.requirements.flatMap((requirement) => {
    const answer = read.protocol.answers.get(requirement.id);
    if (answer?.section !== requirement.section) return [];
    const facts = givenFacts(requirement, answer, read.protocol, catalogue, today);
    const claims = answer.status === 'implemented' || answer.status === '';
    const faults = claims
      ? facts
          .filter((fact) => !broken.has(`${requirement.id} ${fact.name}`) && !isUnread(fact))
          .flatMap((fact) => testFact(fact).map((fault) => ({ fact, fault })))
      : [];
    return [{ requirement, answer, facts, faults }];
  });
}

function testFact(fact: GivenFact): readonly FactFault[] {
  const { spec, name } = fact;
  const asked = spec.source === undefined && hasKey(name, spec);
  if (asked && isEmpty(fact.value)) {
    if (spec.optional) return [];
    const example = spec.example === undefined ? undefined : exampleLine(name, spec.example);
    return [
      {
        rule: spec.kind === 'duration' || spec.kind === 'limit' ? 'no-definite-time' : 'fact-missing',
        message: `“${labelOf(fact)}” (\`${name}\`) is not there.`,
        fix: `${spec.asks ?? `Add \`${name}:\`.`}${example === undefined ? '' : ` For example \`${example}\`.`}`,
      },
    ];
  }
  if (spec.optional && isEmpty(fact.value) && name !== 'words') return [];
  return factKind(spec.kind)
    .test(fact)
    .filter(() => !spec.optional || !isEmpty(fact.value));
}

function severityOf(rule: Rule, fault: RuleFault, requirement: Requirement | undefined, gate: Gate): Severity {
  if (fault.severity !== undefined) return fault.severity;
  if (rule.isAdvice) return 'advice';
  if (rule.errorFrom !== 'requirement') return isDemanded(rule.errorFrom, gate) ? 'error' : 'warning';
  if (!requirement || requirement.demanded_from === 'never') return 'advice';
  return isDemanded(requirement.demanded_from, gate) ? 'error' : 'advice';
}

function problemOf(rule: Rule, fault: RuleFault, catalogue: Catalogue, gate: Gate): Problem {
  const requirement = fault.requirement === undefined ? undefined : catalogue.byId.get(fault.requirement);
  const { message, fix, place } = fault;
  const severity = severityOf(rule, fault, requirement, gate);
  const errorFrom = severity === 'error' ? undefined : GATES.find((one) => severityOf(rule, fault, requirement, one) === 'error');
  return {
    rule: rule.id,
    severity,
    ...(errorFrom === undefined ? {} : { errorFrom }),
    message,
    why: fault.why ?? rule.why,
    fix,
    place,
    ...(fault.related ? { related: fault.related } : {}),
    ...(fault.requirement === undefined ? {} : { requirement: fault.requirement }),
  };
}
