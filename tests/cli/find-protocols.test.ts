// Which folders are judged: whatever lies where protocols lie is either judged or said to be wrong, so that nothing drops out of a run unseen.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findProtocols } from '../../src/cli/find-protocols.ts';
import { protocolsAt } from '../../src/cli/git-folders.ts';
import { collectFolder } from '../../src/source/disk.ts';
import { ROOT } from './run-command.ts';
import { workspace } from './workspace.ts';

const here = workspace();
const put = (path: string): void => cpSync(join(ROOT, 'tests/fixtures/base-england'), here.at(path), { recursive: true });
const found = (...paths: readonly string[]): string[] => findProtocols(paths, here.folder).map(({ prefix }) => prefix);

/** The same, as an earlier revision would be looked through. */
function foundInGit(...paths: readonly string[]): string[] {
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', ...args], { cwd: here.folder, stdio: 'ignore' });
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'all');
  return protocolsAt('HEAD', paths, here.folder).map(({ folder }) => folder.prefix);
}

beforeEach(() => {
  rmSync(here.folder, { recursive: true });
  mkdirSync(here.folder);
  put('protocols/one');
  put('protocols/two');
});

test('one, several, and the whole workspace', () => {
  expect(found('protocols/one')).toEqual(['protocols/one/']);
  for (const path of ['protocols', '.', '']) expect(found(path), path).toEqual(['protocols/one/', 'protocols/two/']);
  expect(foundInGit('.')).toEqual(found('.'));
});

test.each(['protocols', '.'])('a control block in %s hides none of the protocols below', (place) => {
  put(place);
  const all = [place === '.' ? '' : 'protocols/', 'protocols/one/', 'protocols/two/'];
  expect(found('.').sort()).toEqual(all);
  expect(foundInGit('.').sort()).toEqual(all);
});

test('the folders of a protocol itself are no protocols', () => {
  for (const part of ['documents/sections', 'translations/sections', 'sections/sections']) mkdirSync(here.at(`protocols/one/${part}`), { recursive: true });
  here.write('protocols/one/documents/sections/form.md', '# Form\n');
  expect(found('protocols/one')).toEqual(['protocols/one/']);
  expect(foundInGit('protocols/one')).toEqual(['protocols/one/']);
});

test('a control block that is spelt another way is found, without sections too', () => {
  for (const name of ['Protocol.yaml', 'protocol.yml']) {
    renameSync(here.at('protocols/one/protocol.yaml'), here.at(`protocols/one/${name}`));
    rmSync(here.at('protocols/one/sections'), { recursive: true, force: true });
    expect(found('protocols'), name).toEqual(['protocols/one/', 'protocols/two/']);
    renameSync(here.at(`protocols/one/${name}`), here.at('protocols/one/protocol.yaml'));
  }
});

test('a link in the place of a protocol is judged as a link, and not followed', () => {
  renameSync(here.at('protocols/one'), here.at('real'));
  symlinkSync('../real', here.at('protocols/one'));
  symlinkSync('../nowhere', here.at('protocols/three'));
  expect(found('protocols')).toEqual(['protocols/one/', 'protocols/two/']);
  const { files, problems } = collectFolder(here.at('protocols/one'), 'protocols/one/');
  expect([files, problems.map(({ rule }) => rule)]).toEqual([[], ['symbolic-link']]);
});

describe('further down', () => {
  beforeEach(() => rmSync(here.at('protocols'), { recursive: true }));

  test('protocols are found up to four folders below, and no further', () => {
    for (const path of ['regions/north/protocols/x', 'regions/south/y', 'z', 'regions/north/protocols/x/a/b']) put(path);
    const all = ['regions/north/protocols/x/', 'regions/south/y/', 'z/'];
    expect(found('.')).toEqual(all);
    expect(foundInGit('.').sort()).toEqual(all);
    expect(found('regions')).toEqual(['regions/north/protocols/x/', 'regions/south/y/']);
  });

  test('nothing is looked for in hidden folders, packages, links and what `build` made', () => {
    for (const path of ['.old/a', 'node_modules/a', 'real/a', 'site/pages/a']) put(path);
    here.write('site/build-manifest.json', '{}\n');
    mkdirSync(here.at('linked'));
    symlinkSync('../real', here.at('linked/regions'));
    expect(found('.')).toEqual(['real/a/']);
    expect(foundInGit('.')).toEqual(['real/a/']);
  });

  test('beside `protocols`, only what lies in a folder of that name', () => {
    for (const path of ['protocols/a', 'regions/north/protocols/x', 'samples/b', 'samples/old/c', 'protocols/north/d']) put(path);
    const all = ['protocols/a/', 'protocols/north/d/', 'regions/north/protocols/x/'];
    expect(found('.')).toEqual(all);
    expect(foundInGit('.').sort()).toEqual(all);
  });

  test('too many folders are refused, unless it is known where protocols lie', () => {
    for (let index = 0; index <= 5_000; index += 1) mkdirSync(here.at(`many/${index}`), { recursive: true });
    expect(() => found('.')).toThrow(/more than 5000 folders below `\.`/);
    put('protocols/a');
    expect(found('.')).toEqual(['protocols/a/']);
  });
});
