// Signs of something that is not there: an item or a row without words, a heading or a line with a colon behind which nothing comes.
// Whether that is a fault is for the rules to say.

import type { Nodes, Parents, Table } from 'mdast';
import type { HollowPlace } from '../model/words.ts';

type TextOf = (node: Nodes) => string;

/** Of the nodes that stand right within one. Nearly all have words, so a node is looked at only where its form is hollow. */
export function hollowIn(parent: Parents, textOf: TextOf): readonly HollowPlace[] {
  if (parent.type === 'table') return emptyRows(parent, textOf);
  if (parent.type === 'listItem' && parent.children.length === 0) return [place('item', '', parent)];
  if (!HOLDS_BLOCKS.has(parent.type)) return NONE;
  const blocks: readonly Nodes[] = parent.children;
  return blocks.flatMap((node, index) => {
    const next = blocks[index + 1];
    if (node.type === 'heading') return isHollowHeading(node, next) ? [place('heading', textOf(node), node)] : [];
    if (node.type !== 'paragraph' || !endsWithColon(node)) return [];
    const isLast = next === undefined || next.type === 'heading';
    // NOTE: behind an item with a colon the next item may be what it announces, one level too high.
    return isLast || (next.type === 'paragraph' && endsWithColon(next)) ? [place(parent.type === 'listItem' ? 'label' : 'lead', textOf(node), node)] : [];
  });
}

const NONE: readonly HollowPlace[] = [];
const HOLDS_BLOCKS = new Set<string>(['root', 'blockquote', 'listItem', 'containerDirective']);

/** NOTE: a heading with an id begins an answer, which may stand in facts alone. */
function isHollowHeading(node: Nodes & { type: 'heading' }, next: Nodes | undefined): boolean {
  if (next !== undefined && (next.type !== 'heading' || next.depth > node.depth)) return false;
  const last = node.children.at(-1);
  return node.depth > 2 && !(last?.type === 'text' && last.value.trimEnd().endsWith('}'));
}

/** Or with a dash. Looks at the last words alone, in emphasis or not. */
function endsWithColon(node: Nodes): boolean {
  if ('value' in node) return node.type === 'text' && /(?::| [-–—])\s*$/.test(node.value.slice(-4));
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last !== undefined && endsWithColon(last);
}

function emptyRows({ children: rows }: Table, textOf: TextOf): HollowPlace[] {
  return rows.slice(1).flatMap((row) => (row.children.every((cell) => cell.children.length === 0) ? [place('row', textOf(row), row)] : []));
}

function place(kind: HollowPlace['kind'], text: string, node: Nodes): HollowPlace {
  return { kind, text, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
