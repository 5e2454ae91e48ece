// `check --base`: what a change does to completeness, against a real git repository and against reports.

import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompletenessChange, ProtocolChange } from '../../src/model/report.ts';
import { protocolsAt } from '../../src/cli/git-folders.ts';
import { ROOT, runCommand } from './run-command.ts';
import { copyExample } from './workspace.ts';

const scratch = mkdtempSync(join(tmpdir(), 'joint-protocol-base-'));
const repo = join(scratch, 'repo');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: repo, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const check = (...args: readonly string[]) => runCommand(['check', ...args], { cwd: repo });

function commit(message: string): void {
  git('add', '-A');
  git('-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', 'commit', '-qm', message);
}

function change(base: string, ...paths: readonly string[]): CompletenessChange {
  const { out, err } = check(...paths, '--base', base, '--format', 'json');
  expect(err).toBe('');
  return (JSON.parse(out) as { change: CompletenessChange }).change;
}

function rename(path: string, from: string, to: string): void {
  const file = join(repo, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(new RegExp(`^${from}:$`, 'm'), `${to}:`));
}

const NOTHING: Partial<ProtocolChange> = { newlyMet: [], newlyBroken: [], newErrors: [], mendedErrors: [] };

/** `one`: two protocols. `two`: an answer of one is gone, an answer of the other is there, and a third protocol is new. */
beforeAll(() => {
  mkdirSync(join(repo, 'protocols'), { recursive: true });
  git('init', '-q', '-b', 'main');
  for (const name of ['northmere', 'glenarrick']) copyExample(name, join(repo, 'protocols', name));
  rename('protocols/northmere/sections/supervision.yaml', 'supervision-regular', 'supervision-regulra');
  commit('one');
  git('tag', 'one');
  rename('protocols/northmere/sections/supervision.yaml', 'supervision-regulra', 'supervision-regular');
  rename('protocols/northmere/sections/escalation.yaml', 'escalation-stages', 'escalation-stagse');
  rmSync(join(repo, 'protocols/glenarrick'), { recursive: true });
  cpSync(join(ROOT, 'tests/fixtures/base-england'), join(repo, 'protocols/fenmarsh'), { recursive: true });
  commit('two');
});

it('a store that a change lays among the files of a protocol tells no past', () => {
  const folder = join(repo, 'protocols/northmere');
  const laid = ['HEAD', 'config', 'objects', 'refs', 'hooks', 'info', 'description', 'branches'].map((name) => join(folder, name));
  git('init', '-q', '--bare', '-b', 'main', folder);
  try {
    for (const settings of [[], ['core.bare', 'false'], ['core.worktree', '.']]) {
      if (settings.length > 0) execFileSync('git', ['config', '--file', join(folder, 'config'), ...settings]);
      const { code, err } = check('protocols/northmere', '--base', 'one');
      expect(code).toBe(2);
      expect(err).toContain('a store of git among its content');
    }
  } finally {
    for (const one of laid) rmSync(one, { recursive: true, force: true });
  }
});

