// The forms of words that search knows in a language, and which words of a text may be the same one.

import { FORMS } from './all-words.ts';
import { SHORTEST, type WordForms } from './changed-words.ts';
import { englishStem } from './english-stem.ts';

const ENGLISH: WordForms = { stem: englishStem, radicals: (word) => [word], filler: new Set() };

export function wordForms(language: string): WordForms {
  return FORMS[language] ?? ENGLISH;
}

/** For each word, the words of a text that may be the same one with another beginning. */
export function sameWords(forms: WordForms, known: ReadonlySet<string>): (word: string) => string[] {
  if (forms === ENGLISH) return () => [];
  const byRadical = new Map<string, string[]>();
  for (const one of known) {
    if (one.length < SHORTEST || /\d/.test(one)) continue;
    for (const radical of forms.radicals(one)) {
      const key = forms.stem(radical);
      byRadical.set(key, [...(byRadical.get(key) ?? []), one]);
    }
  }
  return (word) => {
    if (word.length < SHORTEST || /\d/.test(word)) return [];
    return [...new Set(forms.radicals(word).flatMap((radical) => byRadical.get(forms.stem(radical)) ?? []))].filter((one) => one !== word);
  };
}
