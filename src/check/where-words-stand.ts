// Words as a reader sees them, found in the source they were read from, which may break lines and emphasise within them.

type Range = readonly [start: number, end: number];

/** What may stand between two words of a text in Markdown or YAML: blanks, marks of emphasis and of quoted text, the target of a link. */
const BETWEEN = '(?:[\\s*_`>|\\[\\\\]|\\]\\([^()\\s]{0,300}\\)){1,40}';
const MOST_WORDS = 30;
const IN_A_WORD = /[\p{L}\p{N}]/u;

/** Offsets of the first place inside the range where these words stand, as whole words and with their capitals where they can; undefined where they do not. */
export function whereWordsStand(words: string, text: string, [start, end]: Range): Range | undefined {
  const source = text.slice(start, end);
  const lowered = source.toLowerCase();
  const found =
    wholeWords(words, source) ??
    (lowered.length === source.length ? wholeWords(words.toLowerCase(), lowered) : undefined) ??
    brokenWords(words, source) ??
    (source.includes(words) ? ([source.indexOf(words), words.length] as const) : undefined);
  return found && [start + found[0], start + found[0] + found[1]];
}

type Stretch = readonly [at: number, length: number];

function wholeWords(words: string, source: string): Stretch | undefined {
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
    const isPart = IN_A_WORD.test(source[at - 1] ?? '') || IN_A_WORD.test(source[at + words.length] ?? '');
    if (!isPart) return [at, words.length];
  }
  return undefined;
}

/** NOTE: a pattern takes longer to make than all the rest, so that it is made only where each word stands somewhere. */
function brokenWords(words: string, source: string): Stretch | undefined {
  const parts = words.split(/\s+/, MOST_WORDS);
  if (parts.length < 2 || !parts.every((part) => source.includes(part))) return undefined;
  const found = new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(BETWEEN)).exec(source);
  return found ? [found.index, found[0].length] : undefined;
}
