// The hostile corpus over the built command: all open cases and their neighbours, checked and built. Each part is a run of the
// corpus's own runner, which shares no code with the toolkit; what it prints of cases that do not hold is what this test shows.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../cli/run-command.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'hostile-'));
const BIN = join(ROOT, 'bin.mjs');
/** Machines that run tests are shared; the bounds of the cases are for two idle cores. */
const SLOW = process.env['HOSTILE_SLOW'] ?? '4';

afterAll(() => rmSync(work, { recursive: true, force: true }));

function runNode(args: readonly string[]): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, JOINT_PROTOCOL_TODAY: '2026-11-23', JOINT_PROTOCOL_CACHE: join(work, 'cache') };
    const child = spawn(process.execPath, args, { cwd: work, env });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (some: string) => {
      text += some;
    });
    child.stderr.setEncoding('utf8').on('data', (some: string) => {
      text += some;
    });
    child.on('close', (code) => resolve({ code, text }));
  });
}

async function runCorpus(generator: string, only: readonly string[], build: boolean): Promise<{ code: number | null; text: string }> {
  const corpus = join(work, `${generator}-${only[0] ?? 'all'}`);
  const some = only.length === 0 ? [] : ['--only', only.join(',')];
  const made = await runNode([join(HERE, generator), corpus, '--base', join(HERE, 'base'), '--layout', join(HERE, 'layout.json'), ...some]);
  if (made.code !== 0) return made;
  return runNode([
    join(HERE, 'run-hostile.mjs'),
    corpus,
    ...['--check', `"${process.execPath}" "${BIN}" check {project} --gate draft --no-cache --format json`],
    ...(build ? ['--build', `"${process.execPath}" "${BIN}" build {project} --gate draft --out {out}/site`] : []),
    ...['--families', join(HERE, 'families.json'), '--parse', join(HERE, 'parse.mjs'), '--slow', SLOW],
    ...some,
  ]);
}

/** What failed or could not be tried, and how many held. */
function told({ code, text }: { code: number | null; text: string }): string {
  const lines = text.split('\n').filter((line) => !/^ok {3}/.test(line) && line.trim() !== '');
  return `exit ${code}\n${lines.join('\n')}`;
}

/** Neighbours that can be built, or whose words must not be: only these are worth the time of a build. */
const BUILT = 'NY34,NM12,NF13'.split(',');

/** Of the further cases. */
const BUILT_FURTHER = 'ZM02'.split(',');

/** Of the odd ones. */
const BUILT_ODD = 'QT51,QT57,QE16'.split(',');

test.concurrent('the open cases, checked and built', async () => {
  expect(told(await runCorpus('generate.mjs', [], true))).toBe('exit 0\n45 of 45 cases hold');
}, 900_000);

test.concurrent('their neighbours, checked, and built where that says more', async () => {
  expect(told(await runCorpus('generate-neighbours.mjs', [], false))).toBe('exit 0\n91 of 91 cases hold');
  expect(told(await runCorpus('generate-neighbours.mjs', BUILT, true))).toBe(`exit 0\n${BUILT.length} of ${BUILT.length} cases hold`);
}, 900_000);

test.concurrent('further cases, checked, and built where that says more', async () => {
  expect(told(await runCorpus('generate-further.mjs', [], false))).toBe('exit 0\n57 of 57 cases hold');
  expect(told(await runCorpus('generate-further.mjs', BUILT_FURTHER, true))).toBe(`exit 0\n${BUILT_FURTHER.length} of ${BUILT_FURTHER.length} cases hold`);
}, 900_000);

test.concurrent('odd cases, checked, and built where that says more', async () => {
  expect(told(await runCorpus('generate-odd.mjs', [], false))).toBe('exit 0\n64 of 64 cases hold');
  expect(told(await runCorpus('generate-odd.mjs', BUILT_ODD, true))).toBe(`exit 0\n${BUILT_ODD.length} of ${BUILT_ODD.length} cases hold`);
}, 900_000);
