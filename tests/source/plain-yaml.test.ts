// YAML that is read line by line: whatever is written, the values and every place are those of the parser, or the reader leaves it to it.

import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainYaml } from '../../src/source/plain/read-plain-yaml.ts';
import { parseYaml } from '../../src/source/yaml.ts';

/** `RUNS=100000` for a night. */
const RUNS = Number(process.env['RUNS'] ?? 2_000);
const EXAMPLES = new URL('../../protocols/', import.meta.url);

/** Whether the text was plain. */
function expectSame(text: string): boolean {
  const read = readPlainYaml(text);
  if (!read) return false;
  const { data, place, problems } = parseYaml('a.yaml', text);
  const parsed = { data, place, problems };
  if (!isDeepStrictEqual({ problems: [], ...read }, parsed)) expect({ problems: [], ...read }, text).toEqual(parsed);
  return true;
}

test('the facts of both examples, all of which are plain', () => {
  const paths = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) expect(expectSame(readFileSync(new URL(path, EXAMPLES), 'utf8')), path).toBe(true);
});

test('every text of the YAML test suite', () => {
  const { cases } = JSON.parse(readFileSync(new URL('../outside/yaml-test-suite.json', import.meta.url), 'utf8')) as { cases: { yaml: string }[] };
  const texts = cases.map(({ yaml }) => yaml);
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter(expectSame).length).toBeGreaterThan(10);
});

const KEYS = ['a', 'who', 'if_missed', 'a-b', 'true', 'null', '__proto__', 'constructor', '1', '"q"', '<<', 'a b', '?'];
const VALUES = [
  ...[
    'words',
    'two words',
    '3 working days',
    '2026-09-01',
    '09:30',
    '1',
    '0',
    '01',
    '-1',
    '1.0',
    '1e3',
    '0x1f',
    '.5',
    '.inf',
    '~',
    'null',
    'true',
    'False',
    'yes',
  ],
  ...[
    '"quoted"',
    '"a: b"',
    '"a \\n b"',
    "'single'",
    "'it''s'",
    '"over: lines',
    'of its own"',
    '"',
    "'",
    '""',
    'it’s',
    "it's",
    'a: b',
    'a:',
    'a #b',
    'a # b',
    '#a',
    'https://example.org/#a',
    '- a',
    '-a',
    '&a b',
    '*a',
    '!t a',
    '@a',
    '%a',
    '`a`',
  ],
  ...[
    '[a, b]',
    '[a, "b, c"]',
    '[ a , b ]',
    '[]',
    '{a: b}',
    '{a: b, c: 3 working days}',
    '{ a: [b, {c: d}] }',
    '{a: b, a: c}',
    '{a}',
    '{a:b}',
    '[a, b',
    '{a: b} c',
    '[a,]',
  ],
  ...['>-', '>', '|', '|-', '>- # why', ''],
];
const ends = fc.constantFrom('\n', '\n', '\n', '\n', '\n\n', ' \n', '\n# note\n', '\n  # note\n', '\n---\n');
const indents = fc.constantFrom('', '', '', '  ', '  ', '    ', '      ', ' ', '\t');
const leads = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...KEYS).map((key) => `${key}: `) },
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e').map((key) => `${key}: `) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e').map((key) => `${key}:`) },
  fc.constantFrom('- ', '- ', '-  ', '- - ', '- a: ', '- b: ', '', '-'),
);
const row = fc.tuple(indents, leads, fc.constantFrom(...VALUES), ends).map((parts) => parts.join(''));

test('keys, lists and values in any order', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => void expectSame(rows.join(''))),
    { numRuns: 4 * RUNS },
  );
});

/** Of the right form, so that most are plain. */
const { block } = fc.letrec<{ block: string[]; map: string[]; list: string[] }>((tie) => ({
  block: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('map'), tie('list')),
  map: fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'who', 'if_missed'), inside(tie('block'))), { minLength: 1, maxLength: 4, selector: ([key]) => key })
    .map((all) =>
      all.flatMap(([key, [first = '', ...more]]) => (more.length === 0 ? [`${key}: ${first}`] : [`${key}:${first}`, ...more.map((line) => `  ${line}`)])),
    ),
  list: fc
    .array(inside(tie('block')), { minLength: 1, maxLength: 3 })
    .map((all) =>
      all.flatMap(([first = '', ...more]) =>
        more.length === 0
          ? [`- ${first}`]
          : first === ''
            ? [`- ${more[0] ?? ''}`, ...more.slice(1).map((line) => `  ${line}`)]
            : [`- words`, ...more.map((line) => (line.startsWith('-') ? '  go on' : `  ${line.replaceAll(':', '')}`))],
      ),
    ),
}));

function inside(block: fc.Arbitrary<string[]>): fc.Arbitrary<string[]> {
  return fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...VALUES.slice(0, 24), ...VALUES.slice(45, 51)).map((value) => [value]),
    fc.constantFrom<string[]>(
      [' >-', 'words', 'that go on'],
      [' words', 'that go on'],
      [' >-', 'words', '  deeper'],
      [' >-', '# words'],
      [' "over: two', 'lines #1"'],
      [" 'over", ': it', "- '"],
      [' "', 'a"'],
      [' "a', '"'],
      [' "a', '# b', 'c"'],
      [' "a', 'b" c'],
      [' "a\\\\', 'b"'],
    ),
    block.map((lines) => ['', ...lines]),
  );
}

test('whatever has the form of an answer', () => {
  let plain = 0;
  fc.assert(
    fc.property(block, (lines) => {
      if (expectSame(`${lines.join('\n')}\n`)) plain += 1;
    }),
    { numRuns: RUNS },
  );
  expect(plain).toBeGreaterThan(RUNS / 10);
});
