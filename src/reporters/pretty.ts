// The report for people at a screen: each finding with its source line, and one plain sentence at the end.

import type { Finding } from '../model/finding.ts';
import type { ProtocolReport, Report } from '../model/report.ts';
import { counted } from '../model/counted.ts';
import { oneLine } from './plain-text.ts';
import { applicabilityLines, changeLines, waiverLines } from './pretty-notes.ts';
import type { Painter } from './painter.ts';
import { plainPainter } from './painter.ts';
import type { ReportOptions } from './report-words.ts';
import { prettyEnd } from './pretty-end.ts';
import { laterWords, placeWords, readWords, ruleWords, standing } from './report-words.ts';

export interface PrettyOptions extends ReportOptions {
  readonly painter?: Painter;
}

export function pretty(report: Report, options: PrettyOptions = {}): string {
  const change = block(report.change ? changeLines(report.change) : []);
  return [...report.protocols.map((protocol) => prettyProtocol(protocol, options)), ...change, prettyEnd(report, options)].join('\n\n');
}

/** What is said of one protocol, whatever else the run is about. */
export function prettyProtocol(protocol: ProtocolReport, { painter = plainPainter, advice = false }: PrettyOptions): string {
  const findings = standing(protocol.findings, { advice }).map((finding) => frame(finding, painter));
  return [...findings, ...block(waiverLines(protocol)), ...block(applicabilityLines(protocol)), summary(protocol, painter, advice)].join('\n\n');
}

function block(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.map(oneLine).join('\n')];
}

function frame(finding: Finding, painter: Painter): string {
  return [
    `${painter.severity(finding.severity, finding.severity)}: ${painter.strong(oneLine(finding.message))} ${painter.quiet(`[${ruleWords(finding)}]`)}`,
    `  ${painter.quiet('in')} ${placeWords(finding.place)}`,
    ...sourceLine(finding, painter),
    ...finding.related.map(({ place: other, label }) => `  ${painter.quiet(`${oneLine(label)}:`)} ${placeWords(other)}`),
    `  Why: ${oneLine(finding.why)}`,
    `  Write: ${oneLine(finding.fix)}`,
    ...(finding.errorFrom === undefined ? [] : [`  Later: ${laterWords(finding.errorFrom)}`]),
    ...finding.citations.slice(0, 2).map((line) => painter.quiet(`  Guidance: ${oneLine(line)}`)),
  ].join('\n');
}

function sourceLine({ place, severity }: Finding, painter: Painter): string[] {
  const { excerpt, excerptColumn = 1 } = place;
  if (place.line === 0 || excerpt === undefined) return [];
  const gutter = ' '.repeat(String(place.line).length);
  const width = place.line === place.endLine ? place.endColumn - place.column : 1;
  const mark = Math.max(1, Math.min(width, excerpt.length - excerptColumn + 1));
  return [
    `${gutter} ${painter.quiet('|')}`,
    `${painter.quiet(`${place.line} |`)} ${oneLine(excerpt)}`,
    `${gutter} ${painter.quiet('|')} ${' '.repeat(Math.max(0, excerptColumn - 1))}${painter.severity(severity, '^'.repeat(mark))}`,
  ];
}

function summary(protocol: ProtocolReport, painter: Painter, advice: boolean): string {
  const { counts } = protocol;
  const more = counts.advice > 0 && !advice ? ` (${counted(counts.advice, 'piece')} of advice not shown: use --advice)` : '';
  const looked = `Read ${readWords(protocol)}; ${counted(counts.errors, 'error')}, ${counted(counts.warnings, 'warning')}${more}.`;
  const verdict = painter.severity(protocol.passed ? 'advice' : 'error', oneLine(protocol.verdict));
  return [painter.quiet(looked), verdict].join('\n');
}
