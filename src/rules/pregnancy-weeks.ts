// Weeks of pregnancy: days written for weeks, weeks that no pregnancy has, and steps before the birth in an order that cannot be.

import type { Time } from '../model/durations.ts';
import type { DutyEntry } from './reading/duty-table.ts';
import { dutyTable, placeOf, timeOf } from './reading/duty-table.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { unevenMeasures } from './pregnancy-weeks/measures-of-pregnancy.ts';
import { unevenSums } from './pregnancy-weeks/sums-of-weeks.ts';
import { disorderIn } from './pregnancy-weeks/order-in-pregnancy.ts';
import { sentencesOf } from './reading/sentences.ts';
import { allTexts } from './reading/text-places.ts';
import { impossibleWeeks, isImpossibleCell, LONGEST } from './pregnancy-weeks/weeks-of-pregnancy.ts';

export const rule: Rule = {
  id: 'pregnancy-weeks',
  title: 'A time in pregnancy that cannot be',
  why: 'Before a birth there is one date that nobody can move; a slip between days and weeks uses it up.',
  errorFrom: 'publish',
  *run(context) {
    const duties = dutyTable(context).filter((entry) => timeOf(entry) !== undefined);
    for (const entry of duties) yield* slips(context, entry);
    yield* order(duties);
    yield* inWords(context);
  },
};

const COUNTED_FROM =
  /\b(?:start|beginning|first day|conception|onset) of (?:the |her )?(?:pregnancy|gestation|last period)|\bconception\b|\bgestation(?:al age)?\b|\bweeks? of pregnancy\b|\blast (?:menstrual )?period\b/i;

function* slips({ catalogue }: RuleContext, entry: DutyEntry): Iterable<RuleFault> {
  const found = timeOf(entry);
  if (!found) return;
  const { time, field } = found;
  const fault = (message: string, fix: string): RuleFault => ({ message, fix, place: placeOf(entry, field), requirement: entry.requirement.id });
  const shown = `\`${time.text.slice(0, 60)}\``;
  for (const one of time.times) {
    const weeks = weeksOf(one, entry.from);
    if (weeks !== undefined && (weeks > LONGEST || weeks < 1))
      yield fault(
        `${shown} is not a week of pregnancy: a pregnancy has at most ${LONGEST}.`,
        'Give the week of pregnancy, for example `by 28 weeks of pregnancy`.',
      );
    else if (one.kind === 'span' && one.unit !== 'weeks' && one.unit !== 'months' && COUNTED_FROM.test(entry.from))
      yield fault(
        `${shown} counts from the start of pregnancy, which nobody knows of so soon: weeks were probably meant.`,
        `Write weeks, for example \`by ${one.amount} weeks of pregnancy\`, or count from the day on which the pregnancy becomes known.`,
      );
  }
  const limit = catalogue.limits[entry.fact.spec.limit ?? ''];
  const isCounted = typeof limit?.at_most === 'string' && !/pregnan|gestation/.test(limit.at_most);
  if (isCounted && time.times.every(({ kind }) => kind === 'gestation'))
    yield fault(
      `${shown} is a week of pregnancy, and a time counted from an event is asked for here (${limit.at_most}).`,
      `Write it as \`${limit.at_most}\` or sooner, and say with \`from:\` what it counts from.`,
    );
  if (
    typeof limit?.at_most === 'string' &&
    /pregnan|gestation/.test(limit.at_most) &&
    time.times.every((one) => one.kind === 'span') &&
    !COUNTED_FROM.test(entry.from)
  )
    yield fault(
      `${shown} is no week of pregnancy, and a week of pregnancy is asked for here (${limit.at_most}).`,
      `Write it as \`${limit.at_most}\` or sooner.`,
    );
}

/** Weeks of pregnancy, also as `28 weeks` from the start of pregnancy. */
function weeksOf(time: Time, from: string): number | undefined {
  if (time.kind === 'gestation') return time.weeks;
  return time.kind === 'span' && time.unit === 'weeks' && COUNTED_FROM.test(from) ? time.amount : undefined;
}

/** What comes before what on the way to a birth. */
const STAGES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:refer\w*|booking|booked)\b/i, 'referral'],
  [/\bassess\w*/i, 'assessment'],
  [/\b(?:strategy|planning meeting|pre-?birth meeting|IRD|inter-agency)\b/i, 'planning meeting'],
  [/\bconferenc\w*/i, 'conference'],
  [/\b(?:birth plan|plan for the birth|birth and|discharge|going.home)\b/i, 'birth plan'],
];

