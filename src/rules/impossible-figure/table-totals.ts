// The last row of a table says what those above it come to; here it is counted after.

import type { RuleContext, RuleFault } from '../rule.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { wordTexts } from '../reading/text-places.ts';

const TOTAL = /^(?:grand |overall )?(?:totals?|sum|altogether|all together|all told|in all|taken together)\b/i;
/** “All”, below rows of which one holds whatever is in no other. */
const JUST_ALL = /^(?:all|overall|all of them|all together)[.:]?$/i;
const SHUTS_OUT = /\b(?:without|neither|none|no|others?|the rest|not)\b/i;
const CUMULATIVE = /\b(?:under|over|up to|at least|or more|or less|or older|or younger|within|both|any)\b/i;
const ALL = /^(?:all|overall|everybody|everyone)\b/i;
/** What is no sum of the rows above: means, rates, times. */
const NO_SUM = /\b(?:average|mean|median|rate|ages?|wait\w*|days|hours|weeks|target|per|change|difference|longest|shortest|time|times|rank|year)\b/i;
/** A row that is part of another. */
const PART = /^(?:of (?:which|these|them|whom)|including|among them|sub-?total|thereof|incl\b)/i;
/** Said near the table where its rows overlap or leave something out. */
const UNEVEN =
  /\b(?:had|have|has|gave|give|named|ticked|chose|came|used|fell) (?:in |to |under |by )?more than one\b|\bmore than one (?:answer|reason|row|box|category)\b|\b(?:counted|named|listed|stands?|appears?) (?:more than once|twice|in both)|\b(?:several|multiple) (?:answers|reasons|boxes)|\b(?:overlap\w*|rounding|rounded|add up|not shown|left out|suppressed|fewer than)\b/i;
const AMOUNT = /^£?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?(%|per ?cent)?$/i;
const NOTHING = /^(?:[-–—]|nil|none|)$/i;
const WHOLE = 100;
/** How far rounding may put one row out. */
const ROUNDING = 0.5;
const FEWEST_ROWS = 2;

export function* unevenTotals(context: RuleContext): Iterable<RuleFault> {
  const texts = wordTexts(context);
  for (const [index, written] of texts.entries()) {
    const { row, kind } = written;
    if (kind !== 'cell' || row?.[0] !== written.text || texts[index - 1]?.row === row || !(TOTAL.test(written.text) || ALL.test(written.text))) continue;
    const rows = rowsAbove(texts, index);
    if (rows.length < FEWEST_ROWS || rows.some(([label = '']) => PART.test(label)) || isUneven(texts, index)) continue;
    for (const [column, cell] of texts.slice(index, index + row.length).entries()) {
      if (column > 0)
        yield* unevenColumn(
          cell,
          rows.map((one) => one[column] ?? ''),
          TOTAL.test(written.text) ||
            (JUST_ALL.test(written.text.trim()) && rows.some(([label = '']) => SHUTS_OUT.test(label)) && !rows.some(([label = '']) => CUMULATIVE.test(label))),
        );
    }
  }
}

/** Of the same table, from the one just above to the first. */
function rowsAbove(texts: readonly WrittenText[], index: number): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const row = texts[at]?.row;
    if (!row) break;
    if (rows.at(-1) !== row) rows.push(row);
  }
  return rows;
}

/** The table itself, what leads into it and what stands behind it. */
function isUneven(texts: readonly WrittenText[], index: number): boolean {
  let [from, to] = [index, index];
  while (texts[from - 1]?.row) from -= 1;
  while (texts[from - 1]?.kind === 'cell' && !texts[from - 1]?.row) from -= 1;
  while (texts[to + 1]?.row) to += 1;
  return texts.slice(Math.max(0, from - 1), to + 2).some(({ text, kind }) => kind !== 'heading' && UNEVEN.test(text));
}

function* unevenColumn(cell: WrittenText, above: readonly string[], isSum: boolean): Iterable<RuleFault> {
  const [, said, unit] = AMOUNT.exec(cell.text.trim()) ?? [];
  if (said === undefined || NO_SUM.test(cell.head ?? '')) return;
  const parts = above.map((one) => (NOTHING.test(one.trim()) ? ['', '0', unit] : AMOUNT.exec(one.trim())));
  if (parts.some((part) => part?.[2] !== unit)) return;
  const amounts = parts.map((part) => amountOf(part?.[1]));
  const sum = amounts.reduce((one, other) => one + other, 0);
  const total = amountOf(said);
  // NOTE: a share of each row is no part of the whole, but of none such the whole can be a hundred.
  const isWrong =
    unit === undefined ? isSum && sum !== total : total === WHOLE && amounts.some((one) => one < WHOLE) && Math.abs(sum - total) > ROUNDING * above.length;
  if (!isWrong) return;
  yield {
    message: `The last row says \`${cell.text.trim()}\`; the rows above it make ${Math.round(sum * 10) / 10}${unit ?? ''}.`,
    fix: 'Correct the row that is wrong, or say below the table why it does not come out.',
    place: cell.place,
    ...(cell.requirement === undefined ? {} : { requirement: cell.requirement }),
  };
}

function amountOf(written = '0'): number {
  return Number(written.replaceAll(',', ''));
}
