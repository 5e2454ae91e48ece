// Workflow commands for GitHub Actions: one annotation a finding, then a plain sentence a protocol. What is waived is only counted:
// GitHub shows ten annotations of a kind, and they are for what is left to do.

import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { oneLine } from './plain-text.ts';
import type { ReportOptions } from './report-words.ts';
import { lostWords, partWords, ruleWords, runWords, standing, waivedWords } from './report-words.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'notice' };

export function github(report: Report, options: ReportOptions = {}): string {
  return [
    ...report.protocols.flatMap((protocol) => [
      ...standing(protocol.findings, options).map(annotation),
      sentence(protocol.verdict),
      ...waivedWords(protocol).map(sentence),
    ]),
    ...report.lost.map((one) => `::error title=${asProperty(`Not judged: ${one.protocol}`)}::${asData([lostWords(one)])}`),
    ...[runWords(report), ...partWords(report), report.caution].map(sentence),
    '',
  ].join('\n');
}

function annotation(finding: Finding): string {
  const { place } = finding;
  const where =
    place.line === 0
      ? {}
      : {
          line: place.line,
          // NOTE: GitHub refuses columns on an annotation of several lines.
          ...(place.endLine === place.line ? { col: place.column, endLine: place.endLine, endColumn: place.endColumn } : { endLine: place.endLine }),
        };
  const properties = Object.entries({ file: place.file, ...where, title: ruleWords(finding) }).map(([name, value]) => `${name}=${asProperty(String(value))}`);
  const guidance = finding.citations.slice(0, 2).map((line) => `Guidance: ${line}`);
  return `::${COMMAND[finding.severity]} ${properties.join(',')}::${asData([finding.message, `Why: ${finding.why}`, `Write: ${finding.fix}`, ...guidance])}`;
}

/** Lines of a message. A percent sign goes first, so that no escape in a text is taken for ours. */
function asData(lines: readonly string[]): string {
  return lines.map((line) => withoutCommands(oneLine(line)).replaceAll('%', '%25')).join('%0A');
}

function asProperty(text: string): string {
  return withoutCommands(oneLine(text)).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line that is no command: the runner obeys `::` at its beginning and the older `##[` anywhere. */
function sentence(text: string): string {
  return `joint-protocol: ${withoutCommands(oneLine(text)).replaceAll('::', ': :')}`;
}

function withoutCommands(text: string): string {
  return text.replace(/##(?=\[|vso\[)/g, '# #');
}
