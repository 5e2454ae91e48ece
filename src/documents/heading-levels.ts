// Headings that step down one level at a time, as readers of headings need them. Words of partners may leap.

import type { Block } from './paper.ts';

/** `above` is the level that the blocks stand under. Levels begin below it. */
export function steadyLevels(blocks: readonly Block[], above: number): Block[] {
  let last = above;
  const walk = (some: readonly Block[]): Block[] =>
    some.map((block): Block => {
      if (block.type === 'answer') {
        last = 2;
        return { ...block, blocks: steadyLevels(block.blocks, 2) };
      }
      if (block.type === 'box' || block.type === 'quote') return { ...block, blocks: walk(block.blocks) };
      if (block.type === 'list') return { ...block, items: block.items.map(walk) };
      if (block.type !== 'heading') return block;
      last = Math.max(above + 1, Math.min(block.level, last + 1));
      return { ...block, level: last };
    });
  return walk(blocks);
}
