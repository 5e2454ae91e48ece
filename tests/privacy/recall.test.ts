// Of what is planted, at least 98 in 100 of each kind are found; and what is found can no longer be read once it is masked.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_ALLOWED } from '../../src/privacy/allowed.ts';
import { compact } from '../../src/privacy/hit.ts';
import { PRIVACY_KINDS } from '../../src/privacy/kinds.ts';
import type { PrivacyKind } from '../../src/privacy/kinds.ts';
import { redactor } from '../../src/privacy/redact.ts';
import { maskedText, maskedValue, sightings } from '../../src/privacy/scan.ts';
import { plant, seeded } from './planted.ts';

const KINDS = Object.keys(PRIVACY_KINDS) as PrivacyKind[];
const A_KIND = 400;

/** The value is still to be read, whatever separates its signs. */
const shows = (text: string, value: string): boolean => compact(text.normalize('NFKC')).includes(compact(value));

describe.each(KINDS)('%s', (kind) => {
  const random = seeded(20261124);
  const planted = Array.from({ length: A_KIND }, () => plant(kind, random));

  test('is found in at least 98 of 100', () => {
    const missed = planted.filter(({ text, syntax }) => !sightings(text, syntax, NOTHING_ALLOWED).some((one) => one.kind === kind));
    expect(missed.length / planted.length, missed.map(({ text }) => JSON.stringify(text)).join('\n')).toBeLessThanOrEqual(0.02);
  });

  test('is masked in the text, letter for letter, and named without the value', () => {
    for (const { text, syntax, value } of planted) {
      const seen = sightings(text, syntax, NOTHING_ALLOWED);
      if (!seen.some((one) => one.kind === kind)) continue;
      const shown = maskedText(text, seen);
      expect(shown).toHaveLength(text.length);
      expect(shown.split('\n')).toHaveLength(text.split('\n').length);
      expect(shows(shown, value), shown).toBe(false);
      for (const one of seen) expect(shows(maskedValue(one.kind, one.value), one.value)).toBe(false);
    }
  });
});

test('a sentence that quotes what was found never holds the value', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), fc.nat(), fc.string(), fc.string(), (kind, seed, before, after) => {
      const { text, syntax } = plant(kind, seeded(seed));
      const seen = sightings(text, syntax, NOTHING_ALLOWED);
      const redact = redactor(
        seen.map((one) => ({ kind: one.kind, file: 'a.md', value: one.value })),
        NOTHING_ALLOWED,
      );
      for (const { value } of seen) {
        const said = redact(`${before} \`${value}\` ${after}`, 'a.md');
        expect(said.includes(value)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});
