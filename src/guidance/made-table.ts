// The table of all sieves. There is none when the tool runs from its source; the bundle has it ready-made (generate/made-table.ts).

import type { SieveTable } from './sieve-table.ts';

export const MADE_TABLE: { readonly names: readonly string[]; readonly table: SieveTable } | undefined = undefined;
