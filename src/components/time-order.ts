// A number to sort times by, shortest first. For order on screen only: comparing with a limit is the checker's work.

import { readDuration, type Time } from '../model/durations.ts';

const HOURS: Readonly<Record<string, number>> = {
  minutes: 1 / 60,
  hours: 1,
  'working hours': 1.1,
  'working days': 24.1,
  'calendar days': 24,
  days: 24,
  weeks: 168,
  months: 730,
  years: 8760,
};
const AFTER_ALL_SPANS = 1e6;
const NO_TIME = 1e9;

function size(time: Time): number {
  if (time.kind === 'span') return time.amount * (HOURS[time.unit] ?? 24);
  return time.kind === 'gestation' ? AFTER_ALL_SPANS + time.weeks : AFTER_ALL_SPANS * 2;
}

export function timeOrder(written: string): number {
  const duration = readDuration(written);
  if (!duration) return NO_TIME;
  const sizes = duration.times.map(size);
  return Math.round((duration.pick === 'later' ? Math.max(...sizes) : Math.min(...sizes)) * 100) / 100;
}
