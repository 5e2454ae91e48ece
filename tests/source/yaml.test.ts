// The YAML profile: what is refused, on which line, and what is read as written.

import { describe, expect, test } from 'vitest';
import { indexLines } from '../../src/source/line-index.ts';
import type { Place } from '../../src/model/place.ts';
import { readYaml } from '../../src/source/yaml.ts';

function lineOf(text: string, place: Place): number {
  return place.at === 'span' ? indexLines(text).at(place.start).line : 0;
}

/** `<rule>:<line>` of every problem, in order. */
function problems(text: string): string[] {
  return readYaml('a.yaml', text).problems.map((problem) => `${problem.rule}:${lineOf(text, problem.place)}`);
}

const SECOND_COLON = 'This line holds a second colon, so it is not clear what its text is.';
const LOOK = 'Look at this line and the one above it for a missing colon, quote or bracket. Begin it with as many blanks as the lines it belongs to.';
const REFUSED: readonly (readonly [string, string, readonly string[]])[] = [
  ['an anchor', 'a: &x 1\nb: 2\n', ['yaml-alias:1']],
  ['an anchor with its alias', 'a: &x 1\nb: *x\n', ['yaml-alias:1', 'yaml-alias:2']],
  ['an anchor on a mapping', 'a: &x\n  b: 1\n', ['yaml-alias:1']],
  ['an alias to nothing', 'a: *nothing\n', ['yaml-alias:1']],
  [
    'an unfolding bomb',
    'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n',
    ['yaml-alias:1', 'yaml-alias:2', 'yaml-alias:2', 'yaml-alias:2', 'yaml-alias:3', 'yaml-alias:3'],
  ],
  ['an anchor on a list', 'a: &x\n  - b\n', ['yaml-alias:1']],
  ['an anchor within braces', 'a: {b: &x {c: 1}}\n', ['yaml-alias:1']],
  ['a local tag', 'a: !secret b\n', ['yaml-tag:1']],
  ['a tag on a mapping', 'a: !x\n  b: 1\n', ['yaml-tag:1']],
  ['a tag on a list', 'a: !x\n  - 1\n', ['yaml-tag:1']],
  ['a tag within brackets', 'a: [1, !x {b: 1}]\n', ['yaml-tag:1']],
  ['a tag on nothing', 'a: !x\n', ['yaml-tag:1']],
  ['a tag on the whole file', '!!map\na: 1\n', ['yaml-tag:1']],
  ['a bare exclamation mark', 'a: ! b\n', ['yaml-tag:1']],
  ['a known tag', 'a: !!str 1\n', ['yaml-tag:1']],
  ['a program tag', 'a: !!js/function "x"\n', ['yaml-tag:1']],
  ['a directive', '%YAML 1.1\n---\na: 1\n', ['yaml-directive:1']],
  ['a tag directive', '%TAG ! tag:x,2000:\n---\na: 1\n', ['yaml-directive:1']],
  ['a second document', 'a: 1\n---\nb: 2\n', ['yaml-directive:2']],
  ['a second document after an end', 'a: 1\n...\nb: 2\n', ['yaml-directive:3']],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', ['yaml-duplicate-key:3']],
  ['a key three times', 'a: 1\na: 2\na: 3\n', ['yaml-duplicate-key:2', 'yaml-duplicate-key:3']],
  ['a key twice, once in quotes', 'a: 1\n"a": 2\n', ['yaml-duplicate-key:2']],
  ['a key twice within braces', 'a: {b: 1, b: 2}\n', ['yaml-duplicate-key:1']],
  ['a key twice that only looks the same', 'caf\u00e9: 1\ncafe\u0301: 2\n', ['yaml-duplicate-key:2']],
  ['reserved keys', '__proto__: 1\nb:\n  constructor: 2\n  prototype: 3\n', ['yaml-reserved-key:1', 'yaml-reserved-key:3', 'yaml-reserved-key:4']],
  ['a merge key', 'a: {b: 1}\nc:\n  <<: {b: 1}\n', ['yaml-reserved-key:3']],
  ['a tab', 'a:\n\tb: 1\n', ['yaml-tab:2']],
  ['a tab after blanks', 'a:\n  \tb: 1\n', ['yaml-tab:2']],
  ['a leading nought', 'phone: 01632960101\n', ['yaml-number:1']],
  ['an edition that ends in nought', 'edition: 1.10\n', ['yaml-number:1']],
  ['edition 2.0', 'edition: 2.0\n', ['yaml-number:1']],
  ['a hexadecimal number', 'a: 0x1F\n', ['yaml-number:1']],
  ['a power of ten', 'a: 1e3\n', ['yaml-number:1']],
  ['a number of many digits', 'a: 12345678901234567\n', ['yaml-number:1']],
  ['a number that begins with a dot', 'a: .5\n', ['yaml-number:1']],
  ['such a number in a list', 'a: [1, 007]\n', ['yaml-number:1']],
  ['a colon in plain text', 'a: b: c\n', ['yaml-syntax:1']],
  ['an open quote', 'a: "b\nc: 1\n', ['yaml-syntax:1']],
  ['an open bracket', 'a: [1, 2\nb: 3\n', ['yaml-syntax:2']],
  ['a key that is a list', '? [a]\n: 1\n', ['yaml-syntax:1']],
];

