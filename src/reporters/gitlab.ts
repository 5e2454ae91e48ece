// A Code Quality report for GitLab: a list of issues, of which the merge request shows what is new. It has no place for a verdict or for
// what is waived; a protocol that could not be judged is a blocker, so that the list never looks clean when the run was not.

import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { shortHash } from '../model/short-hash.ts';
import { jsonText } from './json-text.ts';
import { oneLine } from './plain-text.ts';
import type { ReportOptions } from './report-words.ts';
import { lostWords, standing } from './report-words.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', advice: 'info' };

export function gitlab(report: Report, options: ReportOptions = {}): string {
  return jsonText([
    ...report.protocols.flatMap((protocol) => standing(protocol.findings, options).map(issue)),
    ...report.lost.map((one) => ({
      description: lostWords(one),
      check_name: 'not-judged',
      fingerprint: shortHash(`not-judged\n${one.protocol}`),
      severity: 'blocker',
      location: { path: oneLine(one.protocol), lines: { begin: 1 } },
    })),
  ]);
}

function issue({ rule, severity, message, fix, fingerprint, place }: Finding): object {
  return {
    description: oneLine(`${message} Write: ${fix}`),
    check_name: oneLine(rule),
    fingerprint,
    severity: SEVERITY[severity],
    // NOTE: GitLab wants a line; a finding about a whole file is shown at its first.
    location: { path: oneLine(place.file), lines: { begin: Math.max(1, place.line), end: Math.max(1, place.line, place.endLine) } },
  };
}
