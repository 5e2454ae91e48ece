// A protocol in a second language: which of its clauses say what the source says now.

/** `stale`: the source has changed since, or nobody has said which wording it was made from. */
export type ClauseState = 'fresh' | 'stale' | 'missing';

export interface TranslatedClause {
  /** Of a requirement, or of the section for its words that answer none. */
  readonly id: string;
  readonly section: string;
  readonly state: ClauseState;
  /** Fingerprint of the source's wording now; empty when only facts have words. */
  readonly hash: string;
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
  /** Headings of the translation that answer to nothing in the source, with their place in the file. */
  readonly strays: readonly { readonly file: string; readonly id: string; readonly start: number; readonly end: number }[];
}

/** Words as they are looked up: YAML folds lines, and nobody sees two blanks. */
export function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
