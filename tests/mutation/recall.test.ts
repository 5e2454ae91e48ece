// A small share of the mutation bench in every run of the tests: `node tests/mutation/main.ts` plants thousands.

import { expect, test } from 'vitest';
import { bench } from './bench.ts';
import { KINDS } from './kinds.ts';

/** One in each example. */
const RUNS = 2;
const LEAST = 0.95;

test('there are 45 kinds of defects or more', () => expect(new Set(KINDS.map((kind) => kind.name)).size).toBeGreaterThanOrEqual(45));

test('planted defects are found', async () => {
  const tallies = await bench({ seed: 20_261_124, runs: RUNS });
  const planted = tallies.reduce((sum, one) => sum + one.planted, 0);
  const misses = tallies.flatMap(({ kind, misses: some }) => some.map((miss) => `${kind}: ${miss}`));
  expect(planted).toBeGreaterThan(KINDS.length * 1.8);
  expect(tallies.filter((one) => one.planted === 0).map((one) => one.kind)).toEqual([]);
  expect(1 - misses.length / planted, misses.join('\n')).toBeGreaterThanOrEqual(LEAST);
  expect(tallies.filter((one) => one.found === 0).map((one) => one.kind)).toEqual([]);
});
