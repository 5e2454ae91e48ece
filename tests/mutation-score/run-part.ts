// One run of Stryker over one part. What is known from the run before is not tried again unless the code or its tests have changed.

import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import type { Part } from './groups.ts';
import type { Sample } from './sample.ts';

const WORK = 'dist/mutation-score';

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
  return await new Stryker(options).runMutationTest();
}
