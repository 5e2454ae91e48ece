// Places in files as people read them: lines, columns and the words that are shown.

import { describe, expect, test } from 'vitest';
import { placeResolver } from '../../src/check/places.ts';
import { key, span, value, wholeFile } from '../../src/model/place.ts';
import type { Place, ResolvedPlace } from '../../src/model/place.ts';
import { folderFromTexts } from '../../src/source/files.ts';
import { readProtocol } from '../../src/source/protocol.ts';

const YAML = 'sections/s.yaml';
const MARKDOWN = 'sections/s.md';

function resolve(place: Place, texts: Readonly<Record<string, string>>, shown = (_: string, text: string): string => text): ResolvedPlace {
  return placeResolver(readProtocol(folderFromTexts('p', texts)), shown)(place);
}

const NOWHERE = { line: 0, column: 0, endLine: 0, endColumn: 0 };

describe('places', () => {
  test.each<[string, Place, string, ResolvedPlace]>([
    ['a key', key(YAML, 'a', 'b'), 'a:\n  b: cd\n', { file: YAML, line: 2, column: 3, endLine: 2, endColumn: 4, excerpt: '  b: cd', excerptColumn: 3 }],
    ['a value', value(YAML, 'a', 'b'), 'a:\n  b: cd\n', { file: YAML, line: 2, column: 6, endLine: 2, endColumn: 8, excerpt: '  b: cd', excerptColumn: 6 }],
    [
      'a value where nothing else is said',
      { at: 'key', file: YAML, path: ['a'] },
      'a: cd\n',
      { file: YAML, line: 1, column: 4, endLine: 1, endColumn: 6, excerpt: 'a: cd', excerptColumn: 4 },
    ],
    ['a file as a whole', wholeFile(YAML), 'a: cd\n', { file: YAML, ...NOWHERE }],
    ['a file that is not there', key('sections/none.yaml', 'a'), 'a: cd\n', { file: 'sections/none.yaml', ...NOWHERE }],
    ['a file with a sign that a terminal obeys', wholeFile('a\u001bb.md'), 'a: cd\n', { file: 'a�b.md', ...NOWHERE }],
  ])('%s', (_, place, text, expected) => expect(resolve(place, { [YAML]: text })).toEqual(expected));

  test('a stretch of words, over lines', () => {
    expect(resolve(span(MARKDOWN, 4, 9), { [MARKDOWN]: 'One\nTwo\nThree\n' })).toEqual({
      file: MARKDOWN,
      line: 2,
      column: 1,
      endLine: 3,
      endColumn: 2,
      excerpt: 'Two',
      excerptColumn: 1,
    });
  });

  test.each<[string, Place, string, string, number, number]>([
    ['the words it quotes first', span(MARKDOWN, 0, 20), '“two three” is not “one”.', 'One two three, four.\n', 5, 14],
    ['words in backticks', span(MARKDOWN, 0, 20), '`four` is no post.', 'One two three, four.\n', 16, 20],
    ['words of a value', value(YAML, 'a', 'b'), '`cd` is nobody.', 'a:\n  b: ab cd\n', 9, 11],
    ['words that stand there with other words only', span(MARKDOWN, 0, 20), '“five” is not there.', 'One two three, four.\n', 1, 21],
    ['a value with parts', value(YAML, 'a'), '`cd` is nobody.', 'a: {b: cd}\n', 4, 11],
    ['a key', key(YAML, 'a'), '`a` is unknown here.', 'a: a\n', 1, 2],
    ['no words', span(MARKDOWN, 0, 20), 'This is “ ”.', 'One two three, four.\n', 1, 21],
  ])('what is said of a place narrows it: %s', (_, place, about, text, column, endColumn) => {
    const read = readProtocol(folderFromTexts('p', { [place.file]: text }));
    expect(placeResolver(read, (__, shown) => shown)(place, about)).toMatchObject({ column, endColumn });
  });

  test('a stretch that ends before it begins is a point', () => {
    expect(resolve(span(MARKDOWN, 5, 2), { [MARKDOWN]: 'One\nTwo\n' })).toMatchObject({ line: 2, column: 2, endLine: 2, endColumn: 2 });
  });

  test('a key in a file that holds no keys is its beginning', () => {
    expect(resolve(key(MARKDOWN, 'a'), { [MARKDOWN]: 'One\nTwo\n' })).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  });

  test('what is shown is what may be shown', () => {
    const place = resolve(span(MARKDOWN, 0, 3), { [MARKDOWN]: 'One\tTwo\u0007\n' }, (_, text) => text.replace('Two', '***'));
    expect(place.excerpt).toBe('One ***�');
  });

  const long = `${'a'.repeat(100)}${'b'.repeat(100)}${'c'.repeat(100)}`;
  test.each([
    ['at its beginning', 0, 'a'.repeat(100) + 'b'.repeat(60), 1],
    ['fifty-nine signs on', 59, 'a'.repeat(100) + 'b'.repeat(60), 60],
    ['in its middle', 100, `${'a'.repeat(59) + 'b'.repeat(100)}c`, 60],
    ['at its end', 299, 'b'.repeat(60) + 'c'.repeat(100), 160],
  ])('a long line is cut round the column: %s', (_, start, excerpt, excerptColumn) => {
    expect(resolve(span(MARKDOWN, start, start + 1), { [MARKDOWN]: `${long}\n` })).toMatchObject({ column: start + 1, excerpt, excerptColumn });
  });

  test('a line of the greatest length is shown whole', () => {
    const line = 'a'.repeat(160);
    expect(resolve(span(MARKDOWN, 150, 151), { [MARKDOWN]: line })).toMatchObject({ excerpt: line, excerptColumn: 151 });
  });
});
