// One thing told by two figures that cannot both be: hours that end before they begin, a span of years turned round, “1 in 5, that is 35 per
// cent”, “between 2 and 5, on average 9”, “every Wednesday, 60 times a year”, “a fortnight (10 days)”, a half day of twelve hours.

import { readFigure, writtenFigure } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { MONTHS } from '../reading/calendar-figures.ts';
import { lookFirst } from '../reading/look-first.ts';

const NUMBER = writtenFigure(String.raw`\d{1,5}(?:\.\d)?`);
const CLOCK = String.raw`(\d{1,2})(?:[.:](\d\d))? ?([ap]m)`;
const HOURS = String.raw`\b(?:from|between|open|hours:?|answered|staffed|there) (?:at )?${CLOCK} (?:to|until|till|and|–|-) ${CLOCK}(?! (?:the|on the) (?:next|following)|,? (?:the next|overnight|next))`;
const MONTH = `(?:(${MONTHS.join('|')}) )?`;
const YEARS = String.raw`\b(?:from|between) (?:the )?${MONTH}(20\d\d) (?:to|and|until|till|up to) ${MONTH}(20\d\d)\b`;
const DATES = String.raw`\b(?:from|between) (\d{1,2}) (${MONTHS.join('|')})(?: (20\d\d))? (?:to|and|until|till) (\d{1,2}) (${MONTHS.join('|')})(?: (20\d\d))?\b`;
const SHARE_OF = String.raw`\b(half|a third|a quarter|three quarters|two thirds) of (?:the |all |our |those |these )?${NUMBER} [a-z]+(?: [a-z]+)?, ${NUMBER}(?=,| (?:of|had|were|are|have)\b)`;
const RATIO = String.raw`\b${NUMBER} in (?:every )?${NUMBER}\b[^.;\d]{0,50}?(?:, that is|, which is|, or| \(|, i\.e\.|, so) (?:about |around |nearly |only )?(\d{1,3}) ?(?:%|per ?cent)`;
const AVERAGE = String.raw`\b(?:between|from) ${NUMBER} (?:and|to) ${NUMBER} [^.;\d]{2,70}?\b(?:on average|average(?: of| is|:)?|mean(?: of| is|:)?)\b (?:about |of |is )?${NUMBER}(?![\d%:]| ?(?:%|per ?cent))`;
const DOWN = String.raw`\b(?:from )?${NUMBER} (down|up) to (?:the age of )?${NUMBER}(?= (?:years?|months?|weeks?|days?|hours?|minutes?|children|parents|people|units|[a-z]+s)\b|[.,;]|$)`;
const OFTEN = String.raw`\b(every (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|quarter|fortnight|(?:\d{1,2}|two|three|four|six|eight) (?:weeks|months))|weekly|fortnightly|monthly|quarterly|twice a (?:week|month|year))(?: at \d[^,;.]{0,10})?(?:,|:| \(| –|, that is|, which makes|, so) (?:that is |which makes |in all |about )?${NUMBER} (?:times|meetings|sessions|reviews|visits|reports) (?:a|per|each|every|in the|in a) year\b`;
const LENGTH = String.raw`\b(?:a|one|each|every|the|per|this) (fortnight|week|month|quarter|year|hour|day|half-year|term)(?: is| has|,)? ?(?:\(|, that is,? |, or |, i\.e\. )${NUMBER} (working days|days|weeks|months|minutes|hours)(?=\)|[.,;]|$| in)`;
const HALF_DAY = String.raw`\b(half[- ]day|morning|afternoon|one-day|day-long|whole-day|full-day)(?: [a-z]+){0,2}?(?: (?:takes|lasts|of|is|runs for|for)|,| \() ${NUMBER} hours\b`;
const YEARFUL = String.raw`\b${NUMBER} (months|weeks|days|quarters|terms) (?:of|in) (?:the |a |each |every |one |any |this |that )?(?:calendar |financial |school )?(year|month|week|20\d\d)\b(?! (?:of|in|after|before|when|that)\b)`;
const WORKED_OUT = String.raw`\b${NUMBER} [a-z][a-z ]{2,30} in (?:the )?${NUMBER} (weeks|months|years),? (?:\(|that is |which is |or |so |about )?(?:about )?${NUMBER} (?:a|per|each|every) (day|week|month|year)\b`;
const BOTH = String.raw`\b(both|either|neither)(?: of)? (?:the|these|those|our) (three|four|five|six|seven|eight|nine|ten|[3-9]|1\d) [a-z]+`;
const PAST_CLOCK = String.raw`\b(?:at|until|till|from|to|by|before|after|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (\d{1,2})[.:](\d\d)(?! ?(?:%|per|hours?|miles?|km|kg|mg|ml|g\b|units?|pounds?|million)|[\d/.-])(?=[^.;]{0,30}\b(?:on|each|every|daily|weekdays?|weekends?|night|evening|morning|afternoon|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\b)`;

