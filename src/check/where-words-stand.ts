// Words as a reader sees them, found in the source they were read from, which may break lines and emphasise within them.

type Range = readonly [start: number, end: number];

/** What may stand between two words of a text in Markdown or YAML: blanks, marks of emphasis and of quoted text, the target of a link. */
const BETWEEN = '(?:[\\s*_`>|\\[\\\\]|\\]\\([^()\\s]{0,300}\\)){1,40}';
const MOST_WORDS = 30;

/** Offsets of the first place inside the range where these words stand, as whole words and with their capitals where they can; undefined where they do not. */
export function whereWordsStand(words: string, text: string, [start, end]: Range): Range | undefined {
  const source = text.slice(start, end);
  const parts = words.split(/\s+/, MOST_WORDS).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  for (const flags of ['u', 'iu']) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join(BETWEEN)}(?![\\p{L}\\p{N}])`, flags).exec(source);
    if (found) return [start + found.index, start + found.index + found[0].length];
  }
  const at = source.indexOf(words);
  return at < 0 ? undefined : [start + at, start + at + words.length];
}
