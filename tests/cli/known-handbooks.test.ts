// A region's build in which one protocol has changed: the bytes of a whole build, and no published site that vouches for itself.

import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { BuildManifest } from '../../src/cli/publish/build-manifest.ts';
import { siteHash } from '../../src/cli/publish/build-manifest.ts';
import type { Ran } from './run-command.ts';
import { runCommand } from './run-command.ts';

const BASE = fileURLToPath(new URL('../fixtures/base-england/', import.meta.url));

test('one changed protocol gives what a whole build gives; a page changed together with its manifest is looked through again', () => {
  const work = mkdtempSync(join(tmpdir(), 'known-'));
  onTestFinished(() => rmSync(work, { recursive: true, force: true }));
  for (const name of ['a', 'b']) cpSync(BASE, join(work, 'protocols', name), { recursive: true });
  const build = (out: string): Ran =>
    runCommand(['build', 'protocols', '--out', out, '--gate', 'draft'], { cwd: work, env: { JOINT_PROTOCOL_CACHE: join(work, 'cache') } });
  const fileOf = (path: string): string => join(work, 'site', path);

  expect(build('site')).toMatchObject({ code: 0 });
  appendFileSync(join(work, 'protocols/b/sections/escalation.md'), '\nRing the duty desk a second time.\n');
  const inode = statSync(fileOf('a/index.html')).ino;
  expect(build('site').code).toBe(0);
  expect(statSync(fileOf('a/index.html')).ino).toBe(inode);
  expect(build('whole').code).toBe(0);
  expect(readFileSync(fileOf('build-manifest.json'))).toEqual(readFileSync(join(work, 'whole/build-manifest.json')));
  expect(runCommand(['verify', 'site'], { cwd: work }).code).toBe(0);

  appendFileSync(fileOf('a/glossary/index.html'), '<script>alert(1)</script>');
  const manifest = JSON.parse(readFileSync(fileOf('build-manifest.json'), 'utf8')) as BuildManifest;
  const files = manifest.files.map((file) => {
    const content = readFileSync(fileOf(file.path));
    return { path: file.path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  });
  writeFileSync(fileOf('build-manifest.json'), `${JSON.stringify({ ...manifest, site: siteHash(files), files }, null, 1)}\n`);
  const forged = build('site');
  expect(forged.code).not.toBe(0);
  expect(forged.err).toContain('inline <script>');
});
