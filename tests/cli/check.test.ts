// `joint-protocol check` as a user runs it: exit codes, frames, the closing sentence, and plain words for every wrong use.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, runCommand } from './run-command.ts';
import { copyExample } from './workspace.ts';

const scratch = mkdtempSync(join(tmpdir(), 'joint-protocol-check-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A copy of an example, in a folder of its own. */
function copyOf(name: string, as: string): string {
  const folder = join(scratch, as);
  copyExample(name, folder);
  return folder;
}

describe('exit codes', () => {
  it('0 for the examples, with one plain sentence each', () => {
    const { code, out } = runCommand(['check', 'protocols']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Northmere: \d+ of 143 requirements met; nothing stands in the way: it can be published\.$/m);
    expect(out).toMatch(/^Glenarrick: \d+ of 110 requirements met; nothing stands in the way: it can be published\.$/m);
    expect(out).toMatch(/cannot tell whether they are right, lawful or followed/);
  });

  it('1 for findings, each with a frame, why and what to write', () => {
    const folder = copyOf('northmere', 'gap');
    const file = join(folder, 'sections/escalation.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^escalation-stages:$/m, 'escalation-stagse:'));
    const { code, out } = runCommand(['check', 'gap'], { cwd: scratch });
    expect(code).toBe(1);
    expect(out).toContain('Did you mean `escalation-stages`?');
    expect(out).toMatch(/in gap\/sections\/escalation\.yaml:\d+:1\n\s+\|\n\d+ \| escalation-stagse:\n\s+\| \^{17}/);
    expect(out).toMatch(/^ {2}Why: /m);
    expect(out).toMatch(/1 still needs work and 1 other fault has to be put right before it can be published\.$/m);
  });

  it('2 for wrong use, and says that nothing was checked', () => {
    for (const [args, says] of [
      [['chek'], 'Did you mean `check`?'],
      [['check', '--gaet', 'draft'], 'Did you mean `--gate`?'],
      [['check', '--gate', 'final'], 'The gates are draft, consult, publish, audit.'],
      [['check', '--gate', 'publsh'], 'Did you mean `publish`?'],
      [['check', '--format', 'yaml'], 'The formats are'],
      [['check', 'nowhere'], 'There is no folder `nowhere`'],
      [['check', '--gate'], 'needs a value'],
      [['build', 'protocols', '--out', '--pdf'], '`--out` needs a value, and `--pdf` looks like another option.'],
      [['check', '--base', '-q'], '`--base=-q` if that is the value'],
      [['serve', 'one', 'two'], '`serve` takes one folder, and `one` and `two` were given.'],
      [['verify', 'one', 'two'], '`verify` takes one folder'],
    ] as const) {
      const { code, out, err } = runCommand(args);
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toContain(says);
      expect(err).toMatch(/Nothing was (?:checked|done)\.$/m);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  it('0 where help is asked for, by either name', () => {
    for (const args of [['--help'], ['check', '--help'], ['check', '-h']]) expect(runCommand(args).out).toContain('check [folder ...]');
  });

  it('3 where there is nothing to check', () => {
    mkdirSync(join(scratch, 'empty'));
    const { code, err } = runCommand(['check', 'empty'], { cwd: scratch });
    expect(code).toBe(3);
    expect(err).toContain('nothing was checked');
  });
});

describe('what strangers send', () => {
  const BAD: readonly (readonly [string, string, Uint8Array | string, string])[] = [
    ['not YAML', 'sections/roles.yaml', 'a: [1, 2\nb: "', 'yaml-syntax'],
    ['bytes that are no text', 'sections/roles.yaml', new Uint8Array([0xff, 0xfe, 0x00, 0x41]), 'not-utf8'],
    ['a list where answers belong', 'sections/roles.yaml', '- a\n- b\n', 'wrong-shape'],
    ['a number for a name', 'directory.yaml', 'organisations:\n  a: 3\n', 'wrong-shape'],
    ['an alias bomb', 'glossary.yaml', 'a: &a [x, x]\nb: &b [*a, *a]\nterms: *b\n', 'yaml-alias'],
    ['MDX', 'sections/roles.mdx', 'export const x = 1\n', 'mdx-file'],
    ['HTML', 'sections/roles.md', '## Roles {#roles-treatment-worker}\n\n<script>alert(1)</script>\n', 'raw-html'],
    ['a script link', 'sections/roles.md', '## Roles {#roles-treatment-worker}\n\n[x](JaVaScRiPt:alert(1))\n', 'unsafe-link'],
  ];

  it.each(BAD)('%s is a finding; the rest is still judged', (_, path, content, rule) => {
    const folder = copyOf('northmere', 'bad');
    writeFileSync(join(folder, path), content);
    const { code, out, err } = runCommand(['check', 'bad', '--format', 'json'], { cwd: scratch });
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(err).toBe('');
    const report = JSON.parse(out) as { protocols: { findings: { rule: string; place: { file: string } }[]; requirements: { outcome: string }[] }[] };
    expect(report.protocols[0]?.findings.map((finding) => finding.rule)).toContain(rule);
    expect(report.protocols[0]?.requirements.filter((one) => one.outcome === 'met').length).toBeGreaterThan(60);
  });
});

describe('speed of the small things', () => {
  it('--help and --version print and load no library', () => {
    expect(runCommand(['--help']).out).toContain('check [folder ...]');
    expect(runCommand(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('an older Node', () => {
  it('is told so in one sentence, and nothing is done', () => {
    const old = 'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.19.0" })';
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', old, join(ROOT, 'bin.mjs'), 'check', 'protocols'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'joint-protocol needs Node 22.12 or newer; this is Node 20.19.0. Nothing was done.\n',
    });
  });
});
