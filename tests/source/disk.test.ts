// Collecting a protocol folder: what is taken, what is refused, in which order.

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Bounds } from '../../src/source/collecting.ts';
import { collectFolder, readBytes } from '../../src/source/disk.ts';
import { nameProblems } from '../../src/source/file-names.ts';
import { LIMITS } from '../../src/source/files.ts';
import { readProtocol } from '../../src/source/protocol.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'collect-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const PROTOCOL = { 'protocol.yaml': 'format: 1\n', 'sections/escalation.md': 'Words.\n', 'documents/form.pdf': '%PDF' };

function problemsOf(folder: string): string[] {
  const collected = collectFolder(folder, 'p/');
  return [...collected.problems, ...nameProblems(collected)].map((problem) => `${problem.rule} ${problem.place.file}`);
}

describe('taken', () => {
  test('sorted by path, with the content of text files only', () => {
    const folder = folderWith({ ...PROTOCOL, 'sections/b.yaml': '', 'sections/a/z.md': '', 'directory.yaml': '' });
    const { files, problems, prefix } = collectFolder(folder, 'p/');
    expect(files.map(({ path, size, bytes }) => [path, size, bytes !== undefined])).toEqual([
      ['directory.yaml', 0, true],
      ['documents/form.pdf', 4, false],
      ['protocol.yaml', 10, true],
      ['sections/a/z.md', 0, true],
      ['sections/b.yaml', 0, true],
      ['sections/escalation.md', 7, true],
    ]);
    expect([problems, prefix]).toEqual([[], 'p/']);
  });

  test('nothing of git, and an empty folder gives nothing', () => {
    const folder = folderWith({ ...PROTOCOL, '.git/config': 'x', 'node_modules/a/index.js': 'x', '.DS_Store': 'x' });
    expect(collectFolder(folder, '').files.map((file) => file.path)).toEqual(['documents/form.pdf', 'protocol.yaml', 'sections/escalation.md']);
    expect(collectFolder(folderWith({}), '').files).toEqual([]);
  });

  test('a folder that is not there is said so', () => {
    expect(collectFolder(join(folderWith({}), 'nothing'), 'p/').problems.map((problem) => problem.rule)).toEqual(['unreadable-file']);
  });
});

describe('what is said', () => {
  const said = (folder: string): string[] => collectFolder(folder, 'p/').problems.map(({ message, place }) => `${place.file} ${message}`);

  test('of a folder that is not there', () => expect(said(join(folderWith({}), 'nothing'))).toEqual(['p/ The folder `.` cannot be opened.']));

  test('of a link and of what is no file', () => {
    const folder = folderWith({ 'sections/a.md': '' });
    symlinkSync('a.md', join(folder, 'sections/b.md'));
    execFileSync('mkfifo', [join(folder, 'sections/pipe.md')]);
    expect(said(folder)).toEqual([
      'p/sections/b.md `sections/b.md` is a link to something else.',
      'p/sections/pipe.md `sections/pipe.md` is not an ordinary file.',
    ]);
  });

  test('of a name that is not UTF-8', () => {
    const folder = folderWith({ 'a.md': '' });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xe9]), Buffer.from('.md')]), 'x');
    expect(said(folder)).toEqual(['p/b\uFFFD.md `b\uFFFD.md` is a name that some computers cannot hold.']);
  });

  test('of a file that is too large, with its size and what is read', () => {
    const folder = folderWith({ 'a.md': '' });
    truncateSync(join(folder, 'a.md'), 300_001);
    expect(said(folder)).toEqual(['p/a.md `a.md` has 301 KB; at most 256 KB are read.']);
  });

  test('of folders in folders', () => {
    const deep = Array.from({ length: 33 }, () => 'd').join('/');
    expect(said(folderWith({ [`${deep}/a.md`]: '' }))).toEqual([`p/${deep} Folders are nested more than 32 deep here.`]);
  });
});

test('the protocol is called as its folder, and files stand in the order of their paths', () => {
  const folder = folderWith({
    'a/z.md': '',
    'a-b.md': '',
    'a.md': '',
    'B.md': '',
    'Thumbs.db': '',
    'a/.DS_Store': '',
    'a/~$form.docx': '',
    '.~lock.form.odt#': '',
    'desktop.ini': '',
  });
  const { id, files } = collectFolder(join(folder, '.', ''), '');
  expect([id, files.map(({ path }) => path)]).toEqual([basename(folder), ['B.md', 'a-b.md', 'a.md', 'a/z.md']]);
});

test('a file is read as it is now', () => {
  const folder = folderWith({ 'a.md': 'caf\u00e9' });
  expect(Buffer.from(readBytes(folder, 'a.md')).toString()).toBe('caf\u00e9');
  // NOTE: files of this file system say that they are empty.
  if (existsSync('/proc/version')) expect(Buffer.from(readBytes('/proc', 'version'))).toEqual(readFileSync('/proc/version'));
});

