// A cell below “When” or “Within” in which no time stands, in a row in which somebody does something.

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
