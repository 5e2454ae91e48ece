// `check --watch` with a real child process and real edits: each change is judged, and Ctrl-C ends with the last exit code.

import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { ROOT, runCommand } from './run-command.ts';
import { workspace } from './workspace.ts';

const WAITING = 'Waiting for changes.';
const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

interface Watching {
  /** What it printed on the screen from one wait to the next. */
  next: () => Promise<string>;
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

function watching(folder: string, ...args: readonly string[]): Watching {
  const child = spawn(process.execPath, [join(ROOT, 'bin.mjs'), 'check', '--watch', '--quiet', ...args], {
    cwd: folder,
    env: { ...process.env, JOINT_PROTOCOL_TODAY: '2026-11-23', NO_COLOR: '1' },
  });
  children.add(child);
  const ended = new Promise<number | null>((settle) => child.once('exit', settle));
  const rounds: string[] = [];
  let text = '';
  let heard = (): void => undefined;
  const hear = (chunk: Buffer): void => {
    text += chunk.toString();
    for (let at = text.indexOf(WAITING); at !== -1; at = text.indexOf(WAITING)) {
      rounds.push(text.slice(0, at));
      text = text.slice(text.indexOf('\n', at) + 1);
    }
    heard();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return {
    next: async () => {
      while (rounds.length === 0)
        await Promise.race([new Promise<void>((settle) => (heard = settle)), ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${text}`)))]);
      return rounds.shift() ?? '';
    },
    stop: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Rounds until one fits: an edit of several steps may be judged in between. */
async function until(watch: Watching, fits: (round: string) => boolean): Promise<string> {
  for (;;) {
    const round = await watch.next();
    if (fits(round)) return round;
  }
}

it('judges every change: edited, replaced, new, deleted, broken and mended', async () => {
  const here = workspace('northmere');
  const plain = runCommand(['check', '--gate', 'draft', '--quiet'], { cwd: here.folder });
  const watch = watching(here.folder, '--gate', 'draft');
  expect(await watch.next()).toBe(plain.out);

  const file = 'protocols/northmere/glossary.yaml';
  const whole = here.read(file);
  here.write(file, 'terms: [\n');
  expect(await until(watch, (round) => round !== plain.out)).toContain('before it can be worked on.');

  here.write('beside.tmp', whole);
  renameSync(here.at('beside.tmp'), here.at(file));
  await until(watch, (round) => round === plain.out);

  mkdirSync(here.at('protocols/northmere/documents/forms'), { recursive: true });
  writeFileSync(here.at('protocols/northmere/documents/forms/page.mdx'), 'import x');
  await until(watch, (round) => round !== plain.out);
  rmSync(here.at('protocols/northmere/documents/forms'), { recursive: true });
  await until(watch, (round) => round === plain.out);

  cpSync(here.at('protocols/northmere'), here.at('protocols/second'), { recursive: true });
  await until(watch, (round) => round.includes('2 of 2 protocols'));
  rmSync(here.at('protocols/second'), { recursive: true });
  await until(watch, (round) => round === plain.out);
  expect(await watch.stop()).toBe(0);
});

it('ends with the last exit code, not the first', async () => {
  const here = workspace('northmere');
  const watch = watching(here.folder, '--gate', 'draft');
  const first = await watch.next();
  here.write('protocols/northmere/protocol.yaml', 'title: [\n');
  await until(watch, (round) => round !== first);
  expect(await watch.stop('SIGTERM')).toBe(1);
});

it('survives settings that break, and protocols that go', async () => {
  const here = workspace('northmere');
  const watch = watching(here.folder, '--gate', 'draft');
  const first = await watch.next();
  here.write('joint-protocol.yaml', 'gat: draft\n');
  expect(await until(watch, (round) => round !== first)).toContain('Did you mean `gate`?');
  rmSync(here.at('joint-protocol.yaml'));
  await until(watch, (round) => round === first);
  renameSync(here.at('protocols'), here.at('.gone'));
  await until(watch, (round) => round.includes('No protocol was found'));
  renameSync(here.at('.gone'), here.at('protocols'));
  await until(watch, (round) => round === first);
  here.write('joint-protocol.yaml', 'gat: draft\n');
  await until(watch, (round) => round !== first);
  expect(await watch.stop()).toBe(2);
});

it('judges once for many files written in a row, and wipes nothing in a log', async () => {
  const here = workspace('northmere');
  const watch = watching(here.folder, '--gate', 'draft', '--format', 'pretty,json=report.json');
  const first = await watch.next();
  for (let count = 0; count < 20; count += 1) here.write(`protocols/northmere/documents/note-${count}.txt`, 'Text.');
  const rounds = [await watch.next()];
  here.write('protocols/northmere/last.mdx', 'import x');
  rounds.push(await until(watch, (round) => round !== first));
  expect(rounds.join('')).not.toContain('\u001b');
  expect(rounds.length).toBe(2);
  expect((JSON.parse(here.read('report.json')) as { passed: boolean }).passed).toBe(false);
  expect(await watch.stop()).toBe(1);
});

it('wrong use at the start ends at once', () => {
  const here = workspace('northmere');
  for (const [args, code] of [
    [['nowhere'], 2],
    [['--accept'], 2],
    [['--shard', '1/2'], 2],
  ] as const)
    expect(runCommand(['check', '--watch', ...args], { cwd: here.folder }).code).toBe(code);
  expect(runCommand(['check', '--watch'], { cwd: here.at('protocols/northmere/documents') }).code).toBe(3);
});
