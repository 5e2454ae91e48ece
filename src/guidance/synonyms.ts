// Words that mean the same, for search. Made from schemas/catalogue/synonyms.yaml and committed as JSON.

import data from '../../schemas/json/synonyms.json' with { type: 'json' };

type Groups = readonly (readonly string[])[];

export interface Synonyms {
  readonly common: Groups;
  readonly england: Groups;
  readonly scotland: Groups;
  /** Words that ask for a kind of page, by the kind as pages name it to search. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Words that ask and mean nothing by themselves. */
  readonly filler: readonly string[];
  /** Words that only join or point. */
  readonly small: readonly string[];
  /** Words for what every handbook is about. */
  readonly about: readonly string[];
  /** How people ask for what a requirement is about, by nation and id. */
  readonly asked: Readonly<Record<'england' | 'scotland', Readonly<Record<string, readonly string[]>>>>;
}

export const synonyms: Synonyms = data;