test.each([
  ['a:\n  - b: c\n    d: e\n  -b: f\n    d: g\n  - b: h\n', 'A blank is missing behind the dash.'],
  ['a:\n  - b: c\n    d: e\n  \u2022 b: f\n    d: g\n', '`\u2022` begins no entry of a list here.'],
  ['a:\n  - b: c\n    d: e\n  \u2013 b: f\n    d: g\n  \u2013 b: h\n', '`\u2013` begins no entry of a list here.'],
])('a sign that begins no list is one fault: %j', (text, message) => {
  expect(readYaml('a.yaml', text).problems.map((problem) => `${lineOf(text, problem.place)} ${problem.message}`)).toEqual([`4 ${message}`]);
});

test('a text that is cut off is read all the same, and a note is none', () => {
  const cut = readYaml('a.yaml', 'a: Flat #4\n');
  expect([cut.data, cut.problems.map(({ severity, message, fix }) => [severity, message, fix])]).toEqual([
    { a: 'Flat' },
    [
      [
        'warning',
        'What stands behind the blank here, `#4`, is not part of the text.',
        'Put the whole text in quotes if what stands behind `#` belongs to it; put a blank behind `#` if it is a note.',
      ],
    ],
  ]);
  expect(problems('a: {b: 1,\n  c: rings house #4\n  }\n')).toEqual(['yaml-cut-text:2']);
  for (const text of ['a: b # a note\n', 'a: "b #4"\n', 'a: b#4\n', 'a: 3 #4\n', 'a: b\n#c: d\n', 'a: b ## note\n']) expect(problems(text)).toEqual([]);
});

