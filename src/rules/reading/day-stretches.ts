// The stretch of days that a date in words may mean: a day, a month, a season or a year.

import { MONTHS } from './calendar-figures.ts';

/** First and last month. */
export const SEASONS: Readonly<Record<string, readonly [string, string]>> = { spring: ['03', '05'], summer: ['06', '08'], autumn: ['09', '11'] };

/** `told` is a day, a month, a season or a year. */
export function isWithin(day: string, told: string): boolean {
  const [from, to] = stretchOf(told);
  return day >= from && day <= to;
}

/** `['2025-04-01', '2025-04-31']` of “April 2025”: days to compare with, of which the calendar need not have the last. */
export function stretchOf(written: string): readonly [string, string] {
  const told = written.toLowerCase();
  if (/^\d{4}-\d\d-\d\d$/.test(told)) return [told, told];
  const year = /20\d\d/.exec(told)?.[0] ?? '';
  const season = Object.entries(SEASONS).find(([name]) => told.includes(name))?.[1];
  if (season) return [`${year}-${season[0]}-01`, `${year}-${season[1]}-31`];
  const month = MONTHS.findIndex((name) => told.includes(name)) + 1;
  if (month === 0) return [`${year}-01-01`, `${year}-12-31`];
  const start = `${year}-${String(month).padStart(2, '0')}`;
  const day = /^\d{1,2}(?=\D)/.exec(told)?.[0];
  return day === undefined ? [`${start}-01`, `${start}-31`] : [`${start}-${day.padStart(2, '0')}`, `${start}-${day.padStart(2, '0')}`];
}
