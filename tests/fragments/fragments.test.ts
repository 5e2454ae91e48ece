// Clean answers in many styles raise no false alarm, and defects in wordings of their own are found: rules that understand, not lists.
// The defects are those of `defects/`, each planted in an answer of an example; the fragments are those of `clean/`.

import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import type { Layer } from './clean.ts';
import { alarmsOf, layersOver, readClean } from './clean.ts';
import { missesOf } from './defects.ts';
import { subjects } from './subjects.ts';
import { readKinds } from './wordings.ts';

const MOST_FALSE = 0.02;
const MOST_MISSED = 0.05;
/** A kind of seven wordings may miss none, one of fifteen may miss one. */
const MOST_MISSED_OF_A_KIND = 0.1;
/** What the examples themselves declare not to have yet. */
const KNOWN_IN_THE_EXAMPLES = 'declared-gap';

const all = await subjects();
const fragments = readClean();
const kinds = readKinds();

// NOTE: rules stand in the names so that the mutation score tries those of a changed rule only (tests/mutation-score/runner.ts).
describe('clean fragments', () => {
  let layers: readonly Layer[] = [];
  beforeAll(() => {
    layers = layersOver(fragments, all);
  });

  test('are many, and next to none is known to raise an alarm', () => {
    const answers = sum(fragments.map((one) => one.answers.length));
    expect(fragments.length).toBeGreaterThanOrEqual(40);
    expect(new Set(fragments.map(({ over }) => over)).size).toBe(2);
    expect(sum(fragments.map(({ alarms }) => alarms.length)) / answers).toBeLessThan(MOST_FALSE);
  });

  test('can be read', () => expect(layers.flatMap(({ laid }) => laid.problems)).toEqual([]));

  test.each(rules.filter(({ id }) => id !== KNOWN_IN_THE_EXAMPLES).map(({ id }) => id))('are silent for #%s ', (id) => {
    expect(alarmsOf(id, layers)).toEqual([]);
  });
});

describe('wordings of defects', () => {
  test('are many, and few of them are known to be missed', () => {
    const shares = new Map<string, { found: number; missed: number }>();
    for (const { kind, wordings, missed } of kinds) {
      const before = shares.get(kind) ?? { found: 0, missed: 0 };
      shares.set(kind, { found: before.found + wordings.length, missed: before.missed + missed });
    }
    const [found, missed] = [sum([...shares.values()].map((one) => one.found)), sum([...shares.values()].map((one) => one.missed))];
    expect(found).toBeGreaterThanOrEqual(300);
    expect(missed / (found + missed)).toBeLessThanOrEqual(MOST_MISSED);
    const many = [...shares].filter(([, one]) => one.missed > MOST_MISSED_OF_A_KIND * (one.found + one.missed));
    expect(many.map(([kind]) => kind)).toEqual([]);
  });

  test.each(kinds.map((kind) => [kind.kind, kind.foundBy.map((rule) => `#${rule}`).join(' '), kind] as const))(
    '%s, found by %s ',
    (_, __, kind) => {
      expect(missesOf(kind, all)).toEqual([]);
    },
    600_000,
  );
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
