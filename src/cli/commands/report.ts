// joint-protocol report merge: the parts of a run that was spread over several machines, put together to one report in the formats asked for.

import { realpathSync } from 'node:fs';
import type { Report } from '../../model/report.ts';
import type { Output } from '../formats.ts';
import { readFormats } from '../formats.ts';
import { numberFrom, readArguments } from '../options.ts';
import { placesFor, writeReports } from '../output-files.ts';
import { reportFiles, screenText } from '../print-report.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { quoted } from '../publish/faults.ts';
import { readReport } from '../read-report.ts';
import { mergeReports } from '../report-parts.ts';
import { say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  format: { type: 'string', multiple: true },
  quiet: { type: 'boolean' },
  advice: { type: 'boolean' },
  'max-findings': { type: 'string' },
  'no-color': { type: 'boolean' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, lists, positionals } = readArguments(args, OPTIONS);
  const [what, ...paths] = positionals;
  if (what !== 'merge') throw new UsageError('`report` knows one thing to do: `merge`.', 'Write `joint-protocol report merge part1.json part2.json`.');
  const outputs = readFormats(lists['format'] ?? ['pretty']);
  const maxFindings = numberFrom('max-findings', values['max-findings']);
  const shown = {
    quiet: values['quiet'] === true,
    advice: values['advice'] === true,
    colour: values['no-color'] !== true,
    ...(maxFindings === undefined ? {} : { maxFindings }),
  };
  const places = placesBeside(outputs, paths);
  const report = mergeReports(paths.map((path) => ({ path, report: readReport(path) })));
  writeReports(await reportFiles(report, outputs, places, shown));
  say(await screenText(report, outputs, shown));
  return exitCode(report);
}

/** Where the merged reports go. Throws UsageError when one would take the place of a part. */
function placesBeside(outputs: readonly Output[], parts: readonly string[]): string[] {
  const files = outputs.flatMap(({ file }) => file ?? []);
  const places = placesFor(files, []);
  const taken = new Set(parts.map(realOf));
  const over = files.find((_, at) => taken.has(places[at]));
  if (over !== undefined) throw new UsageError(`${quoted(over)} is one of the parts, and would be written over.`, 'Name another file.');
  return places;
}

/** Undefined for what is not there: whoever reads it says so. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function exitCode({ lost, passed }: Report): number {
  if (lost.length > 0) return EXIT_CODES.toolFault;
  return passed ? EXIT_CODES.clean : EXIT_CODES.findings;
}
