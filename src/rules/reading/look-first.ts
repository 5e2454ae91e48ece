// Many patterns for the same thing, each dear to make and to try: only those are made that may find something in a text, and each only once.

import { sieveOf } from '../../guidance/sieve.ts';

export interface LookFirst {
  /** The patterns that may find something in this text; none for most texts. */
  readonly among: (text: string) => readonly RegExp[];
}

const NONE: readonly RegExp[] = [];

function inAnyCase(source: string): RegExp {
  return new RegExp(source, 'i');
}

/** `name`: of these patterns, and of no others. `make`: a pattern from its source; without it small and capital letters are alike. */
export function lookFirst(name: string, sources: readonly string[], make: (source: string) => RegExp = inAnyCase): LookFirst {
  const sieve = sieveOf(name, sources);
  const made: RegExp[] = [];
  return {
    among: (text) => {
      const numbers = sieve(text);
      return numbers.length === 0 ? NONE : numbers.map((number) => (made[number] ??= make(sources[number] ?? '')));
    },
  };
}

/** Of the patterns that may find something, those that do: before each sentence is tried by itself, which takes longer. None of them may begin with `^` alone. */
export function thatFind(patterns: readonly RegExp[], text: string): readonly RegExp[] {
  return patterns.length === 0 ? patterns : patterns.filter((pattern) => text.search(pattern) >= 0);
}

/** Does one of the patterns find something? For each sentence of a text after the patterns have been chosen for the whole. */
export function anyFinds(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
