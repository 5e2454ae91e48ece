// A column “of these” in a table: no cell of it is larger than the number beside it.

import type { RuleContext, RuleFault } from '../rule.ts';
import { wordTexts } from '../reading/text-places.ts';

const OF_THESE = /^(?:and )?(?:of|out of|among) (?:these|them|those|which|whom)\b|^(?:thereof|of whom)\b/i;
const AMOUNT = /^(\d{1,3}(?:,\d{3})+|\d+)$/;

export function* largerColumns(context: RuleContext): Iterable<RuleFault> {
  for (const { kind, head, row, text, place, requirement } of wordTexts(context)) {
    if (kind !== 'cell' || head === undefined || row === undefined || !OF_THESE.test(head)) continue;
    const at = row.lastIndexOf(text);
    const [part, whole] = [amountOf(text), amountOf(row[at - 1])];
    if (part === undefined || whole === undefined || part <= whole) continue;
    yield {
      message: `Under “${head.slice(0, 40)}” stands \`${text.trim()}\`, and beside it only \`${(row[at - 1] ?? '').trim()}\`.`,
      fix: 'Correct one of the two numbers.',
      place,
      ...(requirement === undefined ? {} : { requirement }),
    };
  }
}

function amountOf(cell = ''): number | undefined {
  const [, amount] = AMOUNT.exec(cell.trim()) ?? [];
  return amount === undefined ? undefined : Number(amount.replaceAll(',', ''));
}
