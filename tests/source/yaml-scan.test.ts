// The look at YAML before it is parsed: depth, tabs and long lines, at the bound and one past it.

import { expect, test } from 'vitest';
import { scanYaml } from '../../src/source/yaml-scan.ts';

function found(text: string): string[] {
  return scanYaml('a.yaml', text).map(({ rule, message, place }) => `${rule} ${place.at === 'span' ? `${place.start}-${place.end}` : ''} ${message}`);
}

const DEEP = 'Values are nested more than 64 levels deep here.';
const LONG = 'This line is longer than 20000 characters.';
const TAB = 'This line is indented with a tab.';
const nested = (depth: number, gap = ''): string => Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}a:\n${gap}`).join('');
const open = (count: number): string => '['.repeat(count);

test.each<[name: string, text: string, expected: readonly string[]]>([
  ['64 levels of blanks', nested(64), []],
  ['65 levels of blanks', nested(65), [`too-deep ${nested(64).length}-${nested(64).length + 1} ${DEEP}`]],
  ['the same with blank lines between', nested(65, '\n  \n'), [`too-deep ${nested(64, '\n  \n').length}-${nested(64, '\n  \n').length + 1} ${DEEP}`]],
  ['blank lines alone', Array.from({ length: 70 }, (_, i) => `${' '.repeat(i)}\n`).join(''), []],
  ['many neighbours', 'a: 1\n'.repeat(100) + 'a:\n  b: 1\n'.repeat(100), []],
  ['up and down', `${nested(60)}${nested(60)}`, []],
  ['64 dashes', `${'- '.repeat(64)}a\n`, []],
  ['65 dashes', `x:\n${'- '.repeat(65)}a\n`, [`too-deep 3-4 ${DEEP}`]],
  ['a rule of dashes inside text', `a: ${'-'.repeat(70)}\n`, []],
  ['64 brackets', `a: ${open(64)}`, []],
  ['65 brackets', `a: ${open(65)}`, [`too-deep 67-68 ${DEEP}`]],
  ['64 brackets, and braces with them', `a: ${open(64)}{`, [`too-deep 67-68 ${DEEP}`]],
  ['brackets and braces that are closed', `a: ${'[] {}, '.repeat(100)}\n`, []],
  ['one closed and opened again', `a: ${open(64)}]${open(1)}`, []],
  ['a brace closed and opened again', `a: ${open(64)}}${open(1)}`, []],
  ['closed before anything is open', `a: ]}]}${open(65)}`, [`too-deep 71-72 ${DEEP}`]],
  ['over lines', `a: ${'[\n'.repeat(65)}`, [`too-deep 131-132 ${DEEP}`]],
  ['blanks within brackets', `a: [\n${nested(70)}]`, []],
  ['in double quotes', `a: "${open(70)}"`, []],
  ['in single quotes', `a: '${open(70)}'`, []],
  ['after quotes', `a: "x" ${open(65)}`, [`too-deep 71-72 ${DEEP}`]],
  ['after single quotes', `a: 'x' ${open(65)}`, [`too-deep 71-72 ${DEEP}`]],
  ['after a quote in the quotes', `a: "x\\"${open(70)}"`, []],
  ['after a backslash at the end of quotes', `a: "x\\\\" ${open(65)}`, [`too-deep 73-74 ${DEEP}`]],
  ['after a backslash in single quotes', `a: 'x\\' ${open(65)}`, [`too-deep 72-73 ${DEEP}`]],
  ['the other quote within', `a: "it's ${open(70)}"`, []],
  ['the other quote within single ones', `a: '"${open(70)}'`, []],
  ['after a quote within a word', `a: it's ${open(65)}`, [`too-deep 72-73 ${DEEP}`]],
  ['after an inch', `a: 5" ${open(65)}`, [`too-deep 70-71 ${DEEP}`]],
  ['a quote at the very beginning', `"${open(70)}": 1`, []],
  ['quotes behind other signs', `a: ["${open(70)}",'${open(70)}',{"${open(70)}":"${open(70)}"}]`, []],
  ['a quote that is open at the end of its line', `a: "x\nb: ${open(65)}`, [`too-deep 73-74 ${DEEP}`]],
  ['the same within brackets', `a: ["x\n${open(70)}"]`, []],
  ['a tab', 'a:\n\tb: 1\n', [`yaml-tab 3-4 ${TAB}`]],
  ['a tab after blanks', 'a:\n  \t b: 1\n', [`yaml-tab 3-7 ${TAB}`]],
  ['a tab before a remark, on an empty line, and in text', 'a: 1\n\t# remark\n \t \nb:\tc\n', []],
  ['a tab and then depth', `\ta\n${open(65)}`, [`yaml-tab 0-1 ${TAB}`, `too-deep 67-68 ${DEEP}`]],
  ['a line of 20,000', `a\n${'x'.repeat(20_000)}\nb`, []],
  ['a line of 20,001', `a\n${'x'.repeat(20_001)}\nb`, [`too-many-entries 2-3 ${LONG}`]],
  ['depth and then a long line', `${open(65)}\n${'x'.repeat(20_001)}`, [`too-deep 64-65 ${DEEP}`]],
  ['two of a kind', `\ta\n\tb\n${'x'.repeat(20_001)}\n${'x'.repeat(20_001)}`, [`yaml-tab 0-1 ${TAB}`, `too-many-entries 6-7 ${LONG}`]],
])('%s', (_name, text, expected) => expect(found(text)).toEqual(expected));
