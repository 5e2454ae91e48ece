// An id for feeds and calendars, made from words: the same words, the same id, on every machine and at every address.

import { shortHash } from '../model/short-hash.ts';

/** `urn:uuid:` with a UUID of version 8 (RFC 9562: of one's own making). */
export function stableId(words: string): string {
  const hex = [0, 1, 2, 3].map((index) => shortHash(`${index} ${words}`)).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
