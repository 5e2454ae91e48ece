// Which places of a handbook answer what somebody typed, the best first. Every thing looked for is weighed in title, other words and text;
// a place that has to do with more of them stands higher.

import { basic, folded, type Query, queryReader } from './search-terms.ts';
import { sameWords, wordForms } from './word-forms.ts';

type SentEntry = readonly [title: string, href: string, kind: number, section: string, also: string, text: string, roles: readonly string[], weight?: number];

export interface FinderData {
  readonly entries: readonly SentEntry[];
  readonly groups: readonly (readonly string[])[];
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Of the frame: `cy` or `gd`; English unless it is given. */
  readonly language?: string;
  /** Words that ask and mean nothing by themselves, with blanks between. */
  readonly filler: string;
  /** Those of them that may stand between the words of a phrase. */
  readonly small: string;
  /** Words for what the whole handbook is about. */
  readonly about: readonly string[];
}

export interface Place {
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly section: string;
  /** Title of the chapter it stands in; empty for what stands in none. */
  readonly chapter: string;
  readonly text: string;
  readonly roles: readonly string[];
}

export interface Narrowing {
  readonly kind: string;
  readonly section: string;
  readonly role: string;
}

export interface Finder {
  find(typed: string, narrowing: Narrowing): Place[];
  /** What to mark in a text, in basic form: each word of a query, and what means the same as a whole. */
  marks(typed: string): string[];
  /** The same query with words as the handbook writes them after other words: for Pagefind, which knows no such changes. */
  spellings(typed: string): string[];
}

interface Ready extends Place {
  readonly weight: number;
  /** In basic form, a blank at both ends. */
  readonly fields: readonly [title: string, also: string, text: string];
  readonly titleWords: number;
}

const KINDS = ['situation', 'section', 'checklist', 'role', 'directory', 'glossary', 'form'];
/** What a mention is worth in the title, in other words for it, and in the text. */
const WORTH = [7, 2.6, 0.8] as const;
const SYNONYM = 0.65;
const HINT = 0.25;
/** Who does it says less about the place than what happened; so does what the whole handbook is about. Alone, each counts whole. */
const BESIDE = 0.5;
const SCATTERED = 0.4;
const COVERAGE = 1.6;
/** Words that were typed side by side and stand so. The glossary is left out: its other words are names, for which it has a bonus of its own. */
const TOGETHER = 0.8;
/** What is read in a hurry stands before what is read at leisure. */
const FIRST: Readonly<Record<string, number>> = { situation: 1.3, section: 1, checklist: 0.6, role: 0.6, directory: 0.8, glossary: 0.8, form: 0.85 };
/** One thing by the name that the glossary has for it: then what it means is often asked. */
const ONE_WORD = 1.5;
const ASKED_FOR = 2.2;
const EXACT = 1.5;
const MOST_SPELLINGS = 6;

export function makeFinder({ entries, groups, kinds, filler, small, about, language = 'en' }: FinderData): Finder {
  const forms = wordForms(language);
  const chapters = new Map(
    entries.flatMap(([title, href, kind, section]) => (KINDS[kind] === 'section' && href.endsWith('/') ? [[section, title] as const] : [])),
  );
  const places = entries.map(([title, href, kind, section, also, text, roles, weight = 1]): Ready => {
    const fields = [title, also, text].map((field) => ` ${basic(field, forms)} `) as [string, string, string];
    return {
      title,
      href,
      kind: KINDS[kind] ?? '',
      section,
      chapter: chapters.get(section) ?? '',
      text,
      roles,
      weight,
      fields,
      titleWords: basic(title, forms).split(' ').length,
    };
  });
  const words = new Set(entries.flatMap(([title, , , , also, text]) => folded(`${title} ${also} ${text}`).split(' ')));
  const same = sameWords(forms, words);
  const read = queryReader({ groups, kinds, filler, small, words, forms, same });
  const beside = new Set([...about.map((word) => basic(word, forms)), ...places.filter(({ kind }) => kind === 'role').map(({ fields }) => fields[0].trim())]);
  return {
    find: (typed, narrowing) => {
      const query = read(typed);
      const open = places.filter(
        ({ kind, section, roles }) =>
          (narrowing.kind === '' || narrowing.kind === kind) &&
          (narrowing.section === '' || narrowing.section === section) &&
          (narrowing.role === '' || roles.includes(narrowing.role)),
      );
      return rank(open, places, query, beside);
    },
    spellings: (typed) => {
      const typedWords = folded(typed).split(' ');
      const all = typedWords.flatMap((word, at) => same(word).map((other) => [...typedWords.slice(0, at), other, ...typedWords.slice(at + 1)].join(' ')));
      return [...new Set(all)].slice(0, MOST_SPELLINGS);
    },
    marks: (typed) => [...new Set(read(typed).concepts.flatMap(({ phrases: [typed = '', ...others] }) => [...typed.split(' '), ...others]))],
  };
}

