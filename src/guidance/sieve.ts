// Which of many patterns may find something in a text, told in one pass over it: those of which the needed letters (needed-letters.ts)
// stand there.

import type { SieveTable } from './sieve-table.ts';
import { bytesOf, sieveTable } from './sieve-table.ts';
import { MADE_TABLE } from './made-table.ts';

/** Numbers of the patterns that may find something in a text, in their order; none for most texts. */
export type Sieve = (text: string) => readonly number[];

/** Numbers of all patterns that pass, in the order of the table. */
type Passed = readonly number[];

const NONE: readonly number[] = [];
const known = new Map<string, readonly string[]>();

/** All patterns of all sieves in one table, so that a text is passed over once, whoever asks. */
interface Whole {
  readonly sieves: number;
  /** Of each name, the number of the first pattern of its sieve. */
  readonly starts: ReadonlyMap<string, number>;
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
  let mine: Whole | undefined;
  let start = 0;
  return (text) => {
    if (whole?.sieves !== known.size) whole = wholeNow();
    if (whole !== mine) {
      mine = whole;
      start = whole.starts.get(name) ?? 0;
    }
    // NOTE: a rule asks many sieves about one text, one after another.
    if (text !== whole.last) {
      whole.found = passedNow(whole, text);
      whole.last = text;
    }
    return between(whole.found, start, start + sources.length);
  };
}

/** Those of one sieve, counted from its first. */
function between(passed: Passed, start: number, end: number): readonly number[] {
  let from = 0;
  while (from < passed.length && (passed[from] ?? 0) < start) from += 1;
  if ((passed[from] ?? end) >= end) return NONE;
  const found: number[] = [];
  for (let at = from; (passed[at] ?? end) < end; at += 1) found.push((passed[at] ?? 0) - start);
  return found;
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
  const starts = new Map<string, number>();
  let start = 0;
  for (const name of names) {
    starts.set(name, start);
    start += known.get(name)?.length ?? 0;
  }
  const pass = passOf(isMade && MADE_TABLE ? MADE_TABLE.table : sieveTable(sources), sources.length);
  return { sieves: known.size, starts, pass, passed: new Map(), last: undefined, found: [] };
}

function passOf({ always, signs, wants, ...tree }: SieveTable, patterns: number): (text: string) => Passed {
  const width = signs.length + 1;
  const { next, rows, stepFrom, endOf, endBehind, needsAt } = automatonOf(width, tree);
  const wanted = flat(wants.map((some) => some.map(([pattern]) => pattern)));
  /** Of each of these, what it wants as well. */
  const alsoWanted = flat(wants.flatMap((some) => some.map(([, ...also]) => also)));
  const wayOf = new Uint8Array(65_536);
  for (const [index, sign] of [...signs].entries()) {
    const code = sign.charCodeAt(0);
    wayOf[code] = index + 1;
    if (code >= 97 && code <= 122) wayOf[code - 32] = index + 1;
  }
  /** Of each need, state and pattern: the number of the last text in which it was met. So nothing has to be cleared between two texts. */
  const met = new Uint32Array(wants.length);
  const seen = new Uint32Array(endOf.length);
  const hit = new Uint32Array(patterns);
  let texts = 0;
  /** NOTE: many needs only go with another one; most texts meet dozens of these. */
  const leads = Uint8Array.from(wants, (some) => (some.length > 0 ? 1 : 0));
  /** Where one end of letters has been met in this text, all that stand behind it have been as well. */
  const meet = (state: number, needs: number[]): void => {
    for (let end = state; end !== 0 && seen[end] !== texts; end = endBehind[end] ?? 0) {
      seen[end] = texts;
      for (let at = needsAt.start[end] ?? 0; at < (needsAt.start[end + 1] ?? 0); at += 1) {
        const need = needsAt.all[at] ?? 0;
        if (leads[need] === 1 && met[need] !== texts) needs.push(need);
        met[need] = texts;
      }
    }
  };
  const isMet = (want: number): boolean => {
    for (let at = alsoWanted.start[want] ?? 0; at < (alsoWanted.start[want + 1] ?? 0); at += 1) if (met[alsoWanted.all[at] ?? 0] !== texts) return false;
    return true;
  };
  return (text) => {
    texts += 1;
    const needs: number[] = [];
    let state = 0;
    // NOTE: the one loop that goes over every sign of a protocol, and most of a short run it is not compiled yet: nothing is made or called
    // in it where it can be helped, and most signs end nothing.
    for (let at = 0; at < text.length; at += 1) {
      const way = wayOf[text.charCodeAt(at)] as number;
      state = state < rows ? (next[state * width + way] as number) : stepFrom(state, way);
      const end = endOf[state] as number;
      if (end !== 0 && seen[end] !== texts) meet(end, needs);
    }
    const found: number[] = [];
    for (const need of needs) {
      for (let at = wanted.start[need] ?? 0; at < (wanted.start[need + 1] ?? 0); at += 1) {
        const pattern = wanted.all[at] ?? 0;
        if (hit[pattern] === texts || !isMet(at)) continue;
        hit[pattern] = texts;
        putInOrder(found, pattern);
      }
    }
    if (found.length === 0) return always;
    for (const pattern of always) if (hit[pattern] !== texts) putInOrder(found, pattern);
    return found;
  };
}

