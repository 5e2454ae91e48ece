// A paper as the data that the Typst program reads: every field given, so that the program asks for nothing that is not there.

import { columnShares } from '../column-shares.ts';
import type { Block, Paper, Run, Runs } from '../paper.ts';
import { plain } from '../signs.ts';
import { sayIn } from '../../interface/say.ts';

/** `code` is an SVG of the QR code to the live handbook; empty without one. */
export function typstInput(paper: Paper, code: string): string {
  const [, lang = 'en', region] = /^([a-z]{2,3})(?:-([A-Za-z]{2}))?(?:-|$)/.exec(paper.language) ?? [];
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(paper.day)?.slice(1).map(Number) ?? null;
  const say = sayIn(paper.language);
  const control: Block = {
    type: 'table',
    caption: '',
    head: [text(say('paper.control-what')), text(say('paper.control-here'))],
    rows: paper.control.map(({ label, value }) => [text(label), text(value)]),
    named: true,
  };
  const data = {
    title: paper.title,
    area: paper.area,
    colour: paper.colour,
    lang,
    region: region?.toUpperCase() ?? null,
    run: paper.run,
    caution: paper.caution,
    day,
    summary: paper.summary,
    banners: paper.banners,
    live: paper.live,
    words: { contents: say('paper.contents'), screen: `${say('paper.on-screen')} `, code: say('paper.code', { address: paper.live }) },
    code,
    control: blockData(control),
    emergency: paper.emergency.map(blockData),
    parts: paper.parts.map((part) => ({ ...part, blocks: part.blocks.map(blockData) })),
  };
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? plain(value) : value));
}

function text(words: string): Runs {
  return [{ text: words }];
}

function runData(run: Run): object {
  return { bold: false, italic: false, strike: false, code: false, raised: false, place: '', href: '', ...run };
}

function runsData(runs: Runs): object[] {
  return runs.map(runData);
}

function blockData(block: Block): object {
  switch (block.type) {
    case 'heading':
      return { ...block, runs: runsData(block.runs) };
    case 'paragraph':
      return { ...block, look: block.look ?? '', runs: runsData(block.runs) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(blockData)) };
    case 'ticks':
      return { ...block, items: block.items.map(runsData) };
    case 'table':
      return tableData(block);
    case 'pairs':
      return { ...block, pairs: block.pairs.map(({ label, runs }) => ({ label, runs: runsData(runs) })) };
    case 'box':
    case 'quote':
    case 'answer':
      return { ...block, blocks: block.blocks.map(blockData) };
    default:
      return block;
  }
}

/** Rows of one length, and the width of each column. */
function tableData(table: Extract<Block, { type: 'table' }>): object {
  const columns = Math.max(1, table.head.length, ...table.rows.map((row) => row.length));
  const whole = (row: readonly Runs[]): object[][] => Array.from({ length: columns }, (_, index) => runsData(row[index] ?? []));
  return {
    ...table,
    head: table.head.length === 0 ? [] : whole(table.head),
    rows: table.rows.map(whole),
    shares: columnShares(table.head, table.rows, columns),
  };
}
