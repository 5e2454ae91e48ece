// Hours as people write them, read as stretches of each day of the week: “Monday to Thursday 8.45am to 4.45pm, Friday to 3.55pm”, “9am to 5pm,
// and to 8pm on Wednesday”, “round the clock”. What is left open stays open: “every day until 8pm” says when each day ends and no more.

export interface Stretch {
  /** Minutes of the day. */
  readonly from: number;
  readonly to: number;
}

/** Monday first; no stretch: nothing is said of that day. */
export type Week = readonly (readonly Stretch[])[];

const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const HOUR = 60;
const NOON = 720;
/** In minutes. */
export const DAY = 1440;

const NAME = '(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs?|rsday|urday)?s?(?![a-z])';
const CLOCK = String.raw`(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\b)?(?! ?(?:working|calendar|days?|weeks?|hours?|months?|years?|minutes?|per|%))|(?:12 )?(?:noon|midday|midnight))`;
const TO = '(?: ?[–-] ?| (?:to|until|till|and|through) )';
const THROUGH = '(?: ?[–-] ?| (?:to|until|till|through) )';
const TOKENS = new RegExp(
  [
    String.raw`(?<all>\b(?:all hours|day (?:and|or|and by) night|(?:a)?round[- ]the[- ]clock|24\/7|24 hours a day|at any (?:hour|time)|any ?time)\b)`,
    String.raw`(?<every>\b(?:every (?:single )?day|each day|any day|daily|(?:seven|7) days(?: a week| out of seven)?|all week|every evening|every night)\b)`,
    String.raw`(?<work>\b(?:week ?days?|working days?|office days?|every working day)\b)`,
    String.raw`(?<end>\bweek-?ends?\b)`,
    String.raw`\b(?<first>${NAME})${THROUGH}(?<last>${NAME})`,
    String.raw`\b(?<one>${NAME})`,
    String.raw`(?<opens>(?<![\d.:])${CLOCK})${TO}(?<closes>${CLOCK})`,
    String.raw`\b(?:until|till|to|up to|closes at|shuts at) (?<until>${CLOCK})`,
    String.raw`\b(?:from|since|after) (?<since>${CLOCK})`,
  ].join('|'),
  'gi',
);
/** Neither hours nor days: telephone numbers, dates, and days like no others. */
const OTHER_FIGURES = /(?:\+44|\b0)[\d ]{8,13}\d|\b(?:101|111|999)\b|\b\d{4}-\d\d-\d\d\b|\boption \d\b|\b(?:bank|public) holidays?(?: all day)?/gi;

type Groups = Readonly<Record<string, string | undefined>>;

interface Reading {
  readonly week: Stretch[][];
  days: readonly number[];
  /** A time has been told of these days. */
  areTold: boolean;
  /** Times that stand before any day. */
  waiting: Stretch[];
}

/** `undefined`: no day or no time was read. */
export function weekOf(written: string): Week | undefined {
  const text = written.replace(OTHER_FIGURES, ' ').replace(/\s+/g, ' ');
  const tokens = [...text.matchAll(TOKENS)].map(({ groups = {} }) => groups as Groups);
  const reading: Reading = { week: DAY_NAMES.map(() => []), days: [], areTold: false, waiting: [] };
  for (const [index, token] of tokens.entries()) {
    const days = daysOf(token);
    if (days.length > 0) readDays(reading, days, tokens[index + 1]);
    else readTimes(reading, token, tokens[index - 1], tokens[index + 1]);
  }
  if (reading.waiting.length > 0) for (const stretch of reading.waiting) addTo(reading.week, daysUnsaid(stretch), stretch);
  return reading.week.some((day) => day.length > 0) ? reading.week : undefined;
}

const EVERY = [0, 1, 2, 3, 4, 5, 6];
const WORKING = [0, 1, 2, 3, 4];

/** Hours without a day are those of working days, unless somebody is there at all hours. */
function daysUnsaid({ from, to }: Stretch): readonly number[] {
  return from === 0 && to === DAY ? EVERY : WORKING;
}

