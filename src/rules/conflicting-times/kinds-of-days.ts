// One number of days in a passage and in the facts beside it, working days in the one and days in the other, of what seems the same duty.

import { agreement } from '../../model/durations.ts';
import { readFigure, WRITTEN_NUMBER } from '../../model/number-words.ts';
import type { DutyEntry } from '../reading/duty-table.ts';
import { dutyTable, timeOf } from '../reading/duty-table.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { wordTexts } from '../reading/text-places.ts';
import { sharedCount, stemsOf } from '../reading/word-stems.ts';
import type { RuleContext } from '../rule.ts';

export interface OtherDays {
  readonly where: WrittenText;
  /** As written there. */
  readonly here: string;
  readonly duty: DutyEntry;
}

/** NOTE: a length, an age or a count of days in a row is no limit. */
const DAYS = new RegExp(
  String.raw`(?<![\d.,:/-])\b${WRITTEN_NUMBER.replace('|an|a)', ')')}[ -](?:(working|calendar|clear|full) )?days?['’]?\b(?! (?:running|in a row|on end|old|ago|a week|each week|off|without|of (?:sobriety|use|rain|age)|with|later\b|supply|stay|course|at most))`,
  'gi',
);
const LEAST = 2;
const LEAST_SHARED = 2;
/** “The 10 days hold for …”, “five days is the limit”: of what can only stand beside it. */
const OF_THE_FACT = /(?:^|[:;,] |, (?:and|but|so) )(?:(?:the|these|those|our) )?$/i;
const HOLDS = /^ (?:holds?|counts?|begins?|starts?|runs?|is the (?:limit|longest|most)|are the (?:limit|longest|most)|apply|applies)\b/i;

export interface SidesApart {
  readonly earlier: DutyEntry;
  readonly later: DutyEntry;
}

/** Both directions of one arrangement with one number of days, working days in the one and days in the other. */
export function* sidesApart(context: RuleContext): Iterable<SidesApart> {
  const bySides = Map.groupBy(
    dutyTable(context).filter(({ side }) => side !== undefined),
    ({ requirement, fact }) => `${requirement.id} ${fact.name}`,
  );
  for (const entries of bySides.values()) {
    for (const later of entries) {
      const earlier = entries.slice(0, entries.indexOf(later)).find((one) => one.side !== later.side && differInKind(one, later));
      if (earlier) yield { earlier, later };
    }
  }
}

function differInKind(one: DutyEntry, other: DutyEntry): boolean {
  const [a, b] = [timeOf(one)?.time, timeOf(other)?.time];
  return a !== undefined && b !== undefined && agreement(a, b) === 'units';
}

interface Days {
  readonly count: number;
  readonly isWorking: boolean;
  readonly isCalendar: boolean;
  readonly text: string;
  readonly index: number;
}

export function* otherDays(context: RuleContext): Iterable<OtherDays> {
  const byRequirement = Map.groupBy(
    dutyTable(context).filter((entry) => timeOf(entry) !== undefined),
    ({ requirement }) => requirement.id,
  );
  const said = Map.groupBy(
    wordTexts(context).filter(({ requirement, text }) => requirement !== undefined && byRequirement.has(requirement) && /\bdays?\b/.test(text)),
    ({ requirement }) => requirement ?? '',
  );
  for (const [requirement, texts] of said) yield* inPassage(texts, byRequirement.get(requirement) ?? []);
}

function* inPassage(texts: readonly WrittenText[], duties: readonly DutyEntry[]): Iterable<OtherDays> {
  const given = duties.flatMap((duty) => daysIn(timeOf(duty)?.time.text ?? '').map((days) => ({ duty, days })));
  if (given.length === 0) return;
  const said = texts.flatMap((where) => sentencesOf(where.text).flatMap((sentence) => daysIn(sentence).map((days) => ({ where, sentence, days }))));
  for (const { where, sentence, days } of said) {
    const like = given.filter((one) => one.days.count === days.count);
    if (days.count < LEAST || like.length === 0 || isInFacts(days, like)) continue;
    const isSettled = isMeant(days, said);
    // NOTE: where both kinds stand in the passage, one sentence says of a duty, event and all, what the facts say in the other kind.
    const of = isSettled
      ? like.find(({ duty }) => days.isCalendar && isSurelyOf(sentence, days, duty))
      : duties.length === 1
        ? like[0]
        : like.find(({ duty }) => isOf(sentence, days, duty, where));
    if (of) yield { where, here: days.text, duty: of.duty };
  }
}

interface OfDays {
  readonly days: Days;
}

/** The facts have this kind as well. */
function isInFacts({ isWorking }: Days, given: readonly OfDays[]): boolean {
  return given.some(({ days }) => days.isWorking === isWorking);
}

/** Other words of the passage have the kind of the facts: then both may be meant. */
function isMeant({ count, isWorking }: Days, said: readonly OfDays[]): boolean {
  return said.some(({ days }) => days.count === count && days.isWorking !== isWorking);
}

function isSurelyOf(sentence: string, { text }: Days, { row, does, label, from, fact }: DutyEntry): boolean {
  const told = stemsOf(sentence.replace(text, ' '));
  const event = stemsOf(from);
  const deed = stemsOf(`${does} ${label} ${fact.name.replace(/_/g, ' ')}`);
  return row['from'] !== undefined && sharedCount(told, event) > 0 && sharedCount(told, deed) >= LEAST_SHARED;
}

function isOf(sentence: string, { text, index }: Days, duty: DutyEntry, { row }: WrittenText): boolean {
  const before = sentence.slice(0, index);
  if (OF_THE_FACT.test(before) && HOLDS.test(sentence.slice(index + text.length))) return true;
  const called = stemsOf(`${duty.does} ${duty.label} ${duty.from} ${duty.fact.name.replace(/_/g, ' ')}`);
  return sharedCount(stemsOf(`${sentence.replace(text, ' ')} ${row?.join(' ') ?? ''}`), called) >= LEAST_SHARED;
}

function daysIn(text: string): Days[] {
  return [...text.matchAll(DAYS)].map(({ 0: whole, 1: number = '', 2: kind, index }) => ({
    count: readFigure(number),
    isWorking: kind?.toLowerCase() === 'working',
    isCalendar: kind?.toLowerCase() === 'calendar',
    text: whole,
    index,
  }));
}
