// tests/: run by `npm test`. The JSON report is what .ci/run counts from. The tests of the built site are a project of their own,
// since they alone need both sites built and a browser started before the first of them.
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

export default defineConfig({
  test: {
    // NOTE: a test that hangs ends some time; none may fail because a machine is busy.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    // NOTE: more than a small machine has cores, since many tests wait for a command or a browser.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', ['json', { outputFile: 'dist/test-report.json' }]],
    projects: [
      { extends: true, test: { name: 'tool', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'] } },
      { extends: true, test: { name: 'site', testTimeout: 900_000, include: ['tests/site/**/*.test.ts'], globalSetup: ['tests/site/global-setup.ts'] } },
    ],
  },
});
