// Paragraphs, items and cells of the words that hold a link: what they name can be found from there.

import type { RuleContext } from '../rule.ts';
import type { WrittenText } from './text-places.ts';

const kept = new WeakMap<RuleContext, ReadonlySet<string>>();

/** Does a block that begins here hold a link? */
export function holdsLink(context: RuleContext, file: string, start: number): boolean {
  return linkedBlocks(context).has(`${file} ${start}`);
}

export function isLinked(context: RuleContext, { place }: WrittenText): boolean {
  return place.at === 'span' && holdsLink(context, place.file, place.start);
}

function linkedBlocks(context: RuleContext): ReadonlySet<string> {
  const known = kept.get(context);
  if (known) return known;
  const found = new Set<string>();
  for (const { file, blocks, links } of context.protocol.words.values())
    for (const { start, end } of blocks) if (links.some((link) => link.start >= start && link.end <= end)) found.add(`${file} ${start}`);
  kept.set(context, found);
  return found;
}
