// Letters that a text spells out beside them, in whatever way: “CFAP: child and family assessment protocol”, “LAC stood for looked-after
// child”, “the domestic abuse pathway – DAP”, or in the next cell of a table.

import { inLatin } from '../../guidance/latin.ts';
import type { WrittenText } from '../reading/text-places.ts';

const SHORT = String.raw`((?:\p{Ll}?[\p{Lu}&]){2,8})`;
const THEN_WORDS = inLatin(
  new RegExp(`(?<![\\p{L}\\p{N}-])${SHORT}s?(?::| =| [–—-]|,| (?:is|are|means?|stands? for|stood for|meant|is short for)) (?=\\p{L})`, 'gu'),
);
const AFTER_WORDS = inLatin(new RegExp(`(?<=\\p{Ll}{2})(?::| =| [–—-]|,)(?: or| that is| i\\.e\\.)? ${SHORT}(?![\\p{L}\\p{N}-])`, 'gu'));
const ONLY_LETTERS = inLatin(new RegExp(`^${SHORT}$`, 'u'));
const WORDS = inLatin(/[\p{L}]+/gu);
const LONGEST = 120;
/** How many words of the full name the letters may pass over. */
const PASSED_OVER = 5;

/** The letters that this text spells out. */
export function spelledLetters({ text, row }: WrittenText): string[] {
  const found = [...text.matchAll(THEN_WORDS)].flatMap(({ 0: all, 1: letters = '', index }) =>
    isSpelledBy(letters, wordsIn(text.slice(index + all.length, index + all.length + LONGEST)).slice(0, letters.length + PASSED_OVER)) ? [letters] : [],
  );
  for (const { 1: letters = '', index } of text.matchAll(AFTER_WORDS)) {
    if (isSpelledBy(letters, wordsIn(text.slice(Math.max(0, index - LONGEST), index)).slice(-letters.length - PASSED_OVER))) found.push(letters);
  }
  if (row && ONLY_LETTERS.test(text) && row.some((cell) => cell !== text && isSpelledBy(text, wordsIn(cell)))) found.push(text);
  return found;
}

const NAME_WORD = inLatin(/(?<![\p{L}-])\p{Lu}[\p{L}'’-]*/gu);

/** “NHS Northmere Integrated Care Board” is known as ICB, too: the first letters of three words or more that end a name. */
export function initialsOf(name: string): string[] {
  const initials = (name.match(NAME_WORD) ?? []).map((word) => word[0] ?? '').join('');
  return Array.from({ length: Math.max(0, initials.length - 2) }, (_, skipped) => initials.slice(skipped));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

/** Each letter begins a word, in their order. */
function isSpelledBy(letters: string, words: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters.toLowerCase().replace(/&/g, '')) {
    while (at < words.length && words[at]?.startsWith(letter) !== true) at += 1;
    if (at === words.length) return false;
    at += 1;
  }
  return true;
}
