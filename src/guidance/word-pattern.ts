// Words that count, as patterns: case does not matter, plurals and -ed/-ing are found, blank and hyphen are one, `*` ends a stem.

import { LATIN_LETTERS } from './latin.ts';

/* NOTE: Latin letters only. With \p{L} and no regard to case an engine needs ten times as long to compile a pattern, and there are hundreds. */
const SIGN = `${LATIN_LETTERS}0-9\u00AA\u00BA`;

const cache = new Map<string, RegExp>();

/** One pattern that finds any of the words. Flag `g`: callers reset or use matchAll. */
export function wordPattern(words: readonly string[], caseSensitive = false): RegExp {
  const key = `${caseSensitive ? 'c' : 'i'}\u0000${words.join('\u0000')}`;
  const known = cache.get(key);
  if (known) {
    known.lastIndex = 0;
    return known;
  }
  const made = new RegExp(`(?<![${SIGN}])(?:${words.map(wordSource).join('|')})(?![${SIGN}])`, caseSensitive ? 'g' : 'gi');
  cache.set(key, made);
  return made;
}

const heads = new Map<string, string>();

/** What every form of a word begins with, in small letters. */
function headOf(word: string): string {
  const known =
    heads.get(word) ??
    (
      word
        .trim()
        .toLowerCase()
        .split(/[\s*'’-]/, 1)[0] ?? ''
    ).replace(/[ye]$/, '');
  heads.set(word, known);
  return known;
}

/** Could a text, given in small letters, hold the word at all? Looking for its beginning costs far less than making a pattern. */
export function isPossible(word: string, lowered: string): boolean {
  return lowered.includes(headOf(word));
}

function wordSource(word: string): string {
  const stem = word.trim().replace(/[.*+?^${}()|[\]\\/]/g, (sign) => (sign === '*' ? '\uE000' : `\\${sign}`));
  const spaced = stem.replace(/[\s-]+/g, '[\\s-]+').replace(/['’]/g, "['’]");
  if (spaced.includes('\uE000')) return spaced.replace(/\uE000/g, `[${SIGN}'’-]*`);
  if (/y$/.test(spaced)) return `${spaced.slice(0, -1)}(?:y|ys|yed|ies|ied|ying|y['’]s)`;
  if (/e$/.test(spaced)) return `${spaced.slice(0, -1)}(?:e|es|ed|ing|e['’]s)`;
  return /[a-z]$/i.test(spaced) ? `${spaced}(?:s|es|ed|ing|['’]s|s['’])?` : spaced;
}
