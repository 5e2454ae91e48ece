// Results kept between runs: they save work and never change a verdict.

import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const BASE = fileURLToPath(new URL('../fixtures/base-england/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'cache-'));
const store = join(work, 'results');
const FILE = join(work, 'protocols/one/sections/escalation.md');

const check = (...more: string[]): string => {
  const { code, out, err } = runCommand(['check', 'protocols', '--format', 'json', ...more], { cwd: work, env: { JOINT_PROTOCOL_CACHE: store } });
  return `${code}\n${out}\n${err}`;
};
const kept = (): string[] => readdirSync(store).map((name) => join(store, name));

/** With the checksum that its text should have. */
function reseal(path: string, change: (text: string) => string): void {
  const text = change(readFileSync(path, 'utf8'));
  const body = text.slice(text.indexOf('\n') + 1);
  writeFileSync(
    path,
    `${createHash('sha256')
      .update(`${basename(path)}\n${body}`)
      .digest('hex')}\n${body}`,
  );
}

beforeEach(() => {
  for (const name of ['protocols', 'results']) rmSync(join(work, name), { recursive: true, force: true });
  for (const name of ['one', 'two']) cpSync(BASE, join(work, 'protocols', name), { recursive: true });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('a second run says the same and works from what was kept', () => {
  const first = check();
  expect(kept()).toHaveLength(2);
  expect(check()).toBe(first);
  for (const path of kept()) reseal(path, (text) => text.replaceAll('requirements met', 'requirements KEPT'));
  expect(check()).toBe(first.replaceAll('requirements met', 'requirements KEPT'));
  expect(check('--no-cache')).toBe(first);
});

/** As people run it: with the report on the screen. */
const screen = (...more: string[]): string => {
  const { code, out, err } = runCommand(['check', 'protocols', ...more], { cwd: work, env: { JOINT_PROTOCOL_CACHE: store } });
  return `${code}\n${out}\n${err}`;
};

test('what stands on the screen is the same in a first run, a second, one in which one protocol changed, and without the cache', () => {
  const first = screen();
  expect(first).toBe(screen('--no-cache'));
  // NOTE: of each protocol its report and what was printed of it.
  expect(kept()).toHaveLength(4);
  expect(screen()).toBe(first);
  writeFileSync(FILE, `${readFileSync(FILE, 'utf8')}\nThe time is TBC.\n`);
  const changed = screen();
  expect(changed).not.toBe(first);
  expect(changed).toBe(screen('--no-cache'));
  expect(screen('--advice')).toBe(screen('--advice', '--no-cache'));
  expect(screen('--quiet')).toBe(screen('--quiet', '--no-cache'));
  expect(screen('--max-findings', '1')).toBe(screen('--max-findings', '1', '--no-cache'));
});

test('a second run prints what was kept', () => {
  const first = screen();
  for (const path of kept()) reseal(path, (text) => text.replaceAll('requirements met', 'requirements KEPT'));
  expect(screen()).toBe(first.replaceAll('requirements met', 'requirements KEPT'));
});

test('without the cache nothing is kept', () => {
  check('--no-cache');
  expect(() => kept()).toThrow();
});

test('a changed file changes the verdict, even when its size and its time are put back', () => {
  const before = check();
  const { atime, mtime } = statSync(FILE);
  const text = readFileSync(FILE, 'utf8');
  const changed = text.replace(/[a-z]{5}/, 'TBC  ');
  expect([changed === text, changed.length]).toEqual([false, text.length]);
  writeFileSync(FILE, changed);
  utimesSync(FILE, atime, mtime);
  const after = check();
  expect(after).not.toBe(before);
  expect(after).toBe(check('--no-cache'));
});

test('the same content under other time stamps is known again', () => {
  const before = check();
  for (const name of ['one', 'two']) {
    const copy = join(work, 'copy');
    cpSync(join(work, 'protocols', name), copy, { recursive: true });
    rmSync(join(work, 'protocols', name), { recursive: true });
    cpSync(copy, join(work, 'protocols', name), { recursive: true });
    rmSync(copy, { recursive: true });
  }
  expect(check()).toBe(before);
  expect(kept()).toHaveLength(2);
});

test.each([
  ['empty', () => ''],
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['a flipped letter', (text: string) => text.replace('"passed":false', '"passed":true ')],
  ['another verdict with the old checksum', (text: string) => text.replace(/needs? work/, 'is perfect')],
  ['no JSON at all', () => 'x\n{'],
])('what is damaged (%s) is thrown away and never believed', (_name, damage) => {
  const first = check();
  const shown = screen();
  for (const path of kept()) writeFileSync(path, damage(readFileSync(path, 'utf8')));
  expect(check()).toBe(first);
  expect(screen()).toBe(shown);
});

test('one result under the name of another is never believed', () => {
  const first = check();
  const shown = screen();
  const texts = kept().map((path) => readFileSync(path));
  for (let turn = 1; turn < texts.length; turn += 1) {
    for (const [at, path] of kept().entries()) writeFileSync(path, texts[(at + turn) % texts.length] ?? '');
    expect(screen()).toBe(shown);
    expect(check()).toBe(first);
  }
});

test('another gate and another day are judged anew', () => {
  check();
  check('--gate', 'draft');
  expect(kept()).toHaveLength(4);
});

test('a store that others can write to is not used', () => {
  mkdirSync(store);
  chmodSync(store, 0o777);
  check();
  expect(kept()).toEqual([]);
});

test.runIf(process.platform === 'linux')('a folder that can never be made holds nothing up', () => {
  const started = performance.now();
  const { code } = runCommand(['check', 'protocols', '--gate', 'draft'], { cwd: work, env: { JOINT_PROTOCOL_CACHE: '/proc/nowhere/results' } });
  expect([code, performance.now() - started < 30_000]).toEqual([0, true]);
  const { code: init, err } = runCommand(['init', '/proc/nowhere/ours', '--nation', 'england'], { cwd: work });
  expect([init, err]).toEqual([4, expect.stringContaining('cannot be made')]);
});
