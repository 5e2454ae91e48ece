// The words of a team's name that tell it from others, as stems.

import { stemOf, wordsOf } from '../reading/name-words.ts';

const SAYS_LITTLE = /^(?:the|an?|our|your|all|calls?|to|of|at|on|line|phone|and|s)$/i;

export function nameStems(name: string): ReadonlySet<string> {
  return new Set(
    wordsOf(name.replace(/['’]s\b/g, ''))
      .filter((word) => !SAYS_LITTLE.test(word))
      .map(stemOf),
  );
}
