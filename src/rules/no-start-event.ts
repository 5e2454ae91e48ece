// A time that counts from nothing: "within 5 working days", of what? And one that counts from “the relevant date”.

import { isEmpty } from '../facts/kind.ts';
import { rowsOf } from '../facts/rows.ts';
import type { DutyEntry } from './reading/duty-table.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { Rule, RuleFault } from './rule.ts';
import { bareTimes } from './no-start-event/bare-times.ts';
import { hasMoment, namesEvent } from './no-start-event/start-events.ts';

/** These say themselves when they begin. */
const ABSOLUTE = /\b(?:by|before|pregnan\w*|gestation|same day|same working day|at once|straight|immediate\w*|every)\b/i;
/** "3 working days of the referral": the event stands with the time. */
const AFTER_UNIT = /\b(?:of|after|from|following|before|when|once|if|on|since|until|at)\b/i;

export const rule: Rule = {
  id: 'no-start-event',
  title: 'A time that counts from nothing',
  why: 'Two services count from different days, and both believe that they kept the time.',
  errorFrom: 'never',
  *run(context) {
    for (const entry of dutyTable(context)) {
      const within = entry.row['within'];
      if (isEmpty(within) || ABSOLUTE.test(String(within)) || AFTER_UNIT.test(String(within))) continue;
      if (entry.from !== '') yield* emptyStart(entry);
      else if (isBare(entry)) yield* missingStart(entry, String(within));
    }
    yield* bareTimes(context);
  },
};

// NOTE: a step counts from the step before it, a line with a trigger from what has happened; a missing `from:` of a time with a field of its own is `fact-incomplete`.
function isBare(entry: DutyEntry): boolean {
  const { kind, row, when, does, fact } = entry;
  if (!isEmpty(row['from'])) return false;
  if (isOnlySideWithout(entry)) return true;
  if (asksGivesEvent(fact.spec.asks)) return false;
  const isStep = when === '' && kind === 'steps';
  if (isStep && isOnlyOneWithout(entry)) return true;
  return ((when === '' && kind === 'duties') || (isStep && isFirstOfOthers(entry)) || isUntested(entry)) && !hasMoment(does);
}

function* missingStart(entry: DutyEntry, within: string): Iterable<RuleFault> {
  yield {
    message: `\`${within.slice(0, 60)}\` does not say from when it counts.`,
    fix: 'Add `from:` and the event, for example `from: the referral arrives`.',
    place: placeOf(entry, 'within'),
    requirement: entry.requirement.id,
    // NOTE: what is only planned may still be written out.
    ...(entry.answer.status === 'planned' ? { severity: 'advice' as const } : {}),
  };
}

function* emptyStart(entry: DutyEntry): Iterable<RuleFault> {
  if (namesEvent(entry.from)) return;
  yield {
    message: `\`${entry.from.slice(0, 60)}\` names no event from which a time could be counted.`,
    fix: 'Write what happens, for example `from: the referral arrives`.',
    place: placeOf(entry, 'from'),
    requirement: entry.requirement.id,
  };
}

/** Before the first step there is none; where the others say from when they count, and no fact of the answer sets them off, it counts from nothing. A dispute begins its own stages. */
function isFirstOfOthers({ index, fact, answer }: DutyEntry): boolean {
  if (index > 0 || fact.name === 'stages' || Object.keys(answer.facts).some((name) => /trigger|when|start|sign|case/.test(name))) return false;
  const others = rowsOf(fact.value).slice(1);
  return others.length > 0 && others.every(({ row }) => isEmpty(row['within']) || !isEmpty(row['from']));
}

/** NOTE: where every other step of several says from when it counts, it is not the step before. */
function isOnlyOneWithout({ fact }: DutyEntry): boolean {
  const timed = rowsOf(fact.value).filter(({ row }) => !isEmpty(row['within']) && !ABSOLUTE.test(String(row['within'])));
  return timed.length >= 3 && timed.filter(({ row }) => isEmpty(row['from'])).length === 1;
}

/** What one side counts from is said, and what the other counts from is not. */
function isOnlySideWithout({ side, kind, fact }: DutyEntry): boolean {
  if (side === undefined || (kind !== 'duration' && kind !== 'limit') || typeof fact.value !== 'object' || fact.value === null) return false;
  const rows = Object.values(fact.value).flatMap((one) => rowsOf(one));
  return rows.filter(({ row }) => isEmpty(row['from']) && isEmpty(row['every'])).length === 1 && rows.length > 1;
}

const UNTESTED: ReadonlySet<string> = new Set(['alternative', 'partial', 'planned']);

/** What an answer that is not, or not all, as asked gives none the less is tested by nobody else; of what is only advised, no more than advice is said. */
function isUntested({ kind, answer, fact, requirement }: DutyEntry): boolean {
  const isTime = kind === 'duration' || kind === 'limit';
  return isTime && (UNTESTED.has(answer.status) || requirement.demanded_from === 'never') && (fact.spec.wants ?? ['from']).includes('from');
}

/** The question itself may give the event: "within what time of the referral". */
function asksGivesEvent(asks: string | undefined): boolean {
  return asks !== undefined && /\b(?:time|days|hours) (?:of|after|from)\b/i.test(asks);
}