function rank(open: readonly Ready[], all: readonly Ready[], { concepts, kinds, whole, pairs }: Query, beside: ReadonlySet<string>): Place[] {
  if (concepts.length === 0) return [];
  const weights = concepts.map(({ phrases, hint }) => (hint ? HINT : phrases.some((phrase) => beside.has(phrase)) ? BESIDE : 1));
  const named = concepts.length === 1 ? (concepts[0]?.phrases[0] ?? '') : '';
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rare = concepts.map((concept) => Math.log(1 + all.length / (1 + all.filter((place) => conceptScore(place, concept.phrases) > 0).length)));
  return open
    .flatMap((place) => {
      let [score, met] = [0, 0];
      concepts.forEach(({ phrases }, index) => {
        const found = conceptScore(place, phrases);
        const weight = weights[index] ?? 1;
        score += found * weight * (rare[index] ?? 0);
        if (found > 0) met += weight;
      });
      const exact = place.fields[0].trim() === whole ? EXACT : 0;
      const share = titleShare(
        place,
        concepts.flatMap(({ phrases }) => phrases),
      );
      const worth =
        score *
        (met / total) ** COVERAGE *
        (1 + share + exact) *
        (place.kind === 'glossary' ? 1 : 1 + TOGETHER * together(place, pairs)) *
        place.weight *
        (FIRST[place.kind] ?? 1) *
        (place.kind === 'glossary' && named !== '' && (place.fields[0] + place.fields[1]).includes(` ${named} `) ? ONE_WORD : 1) *
        (kinds.has(place.kind) ? ASKED_FOR : 1);
      return met > 0 ? [{ place, worth }] : [];
    })
    .sort((a, b) => b.worth - a.worth || (a.place.href < b.place.href ? -1 : 1))
    .map(({ place }) => place);
}

/** The best that one of the phrases reaches; the first is what was typed. */
function conceptScore({ fields }: Ready, phrases: readonly string[]): number {
  let best = 0;
  phrases.forEach((phrase, index) => {
    const own = fields.reduce((sum, field, at) => sum + (WORTH[at] ?? 0) * mention(field, phrase, index === 0), 0);
    best = Math.max(best, own * (index === 0 ? 1 : SYNONYM));
  });
  return best;
}

/** 0 to 1: more mentions count less and less. The words of a phrase should stand together; another way to say it counts only if they do. */
function mention(field: string, phrase: string, isTyped: boolean): number {
  const whole = field.split(` ${phrase} `).length - 1;
  if (whole > 0) return whole / (whole + 0.6);
  if (!isTyped) return 0;
  const parts = phrase.split(' ');
  return parts.length > 1 && parts.every((part) => field.includes(` ${part} `)) ? SCATTERED * 0.6 : 0;
}

/** How much of a title was typed, or something that means the same. */
function titleShare({ fields, titleWords }: Ready, phrases: readonly string[]): number {
  const [title] = fields;
  const covered = new Set(phrases.filter((phrase) => title.includes(` ${phrase} `)).flatMap((phrase) => phrase.split(' ')));
  return Math.min(1, covered.size / Math.max(1, titleWords));
}

/** How many of the words that were typed side by side stand so in the title or in other words for it. */
function together({ fields: [title, also] }: Ready, pairs: readonly string[]): number {
  return pairs.filter((pair) => (title + also).includes(` ${pair} `)).length / Math.max(1, pairs.length);
}
