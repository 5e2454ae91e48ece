// Units of time as the property tests write them, each with what the reader makes of it.

import type { TimeUnit } from '../../src/model/durations.ts';

export const UNITS: readonly (readonly [string, TimeUnit])[] = [
  ['minute', 'minutes'],
  ['hour', 'hours'],
  ['working hour', 'working hours'],
  ['working day', 'working days'],
  ['calendar day', 'calendar days'],
  ['day', 'days'],
  ['week', 'weeks'],
  ['month', 'months'],
  ['year', 'years'],
];
