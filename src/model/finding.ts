// One thing wrong, as plain data: what, why it matters, what to do, where, and which guidance asks for it.

import type { Gate } from './gate.ts';
import type { Place, ResolvedPlace } from './place.ts';

/** `error` fails the gate; `warning` will fail a later gate or deserves a look; `advice` never fails anything. */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule, a fact kind or the reader says. The check adds what it left out and resolves the places. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in a full sentence without a position. */
  readonly message: string;
  /** Why it matters here. */
  readonly why: string;
  /** What to write instead. */
  readonly fix: string;
  readonly place: Place;
  readonly related?: readonly { readonly place: Place; readonly label: string }[];
  readonly requirement?: string;
  /** The later gate from which it is an error; only where it is none yet. */
  readonly errorFrom?: Gate;
}

/** A problem with its places resolved and the guidance behind it named; this is what reports carry. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly place: ResolvedPlace;
  readonly related: readonly { readonly place: ResolvedPlace; readonly label: string }[];
  readonly requirement?: string;
  /** Guidance behind the requirement, one line a citation: title, locator, how sure we are. */
  readonly citations: readonly string[];
  /** 16 hex digits that stay the same while the words it is about do, on whatever line they stand: for baselines and code scanners. */
  readonly fingerprint: string;
  /** Id of the waiver that accepts it. A waived finding keeps its severity but does not count against the gate. */
  readonly waivedBy?: string;
  /** The later gate from which it is an error; only where it is none yet. */
  readonly errorFrom?: Gate;
}
