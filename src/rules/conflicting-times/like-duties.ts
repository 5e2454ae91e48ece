// Two duties under different requirements that are the same one told in other words: the same people, the same event, and much of what is said
// of them is said of both. Words count by how few duties they stand in (told-senses.ts).

import { agreement } from '../../model/durations.ts';
import { timeOf } from '../reading/duty-table.ts';
import type { RuleContext } from '../rule.ts';
import type { Told } from './told-duties.ts';
import { groupOf, indexOf } from './told-duties.ts';
import type { Weights } from './told-senses.ts';
import { weightOf } from './told-senses.ts';

type Senses = ReadonlySet<string>;

/**
 * So much of all that is said of two duties is said of both, and so much more of what they are called. Of the 3,300 pairs of the two examples
 * that share people, those at or above this have the same time, or one of them has another partner that does.
 */
const LEAST = { event: 0.9, said: 0.33, inAll: 0.75 };
/** Called so nearly the same, they may say less else. */
const LEAST_CALLED = { said: 0.28, inAll: 0.95 };
/** Less alike, it may still be what the duty is told again as, and when it has the same time nothing is at odds. */
const LEAST_SETTLED = { event: 0.6, said: 0.2, inAll: 0.5 };

export interface LikeDuties {
  readonly later: Told;
  readonly earlier: Told;
}

/** Pairs of which neither has a like one that agrees with it. */
export function* likeDutiesAtOdds(context: RuleContext): Iterable<LikeDuties> {
  const { duties, weights } = indexOf(context);
  const told = new Set<Told>();
  const partners = partnersOf(duties, weights);
  const isSettled = (one: Told): boolean => (partners.get(one) ?? []).some(({ other }) => verdict(one, other) === 'same');
  for (const later of duties) {
    const [best] = (partners.get(later) ?? []).filter(({ isNear }) => isNear).sort((a, b) => b.likeness - a.likeness);
    if (!best || told.has(best.other) || isSettled(later) || isSettled(best.other)) continue;
    const said = verdict(later, best.other);
    if (said !== 'different' && said !== 'units') continue;
    told.add(later);
    yield { later, earlier: best.other };
  }
}

interface Partner {
  readonly other: Told;
  readonly likeness: number;
  /** Near enough to be the same duty. */
  readonly isNear: boolean;
}

function partnersOf(duties: readonly Told[], weights: Weights): Map<Told, Partner[]> {
  const found = new Map<Told, Partner[]>();
  const add = (one: Told, partner: Partner): void => {
    const list = found.get(one);
    if (list) list.push(partner);
    else found.set(one, [partner]);
  };
  for (const group of Map.groupBy(
    duties.filter(({ event }) => event.size > 0),
    groupOf,
  ).values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(0, index)) {
        const likeness = likenessOf(one, other, weights);
        if (!likeness) continue;
        add(one, { ...likeness, other });
        add(other, { ...likeness, other: one });
      }
    }
  }
  return found;
}

function likenessOf(a: Told, b: Told, weights: Weights): Omit<Partner, 'other'> | undefined {
  if (a.duty.entry.requirement === b.duty.entry.requirement || !a.duty.desks.some((desk) => b.duty.desks.includes(desk))) return undefined;
  const event = alike(a.event, b.event, weights);
  if (event < LEAST_SETTLED.event) return undefined;
  const said = alike(withoutNames(a), withoutNames(b), weights);
  if (said < LEAST_SETTLED.said) return undefined;
  const likeness = said + Math.max(...a.keys.flatMap((one) => b.keys.map((other) => alike(one, other, weights))));
  if (likeness < LEAST_SETTLED.inAll) return undefined;
  return { likeness, isNear: event >= LEAST.event && [LEAST, LEAST_CALLED].some((least) => said >= least.said && likeness >= least.inAll) };
}

function withoutNames({ known, names }: Told): Senses {
  return new Set([...known].filter((sense) => !names.has(sense)));
}

/** Cosine of the weights: 1 where both are the same. */
function alike(a: Senses, b: Senses, weights: Weights): number {
  const whole = Math.sqrt(weightOf(a, weights) * weightOf(b, weights));
  return whole === 0 ? 0 : weightOf(a, weights, b) / whole;
}

function verdict(a: Told, b: Told): string | undefined {
  const [one, other] = [timeOf(a.duty.entry), timeOf(b.duty.entry)];
  return one && other ? agreement(one.time, other.time) : undefined;
}
