// Markdown: what is not parsed at all, what is refused, and how passages, links and pictures are cut out.

import { describe, expect, test } from 'vitest';
import { indexLines } from '../../src/source/line-index.ts';
import { readMarkdown } from '../../src/source/markdown.ts';
import type { SectionWords } from '../../src/model/words.ts';
import type { Problem } from '../../src/model/finding.ts';
import { readWords } from '../../src/source/words.ts';

function read(text: string): { words: SectionWords; problems: readonly Problem[]; lines: string[] } {
  const markdown = readMarkdown('sections/a.md', text);
  const { words, problems } = readWords('a', 'sections/a.md', markdown);
  const all = [...markdown.problems, ...problems];
  const index = indexLines(text);
  return { words, problems: all, lines: all.map(({ rule, place }) => `${rule}:${place.at === 'span' ? index.at(place.start).line : 0}`) };
}

describe('limits', () => {
  const long = 'x'.repeat(20_000);
  test.each([
    ['a line of 20,000 characters', long, []],
    ['a longer one', `a\n\n${long}x`, ['markdown-limit:3']],
    ['24 quotations', `${'>'.repeat(24)} a`, []],
    ['25 quotations', `${'>'.repeat(25)} a`, ['too-deep:1']],
    ['25 lists', `${'- '.repeat(25)}a`, ['too-deep:1']],
    ['deep indentation', `${'  '.repeat(26)}- a`, ['too-deep:1']],
    ['32 brackets', `${'['.repeat(32)}a`, []],
    ['33 brackets', `a\n${'['.repeat(33)}a`, ['markdown-limit:2']],
    ['links in pictures in links', '![['.repeat(5_000), ['markdown-limit:1']],
    ['4,000 emphasis signs', '*a '.repeat(4_000), []],
    ['4,001 in one paragraph', '*a\n'.repeat(4_001), ['markdown-limit:4001']],
    ['as many in two paragraphs', `${'*a\n'.repeat(3_000)}\n${'*a\n'.repeat(3_000)}`, []],
    ['2,001 links', '[a](b)\n'.repeat(2_001), ['markdown-limit:2001']],
    ['an address of 2,049 signs', `[a](${'b'.repeat(2_049)})`, ['markdown-limit:1']],
    ['the same in a definition', `[a]: ${'b'.repeat(2_049)}`, ['markdown-limit:1']],
    ['a table of 40 columns', `${'|a'.repeat(40)}|\n${'|-'.repeat(40)}|\n`, []],
    ['a table of 41 columns', `${'|a'.repeat(41)}|\n${'|-'.repeat(41)}|\n`, ['markdown-limit:2']],
    ['1,000 headings', '# a\n'.repeat(1_000), []],
    ['1,001 headings', '# a\n'.repeat(1_001), ['markdown-limit:1001']],
  ] as const)('%s', (_name, text, expected) => {
    const found = read(text).lines.filter((line) => /markdown-limit|too-deep/.test(line));
    expect(found).toEqual(expected);
  });

  test('what is beyond them is not parsed, and each limit is named once', () => {
    const found = readMarkdown('a.md', `${'['.repeat(40)}\n`.repeat(50));
    expect([found.tree, found.problems.length]).toEqual([undefined, 1]);
  });
});

describe('HTML', () => {
  test.each([
    ['<div>\nshout\n</div>', ['raw-html:1']],
    ['a <b>bold</b> word', ['raw-html:1', 'raw-html:1']],
    ['a<br>b', ['raw-html:1']],
    ['We ask:\n\u2022 who lives there\n\u2022 who was seen', ['lost-layout:1']],
    ['| When | Who |\n| today | the worker |', ['lost-layout:1']],
    ['Ring 999 \u2022 then us\n\n\u2022 one alone', []],
    ['| When | Who |\n| - | - |\n| today | the worker |', []],
    ['## A heading {#an-id} -->\n\nWords.', ['raw-html:1']],
    ['Say who does it. At least 20 words.\n-->', ['raw-html:2']],
    ['<!-- a comment\n\nWords.', ['raw-html:1']],
    ['Words.\n\n<!-- ## A heading {#an-id}\n\nIts words. -->', ['hidden-words:3']],
    ['<!-- ## A heading {#an-id} -->\n\nIts words.', []],
    ['<!-- ## A heading {#an-id}\n-->', []],
    ['<!--\nSay who does it.\n-->\n\nReferral --> assessment --> plan', []],
    ['<script>alert(1)</script>', ['raw-html:1']],
    ['<img src=x onerror=alert(1)>', ['raw-html:1']],
    ['- a\n- <svg onload=x>', ['raw-html:2']],
    ['<svg/onload=x> is text', []],
    ['> <p>a</p>', ['raw-html:1']],
    ['| a |\n| - |\n| <i>b</i> |', ['raw-html:3', 'raw-html:3']],
    ['<!-- remark -->', []],
    ['a <!-- remark --> b', []],
    ['<!-- over\n\ntwo lines -->\n\nwords', []],
    ['<!-- a --><!-- b -->', []],
    ['<!-- a --> visible <!-- b -->', ['raw-html:1']],
    ['<!-- a --><script>x</script><!-- b -->', ['raw-html:1']],
    ['<!-- never closed', ['raw-html:1']],
    ['3 < 5 and 5 > 3', []],
    ['\\<b> is written with a backslash', []],
    ['`<b>` in code', []],
    ['```\n<b>\n```', []],
    ['&lt;b&gt;', []],
  ] as const)('%j', (text, expected) => expect(read(text).lines).toEqual(expected));

  test('neither comments nor HTML become words', () => {
    const { words } = read('## A {#a}\n\nTwo words <!-- TBC ask somebody --> here.\n\n<!-- and a\nwhole block -->\n');
    expect([words.passages[0]?.text, words.passages[0]?.words]).toEqual(['Two words  here.', 3]);
  });
});

