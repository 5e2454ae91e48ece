// A comment on a pull request: the verdict first, then what the change does, then what is left to do, then what passes by somebody's leave.
// Partners' texts come in as words only.

import type { Finding } from '../model/finding.ts';
import type { ApplicabilityStatement, ProtocolChange, ProtocolReport, Report, WaiverVerdict } from '../model/report.ts';
import { code, inert, inertWords } from './markdown-text.ts';
import type { ReportOptions } from './report-words.ts';
import { EXCUSED, lostWords, partWords, placeWords, runWords, standing, waivedWords, waiverWords } from './report-words.ts';
import { counted } from '../model/counted.ts';

/** Forges refuse comments of more than 65,536 characters. */
const MOST = 60_000;
/** By this a bot finds its own comment and writes over it. */
const MARKER = '<!-- joint-protocol-report -->';

export function markdown(report: Report, options: ReportOptions = {}): string {
  const head = [
    MARKER,
    `## ${report.passed ? 'Passed' : 'Not passed'}: joint protocol check at the gate ${code(report.gate)}`,
    ...report.protocols.map(({ verdict }) => inertWords(verdict)),
    ...(report.protocols.length + report.lost.length > 1 ? [inertWords(runWords(report))] : []),
    ...report.lost.map((one) => `**${inert(lostWords(one))}**`),
    ...partWords(report).map((words) => inert(words)),
    counts(report),
    ...(report.change ? [change(report)] : []),
    ...report.protocols.flatMap((protocol) => waivedWords(protocol).map((words) => inertWords(words))),
  ];
  const foot = inert(report.caution);
  const lists: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['Accepted gaps', report.protocols.flatMap(({ waivers }) => waivers.map(waiver))],
    ['Statement of applicability', report.protocols.flatMap(({ applicability }) => applicability.map(statement))],
    ['Findings', report.protocols.flatMap((protocol) => standing(protocol.findings, options).map(finding))],
  ];
  let room = MOST - head.join('\n\n').length - foot.length;
  // NOTE: findings get what the others leave, at least the half of it.
  const [waivers, applicability, findings] = lists.map(([heading, lines], at) => {
    const shown = bounded(heading, lines, at === 2 ? room : room / 4);
    room -= shown.join('\n\n').length;
    return shown;
  });
  return `${[head, findings, waivers, applicability, foot].flatMap((part) => part ?? []).join('\n\n')}\n`;
}

function counts({ protocols }: Report): string {
  const rows = protocols.map(
    ({ title, passed, counts: { met, requirements, demandedMet, demanded, errors, warnings, waived } }) =>
      `| ${inert(title, 100)} | ${passed ? 'yes' : 'no'} | ${met} of ${requirements} | ${demandedMet} of ${demanded} | ${errors} | ${warnings} | ${waived} |`,
  );
  return [
    '| Protocol | Passed | Requirements met | Demanded and met | Errors | Warnings | Waived |',
    '| --- | --- | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

function change({ change: made, protocols }: Report): string {
  if (!made) return '';
  const rows = made.protocols.map((one) => changed(one, protocols));
  return [`### Compared with ${code(made.base)}`, ...rows].join('\n\n');
}

function changed(made: ProtocolChange, protocols: readonly ProtocolReport[]): string {
  const { title, kind, newlyMet, newlyBroken, stillOpen, newlyExcused, newErrors, mendedErrors, waivedErrors } = made;
  if (kind === 'removed') return `**${inert(title, 100)}** was there and is not any more.`;
  if (kind === 'unchanged') return `**${inert(title, 100)}**: nothing changed; ${counted(stillOpen.length, 'requirement is', 'requirements are')} still open.`;
  const titles = new Map(protocols.flatMap(({ requirements }) => requirements.map((one) => [one.id, one.title] as const)));
  const list = (ids: readonly string[]): string =>
    ids.length === 0
      ? 'none'
      : `${ids.length} (${ids
          .slice(0, 20)
          .map((id) => `${inert(titles.get(id) ?? id, 80)} ${code(id)}`)
          .join(', ')}${ids.length > 20 ? ', …' : ''})`;
  return [
    `**${inert(title, 100)}**${kind === 'added' ? ' (new)' : ''}`,
    `- Newly met: ${list(newlyMet)}`,
    `- Newly broken: ${list(newlyBroken)}`,
    `- Newly ${EXCUSED}: ${list(newlyExcused)}`,
    `- Still open: ${stillOpen.length}`,
    `- Errors: ${newErrors.length} new, ${mendedErrors.length} put right, ${waivedErrors.length} newly waived`,
  ].join('\n');
}

function finding({ severity, message, rule, requirement, place, why, fix }: Finding): string {
  const about = requirement === undefined ? code(rule) : `${code(rule)}, ${code(requirement)}`;
  return [
    `- **${severity}** ${inertWords(message)} (${about})`,
    `  in ${code(placeWords(place))}`,
    `  Why: ${inertWords(why)}`,
    `  Write: ${inertWords(fix)}`,
  ].join('  \n');
}

function waiver(one: WaiverVerdict): string {
  const about = [one.rule, one.requirement].flatMap((id) => (id === undefined ? [] : [code(id)]));
  return `- ${code(one.id)}${about.length === 0 ? '' : ` (${about.join(', ')})`}: ${inert(waiverWords(one), 900)}`;
}

function statement({ requirement, title, status, reason, place }: ApplicabilityStatement): string {
  return `- **${status}** ${inert(title)} (${code(requirement)}) in ${code(placeWords(place))}: ${inert(reason)}`;
}

/** As many as fit, and an honest line about the others. */
function bounded(heading: string, lines: readonly string[], room: number): string[] {
  if (lines.length === 0) return [];
  const kept: string[] = [];
  let used = 200;
  for (const line of lines) {
    used += line.length + 1;
    if (used > room) break;
    kept.push(line);
  }
  const more = lines.length - kept.length;
  return [`### ${heading}`, kept.join('\n'), ...(more > 0 ? [`And ${more} more, which do not fit into a comment. The full report has them all.`] : [])].filter(
    (part) => part !== '',
  );
}
