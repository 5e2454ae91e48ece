// Words as a reader sees them, found in the source they were read from, which may break lines and emphasise within them.

import { patternText } from '../model/pattern-text.ts';
import type { Range } from '../source/yaml-tree.ts';

/** What may stand between two words of a text in Markdown or YAML: blanks, marks of emphasis and of quoted text, the target of a link. */
const BETWEEN = '(?:[\\s*_`>|\\[\\\\]|\\]\\([^()\\s]{0,300}\\)){1,40}';
const MOST_WORDS = 30;
const IN_A_WORD = /[\p{L}\p{N}]/u;

/** Offsets of the first place inside the range where these words stand, as whole words and with their capitals where they can; undefined where they do not. */
export function whereWordsStand(words: string, text: string, [start, end]: Range): Range | undefined {
  const source = text.slice(start, end);
  const found = wholeWords(words, source) ?? inSmallLetters(words, source) ?? brokenWords(words, source) ?? partOfAWord(words, source);
  return found && [start + found[0], start + found[1]];
}

function wholeWords(words: string, source: string): Range | undefined {
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!IN_A_WORD.test(source[at - 1] ?? '') && !IN_A_WORD.test(source[end] ?? '')) return [at, end];
  }
  return undefined;
}

/** NOTE: some letters are two in small, and behind them all offsets are others. */
function inSmallLetters(words: string, source: string): Range | undefined {
  const lowered = source.toLowerCase();
  return lowered.length === source.length ? wholeWords(words.toLowerCase(), lowered) : undefined;
}

/** NOTE: a pattern takes longer to make than all the rest, so that it is made only where each word stands somewhere. */
function brokenWords(words: string, source: string): Range | undefined {
  const parts = words.split(/\s+/, MOST_WORDS);
  if (parts.length < 2 || !parts.every((part) => source.includes(part))) return undefined;
  const found = new RegExp(parts.map(patternText).join(BETWEEN)).exec(source);
  return found ? [found.index, found.index + found[0].length] : undefined;
}

function partOfAWord(words: string, source: string): Range | undefined {
  const at = source.indexOf(words);
  return at < 0 ? undefined : [at, at + words.length];
}
