// joint-protocol check: folders in, report out.

import { reporters } from '../../reporters/index.ts';
import type { Acceptance } from '../accept-gaps.ts';
import { acceptanceFrom, acceptGaps } from '../accept-gaps.ts';
import { earlierReports, withChange } from '../compare-base.ts';
import { needsEvidence } from '../needs-evidence.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { findProtocols } from '../find-protocols.ts';
import { gateFrom, readArguments, today } from '../options.ts';
import { complain, painter, progress, progressDone, say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { asPart, foldersOfPart, readPart } from '../report-parts.ts';
import { judgeCached } from '../judge-cached.ts';
import type { Judgement } from '../worker-pool.ts';
import { judgementReport, lostWords } from '../worker-pool.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    gate: { type: 'string' },
    format: { type: 'string' },
    advice: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    'no-cache': { type: 'boolean' },
    shard: { type: 'string' },
    base: { type: 'string' },
    accept: { type: 'boolean' },
    owner: { type: 'string' },
    approver: { type: 'string' },
    expires: { type: 'string' },
    reason: { type: 'string' },
  });
  const gate = gateFrom(values['gate'], 'publish');
  const format = typeof values['format'] === 'string' ? values['format'] : 'pretty';
  const reporter = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (!reporter) throw new UsageError(`There is no format \`${format}\`.`, `The formats are ${Object.keys(reporters).join(', ')}.`);
  const part = typeof values['shard'] === 'string' ? readPart(values['shard']) : undefined;
  const acceptance = acceptanceFrom(values, today());
  const base = typeof values['base'] === 'string' ? values['base'] : undefined;
  if (base !== undefined && part)
    throw new UsageError('One part of a run cannot be compared by itself.', 'Leave `--base` out, or check everything in one run.');
  const all = findProtocols(positionals);
  const folders = part ? foldersOfPart(all, part) : all;
  if (all.length === 0) {
    complain('No protocol was found here, so nothing was checked. A protocol is a folder with a file protocol.yaml; `joint-protocol init` makes one.');
    return EXIT_CODES.nothingFound;
  }
  const earlier = base === undefined ? undefined : await earlierReports({ base, paths: positionals, gate, today: today() });
  const evidence = acceptance !== undefined || needsEvidence([format]);
  const judgement = await judgeCached(
    folders.map((folder) => ({ folder, gate, today: today(), evidence })),
    {
      cache: values['no-cache'] !== true,
      onDone: (done) => (folders.length > 20 ? progress(`Checked ${done} of ${folders.length}`) : undefined),
    },
  );
  progressDone();
  if (acceptance) return accept(judgement, acceptance);
  const whole = await judgementReport(judgement, gate);
  const compared = base === undefined || !earlier ? whole : withChange(whole, base, earlier);
  const report = part ? asPart(compared, part, all) : compared;
  say(reporter(report, { painter: painter(values['no-color'] !== true), advice: values['advice'] === true }));
  for (const sentence of lostWords(judgement)) complain(sentence);
  if (judgement.lost.length > 0) return EXIT_CODES.toolFault;
  return report.passed ? EXIT_CODES.clean : EXIT_CODES.findings;
}

function accept(judgement: Judgement, acceptance: Acceptance): number {
  if (judgement.lost.length > 0) {
    for (const sentence of [...lostWords(judgement), 'Nothing was accepted, and nothing was written.']) complain(sentence);
    return EXIT_CODES.toolFault;
  }
  const { sentences, left } = acceptGaps(judgement.judged, acceptance);
  for (const sentence of sentences) say(sentence);
  return left === 0 ? EXIT_CODES.clean : EXIT_CODES.findings;
}
