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

export interface MarkdownFile {
  readonly file: string;
  readonly text: string;
  /** Undefined when the file is beyond what can be parsed safely. */
  readonly tree: Root | undefined;
  readonly problems: readonly Problem[];
}

/** The parts of GitHub's Markdown that a protocol needs. */
function gfmParts(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmTaskListItem(), gfmStrikethrough(), gfmFootnote()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ];
}

const parser = unified().use(remarkParse).use(gfmParts).use(remarkDirective).freeze();

export function readMarkdown(file: string, text: string): MarkdownFile {
  const problems = scanMarkdown(file, text);
  if (problems.length > 0) return { file, text, tree: undefined, problems };
  try {
    return { file, text, tree: parser.parse(text), problems: [] };
  } catch {
    return { file, text, tree: undefined, problems: [fault('markdown-limit', wholeFile(file), 'This text could not be parsed.')] };
  }
}
