// Two directions of which one is a copy of the other, or that stand the wrong way round.

import { SIDES } from '../facts/both-ways.ts';
import { flatten } from '../facts/covers.ts';
import type { GivenFact } from '../facts/kind.ts';
import { isEmpty, labelOf } from '../facts/kind.ts';
import { findNamed } from '../model/names.ts';
import type { Place } from '../model/place.ts';
import { value } from '../model/place.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { sharedCount, stemsOf } from './reading/word-stems.ts';

export const rule: Rule = {
  id: 'copied-direction',
  title: 'One direction is a copy of the other',
  why: 'What treatment does for children’s services and what they do for treatment are two agreements; with one text in both, one of them was never made.',
  errorFrom: 'publish',
  *run(context) {
    for (const { requirement, facts } of context.answered) {
      for (const fact of facts) {
        if (fact.spec.kind !== 'both-ways' || fact.spec.source !== undefined || !isCopied(fact)) continue;
        yield {
          message: `“${labelOf(fact)}” says the same in both directions.`,
          fix: 'Write under each direction who acts on that side, what they do and whom they tell on the other side.',
          place: sidePlace(fact, 1),
          related: [{ place: sidePlace(fact, 0), label: 'the same stands here' }],
          requirement: requirement.id,
        };
      }
    }
    yield* ofOneSide(context);
    yield* turnedRound(context);
  },
};

/** Whoever is named for either direction belongs to one and the same side, so that the other side has nobody. */
function* ofOneSide(context: RuleContext): Iterable<RuleFault> {
  for (const { requirement, facts } of context.answered) {
    for (const fact of facts) {
      if (fact.spec.kind !== 'both-ways' || fact.spec.source !== undefined || isCopied(fact)) continue;
      const sides = SIDES.map((direction) => sideOf(context, (fact.value as Readonly<Record<string, unknown>> | undefined)?.[direction]));
      const [one, other] = sides;
      if (one === undefined || one !== other) continue;
      yield {
        message: `“${labelOf(fact)}” names posts of ${one === 'children' ? 'children’s services' : 'treatment'} in both directions.`,
        fix: 'Name under each direction the posts of the side that is meant there.',
        place: sidePlace(fact, 1),
        related: [{ place: sidePlace(fact, 0), label: 'the same side stands here' }],
        requirement: requirement.id,
        severity: 'warning',
      };
    }
  }
}

/** The one side of all the posts that are named, if they are posts and have one. */
function sideOf({ protocol: { directory } }: RuleContext, given: unknown): 'children' | 'treatment' | undefined {
  const sides = new Set([given].flat().map((id) => (typeof id === 'string' ? findNamed(directory, id)?.side : undefined)));
  const [side] = sides;
  return sides.size === 1 && (side === 'children' || side === 'treatment') ? side : undefined;
}

function sidePlace({ answer, name }: GivenFact, side: 0 | 1): Place {
  return value(answer.file, ...answer.path, name, SIDES[side]);
}

function isCopied({ value: given, spec }: GivenFact): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const [one, other] = SIDES.map((side) => (given as Record<string, unknown>)[side]);
  if (isEmpty(one) || isEmpty(other)) return false;
  const inner = typeof spec.of === 'object' ? spec.of.kind : 'statement';
  // NOTE: the same time both ways is a fair agreement; the same person keeping it on both sides is not.
  if (inner === 'duration' || inner === 'limit') return hasDoer(one) && sameText(one, other);
  if (inner === 'number' || inner === 'date' || inner === 'reference' || inner === 'document' || inner === 'choice') return false;
  if (sameText(one, other)) return true;
  const [a, b] = [stemsOf(flatten(one)), stemsOf(flatten(other))];
  return Math.min(a.size, b.size) >= 5 && (2 * sharedCount(a, b)) / (a.size + b.size) >= 0.9;
}

function sameText(one: unknown, other: unknown): boolean {
  return flatten(one).toLowerCase() === flatten(other).toLowerCase();
}

function hasDoer(given: unknown): boolean {
  return [given].flat().some((row) => typeof row === 'object' && row !== null && ('by' in row || 'who' in row));
}

/** Lines in which the receiving side tells the side that should be telling. */
function* turnedRound(context: RuleContext): Iterable<RuleFault> {
  const { directory } = context.protocol;
  for (const entry of dutyTable(context)) {
    if (entry.side === undefined || entry.tells.length === 0) continue;
    const sideOf = (ids: readonly string[]): string => {
      const sides = new Set(ids.map((id) => findNamed(directory, id)?.side ?? ''));
      return sides.size === 1 ? ([...sides][0] ?? '') : '';
    };
    const [from, to] = entry.side === 'treatment_to_children' ? ['treatment', 'children'] : ['children', 'treatment'];
    if (sideOf(entry.who) !== to || sideOf(entry.tells) !== from) continue;
    yield {
      message: `This line stands under \`${entry.side}\`, but \`${entry.who.join(', ')}\` tells \`${entry.tells.join(', ')}\`: that is the other direction.`,
      fix: `Move it to the other direction, or change who acts and who is told.`,
      place: placeOf(entry, 'who'),
      related: [{ place: placeOf(entry, 'tells'), label: 'the one who is told' }],
      requirement: entry.requirement.id,
    };
  }
}
