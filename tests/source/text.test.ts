// From bytes to text.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, hasHiddenSign } from '../../src/source/text.ts';

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

  test('UTF-16 without its mark', () => {
    const raw = Uint8Array.from(Array.from('status: planned').flatMap((sign) => [0, sign.charCodeAt(0)]));
    expect(decodeText('a.md', raw).problems[0]?.message).toBe('This file is saved as UTF-16, not as UTF-8.');
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

describe('the place of the first byte that is not UTF-8', () => {
  /** `text` before the bad byte, as it is shown: without its byte-order mark. */
  const placeAfter = (raw: Uint8Array): unknown => decodeText('a.md', raw).problems.map(({ place }) => place);
  const at = (start: number): unknown => [{ at: 'span', file: 'a.md', start, end: start + 1 }];

  test.each<[string, (string | number[])[], number]>([
    ['nothing', [[0xff]], 0],
    ['letters of one byte and of more', ['aé日🙂', [0x80], 'b'], 5],
    ['a byte-order mark, which is not shown', [[0xef, 0xbb, 0xbf], 'ab', [0xff]], 2],
    ['the sign for a replaced letter itself', ['a\uFFFDb\uFFFD', [0xff], '\uFFFD'], 4],
    ['that sign after a byte-order mark', [[0xef, 0xbb, 0xbf], '\uFFFDb', [0xe9], 'c'], 2],
    ['bytes that begin as that sign and go on otherwise', [[0xef, 0xbf], 'a'], 0],
    ['the same at the end of the file', ['a', [0xef, 0xbf]], 1],
    ['half a byte-order mark', [[0xef, 0xbb], 'abc'], 0],
    ['a letter that is no mark but begins as one', [[0xef, 0xbb, 0xbe], 'a', [0xff]], 2],
    ['letters like a mark, and the sign', ['\u0EFF\uFFFD', [0xff]], 2],
    ['others like it', ['\uFEBF\uFFFD', [0xff]], 2],
    ['and others', ['\uFEFE\uFFFD', [0xff]], 2],
    ['nothing, and bytes that end as the sign does', [[0xff, 0xbf, 0xbd]], 0],
    ['nothing, and bytes with a letter among them', [[0xef, 0x41, 0xbd]], 0],
    ['a letter that ends as a mark does', ['\u07bb\u20bf', [0xff]], 2],
  ])('after %s', (_name, parts, start) => expect(placeAfter(bytes(...parts))).toEqual(at(start)));

  test('after any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '日', '🙂', '\uFFFD', '\uFEFF', '\n') }),
        fc.constantFrom(0x80, 0xc0, 0xf8, 0xff),
        (text, bad) => {
          const shown = text.startsWith('\uFEFF') ? text.slice(1) : text;
          const found = decodeText('a.md', bytes(text, [bad], 'x'));
          expect([found.problems[0]?.place, found.problems[0]?.message, found.shown?.startsWith(shown)]).toEqual([
            { at: 'span', file: 'a.md', start: shown.length, end: shown.length + 1 },
            `Line ${shown.split('\n').length} holds a letter that is not saved as UTF-8.`,
            true,
          ]);
        },
      ),
    );
  });

  test.each([[[0xff, 0x61]], [[0xfe, 0x61]], [[0x61, 0xfe]], [[0x61, 0xff]], [[0xff, 0xff]], [[0xfe, 0xfe]], [[0xff]], [[0xfe]]])(
    'bytes %j are no mark of UTF-16',
    (raw) => expect(decodeText('a.md', Uint8Array.from(raw)).problems[0]?.message).toBe('Line 1 holds a letter that is not saved as UTF-8.'),
  );
});

describe('a hidden sign', () => {
  test.each([
    '\u0000',
    'a\u0008',
    '\u000Bb',
    '\u000C',
    '\u001F',
    '\u007F',
    '\u009F',
    '\u200E',
    '\u202A',
    '\u2066',
    '\uFEFF',
    '\uD800',
    'a\uDC00b',
    'a\uFFF9b',
    'a\u{E0041}',
    '\u{E01EF}',
  ])('%j', (text) => expect(hasHiddenSign(text)).toBe(true));
  test.each([
    '',
    'a',
    '\t\r\n',
    'é',
    '\u00A0',
    '\u200B',
    '\u2029',
    '\u202F',
    '\u2065',
    '🙂',
    '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    '☎\uFE0F',
  ])('%j holds none', (text) => expect(hasHiddenSign(text)).toBe(false));
  test('whatever was looked at before', () => {
    for (const text of ['abc\u0000', '\u0000', 'abc\u0000']) expect(hasHiddenSign(text)).toBe(true);
  });
});

describe('control characters', () => {
  test.each(['\u0000', '\u0007', '\u000B', '\u001B', '\u007F', '\u0085', '\u200F', '\u202E', '\u2066', '\u2069', '\uFEFF'])(
    '%j is found where it stands',
    (sign) => {
      const found = decodeText('a.md', bytes(`ab${sign}c`));
      expect(found.problems.map(({ rule, place }) => [rule, place])).toEqual([['control-character', { at: 'span', file: 'a.md', start: 2, end: 3 }]]);
      expect(found.problems[0]?.message).toContain(`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    },
  );

  test('signs outside the first plane are shown whole, and a flag hides no words behind it', () => {
    const { problems } = decodeText('a.md', bytes('🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}\u{E0061}b'));
    expect(problems.map(({ message, place }) => [message, place])).toEqual([
      ['There is an invisible character here (U+E0061).', { at: 'span', file: 'a.md', start: 14, end: 16 }],
    ]);
  });

  test('five are enough', () => expect(rules(bytes('\u0001'.repeat(50)))).toHaveLength(5));

  test('any bytes at all never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (raw) => {
        decodeText('a.md', raw);
      }),
    );
  });
});