describe('typed in a word processor', () => {
  const said = (text: string): string[] =>
    readYaml('a.yaml', text).problems.map(({ rule, severity, message, place }) => `${severity} ${rule}:${lineOf(text, place)} ${message}`);

  test.each([
    ['title: “Northmere protocol”\n', ['warning yaml-curly-quotes:1 The curly quotes of `“Northmere protocol”` are read as part of the text.']],
    ['a: 1\nwho: “social-worker”\n', ['error yaml-curly-quotes:2 The curly quotes of `“social-worker”` are read as part of the text.']],
    ['“title”: Northmere\n', ['error yaml-curly-quotes:1 The curly quotes of `“title”` are read as part of the text.']],
    ['title: “Northmere: a protocol”\n', ['error yaml-curly-quotes:1 Curly quotes hold no text together, so the colon within them parts it.']],
    ['does: “rings # 1”\n', ['error yaml-curly-quotes:1 Curly quotes hold no text together, so this one ends in its midst.']],
    ['a: {does: “rings, then goes”}\n', ['error yaml-curly-quotes:1 Curly quotes hold no text together, so this one ends in its midst.']],
    ['title: "Northmere”\narea: North\n', ['error yaml-curly-quotes:1 The quote at the end of this text is a curly one.']],
    ['a:\n\u00a0\u00a0b: 1\n', ['error yaml-tab:2 This line is indented with blanks of another kind (U+00A0).']],
    ['a:\u00a0b\n', ['error yaml-tab:1 The blank behind `:` is one of another kind (U+00A0).']],
    ['a:\n  -\u00a0b\n', ['error yaml-tab:2 The blank behind `-` is one of another kind (U+00A0).']],
    ['a:\n  – who: x\n    does: y\n', ['error yaml-syntax:2 `–` begins no entry of a list here.']],
    ['a:\n  – rings\n  – goes\n', ['error yaml-syntax:2 `–` begins no entry of a list here.']],
    ['a:\n  • rings\n  • goes\n', ['error yaml-syntax:2 `•` begins no entry of a list here.']],
    ['a:\n  ‑ b: 1\n', ['error yaml-syntax:2 `‑` begins no entry of a list here.']],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'a: He says “yes” and goes.\n',
    'a: “No” is an answer too.\n',
    'a: "“Northmere”"\n',
    'ask:\n  - “How is the baby sleeping?”\n  - “Who has the keys to the box?”\n',
    'a: |\n  “x”\n  – y\n',
    'a: >-\n  “Northmere”\n',
    'a: b\u00a0c – d\n',
    'a: – none\n',
    '# “x”\na: 1\n',
  ])('what is meant so: %j', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('refused', () => {
  test.each(REFUSED)('%s', (_name, text, expected) => {
    const found = problems(text);
    for (const one of expected) expect(found).toContain(one);
    expect(found.length).toBeGreaterThanOrEqual(expected.length);
    expect(readYaml('a.yaml', text).data).toBeUndefined();
  });

  test('the first of two keys is shown beside the second', () => {
    const related = readYaml('a.yaml', 'a: 1\nb: 2\na: 3\n').problems[0]?.related;
    expect(related).toEqual([{ place: { at: 'span', file: 'a.yaml', start: 0, end: 1 }, label: 'first written here' }]);
  });

  /** `[…]` marks the place of the first problem. */
  test.each<[marked: string, message: string, fix?: string]>([
    ['a: [&x] 1\n', '`&x` is an anchor.'],
    ['a: [&x]\n  b: 1\n', '`&x` is an anchor.'],
    ['a: !x [&y] b\n', '`&y` is an anchor.'],
    ['a: [*nothing]\n', '`*nothing` repeats something from elsewhere in the file.'],
    ['a: [!]secret b\n', '`!secret` is a tag.'],
    ['a: [!]!str 1\n', '`!!str` is a tag.'],
    ['[!]!map\na: 1\n', '`!!map` is a tag.'],
    ['a: [!] b\n', '`!` is a tag.'],
    ['b: wow! c\na: [!]x\n', '`!x` is a tag.'],
    [`a: [!]${'x'.repeat(50)} b\n`, `\`!${'x'.repeat(39)}\` is a tag.`],
    ['a: [!e!x] b\n', '`!e!x` is a tag.'],
    ['a: [!<x]\n', '`!<x` is a tag.'],
    ['# first\n[%TAG ! tag:x,2000:]\n---\na: 1\n', 'This line is a directive.'],
    ['a: 1\n[---\nb: 2\n]', 'A second document begins here.'],
    ['a: 1\nb: 2\n[a]: 3\n', 'The key `a` stands here for the second time.'],
    ['"a\\u0007": 1\n["a\\u0007"]: 2\n', 'The key `a\uFFFD` stands here for the second time.'],
    [`${'k'.repeat(70)}: 1\n[${'k'.repeat(70)}]: 2\n`, `The key \`${'k'.repeat(60)}\` stands here for the second time.`],
    ['a: 1\n[__proto__]: 1\n', '`__proto__` cannot be used as a key.'],
    ['a:\n  - {[<<]: 1}\n', '`<<` cannot be used as a key.'],
    ['a: [1.10]\n', '`1.10` would be read as `1.1`.', 'Put it in quotes: "1.10".'],
    ['a: [+1]\n', '`+1` would be read as `1`.', 'Put it in quotes: "+1".'],
    ['a: [.inf]\n', '`.inf` would be read as `Infinity`.', 'Put it in quotes: ".inf".'],
    ['a: [1234567890123456]\n', '`1234567890123456` has more than 15 digits, which many programs would round.', 'Put it in quotes: "1234567890123456".'],
    ['a: [12345678901234567]\n', '`12345678901234567` would be read as `12345678901234568`.', 'Put it in quotes: "12345678901234567".'],
    ['a: ["x\\u202Ey"]\n', 'This text holds an invisible character, written with a backslash.'],
    ['b: 1\n[\t]b: 2\n', 'This line is indented with a tab.'],
    ['b:\n[  \t  ]c: 2\n', 'This line is indented with a tab.'],
    ['-[\t]c: 2\n', 'This line is indented with a tab.'],
    ['a: [r]ing: now\n', SECOND_COLON, 'The text after the first colon holds another colon. Put the text in quotes.'],
    ['a: b\nc: [s]ee: this', SECOND_COLON, 'The text after the first colon holds another colon. Put the text in quotes.'],
    ['- a\n[b]: 1\n', '`b` does not belong to anything above it.', LOOK],
    ['a:b: [}]\nc: d: e\n', '`}` does not belong to anything above it.', LOOK],
    ['a: [}]\n', '`}` does not belong to anything above it.', LOOK],
    ['[[]a]: 1\n', 'A key has to be one text.', 'Write one word or id before the colon, without brackets.'],
    ['a: 1\nc: [@]d\n', 'A text cannot begin with `@`.', 'Put the text in quotes.'],
    ['a: [`]b\n', 'A text cannot begin with “`”.', 'Put the text in quotes.'],
    ['a: ["]b\nc: 1\n', 'A quoted text begins here, and no quote ends it.', 'Put the same quote at its end.'],
    ['a: "b[\\]pc"\n', 'A backslash stands in this quoted text, and what follows it has no meaning.', 'Write the backslash twice, or take it out.'],
    ['a: {b: 1\n[c]: 2\n', 'A `{` is opened here or above and not closed.', 'Close it with `}` where its content ends.'],
    ['a: 1\n[<<<<<<< HEAD]\nb: 1\n', 'Here begins a stretch of text that two people changed, and that was never put together.'],
    ['a:\n[\u00A0\u00A0]b: 1\n', 'This line is indented with blanks of another kind (U+00A0).'],
  ])('%j: %s', (marked, message, fix) => {
    const [before = '', inside = '', after = ''] = (/^(.*?)\[([^\]]+|\[)\](.*)$/s.exec(marked) ?? []).slice(1);
    const problem = readYaml('a.yaml', before + inside + after).problems[0];
    const start = before.length;
    expect([problem?.message, problem?.place]).toEqual([message, { at: 'span', file: 'a.yaml', start, end: start + inside.length }]);
    if (problem?.rule === 'yaml-number' || problem?.rule === 'yaml-syntax') expect(problem.fix).toBe(fix);
  });

  test('what repeats the file is cut', () => {
    expect(readYaml('a.yaml', `- a\n${'x'.repeat(300)}: 1\n`).problems[0]?.message).toBe(`\`${'x'.repeat(40)}\` does not belong to anything above it.`);
  });

  test('a line that is deeper than it should be is one problem, told of the line before it', () => {
    const [first, ...others] = readYaml('a.yaml', 'a:\n  b: c\n   d:\n    - e\n').problems;
    expect([first?.message, first?.place, others]).toEqual([
      'The next line is read as if it went on with the text of this one.',
      expect.objectContaining({ start: 8 }),
      [],
    ]);
  });

  test('what follows from a first problem is not told: a list whose key was deleted', () => {
    const text = `  - {a: 1}\n  - {a: 2}\n${Array.from({ length: 30 }, (_, i) => `key-${i}:\n  status: planned\n`).join('')}`;
    expect(problems(text)).toEqual(['yaml-syntax:3']);
  });
});

const ACCEPTED: readonly (readonly [string, string, unknown])[] = [
  ['an empty file', '', {}],
  ['comments only', '# nothing yet\n', {}],
  ['a leading document mark', '---\na: 1\n', { a: 1 }],
  ['numbers that keep their spelling', 'a: [0, 1, -2, 3.5, 10, 1000000]\n', { a: [0, 1, -2, 3.5, 10, 1_000_000] }],
  ['numbers in quotes', 'a: "01632 960101"\nb: \'1.10\'\nc: "1.10"\n', { a: '01632 960101', b: '1.10', c: '1.10' }],
  ['days stay text', 'a: 2026-09-01\n', { a: '2026-09-01' }],
  ['times and ratios stay text', 'a: 8:30\nb: 1/2\nc: 28/40\n', { a: '8:30', b: '1/2', c: '28/40' }],
  ['yes, no, on and off stay text', 'a: yes\nb: no\nc: on\nd: off\n', { a: 'yes', b: 'no', c: 'on', d: 'off' }],
  ['true, false and nothing', 'a: true\nb: false\nc:\nd: ~\n', { a: true, b: false, c: null, d: null }],
  ['signs inside text', 'a: fish & chips\nb: wow!\nc: 5 * 3\nd: 100%\ne: a#b\n', { a: 'fish & chips', b: 'wow!', c: '5 * 3', d: '100%', e: 'a#b' }],
  ['signs at the beginning in quotes', 'a: "*"\nb: "!x"\nc: "&y"\nd: "%z"\n', { a: '*', b: '!x', c: '&y', d: '%z' }],
  ['an anchor inside a text block', 'a: |\n  &x *y !z\n  %no directive\n', { a: '&x *y !z\n%no directive\n' }],
  ['folded text', 'a: >-\n  one\n  two\n', { a: 'one two' }],
  ['CRLF', 'a: 1\r\nb:\r\n  - c\r\n', { a: 1, b: ['c'] }],
  ['a tab inside text', 'a: b\tc\n', { a: 'b\tc' }],
  ['a tab before a comment', 'a: 1\n\t# remark\n', { a: 1 }],
  ['numeric keys as text', '2026: a\n', { 2026: 'a' }],
  ['numbers of 15 digits', 'a: [123456789012345, 0.5]\n', { a: [123_456_789_012_345, 0.5] }],
  ['what looks like a tag, an anchor or a key in quotes', 'a: "!x &y *z <<: 1"\n"b c": 1\n', { a: '!x &y *z <<: 1', 'b c': 1 }],
  ['an escape that can be seen', 'a: "x\\ty\\u00e9"\n', { a: 'x\tyé' }],
  ['a backslash in single quotes', "a: 'x\\u202Ey'\n", { a: 'x\\u202Ey' }],
  ['a line of tabs', 'a: 1\n\t\n', { a: 1 }],
  ['a list in a list', '- - a\n  - b\n-\n', [['a', 'b'], null]],
  ['the same key in two places', 'a: {x: 1}\nb: {x: 2}\n', { a: { x: 1 }, b: { x: 2 } }],
];

describe('accepted', () => {
  test.each(ACCEPTED)('%s', (_name, text, data) => {
    expect(problems(text)).toEqual([]);
    expect(readYaml('a.yaml', text).data).toEqual(data);
  });
});

describe('limits', () => {
  const nested = (depth: number): string => Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}a:\n`).join('');

  test('64 levels and no more, by blanks, brackets or dashes', () => {
    expect(problems(nested(60))).toEqual([]);
    expect(problems(nested(70))).toEqual(['too-deep:65']);
    expect(problems(`a: ${'['.repeat(70)}${']'.repeat(70)}\n`)).toEqual(['too-deep:1']);
    expect(problems(`${'- '.repeat(70)}a\n`)).toEqual(['too-deep:1']);
    expect(problems(`a: ${'{b: '.repeat(100_000)}`)).toEqual(['too-deep:1']);
  });

  test('brackets inside quotes open nothing', () => {
    expect(problems(`a: "${'['.repeat(70)}"\nb: '${'{'.repeat(70)}'\n`)).toEqual([]);
  });

  test('20,000 characters in a line', () => {
    expect(problems(`a: ${'x'.repeat(19_997)}\nb: 1\n`)).toEqual([]);
    expect(problems(`b: 1\na: ${'x'.repeat(19_998)}\n`)).toEqual(['too-many-entries:2']);
  });

  test('twenty problems, then one that says how many more', () => {
    const found = readYaml('a.yaml', Array.from({ length: 30 }, (_, i) => `k${i}: 0${i}1\n`).join('')).problems;
    expect(found).toHaveLength(21);
    expect([found.at(-1)?.message, found.at(-1)?.place]).toEqual([
      '10 more faults of this kind follow in this file.',
      expect.objectContaining({ start: 189 - 4 }),
    ]);
    const twenty = readYaml('a.yaml', Array.from({ length: 20 }, (_, i) => `k${i}: 0${i}1\n`).join('')).problems;
    expect([twenty.length, twenty.at(-1)?.rule]).toEqual([20, 'yaml-number']);
  });
});

test.each([
  ['a: 1\nb: c: d\ne: 2\n', true],
  ['b: c: d', true],
  ['a: one\n"b: c: d\n', true],
  ['a: 1: 2\nb: ]\n', true],
  ['x: "y: z"\nb: [\nc: 1\n', false],
])('%j: only the line of the fault tells whether a second colon is to blame', (text, blamed) => {
  const { problems } = readYaml('a.yaml', text);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.some(({ fix }) => fix.includes('holds another colon'))).toBe(blamed);
});

test('a sign that cannot be seen is told here when an escape makes it; as it stands, the file has been refused for it', () => {
  const rules = (text: string): string[] => readYaml('a.yaml', text).problems.map(({ rule }) => rule);
  expect([rules("a: 'x\u0007'\n"), rules('a: "x\\u0007"\n')]).toEqual([[], ['control-character']]);
});

test.each([
  ['a: [', 'A `[` is opened here or above and not closed.', 4, 5],
  ['a: "x\n', 'A quoted text begins here, and no quote ends it.', 3, 4],
  ['a: {b: 1', 'A `{` is opened here or above and not closed.', 8, 9],
  ['- a\nb: 1\n', '`b` does not belong to anything above it.', 4, 5],
])('%j: the place of what is wrong has a width, and its sentence one end', (text, wrong, start, end) => {
  const [first] = readYaml('a.yaml', text).problems;
  expect([first?.message, first?.place]).toEqual([wrong, { at: 'span', file: 'a.yaml', start, end }]);
});
