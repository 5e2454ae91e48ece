// The title of a source document that is current, cited with a year before that of its edition: “… UK guidelines on clinical management (2007)”.

import type { Catalogue } from '../../guidance/catalogue.ts';
import type { PhraseIndex } from '../../guidance/phrases.ts';
import { indexPhrases, phrasesIn } from '../../guidance/phrases.ts';
import { patternText } from '../../model/pattern-text.ts';

export interface EarlierEdition {
  /** As cited, `2007`. */
  readonly year: string;
  readonly title: string;
  /** Of the edition that is current. */
  readonly date: string;
}

interface Current {
  readonly title: string;
  readonly date: string;
  readonly first: number;
}

const YEARS = /\b(?:19|20)\d\d\b/g;
/** Fewer words may be the title of anything. */
const FEWEST_WORDS = 4;
/** How far behind a title its year may stand. */
const NEAR = 60;

const known = new WeakMap<Catalogue, PhraseIndex<Current>>();

/** NOTE: of a title with several editions in the catalogue the older ones are known by name. */
function currentOf(catalogue: Catalogue): PhraseIndex<Current> {
  const before = known.get(catalogue);
  if (before) return before;
  const titles = Map.groupBy(Object.values(catalogue.sources), ({ title }) => bare(title).toLowerCase());
  const current = [...titles.values()].flatMap((all): (readonly [string, Current])[] => {
    const [source] = all;
    const years = `${source?.date ?? ''} ${source?.edition ?? ''}`.match(YEARS)?.map(Number) ?? [];
    if (!source || all.length > 1 || source.status !== 'current' || years.length === 0) return [];
    const title = bare(source.title);
    return title.split(' ').length < FEWEST_WORDS || /\d/.test(title) ? [] : [[title, { title, date: source.date ?? '', first: Math.min(...years) }]];
  });
  const made = indexPhrases(current);
  known.set(catalogue, made);
  return made;
}

function bare(title: string): string {
  return title.replace(/ ?\([^()]*\)$/, '').trim();
}

const TOLD = /\b(?:replac\w+|supersed\w+|former(?:ly)?|earlier|previous(?:ly)?|old(?:er)?|until|history|first (?:published|issued|edition))\b/i;

export function earlierEditions(catalogue: Catalogue, text: string, codes: readonly number[]): EarlierEdition[] {
  if (text.search(YEARS) < 0 || TOLD.test(text)) return [];
  return [...(phrasesIn(currentOf(catalogue), codes) ?? [])].flatMap(({ title, date, first }) => {
    const pattern = new RegExp(
      title
        .split(/[^A-Za-z0-9']+/)
        .map(patternText)
        .join('[^A-Za-z0-9]+'),
      'i',
    );
    const found = pattern.exec(text);
    const behind = found ? text.slice(found.index + found[0].length, found.index + found[0].length + NEAR).split(/[.;!?] /)[0] : undefined;
    const years = behind?.match(YEARS) ?? [];
    const [year] = years;
    return year !== undefined &&
      /^[^A-Za-z]{0,4}(?:\(|,|of |from |dated |edition |version |the |[A-Z][a-z]+ )/.test(behind ?? '') &&
      years.every((one) => Number(one) < first)
      ? [{ year, title, date }]
      : [];
  });
}
