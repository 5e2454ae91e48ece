// Links to places that a document does not have become plain words; so do places that two blocks claim, but for the first.

import type { Block, Paper, Runs } from './paper.ts';

export function keepKnownPlaces(paper: Paper): Paper {
  const known = new Set<string>();
  const claim = (place: string): string => {
    if (place === '' || known.has(place)) return '';
    known.add(place);
    return place;
  };
  const parts = paper.parts.map((part) => ({ ...part, place: claim(part.place), blocks: part.blocks.map((block) => claimed(block, claim)) }));
  const runs = (some: Runs): Runs =>
    some.map((run) => {
      if (run.place === undefined || known.has(run.place)) return run;
      const { place: _, ...plain } = run;
      return plain;
    });
  return {
    ...paper,
    emergency: paper.emergency.map((block) => linked(block, runs)),
    parts: parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => linked(block, runs)) })),
  };
}

function claimed(block: Block, claim: (place: string) => string): Block {
  if (block.type === 'heading') return { ...block, place: claim(block.place) };
  if (block.type === 'answer') return { ...block, place: claim(block.place), blocks: block.blocks.map((one) => claimed(one, claim)) };
  if (block.type === 'box' || block.type === 'quote') return { ...block, blocks: block.blocks.map((one) => claimed(one, claim)) };
  return block.type === 'list' ? { ...block, items: block.items.map((item) => item.map((one) => claimed(one, claim))) } : block;
}

function linked(block: Block, runs: (some: Runs) => Runs): Block {
  const all = (blocks: readonly Block[]): Block[] => blocks.map((one) => linked(one, runs));
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: runs(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(all) };
    case 'ticks':
      return { ...block, items: block.items.map(runs) };
    case 'table':
      return { ...block, head: block.head.map(runs), rows: block.rows.map((row) => row.map(runs)) };
    case 'pairs':
      return { ...block, pairs: block.pairs.map((pair) => ({ ...pair, runs: runs(pair.runs) })) };
    case 'box':
    case 'quote':
    case 'answer':
      return { ...block, blocks: all(block.blocks) };
    default:
      return block;
  }
}
