// The auditor's pack: one file that can be kept, sent and printed by itself. No script, nothing loaded from anywhere.

import type { Finding } from '../model/finding.ts';
import { readableDay } from '../model/days.ts';
import type { ProtocolReport, Report } from '../model/report.ts';
import { escaped, list, sentence, table } from './html/markup.ts';
import { OUTCOMES, requirementList } from './html/requirements.ts';
import { STYLE } from './html/style.ts';
import { EXCUSED, laterWords, lostWords, partWords, placeWords, readWords, runWords, STATES, waivedWords } from './report-words.ts';

export function html(report: Report): string {
  const { protocols, lost, gate, tool, day, catalogues, passed, caution } = report;
  const title = `Joint protocol check: ${protocols
    .map((one) => one.title)
    .slice(0, 3)
    .join(', ')}${protocols.length > 3 ? ` and ${protocols.length - 3} more` : ''}`;
  const editions = Object.entries(catalogues).map(([nation, edition]) => `${nation} ${edition}`);
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the verdict</a>
<header><h1>${escaped(title)}</h1>
<p class="quiet">Gate <code>${escaped(gate)}</code>. Judged on ${escaped(readableDay(day))} with ${escaped(tool.name)} ${escaped(tool.version)}, catalogue ${escaped(editions.join(', ') || 'none')}.</p></header>
<main id="main">
<div class="verdict ${passed ? 'passed' : 'failed'}"><p><strong>${passed ? 'Passed' : 'Not passed'}.</strong> ${sentence(runWords(report))}</p>
${protocols.map((one) => `<p>${sentence(one.verdict)}</p>`).join('\n')}
${lost.map((one) => `<p><strong>${escaped(lostWords(one))}</strong></p>`).join('\n')}${partWords(report)
  .map((words) => `<p>${escaped(words)}</p>`)
  .join('')}</div>
<p>${escaped(caution)}</p>
${overview(protocols)}
${change(report)}
${protocols.map((one, index) => protocolPart(one, report, `p${index + 1}`)).join('\n')}
</main>
</body>
</html>
`;
}

function overview(protocols: readonly ProtocolReport[]): string {
  const rows = protocols.map((one, index) => {
    const { met, requirements, demanded, demandedMet, errors, warnings, advice, waived } = one.counts;
    return [
      `<a href="#p${index + 1}">${escaped(one.title)}</a>`,
      one.passed ? 'Passed' : 'Not passed',
      `${bar(one)}${met} of ${requirements}`,
      `${demandedMet} of ${demanded}`,
      ...[errors, warnings, advice, waived].map(String),
      escaped(readWords(one)),
    ];
  });
  return table('All protocols', ['Protocol', 'Verdict', 'Requirements met', 'Demanded and met', 'Errors', 'Warnings', 'Advice', 'Waived', 'Read'], rows);
}

/** The number stands beside it, so the picture is left out for those who listen. */
function bar({ counts: { met, requirements }, requirements: all }: ProtocolReport): string {
  const part = all.filter((one) => one.outcome === 'declared-gap' || one.outcome === 'incomplete').length;
  const whole = Math.max(1, requirements);
  return `<svg viewBox="0 0 ${whole} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="open" width="${whole}" height="1"/><rect class="met" width="${met}" height="1"/><rect class="part" x="${met}" width="${part}" height="1"/></svg>`;
}

function change({ change: made }: Report): string {
  if (!made) return '';
  const ids = (some: readonly string[]): string => (some.length === 0 ? 'none' : some.map((id) => `<code>${escaped(id)}</code>`).join(', '));
  const rows = made.protocols.map((one) => [
    escaped(one.title),
    escaped(one.kind),
    ids(one.newlyMet),
    ids(one.newlyBroken),
    ids(one.newlyExcused),
    ...[one.stillOpen, one.newErrors, one.mendedErrors, one.waivedErrors].map((some) => String(some.length)),
  ]);
  const heads = ['Protocol', 'Kind', 'Newly met', 'Newly broken', `Newly ${EXCUSED}`, 'Still open', 'New errors', 'Errors put right', 'Errors newly waived'];
  return `<h2>What changed since ${escaped(made.base)}</h2>${table('Change in completeness', heads, rows)}`;
}

