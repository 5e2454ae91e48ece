// Tables in which every row begins and ends with a bar and has as many cells as the head.

import type { AlignType, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { plainInline } from './inline.ts';
import type { Line } from './stretch.ts';
import { pointIn, Stretch } from './stretch.ts';

const RULE_CELL = /^ *(:?)-+(:?) *$/;

export function plainTable([head, rule, ...rows]: readonly Line[]): Table | undefined {
  if (!head || !rule) return undefined;
  const bars = barsIn(rule.text);
  const align = bars && alignment(rule.text, bars);
  if (!align) return undefined;
  const children: TableRow[] = [];
  for (const line of [head, ...rows]) {
    const row = tableRow(line, align.length);
    if (!row) return undefined;
    children.push(row);
  }
  const last = rows.at(-1) ?? rule;
  return { type: 'table', align, children, position: { start: pointIn(head, 0), end: pointIn(last, last.text.length) } };
}

/** Where the bars of a row stand; undefined when it does not begin and end with one. */
function barsIn(text: string): number[] | undefined {
  if (!text.startsWith('|') || !text.endsWith('|')) return undefined;
  const bars: number[] = [];
  for (let at = 0; at !== -1; at = text.indexOf('|', at + 1)) bars.push(at);
  return bars.length > 1 ? bars : undefined;
}

function alignment(text: string, bars: readonly number[]): AlignType[] | undefined {
  const align: AlignType[] = [];
  for (let index = 1; index < bars.length; index += 1) {
    const cell = RULE_CELL.exec(text.slice((bars[index - 1] ?? 0) + 1, bars[index]));
    if (!cell) return undefined;
    align.push(cell[1] ? (cell[2] ? 'center' : 'left') : cell[2] ? 'right' : null);
  }
  return align;
}

function tableRow(line: Line, columns: number): TableRow | undefined {
  const bars = barsIn(line.text);
  if (bars?.length !== columns + 1) return undefined;
  const children: TableCell[] = [];
  for (let index = 1; index < bars.length; index += 1) {
    const [from, to] = [bars[index - 1] ?? 0, bars[index] ?? 0];
    const words = cellWords(line, from + 1, to);
    if (!words) return undefined;
    // NOTE: a cell takes the bar before it, and the last one that behind it too.
    const end = index === bars.length - 1 ? to + 1 : to;
    children.push({ type: 'tableCell', children: words, position: { start: pointIn(line, from), end: pointIn(line, end) } });
  }
  return { type: 'tableRow', children, position: { start: pointIn(line, 0), end: pointIn(line, line.text.length) } };
}

function cellWords(line: Line, from: number, to: number): PhrasingContent[] | undefined {
  let [start, end] = [from, to];
  while (start < end && line.text[start] === ' ') start += 1;
  while (end > start && line.text[end - 1] === ' ') end -= 1;
  return start === end ? [] : plainInline(new Stretch([line], start, { end }));
}
