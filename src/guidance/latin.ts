// Patterns written for the letters of every script, made small for text in English, Welsh or Gaelic with the names that stand in it.

/** For a class of a pattern. */
export const LATIN_LETTERS = 'A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF';

/** Beyond the first 255 signs, capitals and small letters take turns; a class of each by itself would be as dear as the whole of Unicode. */
const LATIN: Readonly<Record<string, string>> = {
  L: LATIN_LETTERS,
  Lu: 'A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100-\u024F\u1E00-\u1EFF',
  Ll: 'a-z\u00DF-\u00F6\u00F8-\u024F\u1E00-\u1EFF',
  N: '0-9',
};

/** The same pattern for Latin letters and digits alone, for words that are English around them: `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` are made small. */
export function inLatin({ source, flags }: RegExp): RegExp {
  let depth = 0;
  const narrowed = source.replace(/\\p\{(Lu|Ll|L|N)\}|\\.|[[\]]/g, (sign, name: string | undefined) => {
    if (name !== undefined) return depth > 0 ? (LATIN[name] ?? sign) : `[${LATIN[name]}]`;
    if (sign === '[') depth = 1;
    if (sign === ']') depth = 0;
    return sign;
  });
  return new RegExp(narrowed, flags.replace('u', ''));
}
