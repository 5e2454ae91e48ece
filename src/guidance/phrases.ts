// Long lists of phrases looked for in much text without a pattern each: words become numbers, and a map of first words says where to look closer.

const HIGH = 0xc0;

/** Letters and digits; of signs beyond Latin letters only the blocks that hold punctuation and symbols are left out. */
function isWordSign(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= HIGH && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x3000 && code < 0x3040);
}

/** Each word of a text as a number, small and capital letters alike. Two words may share a number, very rarely: look closer before saying anything. */
export function codesOf(text: string): number[] {
  const codes: number[] = [];
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at < text.length ? text.charCodeAt(at) : 0;
    if (isWordSign(sign)) hash = (Math.imul(hash, 31) + (sign < 128 ? sign | 32 : sign) + 7) | 0;
    else if (hash !== 0) {
      codes.push(hash);
      hash = 0;
    }
  }
  return codes;
}

interface Ending<T> {
  /** Numbers of the words after the first, but for the last. */
  readonly middle: readonly number[];
  /** Numbers of the forms that the last word takes; none where the phrase is one word. */
  readonly last: readonly number[];
  readonly item: T;
}

export interface PhraseIndex<T> {
  readonly byFirst: ReadonlyMap<number, readonly Ending<T>[]>;
}

/** `phrases` as in the catalogue (word-pattern.ts), without `*`. */
export function indexPhrases<T>(phrases: Iterable<readonly [phrase: string, item: T]>): PhraseIndex<T> {
  const byFirst = new Map<number, Ending<T>[]>();
  for (const [phrase, item] of phrases) {
    const codes = codesOf(phrase);
    const last = phrase.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '');
    const forms = formsOf(/[\p{L}\p{N}]+$/u.exec(last)?.[0] ?? '').flatMap(codesOf);
    const isOneWord = codes.length === 1;
    const ending = { middle: codes.slice(1, -1), last: isOneWord ? [] : forms, item };
    for (const first of isOneWord ? forms : codes.slice(0, 1)) {
      const endings = byFirst.get(first);
      if (endings) endings.push(ending);
      else byFirst.set(first, [ending]);
    }
  }
  return { byFirst };
}

/** As in word-pattern.ts: plurals, -ed and -ing. */
function formsOf(word: string): string[] {
  if (word.endsWith('y')) return ['y', 'ys', 'yed', 'ies', 'ied', 'ying'].map((end) => word.slice(0, -1) + end);
  if (word.endsWith('e')) return ['e', 'es', 'ed', 'ing'].map((end) => word.slice(0, -1) + end);
  return ['', 's', 'es', 'ed', 'ing'].map((end) => word + end);
}

/** The items of which a phrase seems to stand in a text given as codes. */
export function phrasesIn<T>({ byFirst }: PhraseIndex<T>, codes: readonly number[]): Set<T> | undefined {
  let found: Set<T> | undefined;
  for (let at = 0; at < codes.length; at += 1) {
    const endings = byFirst.get(codes[at] ?? 0);
    if (!endings) continue;
    for (const { middle, last, item } of endings) {
      const end = at + middle.length + 1;
      if (last.length > 0 && !last.includes(codes[end] ?? 0)) continue;
      if (!middle.every((code, index) => codes[at + 1 + index] === code)) continue;
      found ??= new Set();
      found.add(item);
    }
  }
  return found;
}
