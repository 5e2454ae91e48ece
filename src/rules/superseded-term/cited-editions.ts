// An edition cited in other ways than title and year: “the 2018 edition of Working Together”, “GOPR (Scottish Executive, 2003)”.

import type { Catalogue } from '../../guidance/catalogue.ts';
import type { PhraseIndex } from '../../guidance/phrases.ts';
import { indexPhrases, phrasesIn } from '../../guidance/phrases.ts';
import type { StaleTerm } from '../../model/requirement.ts';

interface Edition {
  readonly term: StaleTerm;
  readonly year: string;
  /** Made when a text needs it. */
  pattern?: RegExp;
  readonly title: string;
}

const known = new WeakMap<Catalogue, PhraseIndex<Edition>>();
const YEAR = /\b(?:19|20)\d\d\b/;
/** Words that are a title only with their year right behind them. */
const NO_TITLE = /^(?:information sharing|models of care)$/i;

/** What the catalogue finds as a title with a year, taken apart. */
function editionsOf(catalogue: Catalogue): PhraseIndex<Edition> {
  const before = known.get(catalogue);
  if (before) return before;
  const editions = new Map<string, readonly [string, Edition]>();
  for (const term of Object.values(catalogue.stale)) {
    for (const phrase of term.find) {
      const [, title = '', year = ''] = /^(.+?)[ ,:(]+((?:19|20)\d\d)\)?$/.exec(phrase) ?? [];
      if (/[A-Z]{3}| /.test(title) && !NO_TITLE.test(title)) editions.set(`${title} ${year}`, [title, { term, title, year }]);
    }
  }
  const made = indexPhrases(editions.values());
  known.set(catalogue, made);
  return made;
}

/** The outdated editions that a sentence cites, with the words in which it does so. */
export function citedEditions(catalogue: Catalogue, text: string, codes: readonly number[]): { readonly term: StaleTerm; readonly pattern: RegExp }[] {
  if (!YEAR.test(text)) return [];
  return [...(phrasesIn(editionsOf(catalogue), codes) ?? [])]
    .filter(({ year }) => text.includes(year))
    .map((edition) => ({ term: edition.term, pattern: patternOf(edition) }))
    .filter(({ pattern }) => pattern.test(text))
    .filter(({ term }, index, all) => all.findIndex((one) => one.term === term) === index);
}

function patternOf(edition: Edition): RegExp {
  const title = edition.title.split(/[^A-Za-z']+/).join('[\\s:,-]+');
  edition.pattern ??= new RegExp(
    `\\b${title}(?:[^.!?()\\n]{0,30}\\([^()\\n]{0,40}\\b${edition.year}\\b|,? (?:(?:as|in|the|its|an|a|that|which|of|from|on|version|edition|text|form|issue|print|printed|published|issued|revised|revision|updated?|dated|released|launched) ){1,5}(?:\\w{3,9} )?${edition.year}\\b|,[^.!?()\\n;:]{0,45}, (?:\\w{3,9} )?${edition.year}\\b)` +
      `|\\b${edition.year} (?:edition |version |update |revision |issue )?(?:of )?(?:the )?${title}\\b`,
    'i',
  );
  return edition.pattern;
}
