// Settings at the top of a text, and fences that are never closed: each case is a text and the lines on which something is found.

import { expect, test } from 'vitest';
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

test.each(['&#x202E;', '&#8238;', '&#0;', '&#27;', '&#x85;', '&rlm;', '&#X1b;'])('%s is an invisible character', (written) => {
  expect(found(`Ring ${written} now.\n`)).toEqual(['control-character 1']);
});

test.each(['&#x41;', '&#9;', '&#10;', '&#233;', '&lt;', '&#x110000;', '&#9999999;', '&shy;'])('%s is not', (written) => {
  expect(found(`Ring ${written} now.\n`)).toEqual([]);
});
