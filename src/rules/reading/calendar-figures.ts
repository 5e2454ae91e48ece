// Days that no calendar has, times that no clock shows, and more of a unit than the next larger one holds.

import { isDay, MONTHS as WRITTEN_MONTHS } from '../../model/days.ts';
import { readOrdinal, WRITTEN_ORDINAL } from '../../model/number-words.ts';

export type Said = readonly [message: string, fix: string];

/** In small letters. */
export const MONTHS = WRITTEN_MONTHS.map((name) => name.toLowerCase());
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WRITTEN_DAY = new RegExp(`(?<![\\d.])\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS.join('|')})(?: (\\d{4}))?\\b`, 'gi');
const ISO_DAY = /(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/g;
const SHORT_DAY = /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})(?![\d/-])/g;

export function calendarDays(text: string): Said[] {
  if (!/\d(?:st|nd|rd|th)? (?:of )?[JFMASOND][aepuco]|\d{4}-\d|\d[/.]\d{1,2}[/.]\d{4}/i.test(text)) return [];
  const written = [...text.matchAll(WRITTEN_DAY)].filter(([, day, month = '', year]) => {
    // NOTE: “a grandmother of 79 may be right”.
    if (/^ma(?:y|rch)$/.test(month)) return false;
    const at = MONTHS.indexOf(month.toLowerCase());
    const longest = at === 1 && year !== undefined && !isDay(`${year}-02-29`) ? 28 : (LENGTHS[at] ?? 31);
    return Number(day) < 1 || Number(day) > longest;
  });
  const iso = [...text.matchAll(ISO_DAY)].filter(([day]) => !isDay(day));
  const short = !/\d[/.]\d{1,2}[/.]\d{4}/.test(text)
    ? []
    : [...text.matchAll(SHORT_DAY)].filter(([, day = '', , month = '', year]) => !isDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`));
  return [...written, ...iso, ...short].map(([shown]): Said => [`There is no day \`${shown}\`.`, 'Correct the day, the month or the year.']);
}

const CLOCK =
  /(?<=\b(?:opens?|open|closes?|closed|runs?|hours|line|meets?|starts?|until|till|daily|(?:mon|tues|wednes|thurs|fri|satur|sun)day|from \d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?) (?:is |are )?(?:(?:at|from|to|until|till|by|before|after) )?)(\d{1,2})[.:](\d{2})(?![\d%]| ?(?:m[gl]|units?|per|pounds?|miles?|hours?|days?|weeks?))|\b(\d{1,2})[.:](\d{2}) ?(am|pm)\b|(?<![\d.:£-])(\d{2}):(\d{2})(?![\d:])/gi;
