// Loads what search ranks by, once, on first use. A folder copy, which can fetch nothing, brings it in a script.

import type { FinderData, Narrowing, Place } from './finder.ts';
import { makeFinder } from './finder.ts';

export interface FoundPlaces {
  readonly places: readonly Place[];
  /** Words and phrases to be marked, in basic form. */
  readonly marks: readonly string[];
  /** Other spellings of the query for an index that knows no changes of words. */
  readonly spellings: readonly string[];
  /** Where a place stands, for a link on the search page. */
  address(href: string): string;
}

type Find = (words: string, narrowing: Narrowing) => FoundPlaces;

let loading: Promise<Find> | undefined;

/** A failure may be tried again. */
export function finder(home: string): Promise<Find> {
  loading ??= load(home).catch((fault: unknown) => {
    loading = undefined;
    throw fault;
  });
  return loading;
}

async function load(home: string): Promise<Find> {
  const own = (globalThis as { jointProtocolFinder?: FinderData }).jointProtocolFinder;
  const made = makeFinder(own ?? ((await (await fetch(`${home}finder.json`)).json()) as FinderData));
  const address = own ? (href: string): string => `../${href.replace(/(^|\/)(?=#|$)/, '$1index.html')}` : (href: string): string => home + href;
  return (words, narrowing) => ({ places: made.find(words, narrowing), marks: made.marks(words), spellings: made.spellings(words), address });
}
