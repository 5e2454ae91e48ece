// Every command that writes, with one change of the file system after another made to fail, cut short or killed. A few points of each here;
// `node tests/hostile/fault-run.mjs` with the same arguments and without `--max` tries them all.

import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, runCommand } from '../cli/run-command.ts';

const work = mkdtempSync(join(tmpdir(), 'faults-'));
const at = (name: string): string => join(work, name);
const BASE = join(ROOT, 'tests/hostile/base');
const TOOL = `${process.execPath} ${join(ROOT, 'bin.mjs')}`;
const TOY = `${process.execPath} ${join(ROOT, 'tests/publish/fault-fixture.mjs')}`;

/** Writes that are cut short are tried where what is written is somebody's record. */
const ALSO_SHORT: ReadonlySet<string> = new Set(['check --accept', 'edition', 'publishing']);

beforeAll(() => {
  mkdirSync(at('empty'));
  writeFileSync(at('empty/README.md'), 'x\n');
  cpSync(BASE, at('workspace/protocols/a'), { recursive: true });
  writeFileSync(at('workspace/part.json'), runCommand(['check', BASE, '--gate', 'draft', '--format', 'json', '--shard', '1/1']).out);
  cpSync(join(ROOT, 'protocols/northmere'), at('signed'), { recursive: true });
  rmSync(at('signed/editions/2.1.json'));
  mkdirSync(at('toy'));
  writeFileSync(at('toy/a.txt'), 'one\n');
  const [node = '', fixture = ''] = TOY.split(' ');
  execFileSync(node, [fixture, at('toy'), at('old')]);
  writeFileSync(at('toy/a.txt'), 'two\n');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test.concurrent.each([
  ['init', 'empty', `${TOOL} init {project}/new --nation england`, []],
  ['check --accept', 'workspace', `${TOOL} check {project}/protocols --accept --owner Head --approver Director --expires 2026-12-31`, []],
  ['check with reports', 'workspace', `${TOOL} check {project}/protocols --gate draft --format sarif={project}/r.sarif --format junit={project}/r.xml`, []],
  ['report merge', 'workspace', `${TOOL} report merge {project}/part.json --format json={project}/m.json --format html={project}/m.html`, []],
  ['edition', 'signed', `${TOOL} edition {project}`, []],
  ['publishing', 'toy', `${TOY} {project} {out}`, ['--watch', 'out', '--old', 'old']],
] as const)(
  '%s: old or new, never between, and the next run mends it',
  async (name, project, command, more) => {
    const [watch = '--watch', root = 'project', old = '', folder = ''] = more;
    const args = ['--project', at(project), '--cmd', command, watch, root, ...(old === '' ? [] : [old, at(folder)])];
    const env = { ...process.env, JOINT_PROTOCOL_TODAY: '2026-11-23', JOINT_PROTOCOL_CACHE: at('cache') };
    const { code, out } = await new Promise<{ code: number; out: string }>((resolve) => {
      const run = [
        join(ROOT, 'tests/hostile/fault-run.mjs'),
        ...args,
        '--modes',
        ALSO_SHORT.has(name) ? 'short,kill' : 'kill',
        '--codes',
        'ENOSPC',
        '--max',
        '1',
      ];
      execFile(process.execPath, run, { env, maxBuffer: 1e8 }, (error, stdout, stderr) => resolve({ code: error === null ? 0 : 1, out: stdout + stderr }));
    });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/\d changes counted[\s\S]*no violations/) });
  },
  600_000,
);
