// A file can be made to break one rule thousands of times. Nobody reads such a list, and a log that holds it is cut by whoever runs it.

import { counted } from '../model/counted.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';

/** No rule asks more of one protocol than there are requirements in a catalogue, about 150. */
const MOST_A_RULE = 200;

/** The first findings of each rule, and one for the rest, as severe as the worst of them: a report cut short never looks clean. Those that a
 *  waiver accepts are counted apart. */
export function withoutFloods(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_A_RULE) return findings;
  const kept: Finding[] = [];
  const counts = new Map<string, number>();
  const rest = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = `${finding.rule} ${finding.waivedBy === undefined}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MOST_A_RULE) kept.push(finding);
    else if (count === MOST_A_RULE + 1) rest.set(kind, [finding]);
    else rest.get(kind)?.push(finding);
  }
  return [...kept, ...[...rest.values()].map(summary)];
}

const NOT_LISTED = 'they are not listed.';

/** Does it stand for findings that are not listed? Nobody can accept what nobody has read. */
export function isSummary({ message }: Finding): boolean {
  return message.endsWith(NOT_LISTED);
}

function summary(left: readonly Finding[]): Finding {
  const severity = SEVERITIES.find((one): one is Severity => left.some((finding) => finding.severity === one)) ?? 'error';
  const first = left[0] as Finding;
  return {
    rule: first.rule,
    severity,
    fingerprint: first.fingerprint.split('').reverse().join(''),
    ...(first.waivedBy === undefined ? {} : { waivedBy: first.waivedBy }),
    message: `${counted(left.length, 'more finding of this kind follows', 'more findings of this kind follow')}, beginning here; ${NOT_LISTED}`,
    why: first.why,
    fix: 'Put right the ones that are listed, then run the check again.',
    place: first.place,
    related: [],
    citations: [],
  };
}
