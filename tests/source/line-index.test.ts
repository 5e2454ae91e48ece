// Offsets to lines and columns and back.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines } from '../../src/source/line-index.ts';

const lines = fc.array(
  fc.string({ maxLength: 20 }).map((line) => line.replace(/[\r\n]/g, '')),
  { minLength: 1, maxLength: 30 },
);

test('agrees with counting by hand, for every offset and either line end', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n'), (written, end) => {
      const text = written.join(end);
      const index = indexLines(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const before = text.slice(0, offset).split('\n');
        expect(index.at(offset)).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
      }
      expect(written.map((_, at) => index.text(at + 1))).toEqual(written);
    }),
  );
});

test('offsets and lines outside of the text', () => {
  const index = indexLines('one\ntwo');
  expect([index.at(-5), index.at(99)]).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 4 },
  ]);
  expect([index.text(0), index.text(1), index.text(2), index.text(3)]).toEqual(['', 'one', 'two', '']);
  expect(indexLines('').at(0)).toEqual({ line: 1, column: 1 });
  expect(indexLines('one\n').text(2)).toBe('');
});