test('a folder with the name of a file is said so, and what lies in it is read', () => {
  const folder = folderWith({ 'sections/a.md/b.md': '', 'documents/plan.PDF/x.txt': '', 'documents/v2.1/y.txt': '' });
  expect(problemsOf(folder).filter((problem) => problem.startsWith('unreadable'))).toEqual([
    'unreadable-file p/documents/plan.PDF',
    'unreadable-file p/sections/a.md',
  ]);
  expect(collectFolder(folder, '').files).toHaveLength(3);
});

describe('links are never followed', () => {
  test('to a file, a folder, themselves and nothing', () => {
    const outside = folderWith({ 'secret.md': 'secret' });
    const folder = folderWith(PROTOCOL);
    symlinkSync(join(outside, 'secret.md'), join(folder, 'sections/secret.md'));
    symlinkSync(outside, join(folder, 'documents/outside'));
    symlinkSync(folder, join(folder, 'sections/loop'));
    symlinkSync('nowhere', join(folder, 'sections/broken.md'));
    expect(problemsOf(folder)).toEqual([
      'symbolic-link p/documents/outside',
      'symbolic-link p/sections/broken.md',
      'symbolic-link p/sections/loop',
      'symbolic-link p/sections/secret.md',
    ]);
    expect(collectFolder(folder, '').files).toHaveLength(3);
  });

  test('nor is a link put in the place of a file since', () => {
    const folder = folderWith(PROTOCOL);
    symlinkSync('/etc/hostname', join(folder, 'documents/late.pdf'));
    expect(() => readBytes(folder, 'documents/late.pdf')).toThrow();
    expect(() => readBytes(folder, 'documents')).toThrow('not an ordinary file');
  });

  test('a second name of an ordinary file is an ordinary file', () => {
    const folder = folderWith(PROTOCOL);
    linkSync(join(folder, 'documents/form.pdf'), join(folder, 'documents/same.pdf'));
    expect(problemsOf(folder)).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['sections/page.mdx', 'mdx-file'],
    ['documents/form.MDX', 'mdx-file'],
    ['documents/con.pdf', 'file-name'],
    ['documents/LPT1', 'file-name'],
    ['documents/aux.form.pdf', 'file-name'],
    ['documents/a:b.pdf', 'file-name'],
    ['documents/what?.pdf', 'file-name'],
    ['documents/trailing.', 'file-name'],
    ['documents/trailing ', 'file-name'],
    ['documents/tab\t.pdf', 'file-name'],
    ['documents/back\\slash.pdf', 'file-name'],
    ['nul/a.md', 'file-name'],
    ['documents/page.html', 'document-kind'],
    ['documents/run.js', 'document-kind'],
    ['documents/drawing.svg', 'document-kind'],
    ['documents/.htaccess', 'document-kind'],
    ['documents/_headers', 'document-kind'],
    ['documents/sub/index.md', 'document-kind'],
    ['documents/no-ending', 'document-kind'],
    ['documents/Ж.md', 'file-name'],
    ['documents/COM¹.txt', 'file-name'],
    ['documents/con .txt', 'file-name'],
    ['documents/CONIN$', 'file-name'],
    ['documents/\u202Efdp.txt', 'file-name'],
    ['documents/\u0085.txt', 'file-name'],
    [' sections/a.md', 'file-name'],
    [`documents/${'n'.repeat(117)}.pdf`, 'file-name'],
    ['sections/notes.txt', 'unknown-file'],
    ['sections/deep/er.yaml', 'unknown-file'],
    ['index.html', 'unknown-file'],
    ['sections/old.yml', 'unknown-file'],
    ['Makefile', 'unknown-file'],
  ])('%j', (path, rule) => {
    const folder = folderWith({ ...PROTOCOL, [path]: 'x' });
    expect(problemsOf(folder).map((problem) => problem.split(' ')[0])).toEqual([rule]);
  });

  test.each([
    'documents/Form 2 (new).docx',
    'documents/Überblick.pdf',
    'documents/icon.PNG',
    'documents/concern.pdf',
    'documents/sub/leaflet.md',
    'README.md',
    'waivers.yaml',
    'pathways/baby.yaml',
    'editions/1.0.json',
  ])('%j is fine', (path) => {
    expect(problemsOf(folderWith({ ...PROTOCOL, [path]: 'a' }))).toEqual([]);
  });

  test('a name that is not UTF-8', () => {
    const folder = folderWith(PROTOCOL);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/documents/caf`), Buffer.from([0xe9]), Buffer.from('.pdf')]), 'x');
    expect(problemsOf(folder)).toHaveLength(1);
    expect(problemsOf(folder)[0]).toMatch(/^(?:file-name|unreadable-file) p\/documents\/caf\uFFFD\.pdf$/);
  });

  test.each([
    ['documents/form.pdf', 'documents/Form.pdf'],
    ['documents/caf\u00e9.pdf', 'documents/cafe\u0301.pdf'],
    ['sections/a-b.md', 'sections/a b.md'],
    ['sections/a-b.yaml', 'sections/A_b.yaml'],
    ['documents/Form A.md', 'documents/form-a.md'],
    ['documents/a/b.md', 'documents/a-b.md'],
    ['documents/stra\u00dfe.pdf', 'documents/strasse.pdf'],
    ['documents/ﬁle.pdf', 'documents/file.pdf'],
    ['documents/Forms/a.pdf', 'documents/forms/b.pdf'],
  ])('%j and %j have one address', (one, other) => {
    const folder = folderWith({ 'protocol.yaml': '', [one]: 'x', [other]: 'x' });
    if (readdirSync(folder, { recursive: true }).filter((name) => [one, other].includes(String(name))).length < 2) return;
    expect(problemsOf(folder).filter((problem) => problem.startsWith('name-collision'))).toHaveLength(1);
  });
});

describe('limits', () => {
  test.each([
    ['sections/a.yaml', LIMITS.yamlBytes],
    ['sections/a.md', LIMITS.markdownBytes],
    ['documents/a.pdf', LIMITS.documentBytes],
  ])('%s', (path, most) => {
    const folder = folderWith({ [path]: '' });
    truncateSync(join(folder, path), most);
    expect(collectFolder(folder, 'p/').problems).toEqual([]);
    truncateSync(join(folder, path), most + 1);
    const { files, problems } = collectFolder(folder, 'p/');
    expect([problems.map((problem) => problem.rule), files[0]?.bytes]).toEqual([['file-too-large'], undefined]);
  });

  test('all texts together: what is read ends there, and it is said once', () => {
    const folder = folderWith(Object.fromEntries(Array.from({ length: 67 }, (_, i) => [`sections/a${String(i).padStart(2, '0')}.yaml`, ''])));
    for (const name of readdirSync(join(folder, 'sections'))) truncateSync(join(folder, 'sections', name), LIMITS.yamlBytes);
    const { files, problems } = collectFolder(folder, 'p/');
    expect(problems.map(({ rule, message, place }) => [rule, message, place.file])).toEqual([
      ['too-many-files', 'With this file the texts of the folder come to more than 64 MB in all.', 'p/sections/a64.yaml'],
    ]);
    expect([files.length, files.filter(({ bytes }) => bytes !== undefined).length]).toEqual([65, 64]);
    expect(files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0)).toBe(LIMITS.allText);
  });

  test('documents are no text: they are not read when a folder is collected', () => {
    const folder = folderWith(Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`documents/${i}.pdf`, ''])));
    for (const name of readdirSync(join(folder, 'documents'))) truncateSync(join(folder, 'documents', name), LIMITS.documentBytes);
    expect(collectFolder(folder, '').problems).toEqual([]);
  });

  test('every entry counts, links and folders too', () => {
    const bounds = new Bounds();
    const told = Array.from({ length: LIMITS.files + 2 }, () => bounds.countEntry('p/')).filter((one) => one !== undefined);
    expect(told.map(({ message }) => message)[0]).toBe('There are more than 20,000 files and folders here.');
    expect(bounds.isFull).toBe(true);
    const folder = folderWith({ 'deep/er/a.md': '' });
    for (let i = 0; i < LIMITS.files; i += 1) symlinkSync('a.md', join(folder, 'deep/er', `l${i}`));
    const { files, problems } = collectFolder(folder, '');
    expect([files.length, problems.filter(({ rule }) => rule === 'too-many-files').length]).toEqual([1, 1]);
  });

  test('folders in folders', () => {
    const deep = (levels: number): string => `${Array.from({ length: levels }, () => 'd').join('/')}/a.md`;
    expect(collectFolder(folderWith({ [deep(LIMITS.depth)]: '' }), '').problems).toEqual([]);
    expect(collectFolder(folderWith({ [deep(LIMITS.depth + 1)]: '' }), '').problems.map((problem) => problem.rule)).toEqual(['too-many-files']);
  });

  test('too large a file counts as unreadable, so what it should hold is not missed', () => {
    const folder = folderWith({ ...PROTOCOL, 'sections/supervision.yaml': '' });
    truncateSync(join(folder, 'sections/supervision.yaml'), LIMITS.yamlBytes + 1);
    const read = readProtocol(collectFolder(folder, ''));
    expect([...read.protocol.unreadable]).toEqual(['sections/supervision.yaml']);
    expect(read.problems.filter((problem) => problem.rule === 'file-too-large')).toHaveLength(1);
  });
});
