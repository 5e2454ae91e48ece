// A protocol in a second language: which of its clauses say what the source says now.

/** A BCP 47 tag as the name of a folder can hold it: the source of a pattern. */
export const LANGUAGE_TAG = '[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}';

/** `stale`: the source has changed since, or nobody has said which wording it was made from. */
export type ClauseState = 'fresh' | 'stale' | 'missing';

export interface TranslatedClause {
  /** Of a requirement, or of the section for its words that answer none. */
  readonly id: string;
  readonly section: string;
  readonly state: ClauseState;
  /** Fingerprint of the source's wording now; empty when only facts have words. */
  readonly hash: string;
  /** Where its translated words stand; undefined when there are none. */
  readonly heading: { readonly file: string; readonly start: number; readonly end: number } | undefined;
  /** Texts of its facts that the list of texts lacks. */
  readonly untranslated: readonly string[];
}

export interface Translation {
  /** BCP 47, as protocol.yaml gives it. */
  readonly language: string;
  /** Its folder with a slash at the end, and the prefix that people see. */
  readonly folder: string;
  /** What is short: titles, names, texts of facts, by the source's own words. */
  readonly texts: ReadonlyMap<string, string>;
  /** A speaker of the language has checked it. */
  readonly checked: boolean;
  readonly clauses: ReadonlyMap<string, TranslatedClause>;
}

/** Translated words that nobody publishes: of a language that is not named, or under a heading that answers to nothing in the source. */
export interface TranslationStray {
  readonly language: string;
  readonly file: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Words as they are looked up: YAML folds lines, and nobody sees two blanks. */
export function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
