// The look at Markdown before it is parsed: every limit at the bound and one past it, what is said, and where.

import { expect, test } from 'vitest';
import { MARKDOWN_LIMITS, scanMarkdown } from '../../src/source/markdown-scan.ts';

function found(text: string): string[] {
  return scanMarkdown('a.md', text).map(({ rule, message, place }) => `${rule} ${place.at === 'span' ? `${place.start}-${place.end}` : ''} ${message}`);
}

const LINE = 'markdown-limit 2-82 A line is longer than 20,000 characters.';
const DEEP = 'Lists or quotations are nested more than 24 deep.';
const BRACKETS = 'Brackets are nested more than 32 deep.';
const EMPHASIS = 'A paragraph holds more than 4,000 emphasis signs.';
const OPENINGS = 'A paragraph holds more than 100 beginnings of comments or declarations that do not end in their line.';
const LINKS = 'The file holds more than 2,000 links or footnotes.';
const ADDRESS = 'A link address is longer than 2,048 characters.';
const COLUMNS = 'A table has more than 40 columns.';
const BLOCKS = 'The file holds more than 1,500 separate lists or quotations.';
const HEADINGS = 'The file holds more than 1,000 headings.';
const row = (columns: number, cell: string): string => `${`|${cell}`.repeat(columns)}|`;

test('the limits are those that the words name', () => {
  expect(MARKDOWN_LIMITS).toEqual({
    line: 20_000,
    containers: 24,
    brackets: 32,
    delimiters: 4_000,
    links: 2_000,
    address: 2_048,
    columns: 40,
    headings: 1_000,
    blocks: 1_500,
    openings: 100,
  });
});