function* order(duties: readonly DutyEntry[]): Iterable<RuleFault> {
  const timed = duties.flatMap((entry) => {
    const weeks = timeOf(entry)?.time.times.flatMap((one) => weeksOf(one, entry.from) ?? [])[0];
    const rank = rankOf(entry);
    return weeks === undefined || rank < 0 || /\b(?:early|not before|earliest|from)\b/i.test(entry.when) ? [] : [{ entry, weeks, rank }];
  });
  for (const later of timed) {
    const before = timed.find((one) => one.rank < later.rank && one.weeks > later.weeks && one.entry.requirement.section === later.entry.requirement.section);
    if (!before) continue;
    yield {
      message: `The ${STAGES[later.rank]?.[1] ?? ''} is due by week ${later.weeks}, the ${STAGES[before.rank]?.[1] ?? ''} that comes before it only by week ${before.weeks}.`,
      fix: 'Put the weeks into the order in which things happen: referral, assessment, planning meeting, conference, plan for the birth.',
      place: placeOf(later.entry, timeOf(later.entry)?.field),
      related: [{ place: placeOf(before.entry, timeOf(before.entry)?.field), label: `week ${before.weeks} stands here` }],
      requirement: later.entry.requirement.id,
    };
  }
}

/** The first of the stages that a row names in its case, what is done, or its label. */
function rankOf({ row, does, label }: DutyEntry): number {
  const own = typeof row['case'] === 'string' ? row['case'] : does === '' ? label : does;
  const named = STAGES.flatMap(([pattern], rank) => {
    const at = own.search(pattern);
    return at < 0 ? [] : [{ at, rank }];
  });
  return named.sort((a, b) => a.at - b.at || b.rank - a.rank)[0]?.rank ?? -1;
}

function* inWords(context: RuleContext): Iterable<RuleFault> {
  for (const { text, place, requirement, head, row } of allTexts(context)) {
    const wrong = head !== undefined && isImpossibleCell(text, head) ? [text] : impossibleWeeks(text);
    for (const shown of unevenMeasures(text, row?.join(' '))) {
      yield {
        message: `\`${shown}\`: the two measures do not name the same time of a pregnancy.`,
        fix: 'A week has the days 0 to 6 (`34+6`). Correct one of the two, or write the week alone.',
        place,
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
    for (const shown of unevenSums(text)) {
      yield {
        message: `\`${shown.slice(0, 120)}\`: the weeks and the time between them do not come out.`,
        fix: 'Correct the week or the time.',
        place,
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
    if (/pregnan|gestation/i.test(text)) yield* orderInWords(text, place, requirement);
    for (const shown of disorderIn(text)) {
      yield {
        message: `\`${shown}\`: the weeks of a pregnancy do not come in this order.`,
        fix: 'Correct the week, or put what comes first before what comes later.',
        place,
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
    for (const shown of wrong) {
      if (isFact(context, place)) continue;
      yield {
        message: `\`${shown}\` is no week of pregnancy.`,
        fix: `Pregnancy is counted in weeks, 1 to ${LONGEST}: write for example \`28 weeks of pregnancy\`.`,
        place,
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
  }
}

const IN_WEEK = /\b(?:by|at|in|before) (?:the )?(?:weeks? )?(\d{1,2})(?:st|nd|rd|th)?\b(?! (?:working|calendar|days?|months?|hours?))/i;

/** “The assessment is finished at 30 weeks, after the conference, which is held at 28”: clause by clause, what is due in which week. */
function* orderInWords(text: string, place: RuleFault['place'], requirement: string | undefined): Iterable<RuleFault> {
  for (const sentence of sentencesOf(text)) {
    if (!/\bweeks?\b/i.test(sentence) || /\b(?:review|again|update|if|unless|late)\w*\b/i.test(sentence)) continue;
    let rank = -1;
    const dated: { readonly rank: number; readonly week: number }[] = [];
    for (const clause of sentence.split(/[,;:]| and | then /)) {
      const own = STAGES.findLastIndex(([pattern], index) => index > 0 && pattern.test(clause));
      if (own > 0) rank = own;
      const week = Number(IN_WEEK.exec(clause)?.[1]);
      if (rank > 0 && week >= 4) dated.push({ rank, week });
    }
    const later = dated.find((one) => dated.some((other) => other.rank < one.rank && other.week > one.week));
    const before = dated.find((other) => later && other.rank < later.rank && other.week > later.week);
    if (!later || !before) continue;
    yield {
      message: `The ${STAGES[later.rank]?.[1] ?? ''} is set for week ${later.week}, the ${STAGES[before.rank]?.[1] ?? ''} that comes before it only for week ${before.week}.`,
      fix: 'Put the weeks into the order in which things happen: assessment, planning meeting, conference, plan for the birth.',
      place,
      severity: 'warning',
      ...(requirement === undefined ? {} : { requirement }),
    };
  }
}

/** Times in facts are told with their row. */
function isFact(context: RuleContext, place: RuleFault['place']): boolean {
  if (place.at !== 'key') return false;
  const field = place.path.at(-1);
  return (field === 'within' || field === 'every') && dutyTable(context).some((entry) => timeOf(entry) && entry.path.join() === place.path.slice(0, -1).join());
}
