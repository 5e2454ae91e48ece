// The packed package, installed in an empty folder elsewhere: it checks and builds there, and holds only what a user needs.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './run-command.ts';

const place = mkdtempSync(join(tmpdir(), 'joint-protocol-package-'));
let packed: readonly string[] = [];

beforeAll(() => {
  const list = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', place], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as unknown;
  const one = (Array.isArray(list) ? list[0] : Object.values(list as object)[0]) as { files: { path: string }[] };
  packed = one.files.map((file) => file.path);
  writeFileSync(join(place, 'package.json'), '{"name": "somewhere-else", "private": true}\n');
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`], { cwd: place, stdio: 'ignore' });
  cpSync(join(ROOT, 'protocols/glenarrick'), join(place, 'our protocol/glenarrick'), { recursive: true });
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The installed command, run by the Node of these tests. */
function installed(...args: readonly string[]): { code: number | null; out: string } {
  const ran = spawnSync(process.execPath, [join(place, 'node_modules/joint-protocol/bin.mjs'), ...args], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, JOINT_PROTOCOL_TODAY: '2026-11-23' },
  });
  return { code: ran.status, out: ran.stdout + ran.stderr };
}

describe('the package', () => {
  it('holds the tool and nothing of its making', () => {
    expect(packed).toContain('bin.mjs');
    expect(packed).toContain('dist/cli/start.js');
    expect(packed).toContain('schemas/json/catalogue.england.json');
    expect(
      packed.filter((path) => /^(?:tests|protocols|src\/(?:cli|check|rules|facts|source|generate|browser|styles)|node_modules|\.ci)\//.test(path)),
    ).toEqual([]);
  });

  it('checks a protocol', () => {
    const { code, out } = installed('check', 'our protocol/glenarrick');
    expect({ code, out: out.slice(-2000) }).toMatchObject({ code: 0 });
    expect(out).toContain('Glenarrick: ');
  });

  it('starts a protocol from the template', () => {
    expect(installed('init', 'new', '--nation', 'england').code).toBe(0);
    expect(installed('check', 'new', '--gate', 'draft').code).toBe(0);
    expect(installed('check', 'new', '--gate', 'publish').code).toBe(1);
  });

  it('builds a handbook, from inside node_modules against the folder of the user', () => {
    const { code, out } = installed('build', 'our protocol/glenarrick', '--out', 'site', '--base', '/handbook/');
    expect({ code, out: out.slice(-2000) }).toMatchObject({ code: 0 });
    expect(existsSync(join(place, 'site/index.html'))).toBe(true);
    expect(existsSync(join(place, 'site/pagefind/pagefind.js'))).toBe(true);
    expect(installed('verify', 'site').code).toBe(0);
  });
});
