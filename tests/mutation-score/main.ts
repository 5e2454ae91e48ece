// `node tests/mutation-score/main.ts [group or part …] [--share 0.1] [--seed 1] [--fresh]`: breaks the code in small ways, one at a time, and
// counts how many of the changes the tests notice. Ends with 1 when a group that was run whole is below its floor.

import { parseArgs } from 'node:util';
import { GROUPS } from './groups.ts';
import { runPart } from './run-part.ts';
import { intervalOf, scoreOf, tally } from './score.ts';
import type { Tally } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { share: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, fresh: { type: 'boolean', default: false } },
});
const sample = { share: Number(values.share), seed: Number(values.seed) };
const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);

/** A part may belong to two groups. */
const known = new Map<string, Tally>();

for (const { name, floor, parts } of GROUPS) {
  const tallies: Tally[] = [];
  for (const part of parts.filter((one) => wanted(name) || wanted(one.name))) {
    const found = known.get(part.name) ?? tally(await runPart(part, sample, values.fresh));
    known.set(part.name, found);
    process.stdout.write(`${line(`${name} ${part.name}`, [found])}\n`);
    tallies.push(found);
  }
  if (tallies.length < 2) continue;
  process.stdout.write(`${line(name, tallies)}, at least ${floor} % wanted\n`);
  if (tallies.length === parts.length && scoreOf(tallies) < floor) process.exitCode = 1;
}

function line(name: string, tallies: readonly Tally[]): string {
  const [tried, all] = [sum(tallies.map((one) => one.tried)), sum(tallies.map((one) => one.all))];
  const noticed = sum(tallies.map((one) => one.noticed));
  const drawn = tried < all ? ` ± ${intervalOf(tallies).toFixed(1)} (95 %; ${tried} of ${all} drawn)` : '';
  return `${name.padEnd(28)} ${scoreOf(tallies).toFixed(1)} %${drawn}, ${noticed} of ${tried} noticed`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
