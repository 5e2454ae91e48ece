// A time that counts from nothing: "within 5 working days", of what?

import { isEmpty } from '../facts/kind.ts';
import { dutyTable, placeOf } from './duty-table.ts';
import type { Rule } from './rule.ts';

/** Words that name an event or bind the time to something else. */
const EVENT =
  /\b(?:after|afterwards|as|at|before|between|by|during|each|every|following|from|if|next|of|on|once|receiv\w+|since|start\w*|then|unless|until|upon|when\w*|where|while|whenever|monthly|weekly|daily|yearly|annual\w*)\b/i;
/** These say themselves when they begin. */
const ABSOLUTE = /\b(?:by|before|pregnan\w*|same day|at once|straight|immediate\w*|every)\b/i;

export const rule: Rule = {
  id: 'no-start-event',
  title: 'A time that counts from nothing',
  why: 'Two services count from different days, and both believe that they kept the time.',
  errorFrom: 'publish',
  *run(context) {
    for (const entry of dutyTable(context)) {
      const within = entry.row['within'];
      // NOTE: a step counts from the step before it, a line with a trigger from what has happened.
      if (entry.kind !== 'duties' || isEmpty(within) || !isEmpty(entry.row['from']) || entry.when !== '') continue;
      if (ABSOLUTE.test(String(within)) || EVENT.test(entry.does) || EVENT.test(String(within)) || namesEvent(entry.fact.spec.asks)) continue;
      yield {
        message: `\`${String(within).slice(0, 60)}\` does not say from when it counts.`,
        fix: 'Add `from:` and the event, for example `from: the referral arrives`.',
        place: placeOf(entry, 'within'),
        severity: 'warning',
        requirement: entry.requirement.id,
      };
    }
  },
};

/** The question itself may give the event: "within what time of the referral". */
function namesEvent(asks: string | undefined): boolean {
  return asks !== undefined && /\b(?:time|days|hours) (?:of|after|from)\b/i.test(asks);
}