const IN_ALL = String.raw`\b(daily|weekly|fortnightly|monthly) [a-z]+ (?:for|over) ${NUMBER} (weeks|months|days)\b[^.;\d]{0,30}?(?:,|:|\(|and|so)[^.;\d]{0,20} ${NUMBER} [a-z]+ (?:in all|altogether|in total|all told)\b`;

type Reader = (match: RegExpMatchArray, text: string) => string | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [HOURS, hoursTurned],
  [YEARS, yearsTurned],
  [DATES, datesTurned],
  [SHARE_OF, shareOf],
  [
    RATIO,
    ([, one, of, share]) =>
      ((said) => (Math.abs(said - Number(share)) > 5 ? `that is ${Math.round(said)} per cent` : undefined))((100 * readFigure(one)) / readFigure(of)),
  ],
  [
    AVERAGE,
    ([, least, most, mean]) => (readFigure(mean) > readFigure(most) || readFigure(mean) < readFigure(least) ? 'no mean lies beyond its ends' : undefined),
  ],
  [DOWN, ([, from, way, to]) => ((way === 'down' ? readFigure(to) > readFigure(from) : readFigure(to) < readFigure(from)) ? `that is not ${way}` : undefined)],
  [
    OFTEN,
    ([, often = '', times]) =>
      ((real) => (readFigure(times) > 1.1 * real || readFigure(times) < 0.75 * real ? `that is about ${Math.round(real)} a year` : undefined))(
        timesAYear(often),
      ),
  ],
  [
    LENGTH,
    ([, whole = '', number, unit = '']) =>
      ((real) => (real !== undefined && !real.includes(readFigure(number)) ? `a ${whole} has ${real[0]} ${unit}` : undefined))(LENGTHS[`${whole} ${unit}`]),
  ],
  [HALF_DAY, ([, part = '', hours]) => (readFigure(hours) > (/half|morning|afternoon/i.test(part) ? 6 : 14) ? `a ${part} is shorter` : undefined)],
  [
    YEARFUL,
    ([, number, unit = '', whole = '']) =>
      ((most) => (most !== undefined && readFigure(number) > most ? `there are ${most}` : undefined))(MOST[`${unit} ${/^20/.test(whole) ? 'year' : whole}`]),
  ],
  [WORKED_OUT, workedOut],
  [IN_ALL, inAll],
  [BOTH, ([, word, number]) => (Number.isNaN(readFigure(number)) ? undefined : `“${word}” is said of two`)],
  [
    PAST_CLOCK,
    ([, hour, minutes]) => (Number(hour) > 24 || Number(minutes) > 59 || (Number(hour) === 24 && Number(minutes) > 0) ? 'no clock shows it' : undefined),
  ],
]);

/** NOTE: no letters tell where hours may stand; their figures do. */
const MAY_BE_PAST = /\b(?:2[4-9]|[3-9]\d)[.:]\d\d\b|\d[.:][6-9]\d\b/;
const pastClock = new RegExp(PAST_CLOCK, 'gi');
const clashes = lookFirst(
  'figures-that-clash',
  [...READERS.keys()].filter((source) => source !== PAST_CLOCK),
  (source) => new RegExp(source, 'gi'),
);

export function clashFaults(text: string): Said[] {
  const patterns = MAY_BE_PAST.test(text) ? [...clashes.among(text), pastClock] : clashes.among(text);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Said[] => {
      const why = READERS.get(pattern.source)?.(match, text);
      return why === undefined ? [] : [[`\`${match[0].trim()}\`: ${why}.`, 'Correct one of the two figures.']];
    }),
  );
}

function hourOf(hour = '0', minutes = '0', half = ''): number {
  return (Number(hour) % 12) + Number(minutes) / 60 + (half.toLowerCase() === 'pm' ? 12 : 0);
}

const DAY = 24;
/** Over a night somebody may be there for so long. */
const LONGEST = 20;

/** Both in the same half of the day, the later first: nobody is there for that long. */
function hoursTurned([, hour, past, half = '', to, late, other = '']: RegExpMatchArray): string | undefined {
  const [start, end] = [hourOf(hour, past, half), hourOf(to, late, other)];
  const isTurned = half.toLowerCase() === other.toLowerCase() ? end <= start : end < start && end + DAY - start >= LONGEST;
  return isTurned ? 'it ends before it begins' : undefined;
}

