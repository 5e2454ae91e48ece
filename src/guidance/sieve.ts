// Which of many patterns may find something in a text, told in one pass over it: those of which the needed letters (needed-letters.ts)
// stand there.

import type { SieveTable } from './sieve-table.ts';
import { bytesOf, sieveTable } from './sieve-table.ts';
import { MADE_TABLE } from './made-table.ts';

/** Numbers of the patterns that may find something in a text, in their order; none for most texts. */
export type Sieve = (text: string) => readonly number[];

/** Of each sieve that lets something through, the numbers of its patterns. */
type Passed = ReadonlyMap<string, readonly number[]>;

const NONE: readonly number[] = [];
const known = new Map<string, readonly string[]>();

/** All patterns of all sieves in one table, so that a text is passed over once, whoever asks. */
interface Whole {
  readonly sieves: number;
  readonly pass: (text: string) => Passed;
  readonly passed: Map<string, Passed>;
  /** The text that was asked about last, and what passes there. */
  last: string | undefined;
  found: Passed;
}

let whole: Whole | undefined;
const MOST_PASSED = 5_000;

/** The names of all sieves there are, and the sources of their patterns, in the order of the table. */
export function allSieves(): { readonly names: readonly string[]; readonly sources: readonly string[] } {
  const names = [...known.keys()].sort();
  return { names, sources: names.flatMap((name) => known.get(name) ?? []) };
}

/** `name`: of these `sources` of patterns, and of no others. Nothing is made before the first text. */
export function sieveOf(name: string, sources: readonly string[]): Sieve {
  known.set(name, sources);
  return (text) => {
    if (whole?.sieves !== known.size) whole = wholeNow();
    // NOTE: a rule asks many sieves about one text, one after another.
    if (text !== whole.last) {
      whole.found = passedNow(whole, text);
      whole.last = text;
    }
    return whole.found.get(name) ?? NONE;
  };
}

function passedNow({ pass, passed }: Whole, text: string): Passed {
  const before = passed.get(text);
  if (before) return before;
  if (passed.size >= MOST_PASSED) passed.clear();
  const found = pass(text);
  passed.set(text, found);
  return found;
}

function wholeNow(): Whole {
  const { names, sources } = allSieves();
  const isMade = MADE_TABLE?.names.join() === names.join();
  const owners = names.flatMap((name) => (known.get(name) ?? []).map((_, number) => [name, number] as const));
  return {
    sieves: known.size,
    pass: passOf(isMade && MADE_TABLE ? MADE_TABLE.table : sieveTable(sources), owners),
    passed: new Map(),
    last: undefined,
    found: new Map(),
  };
}

/** `owners`: of each pattern of the table, its sieve and its number there. */
function passOf({ always, signs, wants, ...tree }: SieveTable, owners: readonly (readonly [name: string, number: number])[]): (text: string) => Passed {
  const { width, next, endsAt, isEnd } = automatonOf(signs.length + 1, tree);
  const low = new Uint8Array(128);
  const high = new Map<number, number>();
  for (const [index, sign] of [...signs].entries()) {
    const code = sign.charCodeAt(0);
    if (code >= 128) high.set(code, index + 1);
    else low[code] = index + 1;
    if (code >= 97 && code <= 122) low[code - 32] = index + 1;
  }
  /** Of each need, state and pattern: the number of the last text in which it was met. So nothing has to be cleared between two texts. */
  const met = new Uint32Array(wants.length);
  const seen = new Uint32Array(isEnd.length);
  const hit = new Uint32Array(owners.length);
  let texts = 0;
  /** NOTE: many needs only go with another one; most texts meet dozens of these. */
  const leads = Uint8Array.from(wants, (patterns) => (patterns.length > 0 ? 1 : 0));
  const meet = (state: number, needs: number[]): void => {
    seen[state] = texts;
    for (const need of endsAt[state] ?? NONE) {
      if (leads[need] === 1 && met[need] !== texts) needs.push(need);
      met[need] = texts;
    }
  };
  /** By sieve, each with its patterns in their order. */
  const bySieve = (patterns: number[]): Passed => {
    const passed = new Map<string, number[]>();
    for (const pattern of patterns.sort((one, other) => one - other)) {
      const [name, number] = owners[pattern] ?? ['', 0];
      const some = passed.get(name);
      if (some) some.push(number);
      else passed.set(name, [number]);
    }
    return passed;
  };
  const nothing = bySieve([...always]);
  return (text) => {
    texts += 1;
    const needs: number[] = [];
    let state = 0;
    // NOTE: the one loop that goes over every sign of a protocol: nothing is made in it, and most signs end nothing.
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      state = next[state * width + (code < 128 ? (low[code] ?? 0) : (high.get(code) ?? 0))] ?? 0;
      if (isEnd[state] === 1 && seen[state] !== texts) meet(state, needs);
    }
    const found: number[] = [];
    for (const need of needs) {
      for (const [pattern, also] of wants[need] ?? []) {
        if (hit[pattern] === texts || (also !== undefined && met[also] !== texts)) continue;
        hit[pattern] = texts;
        found.push(pattern);
      }
    }
    return found.length === 0 ? nothing : bySieve([...found, ...always.filter((pattern) => hit[pattern] !== texts)]);
  };
}

interface Automaton {
  /** Classes of signs: a state has so many ways on. */
  readonly width: number;
  /** The state that follows, by state and class. */
  readonly next: Uint16Array;
  readonly endsAt: readonly (readonly number[])[];
  readonly isEnd: Uint8Array;
}

/**
 * Where letters no longer fit, a state goes on as the longest end of them does with which others begin. States come breadth first, so that
 * this other state, which is nearer to the first, is always done before.
 */
function automatonOf(width: number, { parents, classes, ends }: Pick<SieveTable, 'parents' | 'classes' | 'ends'>): Automaton {
  const from = new Uint16Array(bytesOf(parents).buffer);
  const by = bytesOf(classes);
  const states = from.length + 1;
  const next = new Uint16Array(states * width);
  const back = new Uint16Array(states);
  const endsAt: (readonly number[])[] = Array.from({ length: states }, () => NONE);
  for (const [state, needs] of ends) endsAt[state] = needs;
  const isEnd = new Uint8Array(states);
  for (let state = 0, child = 1; state < states; state += 1) {
    const row = state * width;
    const other = (back[state] ?? 0) * width;
    if (state > 0) {
      next.copyWithin(row, other, other + width);
      const more = endsAt[back[state] ?? 0] ?? NONE;
      if (more.length > 0) endsAt[state] = [...(endsAt[state] ?? NONE), ...more];
    }
    if (endsAt[state] !== NONE) isEnd[state] = 1;
    for (; child < states && from[child - 1] === state; child += 1) {
      const way = by[child - 1] ?? 0;
      back[child] = state === 0 ? 0 : (next[other + way] ?? 0);
      next[row + way] = child;
    }
  }
  return { width, next, endsAt, isEnd };
}
