// What somebody typed, as things to look for: phrases with others that mean the same, filler left out, slips of the finger mended.

import type { WordForms } from './changed-words.ts';
import { sameWords, wordForms } from './word-forms.ts';

export interface Concept {
  /** In basic form, words with blanks between. The first was typed, the others mean the same. */
  readonly phrases: readonly string[];
  /** A word that only asks for a kind of page counts little as a word. */
  readonly hint: boolean;
}

export interface Query {
  readonly concepts: readonly Concept[];
  readonly kinds: ReadonlySet<string>;
  /** All that was typed, in basic form. */
  readonly whole: string;
  /** Words that were typed one after the other, of which one at least says something. */
  readonly pairs: readonly string[];
}

const LONGEST_PHRASE = 6;
const MOST_WORDS = 24;

/** Small letters and digits, without accents; `'` and `.` join, all else parts. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Folded, and every word without its ending. */
export function basic(text: string, { stem } = wordForms('en')): string {
  return folded(text).split(' ').map(stem).join(' ').trim();
}

export interface Vocabulary {
  readonly groups: readonly (readonly string[])[];
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Words that ask and mean nothing by themselves, folded, with blanks between. */
  readonly filler: string;
  /** The same, of words that may stand between those of a phrase and change nothing. */
  readonly small: string;
  /** Every word of the handbook, folded. */
  readonly words: ReadonlySet<string>;
  /** English unless it is given. */
  readonly forms?: WordForms;
  /** The words of the handbook that may be the same as one, where the caller has them at hand. */
  readonly same?: (word: string) => string[];
}

export function queryReader({
  groups,
  kinds,
  filler,
  small,
  words,
  forms = wordForms('en'),
  same = sameWords(forms, words),
}: Vocabulary): (typed: string) => Query {
  const plain = (text: string): string => basic(text, forms);
  const smalls = new Set(small.split(' '));
  const fillers = new Set([...filler.split(' '), ...smalls, ...forms.filler]);
  /** Without the smallest words; nothing where less than two words are left. */
  const core = (text: string): string => {
    const rest = folded(text)
      .split(' ')
      .filter((word) => !smalls.has(word));
    return rest.length > 1 ? plain(rest.join(' ')) : '';
  };
  const groupsOf = new Map<string, string[][]>();
  for (const group of groups) {
    const meaning = [...new Set(group.map(plain))];
    for (const key of new Set([...meaning, ...group.map(core)])) groupsOf.set(key, [...(groupsOf.get(key) ?? []), meaning]);
  }
  groupsOf.delete('');
  const kindOf = new Map(Object.entries(kinds).flatMap(([kind, some]) => some.map((word): [string, string] => [folded(word), kind])));
  const spelt = new Set([
    ...words,
    ...groups.flat().flatMap((phrase) => folded(phrase).split(' ')),
    ...[...kindOf.keys()].flatMap((phrase) => phrase.split(' ')),
  ]);
  const stems = new Set([...spelt].map(forms.stem));
  const list = [...spelt].filter((word) => word.length > 3);
  return (typed) => {
    const all = folded(typed.slice(0, 200))
      .split(' ')
      .slice(0, MOST_WORDS)
      .flatMap((word) =>
        spelt.has(word) || stems.has(forms.stem(word)) || fillers.has(word) || same(word).length > 0 ? word : mended(word, list, spelt).split(' '),
      );
    const concepts: Concept[] = [];
    const asked = new Set<string>();
    for (let at = 0; at < all.length; ) {
      let length = Math.min(LONGEST_PHRASE, all.length - at);
      const part = (): string => all.slice(at, at + length).join(' ');
      /** As a phrase that is known, whole or by what is left without small words between its first and its last. */
      const known = (): string => {
        const phrase = plain(part());
        if (length === 1 || groupsOf.has(phrase) || smalls.has(all[at] ?? '') || smalls.has(all[at + length - 1] ?? '')) return phrase;
        return groupsOf.has(core(part())) ? core(part()) : phrase;
      };
      while (length > 1 && !groupsOf.has(known()) && !kindOf.has(part())) length -= 1;
      const kind = kindOf.get(part());
      if (kind !== undefined) asked.add(kind);
      const phrase = known();
      const group = groupsOf.get(phrase) ?? [];
      const phrases = new Set([phrase, ...group.flat(), ...(length === 1 ? same(part()).map(forms.stem) : [])]);
      const isFiller = group.length === 0 && fillers.has(part());
      if (phrase !== '' && !isFiller && !(kind !== undefined && length > 1)) concepts.push({ phrases: [...phrases], hint: kind !== undefined });
      at += length;
    }
    const whole = plain(all.join(' '));
    // Nothing but filler was typed: then it is what is looked for.
    return {
      concepts: concepts.length === 0 && whole !== '' ? whole.split(' ').map((word) => ({ phrases: [word], hint: false })) : concepts,
      kinds: asked,
      whole,
      pairs: all.slice(1).flatMap((word, at) => (fillers.has(word) && fillers.has(all[at] ?? '') ? [] : plain(`${all[at]} ${word}`))),
    };
  };
}

/** The known word that a slip of the finger stands nearest to, or two that lack a blank; the word itself when none is near. */
function mended(word: string, known: readonly string[], all: ReadonlySet<string>): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  let best = word;
  let least = word.length > 7 ? 3 : 2;
  for (const one of known) {
    if (Math.abs(one.length - word.length) >= least || one[0] !== word[0]) continue;
    const steps = distance(word, one);
    if (steps < least) [best, least] = [one, steps];
  }
  for (let at = 3; best === word && at < word.length - 2; at += 1)
    if (all.has(word.slice(0, at)) && all.has(word.slice(at))) best = `${word.slice(0, at)} ${word.slice(at)}`;
  return best;
}

/** Letters changed, left out, put in or swapped. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      next.push(steps);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? Number.POSITIVE_INFINITY;
}
