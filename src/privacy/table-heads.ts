// Tables in normal text: the head of the column in which something stands. A head is the label of all cells below it, however far up.

interface Table {
  readonly start: number;
  readonly end: number;
  /** Where its bars stand. */
  readonly bars: readonly number[];
  readonly heads: readonly string[];
  /** How many bars the head and the rule below it have. */
  readonly above: number;
}

const RULE = /\| ?:?-+:? ?\|/;

/** Detectors ask for many places of one text, one after the other. */
let last: { readonly text: string; readonly tables: readonly Table[] } = { text: '', tables: [] };

/** Empty outside tables, in their heads, and below a head without words. */
export function tableHead(text: string, at: number): string {
  const table = tableAt(text, at);
  if (!table) return '';
  const before = barsBefore(table.bars, at);
  return before <= table.above ? '' : (table.heads[(before - 1) % (table.heads.length + 1)] ?? '');
}

/** The offset lies in the head of a table, where a cell names what stands below it and not what stands beside it. */
export function isInHead(text: string, at: number): boolean {
  const table = tableAt(text, at);
  return table !== undefined && barsBefore(table.bars, at) <= table.above;
}

function tableAt(text: string, at: number): Table | undefined {
  if (last.text !== text) last = { text, tables: tablesIn(text) };
  const table = last.tables[countBelow(last.tables.length, (index) => (last.tables[index]?.start ?? 0) <= at) - 1];
  return table && at < table.end ? table : undefined;
}

function tablesIn(text: string): Table[] {
  if (!RULE.test(text)) return [];
  const tables: Table[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    const table = tableOf(paragraph, start);
    if (table) tables.push(table);
    start += paragraph.length + 1;
  }
  return tables;
}

function tableOf(paragraph: string, start: number): Table | undefined {
  const rule = paragraph.search(RULE);
  if (rule < 0) return undefined;
  const bars: number[] = [];
  for (let bar = paragraph.indexOf('|'); bar >= 0; bar = paragraph.indexOf('|', bar + 1)) bars.push(start + bar);
  // NOTE: a row has one bar more than cells; its last and the next row's first stand beside each other.
  const inHead = barsBefore(bars, start + rule);
  if (inHead < 2) return undefined;
  const heads = bars.slice(0, inHead - 1).map((bar, index) => paragraph.slice(bar - start + 1, (bars[index + 1] ?? bar) - start).trim());
  return { start, end: start + paragraph.length, bars, heads, above: 2 * inHead };
}

function barsBefore(bars: readonly number[], at: number): number {
  return countBelow(bars.length, (index) => (bars[index] ?? 0) < at);
}

/** How many of the first of a sorted list pass. */
function countBelow(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
