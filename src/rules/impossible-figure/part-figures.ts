// Parts that are larger than the whole, however the two are told: “Of the 23 tenancies visited, 29 had a box”, “five quarters of the
// parents”, “half past thirteen”, “the 32nd of each month”.

import { readFigure, readOrdinal, WRITTEN_ORDINAL } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { mostOf } from '../reading/calendar-figures.ts';
import { lookFirst } from '../reading/look-first.ts';

/** Any word: what is no number is no larger than anything. NOTE: all words for numbers take long to make, so that they stand in one place only. */
const FIGURE = '(\\d{1,5}|[a-z]+ty[ -](?:one|two|three|four|five|six|seven|eight|nine)|[a-z]+)';
const NUMBER = '\\d{1,5}|(?:one|tw[eo]|th[ir]|fo[ru]|fi[fv]|six|sev|eig|nin|ten|ele)[a-z]*(?:-[a-z]+)?';
const PART = `(?<part>${NUMBER})`;
const ALL = `(?<all>${NUMBER})`;
const WHOSE = '(?:the |all |our |its |these |those |their |your |some |every |each )?(?:last )?';
/** What is said of some of them; a noun behind the second number counts something else: “of 20 referrals 30 children were named”. */
const DID = String.raw`(?:were|was|are|is|had|have|has|did|do|does|can|could|will|would|must|should|may|came|said|went|kept|got|gave|took|held|made|met|knew|saw|rang|wrote|sent|told|spoke|left|lost|chose|felt|paid|read|run|ran|stood|fell|failed|lack|live|use|need|want|keep|take|give|go|come|see|say|know|hold|(?!(?:indeed|need|feed|seed|bed|red|shared|named(?! (?:the|a|an|no|their|one|it|him|her|them)\b)|closed|linked|related|unborn|looked)\b)[a-z]{2,}ed)`;
/** Years, and what is counted in sums of money or in time. */
const NO_PART =
  /\b(?:19|20)\d\d\b|£|^\W*of \d+ or \d+\W*$|\b(?:hours?|days?|weeks?|months?|years?|minutes?|section|paragraph|article|act|regulation|page|times|(?:boy|girl|son|daughter|child|toddler|man|woman) of)\b/i;

const LARGER: readonly string[] = [
  `\\b(?:out of|of|among|amongst) ${WHOSE}${ALL} (?:[a-z][a-z'’-]*(?: [a-z][a-z'’-]*){0,5}?(?:,| \\([^()]{0,30}\\),?)?|[a-z][a-z'’ -]{0,100},) (?:only |as many as |just |about |some |no fewer than )?(?<! in )${PART} (?=(?:have |of them |of these |of those |now |still |already |also )?${DID}(?![a-z]))`,
  `\\b${ALL} [a-z][a-z-]*(?: [a-z][a-z-]*){0,3},? \\(?(?:and |but |with )?${PART} of (?:which|whom|these|them|those)\\b`,
  `\\b${ALL} [a-z][a-z-]*(?: [a-z][a-z-]*){0,4},? \\(?(?:of (?:which|whom)|(?:and )?of (?:these|them|those)) (?:only |as many as |just |some |about )?${PART}\\b`,
];
const DENOMINATORS: Readonly<Record<string, number>> = { halves: 2, thirds: 3, quarters: 4, fifths: 5, sixths: 6, eighths: 8, tenths: 10 };
const FRACTION = `\\b${FIGURE}[ -](${Object.keys(DENOMINATORS).join('|')}) of (?:the |all |our |these |those |a )?[a-z]+`;
/** “Ten to fifteen families” is a number of them, “at ten to fifteen” an hour. */
const PAST_THE_HOUR = `\\b(?:(?:half|quarter|\\d{1,2} minutes) (?:past|to|after)|(?:ten|twenty|five) (?:past|after)|(?<=\\b(?:at|by|until|till|before) )(?:ten|twenty|five) to(?= [a-z-]+(?: (?:on|each|every|in the|am|pm)\\b|[.,;)]|$))) ${FIGURE}\\b(?! (?:days?|weeks?|months?|years?|hours?|minutes?|visits?|calls?|per))`;
const MINUTES_PAST = `\\b${FIGURE} minutes past (?:the|each|every) hour\\b`;
const OF_MONTH = `\\b${WRITTEN_ORDINAL} (?:day )?of (?:the|a|each|every|any|next|this) (?:calendar )?month\\b`;
const LONG_WEEK = `\\b${FIGURE}[- ](hour|day|week|month)[- ](day|week|fortnight|month|quarter|year)\\b`;
const COUNTED = new Set(
  'cases children families parents people visits places pupils sessions members workers files pharmacies referrals calls homes tenants women babies tablets doses miles pounds points patients clients'.split(
    ' ',
  ),
);
const TURNED = String.raw`\bbetween (\d{1,3}|[a-z]+(?:-[a-z]+)?) and (\d{1,3}|[a-z]+(?:-[a-z]+)?) ([a-z]+)`;
const OCLOCK = `\\b${FIGURE} o['’]clock\\b`;