describe('against a git revision', () => {
  it('says what is newly met, newly broken, added and removed', () => {
    const { base, protocols } = change('one', 'protocols');
    expect(base).toBe('one');
    expect(protocols.map(({ protocol, kind }) => `${protocol} ${kind}`)).toEqual(['fenmarsh added', 'glenarrick removed', 'northmere changed']);
    expect(protocols[2]).toMatchObject({ newlyMet: ['supervision-regular'], newlyBroken: ['escalation-stages'] });
    expect(protocols[1]?.newlyBroken.length).toBeGreaterThan(90);
    expect(protocols[0]).toMatchObject({ newlyBroken: [], mendedErrors: [] });
  });

  it('says so at a screen', () => {
    const { code, out } = check('protocols', '--base', 'one');
    expect(code).toBe(1);
    expect(out.slice(out.indexOf('Compared with'))).toMatch(
      /^Compared with one:\n {2}Fenmarsh \(new\): \d+ newly met .*\n {2}Glenarrick: was there and is not any more\.\n {2}Northmere: 1 newly met \(supervision-regular\), 1 newly broken \(escalation-stages\), \d+ still open; \d+ new errors?, \d+ put right\.$/m,
    );
  });

  it('finds nothing changed against itself, whatever the path is called by', () => {
    for (const paths of [['protocols'], ['.'], [], ['protocols/northmere']])
      for (const one of change('HEAD', ...paths).protocols) expect(one, paths.join()).toMatchObject({ kind: 'unchanged', ...NOTHING });
    expect(change('HEAD', 'protocols/northmere').protocols).toHaveLength(1);
  });

  it('works from within a protocol, and sees what is not committed yet', () => {
    writeFileSync(join(repo, 'protocols/northmere/README.md'), '# Not committed\n');
    const { out } = runCommand(['check', '--base', 'HEAD~1', '--format', 'json'], { cwd: join(repo, 'protocols/northmere') });
    rmSync(join(repo, 'protocols/northmere/README.md'));
    const { protocols } = (JSON.parse(out) as { change: CompletenessChange }).change;
    expect(protocols).toMatchObject([{ protocol: 'northmere', kind: 'changed', newlyMet: ['supervision-regular'] }]);
  });

  it('leaves the repository as it was', () => {
    const before = [git('status', '--porcelain'), git('rev-parse', 'HEAD'), readFileSync(join(repo, '.git/index')).toString('base64')];
    change('one', 'protocols');
    expect([git('status', '--porcelain'), git('rev-parse', 'HEAD'), readFileSync(join(repo, '.git/index')).toString('base64')]).toEqual(before);
  });
});

describe('a revision that is not to be trusted', () => {
  it('runs nothing that the repository brings or configures, and follows no link', () => {
    const trap = join(scratch, 'trap');
    const program = join(scratch, 'trap.sh');
    writeFileSync(program, `#!/bin/sh\ntouch ${trap}\ncat\n`);
    chmodSync(program, 0o755);
    git('checkout', '-q', '-b', 'hostile');
    writeFileSync(join(repo, '.gitattributes'), '*.yaml filter=trap diff=trap\n*.md filter=trap diff=trap\n');
    writeFileSync(join(scratch, 'secret.md'), 'The LSCB decides.\n');
    symlinkSync(join(scratch, 'secret.md'), join(repo, 'protocols/northmere/sections/secret.md'));
    commit('hostile');
    git('checkout', '-q', '-f', 'main');
    for (const name of [
      'filter.trap.smudge',
      'filter.trap.clean',
      'diff.trap.textconv',
      'diff.trap.command',
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
    ])
      git('config', name, program);
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change']) {
      mkdirSync(join(repo, '.git/hooks'), { recursive: true });
      cpSync(program, join(repo, '.git/hooks', hook));
    }
    rmSync(trap, { force: true });
    const { protocols } = change('hostile', 'protocols/northmere');
    expect(existsSync(trap)).toBe(false);
    expect(protocols).toMatchObject([{ newlyMet: [], newlyBroken: [], newErrors: [] }]);
    expect(protocols[0]?.mendedErrors).toHaveLength(1);
    git('config', '--unset', 'core.fsmonitor');
  });

  it.each([
    ['a bare one', '[core]\n\tbare = true\n'],
    ['one that names a working folder', '[core]\n\tbare = false\n\tworktree = ..\n'],
  ])('is not looked up in a store that came with the content: %s', (_, config) => {
    const store = join(repo, 'protocols');
    const lies = ['HEAD', 'objects', 'refs'];
    for (const name of lies) cpSync(join(repo, '.git', name), join(store, name), { recursive: true });
    writeFileSync(join(store, 'config'), config);
    for (const path of ['protocols', 'protocols/northmere']) {
      const { code, out, err } = check(path, '--base', 'one');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('This folder holds a store of git among its content');
    }
    for (const name of [...lies, 'config']) rmSync(join(store, name), { recursive: true });
  });

  it('is judged to its end when its files are broken or too large', () => {
    git('checkout', '-q', '-b', 'broken');
    writeFileSync(join(repo, 'protocols/northmere/sections/roles.yaml'), 'a: *x\n');
    writeFileSync(join(repo, 'protocols/northmere/sections/roles.md'), 'x'.repeat(300_000));
    writeFileSync(join(repo, 'protocols/northmere/sections/escalation.md'), Buffer.from([0xff, 0xfe, 0x0a]));
    commit('broken');
    git('checkout', '-q', '-f', 'main');
    const [only] = change('broken', 'protocols/northmere').protocols;
    expect(only?.newlyMet.length).toBeGreaterThan(0);
    expect(only?.mendedErrors.length).toBeGreaterThan(2);
  });
});

