// A number to sort times by, shortest first. For order on screen only: comparing with a limit is the checker's work.

import { hoursOf, readDuration, type Time } from '../model/durations.ts';

const AFTER_ALL_SPANS = 1e6;
const NO_TIME = 1e9;

function size(time: Time): number {
  return hoursOf(time) ?? (time.kind === 'gestation' ? AFTER_ALL_SPANS + time.weeks : AFTER_ALL_SPANS * 2);
}

export function timeOrder(written: string): number {
  const duration = readDuration(written);
  if (!duration) return NO_TIME;
  const sizes = duration.times.map(size);
  return Math.round((duration.pick === 'sooner' ? Math.min(...sizes) : Math.max(...sizes)) * 100) / 100;
}
