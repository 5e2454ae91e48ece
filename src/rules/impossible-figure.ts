// Figures that cannot be: more than a hundred in a hundred, 21 of 20 files, ages turned round, days that no calendar has.

import { inLatin } from '../guidance/latin.ts';
import { dayFix, isDay, isLikeDay } from '../model/days.ts';
import { readFigure, WRITTEN_NUMBER } from '../model/number-words.ts';
import type { Place } from '../model/place.ts';
import { value } from '../model/place.ts';
import { announcedLists } from './impossible-figure/announced-lists.ts';
import { boundFaults } from './impossible-figure/bound-figures.ts';
import type { Said } from './reading/calendar-figures.ts';
import { datedSpans } from './impossible-figure/dated-spans.ts';
import { calendarDays, clocks, cycles, isYear, openings, rates } from './reading/calendar-figures.ts';
import { countsInFacts } from './impossible-figure/counts-in-facts.ts';
import { countsOfFacts } from './impossible-figure/counts-of-facts.ts';
import { countedOut } from './impossible-figure/counted-out.ts';
import { clashFaults } from './impossible-figure/figures-that-clash.ts';
import { figuresApart, withoutDates } from './impossible-figure/figures-apart.ts';
import { listSums } from './impossible-figure/list-sums.ts';
import { mayHoldParts, parts } from './impossible-figure/part-figures.ts';
import { mayHoldRatios, ratioFaults } from './impossible-figure/ratio-figures.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { shareFaults } from './impossible-figure/share-figures.ts';
import { slippedAmounts } from './impossible-figure/slipped-amounts.ts';
import { spans } from './impossible-figure/span-figures.ts';
import { sumFaults } from './impossible-figure/sum-figures.ts';
import { largerColumns } from './impossible-figure/table-parts.ts';
import { unevenTotals } from './impossible-figure/table-totals.ts';
import { anyFinds, lookFirst } from './reading/look-first.ts';
import { allTexts } from './reading/text-places.ts';
import { toldTwice } from './impossible-figure/told-twice.ts';
import { weekdayFaults } from './impossible-figure/weekday-figures.ts';
import { partFaults } from './impossible-figure/wholes-and-parts.ts';

const FIGURES = inLatin(/\d|\b[Oo]f (?:the )?\p{L}+|\b(?:a|every|the|each) (?:day|week|month|year|hour)\b|\b(?:zero|nought|minus|hundred)\b|in every \p{L}+/u);

/** Those that look for themselves whether a text is worth it. */
const OTHERS: readonly ((text: string) => Said[])[] = [
  boundFaults,
  shareFaults,
  sumFaults,
  listSums,
  toldTwice,
  weekdayFaults,
  countedOut,
  figuresApart,
  datedSpans,
];

/** NOTE: these read what is left; what another reading has found is told once. */
const LAST: readonly ((text: string) => Said[])[] = [partFaults, clashFaults];

export const rule: Rule = {
  id: 'impossible-figure',
  title: 'A figure that cannot be',
  why: 'A reader who meets one number that cannot be true stops believing the others.',
  errorFrom: 'publish',
  *run(context) {
    for (const { text, place, requirement, head } of allTexts(context)) {
      if (text.length > 20_000) continue;
      const found = FIGURES.test(text) || mayHoldParts(text) || mayHoldRatios(text) ? [...faultsOf(text), ...datedParts(text), ...ageRange(text, place)] : [];
      const said = requirement === undefined ? {} : { requirement };
      const all = [...found, ...(head === undefined ? [] : belowNothing(text, head)), ...OTHERS.flatMap((faults) => faults(text))];
      for (const [message, fix] of new Map(all.length > 0 ? all : LAST.flatMap((faults) => faults(text)))) yield { message, fix, place, ...said };
    }
    yield* unevenTotals(context);
    yield* largerColumns(context);
    yield* announcedLists(context);
    yield* countsOfFacts(context);
    yield* countsInFacts(context);
    yield* slippedAmounts(context);
    yield* controlDays(context);
  },
};

/** Parts and sums that are told with days and years between them. */
function datedParts(written: string): Said[] {
  const text = withoutDates(written);
  // NOTE: what is found in the text as it stands is told once.
  return text === written ? [] : [parts, sumFaults, listSums].flatMap((faults) => (faults(written).length > 0 ? [] : faults(text)));
}

/** What is counted in a column and cannot be less than nothing; a change, or a time before an event, can. */
const COUNTS =
  /\b(?:weeks?|months?|trimester) (?:of (?:the |her )?pregnancy|pregnant|of gestation)|\bgestation|^(?:age|ages|how many|how often|number|no\.|count|places|hours|children|families|parents|cases|referrals|staff|workers|posts|visits)\b/i;
const OF_CHANGE = /\b(?:change|difference|before|from|until|to go|relative|compared|against|balance|\+|±|left|net)\b/i;

function belowNothing(text: string, head: string): Said[] {
  return /^[-−–] ?\d{1,3}(?: [a-z]+)?$/.test(text.trim()) && COUNTS.test(head) && !OF_CHANGE.test(head)
    ? [[`\`${text.trim()}\` is less than nothing, under “${head.slice(0, 40)}”.`, 'Correct the number.']]
    : [];
}

