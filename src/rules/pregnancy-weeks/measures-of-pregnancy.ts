// One stretch of pregnancy told in two measures that do not meet: weeks with more days than a week has (“34+9”), days or months beside
// weeks (“16/40 (day 95)”), a trimester beside a week, and weeks that are left (“at 32 weeks, with 14 to go”).

import { readFigure, readOrdinal } from '../../model/number-words.ts';
import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { LONGEST, MOTHER, OF_PREGNANCY } from './weeks-of-pregnancy.ts';

/** Any word, for what is no number fits everything. */
const FIGURE = String.raw`(\d{1,3}|[a-z]+(?:-[a-z]+)?)`;
const OF = '(?: (?:of|into|in) (?:the |her |their |a )?(?:pregnancy|gestation)| pregnant| gestation| gone)?';
const WEEKS = `(?:weeks?|wks?)\\b${OF}`;
/** What follows counts from something else, or is counted back from it. */
const ELSEWHERE = '(?! (?:after|before|later|earlier|from|following|since|ahead|old|to go|left|notice|prior))';
// NOTE: a pattern gives its source with the stroke marked, and is looked up by it.
/** A second measure of the same: in brackets, or said to be the same. */
const SAME = String.raw`(?: ?\(|,? (?:that is|that['’]s|which is|which makes|this is|being|i\.?e\.?|in other words),? |,? ?= ?)(?:at |about |around |roughly |to say |the |in the |her )?`;

/** “34+9”: no sum of places or posts. */
const PLUS = String.raw`(?<![\d/+.£])(\d{1,2})\+(\d{1,2})(?![\d+=%]| ?(?:=|years?|units?|m[gl]\b|minutes?|hours?|days?|places?|staff|posts?|people|child|wom[ae]n|famil|sessions?|beds?|tablets?))`;
const AND = '(?: and | ?\\+ ?| & | |)';
const AND_DAYS = String.raw`(?<![\d/+.])${FIGURE} ?(?:weeks?|wks?|w)${OF}${AND}(\d{1,2}|[a-z]+) ?days?\b${ELSEWHERE}`;
/** “34w 9d”. */
const AND_D = String.raw`(?<![\d/+.])(\d{1,3}) ?(?:weeks?|wks?|w)${OF}${AND}(\d{1,2}) ?d\b${ELSEWHERE}`;
const WEEKS_IN_DAYS = `\\b${FIGURE} ${WEEKS}${SAME}(?:day )?${FIGURE} days?\\b${ELSEWHERE}`;
const WEEKS_AT_DAY = `\\b${FIGURE}(?:\\/40| ${WEEKS})(?:${SAME}|, )(?:on )?day ${FIGURE}\\b(?! (?:of|in) (?:the |her )?(?:plan|treatment|month|year))`;
const DAYS_IN_WEEKS = `\\b${FIGURE} days${OF}${SAME}(?:week )?${FIGURE}(?:\\/40| ?${WEEKS})${ELSEWHERE}`;
const DAY_IN_WEEKS = `\\bday ${FIGURE} (?:of|in) (?:the |her |their )?(?:pregnancy|gestation)(?:${SAME}|, )(?:week )?${FIGURE}(?:\\/40| ?${WEEKS})${ELSEWHERE}`;
const MONTHS_IN_WEEKS = `\\b${FIGURE} months? (?:pregnant|gone|of (?:the |her )?pregnancy|into (?:the |her )?pregnancy)${SAME}(?:week )?${FIGURE}(?:\\/40| ?${WEEKS})${ELSEWHERE}`;
const WEEKS_IN_MONTH = `\\b${FIGURE}(?:\\/40| ${WEEKS})(?:${SAME}|, )(?:in )?(?:the |her )?([a-z]+(?:st|nd|rd|th)|\\d(?:st|nd|rd|th)) month\\b(?! (?:of|in) (?:the (?:year|plan)|treatment))`;
const THEN = '(?:which is |that is |so |i\\.e\\. |still |already |well |now |early |late |deep |far )*';
const WEEKS_IN_TRIMESTER = `\\b${FIGURE}(?:\\/40| ${WEEKS})(?:,|,? \\(|:| [–-])? ?${THEN}(?:in|into|within) (?:the|her|their) (?:early |late |middle of the )?(first|second|third|last) trimester\\b(?!,? (?:and|or|then) (?:again|in|at|once|by|late|the (?:first|second|third|last))\\b)`;
const TRIMESTER_AT = `\\b(first|second|third|last) trimester(?:,| \\(|, that is|,? at)? ?(?:at |about |around |some |roughly )*${FIGURE} ?${WEEKS}${ELSEWHERE}`;
const LEFT = `\\b${FIGURE} ${WEEKS},? (?:that is |which is |so |still )?${FIGURE} weeks? (?:before|short of) (?:the (?:due date|birth|baby is (?:due|born))|her due date|she is due|term)\\b`;
const TO_GO = `\\b${FIGURE} ${WEEKS},? (?:(?:with|leaving) ${FIGURE} (?:more )?(?:weeks )?(?:left|to go|remaining|still|until|till)|(?:the baby|she|the birth|it) is (?:due in )?${FIGURE} weeks(?: (?:away|off))?)\\b`;

