// What one run found out, and what it looked at, so that "clean" never means "nothing was read".

import type { Finding } from './finding.ts';
import type { DemandedFrom, Gate } from './gate.ts';

export const REPORT_FORMAT = 1;

/** How a requirement came out. `declared-gap` is planned or partial with a reason; `excused` is not-applicable or alternative. */
export type Outcome = 'met' | 'excused' | 'declared-gap' | 'incomplete' | 'unanswered';

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
  readonly passed: boolean;
  /** One plain sentence. */
  readonly verdict: string;
}

export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly tool: { readonly name: 'joint-protocol'; readonly version: string };
  readonly gate: Gate;
  readonly catalogues: Readonly<Record<string, string>>;
  readonly protocols: readonly ProtocolReport[];
  readonly passed: boolean;
  /** What a check can and cannot tell; printed with every report. */
  readonly caution: string;
}
