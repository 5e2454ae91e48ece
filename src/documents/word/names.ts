// Names inside a Word file. Word allows 40 signs for a bookmark and wants whole numbers for fields; both are made from ids of ours.

import { shortHash } from '../../model/short-hash.ts';

export function bookmarkName(place: string): string {
  return `${`p_${place.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 31)}_${shortHash(place)}`;
}

/** A positive number of 31 bits, the same for the same id. */
export function fieldNumber(id: string): number {
  return Number.parseInt(shortHash(id), 16) & 0x7fffffff;
}
