// A protocol that is judged again after a change says the same as one that is judged for the first time, although most of it is not parsed again.

import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { judgeHere } from '../../src/cli/judge-here.ts';
import { ROOT } from './run-command.ts';

test('what is judged again is judged as if it were new', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'again-')), 'northmere');
  onTestFinished(() => rmSync(join(path, '..'), { recursive: true, force: true }));
  cpSync(join(ROOT, 'protocols/northmere'), path, { recursive: true });
  const task = { folder: { id: 'northmere', path, prefix: 'northmere/' }, gate: 'draft', today: '2026-11-23', home: '/' } as const;
  const first = await judgeHere({ ...task, again: true });
  expect(await judgeHere({ ...task, again: true })).toEqual(first);
  appendFileSync(join(path, 'sections/escalation.md'), '\nRing the duty desk a second time.\n');
  const changed = await judgeHere({ ...task, again: true });
  expect(changed).toEqual(await judgeHere(task));
  expect(changed?.content).not.toBe(first?.content);
});
