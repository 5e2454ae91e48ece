// A day, written 2026-09-01, where asked for inside a window.

import { addMonths, dayFix, isDay } from '../model/days.ts';
import type { FactFault, FactKind } from './kind.ts';
import { isEmpty, labelOf, plain } from './kind.ts';
import { dayIn } from '../interface/written-times.ts';
import { counted } from '../model/counted.ts';

export const date: FactKind = {
  kind: 'date',
  shape: { type: 'string', maxLength: 40 },
  schema: () => ({ type: 'string', format: 'date' }),
  test(fact) {
    const fault = (message: string, fix: string): FactFault[] => [{ rule: 'fact-incomplete', message, fix }];
    if (isEmpty(fact.value)) return fault(`“${labelOf(fact)}” is not there.`, 'Write the day as `2026-09-01`.');
    const day = String(fact.value);
    if (!isDay(day)) return fault(`\`${day.slice(0, 40)}\` is not a date.`, dayFix(day));
    if (fact.spec.not_past && day < fact.today) return fault(`\`${day}\` has passed.`, 'Give a day that is still to come.');
    if (fact.spec.not_future && day > fact.today) return fault(`\`${day}\` is still to come.`, 'Give the day on which it was last done.');
    const months = fact.spec.within_months;
    const approved = fact.protocol.control.dates.approved ?? fact.today;
    if (months !== undefined && isDay(approved)) {
      const [early, late] = fact.spec.not_future ? [addMonths(approved, -months), fact.today] : [addMonths(approved, -months), addMonths(approved, months)];
      if (day < early || day > late)
        return fault(
          `\`${day}\` is more than ${counted(months, 'month')} from the approval of this edition (\`${approved}\`).`,
          'Give a nearer day, or do it again.',
        );
    }
    return [];
  },
  view: (fact) =>
    isEmpty(fact.value) || fact.spec.source !== undefined
      ? []
      : [{ type: 'pairs', caption: '', pairs: [{ label: labelOf(fact), value: plain(dayIn(fact.protocol.control.language, String(fact.value))) }] }],
  slot: (fact) => (isEmpty(fact.value) ? undefined : dayIn(fact.protocol.control.language, String(fact.value))),
};
