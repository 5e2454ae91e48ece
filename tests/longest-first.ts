// The order of test files: those first that take minutes, so that none of them runs alone at the end while the other workers have nothing
// left to do. A clean clone knows no times of earlier runs, and Vitest would go by the size of the files.

import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The longest first; about what each takes on two cores, in seconds. */
const LONG: Readonly<Record<string, number>> = {
  'fragments/fragments.test.ts': 550,
  'mutation/recall.test.ts': 285,
  'site/build.test.ts': 250,
  'examples/every-answer.test.ts': 210,
  'hostile/hostile.test.ts': 195,
  'site/accessibility.test.ts': 190,
  'site/keyboard.test.ts': 165,
  'hostile/faults.test.ts': 120,
  'cli/accept.test.ts': 90,
  'cli/config.test.ts': 80,
  'cli/bad-files.test.ts': 75,
  'cli/base.test.ts': 75,
  'properties/sieve.test.ts': 60,
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files);
    return rest.sort((a, b) => secondsOf(b) - secondsOf(a));
  }
}

function secondsOf({ moduleId }: TestSpecification): number {
  return LONG[moduleId.split('/').slice(-2).join('/')] ?? 0;
}
