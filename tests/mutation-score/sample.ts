// A checker for Stryker that lets only a seeded sample of the mutants through. A mutant is drawn by its place and what stands there
// instead, so a smaller sample is part of a larger one and another run with the seed draws the same.

import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { CheckResult, Checker } from '@stryker-mutator/api/check';
import { CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
import { PluginKind, commonTokens, declareFactoryPlugin, tokens } from '@stryker-mutator/api/plugin';

export interface Sample {
  /** Of the mutants, from 0 to 1. */
  readonly share: number;
  readonly seed: number;
}

function isDrawn({ fileName, location, mutatorName, replacement }: Mutant, { share, seed }: Sample): boolean {
  const { start, end } = location;
  // NOTE: Stryker names files in its own copy of the project; only what stands below `src` is the same in each run.
  const file = fileName.slice(fileName.lastIndexOf('/src/') + 1);
  const key = [seed, relative('', file), start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');
  return createHash('sha256').update(key).digest().readUInt32BE(0) < share * 2 ** 32;
}

function makeChecker(options: StrykerOptions): Checker {
  const sample = options['sample'] as Sample;
  const judge = (mutant: Mutant): CheckResult =>
    isDrawn(mutant, sample) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not drawn' };
  return {
    init: async () => undefined,
    check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, judge(mutant)])),
    group: async (mutants) => [mutants.map((mutant) => mutant.id)],
  };
}
makeChecker.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', makeChecker)];
