// The order of test files: those first that take minutes, so that none of them runs alone at the end while the other workers have nothing
// left to do. A clean clone knows no times of earlier runs, and Vitest would go by the size of the files.

import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The longest first; about what each takes on two cores, in seconds. */
const LONG: Readonly<Record<string, number>> = {
  'hostile/hostile.test.ts': 430,
  'site/accessibility.test.ts': 330,
  'site/build.test.ts': 210,
  'site/keyboard.test.ts': 200,
  'cli/package.test.ts': 200,
  'hostile/faults.test.ts': 185,
  'site/offline.test.ts': 165,
  'fragments/fragments.test.ts': 130,
  'examples/every-answer.test.ts': 120,
  'mutation/recall.test.ts': 70,
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
