// joint-protocol init: a whole new folder or nothing, and never over what is there.

import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { templateFiles } from '../../src/cli/new-protocol.ts';
import { runCommand } from './run-command.ts';

let root: string;
let folder: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'init-'));
});
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('init', () => {
  it('makes a protocol that passes as a draft, and says what to do next', () => {
    const ran = runCommand(['init', 'protocols/new-town', '--nation', 'scotland', '--area', 'New "Town": east'], { cwd: folder });
    expect(ran).toEqual({
      code: 0,
      err: '',
      out: 'A protocol for New "Town": east is ready in protocols/new-town. It holds every question and no answer yet.\nBegin with protocols/new-town/protocol.yaml and directory.yaml, then go through the files in sections/.\nSee what is missing: joint-protocol check protocols/new-town\n',
    });
    const control = readFileSync(join(folder, 'protocols/new-town/protocol.yaml'), 'utf8');
    expect(control).toContain('title: "Joint working protocol for New \\"Town\\": east"\nnation: scotland\narea: "New \\"Town\\": east"\n');
    expect(readdirSync(join(folder, 'protocols'))).toEqual(['new-town']);
    const checked = runCommand(['check', '--gate', 'draft'], { cwd: folder });
    expect([checked.code, checked.err]).toEqual([0, '']);
  });

  it('reads the area from the folder, and leaves out a first line that would lead nowhere', () => {
    expect(runCommand(['init', 'our-area', '--nation', 'england'], { cwd: folder }).code).toBe(0);
    expect(readFileSync(join(folder, 'our-area/protocol.yaml'), 'utf8')).toMatch(/^## [\s\S]*\narea: "Our area"\n/);
  });

  it('is as readable as any other folder', () => {
    runCommand(['init', 'new-town', '--nation', 'england'], { cwd: folder });
    mkdirSync(join(folder, 'other'));
    expect(statSync(join(folder, 'new-town')).mode).toBe(statSync(join(folder, 'other')).mode);
  });

  it('fills an empty folder, also the one it is run in', () => {
    const here = join(folder, 'new-town');
    mkdirSync(here);
    expect(runCommand(['init', '.', '--nation', 'england'], { cwd: here }).out).toContain('is ready in this folder');
    expect(existsSync(join(here, 'sections/roles.yaml'))).toBe(true);
  });

  it.each<[string, readonly string[], string]>([
    ['no folder', ['--nation', 'england'], '`init` takes one folder.'],
    ['no nation', ['new-town'], 'Add `--nation england` or `--nation scotland`.'],
    ['another nation', ['new-town', '--nation', 'wales'], 'There is no guidance for `wales` here.'],
    ['a name that is no address', ['New Town', '--nation', 'england'], 'for example `new-town`'],
    ['a folder with something in it', ['full', '--nation', 'england'], 'is not an empty folder'],
    ['a file', ['file', '--nation', 'england'], 'is not an empty folder'],
    ['a slip in an option', ['new-town', '--naton', 'england'], 'Did you mean `--nation`?'],
    ['an area with control characters', ['new-town', '--nation', 'england', '--area', 'a\u001bb'], 'Give a name of at most 100 letters'],
  ])('refuses %s and touches nothing', (_, args, says) => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full/kept.txt'), 'kept');
    writeFileSync(join(folder, 'file'), 'kept');
    const ran = runCommand(['init', ...args], { cwd: folder });
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(says);
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual(['file', 'full', 'full/kept.txt']);
  });

  it('says so when it may not write', () => {
    // NOTE: nothing is forbidden to root but the kernel's own folders.
    const closed = process.getuid?.() === 0 ? '/sys' : folder;
    if (closed === folder) chmodSync(folder, 0o555);
    const ran = runCommand(['init', 'new-town', '--nation', 'england'], { cwd: closed });
    expect(ran.code).toBe(4);
    expect(ran.err).toMatch(/permission was denied|read-only/);
  });
});

describe('the first line that leads an editor to the schema', () => {
  const files = (target: string, workspace: string): ReadonlyMap<string, string> => {
    const packageFolder = join(folder, 'node_modules/joint-protocol');
    mkdirSync(join(packageFolder, 'templates/england/sections'), { recursive: true });
    writeFileSync(
      join(packageFolder, 'templates/england/sections/roles.yaml'),
      '# yaml-language-server: $schema=../../../schemas/json/england/roles.schema.json\n## Roles\n',
    );
    return templateFiles({ nation: 'england', area: 'A', target, root: packageFolder, workspace });
  };

  it('leads into node_modules where the package is installed there', () => {
    const text = files(join(folder, 'protocols/new-town'), folder).get('sections/roles.yaml');
    expect(text).toBe('# yaml-language-server: $schema=../../../node_modules/joint-protocol/schemas/json/england/roles.schema.json\n## Roles\n');
  });

  it('is left out where the package lies elsewhere', () => {
    expect(files(join(root, 'elsewhere/new-town'), join(root, 'elsewhere')).get('sections/roles.yaml')).toBe('## Roles\n');
  });
});
