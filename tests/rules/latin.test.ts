// Patterns made small: what they find in the languages of these islands, and in names from elsewhere, is what they found before.

import { expect, test } from 'vitest';
import { inLatin } from '../../src/guidance/latin.ts';

const WORDS = ['Siân', 'Ŵyn', 'Ysgol Gymraeg', 'Ùna NicDhòmhnaill', 'Lucja Nowak', 'O’Neill', 'Zoë-Ann', 'Nguyễn', 'ten2', 'a_b', 'x[y]', 'Ångström', '× ÷ ·'];

test.each([
  /\p{Lu}\p{Ll}+/gu,
  /\p{L}+/gu,
  /[^\p{L}\p{N}]/gu,
  /(?<![\p{L}'-])\p{Lu}[\p{L}'’-]{1,24}(?!\p{L})/gu,
  /[\p{L}\p{N}]+/giu,
  /[[\]{]\p{L}|\\?[\p{L}&]{1,2}/gu,
])('%s', (pattern) => {
  const small = inLatin(pattern);
  expect(small.unicode).toBe(false);
  expect(small.source).not.toContain('\\p');
  for (const word of WORDS) expect(word.match(small), word).toEqual(word.match(pattern));
});

test('beyond the first 255 signs a letter counts as a capital and as a small one: a name more is found, none less', () => {
  expect('Łukasz Ŷ ŷ'.match(inLatin(/\p{Lu}/gu))).toEqual(['Ł', 'Ŷ', 'ŷ']);
  expect('Łukasz Ŷ ŷ'.match(inLatin(/\p{Ll}+/gu))).toEqual(['Łukasz', 'Ŷ', 'ŷ']);
});
