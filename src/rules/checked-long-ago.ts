// A list of laws, papers or numbers in the facts that nobody has gone through for a year.

import { isDay, isOfTheLastYear } from '../model/days.ts';
import type { KeyPath } from '../model/place.ts';
import { value } from '../model/place.ts';
import type { Rule } from './rule.ts';

const CHECKED = /^(?:last_)?checked(?:_on)?$/;

export const rule: Rule = {
  id: 'checked-long-ago',
  title: 'Something last checked over a year ago',
  why: 'Laws, papers and numbers change; a reader takes the day for a promise that somebody still looks.',
  errorFrom: 'never',
  *run({ answered, today }) {
    for (const { requirement, answer } of answered) {
      for (const { day, path } of checkedIn(answer.facts, [...answer.path])) {
        if (!isDay(day) || isOfTheLastYear(day, today)) continue;
        yield {
          message: day > today ? `This was checked on \`${day}\`, a day still to come.` : `This was last checked on \`${day}\`, over a year ago.`,
          fix: 'Go through it again, correct what is wrong, and give the day on which you did.',
          place: value(answer.file, ...path),
          requirement: requirement.id,
        };
      }
    }
  },
};

function* checkedIn(node: unknown, path: KeyPath): Iterable<{ readonly day: string; readonly path: KeyPath }> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, one] of Array.isArray(node) ? node.entries() : Object.entries(node)) {
    if (typeof one === 'string' && CHECKED.test(String(key))) yield { day: one, path: [...path, key] };
    else yield* checkedIn(one, [...path, key]);
  }
}
