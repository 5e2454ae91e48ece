// The report for people at a screen: each finding with its source line, and one plain sentence at the end.

import type { Finding, Severity } from '../model/finding.ts';
import type { ProtocolReport, Report } from '../model/report.ts';
import { changeLines, waiverLines } from './pretty-notes.ts';

/** How a terminal marks words; the plain painter leaves them as they are. */
export interface Painter {
  readonly severity: (severity: Severity, text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
}

export const plainPainter: Painter = { severity: (_, text) => text, strong: (text) => text, quiet: (text) => text };

export interface PrettyOptions {
  readonly painter?: Painter;
  /** Show advice as well as errors and warnings. */
  readonly advice?: boolean;
}

export function pretty(report: Report, options: PrettyOptions = {}): string {
  const painter = options.painter ?? plainPainter;
  const blocks = report.protocols.flatMap((protocol) => [
    ...protocol.findings
      .filter((finding) => finding.waivedBy === undefined && (finding.severity !== 'advice' || options.advice === true))
      .map((finding) => frame(finding, painter)),
    ...[waiverLines(protocol).join('\n')].filter((lines) => lines !== ''),
    summary(protocol, painter, options.advice === true),
  ]);
  const passed = report.protocols.filter((protocol) => protocol.passed).length;
  const all = report.protocols.length > 1 ? [`${passed} of ${report.protocols.length} protocols pass at the gate \`${report.gate}\`.`] : [];
  const change = report.change ? [changeLines(report.change).join('\n')] : [];
  return `${[...blocks, ...change, ...all, painter.quiet(report.caution)].join('\n\n')}\n`;
}

function frame(finding: Finding, painter: Painter): string {
  const { place } = finding;
  const at = place.line === 0 ? place.file : `${place.file}:${place.line}:${place.column}`;
  const gutter = ' '.repeat(String(place.line).length);
  const mark = Math.max(
    1,
    Math.min(place.line === place.endLine ? place.endColumn - place.column : 1, (place.excerpt?.length ?? 1) - (place.excerptColumn ?? 1) + 1),
  );
  const source =
    place.line === 0 || place.excerpt === undefined
      ? []
      : [
          `${gutter} ${painter.quiet('|')}`,
          `${painter.quiet(`${place.line} |`)} ${place.excerpt}`,
          `${gutter} ${painter.quiet('|')} ${' '.repeat((place.excerptColumn ?? 1) - 1)}${painter.severity(finding.severity, '^'.repeat(mark))}`,
        ];
  const what = finding.requirement === undefined ? finding.rule : `${finding.rule}, ${finding.requirement}`;
  return [
    `${painter.severity(finding.severity, finding.severity)}: ${painter.strong(finding.message)} ${painter.quiet(`[${what}]`)}`,
    `  ${painter.quiet('in')} ${at}`,
    ...source,
    ...finding.related.map(({ place: other, label }) => `  ${painter.quiet(`${label}:`)} ${other.file}:${other.line}:${other.column}`),
    `  Why: ${finding.why}`,
    `  Write: ${finding.fix}`,
    ...finding.citations.slice(0, 2).map((line) => painter.quiet(`  Guidance: ${line}`)),
  ].join('\n');
}

function summary(protocol: ProtocolReport, painter: Painter, advice: boolean): string {
  const { counts, read } = protocol;
  const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  const more = counts.advice > 0 && !advice ? ` (${counts.advice} ${counts.advice === 1 ? 'piece' : 'pieces'} of advice not shown: use --advice)` : '';
  const looked = `Read ${plural(read.files, 'file')} with ${read.words} words; ${plural(counts.errors, 'error')}, ${plural(counts.warnings, 'warning')}${more}.`;
  return `${painter.quiet(looked)}\n${painter.severity(protocol.passed ? 'advice' : 'error', protocol.verdict)}`;
}
