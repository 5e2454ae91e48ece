// Partners' Markdown as readers get it, sign for sign; and the sanitiser alone, with a tree that the parser would never make.

import type { Nodes, Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Addresses } from '../../src/handbook/anchors.ts';
import { renderWords } from '../../src/handbook/render-words.ts';
import { readMarkdown } from '../../src/source/markdown.ts';
import { render } from '../outside/render.ts';

const F = '```';
const OUTSIDE = 'rel="noopener noreferrer external" class="external"';
const ref = (at: string, of: string): string =>
  `<sup><a href="#note-fn-${of}" id="note-fnref-${at}" data-footnote-ref aria-describedby="footnote-label">1</a></sup>`;
const back = (at: string, shown: string, sup = ''): string =>
  `<a href="#note-fnref-${at}" data-footnote-backref="" aria-label="Back to reference ${shown}" class="data-footnote-backref">↩${sup}</a>`;
const callout = (kind: string, title: string): string =>
  `<div class="callout callout-${kind}"><p class="callout-title"><strong>${title}</strong></p><p>Text.</p></div>`;
const task = (checked: string, words: string): string =>
  `<li class="task-list-item"><input type="checkbox"${checked} disabled aria-label="Box to tick"> ${words}</li>`;

describe('published as', () => {
  test.each<[markdown: string, html: string]>([
    ['Text with *stress*, **strength**, ~~gone~~, `code`.', '<p>Text with <em>stress</em>, <strong>strength</strong>, <del>gone</del>, <code>code</code>.</p>'],
    ['a\\\nb', '<p>a<br>\nb</p>'],
    ['# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F', '<h1>A</h1>\n<h2>B</h2>\n<h3>C</h3>\n<h4>D</h4>\n<h5>E</h5>\n<h6>F</h6>'],
    ['> quoted', '<blockquote>\n<p>quoted</p>\n</blockquote>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['1. a', '<ol>\n<li>a</li>\n</ol>'],
    ['---', '<hr>'],
    ['- [ ] to do\n- [x] done', `<ul class="contains-task-list">\n${task('', 'to do')}\n${task(' checked', 'done')}\n</ul>`],
    [`${F}js\na < b\n${F}`, '<pre><code class="language-js">a &#x3C; b\n</code></pre>'],
    [`${F}c++\nx\n${F}`, '<pre><code class="language-c++">x\n</code></pre>'],
    [`${F}a-language-of-21-signs\nx\n${F}`, '<pre><code class="">x\n</code></pre>'],
    [`${F}js"onclick="x\nx\n${F}`, '<pre><code class="">x\n</code></pre>'],
    [
      '| a | b |\n| :- | -: |\n| c | d |',
      '<table>\n<thead>\n<tr>\n<th align="left">a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="left">c</td>\n<td align="right">d</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['|  | |\n| - | - |\n| c | d |', '<table>\n\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>'],
    [
      '| a |  |\n| - | - |\n| c | d |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<td></td>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['|  |\n| :-: |', '<table>\n\n</table>'],
    ['[a](https://example.org/ "title")', `<p><a href="https://example.org/" ${OUTSIDE}>a</a></p>`],
    ['<https://example.org>', `<p><a href="https://example.org" ${OUTSIDE}>https://example.org</a></p>`],
    ['[a](mailto:team@example.org)', '<p><a href="mailto:team@example.org">a</a></p>'],
    ['[a](tel:01632960101)', '<p><a href="tel:01632960101">a</a></p>'],
    ['[a](#b)', '<p><a href="#b">a</a></p>'],
    ['[a](contact:front-door)', '<p><a href="/directory/#front-door">a</a></p>'],
    ['[a](../documents/a.pdf "t")', '<p><a href="/documents/a.pdf">a</a></p>'],
    ['[a](http://example.org) b', '<p>a b</p>'],
    ['[a **b**](javascript:x) [c](#d)', '<p>a <strong>b</strong> <a href="#d">c</a></p>'],
    ['![alt](../documents/a.png "t")', '<p><img src="/documents/a.png" alt="alt"></p>'],
    ['![](../documents/a.png)', '<p><img src="/documents/a.png" alt=""></p>'],
    ['![alt](https://example.org/a.png) ![*b*](#x)', '<p>alt b</p>'],
    ['[a][r] ![b][r]\n\n[r]: ../documents/a.png "t"\n[r]: ../documents/b.png', '<p><a href="/documents/a.png">a</a> <img src="/documents/a.png" alt="b"></p>'],
    ['[r]: ../documents/a.png\n\n[x][r]\n\n[s]: javascript:x\n\n[y][s] ![z][s] ![][s]', '<p><a href="/documents/a.png">x</a></p>\n<p>y z </p>'],
    [':::note\nText.\n:::', callout('note', 'Note')],
    [':::urgent\nText.\n:::', callout('urgent', 'Urgent')],
    [':::example\nText.\n:::', callout('example', 'Example')],
    [':::other\nText.\n:::', callout('note', 'Note')],
    ['at 9:30am and ratio 3:one, twice::leaf', '<p>at 9:30am and ratio 3:one, twice::leaf</p>'],
    ['::leaf', '::leaf'],
    ['See :role[*the* words] here', '<p>See :role<em>the</em> words here</p>'],
    ['<b>x</b> <!-- c --> y', '<p>x  y</p>'],
    ['<div>\n\nText.\n\n</div>\n\nMore.', '<p>Text.</p>\n<p>More.</p>'],
    [
      'Text.[^1] More.[^1]\n\n[^1]: A [link](https://example.org).',
      `<p>Text.${ref('1', '1')} More.${ref('1-2', '1')}</p>\n<section data-footnotes class="footnotes"><h2 id="footnote-label">Footnotes</h2>\n<ol>\n<li id="note-fn-1">\n<p>A <a href="https://example.org" ${OUTSIDE}>link</a>. ${back('1', '1')} ${back('1-2', '1-2', '<sup>2</sup>')}</p>\n</li>\n</ol>\n</section>`,
    ],
    ['## Title {#an-id}\n\nText.', '<h2 id="h-an-id">Title</h2>\n<p>Text.</p>'],
    ['Title *of* all  {#an-id}\n===', '<h1 id="h-an-id">Title <em>of</em> all</h1>'],
    ['# *x* {#an-id}', '<h1 id="h-an-id"><em>x</em></h1>'],
    ['# A {#x} b {#an-id}', '<h1 id="h-an-id">A {#x} b</h1>'],
    ['# On {#1}', '<h1>On {#1}</h1>'],
    ['# On {#braces} in the title', '<h1>On {#braces} in the title</h1>'],
    ['# *all {#an-id}*', '<h1 id="h-an-id"><em>all {#an-id}</em></h1>'],
    ['> ## In a quotation {#inner}\n\n## After {#outer}', '<blockquote>\n<h2>In a quotation</h2>\n</blockquote>\n<h2 id="h-outer">After</h2>'],
    ['&lt;script&gt;', '<p>&#x3C;script></p>'],
  ])('%j', (markdown, html) => {
    expect(render(`${markdown}\n`).html).toBe(html);
  });
});

/** Addresses that would be published as they came from somebody's mistake. */
function addresses(target: string): Addresses {
  return { headingId: (id: string) => `h-${id}`, target: () => target } as Partial<Addresses> as Addresses;
}

const rendered = (children: readonly Nodes[]): string =>
  renderWords({ type: 'root', children: children as RootContent[] }, 'a.md', addresses('#a'), new Set(), 'en-GB')
    .map((part) => part.html)
    .join();

describe('the sanitiser alone', () => {
  const element = (hName: string, hProperties: Readonly<Record<string, unknown>> = {}): Nodes => ({
    type: 'paragraph',
    children: [{ type: 'text', value: 'x' }],
    data: { hName, hProperties: hProperties as Record<string, string> },
  });
  test.each<[Nodes, string]>([
    [element('script'), ''],
    [element('style'), 'x'],
    [element('iframe', { src: 'https://example.org' }), 'x'],
    [element('svg'), 'x'],
    [element('form'), 'x'],
    [element('span'), 'x'],
    [element('p', { onClick: 'x', id: 'y', style: 'z', className: ['w', 'callout-title'] }), '<p class="callout-title">x</p>'],
    [element('div', { className: ['callout', 'w', 'callout-urgent'], id: 'a' }), '<div class="callout callout-urgent">x</div>'],
    [element('h2', { className: ['w'], id: 'i' }), '<h2 id="i">x</h2>'],
    [element('section', { className: ['footnotes', 'w'], dataFootnotes: true, id: 'q' }), '<section class="footnotes" data-footnotes>x</section>'],
    [element('input', { type: 'text', value: 'v', name: 'n' }), '<input disabled type="checkbox" aria-label="Box to tick">x</input>'],
    [element('ul', { className: ['contains-task-list', 'w'], id: 'i' }), '<ul class="contains-task-list">x</ul>'],
    [element('li', { className: ['task-list-item', 'w'] }), '<li class="task-list-item">x</li>'],
    [element('ol', { start: 3, reversed: true }), '<ol start="3">x</ol>'],
    [element('a', { href: '#b', target: '_blank', className: ['external', 'w'], rel: ['noopener'] }), '<a href="#b" class="external" rel="noopener">x</a>'],
    [element('a', { href: 'http://example.org', ariaLabel: 'l' }), '<a aria-label="l">x</a>'],
    [element('a', { href: 'javascript:x' }), '<a>x</a>'],
    [element('img', { src: 'https://example.org/y.png', alt: 'a', width: 3, onError: 'x' }), '<img alt="a">x</img>'],
    [element('img', { src: 'none:y.png' }), '<img src="none:y.png">x</img>'],
    [element('img', { src: 'data:image/png,x' }), '<img>x</img>'],
    [element('img', { src: 'a.png' }), '<img src="a.png">x</img>'],
    [element('code', { className: ['language-x', 'lang', 'xlanguage-x', 'language-'] }), '<code class="language-x">x</code>'],
    [element('table', { border: 1 }), '<table>x</table>'],
    [element('td', { align: 'left' }), 'x'],
  ])('%j', (node, html) => expect(rendered([node])).toBe(html));

  test('an address that another module let through is dropped', () => {
    const { tree } = readMarkdown('a.md', '[a](#x) ![b](c.png)\n');
    expect(renderWords(tree as Root, 'a.md', addresses('javascript:x'), new Set(), 'en-GB')[0]?.html).toBe('<p><a>a</a> <img alt="b"></p>');
  });

  test('the tree that came in is left as it was', () => {
    const { tree } = readMarkdown('a.md', '## A {#a}\n\n[a](#x) <b>c</b> ![b](https://example.org)\n\n[^1]\n\n[^1]: d\n');
    const before = structuredClone(tree);
    renderWords(tree as Root, 'a.md', addresses('#a'), new Set(['a']), 'en-GB');
    expect(tree).toEqual(before);
  });
});

describe('parts', () => {
  const cut = (markdown: string, cuts: readonly string[]): string[] =>
    renderWords(readMarkdown('a.md', markdown).tree as Root, 'a.md', addresses('#a'), new Set(cuts), 'en-GB').map(
      ({ id, title, html }) => `${id}|${title}|${html}`,
    );

  test('begin at the headings that are asked for, at other chapters, and before the footnotes', () => {
    const text =
      'Before.\n\n## One *x* {#one}\n\nText.\n\n### Sub {#sub}\n\nMore.\n\n## Two {#two}\n\n## Three\n\nWords.[^1]\n\n#### Four {#four}\n\n[^1]: Note.\n';
    expect(cut(text, ['one', 'two', 'four'])).toEqual([
      '||<p>Before.</p>',
      'one|One x|<p>Text.</p>\n<h3 id="h-sub">Sub</h3>\n<p>More.</p>',
      'two|Two|',
      `||<h2>Three</h2>\n<p>Words.${ref('1', '1')}</p>`,
      'four|Four|',
      `||<section data-footnotes class="footnotes"><h2 id="footnote-label">Footnotes</h2>\n<ol>\n<li id="note-fn-1">\n<p>Note. ${back('1', '1')}</p>\n</li>\n</ol>\n</section>`,
    ]);
  });

  test('only at headings that stand at the top', () => {
    expect(cut('> ## In {#one}\n\n## Out {#one}\n\nText.\n', ['one'])).toEqual(['||<blockquote>\n<h2>In</h2>\n</blockquote>', 'one|Out|<p>Text.</p>']);
  });

  test('of every depth of heading, and none without a cut', () => {
    expect(cut('# A {#a}\n\n###### B {#b}\n', ['a', 'b'])).toEqual(['a|A|', 'b|B|']);
    expect(cut('# A\n\nText.\n\n### B\n', [])).toEqual(['||<h1>A</h1>\n<p>Text.</p>\n<h3>B</h3>']);
    expect(cut('', ['a'])).toEqual([]);
  });
});