test.each<[name: string, text: string, expected: readonly string[]]>([
  ['a line of 20,000', `a\n${'x'.repeat(20_000)}\nb`, []],
  ['a line of 20,001', `a\n${'x'.repeat(20_001)}\nb`, [LINE]],
  ['two such lines are one problem', `a\n${'x'.repeat(20_001)}\n${'x'.repeat(20_001)}`, [LINE]],
  ['24 quotations', `a\n${'>'.repeat(24)} b`, []],
  ['25 quotations', `a\n${'>'.repeat(25)} b`, [`too-deep 2-29 ${DEEP}`]],
  ['25 lists of each sort', `${'- '.repeat(8)}${'* '.repeat(8)}${'+ '.repeat(8)}> a`, [`too-deep 0-51 ${DEEP}`]],
  ['24 numbers', `${'1. '.repeat(24)}a`, []],
  ['25 numbers', `${'1. 12) '.repeat(12)}123456789. a`, [`too-deep 0-80 ${DEEP}`]],
  ['numbers of ten digits are none', `${'1234567890. '.repeat(25)}a`, []],
  ['signs without a blank are none', `${'-'.repeat(25)} and ${'*'.repeat(25)}\n${'1.'.repeat(25)}`, []],
  ['signs further on', `a ${'> '.repeat(25)}`, []],
  ['49 blanks', `${' '.repeat(49)}a`, []],
  ['50 blanks', `${' '.repeat(50)}a`, [`too-deep 0-51 ${DEEP}`]],
  ['12 tabs', `${'\t'.repeat(12)} a`, []],
  ['13 tabs', `${'\t'.repeat(13)}a`, [`too-deep 0-14 ${DEEP}`]],
  ['blanks and then a sign', `${' '.repeat(50)}- a`, [`too-deep 0-53 ${DEEP}`]],
  ['32 brackets', `a\n${'['.repeat(16)}${'('.repeat(16)}`, []],
  ['33 brackets', `a\n${'['.repeat(17)}${'('.repeat(16)}`, [`markdown-limit 2-35 ${BRACKETS}`]],
  ['brackets with words between', '[a '.repeat(33), [`markdown-limit 0-80 ${BRACKETS}`]],
  ['brackets that are closed', `${'[a](b) '.repeat(40)}`, []],
  ['closed before they are open', `)]${'('.repeat(33)}`, [`markdown-limit 0-35 ${BRACKETS}`]],
  ['one closed and opened again', `${'('.repeat(32)})(`, []],
  ['in two lines', `${'('.repeat(20)}\n${'('.repeat(20)}`, []],
  ['100 comments that do not end', 'x <!-- a\n'.repeat(100), []],
  ['101 comments that do not end', 'x <!-- a\n'.repeat(101), [`markdown-limit 900-908 ${OPENINGS}`]],
  ['101 instructions in one line', 'x <? a'.repeat(101), [`markdown-limit 0-80 ${OPENINGS}`]],
  ['101 declarations in one line', 'x <!A a'.repeat(101), [`markdown-limit 0-80 ${OPENINGS}`]],
  ['of each kind some', 'x <!-- a <? b <!A c\n'.repeat(34), [`markdown-limit 660-679 ${OPENINGS}`]],
  ['as many in two paragraphs', `${'x <? a\n'.repeat(60)}\n${'x <? a\n'.repeat(60)}`, []],
  ['comments that end', 'x <!-- a --> <? b ?> <!C d> y\n'.repeat(200), []],
  ['beginnings within comments', `x <!--${' <? <!A'.repeat(200)} -->`, []],
  ['comments that end, and one in each line that does not', 'x <!-- a --> b <!-- c\n'.repeat(101), [`markdown-limit 2200-2221 ${OPENINGS}`]],
  ['4,000 emphasis signs in a paragraph', '*_~`\n'.repeat(1_000), []],
  ['4,001', `${'*_~`\n'.repeat(1_000)}a*b`, [`markdown-limit 5000-5003 ${EMPHASIS}`]],
  ['4,001 in two paragraphs', `${'*_~`\n'.repeat(1_000)} \t\na*b`, []],
  ['2,000 links', '[a](b)\n'.repeat(2_000), []],
  ['2,001 links', '[a](b)\n'.repeat(2_001), [`markdown-limit 14000-14006 ${LINKS}`]],
  ['2,001 links in paragraphs', '[a](b)\n\n'.repeat(2_001), [`markdown-limit 16000-16006 ${LINKS}`]],
  ['an address of 2,048', `a [b](${'c'.repeat(2_048)})\n[d]: ${'e'.repeat(2_048)}`, []],
  ['an address of 2,049', `a\n[b](${'c'.repeat(2_049)})`, [`markdown-limit 2-82 ${ADDRESS}`]],
  ['a picture of 2,049', `![b](${'c'.repeat(2_049)} "t")`, [`markdown-limit 0-80 ${ADDRESS}`]],
  ['an address in two', `[b](${'c'.repeat(2_000)} ${'c'.repeat(2_000)})`, []],
  ['a definition of 2,049', `[b]: ${'c'.repeat(2_049)}`, [`markdown-limit 0-80 ${ADDRESS}`]],
  ['one that is set in', `   [b c]:${'d'.repeat(2_049)}`, [`markdown-limit 0-80 ${ADDRESS}`]],
  ['one without a name', `[]: ${'d'.repeat(2_049)}`, [`markdown-limit 0-80 ${ADDRESS}`]],
  ['a long word behind other words', `a [b]: ${'c'.repeat(2_049)}`, []],
  ['40 columns', `${row(40, 'a')}\n${row(40, '-')}`, []],
  ['41 columns', `${row(41, 'a')}\n${row(41, '-')}`, [`markdown-limit 84-164 ${COLUMNS}`]],
  ['41 columns with sides', row(41, ' :-: '), [`markdown-limit 0-80 ${COLUMNS}`]],
  ['41 columns in a quotation in a list', `> 1. ${row(41, '-')}`, [`markdown-limit 0-80 ${COLUMNS}`]],
  ['41 strokes in text', row(60, 'a'), []],
  ['1,500 lists', '- a\n\nb\n\n'.repeat(1_500), []],
  ['1,501 lists', '- a\n\nb\n\n'.repeat(1_501), [`markdown-limit 12000-12003 ${BLOCKS}`]],
  ['1,501 quotations', '> a\n\n'.repeat(1_501), [`markdown-limit 7500-7503 ${BLOCKS}`]],
  ['one list of many items', '- a\n'.repeat(2_000), []],
  ['one list of many items with blank lines', '- a\n\n'.repeat(2_000), []],
  ['one list with lines of blanks', '- a\n \n'.repeat(2_000), []],
  ['one list with numbers of one digit and two', '1. a\n10. b\n'.repeat(1_000), []],
  ['one list with more and fewer blanks', '- a\n-   b\n'.repeat(1_000), []],
  ['1,501 quotations without a blank', '>a\n\n'.repeat(1_501), [`markdown-limit 6000-6002 ${BLOCKS}`]],
  ['one list with numbers', Array.from({ length: 2_000 }, (_, i) => `${i}. a\n`).join(''), []],
  ['one quotation of many lines', '> a\n'.repeat(2_000), []],
  ['lists of two sorts', '- a\n+ b\n'.repeat(751), [`markdown-limit 6000-6003 ${BLOCKS}`]],
  ['words set in are no lists', '  a\n\nb\n'.repeat(1_501), []],
  ['1,000 headings', '# a\n'.repeat(1_000), []],
  ['1,001 headings', '# a\n'.repeat(1_001), [`markdown-limit 4000-4003 ${HEADINGS}`]],
  ['headings without words', '######\n'.repeat(1_001), [`markdown-limit 7000-7006 ${HEADINGS}`]],
  ['headings in a quotation', `${'> ## a\n'.repeat(1_001)}`, [`markdown-limit 7000-7006 ${HEADINGS}`]],
  ['underlined headings', 'a\n===\nb\n--\n'.repeat(501), [`markdown-limit 5502-5505 ${HEADINGS}`]],
  ['seven signs, or no blank', '####### a\n#b\n=a\n'.repeat(1_001), []],
])('%s', (_name, text, expected) => expect(found(text)).toEqual(expected));

test('each limit is named once, and all that are passed', () => {
  const text = `${'['.repeat(33)}\n${'>'.repeat(25)}\n${'['.repeat(33)}\n`;
  expect(found(text)).toEqual([`markdown-limit 0-33 ${BRACKETS}`, `too-deep 34-59 ${DEEP}`]);
});

test('the marks of an unfinished merge are told with their line, and the file is not read as if they were headings and quotations', () => {
  const both = '## Two stages {#escalation-stages}\n\n<<<<<<< HEAD\nOne text.\n=======\nAnother text.\n>>>>>>> branch\n';
  expect(scanMarkdown('a.md', both).map(({ rule, place }) => [rule, place])).toEqual([
    ['unfinished-merge', { at: 'span', file: 'a.md', start: both.indexOf('<<<<'), end: both.indexOf('<<<<') + '<<<<<<< HEAD'.length }],
  ]);
  expect(scanMarkdown('a.md', 'Text.\n\n>>>>>>> branch\n').map(({ rule }) => rule)).toEqual(['unfinished-merge']);
  expect(scanMarkdown('a.md', '> > > > > > > deep\n\n    <<<<<<< code\n\na <<<<<<< b\n')).toEqual([]);
});
