import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownTrace } from '../../src/cli/publish/process-life.ts';
import { faultOf, namesIn, pages, publishToy, tree, workplace } from './toy-site.ts';

const LOCK = 'site.publishing.lock';

function owner(changes: object): string {
  return JSON.stringify({ ...ownTrace(), host: hostname(), started: new Date().toISOString(), ...changes });
}

function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

test('the second of two publications at once is told who holds the lock, and the first one finishes', async () => {
  const place = workplace();
  const out = join(place, 'site');
  const first = publishToy(out, 'one', {
    render: async (staging) => {
      expect(readFileSync(join(place, LOCK), 'utf8')).toContain(`"pid":${process.pid}`);
      const fault = await faultOf(publishToy(out, 'two'));
      expect(fault).toMatchObject({ name: 'BusyError', exitCode: 2 });
      expect(fault.message).toContain(`process ${process.pid}`);
      expect(fault.message).toContain(LOCK);
      writeFileSync(join(staging, 'index.html'), 'one');
    },
  });
  await first;
  expect(tree(out)['index.html']).toBe('one');
  expect(namesIn(place)).toEqual(['site']);
});

test.each([
  ['of a dead process', () => owner({ pid: deadProcess(), mark: '' })],
  ['of our own number from an earlier life', () => owner({ mark: '1' })],
  ['of a number that another process has now', () => owner({ pid: process.ppid, mark: '1' })],
  ['that is empty, because its owner was killed while writing it', () => ''],
  ['of another computer, hours old', () => owner({ host: 'elsewhere', started: '2020-01-01T00:00:00Z' })],
])('a lock %s is taken over with a note', async (_case, text) => {
  const place = workplace();
  const out = join(place, 'site');
  writeFileSync(join(place, LOCK), text());
  const notes: string[] = [];
  await publishToy(out, 'one', { onNote: (sentence) => notes.push(sentence) });
  expect(tree(out)).toMatchObject(pages('one'));
  expect(namesIn(place)).toEqual(['site']);
  expect(notes).toEqual([expect.stringMatching(/^The lock .* was taken over/)]);
});

test.each([
  ['of a living process', () => owner({ pid: process.ppid, mark: '' })],
  ['of another computer, fresh', () => owner({ host: 'elsewhere' })],
])('a lock %s is respected', async (_case, text) => {
  const place = workplace();
  const written = text();
  writeFileSync(join(place, LOCK), written);
  const fault = await faultOf(publishToy(join(place, 'site'), 'one'));
  expect(fault).toMatchObject({ name: 'BusyError' });
  expect(readFileSync(join(place, LOCK), 'utf8')).toBe(written);
  expect(existsSync(join(place, 'site'))).toBe(false);
});

test('a publication whose lock was taken away does not replace the site', async () => {
  const place = workplace();
  const out = join(place, 'site');
  await publishToy(out, 'one');
  const stolen = owner({ pid: process.ppid, mark: '' });
  const fault = await faultOf(
    publishToy(out, 'two', {
      selfCheck: async () => {
        writeFileSync(join(place, LOCK), stolen);
        return [];
      },
    }),
  );
  expect(fault).toMatchObject({ name: 'BusyError' });
  expect(tree(out)).toMatchObject(pages('one'));
  expect(readFileSync(join(place, LOCK), 'utf8')).toBe(stolen);
  rmSync(join(place, LOCK));
  expect(namesIn(place)).toEqual(['site']);
});
