// What one run found out, and what it looked at, so that "clean" never means "nothing was read".

import type { Finding } from './finding.ts';
import type { DemandedFrom, Gate } from './gate.ts';
import type { ResolvedPlace } from './place.ts';

export const REPORT_FORMAT = 2;

/** How a requirement came out. `declared-gap` is planned or partial with a reason; `excused` is not-applicable or alternative. */
export type Outcome = 'met' | 'excused' | 'declared-gap' | 'incomplete' | 'unanswered';

/** Whether it counts as met: sentence, chart, change and test reports all say the same. */
export function isMet({ outcome }: { readonly outcome: Outcome }): boolean {
  return outcome === 'met' || outcome === 'excused';
}

export interface RequirementVerdict {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly demandedFrom: DemandedFrom;
  /** Demanded at the gate of this run. */
  readonly demanded: boolean;
  readonly status: string;
  readonly outcome: Outcome;
  /** Where the answer stands: file and line (1-based), when there is one. */
  readonly answer?: { readonly file: string; readonly line: number };
  /**
   * What the answer says, for those who judge it: facts in words and the beginning of the text. The hash (check/answer-hash.ts) is a SHA-256 over
   * all that makes the answer: its status with reason, owner and date, its facts and text in full, and what a fact takes from the control block or
   * the glossary, all terms of it for a definition.
   */
  readonly evidence?: { readonly facts: readonly string[]; readonly words: string; readonly hash: string };
}

/** What became of one accepted gap. Only `in-force` keeps findings from counting. */
export type WaiverState = 'in-force' | 'expired' | 'incomplete' | 'answer-changed' | 'not-needed';

export interface WaiverVerdict {
  readonly id: string;
  readonly requirement?: string;
  readonly rule?: string;
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  /** Day, `2027-03-31`. */
  readonly expires: string;
  readonly state: WaiverState;
  /** How many findings it accepts in this run. */
  readonly accepts: number;
  readonly place: ResolvedPlace;
}

/** One line of the statement of applicability: a requirement that is not met in the usual way, and why. */
export interface ApplicabilityStatement {
  readonly requirement: string;
  readonly title: string;
  readonly status: 'not-applicable' | 'alternative';
  readonly reason: string;
  readonly place: ResolvedPlace;
}

/** One place where a finding of the privacy guard was declared harmless, with its reason. */
export interface PrivacySuppression {
  readonly kind: string;
  readonly reason: string;
  readonly used: boolean;
  readonly place: ResolvedPlace;
}

/** What guidance asks in one requirement; once a nation, whatever the number of protocols. */
export interface RequirementText {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly asks: string;
  readonly force: string;
  readonly citations: readonly string[];
}

/** What a change does to completeness, beside an earlier report of the same protocols. */
export interface CompletenessChange {
  /** What it was compared with: a git revision or the name of a report. */
  readonly base: string;
  readonly protocols: readonly ProtocolChange[];
}

export interface ProtocolChange {
  readonly protocol: string;
  readonly title: string;
  /** `added` and `removed`: it is in one of the two only. */
  readonly kind: 'changed' | 'unchanged' | 'added' | 'removed';
  /** Ids of requirements. */
  readonly newlyMet: readonly string[];
  readonly newlyBroken: readonly string[];
  readonly stillOpen: readonly string[];
  /** Those of the met that are not-applicable or alternative, and were not: an honest way to pass that somebody has to agree to. */
  readonly newlyExcused: readonly string[];
  /** Fingerprints of errors that are new, of those that are gone, and of those that a waiver accepts now and none did before. */
  readonly newErrors: readonly string[];
  readonly mendedErrors: readonly string[];
  readonly waivedErrors: readonly string[];
}

export interface Counts {
  readonly requirements: number;
  /** Met or excused with a reason. */
  readonly met: number;
  readonly demanded: number;
  readonly demandedMet: number;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
  /** Errors and warnings that a waiver accepts; they are in no other count. */
  readonly waived: number;
}

export interface ProtocolReport {
  readonly protocol: string;
  readonly title: string;
  readonly folder: string;
  readonly nation: string;
  readonly edition: string;
  readonly invented: boolean;
  readonly read: { readonly files: number; readonly bytes: number; readonly words: number };
  readonly counts: Counts;
  readonly requirements: readonly RequirementVerdict[];
  /** Sorted by file, line, column, rule. */
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverVerdict[];
  readonly applicability: readonly ApplicabilityStatement[];
  readonly suppressions: readonly PrivacySuppression[];
  readonly passed: boolean;
  /** One plain sentence. */
  readonly verdict: string;
}

/** Part `index` (from 1) of `of`. `all` names every protocol of the whole run in order, so that a merge can tell that none is missing. */
export interface ReportPart {
  readonly index: number;
  readonly of: number;
  readonly all: readonly string[];
}

export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly tool: { readonly name: 'joint-protocol'; readonly version: string };
  readonly gate: Gate;
  /** Day it was judged on, `2026-11-23`: what is past, due or expired hangs on it. */
  readonly day: string;
  readonly catalogues: Readonly<Record<string, string>>;
  readonly protocols: readonly ProtocolReport[];
  /** Requirements in words, by nation; only of nations that were judged. */
  readonly guidance: Readonly<Record<string, readonly RequirementText[]>>;
  /** Protocols that could not be judged, each with a sentence on why. A report with one of these never passed. */
  readonly lost: readonly { readonly protocol: string; readonly why: string }[];
  readonly change?: CompletenessChange;
  /** Set when this is one part of a run that was spread over several machines. It speaks for its own protocols only. */
  readonly part?: ReportPart;
  readonly passed: boolean;
  /** What a check can and cannot tell; printed with every report. */
  readonly caution: string;
}
