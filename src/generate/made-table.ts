// The table of all sieves, for the bundle.

import { allSieves } from '../guidance/sieve.ts';
import { sieveTable } from '../guidance/sieve-table.ts';
import '../rules/index.ts';

/** A module in place of guidance/made-table.ts. */
export function madeTableModule(): string {
  const { names, sources } = allSieves();
  return `export const MADE_TABLE = JSON.parse(${JSON.stringify(JSON.stringify({ names, table: sieveTable(sources) }))});`;
}
