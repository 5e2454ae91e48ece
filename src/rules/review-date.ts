// The review date: there, a day, after the edition was issued, and still to come.

import { addMonths, dayFix, isDay } from '../model/days.ts';
import { hoursOf } from '../model/durations.ts';
import type { Place } from '../model/place.ts';
import { key, value } from '../model/place.ts';
import { dutyTable, placeOf, timeOf } from './reading/duty-table.ts';
import { wordTexts } from './reading/text-places.ts';
import { OF_THE_PROTOCOL, reviewPutOff } from './review-date/reviews-put-off.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';

export const rule: Rule = {
  id: 'review-date',
  title: 'Review date missing, past or meaningless',
  why: 'Copies travel alone; without a review date to come nobody can tell whether this one still holds.',
  errorFrom: 'publish',
  *run(context) {
    yield* reviewsInWords(context);
    const { protocol, today } = context;
    const { dates } = protocol.control;
    const file = protocol.controlFile;
    if (protocol.unreadable.has(file)) return;
    const { review } = dates;
    const place = review === undefined ? key(file, 'dates') : value(file, 'dates', 'review');
    if (review === undefined) {
      yield { message: 'There is no review date.', fix: 'Add `review: 2027-11-30` under `dates:` in protocol.yaml.', place };
    } else if (!isDay(review)) {
      yield { message: `\`${review.slice(0, 40)}\` is not a day on which anybody can review anything.`, fix: dayFix(review, '2027-11-30'), place };
    } else if (review < today) {
      yield {
        message: `The review was due on \`${review}\`.`,
        fix: 'Review the protocol and give the next date, or say with the status `superseded` that it no longer holds.',
        place,
      };
    } else {
      const start = [dates.issued, dates.approved, dates.effective].find((day) => day !== undefined && isDay(day) && review <= day);
      if (start !== undefined)
        yield {
          message: `The review date \`${review}\` is not after the day of issue, approval or effect (\`${start}\`).`,
          fix: 'Give a later day, usually one to three years on.',
          place,
        };
      else {
        const found = [...pastItsInterval(context, review, place)];
        yield* found.length > 0 ? found : yearsOff(context, review, place);
      }
    }
  },
};

function* reviewsInWords(context: RuleContext): Iterable<RuleFault> {
  for (const { text, place, requirement, kind } of wordTexts(context)) {
    if (requirement === undefined || kind === 'heading' || !OF_THE_PROTOCOL.has(requirement)) continue;
    const found = reviewPutOff(text);
    if (found === undefined) continue;
    yield {
      message: `“${found.slice(0, 100)}” lets the review of this protocol wait for no date.`,
      fix: 'Give the day of the next review here as well, and what brings it forward.',
      place,
      requirement,
      severity: 'warning',
    };
  }
}

/** Local protocols are reviewed every one to three years; a year more is still one that somebody may mean to keep. */
const MOST_MONTHS = 48;

function* yearsOff({ protocol }: RuleContext, review: string, place: Place): Iterable<RuleFault> {
  const { issued, approved, effective } = protocol.control.dates;
  const start = [issued, approved, effective].find((day): day is string => day !== undefined && isDay(day));
  if (start === undefined || review <= addMonths(start, MOST_MONTHS)) return;
  yield {
    message: `The review date \`${review}\` is years off: the edition is of \`${start}\`.`,
    fix: 'Give a day within three years of the approval.',
    place,
    severity: 'warning',
  };
}

/** The protocol says how often it is reviewed; the day it gives lies further off than that. A month more or less is no matter. */
function* pastItsInterval(context: RuleContext, review: string, place: Place): Iterable<RuleFault> {
  const { issued, approved, effective } = context.protocol.control.dates;
  const start = [issued, approved, effective]
    .filter((day): day is string => day !== undefined && isDay(day))
    .sort()
    .at(-1);
  if (start === undefined) return;
  for (const entry of dutyTable(context)) {
    const time = timeOf(entry);
    const hours = time && hoursOf(time.time.times[0]);
    const isReview =
      /review/i.test(`${entry.requirement.id} ${entry.requirement.title}`) && /protocol|document/i.test(`${entry.requirement.section} ${entry.requirement.id}`);
    if (!isReview || time?.field !== 'every' || hours === undefined || hours < HOURS_A_MONTH) continue;
    const latest = addMonths(start, Math.round(hours / HOURS_A_MONTH) + 1);
    if (review <= latest) continue;
    yield {
      message: `The review date \`${review}\` lies further off than \`${time.time.text}\` from \`${start}\`, the time between reviews that the protocol gives.`,
      fix: 'Bring the day forward, or agree on a longer time between reviews.',
      place,
      related: [{ place: placeOf(entry, 'every'), label: 'the time between reviews' }],
    };
    return;
  }
}

const HOURS_A_MONTH = (24 * 365.25) / 12;
