// Blocks that read as one: a line that ends in a colon with the list or table that it leads into, or a list or table by itself.

import type { RuleContext } from '../rule.ts';
import type { WrittenText } from './text-places.ts';
import { wordTexts } from './text-places.ts';

export interface TextGroup {
  readonly first: WrittenText;
  readonly blocks: readonly WrittenText[];
}

const kept = new WeakMap<RuleContext, readonly TextGroup[]>();

export function textGroups(context: RuleContext): readonly TextGroup[] {
  const known = kept.get(context);
  if (known) return known;
  const made: TextGroup[] = [];
  let open: WrittenText[] = [];
  for (const written of wordTexts(context)) {
    const last = open.at(-1);
    if (last && readsOn(last, written)) open.push(written);
    else if (written.kind === 'heading') open = [];
    else {
      open = [written];
      made.push({ first: written, blocks: open });
    }
  }
  kept.set(context, made);
  return made;
}

function readsOn(last: WrittenText, next: WrittenText): boolean {
  if (last.requirement !== next.requirement || last.section !== next.section) return false;
  if (next.kind !== 'item' && next.kind !== 'cell') return false;
  return last.kind === next.kind || (last.kind === 'paragraph' && last.text.trimEnd().endsWith(':'));
}

/** Its blocks one after the other, each ended as a sentence. */
export function groupText({ blocks }: TextGroup): string {
  return blocks.map(({ text }) => (/[.!?:;]$/.test(text.trimEnd()) ? text.trim() : `${text.trim()}.`)).join('\n');
}
