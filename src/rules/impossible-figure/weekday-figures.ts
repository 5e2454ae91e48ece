// Days of the week and parts of the year that do not fit: a sixth Thursday of a month, a fifth Monday of each February, a date on the
// wrong day of the week, five days a week from Tuesday to Friday, a year of five quarters.

import { isDay } from '../../model/days.ts';
import { readFigure, readOrdinal } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { MONTHS } from '../reading/calendar-figures.ts';
import { lookFirst } from '../reading/look-first.ts';

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTH = `(${MONTHS.join('|')})`;
/** Any day of the week, in short too. */
const DAY = '((?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?)';
const FIGURE = '(\\d{1,2}|[a-z]+)';
/** Nothing is said of those days behind them, and no more days follow. */
const NO_MORE = '(?=\\)|\\.(?!\\d)|;|$|, (?:from|between|at|except)|,? inclusive)';

const NTH = `\\b(\\d{1,2}(?:st|nd|rd|th)|[a-z]+th) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) (?:(?:the|an?|each|every|any|this|next) (?:calendar )?)?(month|${MONTHS.join('|')})\\b(?! (?:in which |where |that |if |when )?(?:it |there |which )?(?:has|have|is|falls))(?: (\\d{4}))?`;
const ON_A_DATE = `\\b(mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\\d{4})\\b`;
const FROM_TO = `\\b${FIGURE} (?:working )?days (?:a|an|each|every|per|of the|in the) week(?:,|:| [–-])? ?\\(?(?:that is,? |from )?${DAY} ?(?:to|till|until|through|[–-]) ?${DAY}${NO_MORE}`;
const LISTED = `\\b${FIGURE} (?:working )?days (?:a|an|each|every|per|of the|in the) week(?:,|:| [–-])? ?\\(?(?:that is,? |on )?(${DAY.slice(1, -1)}(?:, ${DAY.slice(1, -1)})*,? and ${DAY.slice(1, -1)})${NO_MORE}`;
const PARTS = `\\byear(?:['’]s [a-z]+)? (?:[a-z]+ ){0,3}?(?:in|into|of|has|have|had|over|across|with) (?:all )?${FIGURE} (?:equal |calendar )?(quarters|months)\\b(?! (?:of|in) (?:work|pay|treatment))`;
const NTH_QUARTER = String.raw`\b(\d{1,2}th|[a-z]+th) quarter(?=[.,;)]|$| of (?:the|each|every|any) (?:financial |calendar )?year\b)`;
const SHORT_QUARTER = String.raw`\bQ([5-9])(?= (?:of )?(?:the )?(?:19|20)\d\d\b|/\d\d)|\bQ[1-4] ?(?:to|[–-]|and) ?Q([5-9])\b`;

const patterns = lookFirst('weekday-figures', [NTH, ON_A_DATE, FROM_TO, LISTED, PARTS, NTH_QUARTER, SHORT_QUARTER], (source) => new RegExp(source, 'gi'));

const MOST_IN_A_MONTH = 5;
const QUARTERS = 4;
const PARTS_OF_A_YEAR: Readonly<Record<string, number>> = { quarters: QUARTERS, months: 12 };

export function weekdayFaults(text: string): Said[] {
  return patterns.among(text).flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => faultIn(pattern.source, match)));
}

function faultIn(source: string, [whole, first = '', second = '', third = '', fourth = '']: RegExpExecArray): Said[] {
  const shown = `\`${whole.trim()}\``;
  if (source === NTH) return isMissing(whole, first, second.toLowerCase(), third) ? [[`There is no ${shown}.`, 'Choose a day that each month has.']] : [];
  if (source === ON_A_DATE) return wrongDay(shown, first, `${fourth}-${twoSigns(MONTHS.indexOf(third.toLowerCase()) + 1)}-${twoSigns(Number(second))}`);
  if (source === FROM_TO || source === LISTED) {
    const days = source === FROM_TO ? ((indexOf(third) - indexOf(second) + WEEK.length) % WEEK.length) + 1 : second.split(/, |,? and /).length;
    return readFigure(first) <= WEEK.length && readFigure(first) !== days
      ? [[`${shown}: ${days === 1 ? 'this is 1 day' : `these are ${days} days`}.`, 'Correct the number or the days.']]
      : [];
  }
  if (source === PARTS)
    return readFigure(first) > (PARTS_OF_A_YEAR[second.toLowerCase()] ?? Infinity) ? [[`${shown} is more than there are.`, 'Correct the number.']] : [];
  return (source === NTH_QUARTER ? readOrdinal(first) : Number(first || second)) > QUARTERS
    ? [[`There is no ${shown}: a year has four.`, 'Correct the number.']]
    : [];
}

/** No month has six of a day; February has five in some leap years only, and most months have four. */
function isMissing(whole: string, nth: string, month: string, year: string): boolean {
  const count = readOrdinal(nth);
  if (count > MOST_IN_A_MONTH) return true;
  if (count < MOST_IN_A_MONTH) return false;
  if (month === 'month') return /\b(?:each|every) (?:calendar )?month$/i.test(whole);
  if (month !== 'february') return false;
  const day = WEEK.findIndex((name) => whole.toLowerCase().includes(` ${name}`));
  return year === '' || !isDay(`${year}-02-29`) || weekdayOf(`${year}-02-29`) !== day;
}

function wrongDay(shown: string, day: string, date: string): Said[] {
  if (!isDay(date) || weekdayOf(date) === indexOf(day)) return [];
  const [real = ''] = [WEEK[weekdayOf(date)]];
  return [[`${shown} is a ${real.charAt(0).toUpperCase()}${real.slice(1)}.`, 'Correct the day of the week or the date.']];
}

/** From Monday, which is 0. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + WEEK.length - 1) % WEEK.length;
}

function indexOf(day: string): number {
  return WEEK.findIndex((name) => name.startsWith(day.slice(0, 3).toLowerCase()));
}

function twoSigns(number: number): string {
  return String(number).padStart(2, '0');
}
