// Blocks to paragraphs and tables of Word.

import type { ParagraphChild } from 'docx';
import { Bookmark, CheckBox, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Block, Runs } from '../paper.ts';
import { plain } from '../signs.ts';
import { bookmarkName } from './names.ts';
import { wordRuns } from './runs.ts';
import { wordTable } from './table.ts';
import { TaggedField } from './tagged-field.ts';

export type WordBlock = ReturnType<typeof wordTable> | Paragraph;

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
const LOOKS = { lead: 'Lead', note: 'Note', caption: 'Caption', small: 'Small', banner: 'Urgent' } as const;
const DEEPEST_LIST = 5;

/** Where blocks stand: in which style, how deep in lists. Every numbered list of a document counts from one by itself. */
export interface Scope {
  readonly style?: string;
  readonly depth: number;
  readonly lists: { count: number };
}

export function heading(level: number, runs: Runs, place: string): Paragraph {
  const words = wordRuns(runs);
  const children: ParagraphChild[] = place === '' ? words : [new Bookmark({ id: bookmarkName(place), children: words })];
  return new Paragraph({
    heading: HEADINGS[level - 1] ?? HeadingLevel.HEADING_6,
    children,
    ...(level <= 2 ? { numbering: { reference: 'chapters', level: level - 1, custom: true } } : {}),
    ...(level === 1 ? { pageBreakBefore: true } : {}),
  });
}

/** Blocks of a part; an answer becomes a field of its own. */
export function wordPart(blocks: readonly Block[], scope: Scope): (WordBlock | TaggedField)[] {
  return blocks.flatMap((block): (WordBlock | TaggedField)[] =>
    block.type === 'answer'
      ? [new TaggedField(block.id, plain(block.title), [heading(2, [{ text: block.title }], block.place), ...wordBlocks(block.blocks, scope)])]
      : wordBlocks([block], scope),
  );
}

export function wordBlocks(blocks: readonly Block[], scope: Scope): WordBlock[] {
  return blocks.flatMap((block) => wordBlock(block, scope));
}

function wordBlock(block: Block, scope: Scope): WordBlock[] {
  const style = scope.style === undefined ? {} : { style: scope.style };
  switch (block.type) {
    case 'heading':
      return [heading(block.level, block.runs, block.place)];
    case 'paragraph':
      return [new Paragraph({ ...style, ...(block.look ? { style: LOOKS[block.look] } : {}), children: wordRuns(block.runs) })];
    case 'list':
      return listItems(block, scope);
    case 'ticks':
      return block.items.map(tick);
    case 'table':
      return [...caption(block.caption), wordTable(block.head, block.rows, block.named), new Paragraph({ spacing: { after: 0 } })];
    case 'pairs':
      return [
        ...caption(block.caption),
        ...block.pairs.map(({ label, runs }) => new Paragraph({ ...style, children: [bold(`${label}: `), ...wordRuns(runs)] })),
      ];
    case 'box':
      return wordBlocks(block.blocks, { ...scope, style: block.urgent ? 'Urgent' : 'Box' });
    case 'quote':
      return wordBlocks(block.blocks, { ...scope, style: 'Box' });
    case 'code':
      return [new Paragraph({ style: 'Code', children: wordRuns([{ text: block.text }]) })];
    case 'rule':
      return [new Paragraph({ thematicBreak: true })];
    case 'answer':
      return [heading(2, [{ text: block.title }], block.place), ...wordBlocks(block.blocks, scope)];
  }
}

/** The first paragraph of an item carries the number or dot; what follows in the same item stands under it. */
function listItems(list: Extract<Block, { type: 'list' }>, scope: Scope): WordBlock[] {
  scope.lists.count += 1;
  const place = { reference: list.ordered ? 'numbers' : 'bullets', level: Math.min(scope.depth, DEEPEST_LIST), instance: list.ordered ? scope.lists.count : 0 };
  return list.items.flatMap((item) => {
    const [head, ...rest] = item;
    const leads = head?.type === 'paragraph';
    return [
      new Paragraph({ style: 'ListParagraph', numbering: place, children: wordRuns(leads ? head.runs : []) }),
      ...wordBlocks(leads ? rest : item, { ...scope, style: 'ListParagraph', depth: scope.depth + 1 }),
    ];
  });
}

function tick(runs: Runs): Paragraph {
  const box = new CheckBox({ uncheckedState: { value: '2610', font: 'Segoe UI Symbol' }, checkedState: { value: '2612', font: 'Segoe UI Symbol' } });
  return new Paragraph({ children: [box, new TextRun(' '), ...wordRuns(runs)], indent: { left: 360, hanging: 360 } });
}

function bold(text: string): TextRun {
  return new TextRun({ text: plain(text), bold: true });
}

function caption(text: string): Paragraph[] {
  return text === '' ? [] : [new Paragraph({ style: 'Caption', children: [new TextRun(plain(text))] })];
}
