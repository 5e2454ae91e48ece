// A sieve may let a pattern through that finds nothing; it never keeps one back that would find something.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neededLetters } from '../../src/guidance/needed-letters.ts';
import { allSieves, sieveOf } from '../../src/guidance/sieve.ts';
import '../../src/rules/index.ts';
import { subjects } from '../fragments/subjects.ts';
import { readKinds } from '../fragments/wordings.ts';

/** A pattern together with a text that it matches. */
interface Sample {
  readonly source: string;
  readonly text: string;
}

const letters = fc.stringMatching(/^[a-z ]{1,6}$/);
const piece: fc.Memo<Sample> = fc.memo((depth) =>
  depth <= 1
    ? fc.oneof(
        letters.map((text) => ({ source: text, text })),
        letters.map((text) => ({ source: text, text: text.toUpperCase() })),
        fc.constantFrom(
          { source: String.raw`\d`, text: '7' },
          { source: '.', text: 'q' },
          { source: '[sz]', text: 'z' },
          { source: '[a-f]', text: 'c' },
          { source: String.raw`\p{L}`, text: 'é' },
          { source: String.raw`\u2019`, text: '’' },
          { source: '’', text: '’' },
          { source: String.raw`\[`, text: '[' },
          { source: String.raw`\b`, text: '' },
          { source: '(?!§)', text: '' },
        ),
      )
    : fc.oneof(
        fc.array(piece(depth - 1), { minLength: 1, maxLength: 4 }).map((parts) => ({
          source: `(?:${parts.map(({ source }) => source).join('')})`,
          text: parts.map(({ text }) => text).join(''),
        })),
        fc.tuple(piece(depth - 1), letters).map(([one, other]) => ({ source: `(?:${other}|${one.source})`, text: one.text })),
        piece(depth - 1).map(({ source }) => ({ source: `(?:${source})?`, text: '' })),
        piece(depth - 1).map(({ source }) => ({ source: `(?:${source})*`, text: '' })),
        piece(depth - 1).map(({ source, text }) => ({ source: `(?:${source})+`, text: text + text })),
        piece(depth - 1).map(({ source, text }) => ({ source: `(?:${source}){2,5}`, text: text.repeat(3) })),
      ),
);

test('what a pattern needs stands in every text that it matches', () => {
  fc.assert(
    fc.property(piece(4), fc.string(), fc.string(), ({ source, text }, before, after) => {
      const inside = `${before}${text}${after}`.toLowerCase();
      return neededLetters(source).some((needs) => needs.every((some) => some.some((one) => inside.includes(one))));
    }),
    { numRuns: 3_000 },
  );
});

test('a sieve lets through every pattern that finds something in the examples and in wordings of defects', async () => {
  const { names, sources } = allSieves();
  const sieve = sieveOf('all of them once more', sources);
  const protocols = [...(await subjects()).values()].flatMap(({ texts }) => [...texts.values()].flatMap((text) => text.split(/\n+/)));
  // NOTE: every pattern is tried on every text, so a third of the examples' lines has to do.
  const texts = [...protocols.filter((_, at) => at % 3 === 0), ...readKinds().flatMap(({ wordings }) => wordings.flatMap(({ words }) => words ?? []))];
  const patterns = sources.map((source) => new RegExp(source, /\\p\{/.test(source) ? 'iu' : 'i'));
  let finds = 0;
  for (const text of texts) {
    const passed = new Set(sieve(text));
    for (const [number, pattern] of patterns.entries()) {
      if (!pattern.test(text)) continue;
      finds += 1;
      expect(passed.has(number), `${pattern.source}\n${text}`).toBe(true);
    }
  }
  expect(names.length).toBeGreaterThan(3);
  expect(finds).toBeGreaterThan(200);
});
