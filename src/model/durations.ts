// Lengths of time as partnerships write them: "3 working days", "by 28 weeks of pregnancy", "same day",
// "21 days or 30 weeks of pregnancy, whichever is sooner". What such words mean, and which of two
// times is longer, is said here alone; others find where they stand in a text (rules/reading/time-mentions.ts), put them in order or write them anew.

import { isDay } from './days.ts';
import { readNumber, readOrdinal, WRITTEN_NUMBER, WRITTEN_ORDINAL } from './number-words.ts';
import { plainerTime } from './time-wording.ts';

export const TIME_UNITS = ['minutes', 'hours', 'working hours', 'working days', 'calendar days', 'days', 'weeks', 'months', 'years'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** One definite time: a span counted from an event, a day (`same day`, `next working day`), or a week of pregnancy. */
export type Time =
  | { readonly kind: 'span'; readonly amount: number; readonly unit: TimeUnit }
  | { readonly kind: 'gestation'; readonly weeks: number }
  | { readonly kind: 'date'; readonly date: string };

/** What a partnership wrote: one time, or several of which the sooner or the later counts, or nobody says which. */
export interface Duration {
  readonly text: string;
  readonly times: readonly [Time, ...Time[]];
  readonly pick: 'sooner' | 'later' | 'unsaid';
}

const UNITS: Readonly<Record<string, TimeUnit>> = {
  minute: 'minutes',
  min: 'minutes',
  hour: 'hours',
  hr: 'hours',
  h: 'hours',
  'working hour': 'working hours',
  'office hour': 'working hours',
  'working day': 'working days',
  'business day': 'working days',
  'school day': 'working days',
  weekday: 'working days',
  'calendar day': 'calendar days',
  day: 'days',
  week: 'weeks',
  wk: 'weeks',
  'working week': 'weeks',
  'calendar week': 'weeks',
  month: 'months',
  'calendar month': 'months',
  year: 'years',
  yr: 'years',
};
const PER: Readonly<Record<string, readonly [number, TimeUnit]>> = {
  day: [24, 'hours'],
  week: [7, 'days'],
  fortnight: [2, 'weeks'],
  month: [4, 'weeks'],
  quarter: [3, 'months'],
  year: [12, 'months'],
};
// NOTE: a map, since `constructor` and the like are names that every plain object knows.
const FIXED: ReadonlyMap<string, readonly [number, TimeUnit]> = new Map([
  ['daily', [1, 'days']],
  ['weekly', [1, 'weeks']],
  ['fortnightly', [2, 'weeks']],
  ['monthly', [1, 'months']],
  ['quarterly', [3, 'months']],
  ['half-yearly', [6, 'months']],
  ['half yearly', [6, 'months']],
  ['yearly', [1, 'years']],
  ['annually', [1, 'years']],
  ['quarter', [3, 'months']],
  ['fortnight', [2, 'weeks']],
  ['half an hour', [30, 'minutes']],
  ['half a day', [0.5, 'days']],
  ['half a working day', [0.5, 'working days']],
] as const);
const LEAD =
  /^(?:within|in|on|at most|no more than|not more than|no later than|not later than|no longer than|less than|under|at least|(?:at )?(?:a )?(?:maximum|minimum|max|min)(?: of)?|at|by|before|up to|the|once every|every|each|between) /;
const TRAIL = /,? (?:at the latest|at most|at least|or less|or fewer|or sooner|or earlier|max(?:imum)?|minimum|before(?:hand)?|after(?:wards)?|later)$/;
/** "3 working days of the referral" fixes a time; the words after it say from when. */
const EVENT = /^(.*?\b(?:minute|min|hour|hr|day|week|wk|month|year|yr)s?),? (?:of|after|from|following|before|prior to|counted from|since) .*$/;
const SAME_DAY = /^(?:same[ -](?:working )?day|(?:end|close) of the (?:same )?(?:working )?day|close of (?:business|play))$/;
const NEXT_DAY = /^(?:(?:end|close) of )?(?:the )?(?:next|following) (working |calendar )?day$/;
const OTHER = /^(?:other|second|alternate) (day|week|month|year)s?$/;
const TIMES_A = new RegExp(
  `^(once|twice|${WRITTEN_NUMBER} times) (?:(?:a|an|each|every|per|in a) (?=[a-z]+[^y]$|day$)|(?=[a-z]+ly$))(day|dai|week|fortnight|month|quarter|year)(?:ly)?$`,
);
/** “Every Monday”, “on the first Tuesday of each month”. */
const WEEKDAY = /^(?:at least )?(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const OF_THE_MONTH = /^(?:on )?(?:the )?(?:first|second|third|fourth|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) (?:each|every|the) month$/;
const RANGE = `(?:${WRITTEN_NUMBER.replace('(', '(?:')} to |\\d{1,4} ?- ?)?`;
const UNIT =
  '(minute|min|(?:working|office)[ -]hour|hour|hr|h|(?:working|business|school|calendar)[ -]day|weekday|day|(?:working |calendar )?week|wk|(?:calendar )?month|year|yr)s?';
const ADVERB = new RegExp(`^${RANGE}${WRITTEN_NUMBER}[ -](dai|week|month|year)ly$`);
const SPAN = new RegExp(`^${RANGE}${WRITTEN_NUMBER}(?: \\([a-z0-9-]+\\))?[ -]?${UNIT}$`);
const PREGNANT = "(?: ?weeks?['’]?)?(?: week)?(?: of| into)?(?: the| her)? ?(?:pregnancy|gestation|pregnant)$";
const GESTATION = new RegExp(`^(?:weeks? )?${RANGE}${WRITTEN_NUMBER}(?:st|nd|rd|th)?(?:\\+\\d)?${PREGNANT}`);
/** “Five clear days”, “three full working days”. */
const CLEAR = /(?<=^\S+ )(?:clear|full|whole|consecutive|further) /;
/** “The twenty-eighth working day after”: as many days; “the 28th week of pregnancy”. */
const NTH = new RegExp(
  `^(?:(?:end|close) of (?:the )?)?${WRITTEN_ORDINAL} ((?:working |calendar |school )?day|week|month)( of (?:the |her |their )?(?:pregnancy|gestation))?$`,
);
const IS_NTH = /(?:th|st|nd|rd) [a-z]/;
const GESTATION_OF_40 = /^(\d{1,2})(?:\+\d)?\/40$/;

const asSpan = (amount: number, unit: TimeUnit): Time => ({ kind: 'span', amount, unit });

function readTime(part: string): Time | undefined {
  let text = part.trim();
  if (WEEKDAY.test(text)) return asSpan(1, 'weeks');
  if (OF_THE_MONTH.test(text)) return asSpan(1, 'months');
  for (let lead = LEAD.exec(text); lead; lead = LEAD.exec(text)) text = text.slice(lead[0].length).trim();
  text = text.replace(TRAIL, '');
  if (isDay(text)) return { kind: 'date', date: text };
  const [, nth, of, pregnancy] = (IS_NTH.test(text) && NTH.exec(text)) || [];
  if (nth !== undefined && pregnancy !== undefined && of === 'week') return { kind: 'gestation', weeks: readOrdinal(nth) };
  const gestation = GESTATION.exec(text) ?? GESTATION_OF_40.exec(text);
  if (gestation?.[1] && /week|\d/.test(text)) return { kind: 'gestation', weeks: readNumber(gestation[1]) };
  const event = EVENT.exec(text);
  return readSpan(event?.[1] ?? text);
}

function readSpan(text: string): Time | undefined {
  if (SAME_DAY.test(text)) return asSpan(0, 'working days');
  const next = NEXT_DAY.exec(text);
  if (next) return asSpan(1, next[1] === 'working ' ? 'working days' : 'calendar days');
  const fixed = FIXED.get(text.replace(/^an? (?=fortnight|quarter)/, ''));
  if (fixed) return asSpan(...fixed);
  const plain = /^(working day|weekday|school day|hour|day|week|month|year)$/.exec(text) ?? OTHER.exec(text);
  if (plain?.[1]) return asSpan(OTHER.test(text) ? 2 : 1, UNITS[plain[1]] ?? 'days');
  const adverb = ADVERB.exec(text);
  if (adverb?.[1] && adverb[2]) return asSpan(readNumber(adverb[1]), adverb[2] === 'dai' ? 'days' : (`${adverb[2]}s` as TimeUnit));
  const often = TIMES_A.exec(text);
  if (often) return timesA(often[1] ?? '', often[2], (often[3] ?? '').replace('dai', 'day'));
  const [, nth, of = ''] = (IS_NTH.test(text) && NTH.exec(text)) || [];
  if (nth !== undefined && UNITS[of]) return asSpan(readOrdinal(nth), UNITS[of]);
  const found = SPAN.exec(text.replace(CLEAR, ''));
  const unit = UNITS[(found?.[2] ?? '').replace('-', ' ')];
  const amount = readNumber(found?.[1] ?? '');
  return unit && found?.[1] && !Number.isNaN(amount) ? asSpan(amount, unit) : undefined;
}

/** "twice a year" is every 6 months. */
function timesA(words: string, number: string | undefined, per: string): Time | undefined {
  const count = words === 'once' ? 1 : words === 'twice' ? 2 : readNumber(number ?? '');
  const whole = PER[per];
  if (!whole || count === 0) return undefined;
  return count === 1 && per !== 'quarter' && per !== 'fortnight' ? asSpan(1, `${per}s` as TimeUnit) : asSpan(whole[0] / count, whole[1]);
}

/**
 * Reads a time as people write it. Undefined when it fixes no time ("as soon as possible", "3", "promptly").
 * Units: minutes, hours, working or calendar days, weeks, months, years, weeks of pregnancy; or an ISO date. Of a range the end counts.
 */
export function readDuration(written: string): Duration | undefined {
  const text = written.trim();
  if (text.length === 0 || text.length > 200) return undefined;
  if (known.has(text)) return known.get(text);
  const read = readWritten(text);
  if (known.size < MOST_KNOWN) known.set(text, read);
  return read;
}

// NOTE: a protocol says "3 working days" a hundred times, and each check asks anew.
const known = new Map<string, Duration | undefined>();
const MOST_KNOWN = 5000;

function readWritten(text: string): Duration | undefined {
  const norm = text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[.;]$/, '');
  const pick = /whichever (?:is|comes) (sooner|first|earlier|earliest|later|last|latest)/.exec(norm);
  const body = plainerTime(norm)
    .replace(/,? ?\(?whichever (?:is|comes) \w+(?: of the two)?\)?/, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/\bbetween (?=\S+ and \S+ )(\S+) and /, '$1 to ')
    .replace(/ or (?=(?:less|fewer|sooner|earlier)\b)/, ' or_')
    .trim();
  const times: Time[] = [];
  for (const part of body.split(/,? or (?:by )?|(?<! hundred) and (?:by )?/)) {
    const time = readTime(part.replace('or_', 'or '));
    if (!time) return undefined;
    times.push(time);
  }
  const [first, ...rest] = times;
  if (!first) return undefined;
  return { text, times: [first, ...rest], pick: pick?.[1] === undefined ? 'unsaid' : pick[1].startsWith('la') ? 'later' : 'sooner' };
}

const HOURS: Readonly<Record<TimeUnit, number>> = {
  minutes: 1 / 60,
  hours: 1,
  'working hours': 1,
  'working days': (24 * 7) / 5,
  'calendar days': 24,
  days: 24,
  weeks: 24 * 7,
  months: (24 * 365.25) / 12,
  years: 24 * 365.25,
};

function isDayUnit(unit: TimeUnit): boolean {
  return unit === 'days' || unit === 'calendar days';
}

/**
 * Is `a` longer than `b`? Undefined when they run on different clocks (a span against weeks of pregnancy or a date). Working days
 * are spread over a calendar week; with `shortest` those of `b` may fall on days in a row, as they do from Monday to Friday.
 */
function isLongerTime(a: Time, b: Time, shortest = false): boolean | undefined {
  if (a.kind === 'gestation' && b.kind === 'gestation') return a.weeks > b.weeks;
  if (a.kind === 'date' && b.kind === 'date') return a.date > b.date;
  if (a.kind !== 'span' || b.kind !== 'span') return undefined;
  if (a.unit === b.unit || (isDayUnit(a.unit) && isDayUnit(b.unit))) return a.amount > b.amount;
  if (a.amount === 0) return false;
  const unit = shortest && b.unit === 'working days' && b.amount <= 5 ? 24 : HOURS[b.unit];
  return a.amount * HOURS[a.unit] > b.amount * unit * 1.0001;
}

function verdicts(written: Duration, bound: Duration, compare: (time: Time, bound: Time) => boolean | undefined): boolean[] {
  return written.times.flatMap((time) => bound.times.flatMap((one) => compare(time, one) ?? []));
}

/**
 * Is what was written longer than the ceiling? With "whichever is sooner" one time inside it is enough; with "whichever is
 * later", or where nothing says which counts, every time has to be inside. Undefined when no two times run on the same clock.
 */
export function isLonger(written: Duration, ceiling: Duration): boolean | undefined {
  const found = verdicts(written, ceiling, (time, bound) => isLongerTime(time, bound));
  if (found.length === 0) return undefined;
  return written.pick === 'sooner' ? found.every(Boolean) : found.some(Boolean);
}

/** Is what was written shorter than the floor? The other way round: all times have to reach it, but for "whichever is later". */
export function isShorter(written: Duration, floor: Duration): boolean | undefined {
  const found = verdicts(written, floor, (time, bound) => isLongerTime(bound, time, true));
  if (found.length === 0) return undefined;
  return written.pick === 'later' ? found.every(Boolean) : found.some(Boolean);
}

/**
 * Do two times for one thing agree? `units`: the same number in working days and in days. Four weeks and a month, or ten working days
 * and two weeks, are the same to those who keep them, and so are 24 hours and a day of whatever kind. Undefined on different clocks.
 */
export function agreement(a: Duration, b: Duration): 'same' | 'units' | 'different' | undefined {
  const found = a.times.flatMap((one) => b.times.flatMap((other) => timeAgreement(one, other) ?? []));
  return found.length === 0 ? undefined : ((['same', 'units'] as const).find((verdict) => found.includes(verdict)) ?? 'different');
}

function timeAgreement(a: Time, b: Time): 'same' | 'units' | 'different' | undefined {
  if (a.kind === 'gestation' && b.kind === 'gestation') return a.weeks === b.weeks ? 'same' : 'different';
  if (a.kind === 'date' && b.kind === 'date') return a.date === b.date ? 'same' : 'different';
  if (a.kind !== 'span' || b.kind !== 'span') return undefined;
  if (a.amount === b.amount && [a.unit, b.unit].includes('working days') && (isDayUnit(a.unit) || isDayUnit(b.unit))) return 'units';
  const [short = 0, long = 0] = [a.amount * HOURS[a.unit], b.amount * HOURS[b.unit]].sort((one, other) => one - other);
  if (long === short) return 'same';
  if (a.unit === b.unit) return 'different';
  const isADay = short >= 24 && long <= HOURS['working days'];
  return isADay || long <= short * 1.1 ? 'same' : 'different';
}

/** A span in hours, working days spread over a calendar week. Undefined for weeks of pregnancy and dates. */
export function hoursOf(time: Time): number | undefined {
  return time.kind === 'span' ? time.amount * HOURS[time.unit] : undefined;
}
