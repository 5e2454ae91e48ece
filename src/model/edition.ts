// A frozen edition of a protocol: what its files held on the day it was frozen, with hashes that tell when anything in it has changed.

import { isDay } from './days.ts';

/** Name and version of the format; a later version gets another number. */
export const EDITION_FORMAT = 'joint-protocol-edition/1';

/** ISO day from which an edition is followed, by the dates of its control block: `effective`, else the next best; undefined without any. */
export function followedFrom(dates: Readonly<Record<string, unknown>>): string | undefined {
  return [dates['effective'], dates['issued'], dates['approved']].find((day): day is string => typeof day === 'string' && isDay(day));
}

export interface FrozenEdition {
  /** Path as people see it: `protocols/northmere/editions/2.0.json`. */
  readonly file: string;
  readonly edition: string;
  /** ISO day on which it was frozen. */
  readonly frozen: string;
  /** ISO day from which it was followed: its control block's `effective`, else the next best day. */
  readonly from: string;
  /** Fingerprint of the catalogue it was checked against. */
  readonly catalogue: string;
  /** SHA-256, 64 hex digits, of what partners agreed: sections, situations and glossary, without directory, dates and signatures. */
  readonly agreed: string;
  /** What each file held: data of YAML files, text of Markdown files, by path in the protocol folder. */
  readonly content: Readonly<Record<string, unknown>>;
  /** The file itself. */
  readonly text: string;
}

/** How the protocol as it stands now compares with the frozen edition of the same number. */
export interface SinceFrozen {
  readonly edition: FrozenEdition;
  /** Files of the agreed text that were changed, added or taken out since. */
  readonly changed: readonly string[];
}
