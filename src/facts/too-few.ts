// Fewer of something than are asked for.

import { counted } from '../model/counted.ts';
import type { FactFault, GivenFact } from './kind.ts';
import { labelOf } from './kind.ts';

interface Asked {
  readonly least: number;
  /** What is counted; left out, the number stands alone. */
  readonly one?: string;
  readonly many?: string;
  /** What the fact does with them. */
  readonly does?: string;
  readonly fix: string;
}

/** The fault of a fact with `found` of what it should hold at least `least` of, or none: “has 2 duties; at least 3 are asked for”. */
export function tooFew(fact: GivenFact, found: number, { least, one, many, does = 'has', fix }: Asked): FactFault | undefined {
  if (found >= least) return undefined;
  const shown = one === undefined ? String(found) : counted(found, one, many);
  return { rule: 'fact-incomplete', message: `“${labelOf(fact)}” ${does} ${shown}; at least ${counted(least, 'is asked for', 'are asked for')}.`, fix };
}