/** A unit of time behind a number, an ordinal or nothing at all. */
const MAY_BE_ODD = lookFirst('odd cycles and spans', [
  String.raw`(?:st|nd|rd|th) (?:hour|day|week|month|quarter) (?:of|in) `,
  String.raw`(?<![\d.])0 `,
  String.raw`(?:within|in|after|by|inside|every) (?:[-−–]|minus |zero|nought|nil)`,
  String.raw`\b(?:within|in|every|after|between|takes?) [\w-]{1,12}(?: (?:to|and) |–)[\w-]{1,12} (?:working |calendar )?(?:minute|hour|day|week|month|year)`,
]);

/** What is wrong with the figures of one text. */
export function faultsOf(written: string): Said[] {
  const text = inFigures(written);
  const said = [...(anyFinds(MAY_BE_ODD.among(text), text) ? [...cycles(text), ...spans(text)] : []), ...parts(written)];
  if (!WORTH_A_LOOK.test(text)) return said.length > 0 ? said : ratioFaults(written);
  const found = [...shares(text), ...ages(text), ...calendarDays(text), ...clocks(text), ...openings(text), ...rates(text), ...said];
  // NOTE: a ratio in words may have been found as a share; it is told once.
  return found.length > 0 ? found : ratioFaults(written);
}

const NUMBER_WORD = new RegExp(
  `\\b${WRITTEN_NUMBER}\\b(?= (?:out of|of (?:the |all |our |its |these |those |their |your )?(?:\\d|[a-z]+(?:[ -][a-z]+)? [a-z])|(?:minute|hour|day|week|month)s? (?:an?|each|every|per|(?:in|of) (?:an?|the|each|every)) |in every (?:\\d|[a-z]+ [a-z])))|(?<=\\b(?:of (?:the |all |our |its |these |those |their |your )?|(?:in|of) every ))${WRITTEN_NUMBER}\\b`,
  'gi',
);

const MAY_COUNT = / of |in every |(?:minute|hour|day|week|month)s? (?:an?|each|every|per|in (?:an?|the|each|every)) /i;

/** Shares and rates that are written in words, in figures. */
function inFigures(text: string): string {
  if (!MAY_COUNT.test(text) || !/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)\b/i.test(text)) return text;
  return text.replace(NUMBER_WORD, (word) => (/^(?:an?|\d.*)$/i.test(word) ? word : String(readFigure(word))));
}

