// How words change in a language, for search: endings that are left off, letters at the beginning that grammar changes, words that ask and
// mean nothing by themselves. Pagefind knows neither Welsh nor Gaelic. All words here are folded: small letters without accents.

import { englishStem } from './english-stem.ts';

export interface WordForms {
  /** Without its ending. */
  stem(word: string): string;
  /** What the word may be without the change at its beginning; itself among them. */
  radicals(word: string): readonly string[];
  readonly filler: ReadonlySet<string>;
}

const SHORTEST = 3;

/** A changed beginning, what it may have been, and what has to follow. */
type Change = readonly [changed: string, radical: string, before?: RegExp];

/** Soft, nasal and aspirate mutation, and h before a vowel. */
const WELSH: readonly Change[] = [
  ['ngh', 'c'],
  ['mh', 'p'],
  ['nh', 't'],
  ['ng', 'g'],
  ['ch', 'c'],
  ['ph', 'p'],
  ['th', 't'],
  ['dd', 'd'],
  ['b', 'p'],
  ['d', 't', /^[^d]/],
  ['g', 'c'],
  ['f', 'b', /^[^f]/],
  ['f', 'm', /^[^f]/],
  ['m', 'b', /^[^h]/],
  ['n', 'd', /^[^gh]/],
  ['l', 'll', /^[^l]/],
  ['r', 'rh', /^[^h]/],
  ['h', '', /^[aeiouwy]/],
  // The soft mutation of g leaves nothing.
  ['', 'g', /^[aeiouwylr]/],
];

/** Lenition (`bhean`), and h-, t- and n- before a word, which folding may have joined to it. */
const GAELIC: readonly Change[] = [
  ['bh', 'b'],
  ['ch', 'c'],
  ['dh', 'd'],
  ['fh', 'f'],
  ['gh', 'g'],
  ['mh', 'm'],
  ['ph', 'p'],
  ['sh', 's'],
  ['th', 't'],
  ['ts', 's'],
  ['t', '', /^[aeiou]/],
  ['n', '', /^[aeiou]/],
  ['h', '', /^[aeiou]/],
];

function undone(changes: readonly Change[], word: string): string[] {
  const found = [word];
  for (const [changed, radical, after] of changes) {
    if (!word.startsWith(changed)) continue;
    const rest = word.slice(changed.length);
    if (rest.length + radical.length >= SHORTEST && (!after || after.test(rest))) found.push(radical + rest);
  }
  return found;
}

/** NOTE: clauses without a translation stand in English, so that English endings are left off as well. */
const withoutEnding =
  (ending: RegExp) =>
  (word: string): string =>
    englishStem(word.length > 5 ? word.replace(ending, '') : word);

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const FORMS: Readonly<Record<string, WordForms>> = {
  cy: {
    stem: withoutEnding(/(?<=.{4})(?:iaid|iau|au|ion|oedd|ydd)$/),
    radicals: (word) => undone(WELSH, word),
    filler: words(
      `a ac am ar at beth ble bod byddaf bydd chi dw dwi dylwn ei eich ein eu fe fi fy gan gyda hi hon hwn i iddi iddo ir mae maen mewn mi neu ni nid o oes or os pa pam pan pryd pwy rhywun
      rwyf rwyn sut sy sydd syn un wedi wrth y ydw ydy ydyw ym yma yn yna ynghylch yng yr ywr yw`,
    ),
  },
  gd: {
    stem: withoutEnding(/(?<=.{4})(?:aichean|eachan|annan|eannan|tean|ean|an)$/),
    radicals: (word) => undone(GAELIC, word),
    filler: words(
      `a aca ach aig air am an ann anns ag agam agus as bha bhios bho bu cait caite ciamar co cuideigin cuin carson da de dha do dhomh e eil feuch ga gam gu gus i iad is le leis ma mar mi mo
      mu mun na nach nam nan no nuair o on ri ris sa san seo sin tha thu tro`,
    ),
  },
};

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
