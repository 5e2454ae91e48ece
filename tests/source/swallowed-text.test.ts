// Settings at the top of a text, and fences that are never closed: each case is a text and the lines on which something is found.

import { describe, expect, test } from 'vitest';
import { indexLines } from '../../src/source/line-index.ts';
import { readMarkdown } from '../../src/source/markdown.ts';
import { swallowedText } from '../../src/source/swallowed-text.ts';

const F = '```';

function found(text: string): string[] {
  const lines = indexLines(text);
  return swallowedText(readMarkdown('a.md', text)).map(({ rule, place }) => `${rule} ${place.at === 'span' ? lines.at(place.start).line : 0}`);
}

test.each<[name: string, text: string]>([
  ['front matter', '---\ntitle: a\ndraft: true\n---\n\nText.\n'],
  ['with Windows line ends', '---\r\ntitle: a\r\n---\r\n'],
  ['with words behind the first line', '---extra: x\ntitle: a\n---\n'],
  ['with blank lines first', '---\n\n  title: a\n---\n'],
  ['closed by other signs', '---\ntitle: a\n+++\n'],
  ['never closed', '---\n"title": a\n'],
  ['TOML', '+++\ntitle = "a"\n+++\n'],
])('settings: %s', (_, text) => {
  expect(found(text)).toEqual(['settings-block 1']);
});

test.each<[name: string, text: string, line: number]>([
  ['at the end of the text', `Text.\n\n${F}\ncode\n\n## Heading {#escalation-stages}\n`, 3],
  ['with tildes', `~~~ yaml\na: 1\n${F}\n`, 1],
  ['closed by too few signs', `${F}${F}\ncode\n${F}\n`, 1],
  ['closed by a line that says more', `${F}\ncode\n${F} end\n`, 1],
  ['in a quotation that ends', `> ${F}\n> code\n\nText.\n`, 1],
  ['in a list item that ends', `- ${F}\n  code\n\nText.\n`, 1],
  ['with nothing below', `Text.\n\n${F}`, 3],
  ['after one that is closed', `${F}\na\n${F}\n\n${F}\nb\n`, 5],
])('open fence: %s', (_, text, line) => {
  expect(found(text)).toEqual([`unclosed-fence ${line}`]);
});

test.each([
  'Text.\n\n---\n\nMore: text.\n',
  '---\n\nA line across the page, then words.\n',
  `${F}yaml\n---\ntitle: a\n---\n${F}\n`,
  `${F}\ncode\n${F}${F}  \n`,
  `> ${F}\n> code\n> ${F}\n`,
  `- ${F}\n  code\n  ${F}\n`,
  `  ${F}\n  code\n  ${F}\n`,
  `${F}\r\ncode\r\n${F}\r\n`,
  `${F}\n${F}`,
  '    indented code\n',
])('nothing is swallowed: %j', (text) => {
  expect(found(text)).toEqual([]);
});

test.each(['&#x202E;', '&#8238;', '&#0;', '&#27;', '&#x85;', '&rlm;', '&lrm;', '&#X1b;'])('%s is an invisible character', (written) => {
  expect(found(`Ring ${written} now.\n`)).toEqual(['control-character 1']);
});

test.each(['&#x41;', '&#9;', '&#10;', '&#233;', '&lt;', '&#x110000;', '&#9999999;', '&shy;', '&llm;'])('%s is not', (written) => {
  expect(found(`Ring ${written} now.\n`)).toEqual([]);
});

describe('what is said, and where', () => {
  const told = (text: string): string[] =>
    swallowedText(readMarkdown('a.md', text)).map(({ message, place }) => `${place.at === 'span' ? text.slice(place.start, place.end) : ''}|${message}`);
  test.each<[text: string, expected: readonly string[]]>([
    ['---\ntitle: a\n---\n', ['---|This text begins with a block of settings.']],
    ['---x\ntitle: a\n', ['---x|This text begins with a block of settings.']],
    [`Text.\n\n${F} js\ncode\n`, [`${F}|This code block is opened and never closed.`]],
    [
      'Ring &#x202E; now, &lrm;&#27;.\n',
      ['&#x202E;|`&#x202E;` is an invisible character.', '&lrm;|`&lrm;` is an invisible character.', '&#27;|`&#27;` is an invisible character.'],
    ],
    [
      '&#x10FFFF; &#x00001B; &#0000027; &#x000001B; &#00000027; &#xg; &lrm &rm;\n',
      ['&#x00001B;|`&#x00001B;` is an invisible character.', '&#0000027;|`&#0000027;` is an invisible character.'],
    ],
    [
      `---\na: b\n---\n\n&rlm;\n\n${F}\nx\n`,
      ['---|This text begins with a block of settings.', `${F}|This code block is opened and never closed.`, '&rlm;|`&rlm;` is an invisible character.'],
    ],
  ])('%j', (text, expected) => expect(told(text)).toEqual(expected));

  test('twenty are enough', () => {
    expect(told('&rlm; '.repeat(19))).toHaveLength(19);
    expect(told('&rlm; '.repeat(20))).toHaveLength(20);
    expect(told('&rlm; '.repeat(50))).toHaveLength(20);
  });
});

test.each<[name: string, text: string, is: boolean]>([
  ['an equals sign', '+++\na=1\n', true],
  ['blanks before the sign', '---\na \t= 1\n', true],
  ['quotes of either sort', "---\n'a' : 1\n", true],
  ['blank lines of blanks', '---\n \t\n\t\n a: 1\n', true],
  ['two signs', '--\na: 1\n', false],
  ['one sign of each', '-+-\na: 1\n', false],
  ['one plus', '+\na = 1\n', false],
  ['another line first', 'x\n---\na: 1\n', false],
  ['two words', '---\na b: 1\n', false],
  ['no word', '---\n: 1\n', false],
  ['nothing after the word', '---\na\n', false],
  ['no line below', '--- a: 1', false],
])('settings with %s', (_name, text, is) => expect(found(text).includes('settings-block 1')).toBe(is));

test.each<[text: string, lines: readonly number[]]>([
  [`${F}\ncode\n~~~\n`, [1]],
  [`~~~~\ncode\n~~~\n`, [1]],
  [`~~~\ncode\n~~~~\n`, []],
  [`${F}\ncode\n > ${F}\n`, [1]],
  [`- > ${F}\n  > code\n  > ${F}\n`, []],
  [`- > ${F}\n  > code\n\nText.\n`, [1]],
  [`    ${F}\n    code\n`, []],
  [`${F}\ncode\n\`\` \``, [1]],
  [`~~\ncode\n`, []],
  [`:::note\n${F}\ncode\n:::\n`, [2]],
])('fences in %j', (text, lines) => expect(found(text)).toEqual(lines.map((line) => `unclosed-fence ${line}`)));

test('a text that is not parsed has no fences', () => {
  expect(found(`---\na: b\n${'['.repeat(40)}\n${F}\n`)).toEqual(['settings-block 1']);
});
