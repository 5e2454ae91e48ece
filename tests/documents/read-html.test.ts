// Sanitised HTML to blocks, case by case.

import { expect, test } from 'vitest';
import type { Block } from '../../src/documents/paper.ts';
import { readHtml } from '../../src/documents/read-html.ts';

const around = { target: (href: string) => (href.startsWith('#') ? { place: href.slice(1) } : { href }), place: (id: string) => `here--${id}`, deeper: 1 };
const paragraph = (...texts: string[]): Block => ({ type: 'paragraph', runs: texts.map((text) => ({ text })) });

test.each<[string, string, Block[]]>([
  ['nothing', '', []],
  ['loose words', 'a  b\nc', [paragraph('a b c')]],
  [
    'looks',
    '<p>a <strong>b <em>c</em></strong></p>',
    [{ type: 'paragraph', runs: [{ text: 'a ' }, { text: 'b ', bold: true }, { text: 'c', bold: true, italic: true }] }],
  ],
  ['a line break', '<p>a<br>\n b</p>', [{ type: 'paragraph', runs: [{ text: 'a' }, { text: '\n' }, { text: 'b' }] }]],
  [
    'links',
    '<p><a href="#x">in</a> <a href="https://a.example/">out</a></p>',
    [{ type: 'paragraph', runs: [{ text: 'in', place: 'x' }, { text: ' ' }, { text: 'out', href: 'https://a.example/' }] }],
  ],
  ['a heading', '<h2 id="t">Title</h2>', [{ type: 'heading', level: 3, runs: [{ text: 'Title' }], place: 'here--t' }]],
  [
    'a list in a list',
    '<ol start="4"><li>a<ul><li><p>b</p></li></ul></li></ol>',
    [{ type: 'list', ordered: true, start: 4, items: [[paragraph('a'), { type: 'list', ordered: false, start: 1, items: [[paragraph('b')]] }]] }],
  ],
  [
    'a table without a head',
    '<table><tbody><tr><td>a</td><td></td></tr></tbody></table>',
    [{ type: 'table', caption: '', head: [], rows: [[[{ text: 'a' }], []]], named: false }],
  ],
  [
    'a callout',
    '<div class="callout callout-urgent"><p class="callout-title"><strong>Urgent</strong></p><p>Ring.</p></div>',
    [{ type: 'box', urgent: true, blocks: [{ type: 'paragraph', look: 'caption', runs: [{ text: 'Urgent', bold: true }] }, paragraph('Ring.')] }],
  ],
  [
    'a box to tick',
    '<ul><li><input type="checkbox" disabled> Done</li></ul>',
    [{ type: 'list', ordered: false, start: 1, items: [[paragraph('☐', ' Done')]] }],
  ],
  ['a picture', '<p><img src="/x.png" alt="A map"></p>', [{ type: 'paragraph', runs: [{ text: '[Picture: A map]', italic: true }] }]],
  ['code and a rule', '<pre><code>a\n  b\n</code></pre><hr>', [{ type: 'code', text: 'a\n  b' }, { type: 'rule' }]],
  ['the way back from a footnote', '<p>a <a data-footnote-backref href="#r">↩</a></p>', [paragraph('a')]],
])('%s', (_, html, blocks) => expect(readHtml(html, around)).toEqual(blocks));
