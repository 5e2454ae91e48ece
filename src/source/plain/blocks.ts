// Headings, paragraphs, quotations and lists of which every line says what it is. Anything else is for the parser.

import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { plainInline } from './inline.ts';
import type { Line, Position } from './stretch.ts';
import { pointIn, Stretch } from './stretch.ts';
import { plainTable } from './table.ts';

export const HEADING = /^(#{1,6}) (?=[^ #])/;
/** What opens something else than a paragraph, or underlines one. */
const NO_TEXT = /^(?:[ #>+\-=|~:_]|\*{1,2}(?: |$)|\*{3}|\d{1,9}[.)](?: |$)|``)/;
const ITEM = /^([-*+]|(\d{1,9})([.)])) (?=[^ ])/;
const RULE = /^(?:_{3,}|-{3,})$/;
const BOX = /^\[[ xX]\] (?=[^ ])/;
/** Lists of which a line is enough to end a paragraph. */
const INTERRUPTS = /^(?:[-*+]|1[.)]) [^ ]/;

/** The blocks of lines between two empty ones, or undefined. */
export function plainBlocks(lines: readonly Line[]): RootContent[] | undefined {
  const [first] = lines;
  if (!first || lines.some(({ text }) => text.endsWith(' '))) return undefined;
  const sign = first.text[0];
  if (lines.length === 1 && RULE.test(first.text)) return [{ type: 'thematicBreak', position: whole(lines) }];
  if (sign === '#') return one(lines.length === 1 ? heading(first) : undefined);
  if (sign === '|') return one(plainTable(lines));
  if (sign === '>') return one(quotation(lines));
  if (ITEM.test(first.text)) return one(list(lines));
  const cut = lines.findIndex(({ text }) => INTERRUPTS.test(text));
  if (cut === -1) return one(paragraph(lines, 0));
  const [above, below] = [paragraph(lines.slice(0, cut), 0), list(lines.slice(cut))];
  return above && below ? [above, below] : undefined;
}

/** From the beginning of the first line to the end of the last. */
function whole(lines: readonly Line[]): Position {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  return { start: pointIn(first, 0), end: pointIn(last, last.text.length) };
}

function one<T>(block: T | undefined): T[] | undefined {
  return block && [block];
}

function heading(line: Line): Heading | undefined {
  const lead = HEADING.exec(line.text)?.[0].length;
  if (lead === undefined || line.text.endsWith('#')) return undefined;
  const children = plainInline(new Stretch([line], lead));
  return children && { type: 'heading', depth: (lead - 1) as Heading['depth'], children, position: whole([line]) };
}

/** `lead` is how many signs stand before the words in each line, `box` how many more in the first. */
function paragraph(lines: readonly Line[], lead: number, box = 0): Paragraph | undefined {
  for (const { text } of lines) if (text.length <= lead || NO_TEXT.test(lead === 0 ? text : text.slice(lead))) return undefined;
  const stretch = new Stretch(lines, lead, { box });
  const children = plainInline(stretch);
  const position = stretch.position(0, stretch.text.length);
  // NOTE: only where text stands behind it is a box no part of its paragraph.
  if (box > 0 && children?.[0]?.type !== 'text') position.start = pointIn(lines[0] as Line, lead);
  return children && { type: 'paragraph', children, position };
}

function quotation(lines: readonly Line[]): Blockquote | undefined {
  if (!lines.every(({ text }) => text.startsWith('> '))) return undefined;
  const inside = paragraph(lines, 2);
  return inside && { type: 'blockquote', children: [inside], position: whole(lines) };
}

/** One item a line or, with lines of more blanks than its sign is long, over several; never one list within another. */
function list(lines: readonly Line[]): List | undefined {
  const children: ListItem[] = [];
  const start = ITEM.exec(lines[0]?.text ?? '');
  const kind = start?.[3] ?? start?.[1];
  for (let index = 0; index < lines.length; ) {
    const sign = ITEM.exec(lines[index]?.text ?? '');
    if (!sign || (sign[3] ?? sign[1]) !== kind) return undefined;
    const lead = sign[0].length;
    let end = index + 1;
    while (end < lines.length && lines[end]?.text.startsWith(' ')) end += 1;
    const item = listItem(lines.slice(index, end), lead);
    if (!item) return undefined;
    children.push(item);
    index = end;
  }
  const number = start?.[2] === undefined ? null : Number(start[2]);
  return { type: 'list', ordered: number !== null, start: number, spread: false, children, position: whole(lines) };
}

function listItem(lines: readonly Line[], lead: number): ListItem | undefined {
  const blanks = ' '.repeat(lead);
  if (lines.some(({ text }, index) => index > 0 && (!text.startsWith(blanks) || text[lead] === ' '))) return undefined;
  const box = BOX.exec(lines[0]?.text.slice(lead) ?? '')?.[0];
  const inside = paragraph(lines, lead, box?.length);
  return inside && { type: 'listItem', spread: false, checked: box === undefined ? null : box[1] !== ' ', children: [inside], position: whole(lines) };
}
