// Days that are only numbered: “Day 1, the worker rings. Day 3: …”, and nobody says what the first of them is.

import { statementsOf } from '../reading/sentences.ts';
import { tellsOfEvent } from './spoken-starts.ts';
import { belongsToTask } from '../reading/task-clauses.ts';

/** Cheap to ask first. */
function countsDays(text: string): boolean {
  return ['ay 1', 'eek 1', 'our 1', 'ay one', 'eek one'].some((part) => text.includes(part));
}

const DAYS = /(?:^|[.;:] |\n|[-*•] )\**(?:working )?(day|week|hour) (?:1|one)\**(?:,|:| [–—-]|\.)\s/i;
const NEXT_DAYS = /(?:^|[.;:,] |\n|[-*•] )\**(?:by |on )?(?:working )?(?:day|week|hour) (?:[2-9]|1\d|two|three|four|five)\**(?:,|:| [–—-]|\.)\s/i;

/** A calendar of days of which nobody says what the first is: how it begins. */
export function firstOfDays(text: string): string | undefined {
  if (!countsDays(text)) return undefined;
  const first = DAYS.exec(text);
  if (!first || !NEXT_DAYS.test(text)) return undefined;
  const [said = ''] = statementsOf(text.slice(first.index + first[0].length));
  if (tellsOfEvent(text) || !belongsToTask(said, said.length - 1, 0)) return undefined;
  return `${first[1]} 1`;
}
