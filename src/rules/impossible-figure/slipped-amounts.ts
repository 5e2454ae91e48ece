// A time of a step or a duty that is far beyond what its unit is used for: 500 working days are most likely 5 or 50.

import type { Time, TimeUnit } from '../../model/durations.ts';
import { dutyTable, placeOf } from '../reading/duty-table.ts';
import type { RuleContext, RuleFault } from '../rule.ts';

/** Whoever means more than this says it in a larger unit. */
const MOST: Readonly<Record<TimeUnit, number>> = {
  minutes: 600,
  hours: 400,
  'working hours': 400,
  'working days': 130,
  'calendar days': 366,
  days: 366,
  weeks: 104,
  months: 60,
  years: 20,
};

export function* slippedAmounts(context: RuleContext): Iterable<RuleFault> {
  for (const entry of dutyTable(context)) {
    const time = entry.within;
    if (!time?.times.some(isTooMany)) continue;
    yield {
      message: `\`${time.text.slice(0, 40)}\` is more than anybody counts in that unit: a figure has probably slipped.`,
      fix: 'Correct the number, or give the time in weeks, months or years.',
      place: placeOf(entry, 'within'),
      requirement: entry.requirement.id,
      severity: 'warning',
    };
  }
}

function isTooMany(time: Time): boolean {
  return time.kind === 'span' && time.amount > MOST[time.unit];
}
