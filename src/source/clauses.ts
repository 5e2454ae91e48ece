// The words of a chapter cut into clauses: what stands under the heading of each answer, and the rest. The same cut as on its page.

import type { RootContent } from 'mdast';
import { shortHash } from '../model/short-hash.ts';
import type { MarkdownFile } from './markdown.ts';
import { cutAt } from './passages.ts';
import { splitHeading } from './words.ts';

export interface WrittenClause {
  readonly id: string;
  readonly nodes: readonly RootContent[];
  /** As it was written, heading and all. */
  readonly text: string;
  /** Offsets of its heading; of the first words where it has none. */
  readonly start: number;
  readonly end: number;
}

/** `ids` begin a clause; all other words belong to the clause of the section. */
export function cutClauses(section: string, { text, tree }: Pick<MarkdownFile, 'text' | 'tree'>, ids: ReadonlySet<string>): Map<string, WrittenClause> {
  const parts = new Map<string, RootContent[]>();
  let current = section;
  for (const node of tree?.children ?? []) {
    if (node.type === 'heading') {
      const { id } = splitHeading(node);
      const cut = cutAt({ id, depth: node.depth }, ids);
      if (cut !== 'within') current = cut === 'begins' ? (id ?? section) : section;
    }
    const part = parts.get(current);
    if (part) part.push(node);
    else parts.set(current, [node]);
  }
  return new Map([...parts].map(([id, nodes]) => [id, clauseOf(id, nodes, text)]));
}

function clauseOf(id: string, nodes: readonly RootContent[], text: string): WrittenClause {
  const [first] = nodes;
  const written = nodes.map(({ position }) => text.slice(position?.start.offset, position?.end.offset)).join('\n\n');
  return { id, nodes, text: written, start: first?.position?.start.offset ?? 0, end: first?.position?.end.offset ?? 0 };
}

/** The same for the same words, whatever the ends of lines. */
export function wordingHash(text: string): string {
  return shortHash(text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, ''));
}