const larger = lookFirst('larger-parts', LARGER, (source) => new RegExp(source, 'gi'));
const others = lookFirst('other-parts', [FRACTION, PAST_THE_HOUR, MINUTES_PAST, OF_MONTH, OCLOCK, LONG_WEEK, TURNED]);

const HOURS = 12;
const MINUTES = 59;
const DAYS = 31;

/** A number behind “of”, in words or figures. */
const MAY_BE_LARGER =
  /\b(?:of|among(?:st)?) (?:[a-z]+ ){0,2}(?:\d|[tfseno][a-z]*(?:ne|wo|ee|ur|ve|ix|en|ht|ty)\b|hundred)|(?:\d|(?:ne|wo|ee|ur|ve|ix|en|ht|ty)) of (?:which|whom|these|them|those)\b|of (?:which|whom|these|them|those) (?:[a-z]+ ){0,3}?(?:\d|[tfseno][a-z]*(?:ne|wo|ee|ur|ve|ix|en|ht|ty)\b)/i;

/** Is it worth a look at all? Cheap. */
export function mayHoldParts(text: string): boolean {
  return others.among(text).length > 0;
}

export function parts(text: string): Said[] {
  const found = (MAY_BE_LARGER.test(text) ? larger.among(text) : []).flatMap((pattern) =>
    [...text.matchAll(pattern)].filter(({ 0: shown, groups }) => isLarger(groups) && !NO_PART.test(shown)),
  );
  return [
    ...found.map(([shown]): Said => [`\`${shown.trim()}\` is more than there are.`, 'Give a part that is no larger than the whole.']),
    ...others.among(text).flatMap((pattern) => oddIn(pattern.exec(text), pattern.source)),
  ];
}

function isLarger(groups: Readonly<Record<string, string>> | undefined): boolean {
  return readFigure(groups?.['part']) > readFigure(groups?.['all']);
}

function oddIn(match: RegExpExecArray | null, source: string): Said[] {
  if (!match) return [];
  const [shown, first = '', second = '', third = ''] = match;
  if (source === FRACTION)
    return readFigure(first) > (DENOMINATORS[second.toLowerCase()] ?? Infinity)
      ? [[`\`${shown}\` is more than all of them.`, 'Give a part that is no larger than the whole.']]
      : [];
  if (source === OF_MONTH) return readOrdinal(first) > DAYS ? [[`There is no \`${shown}\`.`, 'Correct the day.']] : [];
  if (source === LONG_WEEK) return readFigure(first) > mostOf(second, third, Infinity) ? [[`There is no \`${shown}\`.`, 'Correct the number.']] : [];
  if (source === TURNED)
    return readFigure(first) > readFigure(second) && COUNTED.has(third.toLowerCase())
      ? [[`\`${shown}\` begins after it ends.`, 'Give the smaller number first.']]
      : [];
  const most = source === MINUTES_PAST ? MINUTES : HOURS;
  return readFigure(first) > most ? [[`There is no time \`${shown}\`.`, 'Correct the hour or the minutes.']] : [];
}
