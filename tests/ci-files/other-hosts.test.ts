// The GitLab template and the pre-commit entry: their form, and the job's script run by sh with a packed tool.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, runCommand } from '../cli/run-command.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

interface Job {
  readonly inherit: unknown;
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly paths: readonly string[]; readonly reports: Readonly<Record<string, string>> };
}

describe('the GitLab job', () => {
  const file = parse(readFileSync(join(ROOT, '.gitlab/ci/joint-protocol.gitlab-ci.yml'), 'utf8')) as Readonly<Record<string, Job>>;
  const job = file['joint-protocol'] as Job;
  const place = mkdtempSync(join(tmpdir(), 'joint-protocol-gitlab-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it('is one job that inherits no defaults and keeps its reports whatever comes out', () => {
    expect(Object.keys(file)).toEqual(['joint-protocol']);
    expect(job.inherit).toEqual({ default: false });
    expect(job.artifacts.when).toBe('always');
    expect(Object.keys(job.artifacts.reports).sort()).toEqual(['codequality', 'junit']);
    expect(job.variables['JOINT_PROTOCOL_VERSION']).toBe(version);
  });

  it('makes the files that it keeps, with an npm that gives it the packed tool', () => {
    const project = join(place, 'project');
    mkdirSync(join(project, 'protocols'), { recursive: true });
    cpSync(join(ROOT, 'protocols/northmere'), join(project, 'protocols/northmere'), { recursive: true });
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', place], { cwd: ROOT, stdio: 'ignore' });
    // The registry's part is played by a script of this name: it puts the tool where `npm pack` would.
    mkdirSync(join(place, 'bin'));
    writeFileSync(join(place, 'bin/npm'), `#!/bin/sh\necho "$@" > "${place}/asked"\ncp "${place}/joint-protocol-${version}.tgz" .\n`);
    chmodSync(join(place, 'bin/npm'), 0o755);
    const run = (variables: Readonly<Record<string, string>>) =>
      spawnSync('sh', ['-c', job.script.join('\n')], {
        cwd: project,
        encoding: 'utf8',
        env: {
          PATH: `${join(place, 'bin')}:${process.env['PATH'] ?? ''}`,
          HOME: place,
          JOINT_PROTOCOL_TODAY: '2026-11-23',
          CI_PROJECT_DIR: project,
          ...job.variables,
          ...variables,
        },
      });
    const ran = run({ JOINT_PROTOCOL_GATE: 'draft' });
    expect({ code: ran.status, err: ran.stderr }).toEqual({ code: 0, err: '' });
    expect(ran.stdout).toContain('Northmere: ');
    expect(readFileSync(join(place, 'asked'), 'utf8')).toContain(`-- joint-protocol@${version}`);
    expect(readdirSync(project).sort()).toEqual([...job.artifacts.paths, ...Object.values(job.artifacts.reports), 'protocols'].sort());
    expect(run({ JOINT_PROTOCOL_VERSION: 'latest' }).status).toBe(2);
    expect(run({ JOINT_PROTOCOL_VERSION: '1; touch x' }).status).toBe(2);
    for (const name of job.artifacts.paths) writeFileSync(join(project, name), 'what the change brought');
    expect(run({ JOINT_PROTOCOL_PATH: '--accept' }).status).toBe(2);
    expect(readdirSync(project)).toEqual(['protocols']);
  });
});

describe('the entry for pre-commit', () => {
  const [hook = {}, ...others] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as Readonly<Record<string, unknown>>[];

  it('has the keys that pre-commit needs, and a command that works', () => {
    expect(others).toEqual([]);
    expect(hook).toMatchObject({ id: 'joint-protocol', language: 'node', pass_filenames: false });
    const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { bin: Readonly<Record<string, string>> };
    const [name = '', ...args] = String(hook['entry']).split(' ');
    expect(Object.keys(bin)).toContain(name);
    const { code, out } = runCommand([...args, ...(hook['args'] as string[])]);
    expect({ code, out: out.slice(-300) }).toMatchObject({ code: 0 });
  });

  it.each([
    ['protocols/northmere/sections/escalation.yaml', true],
    ['protocols/northmere/protocol.yaml', true],
    ['sections/escalation.md', true],
    ['joint-protocol.yaml', true],
    ['protocols/northmere/waivers.yaml', true],
    ['protocols/northmere/synonyms.yaml', true],
    ['protocols/northmere/brand.yaml', true],
    ['protocols/northmere/brand/logo.svg', true],
    ['protocols/northmere/pathways/not-let-in.yaml', true],
    ['protocols/northmere/documents/leaflet.pdf', true],
    ['protocols/northmere/summaries/easy-read.md', true],
    ['protocols/northmere/translations/cy/texts.yaml', true],
    ['protocols/northmere/editions/2.1.json', true],
    ['README.md', false],
    ['src/protocol.yaml.ts', false],
  ])('runs for %s: %s', (path, runs) => {
    expect(new RegExp(String(hook['files'])).test(path)).toBe(runs);
  });
});
