// The text of an XML part of a document, with a blank line where a paragraph ends, and the text of every element of one name.

import { reference } from '../signs.ts';

const AS_IT_IS = '<![CDATA[';

const TABLE = /^(?:w:tbl|a:tbl|table:table)$/;
const ROW = /^(?:w:tr|a:tr|table:table-row)$/;
const CELL = /^(?:w:tc|a:tc|table:table-cell)$/;

type Ended = 'begin' | 'end' | 'both';

const NEXT_CELL = ' | ';
const IN_CELL = ' ; ';

/** `ends` tells the names of elements that end a paragraph; all others stand within one. Tables become such as Markdown has, so that a
 *  label in a cell stays beside its value. References stay as they are written: the detectors' text (normal-text.ts) resolves them. One
 *  walk, nothing read twice. */
export function xmlText(xml: string, ends: RegExp): string {
  const parts: string[] = [];
  const table = { depth: 0, rows: 0, cells: 0 };
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) break;
    parts.push(xml.slice(at, open));
    if (xml.startsWith(AS_IT_IS, open)) {
      const end = xml.indexOf(']]>', open);
      parts.push(xml.slice(open + AS_IT_IS.length, end < 0 ? xml.length : end));
      at = end < 0 ? xml.length : end + 3;
      continue;
    }
    const close = xml.indexOf('>', open);
    if (close < 0) return parts.join('');
    const [, slash = '', name = ''] = /^(\/?)([\w:.-]{1,60})/.exec(xml.slice(open + 1, Math.min(close, open + 64))) ?? [];
    const ended = slash === '/' ? 'end' : xml[close - 1] === '/' ? 'both' : 'begin';
    const mark = tableMark(name, ended, table);
    // NOTE: the last paragraph of a cell ends with the cell.
    while (mark === NEXT_CELL && (parts.at(-1) === '' || parts.at(-1) === IN_CELL)) parts.pop();
    parts.push(mark ?? (ends.test(name) ? paragraphMark(ended, table.depth) : ''));
    at = close + 1;
  }
  return parts.join('') + xml.slice(at);
}

/** In a cell only the end of a paragraph counts: what is said of the next is not said of this one, but the cell goes on. */
function paragraphMark(ended: Ended, depth: number): string {
  return depth === 0 ? '\n\n' : ended === 'begin' ? '' : IN_CELL;
}

/** What the beginning or end of a table, a row or a cell is in text; nothing for all other elements. */
function tableMark(name: string, ended: Ended, table: { depth: number; rows: number; cells: number }): string | undefined {
  if (TABLE.test(name)) {
    table.depth = Math.max(0, table.depth + (ended === 'begin' ? 1 : ended === 'end' ? -1 : 0));
    if (table.depth === 1 && ended === 'begin') table.rows = 0;
    return table.depth === 0 || (table.depth === 1 && ended === 'begin') ? '\n\n' : IN_CELL;
  }
  if (table.depth !== 1) return undefined;
  if (ROW.test(name) && ended === 'begin') {
    table.cells = 0;
    return '| ';
  }
  if (ROW.test(name)) {
    table.rows += 1;
    return table.rows === 1 ? `\n|${' --- |'.repeat(table.cells)}\n` : '\n';
  }
  if (!CELL.test(name)) return undefined;
  if (ended === 'begin') return '';
  table.cells += 1;
  return NEXT_CELL;
}

/** What stands in every element of this name, as people read it: `&amp;` is `&`. */
export function elementTexts(xml: string, name: string): string[] {
  const found: string[] = [];
  let at = xml.indexOf(`<${name}`);
  while (at >= 0) {
    const start = xml.indexOf('>', at) + 1;
    if (start === 0) break;
    const isOpen = /[\s>]/.test(xml[at + name.length + 1] ?? '') && xml[start - 2] !== '/';
    const end = isOpen ? xml.indexOf(`</${name}`, start) : start;
    if (end < 0) break;
    if (isOpen) found.push(resolved(xmlText(xml.slice(start, end), /^rdf:li$/)).trim());
    at = xml.indexOf(`<${name}`, end);
  }
  return found.filter((text) => text !== '');
}

function resolved(text: string): string {
  return text.replace(/&[#\w]{1,20};/g, (written) => reference(written, 0)?.text ?? written);
}
