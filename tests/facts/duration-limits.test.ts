// How written times compare with national ceilings and floors.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Duration } from '../../src/model/durations.ts';
import { isLonger, isShorter, readDuration } from '../../src/model/durations.ts';
import { UNITS } from './units.ts';

function must(text: string): Duration {
  const found = readDuration(text);
  if (!found) throw new Error(`\`${text}\` cannot be read`);
  return found;
}

describe('compared with a ceiling', () => {
  test.each([
    ['1 working day', '1 working day', false],
    ['2 working days', '1 working day', true],
    ['24 hours', '1 working day', false],
    ['48 hours', '1 working day', true],
    ['same day', '1 working day', false],
    ['next working day', '1 working day', false],
    ['next day', '1 working day', false],
    ['10 working days', '2 weeks', false],
    ['2 weeks', '10 working days', false],
    ['14 calendar days', '10 working days', false],
    ['15 days', '10 working days', true],
    ['9 weeks', '45 working days', false],
    ['10 weeks', '45 working days', true],
    ['45 days', '45 working days', false],
    ['2 months', '45 working days', false],
    ['3 months', '45 working days', true],
    ['3 working days', '3 calendar days', true],
    ['2 working days', '3 calendar days', false],
    ['3 days', '3 calendar days', false],
    ['72 hours', '3 calendar days', false],
    ['73 hours', '3 calendar days', true],
    ['12 months', '1 year', false],
    ['13 months', '1 year', true],
    ['26 weeks', '6 months', false],
    ['twice a year', '6 months', false],
    ['1 month', '28 calendar days', true],
    ['4 weeks', '28 calendar days', false],
    ['by 28 weeks of pregnancy', 'by 28 weeks of pregnancy', false],
    ['by 30 weeks of pregnancy', 'by 28 weeks of pregnancy', true],
    ['32 to 34 weeks of pregnancy', 'by 34 weeks of pregnancy', false],
    ['28 days', 'by 28 weeks of pregnancy', undefined],
    ['2026-09-01', '3 months', undefined],
    ['2026-09-02', '2026-09-01', true],
    ['21 days or 30 weeks of pregnancy, whichever is sooner', '28 calendar days', false],
    ['40 days or 30 weeks of pregnancy, whichever is sooner', '28 calendar days', true],
    ['40 days or 20 days, whichever is sooner', '28 calendar days', false],
    ['40 days or 20 days, whichever is later', '28 calendar days', true],
    ['3 to 5 working days', '4 working days', true],
    ['1 working day or 5 working days', '1 working day', true],
    ['the same day or the next working day', '1 working day', false],
    ['2 weeks or 10 working days', '10 working days', false],
    ['10 days or 40 days', '28 calendar days', true],
  ] as const)('%s against %s', (written, ceiling, longer) => expect(isLonger(must(written), must(ceiling))).toBe(longer));

  test('nothing is longer than itself, in any unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.constantFrom(...UNITS), (amount, [, unit]) => {
        const one = must(`${amount} ${unit}`);
        expect([isLonger(one, one), isShorter(one, one)]).toEqual([false, false]);
      }),
    );
  });

  test('one more is always longer, and never both ways', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(...UNITS),
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(...UNITS),
        (amount, [, unit], other, [, otherUnit]) => {
          expect(isLonger(must(`${amount + 1} ${unit}`), must(`${amount} ${unit}`))).toBe(true);
          const [a, b] = [must(`${amount} ${unit}`), must(`${other} ${otherUnit}`)];
          expect(isLonger(a, b) === true && isLonger(b, a) === true).toBe(false);
        },
      ),
    );
  });
});

describe('compared with a floor', () => {
  test.each([
    ['5 calendar days', '5 calendar days', false],
    ['1 week', '5 calendar days', false],
    ['4 calendar days', '5 calendar days', true],
    ['5 working days', '5 calendar days', false],
    ['4 working days', '5 calendar days', true],
    ['10 working days', '14 calendar days', false],
    ['96 hours', '5 calendar days', true],
    ['same day', '5 calendar days', true],
    ['7 days or 2 days, whichever is sooner', '5 calendar days', true],
    ['7 days or 2 days, whichever is later', '5 calendar days', false],
    ['by 20 weeks of pregnancy', '5 calendar days', undefined],
  ] as const)('%s against %s', (written, floor, shorter) => expect(isShorter(must(written), must(floor))).toBe(shorter));
});
