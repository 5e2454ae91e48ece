// Clean answers in many styles raise no false alarm, and defects in wordings of their own are found: rules that understand, not lists.
// The defects are those of `defects/`, each planted in an answer of an example; the fragments are those of `clean/`.

import { expect, test } from 'vitest';
import type { Alarm } from './clean.ts';
import { judgeClean, readClean } from './clean.ts';
import { plantAll, readWordings } from './defects.ts';

const MOST_FALSE = 0.02;
const LEAST_FOUND = 0.95;
/** A kind of seven wordings may miss none, one of fifteen may miss one. */
const LEAST_OF_A_KIND = 0.9;

test('clean fragments raise next to no alarm', async () => {
  const fragments = readClean();
  const answers = fragments.reduce((sum, { answers: some }) => sum + some.length, 0);
  expect(fragments.length).toBeGreaterThanOrEqual(40);
  expect(new Set(fragments.map(({ over }) => over)).size).toBe(2);
  const alarms = await judgeClean(fragments);
  expect(alarms.length / answers, alarms.map(shown).join('\n')).toBeLessThan(MOST_FALSE);
}, 1_200_000);

test('defects in wordings of their own are found', async () => {
  const results = await plantAll(readWordings(), 1);
  const planted = results.reduce((sum, one) => sum + one.planted, 0);
  const misses = results.flatMap(({ kind, misses: some }) => some.map((miss) => `${kind}: ${miss}`));
  expect(planted).toBeGreaterThanOrEqual(300);
  expect(1 - misses.length / planted, misses.join('\n')).toBeGreaterThanOrEqual(LEAST_FOUND);
  expect(
    results.filter((one) => one.misses.length > (1 - LEAST_OF_A_KIND) * one.planted).map(({ kind }) => kind),
    misses.join('\n'),
  ).toEqual([]);
}, 1_200_000);

function shown({ fragments, finding: { rule, requirement, place, message } }: Alarm): string {
  return `${fragments.join(', ')}: ${rule} at ${requirement ?? place.file}: ${message}`;
}
