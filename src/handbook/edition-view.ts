// A frozen edition as the pages see it.

import type { Handbook } from './site.ts';

export interface EditionView {
  readonly edition: string;
  readonly href: string;
  /** Address of the file itself, and what it holds. */
  readonly dataHref: string;
  readonly data: string;
  /** ISO days: first and last on which it was in force; `until` is empty for the last one. */
  readonly from: string;
  readonly until: string;
  readonly frozen: string;
  /** SHA-256 of the agreed text, 64 hex digits. */
  readonly agreed: string;
  /** The handbook of today says the same. */
  readonly isThis: boolean;
  readonly handbook: Handbook;
}

/** The first signs of a hash, as people compare them. */
export function shortSignature(agreed: string): string {
  return agreed.slice(0, 12);
}