function protocolPart(one: ProtocolReport, report: Report, prefix: string): string {
  const outcomes = Object.entries(OUTCOMES).map(([outcome, words]) => [
    escaped(words),
    String(one.requirements.filter((each) => each.outcome === outcome).length),
  ]);
  const waived = waivedWords(one).map((words) => `<p>${sentence(words)}</p>`);
  return `<section id="${prefix}" aria-labelledby="${prefix}-title"><h2 id="${prefix}-title">${escaped(one.title)}</h2>
<p>Edition ${escaped(one.edition)}, ${escaped(one.nation)}, folder <code>${escaped(one.folder === '' ? one.protocol : one.folder)}</code>.${one.invented ? ' This is an invented example.' : ''}</p>
<p>${sentence(one.verdict)}</p>${waived.join('')}
${table('Outcomes', ['Outcome', 'Requirements'], outcomes)}
<h3>Findings</h3>${one.findings.length === 0 ? '<p>None.</p>' : table(`Findings of ${one.title}`, ['Finding', 'Severity', 'Where', 'Why it matters', 'What to write', 'Guidance'], one.findings.map(findingRow))}
${optional(
  'Accepted gaps',
  table(
    `Accepted gaps of ${one.title}`,
    ['Waiver', 'About', 'Reason', 'Owner', 'Approved by', 'Until', 'State', 'Findings'],
    one.waivers.map((waiver) => [
      `<code>${escaped(waiver.id)}</code>`,
      [waiver.rule, waiver.requirement].flatMap((one) => (one === undefined ? [] : [`<code>${escaped(one)}</code>`])).join(', '),
      escaped(waiver.reason),
      escaped(waiver.owner),
      escaped(waiver.approver),
      escaped(waiver.expires),
      STATES[waiver.state],
      String(waiver.accepts),
    ]),
  ),
)}
${optional(
  'Statement of applicability',
  table(
    `Statement of applicability of ${one.title}`,
    ['Requirement', 'Status', 'Reason', 'Where'],
    one.applicability.map((each) => [
      `${escaped(each.title)} <code>${escaped(each.requirement)}</code>`,
      escaped(each.status),
      escaped(each.reason),
      `<code>${escaped(placeWords(each.place))}</code>`,
    ]),
  ),
)}
${optional(
  'Declared harmless',
  table(
    `What the privacy guard found and ${one.title} declares harmless`,
    ['Kind', 'Reason', 'Used', 'Where'],
    one.suppressions.map((each) => [escaped(each.kind), escaped(each.reason), each.used ? 'yes' : 'no', `<code>${escaped(placeWords(each.place))}</code>`]),
  ),
)}
<h3>Every requirement</h3>
${requirementList(one, report.guidance[one.nation] ?? [], prefix)}
</section>`;
}

function optional(heading: string, content: string): string {
  return content === '' ? '' : `<h3>${heading}</h3>${content}`;
}

function findingRow({ message, severity, errorFrom, place, rule, requirement, why, fix, citations, waivedBy }: Finding): string[] {
  const about = [rule, ...(requirement === undefined ? [] : [requirement])].map((id) => `<code>${escaped(id)}</code>`).join(', ');
  return [
    `${sentence(message)} <span class="quiet">(${about})</span>`,
    waivedBy === undefined
      ? `${escaped(severity)}${errorFrom === undefined ? '' : `. ${sentence(laterWords(errorFrom))}`}`
      : `${escaped(severity)}, waived by <code>${escaped(waivedBy)}</code>`,
    `<code>${escaped(placeWords(place))}</code>`,
    sentence(why),
    sentence(fix),
    list(citations.map(escaped)),
  ];
}