describe('blocks', () => {
  test('known ones, and an unknown one with its line', () => {
    expect(read(':::note\nWords.\n:::\n\n:::urgent\nRing.\n:::\n\n:::example\nSo.\n:::\n').lines).toEqual([]);
    expect(read('a\n\n:::warning\nWords.\n:::\n').lines).toEqual(['unknown-block:3']);
  });

  test('a colon in a sentence or a time is no block', () => expect(read('At 8:30: ring :a and ::b.\n').lines).toEqual([]));
  test('a time is read as it is written', () =>
    expect(read('At **8:30** or 14:05, ring.\n').words.blocks.map(({ text }) => text)).toEqual(['At 8:30 or 14:05, ring.']));
});

describe('passages', () => {
  const TEXT =
    'Before.\n\n## First {#first}\n\nOne two.\n\n### Inside {#inside}\n\nThree.\n\n#### Deeper\n\nFour.\n\n### Next to it\n\n- five\n- six\n\n## Second {#second}\n\n| seven | eight |\n| --- | --- |\n| nine | |\n\n## No id\n\nTen.\n';
  const { words } = read(TEXT);

  test('run to the next heading of their level', () => {
    expect(words.passages.map(({ id, title, text }) => [id, title, text])).toEqual([
      ['first', 'First', 'One two.\nThree.\nFour.\nfive\nsix'],
      ['inside', 'Inside', 'Three.\nFour.'],
      ['second', 'Second', 'seven\neight\nnine\n'],
    ]);
    expect(words.passages.map((passage) => passage.words)).toEqual([6, 2, 3]);
  });

  test('headings and blocks know where they stand', () => {
    for (const heading of words.headings)
      expect(TEXT.slice(heading.start, heading.end)).toBe(`${'#'.repeat(heading.depth)} ${heading.text}${heading.id === undefined ? '' : ` {#${heading.id}}`}`);
    for (const block of words.blocks.filter(({ kind }) => kind === 'paragraph')) expect(TEXT.slice(block.start, block.end)).toBe(block.text);
    expect(words.words).toBe(20);
  });

  test.each([
    ['## A {#a}', 'a', 'A'],
    ['## A {#a} ', 'a', 'A'],
    ['## A{#a}', 'a', 'A'],
    ['A {#a}\n---', 'a', 'A'],
    ['## *A* `b` {#a-b_2}', 'a-b_2', 'A b'],
    ['## A {#}', undefined, 'A {#}'],
    ['## A {#1a}', undefined, 'A {#1a}'],
    ['## {#a} A', undefined, '{#a} A'],
    ['## A {.class}', undefined, 'A {.class}'],
    ['##', undefined, ''],
  ])('%j', (text, id, title) => {
    const heading = read(text).words.headings[0];
    expect([heading?.id, heading?.text]).toEqual([id, title]);
  });
});

describe('links and pictures', () => {
  test('of every sort, with their place', () => {
    const text =
      'See [one](#one), [two](../documents/two.md "title"), <https://example.org/three>, [four][ref] and [five].\n\n![six](../documents/six.png)\n\n[ref]: contact:four\n[five]: mailto:five@example.org\n';
    const { words, problems } = read(text);
    expect(problems).toEqual([]);
    expect(words.links.map(({ text: shown, target, start, end }) => [shown, target.kind, text.slice(start, end)])).toEqual([
      ['one', 'anchor', '[one](#one)'],
      ['two', 'file', '[two](../documents/two.md "title")'],
      ['https://example.org/three', 'outside', '<https://example.org/three>'],
      ['four', 'contact', '[four][ref]'],
      ['five', 'mail', '[five]'],
    ]);
    expect(words.pictures.map(({ alt, target }) => [alt, target.kind])).toEqual([['six', 'file']]);
  });

  test.each([
    ['[a](javascript:alert(1))', ['unsafe-link:1']],
    ['[a](<java\tscript:alert(1)>)', ['unsafe-link:1']],
    ['[a](&#106;avascript:alert(1))', ['unsafe-link:1']],
    ['[a][b]\n\n[b]: javascript:alert(1)', ['unsafe-link:1']],
    ['<javascript:alert(1)>', ['unsafe-link:1']],
    ['[a](//example.org)', ['unsafe-link:1']],
    ['[a](http://example.org)', ['unsafe-link:1']],
    ['[a]()', ['unsafe-link:1']],
    ['[a](../../x)', ['unsafe-link:1']],
    ['![a](https://example.org/a.png)', ['outside-picture:1']],
    ['![a](http://example.org/a.png)', ['outside-picture:1']],
    ['![a](data:image/png;base64,x)', ['unsafe-link:1']],
    ['![a](#b)', ['unsafe-link:1']],
    ['![a](contact:b)', ['unsafe-link:1']],
    ['![a][b]\n\n[b]: https://example.org/a.png', ['outside-picture:1']],
  ] as const)('%j', (text, expected) => expect(read(text).lines).toEqual(expected));

  test('a bare address is text, and an unused definition harms nobody', () => {
    expect(read('See https://example.org or www.example.org.\n\n[a]: javascript:alert(1)\n').words.links).toEqual([]);
  });
});
