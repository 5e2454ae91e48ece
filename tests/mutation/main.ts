// `node tests/mutation/main.ts [--seed n] [--runs n] [--kind name]`: how many planted defects are found, with examples of those that are not.

import { parseArgs } from 'node:util';
import { bench } from './bench.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string' }, kind: { type: 'string' } } });
const tallies = await bench({ seed: Number(values.seed ?? 1), runs: Number(values.runs ?? 20), ...(values.kind === undefined ? {} : { kind: values.kind }) });
for (const { kind, planted, found, misses } of tallies) {
  process.stdout.write(`${planted === 0 ? '   -' : `${String(Math.round((found / planted) * 100)).padStart(3)}%`}  ${kind} (${found} of ${planted})\n`);
  for (const miss of misses.slice(0, 3)) process.stdout.write(`        missed: ${miss.slice(0, 200)}\n`);
}
