// joint-protocol check: folders in, report out.

import { reporters } from '../../reporters/index.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { findProtocols } from '../find-protocols.ts';
import { gateFrom, readArguments, today } from '../options.ts';
import { complain, painter, progress, progressDone, say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { asPart, foldersOfPart, readPart } from '../report-parts.ts';
import { judgeCached } from '../judge-cached.ts';
import { judgementReport, lostWords } from '../worker-pool.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    gate: { type: 'string' },
    format: { type: 'string' },
    advice: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    'no-cache': { type: 'boolean' },
    shard: { type: 'string' },
  });
  const gate = gateFrom(values['gate'], 'publish');
  const format = typeof values['format'] === 'string' ? values['format'] : 'pretty';
  const reporter = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (!reporter) throw new UsageError(`There is no format \`${format}\`.`, `The formats are ${Object.keys(reporters).join(', ')}.`);
  const part = typeof values['shard'] === 'string' ? readPart(values['shard']) : undefined;
  const all = findProtocols(positionals);
  const folders = part ? foldersOfPart(all, part) : all;
  if (all.length === 0) {
    complain('No protocol was found here, so nothing was checked. A protocol is a folder with a file protocol.yaml; `joint-protocol init` makes one.');
    return EXIT_CODES.nothingFound;
  }
  const judgement = await judgeCached(
    folders.map((folder) => ({ folder, gate, today: today() })),
    {
      cache: values['no-cache'] !== true,
      onDone: (done) => (folders.length > 20 ? progress(`Checked ${done} of ${folders.length}`) : undefined),
    },
  );
  progressDone();
  const whole = await judgementReport(judgement, gate);
  const report = part ? asPart(whole, part, all) : whole;
  say(reporter(report, { painter: painter(values['no-color'] !== true), advice: values['advice'] === true }));
  for (const sentence of lostWords(judgement)) complain(sentence);
  if (judgement.lost.length > 0) return EXIT_CODES.toolFault;
  return report.passed ? EXIT_CODES.clean : EXIT_CODES.findings;
}