describe('an earlier revision with more text than a protocol can have', () => {
  it('says so once, and says nothing of the size of a small file', () => {
    const folder = join(repo, 'large');
    mkdirSync(join(folder, 'sections'), { recursive: true });
    writeFileSync(join(folder, 'protocol.yaml'), 'format: 1\n');
    for (let i = 0; i < 64; i += 1) writeFileSync(join(folder, `sections/a${i}.yaml`), '#'.repeat(1_000_000));
    writeFileSync(join(folder, 'sections/z.yaml'), '#'.repeat(3_000));
    git('add', 'large');
    commit('large');
    const [earlier] = protocolsAt('HEAD', ['large'], repo);
    expect(earlier?.collected.problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'too-many-files With this file the texts of the folder come to more than 64 MB in all.',
    ]);
    git('reset', '-q', '--hard', 'HEAD~1');
  });
});

describe('a base that cannot be used: exit code 2, and nothing was checked', () => {
  it.each([
    ['an unknown revision', ['--base', 'nowhere'], 'There is no revision `nowhere`'],
    ['a file in a revision', ['--base', 'HEAD:protocols'], 'There is no revision'],
    ['a name like an option', ['--base=--output=x'], 'cannot be the name of a revision'],
    ['a name like an option, with an equals sign', ['--base=--upload-pack=touch x'], 'cannot be the name of a revision'],
    ['a name of one sign', ['--base', '-'], 'cannot be the name of a revision'],
    ['a range', ['--base', 'one..main'], 'There is no revision'],
    ['no name', ['--base'], 'needs a value'],
    ['a report that is not there', ['--base', 'nowhere.json'], '`nowhere.json` cannot be read'],
  ])('%s', (_, args, says) => {
    const { code, out, err } = check('protocols', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).toMatch(/Nothing was checked\.$/m);
    expect(err).not.toMatch(/\n\s+at |fatal:/);
  });

  it('a folder that is in no repository', () => {
    cpSync(join(ROOT, 'tests/fixtures/base-england'), join(scratch, 'plain/fenmarsh'), { recursive: true });
    const { code, err } = runCommand(['check', 'plain', '--base', 'main'], { cwd: scratch, env: { GIT_CEILING_DIRECTORIES: scratch } });
    expect(code).toBe(2);
    expect(err).toContain('This folder is not in a git repository');
  });

  it('a computer without git', () => {
    const { code, err } = runCommand(['check', 'protocols', '--base', 'main'], { cwd: repo, env: { PATH: scratch } });
    expect(code).toBe(2);
    expect(err).toContain('Git was not found');
  });

  it('a part of a run', () => {
    expect(check('protocols', '--base', 'one', '--shard', '1/2').code).toBe(2);
  });
});

describe('against a report', () => {
  const earlier = join(scratch, 'earlier.json');

  it('says the same as against the revision that the report was made of', () => {
    git('checkout', '-q', 'one');
    writeFileSync(earlier, check('protocols', '--format', 'json').out);
    git('checkout', '-q', 'main');
    const { base, protocols } = change(earlier, 'protocols');
    expect(base).toBe('earlier.json');
    expect(protocols).toEqual(change('one', 'protocols').protocols);
  });

  it.each([
    ['not JSON', (text: string) => text.slice(0, -20), 'is not JSON'],
    ['another file', () => '{"name": "x"}', 'is not a report'],
    ['another format', (text: string) => text.replace('"format": 2', '"format": 9'), 'format 9'],
    ['a changed shape', (text: string) => text.replace('"findings": [', '"findings": [{"rule": 1},'), 'is not a report'],
    ['another gate', (text: string) => text.replace('"gate": "publish"', '"gate": "audit"'), 'Compare two runs at the same gate'],
  ])('%s is refused', (_, spoil, says) => {
    const bad = join(scratch, 'bad.json');
    writeFileSync(bad, spoil(readFileSync(earlier, 'utf8')));
    const { code, out, err } = check('protocols', '--base', bad);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });
});
