// The cells of an Excel sheet as a table of text, so that the head of a column counts for its cells. Shared texts stand in a part of
// their own, and empty cells are not written at all.

import { elementTexts, xmlText } from './xml-text.ts';

const CELL = /<c\b([^<>]{0,400})>/g;
const MOST_COLUMNS = 200;
const NOTHING = /^$/;

/** The shared texts of a workbook, by number. */
export function sharedTexts(xml: string): string[] {
  return xml
    .split(/<si\b/)
    .slice(1)
    .map((item) => oneLine(xmlText(`<si${item.split('</si>', 1)[0] ?? ''}`, NOTHING)));
}

/** Empty for a sheet without cells. */
export function sheetTable(xml: string, shared: readonly string[]): string {
  const rows = xml
    .split(/<row\b/)
    .slice(1)
    .flatMap((row) => {
      const cells = cellsOf(row.split('</row>', 1)[0] ?? '', shared);
      return cells.length === 0 ? [] : [cells];
    });
  const [head, ...others] = rows;
  if (!head) return '';
  const columns = Math.max(...rows.slice(0, 50).map(({ length }) => length));
  const written = (cells: readonly string[]): string => `| ${Array.from({ length: columns }, (_, column) => cells[column] ?? '').join(' | ')} |`;
  return [written(head), `|${' --- |'.repeat(columns)}`, ...others.map(written)].join('\n');
}

function cellsOf(row: string, shared: readonly string[]): string[] {
  const cells: string[] = [];
  const begins = [...row.matchAll(CELL)].filter(([, about = '']) => !about.endsWith('/'));
  for (const [index, { 0: tag, 1: about = '', index: at }] of begins.entries()) {
    const inside = row.slice(at + tag.length, begins[index + 1]?.index ?? row.length);
    const value = elementTexts(inside, 'v')[0] ?? '';
    const text = /\bt="s"/.test(about) ? (shared[Number(value)] ?? '') : value || xmlText(inside.split('</is>', 1)[0] ?? '', NOTHING);
    const column = columnOf(/\br="([A-Z]{1,3})\d/.exec(about)?.[1]) ?? cells.length;
    if (column < MOST_COLUMNS) cells[column] = oneLine(text);
  }
  return Array.from(cells, (cell) => cell ?? '');
}

/** “A” is 0, “AA” is 26. */
function columnOf(letters: string | undefined): number | undefined {
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function oneLine(text: string): string {
  return text.replace(/[\s|]+/g, ' ').trim();
}
