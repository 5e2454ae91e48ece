// A beginning and an end with their days: “began on 1 September 2025 and closed on 31 May 2025”, “signed on 26 March 2026 for two years and
// ends on 31 March 2031”.

import { readFigure, writtenFigure } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { MONTHS } from '../reading/calendar-figures.ts';
import { sentencesOf } from '../reading/sentences.ts';

const DATE = String.raw`(?:(\d{1,2})(?:st|nd|rd|th)? )?(${MONTHS.join('|')}) ((?:19|20)\d\d)\b`;
const NEAR = String.raw`[^.;:()\d]{0,40}?`;
const STARTS = String.raw`\b(?:began|begins|begun|started|starts|opened|opens|signed|launched|came in|in force|took effect|takes effect|issued|runs)\b`;
const ENDS = String.raw`\b(?:ended|ends|closed|closes|finished|finishes|expires|expired|runs out|ran out|stopped|stops|ceased|ceases|lapses)\b`;
const SPAN = new RegExp(`${STARTS}${NEAR}\\b${DATE}[^.;]{0,120}?${ENDS}[^.;\\d]{0,60}?\\b${DATE}`, 'i');
const LENGTH = new RegExp(
  String.raw`\b(?:for|after|over|lasting|lasts) (?:a |an )?(?:full |whole |period of |term of )?${writtenFigure(String.raw`\d{1,2}`)} (year|month|week)s?\b`,
  'i',
);
const DAYS = { year: 365.25, month: 30.44, week: 7 } as const;
/** A term may begin before or after what is told, and end with a quarter. */
const SLACK = { days: 62, part: 0.15 };

export function datedSpans(text: string): Said[] {
  if (!/(?:19|20)(?<=\b\d\d)\d\d\b.*\b(?:19|20)\d\d\b/s.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => inSentence(sentence));
}

function inSentence(sentence: string): Said[] {
  const found = SPAN.exec(sentence);
  if (!found) return [];
  const [shown, startDay, startMonth, startYear, endDay, endMonth, endYear] = found;
  const [start, end] = [dayOf(startDay, startMonth, startYear, 1), dayOf(endDay, endMonth, endYear, 28)];
  if (end < start) return [[`\`${shown.slice(0, 120)}\` ends before it begins.`, 'Correct one of the two days.']];
  const [length, count, unit] = LENGTH.exec(sentence) ?? [];
  if (length === undefined) return [];
  const days = readFigure(count ?? '') * DAYS[(unit ?? 'year').toLowerCase() as keyof typeof DAYS];
  const isOff = Math.abs(end - start - days) > Math.max(SLACK.days, SLACK.part * days);
  return isOff ? [[`\`${shown.slice(0, 120)}\` is not what “${length}” makes.`, 'Correct the length or one of the two days.']] : [];
}

/** Days since 1970. A month alone begins with its first day and ends with its last. */
function dayOf(day: string | undefined, month = '', year = '', whenMonthAlone: number): number {
  return Date.UTC(Number(year), MONTHS.indexOf(month.toLowerCase()), Number(day ?? whenMonthAlone)) / 86_400_000;
}
