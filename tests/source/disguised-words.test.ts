// Words with a sign in them that nobody sees, or a letter that is another one than it seems.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disguisedWords } from '../../src/source/disguised-words.ts';

const messages = (text: string): string[] => disguisedWords('a.md', text).map(({ message }) => message);

describe('found', () => {
  test.each([
    ['a blank of no width', 'The man\u200Bager rings.', 'The word `manager` holds an invisible sign (U+200B).'],
    ['a soft hyphen', 'safe\u00ADguarding', 'The word `safeguarding` holds an invisible sign (U+00AD).'],
    ['a joiner in a number', '01632\u2060960120', 'The word `01632960120` holds an invisible sign (U+2060).'],
    ['a Cyrillic letter', 'the t\u0435am', 'The word `t\u0435am` holds the letter `\u0435` of another alphabet (U+0435).'],
    ['one at the beginning', '\u0415scalation', 'The word `\u0415scalation` holds the letter `\u0415` of another alphabet (U+0415).'],
    ['a Greek letter in an address', 'https://ex.org/\u03BFne', 'The word `\u03BFne` holds the letter `\u03BF` of another alphabet (U+03BF).'],
  ])('%s', (_, text, message) => expect(messages(text)).toEqual([message]));

  test('with its place, as a warning', () => {
    expect(disguisedWords('a.md', 'The t\u0435am')).toMatchObject([{ severity: 'warning', place: { at: 'span', file: 'a.md', start: 5, end: 6 } }]);
  });

  test('each word once, and five in all', () => {
    expect(messages('a\u200Bb\u200Bc d\u0435\u0435f')).toHaveLength(2);
    expect(messages('t\u0435am '.repeat(9))).toHaveLength(5);
  });
});

describe('left alone', () => {
  test.each([
    ['other alphabets', 'Здравствуйте, ask for Оля. Καλημέρα. هاتف می‌خواهم'],
    ['units and symbols', '50 μg, 3 kΩ, β2, 5 µl'],
    ['emoji joined of several', 'the family 👩‍👧 page'],
    ['signs between words', 'a \u200B b, end\u200B. Next'],
    ['accents of Welsh and Gaelic', 'tŷ, càr, cyflëus, e\u0301'],
  ])('%s', (_, text) => expect(messages(text)).toEqual([]));
});

test('any text is judged, with places within it', () => {
  const sign = fc.constantFrom('a', 'é', '7', ' ', '\u0435', '\u03BF', '\u200B', '\u00AD', '\u200D', '🙂', '\n');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const text = signs.join('');
      for (const { place } of disguisedWords('a.md', text)) {
        expect(place.at === 'span' && place.start >= 0 && place.end <= text.length && place.start < place.end).toBe(true);
      }
    }),
  );
});
