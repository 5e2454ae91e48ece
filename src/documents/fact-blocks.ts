// Facts and checklists to blocks.

import { legsOf } from '../handbook/checklist-legs.ts';
import type { ChecklistItem } from '../handbook/site.ts';
import type { Cell, FactBlock, LinkTo } from '../model/fact-view.ts';
import type { Block, Run, Runs } from './paper.ts';

export type LinkTarget = (link: LinkTo) => Pick<Run, 'place' | 'href'>;

export function factBlock(fact: FactBlock, target: LinkTarget): Block[] {
  const runs = (cell: Cell): Runs => cellRuns(cell, target);
  switch (fact.type) {
    case 'table':
      return [
        {
          type: 'table',
          caption: fact.caption,
          head: fact.columns.map((text) => [{ text }]),
          rows: fact.rows.map((row) => row.map(runs)),
          named: false,
        },
      ];
    case 'list': {
      const items = fact.items.map((item): Block[] => [{ type: 'paragraph', runs: runs(item) }]);
      return [...captionOf(fact.caption), { type: 'list', ordered: false, start: 1, items }];
    }
    case 'pairs':
      return [{ type: 'pairs', caption: fact.caption, pairs: fact.pairs.map(({ label, value }) => ({ label, runs: runs(value) })) }];
  }
}

export function cellRuns(cell: Cell, target: LinkTarget): Runs {
  return cell.map(({ text, link, time }) => ({ text, ...(time ? { bold: true as const } : {}), ...(link ? target(link) : {}) }));
}

/** Boxes to tick, those of each side under its name. */
export function tickBlocks(items: readonly ChecklistItem[], target: LinkTarget, language: string): Block[] {
  return items.length === 0
    ? []
    : legsOf(items, language).flatMap(({ title, items: own }) => [
        ...captionOf(title),
        { type: 'ticks', items: own.map(({ pieces }) => cellRuns(pieces, target)) },
      ]);
}

function captionOf(caption: string): Block[] {
  return caption === '' ? [] : [{ type: 'paragraph', look: 'caption', runs: [{ text: caption }] }];
}
