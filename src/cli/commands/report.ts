// joint-protocol report merge: the parts of a run that was spread over several machines, put together to one report.

import { reporters } from '../../reporters/index.ts';
import { readArguments } from '../options.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { readReport } from '../read-report.ts';
import { mergeReports } from '../report-parts.ts';
import { painter, say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { format: { type: 'string' }, advice: { type: 'boolean' }, 'no-color': { type: 'boolean' } });
  const [what, ...paths] = positionals;
  if (what !== 'merge') throw new UsageError('`report` knows one thing to do: `merge`.', 'Write `joint-protocol report merge part1.json part2.json`.');
  const format = typeof values['format'] === 'string' ? values['format'] : 'pretty';
  const reporter = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (!reporter) throw new UsageError(`There is no format \`${format}\`.`, `The formats are ${Object.keys(reporters).join(', ')}.`);
  const report = mergeReports(paths.map(readReport));
  say(reporter(report, { painter: painter(values['no-color'] !== true), advice: values['advice'] === true }));
  if (report.lost.length > 0) return EXIT_CODES.toolFault;
  return report.passed ? EXIT_CODES.clean : EXIT_CODES.findings;
}
