// The table behind a sieve (sieve.ts): an automaton over the needed letters of its patterns, after Aho and Corasick (1975), “Efficient
// string matching”. The bundle carries it ready-made, because making it takes longer than a check of one protocol saves by it.

import type { Letters } from './needed-letters.ts';
import { neededLetters } from './needed-letters.ts';

export interface SieveTable {
  /** Patterns of which nothing is known: they may find something in any text. */
  readonly always: readonly number[];
  /** The signs that are told apart, in small letters; the first is class 1, any other sign class 0. */
  readonly signs: string;
  readonly states: number;
  /** How the first state goes on, by class. */
  readonly first: readonly number[];
  /** Where another state goes on in another way: pairs of a distance in the table and a state, as 16 bits each, in base 64. */
  readonly others: string;
  /** A state, and the needs that are met where it is reached. */
  readonly ends: readonly (readonly [state: number, needs: readonly number[]])[];
  /** By need: the patterns that want it, each with another need that it has to meet as well. */
  readonly wants: readonly (readonly (readonly [pattern: number, also?: number])[])[];
}

const FARTHEST = 0xffff;

export function sieveTable(sources: readonly string[]): SieveTable {
  const always = new Set<number>();
  const byLetters = new Map<string, number[]>();
  const wants: [number, number?][][] = [];
  const need = (letters: Letters): number => {
    for (const one of letters) byLetters.set(one, [...(byLetters.get(one) ?? []), wants.length]);
    return wants.push([]) - 1;
  };
  for (const [pattern, source] of sources.entries()) {
    for (const [first, second] of neededLetters(source)) {
      if (!first) always.add(pattern);
      else wants[need(first)]?.push(second ? [pattern, need(second)] : [pattern]);
    }
  }
  const signs = [...new Set([...byLetters.keys()].join(''))].sort().join('');
  const { next, ends } = automaton(byLetters, signs);
  const [first = []] = next;
  return {
    always: [...always],
    signs,
    states: next.length,
    first,
    others: packed(next, first),
    ends: ends.flatMap((needs, state) => (needs.size > 0 ? [[state, [...needs]] as const] : [])),
    wants,
  };
}

interface Automaton {
  /** By state, by class of sign. */
  readonly next: number[][];
  readonly ends: Set<number>[];
}

function automaton(byLetters: ReadonlyMap<string, readonly number[]>, signs: string): Automaton {
  const row = (): number[] => Array.from({ length: signs.length + 1 }, () => 0);
  const next = [row()];
  const ends = [new Set<number>()];
  for (const [letters, needs] of byLetters) {
    let state = 0;
    for (const sign of letters) {
      const from = next[state] as number[];
      const number = signs.indexOf(sign) + 1;
      if (from[number] === 0) {
        from[number] = next.length;
        next.push(row());
        ends.push(new Set());
      }
      state = from[number] as number;
    }
    for (const one of needs) ends[state]?.add(one);
  }
  goOn({ next, ends });
  return { next, ends };
}

/** Where letters go on that no longer fit: to the longest end of them with which others begin. */
function goOn({ next, ends }: Automaton): void {
  const back = next.map(() => 0);
  const queue = (next[0] as number[]).filter((state) => state !== 0);
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] as number;
    const from = next[back[state] as number] as number[];
    for (const need of ends[back[state] as number] ?? []) ends[state]?.add(need);
    const own = next[state] as number[];
    for (const [number, over] of from.entries()) {
      const child = own[number] as number;
      if (child === 0) own[number] = over;
      else {
        back[child] = over;
        queue.push(child);
      }
    }
  }
}

function packed(next: readonly (readonly number[])[], first: readonly number[]): string {
  const pairs: number[] = [];
  let last = 0;
  for (const [state, row] of next.entries()) {
    for (const [number, to] of row.entries()) {
      if (state === 0 || to === first[number]) continue;
      const edge = state * first.length + number;
      // NOTE: a pair that says what is so already bridges a longer distance.
      for (; edge - last > FARTHEST; last += FARTHEST) pairs.push(FARTHEST, first[(last + FARTHEST) % first.length] ?? 0);
      pairs.push(edge - last, to);
      last = edge;
    }
  }
  return Buffer.from(Uint16Array.from(pairs).buffer).toString('base64');
}