function yearsTurned([, month = '', year = '', toMonth = '', toYear = '']: RegExpMatchArray): string | undefined {
  const [from, to] = [Number(year) * 12 + MONTHS.indexOf(month.toLowerCase()), Number(toYear) * 12 + MONTHS.indexOf(toMonth.toLowerCase())];
  const isTurned = month !== '' && toMonth !== '' ? from > to : Number(year) > Number(toYear);
  return isTurned ? 'it ends before it begins' : undefined;
}

/** Without a year both lie in that of the second. */
function datesTurned([, day, month = '', year, lastDay, lastMonth = '', lastYear]: RegExpMatchArray): string | undefined {
  if (lastYear === undefined && year !== undefined) return undefined;
  const placeIn = (one: string | undefined, name: string): number => MONTHS.indexOf(name.toLowerCase()) * 100 + Number(one);
  const isOneYear = lastYear !== undefined && (year === undefined || year === lastYear);
  const isTurned = isOneYear ? placeIn(day, month) > placeIn(lastDay, lastMonth) : month === lastMonth && year === undefined && Number(day) > Number(lastDay);
  return isTurned ? 'it ends before it begins' : undefined;
}

const PARTS: Readonly<Record<string, number>> = { half: 1 / 2, 'a third': 1 / 3, 'a quarter': 1 / 4, 'three quarters': 3 / 4, 'two thirds': 2 / 3 };
/** How far from its share a number may be told as that share. */
const NEAR = 0.15;

function shareOf([, share = '', whole, part]: RegExpMatchArray): string | undefined {
  const real = (PARTS[share.toLowerCase()] ?? Number.NaN) * readFigure(whole);
  return Math.abs(readFigure(part) - real) > NEAR * real ? `that would be ${Math.round(real)}` : undefined;
}

const A_YEAR: Readonly<Record<string, number>> = {
  week: 52,
  month: 12,
  quarter: 4,
  fortnight: 26,
  weekly: 52,
  fortnightly: 26,
  monthly: 12,
  quarterly: 4,
  weeks: 52,
  months: 12,
};

function timesAYear(often: string): number {
  const said = often.toLowerCase();
  const [, twice] = /^twice a (\w+)/.exec(said) ?? [];
  if (twice !== undefined) return twice === 'year' ? 2 : 2 * (A_YEAR[twice] ?? Number.NaN);
  if (said.endsWith('day')) return 52;
  const [, count, unit = ''] = /^every (\d+|two|three|four|six|eight) (\w+)/.exec(said) ?? [];
  return count === undefined ? (A_YEAR[said.replace('every ', '')] ?? Number.NaN) : (A_YEAR[unit] ?? Number.NaN) / readFigure(count);
}

/** The first is told; others are as good. */
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  'fortnight days': [14],
  'fortnight working days': [10],
  'fortnight weeks': [2],
  'week days': [7, 5],
  'week working days': [5],
  'month weeks': [4, 5],
  'month days': [30, 28, 29, 31],
  'quarter months': [3],
  'quarter weeks': [13, 12],
  'year months': [12],
  'year weeks': [52],
  'year days': [365, 366],
  'half-year months': [6],
  'hour minutes': [60],
  'day hours': [24],
};
const MOST: Readonly<Record<string, number>> = {
  'months year': 12,
  'weeks year': 53,
  'days year': 366,
  'quarters year': 4,
  'days week': 7,
  'days month': 31,
  'weeks month': 5,
};
const WEEKS: Readonly<Record<string, number>> = { day: 1 / 7, week: 1, weeks: 1, month: 4.345, months: 4.345, year: 52, years: 52 };

/** “190 numbers in 3 months, 40 a week” */
function workedOut([, all, number, unit = '', each, per = '']: RegExpMatchArray): string | undefined {
  const real = (readFigure(all) / (readFigure(number) * (WEEKS[unit] ?? Number.NaN))) * (WEEKS[per] ?? Number.NaN);
  return readFigure(each) > 1.5 * real || readFigure(each) < 0.66 * real ? `that is about ${Math.round(real)} a ${per}` : undefined;
}

const OF_WEEKS: Readonly<Record<string, number>> = { daily: 1 / 7, weekly: 1, fortnightly: 2, monthly: 4.345 };

/** “Weekly appointments for 12 weeks, 30 appointments in all” */
function inAll([, often = '', number, unit = '', all]: RegExpMatchArray): string | undefined {
  const weeks = readFigure(number) * (unit === 'days' ? 1 / 7 : (WEEKS[unit] ?? Number.NaN));
  const real = weeks / (OF_WEEKS[often.toLowerCase()] ?? Number.NaN);
  return readFigure(all) > 1.3 * real || readFigure(all) < 0.7 * real ? `that is about ${Math.round(real)}` : undefined;
}
