// What several formats say in the same words: which findings they show, where a finding stands, and how the whole run ended.

import type { Finding } from '../model/finding.ts';
import type { Gate } from '../model/gate.ts';
import type { ResolvedPlace } from '../model/place.ts';
import type { ProtocolReport, Report, WaiverVerdict } from '../model/report.ts';
import { counted } from '../model/counted.ts';
import { oneLine } from './plain-text.ts';

export interface ReportOptions {
  /** Show advice as well as errors and warnings. JSON, SARIF and HTML always do. */
  readonly advice?: boolean;
}

/** Of a requirement with the status `not-applicable` or `alternative`. */
export const EXCUSED = 'not applicable or done another way';

/** What became of an accepted gap. */
export const STATES: Readonly<Record<WaiverVerdict['state'], string>> = {
  'in-force': 'in force',
  expired: 'expired, accepts nothing',
  incomplete: 'incomplete, accepts nothing',
  'answer-changed': 'the answer has changed since, accepts nothing',
  'not-needed': 'not needed any more',
};

/** Until when, whose, what became of it, and why. */
export function waiverWords({ state, expires, owner, approver, reason }: WaiverVerdict): string {
  const people = [...(owner === '' ? [] : [`owner ${owner}`]), ...(approver === '' ? [] : [`agreed by ${approver}`])];
  const facts = [...(expires === '' ? [] : [`until ${expires}`]), ...people, STATES[state]].join(', ');
  return `${facts}${reason === '' ? '' : `: ${reason}`}`;
}

/** Of a finding that does not count yet. */
export function laterWords(gate: Gate): string {
  return `It is an error from the gate \`${gate}\` on.`;
}

/** Findings that nobody accepted: what is left to do. */
export function standing(findings: readonly Finding[], { advice = false }: ReportOptions): Finding[] {
  return findings.filter((finding) => finding.waivedBy === undefined && (advice || finding.severity !== 'advice'));
}

export function placeWords({ file, line, column }: ResolvedPlace): string {
  return oneLine(line === 0 ? file : `${file}:${line}:${column}`);
}

/** The rule, and the requirement it is about. */
export function ruleWords({ rule, requirement }: Finding): string {
  return oneLine(requirement === undefined ? rule : `${rule}, ${requirement}`);
}

type Run = Pick<Report, 'lost' | 'gate'> & { readonly protocols: readonly { readonly passed: boolean }[] };

export function passedWords({ protocols, lost, gate }: Run): string {
  const passed = protocols.filter((protocol) => protocol.passed).length;
  const all = protocols.length + lost.length;
  return `${passed} of ${counted(all, 'protocol')} ${passed === 1 || all === 1 ? 'passes' : 'pass'} at the gate \`${gate}\`.`;
}

export function runWords({ protocols, lost, gate }: Run): string {
  const judged = passedWords({ protocols, lost, gate });
  return lost.length === 0 ? judged : `${judged} ${counted(lost.length, 'protocol')} could not be judged, so this run did not pass.`;
}

export function lostWords({ protocol, why }: Report['lost'][number]): string {
  return oneLine(`${protocol} could not be judged: ${why}`);
}

/** Nothing when the report is of a whole run. */
export function partWords({ part }: Pick<Report, 'part'>): string[] {
  return part === undefined ? [] : [`This is part ${part.index} of ${part.of} of a run; it speaks for its own protocols only.`];
}

/** Nothing when no error or warning is waived. */
export function waivedWords({ counts, waivers }: ProtocolReport): string[] {
  if (counts.waived === 0) return [];
  const used = waivers.filter((waiver) => waiver.state === 'in-force' && waiver.accepts > 0);
  const by = used.slice(0, 10).map(({ id, expires }) => `\`${id}\` until ${expires}`);
  const more = used.length > 10 ? [`${used.length - 10} more`] : [];
  const accepted = `${counted(counts.waived, 'finding is', 'findings are')} waived and not counted`;
  return [oneLine(`${[accepted, ...(by.length > 0 ? [[...by, ...more].join(', ')] : [])].join(': ')}.`)];
}

export function readWords({ read }: ProtocolReport): string {
  return `${counted(read.files, 'file')} with ${counted(read.words, 'word')}`;
}