const WHOLE_HOUR = /(?<![\d.:£-])(\d{1,2}) ?(am|pm|o['’]clock)\b/gi;

export function clocks(text: string): Said[] {
  const exact = !/\d[.:]\d/.test(text)
    ? []
    : [...text.matchAll(CLOCK)].filter(
        ([, stated, past, hour, minute, , hours, minutes]) =>
          Number(past ?? minute ?? minutes) > 59 ||
          Number(stated ?? hour ?? hours) > 24 ||
          (Number(stated ?? hour ?? hours) === 24 && Number(past ?? minute ?? minutes) > 0),
      );
  const whole = !/\d ?(?:[ap]m\b|o['’]clock)/i.test(text)
    ? []
    : [...text.matchAll(WHOLE_HOUR)].filter(([, hour, half]) => Number(hour) > (/m$/i.test(half ?? '') ? 12 : 24));
  return [...exact, ...whole].map(([shown]): Said => [`There is no time \`${shown.trim()}\`.`, 'Correct the hour or the minutes.']);
}

const HOURS = /\bfrom (\d{1,2})(?:[.:](\d{2}))? (?:to|until|till|and) (\d{1,2})[.:](\d{2})(?! ?(?:[ap]m|[\d%]))/gi;
const OVERNIGHT = /night|next|following|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day to/i;
/** The longest that somebody is there without it being said that a night lies between: 5pm to 9am and a little more. */
const LONGEST_TURN = 18;

/** “From 13.30 to 11.00”: nobody keeps a drop-in open for that long. */
export function openings(text: string): Said[] {
  if (!/from \d/i.test(text) || OVERNIGHT.test(text)) return [];
  return [...text.matchAll(HOURS)]
    .filter(([, from, past = '0', to, late]) => {
      const [start, end] = [Number(from) + Number(past) / 60, Number(to) + Number(late) / 60];
      return start <= 24 && end < start && 24 - start + end > LONGEST_TURN;
    })
    .map(([shown]): Said => [`\`${shown}\` ends before it begins.`, 'Correct the hours.']);
}

/** How many of a unit the larger one holds at most. */
const MOST: Readonly<Record<string, number>> = {
  'minute hour': 60,
  'hour day': 24,
  'hour week': 168,
  'day week': 7,
  'day fortnight': 14,
  'day month': 31,
  'day year': 366,
  'week month': 5,
  'week quarter': 14,
  'week year': 53,
  'month quarter': 3,
  'month year': 12,
  'quarter year': 4,
};
const WHOLE = '(hour|day|week|fortnight|month|quarter|year)';
const RATE = new RegExp(`\\b(\\d{1,3}) (minute|hour|day|week|month|quarter)s? (?:a|an|each|every|per|out of (?:a|the)) ${WHOLE}\\b`, 'gi');
/** “Nine days in the week”; “within 14 days of the week in which” is something else. */
const SHARE = new RegExp(
  `(?<!\\b(?:within|in|after|by|than|least|every) )\\b(\\d{1,3}) (minute|hour|day|week|month|quarter)s? (?:in|of) (?:a|an|the|each|every|his|her|their|your|our|one) ${WHOLE}\\b(?! (?:in|when|that|of|after|before|beginning|ending|commencing|the|for|on))`,
  'gi',
);

const MAY_BE_A_RATE =
  /\d (?:minute|hour|day|week|month|quarter)s? (?:an?|each|every|per|out of (?:a|the)|(?:in|of) (?:an?|the|each|every|his|her|their|your|our|one)) (?:hour|day|week|fortnight|month|quarter|year)/i;
/** Several people's hours added up. */
const SHARED = /link|post|staff|between|over (?:the|two|three)|together/i;

export function rates(text: string): Said[] {
  if (!MAY_BE_A_RATE.test(text)) return [];
  return [...text.matchAll(RATE), ...text.matchAll(SHARE)]
    .filter(([, amount, unit, whole]) => Number(amount) > mostOf(unit, whole, Number(amount)) && !SHARED.test(text))
    .map(([shown]): Said => [`\`${shown}\` is more than there are.`, 'Correct the number.']);
}

const NTH = new RegExp(
  `\\b${WRITTEN_ORDINAL} (hour|day|week|month|quarter) (?:of|in) (?:the|a|an|each|every|any)(?: (?:same|calendar|working|school|financial))? ${WHOLE}\\b`,
  'gi',
);

/** “The eighth day of the week”: more than the larger unit has, or a little more where a week is cut by the end of a month. */
export function cycles(text: string): Said[] {
  if (!/(?:st|nd|rd|th) (?:hour|day|week|month|quarter) (?:of|in) /i.test(text)) return [];
  return [...text.matchAll(NTH)]
    .filter(([, nth = '', unit, whole]) => readOrdinal(nth) > mostOf(unit, whole, readOrdinal(nth)) + (unit?.toLowerCase() === 'week' ? 1 : 0))
    .map(([shown]): Said => [`There is no \`${shown}\`.`, 'Correct the number.']);
}

/** How many of a unit the larger one holds. */
export function mostOf(unit = '', whole = '', fallback = 0): number {
  return MOST[`${unit.toLowerCase()} ${whole.toLowerCase()}`] ?? fallback;
}

/** A year of our time, and no count of things. */
export function isYear(number: number): boolean {
  return number >= 1900 && number < 2200;
}
