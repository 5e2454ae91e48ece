// Fewer of something than are asked for.

import type { FactFault, GivenFact } from './kind.ts';
import { labelOf } from './kind.ts';

/** The fault of a fact with `found` of what it should hold at least `least` of, or none. `says`: what it does, “has 2 duties”. */
export function tooFew(fact: GivenFact, found: number, least: number, says: string, fix: string): FactFault | undefined {
  if (found >= least) return undefined;
  return { rule: 'fact-incomplete', message: `“${labelOf(fact)}” ${says}; at least ${least} ${least === 1 ? 'is' : 'are'} asked for.`, fix };
}
