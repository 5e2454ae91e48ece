// Words that a finding is about, in the source they were read from.

import { describe, expect, test } from 'vitest';
import { whereWordsStand } from '../../src/check/where-words-stand.ts';

function stood(words: string, source: string): string | undefined {
  const range = whereWordsStand(words, `Before. ${source} After.`, [8, 8 + source.length]);
  return range && `Before. ${source} After.`.slice(...range);
}

describe('words in their source', () => {
  test.each([
    ['as they are', 'as soon as possible', 'It is done as soon as possible.', 'as soon as possible'],
    ['over a line', 'as soon as possible', 'It is done as soon\nas possible.', 'as soon\nas possible'],
    ['in a quoted block', 'as soon as possible', 'It is done as soon\n> as possible.', 'as soon\n> as possible'],
    ['with emphasis', 'as soon as possible', 'It is done as **soon** as _possible_.', 'as **soon** as _possible'],
    ['with a link', 'see the policy today', 'We see [the policy](documents/a.md) today.', 'see [the policy](documents/a.md) today'],
    ['with signs of patterns', '[insert (name)]', 'Ring [insert (name)] first.', '[insert (name)]'],
    ['with other capitals', 'the duty team', 'The duty team rings.', 'The duty team'],
    ['with these capitals first', 'MAY', 'Who may know in MAY?', 'MAY'],
    ['behind a letter that has two small forms', 'Ask', 'İ ask', undefined],
    ['as a whole word first', 'staff', 'Staffing: staffed by staff.', 'staff'],
    ['as a part of a word', '...', 'Ring Ann...Bob.', '...'],
    ['at the very beginning and end', 'tbc', 'tbc', 'tbc'],
  ])('%s', (_, words, source, expected) => expect(stood(words, source)).toBe(expected));

  test('the whole word is preferred to a part of one', () => {
    expect(whereWordsStand('staff', 'staffed by staff', [0, 16])).toEqual([11, 16]);
  });

  test.each([
    ['words that are not there', 'at once', 'It is done later.'],
    ['words that begin before the range', 'Before. It', 'It is done.'],
    ['words in another order', 'possible soon', 'As soon as possible.'],
  ])('%s', (_, words, source) => expect(stood(words, source)).toBeUndefined());

  test('of very many words the first thirty are enough', () => {
    const source = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
    const broken = source.replaceAll(' ', '\n');
    expect(stood(source, broken)).toBe(broken.split('\n').slice(0, 30).join('\n'));
  });
});
