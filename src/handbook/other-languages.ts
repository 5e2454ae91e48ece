// Where a page stands in the other languages of its handbook.

import type { Handbook, LanguageEdition } from './site.ts';

export interface OtherLanguage extends LanguageEdition {
  readonly href: string;
  /** The same page, not only the first one of that language. */
  readonly isSame: boolean;
}

/** Frozen editions, and what changed between them, are in the language that was signed. */
const ONE_LANGUAGE = /^(?:editions\/|changes\/[^/]+-to-|[^/]+\.html$)/;

/** `path` is the address of a page with the base. None for a page that is not one of this handbook's. */
export function otherLanguages({ home, language, languages }: Pick<Handbook, 'home' | 'language' | 'languages'>, path: string): OtherLanguage[] {
  const below = path.startsWith(home) ? path.slice(home.length).replace(/index\.html$/, '') : '';
  const isSame = path.startsWith(home) && !ONE_LANGUAGE.test(below);
  return languages.filter((one) => one.language !== language).map((one) => ({ ...one, href: one.home + (isSame ? below : ''), isSame }));
}
