// A comment on a pull request: the verdict first, then what the change does, then what is left to do, then what passes by somebody's leave.
// Partners' texts come in as words only.

import type { Finding } from '../model/finding.ts';
import type { ApplicabilityStatement, CompletenessChange, ProtocolChange, ProtocolReport, Report, WaiverVerdict } from '../model/report.ts';
import { code, inert, inertWords } from './markdown-text.ts';
import type { ReportOptions } from './report-words.ts';
import { EXCUSED, lostWords, partWords, placeWords, runWords, standing, waivedWords, waiverWords } from './report-words.ts';
import { counted } from '../model/counted.ts';

/** Forges refuse comments of more than 65,536 characters. */
const MOST = 60_000;
const MOST_UNCHANGED = 10;
/** By this a bot finds its own comment and writes over it. */
const MARKER = '<!-- joint-protocol-report -->';

export function markdown(report: Report, options: ReportOptions = {}): string {
  const { protocols, lost, gate, passed, change: made } = report;
  const head = [
    MARKER,
    `## ${passed ? 'Passed' : 'Not passed'}: joint protocol check at the gate ${code(gate)}`,
    ...(protocols.length + lost.length > 1 ? [inertWords(runWords(report))] : []),
    ...partWords(report).map((words) => inert(words)),
  ];
  const foot = inert(report.caution);
  let room = MOST - [...head, foot].join('\n\n').length;
  const part = (share: number, heading: readonly string[], lines: readonly string[], between = '\n'): string[] => {
    const shown = bounded(lines, room * share, between);
    room -= [...heading, ...shown].join('\n\n').length + 4;
    return shown.length === 0 ? [] : [...heading, ...shown];
  };
  // NOTE: findings come before what passes by leave, and get all the room that is left.
  const first = [
    ...part(
      1 / 5,
      [],
      lost.map((one) => `**${inert(lostWords(one))}**`),
    ),
    ...part(
      1 / 5,
      [],
      protocols.map(({ verdict }) => inertWords(verdict)),
      '\n\n',
    ),
    ...part(1 / 5, [], counts(report)),
    ...part(1 / 3, made ? [`### Compared with ${code(made.base)}`] : [], made ? changes(made, protocols) : [], '\n\n'),
    ...part(
      1 / 10,
      [],
      protocols.flatMap((protocol) => waivedWords(protocol).map((words) => inertWords(words))),
      '\n\n',
    ),
  ];
  const waivers = part(
    1 / 4,
    ['### Accepted gaps'],
    protocols.flatMap((one) => one.waivers.map(waiver)),
  );
  const applicability = part(
    1 / 4,
    ['### Statement of applicability'],
    protocols.flatMap((one) => one.applicability.map(statement)),
  );
  const findings = part(
    1,
    ['### Findings'],
    protocols.flatMap((one) => standing(one.findings, options).map(finding)),
  );
  return `${[...head, ...first, ...findings, ...waivers, ...applicability, foot].join('\n\n')}\n`;
}

/** A table: its two lines of head, then one a protocol. */
function counts({ protocols }: Report): string[] {
  const rows = protocols.map(
    ({ title, passed, counts: { met, requirements, demandedMet, demanded, errors, warnings, waived } }) =>
      `| ${inert(title, 100)} | ${passed ? 'yes' : 'no'} | ${met} of ${requirements} | ${demandedMet} of ${demanded} | ${errors} | ${warnings} | ${waived} |`,
  );
  return ['| Protocol | Passed | Requirements met | Demanded and met | Errors | Warnings | Waived |', '| --- | --- | --: | --: | --: | --: | --: |', ...rows];
}

/** What stayed as it was takes one line when there is much of it: among forty protocols, the one that changed has to be seen. */
function changes({ protocols: all }: CompletenessChange, protocols: readonly ProtocolReport[]): string[] {
  const same = all.filter(({ kind }) => kind === 'unchanged');
  if (same.length <= MOST_UNCHANGED) return all.map((one) => changed(one, protocols));
  const open = same.reduce((sum, { stillOpen }) => sum + stillOpen.length, 0);
  const others = all.filter(({ kind }) => kind !== 'unchanged').map((one) => changed(one, protocols));
  return [
    ...others,
    `Nothing changed in ${counted(same.length, others.length === 0 ? 'protocol' : 'other protocol')}; ${counted(open, 'requirement is', 'requirements are')} still open there.`,
  ];
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
function bounded(lines: readonly string[], room: number, between: string): string[] {
  if (lines.length === 0) return [];
  const kept: string[] = [];
  let used = 200;
  for (const line of lines) {
    used += line.length + between.length;
    if (used > room) break;
    kept.push(line);
  }
  const more = lines.length - kept.length;
  return [
    ...(kept.length > 0 ? [kept.join(between)] : []),
    ...(more > 0 ? [`And ${more} more, which do not fit into a comment. The full report has them all.`] : []),
  ];
}
