// How words change in a language, for search: endings that are left off, letters at the beginning that grammar changes, words that ask and
// mean nothing by themselves. Pagefind knows neither Welsh nor Gaelic. All words here are folded: small letters without accents.

import { englishStem } from './english-stem.ts';

export interface WordForms {
  /** Without its ending. */
  stem(word: string): string;
  /** What the word may be without the change at its beginning; itself among them. */
  radicals(word: string): readonly string[];
  readonly filler: ReadonlySet<string>;
}

export const SHORTEST = 3;

/** A changed beginning, what it may have been, and what has to follow. */
export type Change = readonly [changed: string, radical: string, after?: RegExp];

/** `words`: with blanks or line ends between them. NOTE: clauses without a translation stand in English, so that English endings are left off as well. */
export function formsOf(changes: readonly Change[], ending: RegExp, words: string): WordForms {
  return {
    stem: (word) => englishStem(word.length > 5 ? word.replace(ending, '') : word),
    radicals: (word) => undone(changes, word),
    filler: new Set(words.split(/\s+/)),
  };
}

function undone(changes: readonly Change[], word: string): string[] {
  const found = [word];
  for (const [changed, radical, after] of changes) {
    if (!word.startsWith(changed)) continue;
    const rest = word.slice(changed.length);
    if (rest.length + radical.length >= SHORTEST && (!after || after.test(rest))) found.push(radical + rest);
  }
  return found;
}
