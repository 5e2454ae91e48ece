// Words that count, as patterns: case does not matter, plurals and -ed/-ing are found, blank and hyphen are one, `*` ends a stem.

const cache = new Map<string, RegExp>();

/** One pattern that finds any of the words. Flag `g`: callers reset or use matchAll. */
export function wordPattern(words: readonly string[], caseSensitive = false): RegExp {
  const key = `${caseSensitive ? 'c' : 'i'}\u0000${words.join('\u0000')}`;
  const known = cache.get(key);
  if (known) {
    known.lastIndex = 0;
    return known;
  }
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(wordSource).join('|')})(?![\\p{L}\\p{N}])`, caseSensitive ? 'gu' : 'giu');
  cache.set(key, made);
  return made;
}

function wordSource(word: string): string {
  const stem = word.trim().replace(/[.*+?^${}()|[\]\\/]/g, (sign) => (sign === '*' ? '\u0001' : `\\${sign}`));
  const spaced = stem.replace(/[\s-]+/g, '[\\s-]+').replace(/['’]/g, "['’]");
  if (spaced.includes('\u0001')) return spaced.replace(/\u0001/g, "[\\p{L}\\p{N}'’-]*");
  if (/y$/i.test(spaced)) return `${spaced.slice(0, -1)}(?:y|ies|ied|ying|y['’]s)`;
  if (/e$/i.test(spaced)) return `${spaced.slice(0, -1)}(?:e|es|ed|ing|e['’]s)`;
  return /[a-z]$/i.test(spaced) ? `${spaced}(?:s|es|ed|ing|['’]s|s['’])?` : spaced;
}