/** Most texts with a figure hold a time or a number of things, and nothing of what is looked for here. */
const WORTH_A_LOOK =
  /(?<=(?:aged?|ages|age of|who is|turns|under|of) )\d\d|\d(?: ?%| ?per ?cent| (?:out )?of | ?(?:to|and|[–-]) ?\d|(?:st|nd|rd|th)? (?:of )?[JFMASOND][aepuco][a-z]|[.:]\d\d|[/.]\d\d?[/.]\d| ?[ap]m\b| o['’]clock| in every \d| (?:minute|hour|day|week|month|quarter)s? (?:an?|each|every|per|out|in|of) )|hundred(?: and [a-z -]{3,20})? per ?cent/i;

const PERCENT = /(\d{1,6}(?:\.\d+)?) ?(?:%|per ?cent\b)/gi;
const GROWTH =
  /\b(?:round(?:s|ed|ing)?|can come to|may come to|increas|ris|rose|grow|grew|more than last|up by|over budget|higher|of (?:the |our |its )?(?:target|plan|budget|places|beds|posts|hours)|occupan|overbook|capacity|strength)/i;
/** A share that stood below the whole and rose above it: of what can be done, and not of a sum or a plan. */
const ROSE_ABOVE = /\bfrom (\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)?[^.;]{0,60}? to (\d{3}(?:\.\d+)?) ?(?:%|per ?cent\b)/i;
const NO_SHARE =
  /\b(?:budget|costs?|spend\w*|fund\w*|capacity|strength|target|plan\b|occupan|beds|places|posts|hours|staffing|level of|figure of|baseline|index)/i;
const HUNDREDS = /\b(?:(?:an?|one) hundred and [a-z]+(?:[ -][a-z]+)?|(?:two|three|four|five) hundred(?: and [a-z -]{3,20})?) per ?cent\b/i;
const OF_ALL =
  /\b(\d{1,5}) (?:(?:out )?of (?:the |all |our |its |these |those |their |your |a possible )?(?:last )?|(?:in|out of) every )(\d{1,5})(?! ?(?:days?|weeks?|months?|hours?|years?|minutes?|or \d+|to \d+)\b)(?= [a-z]|[.,;)]|$)/gi;

function shares(text: string): Said[] {
  if (!/%|cent|\d (?:out )?of |in every \d|\bof (?:[a-z]+ )?\d/i.test(text)) return [];
  const percents = GROWTH.test(text) ? [] : [...text.matchAll(PERCENT)].filter(([, share]) => Number(share) > 100);
  const rose = NO_SHARE.test(text) ? null : ROSE_ABOVE.exec(text);
  const above = rose !== null && Number(rose[1]) <= 100 && Number(rose[2]) > 100 ? [rose] : [];
  const [hundreds] = GROWTH.test(text) ? [] : (HUNDREDS.exec(text) ?? []);
  const counted = /\bof\b|in every/i.test(text)
    ? [...text.matchAll(OF_ALL)].filter(
        ([, part, all]) =>
          Number(part) > Number(all) && Number(all) > 1 && !isYear(Number(all)) && !/section|paragraph|article|act|chapter|regulation|page/i.test(text),
      )
    : [];
  return [
    ...(hundreds === undefined ? [] : [[`\`${hundreds}\` is more than all of them.`, 'Give a share of at most 100 per cent.'] as const]),
    ...[...percents, ...above].map(([shown]): Said => [`\`${shown}\` is more than all of them.`, 'Give a share of at most 100 per cent.']),
    ...counted.map(([shown]): Said => [`\`${shown}\` is more than there are.`, 'Give a part that is no larger than the whole.']),
  ];
}

const AGES =
  /\b(?:aged?|ages|children|pupils|young people|age group)(?: of| from| between)? (\d{1,3}) (?:to|and|[–-]) (\d{1,3})\b(?! (?:weeks|months|days|hours))/gi;
const SMALL_AGES =
  /\b(?:aged|ages)(?: of| from| between)? (\d{1,3}) ?(?:to|and|[–-]) ?(\d{1,3}) (?:weeks|months|days)\b|\b(\d{1,2}) ?(?:to|[–-]) ?(\d{1,2})[ -]year[ -]olds?\b/gi;
const AGE = /\b(?:aged|at the age of|under the age of|over the age of|who is|turns) (\d{3,})\b(?! ?(?:weeks|months|days|per|%))/gi;
const CHILD_AGE = /\b(?:a|any|each|every|the) child(?:ren)? (?:aged|of|under the age of|under) (\d{2,3})\b(?! (?:weeks|months|days|hours|%))/gi;

function ages(text: string): Said[] {
  if (!/\b(?:age|child|pupil|young|who is|turns|year[ -]old)/i.test(text)) return [];
  return [
    ...[...text.matchAll(AGES)]
      .filter(([, from, to]) => Number(from) > Number(to))
      .map(([shown]): Said => [`\`${shown}\` begins after it ends.`, 'Give the lower age first.']),
    ...(/\b(?:months|weeks|year[ -]old)/i.test(text) ? [...text.matchAll(SMALL_AGES)] : [])
      .filter(([, from, to, first, last]) => Number(from ?? first) > Number(to ?? last))
      .map(([shown]): Said => [`\`${shown}\` begins after it ends.`, 'Give the lower age first.']),
    ...[...text.matchAll(AGE)]
      .filter(([, age]) => Number(age) > 120 && !isYear(Number(age)))
      .map(([shown]): Said => [`Nobody is as old as \`${shown}\`.`, 'Correct the age.']),
    ...[...text.matchAll(CHILD_AGE)].filter(([, age]) => Number(age) > 26).map(([shown]): Said => [`\`${shown}\` is no age of a child.`, 'Correct the age.']),
  ];
}

/** `ages: 17 to 5`: the key says what the numbers are. */
function ageRange(text: string, place: Place): Said[] {
  if (place.at !== 'key' || !/^ages?$/.test(String(place.path.at(-1)))) return [];
  const [, from, to] = /^(\d{1,3}) ?(?:to|[–-]) ?(\d{1,3})$/.exec(text.trim()) ?? [];
  return from !== undefined && Number(from) > Number(to) ? [[`\`${text.trim()}\` begins after it ends.`, 'Give the lower age first.']] : [];
}

type Dated = readonly [string | undefined, Place];

/** Days of the control block that no calendar has; the review date has a rule of its own. */
function* controlDays({ protocol: { control, controlFile, unreadable } }: RuleContext): Iterable<RuleFault> {
  if (unreadable.has(controlFile)) return;
  const own: Dated[] = [
    ...(['issued', 'effective'] as const).map((name): Dated => [control.dates[name], value(controlFile, 'dates', name)]),
    ...control.approvals.map(({ date }, index): Dated => [date, value(controlFile, 'approvals', index, 'date')]),
    ...control.versions.map(({ date }, index): Dated => [date, value(controlFile, 'versions', index, 'date')]),
  ];
  // NOTE: the form of these is looked at by the facts that are read from them.
  const ofFacts: Dated[] = [
    [control.dates.approved, value(controlFile, 'dates', 'approved')],
    ...control.partners.map(({ signed }, index): Dated => [signed?.date, value(controlFile, 'partners', index, 'signed', 'date')]),
  ];
  for (const [day, place] of [...own, ...ofFacts.filter(([written]) => written !== undefined && isLikeDay(written))]) {
    if (day === undefined || isDay(day)) continue;
    if (isLikeDay(day)) yield { message: `There is no day \`${day}\`.`, fix: 'Correct the day, the month or the year.', place };
    else yield { message: `\`${day.slice(0, 40)}\` is not a day.`, fix: dayFix(day), place };
  }
}
