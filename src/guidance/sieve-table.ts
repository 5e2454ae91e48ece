// The table behind a sieve (sieve.ts): the needed letters of its patterns as one tree, which an automaton is made from at the start,
// after Aho and Corasick (1975), “Efficient string matching”. The bundle carries it ready-made, because working out what a pattern needs
// takes longer than a check of one protocol saves by it.

import type { Letters } from './needed-letters.ts';
import { neededLetters } from './needed-letters.ts';

export type Want = readonly [pattern: number, ...also: number[]];

export interface SieveTable {
  /** Patterns of which nothing is known: they may find something in any text. */
  readonly always: readonly number[];
  /** The signs that are told apart, in small letters; the first is class 1, any other sign class 0. */
  readonly signs: string;
  /** Of each state but the first, breadth first: the state that it goes on from, as 16 bits each, in base 64. */
  readonly parents: string;
  /** Of the same: the class of the sign that leads to it, as 8 bits each, in base 64. */
  readonly classes: string;
  /** A state, and the needs that are met where it is reached. */
  readonly ends: readonly (readonly [state: number, needs: readonly number[]])[];
  /** By need: the patterns that want it, each with the other needs that it has to meet as well. */
  readonly wants: readonly (readonly Want[])[];
}

const MOST_STATES = 0x1_0000;
const MOST_SIGNS = 0xff;

/** Throws when the patterns need more letters than a table can hold. */
export function sieveTable(sources: readonly string[]): SieveTable {
  const always = new Set<number>();
  const byLetters = new Map<string, number[]>();
  const wants: Want[][] = [];
  const needs = new Map<string, number>();
  const need = (letters: Letters): number => {
    const name = letters.toSorted().join('\n');
    const known = needs.get(name);
    if (known !== undefined) return known;
    needs.set(name, wants.length);
    for (const one of letters) byLetters.set(one, [...(byLetters.get(one) ?? []), wants.length]);
    return wants.push([]) - 1;
  };
  for (const [pattern, source] of sources.entries()) {
    for (const [first, ...others] of neededLetters(source)) {
      if (!first) always.add(pattern);
      else wants[need(first)]?.push([pattern, ...others.map(need)]);
    }
  }
  const signs = [...new Set([...byLetters.keys()].join(''))].sort().join('');
  const { parents, classes, ends } = breadthFirst(treeOf(byLetters), signs);
  if (parents.length >= MOST_STATES || signs.length > MOST_SIGNS)
    throw new Error(`${parents.length} states and ${signs.length} signs are more than a table holds.`);
  return { always: [...always], signs, parents: base64(Uint16Array.from(parents)), classes: base64(Uint8Array.from(classes)), ends, wants };
}

interface Branch {
  readonly on: Map<string, Branch>;
  readonly needs: number[];
}

function treeOf(byLetters: ReadonlyMap<string, readonly number[]>): Branch {
  const root: Branch = { on: new Map(), needs: [] };
  for (const [letters, needs] of byLetters) {
    let branch = root;
    for (const sign of letters) {
      const next = branch.on.get(sign) ?? { on: new Map(), needs: [] };
      branch.on.set(sign, next);
      branch = next;
    }
    branch.needs.push(...needs);
  }
  return root;
}

function breadthFirst(root: Branch, signs: string): { parents: number[]; classes: number[]; ends: [number, number[]][] } {
  const parents: number[] = [];
  const classes: number[] = [];
  const queue = [root];
  for (let state = 0; state < queue.length; state += 1) {
    for (const [sign, next] of queue[state]?.on ?? []) {
      parents.push(state);
      classes.push(signs.indexOf(sign) + 1);
      queue.push(next);
    }
  }
  return { parents, classes, ends: queue.flatMap(({ needs }, state): [number, number[]][] => (needs.length > 0 ? [[state, needs]] : [])) };
}

function base64({ buffer, byteOffset, byteLength }: Uint16Array | Uint8Array): string {
  return btoa(Array.from(new Uint8Array(buffer, byteOffset, byteLength), (byte) => String.fromCharCode(byte)).join(''));
}

export function bytesOf(written: string): Uint8Array<ArrayBuffer> {
  const signs = atob(written);
  const bytes = new Uint8Array(signs.length);
  // NOTE: in a short run a loop takes a tenth of what a function for each sign takes.
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
