// One run of Stryker over one part. What is known from the run before is not tried again unless the code or its tests have changed.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { installPeer, TOOLS } from '../bench/peers.ts';
import type { Part } from './groups.ts';
import type { Sample } from './sample.ts';

const WORK = 'dist/mutation-score';

interface StrykerModule {
  readonly Stryker: new (options: PartialStrykerOptions) => { runMutationTest(): Promise<MutantResult[]> };
}

/** Stryker brings 190 packages that nothing else needs: it is installed on demand, outside the project. */
async function loadStryker(): Promise<StrykerModule> {
  const folder = installPeer(TOOLS, 'stryker');
  return (await import(pathToFileURL(join(folder, 'node_modules/@stryker-mutator/core/dist/src/index.js')).href)) as StrykerModule;
}

export async function runPart({ name, files, tests }: Part, sample: Sample, fresh: boolean): Promise<MutantResult[]> {
  const sampled = sample.share < 1;
  const options: PartialStrykerOptions = {
    mutate: [...files],
    plugins: [`${import.meta.dirname}/runner.ts`, `${import.meta.dirname}/sample.ts`],
    testRunner: 'in-process',
    checkers: sampled ? ['sample'] : [],
    ...({ sample, tests, warnings: { unknownOptions: false } } as object),
    maxTestRunnerReuse: 400,
    concurrency: 1,
    timeoutMS: 15_000,
    // The whole of the wordings, with every branch counted, on a machine that does other things too.
    dryRunTimeoutMinutes: 30,
    coverageAnalysis: 'perTest',
    incremental: !sampled,
    incrementalFile: `${WORK}/${name}.incremental.json`,
    force: fresh,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: `${WORK}/${name}.json` },
    tempDirName: `${WORK}/copy-${name}`,
    ignorePatterns: ['/dist', '/handbook', '/tests/bench/peers'],
    // NOTE: Stryker rewrites the compiler's settings with a compiler that TypeScript 7 no longer holds; Vitest reads none that matter here.
    tsconfigFile: 'none',
    allowConsoleColors: false,
    logLevel: 'warn' as never,
  };
  const { Stryker } = await loadStryker();
  return await new Stryker(options).runMutationTest();
}