function daysOf({ every, work, end, first, last, one }: Groups): readonly number[] {
  if (every !== undefined) return EVERY;
  if (work !== undefined) return WORKING;
  if (end !== undefined) return [5, 6];
  if (one !== undefined) return [dayNumber(one)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [dayNumber(first), dayNumber(last)];
  return EVERY.map((step) => (from + step) % 7).slice(0, ((to - from + 7) % 7) + 1);
}

function dayNumber(name: string): number {
  return DAY_NAMES.findIndex((day) => name.toLowerCase().startsWith(day));
}

function isTime(token: Groups | undefined): boolean {
  return token !== undefined && daysOf(token).length === 0;
}

function readDays(reading: Reading, days: readonly number[], next: Groups | undefined): void {
  if (reading.waiting.length > 0) {
    // “9am to 5pm, Wednesday to 8pm”: the days have a time of their own.
    const theirs = isTime(next) ? WORKING : days;
    for (const stretch of reading.waiting) addTo(reading.week, theirs, stretch);
    reading.waiting = [];
  }
  reading.days = reading.areTold ? days : [...reading.days, ...days];
  reading.areTold = false;
}

function readTimes(reading: Reading, token: Groups, before: Groups | undefined, after: Groups | undefined): void {
  const stretch = stretchOf(token);
  if (stretch === undefined) return;
  const isAddition = token['until'] !== undefined && isTime(before) && after !== undefined && !isTime(after);
  if (reading.days.length === 0 || isAddition) {
    reading.waiting.push(stretch);
    if (isAddition) [reading.days, reading.areTold] = [[], false];
    return;
  }
  addTo(reading.week, reading.days, stretch);
  reading.areTold = true;
}

function stretchOf({ all, opens, closes, until, since }: Groups): Stretch | undefined {
  if (all !== undefined) return { from: 0, to: DAY };
  if (opens !== undefined && closes !== undefined) {
    const to = minutesOf(closes);
    const from = minutesOf(opens);
    if (from === undefined || to === undefined) return undefined;
    const start = !/m/i.test(opens) && /p/i.test(closes) && from < 7 * HOUR ? from + NOON : from;
    return { from: start, to: !/[mn]/i.test(closes) && to <= start && to < NOON ? to + NOON : to === 0 ? DAY : to };
  }
  const end = until === undefined ? undefined : minutesOf(until);
  if (end !== undefined) {
    const late = !/[mn]/i.test(until ?? '') && end < NOON ? end + NOON : end === 0 ? DAY : end;
    return { from: late - 1, to: late };
  }
  const start = since === undefined ? undefined : minutesOf(since);
  return start === undefined ? undefined : { from: start, to: start + 1 };
}

function minutesOf(clock: string): number | undefined {
  if (/midnight/i.test(clock)) return 0;
  if (/noon|midday/i.test(clock)) return NOON;
  const [, hour = '', minute = '0', half] = /^(\d{1,2})(?:[.:](\d\d))?(?: ?([ap]))?/i.exec(clock) ?? [];
  if (hour === '' || Number(hour) > 24 || Number(minute) > 59) return undefined;
  return half === undefined ? Number(hour) * HOUR + Number(minute) : (Number(hour) % 12) * HOUR + Number(minute) + (/p/i.test(half) ? NOON : 0);
}

/** A day that only ends at another time has one stretch, not two. */
function addTo(week: Stretch[][], days: readonly number[], stretch: Stretch): void {
  for (const number of days) {
    const day = week[number] ?? [];
    const last = day.at(-1);
    if (stretch.to - stretch.from === 1 && last !== undefined && last.from < stretch.from) day[day.length - 1] = { from: last.from, to: stretch.to };
    else day.push(stretch);
    week[number] = day;
  }
}

/** Over midnight, or in an order that was misread: not to be compared. */
export function isReadable(week: Week): boolean {
  return week.every((day) => day.every(({ from, to }) => from < to));
}

/** The first stretch that reaches beyond the hours of the other week, with its day. */
export function beyond(said: Week, open: Week): { readonly day: number; readonly stretch: Stretch } | undefined {
  for (const [day, stretches] of said.entries()) {
    for (const stretch of stretches) {
      if (!(open[day] ?? []).some(({ from, to }) => from <= stretch.from && stretch.to <= to)) return { day, stretch };
    }
  }
  return undefined;
}
