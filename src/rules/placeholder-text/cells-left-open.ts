// A cell below “When” or “Within” in which no time stands, in a row in which somebody does something; and an empty cell in a column that every other
// row fills.

import { isOpenCell } from '../reading/open-cells.ts';
import type { WrittenText } from '../reading/text-places.ts';

const TIME_HEAD =
  /^(?:(?:by )?when|within|time(?:s|scale|scales| limit| frame)?|deadline|due|limit|how (?:soon|quickly|long)|(?:[a-z]+ ){1,3}(?:within|by(?: when)?))$/i;
const WORDS = /\p{L}{3}/u;

export function isCellLeftOpen({ head, row, text }: WrittenText): boolean {
  if (head === undefined || row === undefined || !TIME_HEAD.test(head.trim())) return false;
  const others = row.filter((cell) => WORDS.test(cell)).length;
  // NOTE: a row with a label alone is a line of a form.
  return isOpenCell(text) ? others >= 1 : text.trim() === '' && others >= 2;
}

/** What need not be said of each row, or comes after the last. */
const MAY_BE_EMPTY =
  /\b(?:remarks?|notes?|comments?|also|then|next|others?|more|extra|further|exceptions?|besides|if|unless|but|optional|alternatives?|instead|deputy|old|new|before|after|mon|tue|wed|thu|fri|sat|sun|[a-z]*days?|morning|afternoon|evening|signed|signature|date|initials|done|tick|yes|no|answer|fees?|costs?|price|charge|out of hours|e-?mail|phone|fax|numbers?|address|web|website|link)\b|\d|£|%/i;
const FILLED = /[\p{L}\d]{3}|\d/u;
const LEAST_OTHERS = 2;

/** The head of the column in which this row alone has nothing; the first of them. `all`: the texts of the file, in which this cell is the one at `index`. */
export function emptyAmongFilled(all: readonly WrittenText[], index: number): string | undefined {
  const cell = all[index];
  if (!cell?.row || cell.head === undefined || cell.text.trim() !== '' || !FILLED.test(cell.row[0] ?? '')) return undefined;
  if (cell.row.find((one) => one.trim() === '') !== undefined && cell !== firstEmpty(all, index)) return undefined;
  const column = columnOf(all, index);
  const others = column.filter((one) => one !== cell);
  if (others.length < LEAST_OTHERS || !others.every(({ text }) => FILLED.test(text) && text.trim().length > 1)) return undefined;
  if (others.some(({ row }) => row?.some((one) => one.trim() === '') === true) || MAY_BE_EMPTY.test(cell.head)) return undefined;
  return cell.head;
}

/** Of an empty row's cells only the first is spoken of. */
function firstEmpty(all: readonly WrittenText[], index: number): WrittenText | undefined {
  const row = all[index]?.row;
  let at = index;
  while (all[at - 1]?.row === row) at -= 1;
  return all.slice(at, index + 1).find(({ text }) => text.trim() === '');
}

/** The cells below the same head: a cell without a head begins another table. */
function columnOf(all: readonly WrittenText[], index: number): WrittenText[] {
  const isBody = (at: number): boolean => all[at]?.kind === 'cell' && all[at]?.head !== undefined;
  let [from, to] = [index, index];
  while (isBody(from - 1)) from -= 1;
  while (isBody(to + 1)) to += 1;
  return all.slice(from, to + 1).filter(({ head }) => head === all[index]?.head);
}