/** NOTE: a text has some twenty; sorting them afterwards took as long as going over the text. */
function putInOrder(found: number[], pattern: number): void {
  let at = found.length;
  for (; at > 0 && (found[at - 1] as number) > pattern; at -= 1) found[at] = found[at - 1] as number;
  found[at] = pattern;
}

/** Lists of numbers, end to end: those of list `n` stand from `start[n]` to `start[n + 1]`. */
interface Flat {
  readonly start: Uint32Array;
  readonly all: Uint16Array;
}

function flat(lists: readonly (readonly number[] | undefined)[]): Flat {
  const start = new Uint32Array(lists.length + 1);
  for (let index = 0; index < lists.length; index += 1) start[index + 1] = (start[index] ?? 0) + (lists[index]?.length ?? 0);
  const all = new Uint16Array(start[lists.length] ?? 0);
  for (let index = 0; index < lists.length; index += 1) all.set(lists[index] ?? [], start[index]);
  return { start, all };
}

interface Automaton {
  /** Of each of the first `rows` states, the states that follow, a class of signs after the other. */
  readonly next: Uint16Array;
  readonly rows: number;
  /** The state that follows on a class of signs. */
  readonly stepFrom: (state: number, way: number) => number;
  /** Of each state the nearest that letters end at, itself or one that it goes on as; 0 for none. Of such an end, the next one behind it. */
  readonly endOf: Uint16Array;
  readonly endBehind: Uint16Array;
  readonly needsAt: Flat;
}

/** States near the first one, where most signs of a text lead, have a row of all ways on; those further off have two or three ways only, and would fill megabytes. */
const MOST_ROWS = 1_024;

/**
 * Where letters no longer fit, a state goes on as the longest end of them does with which others begin. States come breadth first, so that
 * this other state, which is nearer to the first, is always done before.
 */
function automatonOf(width: number, { parents, classes, ends }: Pick<SieveTable, 'parents' | 'classes' | 'ends'>): Automaton {
  const from = new Uint16Array(bytesOf(parents).buffer);
  const by = bytesOf(classes);
  const states = from.length + 1;
  const rows = Math.min(states, MOST_ROWS);
  const next = new Uint16Array(rows * width);
  const back = new Uint16Array(states);
  /** Of each state, the first of those that go on from it; they stand side by side. */
  const children = new Uint16Array(states + 1);
  const stepFrom = (start: number, way: number): number => {
    let state = start;
    while (state >= rows) {
      for (let child = children[state] ?? 0; child < (children[state + 1] ?? 0); child += 1) if (by[child - 1] === way) return child;
      state = back[state] ?? 0;
    }
    return next[state * width + way] ?? 0;
  };
  const needs: (readonly number[] | undefined)[] = Array.from({ length: states });
  for (const [state, some] of ends) needs[state] = some;
  const endOf = new Uint16Array(states);
  const endBehind = new Uint16Array(states);
  for (let state = 0, child = 1; state < states; state += 1) {
    const other = back[state] ?? 0;
    if (state > 0 && state < rows) next.copyWithin(state * width, other * width, (other + 1) * width);
    endBehind[state] = endOf[other] ?? 0;
    endOf[state] = needs[state] ? state : (endBehind[state] ?? 0);
    children[state] = child;
    for (; child < states && from[child - 1] === state; child += 1) {
      const way = by[child - 1] ?? 0;
      back[child] = state === 0 ? 0 : stepFrom(other, way);
      if (state < rows) next[state * width + way] = child;
    }
    children[state + 1] = child;
  }
  return { next, rows, stepFrom, endOf, endBehind, needsAt: flat(needs) };
}
