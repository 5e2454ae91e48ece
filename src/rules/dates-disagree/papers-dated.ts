// Papers in the facts with their days: one paper under two days, and one that is dated after today and can be read all the same.

import { rowsOf } from '../../facts/rows.ts';
import { isLikeDay } from '../../model/days.ts';
import type { Place } from '../../model/place.ts';
import { value } from '../../model/place.ts';
import type { RuleContext, RuleFault } from '../rule.ts';

interface Paper {
  readonly date: string;
  readonly place: Place;
  readonly requirement: string;
}

const FIX = 'Give the day that stands on the paper itself, in both places.';

export function* papersDated(context: RuleContext): Iterable<RuleFault> {
  const known = new Map<string, Paper>();
  for (const { where, ...paper } of papersOf(context)) {
    const { date, place, requirement } = paper;
    if (date > context.today)
      yield { message: `This paper can be read already, and is dated \`${date}\`.`, fix: 'Give the day that stands on it.', place, requirement };
    const before = known.get(where);
    if (before === undefined) known.set(where, paper);
    else if (before.date !== date)
      yield {
        message: `The same paper is dated \`${date}\` here and \`${before.date}\` elsewhere.`,
        fix: FIX,
        place,
        related: [{ place: before.place, label: 'the other day' }],
        requirement,
      };
  }
}

/** `where`: it lies at one address or in one file, under one edition. */
function* papersOf({ answered }: RuleContext): Iterable<Paper & { readonly where: string }> {
  for (const { requirement, answer, facts } of answered) {
    for (const { name, value: given, spec } of facts) {
      if (spec.source !== undefined) continue;
      for (const { row, path } of rowsOf(given)) {
        const { title, name: called, address, file, date, edition } = row;
        const where = address ?? file;
        if (typeof where !== 'string' || typeof (title ?? called) !== 'string' || !isLikeDay(String(date))) continue;
        const place = value(answer.file, ...answer.path, name, ...path, 'date');
        yield { where: `${where} ${String(edition ?? '')}`, date: String(date), place, requirement: requirement.id };
      }
    }
  }
}
