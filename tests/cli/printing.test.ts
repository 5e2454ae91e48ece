// Where the printed text cannot go: a pipe that was closed, a disk that is full.

import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './run-command.ts';
import { workspace } from './workspace.ts';

const here = workspace('northmere');
const env = { ...process.env, JOINT_PROTOCOL_TODAY: '2026-11-23', JOINT_PROTOCOL_CACHE: here.at('results') };

/** Runs the command with nobody at the other end of what it prints; gives its exit code. */
function intoClosedPipe(...args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [join(ROOT, 'bin.mjs'), ...args], { cwd: here.folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.destroy();
  return new Promise((settle) => {
    child.once('exit', settle);
  });
}

test('a pipe that was closed stops no build, and the exit code is that of the whole run', async () => {
  expect(await intoClosedPipe('build', 'protocols', '--out', 'site')).toBe(0);
  expect(readFileSync(here.at('site/index.html'), 'utf8')).toContain('</html>');
  expect(await intoClosedPipe('check', 'protocols', '--gate', 'nonsense')).toBe(2);
});

test('a pipe that was closed ends a check that watches', async () => {
  expect(await intoClosedPipe('check', 'protocols', '--watch', '--no-color')).toBe(0);
});

test.runIf(existsSync('/dev/full'))('a report that the disk cuts short is a fault of the computer, in one sentence', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin.mjs'), 'check', 'protocols', '--format', 'json'], {
    cwd: here.folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect(status).toBe(4);
  expect(stderr).toBe('What was printed was cut short: there is no space left on the disk (ENOSPC). Put this right, and run the command again.\n');
});
