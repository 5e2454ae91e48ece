// Contrast as WCAG measures it, the nearest colour that passes, and the values that the style sheet and the rule have in common.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allColours, COLOUR_PAIRS, DEFAULT_COLOURS, FIXED_COLOURS, LEAST_RATIO } from '../../src/model/brand.ts';
import { contrast, isEnough, nearestPassing } from '../../src/model/colours.ts';

const COLOUR = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // Figures of WebAIM's and of W3C's own examples.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4.0],
    ['#123456', '#123456', 1],
  ])('%s on %s', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  test('the nearest colour passes, and nothing nearer on either way does', () => {
    fc.assert(
      fc.property(COLOUR, COLOUR, fc.constantFrom(3, 4.5), (colour, ground, asks) => {
        const found = nearestPassing(colour, [{ colour: ground, asks }]);
        // White or black has at least 4.58 to 1 against every colour.
        expect(found).toBeDefined();
        expect(isEnough(found ?? '', [{ colour: ground, asks }])).toBe(true);
        if (contrast(colour, ground) >= asks) expect(found).toBe(colour);
      }),
    );
  });

  test('no colour passes against black and white at 7 to 1', () => {
    expect(
      nearestPassing('#808080', [
        { colour: '#000000', asks: 7 },
        { colour: '#ffffff', asks: 7 },
      ]),
    ).toBeUndefined();
  });
});

describe('the colours of the toolkit', () => {
  test('are those of the style sheet', () => {
    const sheet = readFileSync(new URL('../../src/styles/colours.scss', import.meta.url), 'utf8');
    const inSheet = new Map([...sheet.matchAll(/^\$([\w-]+): (#[0-9a-f]{6})/gm)].map(([, name = '', colour]) => [name, colour] as const));
    for (const [name, colour] of Object.entries(DEFAULT_COLOURS)) expect([name, inSheet.get(`own-${name.replace('_', '-')}`)]).toEqual([name, colour]);
    for (const [name, colour] of Object.entries(FIXED_COLOURS)) expect([name, inSheet.get(name)]).toEqual([name, colour]);
  });

  test('pass in every pair', () => {
    const all = allColours({ colours: {} });
    expect(COLOUR_PAIRS.filter(({ front, back, criterion }) => contrast(all[front], all[back]) < LEAST_RATIO[criterion])).toEqual([]);
  });
});
