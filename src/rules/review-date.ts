// The review date: there, a day, after the edition was issued, and still to come.

import { isDay } from '../model/days.ts';
import { key, value } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'review-date',
  title: 'Review date missing, past or meaningless',
  why: 'Copies travel alone; without a review date to come nobody can tell whether this one still holds.',
  errorFrom: 'publish',
  *run({ protocol, today }) {
    const { dates } = protocol.control;
    const file = protocol.controlFile;
    if (protocol.unreadable.has(file)) return;
    const { review } = dates;
    const place = review === undefined ? key(file, 'dates') : value(file, 'dates', 'review');
    if (review === undefined) {
      yield { message: 'There is no review date.', fix: 'Add `review: 2027-11-30` under `dates:` in protocol.yaml.', place };
    } else if (!isDay(review)) {
      yield { message: `\`${review.slice(0, 40)}\` is not a day on which anybody can review anything.`, fix: 'Write the day as `2027-11-30`.', place };
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
    }
  },
};
