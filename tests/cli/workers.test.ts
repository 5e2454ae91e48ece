// Protocols in workers: the same answer as in the main thread, and what becomes of a protocol or a file that takes too long.

import { EventEmitter } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeHere } from '../../src/cli/judge-here.ts';
import type { Task } from '../../src/cli/run-check.ts';
import { outcomeOf } from '../../src/cli/worker-limits.ts';
import { judgeAll, judgementReport, lostWords } from '../../src/cli/worker-pool.ts';

const BASE = fileURLToPath(new URL('../fixtures/base-england/', import.meta.url));
let folder = '';
let task: Task;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workers-'));
  cpSync(BASE, folder, { recursive: true });
  task = { folder: { id: 'base', path: folder, prefix: 'base/' }, gate: 'publish', today: '2026-11-23' };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a worker says the same as the main thread', async () => {
  const here = await judgeAll([task]);
  const there = await judgeAll([task, task], { workers: 2 });
  expect(here.judged).toHaveLength(1);
  expect(there.judged).toEqual([here.judged[0], here.judged[0]]);
});

test('a protocol that takes too long is lost, and the report with it never passed', async () => {
  const judgement = await judgeAll([task], { workers: 1, seconds: 0.001, secondsAFile: 30 });
  const report = await judgementReport(judgement, { gate: 'publish', today: '2026-11-23' });
  expect(judgement.judged).toEqual([]);
  expect(report.passed).toBe(false);
  expect(report.lost).toEqual([{ protocol: 'base', why: 'It took longer than 0.001 seconds.' }]);
  expect(lostWords(judgement).join()).toContain('nothing is said about it');
});

test('a worker that was given up may run out of memory afterwards: nothing comes of it', async () => {
  const worker = new EventEmitter();
  expect(await outcomeOf(worker as Worker, 0.001)).toMatchObject({ late: true });
  expect(() => worker.emit('error', new Error('JS heap out of memory'))).not.toThrow();
});

test('a large protocol of harmless files is given more time than at first', async () => {
  expect((await judgeAll([task], { workers: 1, secondsAtFirst: 0.001 })).judged).toHaveLength(1);
});

test('a file that had to be given up is a finding, and the rest is judged', async () => {
  const stopped = { 'sections/escalation.md': '`sections/escalation.md` could not be read: It took longer than 10 seconds.' };
  const { judged } = await judgeAll([{ ...task, stopped }], { workers: 1 });
  const findings = judged[0]?.report.findings ?? [];
  expect(findings.filter((finding) => finding.rule === 'stopped-file').map(({ place, severity }) => `${severity} ${place.file}:${place.line}`)).toEqual([
    'error base/sections/escalation.md:0',
  ]);
  expect(judged[0]?.report.requirements.length).toBeGreaterThan(100);
});

test.each([
  ['a text of nothing but signs', 'sections/signs.md', '*a_['.repeat(1_000)],
  ['a very long file', 'sections/long.md', 'word '.repeat(20_000)],
  ['a large document', 'documents/list.csv', 'a,b,c\n'.repeat(200_000)],
])('%s is left to a worker', async (_name, path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  expect(await judgeHere(task)).toBeUndefined();
  expect((await judgeAll([task])).judged).toHaveLength(1);
  rmSync(join(folder, path));
  expect(await judgeHere(task)).toBeDefined();
});
