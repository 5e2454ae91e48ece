// Markdown to a tree with places: CommonMark, tables, task lists, strikethrough, footnotes and `:::` blocks. No autolink
// literals, which cost half the parser's time. The only module that knows the parser.

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
import type { Problem } from '../model/finding.ts';
import { fault } from './faults.ts';
import { wholeFile } from '../model/place.ts';
import { scanMarkdown } from './markdown-scan.ts';
import { readPlain } from './plain/read-plain.ts';

export interface MarkdownFile {
  readonly file: string;
  readonly text: string;
  /** Undefined when the file is beyond what can be parsed safely. */
  readonly tree: Root | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Parts of the syntax beyond CommonMark, each with the sign without which it cannot occur. A part that a text has no sign of is left
 * out: each costs time on every line, and leaving it out changes nothing (tests/source/markdown.test.ts).
 */
const PARTS: readonly { readonly sign: RegExp; readonly use: (this: Processor) => undefined }[] = [
  { sign: /\|/, use: part(gfmTable, gfmTableFromMarkdown) },
  { sign: /\[[ xX\t\n\r]\]/, use: part(gfmTaskListItem, gfmTaskListItemFromMarkdown) },
  { sign: /~/, use: part(gfmStrikethrough, gfmStrikethroughFromMarkdown) },
  { sign: /\[\^/, use: part(gfmFootnote, gfmFootnoteFromMarkdown) },
  { sign: /:[^ \n]/, use: remarkDirective as (this: Processor) => undefined },
];

function part(syntax: () => ReturnType<typeof gfmTable>, tree: () => ReturnType<typeof gfmTableFromMarkdown>): (this: Processor) => undefined {
  return function (this: Processor) {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax()];
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), tree()];
  };
}

const parsers = new Map<number, { parse(text: string): Root }>();

function parserFor(text: string): { parse(text: string): Root } {
  const needed = PARTS.map(({ sign }) => sign.test(text));
  const name = needed.reduce((sum, yes, index) => sum + (yes ? 2 ** index : 0), 0);
  const known = parsers.get(name);
  if (known) return known;
  const parser = unified().use(remarkParse);
  for (const [index, { use }] of PARTS.entries()) if (needed[index]) parser.use(use);
  parsers.set(name, parser.freeze());
  return parser;
}

/** The parser's own tree, whatever it takes. */
export function parseMarkdown(text: string): Root {
  return parserFor(text).parse(text);
}

export function readMarkdown(file: string, text: string): MarkdownFile {
  const problems = scanMarkdown(file, text);
  if (problems.length > 0) return { file, text, tree: undefined, problems };
  try {
    return { file, text, tree: readPlain(text, parseMarkdown), problems: [] };
  } catch {
    return { file, text, tree: undefined, problems: [fault('markdown-limit', wholeFile(file), 'This text could not be parsed.')] };
  }
}
