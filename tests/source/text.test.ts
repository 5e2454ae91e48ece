// From bytes to text.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/source/text.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])));
const rules = (raw: Uint8Array): string[] => decodeText('a.md', raw).problems.map((problem) => problem.rule);

describe('accepted', () => {
  test('UTF-8 with all sorts of letters', () => {
    const text = 'Café £5 “so” – 日本 🙂 e\u0301\ttab\r\nnext';
    expect(decodeText('a.md', bytes(text))).toEqual({ text, problems: [] });
  });

  test('one byte-order mark, which is dropped', () => expect(decodeText('a.md', bytes([0xef, 0xbb, 0xbf], 'a'))).toEqual({ text: 'a', problems: [] }));

  test('any text without control characters comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: found, problems } = decodeText('a.md', bytes(text));
        if (problems.length === 0 && !text.startsWith('\uFEFF')) expect(found).toBe(text);
      }),
    );
  });
});

describe('refused', () => {
  test.each([[[0xff, 0xfe, 0x61, 0x00]], [[0xfe, 0xff, 0x00, 0x61]]])('UTF-16', (raw) => {
    const found = decodeText('a.md', Uint8Array.from(raw));
    expect([found.text, found.problems[0]?.rule, found.problems[0]?.message]).toEqual(['', 'not-utf8', 'This file is saved as UTF-16, not as UTF-8.']);
  });

  test('letters of an older encoding, with their line', () => {
    const found = decodeText('a.md', bytes('one\ntwo\nCaf', [0xe9], '\n'));
    expect([found.text, found.problems[0]?.rule, found.problems[0]?.message]).toEqual(['', 'not-utf8', 'Line 3 holds a letter that is not saved as UTF-8.']);
  });

  test('a letter cut in half', () => expect(rules(bytes('a', [0xe2, 0x82]))).toEqual(['not-utf8']));
  test('overlong and surrogate bytes', () => {
    expect(rules(Uint8Array.from([0xc0, 0xaf]))).toEqual(['not-utf8']);
    expect(rules(Uint8Array.from([0xed, 0xa0, 0x80]))).toEqual(['not-utf8']);
  });
});

describe('control characters', () => {
  test.each(['\u0000', '\u0007', '\u000B', '\u001B', '\u007F', '\u0085', '\u200F', '\u202E', '\u2066', '\u2069', '\uFEFF'])(
    '%j is found where it stands',
    (sign) => {
      const found = decodeText('a.md', bytes(`ab${sign}c`));
      expect(found.problems.map(({ rule, place }) => [rule, place.at === 'span' ? place.start : -1])).toEqual([['control-character', 2]]);
      expect(found.problems[0]?.message).toContain(`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    },
  );

  test('five are enough', () => expect(rules(bytes('\u0001'.repeat(50)))).toHaveLength(5));

  test('any bytes at all never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (raw) => {
        decodeText('a.md', raw);
      }),
    );
  });
});
