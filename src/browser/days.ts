// Days as numbers since 1970 on this device's own calendar, and how they read.

import { fill } from './fill.ts';
import * as words from './words.generated.ts';

// NOTE: not every browser knows the months in Gaelic.
const MONTHS = [
  words.timeMonth1,
  words.timeMonth2,
  words.timeMonth3,
  words.timeMonth4,
  words.timeMonth5,
  words.timeMonth6,
  words.timeMonth7,
  words.timeMonth8,
  words.timeMonth9,
  words.timeMonth10,
  words.timeMonth11,
  words.timeMonth12,
];

export const today = (): number => {
  const now = new Date();
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
};

export const readableDay = (day: number): string => {
  const date = new Date(day * 86_400_000);
  return fill(MONTHS[date.getUTCMonth()] ?? '', { d: date.getUTCDate(), y: date.getUTCFullYear() });
};
