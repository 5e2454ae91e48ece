// The share of mutants that were noticed; with samples, each part counts by the number of mutants it has, drawn or not.

import type { MutantResult } from '@stryker-mutator/api/core';

export interface Tally {
  /** Mutants that exist, that were tried, and of these how many made a test fail or run on without end. */
  readonly all: number;
  readonly tried: number;
  readonly noticed: number;
}

export function tally(results: readonly MutantResult[]): Tally {
  const count = (...states: readonly MutantResult['status'][]): number => results.filter((one) => states.includes(one.status)).length;
  const noticed = count('Killed', 'Timeout');
  return { all: results.length - count('Ignored', 'RuntimeError'), tried: noticed + count('Survived', 'NoCoverage'), noticed };
}

/** Per cent. */
export function scoreOf(tallies: readonly Tally[]): number {
  return 100 * weighted(tallies, ({ noticed, tried }) => noticed / Math.max(1, tried));
}

/** Half the width of the 95 % interval round the score, in points: stratified, normal, with the correction for finite numbers. */
export function intervalOf(tallies: readonly Tally[]): number {
  const all = tallies.reduce((sum, one) => sum + one.all, 0);
  const variance = tallies.reduce((sum, one) => {
    const share = one.noticed / Math.max(1, one.tried);
    const left = (one.all - one.tried) / Math.max(1, one.all - 1);
    return sum + (one.all / all) ** 2 * ((share * (1 - share)) / Math.max(1, one.tried)) * left;
  }, 0);
  return 100 * 1.96 * Math.sqrt(variance);
}

function weighted(tallies: readonly Tally[], value: (one: Tally) => number): number {
  const all = tallies.reduce((sum, one) => sum + one.all, 0);
  return tallies.reduce((sum, one) => sum + (one.all / Math.max(1, all)) * value(one), 0);
}
