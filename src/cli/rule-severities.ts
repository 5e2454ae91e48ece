// What a workspace may change about rules: make one stricter, or let it count as a warning with a reason. Whatever it changes is said in the
// finding itself and in the verdict, so that no report hides it.

import { isWaivable } from '../check/check-protocol.ts';
import { shapeRule } from '../check/data-shape.ts';
import { isReason } from '../check/read-waivers.ts';
import { verdictOf } from '../check/verdict.ts';
import { waiverRules } from '../check/waiver-rules.ts';
import { nearest } from '../model/did-you-mean.ts';
import type { Finding } from '../model/finding.ts';
import type { Gate } from '../model/gate.ts';
import type { ProtocolReport } from '../model/report.ts';
import { rules } from '../rules/index.ts';
import { SOURCE_FAULTS } from '../source/faults.ts';

export type SeverityChanges = Readonly<Record<string, { readonly severity: 'error' | 'warning'; readonly reason?: string }>>;

export interface SeverityFault {
  readonly path: readonly string[];
  readonly message: string;
  readonly fix: string;
}

/** What is wrong with changes that have the right form. */
export function severityFaults(changes: SeverityChanges): SeverityFault[] {
  const known = [...rules.map(({ id }) => id), shapeRule.id, ...waiverRules.map(({ id }) => id), ...Object.keys(SOURCE_FAULTS)];
  return Object.entries(changes).flatMap(([id, { severity, reason }]) => {
    const fault = (message: string, fix: string): SeverityFault[] => [{ path: [id], message, fix }];
    if (!known.includes(id)) {
      const near = nearest(id, known);
      return fault(`There is no rule \`${id}\`.`, near === undefined ? 'Copy its id from a report.' : `Did you mean \`${near}\`?`);
    }
    if (severity === 'error') return [];
    if (!isWaivable(id))
      return fault(
        `\`${id}\` cannot be made to count less.`,
        'What cannot be read cannot be judged, and personal data must never be published. Take this entry out.',
      );
    if (reason === undefined || reason.trim() === '') return fault(`\`${id}\` may count as a warning only with a reason.`, 'Add `reason:` with a sentence.');
    if (!isReason(reason)) return fault(`\`${reason.slice(0, 60)}\` is too little for a reason.`, 'Say in a sentence why it is only a warning here.');
    return [];
  });
}

/** The report with the changes made, counted and judged anew. */
export function withSeverities(report: ProtocolReport, changes: SeverityChanges, gate: Gate): ProtocolReport {
  if (Object.keys(changes).length === 0) return report;
  const never = new Set(report.requirements.filter((one) => one.demandedFrom === 'never').map(({ id }) => id));
  let lowered = 0;
  const findings = report.findings.map((finding): Finding => {
    const change = Object.hasOwn(changes, finding.rule) ? changes[finding.rule] : undefined;
    if (!change || change.severity === finding.severity) return finding;
    // NOTE: what rests on background alone is advice and fails no gate, whatever a workspace says.
    if (finding.requirement !== undefined && never.has(finding.requirement)) return finding;
    const reason = change.reason === undefined ? '' : ` The reason given is: ${change.reason.trim()}`;
    const { errorFrom: _, ...now } = finding;
    if (change.severity === 'error') return { ...now, severity: 'error', why: `${finding.why} The settings of this workspace make it an error.${reason}` };
    if (finding.severity === 'advice') return finding;
    if (finding.waivedBy === undefined) lowered += 1;
    return { ...now, severity: 'warning', why: `${finding.why} The settings of this workspace make it a warning only.${reason}` };
  });
  const judged = { ...report, findings };
  const { counts, passed, verdict } = verdictOf(judged, gate);
  const said = lowered === 0 ? '' : ` The settings of this workspace let ${lowered === 1 ? '1 error' : `${lowered} errors`} count as a warning.`;
  return { ...judged, counts, passed, verdict: `${verdict}${said}` };
}