/** Of each: what the two numbers are, and whether they can stand for the same. */
const MEASURES: ReadonlyMap<string, (one: string, other: string) => boolean> = new Map([
  [PLUS, areDaysOfAWeek],
  [AND_DAYS, areDaysOfAWeek],
  [AND_D, areDaysOfAWeek],
  [WEEKS_IN_DAYS, areWeeksOfDays],
  [WEEKS_AT_DAY, areWeeksOfDays],
  [DAYS_IN_WEEKS, (days, weeks) => areWeeksOfDays(weeks, days)],
  [DAY_IN_WEEKS, (days, weeks) => areWeeksOfDays(weeks, days)],
  [MONTHS_IN_WEEKS, (months, weeks) => areWithin(readFigure(weeks), (readFigure(months) - 1) * WEEKS_A_MONTH[0], (readFigure(months) + 1) * WEEKS_A_MONTH[1])],
  [WEEKS_IN_MONTH, (weeks, nth) => areWithin(readFigure(weeks), (readOrdinal(nth) - 1) * WEEKS_A_MONTH[0] - 1, readOrdinal(nth) * WEEKS_A_MONTH[1])],
  [WEEKS_IN_TRIMESTER, (weeks, which) => isInTrimester(weeks, which)],
  [TRIMESTER_AT, (which, weeks) => isInTrimester(weeks, which)],
  ...[LEFT, TO_GO].map((left) => [left, meetATerm] as const),
]);
const measures = lookFirst('measures-of-pregnancy', [...MEASURES.keys()], (source) => new RegExp(source, 'gi'));

const WEEK = 7;
/** People count four weeks or four and a half. */
const WEEKS_A_MONTH = [4, 4.5] as const;
const TERM = 37;
/** Wider than anybody draws them. */
const TRIMESTERS: Readonly<Record<string, readonly [number, number]>> = { first: [0, 16], second: [11, 30], third: [24, LONGEST], last: [24, LONGEST] };
/** Fewer weeks, or fewer days, tell how long something takes. */
const FIRST_TOLD = 4;
const FEWEST_DAYS = 28;

/** Every stretch of a text that tells a time of pregnancy in a way that cannot be. `beside`: what stands in the same row of a table. */
export function unevenMeasures(text: string, beside = ''): string[] {
  const patterns = measures.among(text);
  if (patterns.length === 0 || !OF_PREGNANCY.test(`${text} ${beside}`)) return [];
  return sentencesOf(text.replace(/\s+/g, ' '))
    .flatMap((sentence) =>
      MOTHER.test(`${sentence} ${beside}`)
        ? patterns.flatMap((pattern) =>
            [...sentence.matchAll(pattern)].filter(({ 1: one = '', 2: other, 3: last = '' }) => MEASURES.get(pattern.source)?.(one, other ?? last) === false),
          )
        : [],
    )
    .map(([shown]) => shown.trim());
}

function areDaysOfAWeek(weeks: string, days: string): boolean {
  const [week, day] = [readFigure(weeks), readFigure(days)];
  return !(week >= FIRST_TOLD && week <= LONGEST && day >= WEEK);
}

function areWeeksOfDays(weeks: string, days: string): boolean {
  const [week, day] = [readFigure(weeks), readFigure(days)];
  return week < FIRST_TOLD || day < FEWEST_DAYS || areWithin(day, week * WEEK, week * WEEK + WEEK - 1);
}

function isInTrimester(weeks: string, which: string): boolean {
  const [first, last] = TRIMESTERS[which.toLowerCase()] ?? [0, LONGEST];
  return areWithin(readFigure(weeks), first, last);
}

function meetATerm(weeks: string, left: string): boolean {
  return areWithin(readFigure(weeks) + readFigure(left), TERM, LONGEST);
}

/** What cannot be read as a number is no contradiction. */
function areWithin(amount: number, least: number, most: number): boolean {
  return !(amount < least || amount > most);
}
