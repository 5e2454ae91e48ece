// One Report to the screen and to files. Only what people read on a screen is ever shortened, and then it says by how much.

import type { Format } from '../reporters/index.ts';
import { reporterOf } from '../reporters/index.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import { plainPainter } from '../reporters/painter.ts';
import type { Report } from '../model/report.ts';
import type { Output } from './formats.ts';
import type { ReportFile } from './output-files.ts';
import { passedWords } from '../reporters/report-words.ts';
import { painter } from './terminal.ts';

export interface PrintOptions {
  readonly quiet: boolean;
  readonly advice: boolean;
  readonly colour: boolean;
  readonly maxFindings?: number;
}

/** What goes to standard output. With files only, that is the verdicts and where the reports are. */
export async function screenText(report: Report, outputs: readonly Output[], options: PrintOptions): Promise<string> {
  const toScreen = outputs.find((output) => output.file === undefined);
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [`Written: ${file}`]));
  if (toScreen && (toScreen.format !== 'pretty' || !options.quiet)) return printed(report, toScreen.format, options, true);
  return [...verdicts(report), ...(options.quiet ? [] : files), ''].join('\n');
}

/** `places` are the absolute paths of the outputs that have a file, in order. */
export async function reportFiles(report: Report, outputs: readonly Output[], places: readonly string[], options: PrintOptions): Promise<ReportFile[]> {
  const withFile = outputs.flatMap(({ format, file }) => (file === undefined ? [] : [{ format, file }]));
  return Promise.all(
    withFile.map(async ({ format, file }, at) => ({ path: places[at] ?? file, shown: file, text: await printed(report, format, options, false) })),
  );
}

async function printed(report: Report, format: Format, options: PrintOptions, toScreen: boolean): Promise<string> {
  const reporter = await reporterOf(format);
  const { advice, maxFindings } = options;
  const shown = { painter: toScreen ? painter(options.colour) : plainPainter, advice };
  if (format !== 'pretty' || maxFindings === undefined) return reporter(report, shown);
  const { shortened, left } = withFindings(report, maxFindings, advice);
  const text = reporter(shortened, shown);
  return left.length === 0 ? text : `${text}\n${leftWords(left)}\n`;
}

function verdicts({ protocols, lost, gate }: Report): string[] {
  return [...protocols.map(({ verdict }) => verdict), ...(protocols.length + lost.length > 1 ? [passedWords({ protocols, lost, gate })] : [])];
}

/** The worst `most` findings of those that would be shown, in the order of the report; its counts and verdicts stay as they are. */
function withFindings(report: Report, most: number, advice: boolean): { readonly shortened: Report; readonly left: readonly Finding[] } {
  const isShown = (finding: Finding): boolean => finding.waivedBy === undefined && (advice || finding.severity !== 'advice');
  const shown = report.protocols.flatMap(({ findings }) => findings.filter(isShown));
  const byWeight = SEVERITIES.flatMap((severity) => shown.filter((finding) => finding.severity === severity));
  const left = new Set(byWeight.slice(most));
  const protocols = report.protocols.map((protocol) => ({ ...protocol, findings: protocol.findings.filter((finding) => !left.has(finding)) }));
  return { shortened: { ...report, protocols }, left: [...left] };
}

const NAMES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['piece of advice', 'pieces of advice'],
};

function leftWords(left: readonly Finding[]): string {
  const kinds = SEVERITIES.flatMap((severity) => {
    const count = left.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${NAMES[severity][count === 1 ? 0 : 1]}`];
  });
  const [are, count, them] = left.length === 1 ? ['finding is', 'It counts', 'it'] : ['findings are', 'They count', 'them'];
  return `${left.length} more ${are} not shown here (${kinds.join(', ')}). ${count} all the same; a higher \`--max-findings\` shows ${them}.`;
}
