// One step without a time among steps that have one: the chain breaks there.

import type { DutyEntry } from './reading/duty-table.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { Rule } from './rule.ts';
import { definiteTimeIn } from './reading/time-words.ts';
import { wordTexts } from './reading/text-places.ts';
import { openOutcomes } from './untimed-step/open-outcomes.ts';
import { untimedNewsIn } from './untimed-step/untimed-news.ts';

export const rule: Rule = {
  id: 'untimed-step',
  title: 'A step without a time among steps that have one',
  why: 'The next step counts from this one. When nobody can say that it is late, everything behind it waits as well.',
  errorFrom: 'never',
  *run(context) {
    const lists = Map.groupBy(
      dutyTable(context).filter(({ kind }) => kind === 'steps' || kind === 'duties'),
      ({ answer, list }) => `${answer.file} ${list}`,
    );
    for (const entries of lists.values()) {
      const open = entries.filter((entry) => !isTimed(entry));
      // NOTE: where the requirement asks for times, `no-definite-time` has said so.
      if (open.length !== 1 || entries.length < 3 || entries[0]?.fact.spec.timed === true) continue;
      for (const entry of open.filter((one) => one.kind === 'steps' || !STANDING.test(one.does))) {
        yield {
          message: `Every other line here has a time; \`${entry.does.slice(0, 60)}\` has none.`,
          fix: 'Add `within:` with a number and a unit, or say in `does:` when it is done.',
          place: placeOf(entry, 'does'),
          requirement: entry.requirement.id,
        };
      }
    }
    yield* openOutcomes(context.protocol.pathways);
    for (const written of wordTexts(context)) {
      if (written.requirement === undefined || !OF_CASES.has(written.section)) continue;
      const found = untimedNewsIn(written);
      if (found === undefined) continue;
      yield {
        message: `“${found.slice(0, 80)}” passes something on, and neither it nor the words round it say by when.`,
        fix: 'Say within what time, and from when it counts, or on what day it is done.',
        place: written.place,
        requirement: written.requirement,
      };
    }
  },
};

/** Chapters that tell what happens with a family. */
const OF_CASES: ReadonlySet<string> = new Set([
  'assessment',
  'child-protection',
  'contact-no-access',
  'contingency',
  'escalation',
  'identification',
  'information-sharing',
  'looked-after',
  'loss-relapse',
  'medicines-safety',
  'overlaps',
  'planning-reviews',
  'pregnancy-unborn',
  'referral-to-children',
  'referral-to-treatment',
  'screening-group',
  'thresholds',
  'young-carers',
]);

/** An occasion in what is done: “on the day of the birth”, “at each appointment”, “in every report”. */
const OCCASION = /\b(?:at (?:the|once)|on the day|when|whenever|each|every|once|twice|before|until|during|throughout|then|meanwhile|first)\b/i;
/** An event that says as well that it is done then. */
const AT_THAT = /\b(?:each|every|whenever|throughout|at once|at the|same day|same working day|on the day|on arrival|immediately)\b/i;
/** What somebody is or goes on doing, which is never late. Of steps each has to end before the next can begin. */
const STANDING =
  /^(?:also |always |jointly )?(?:acts? as|is|are|joins?|takes? part|leads?|holds?|keeps?|notes?|notices?|watch(?:es)?|stays?|remains?|works?|offers?|attends?|supports?|supervises?|speaks? for|covers?|runs?)\b/i;

/** An event from which nothing is counted is no time; without one, an occasion in what is done is. */
function isTimed({ row, does }: DutyEntry): boolean {
  if (row['within'] !== undefined || row['every'] !== undefined || definiteTimeIn(does)) return true;
  const from = row['from'];
  return typeof from === 'string' ? AT_THAT.test(from) : OCCASION.test(does);
}
