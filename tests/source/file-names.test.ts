// Names of files, without a disk: what is said of each, what shares an address, and what a page is called.

import { describe, expect, test } from 'vitest';
import { SOURCE_FAULTS } from '../../src/source/faults.ts';
import { documentPage, isDocument, nameProblems, pathwayName } from '../../src/source/file-names.ts';
import { folderFromTexts, isEdition, isMarkdown, isYaml, LIMITS, reading } from '../../src/source/files.ts';

/** What is said of the last path; the others come before it. */
function said(...paths: readonly string[]): unknown[] {
  const files = paths.map((path) => ({ path, size: 1 }));
  return nameProblems({ id: 'p', prefix: 'p/', files, problems: [] }).map(({ rule, message, place }) => [rule, message, place.file]);
}

test.each(['a\nb', 'a:b', 'con', 'a\u202Eb', 'x'.repeat(130)])('the folder of a protocol is a name too: %j', (id) => {
  const [fault] = nameProblems({ id, prefix: 'p/', files: [], problems: [] });
  expect([fault?.rule, fault?.place.file]).toEqual(['file-name', 'p/protocol.yaml']);
  expect(fault?.message).toContain('the folder of this protocol, is a name that some computers cannot hold');
});

describe('one name', () => {
  const holds = (shown: string): string => `\`${shown}\` is a name that some computers cannot hold.`;
  test.each<[path: string, rule: string, message: string]>([
    ['a.mdx', 'mdx-file', '`a.mdx` is an MDX file.'],
    ['a.mdx.pdf', 'unknown-file', '`a.mdx.pdf` is not part of a protocol.'],
    ['documents/a:b.pdf', 'file-name', holds('documents/a:b.pdf')],
    ['documents/a\u200Bb.pdf', 'file-name', holds('documents/a\uFFFDb.pdf')],
    [`documents/${'a'.repeat(200)}.pdf`, 'file-name', holds(`documents/${'a'.repeat(110)}`)],
    ['documents/a.html', 'document-kind', '`documents/a.html` is not a kind of document that can be published.'],
    ['notes/a.md', 'unknown-file', '`notes/a.md` is not part of a protocol.'],
  ])('%j', (path, rule, message) => expect(said(path)).toEqual([[rule, message, `p/${path}`]]));

  test.each([
    ...['con', 'prn', 'aux', 'nul', 'conin$', 'conout$', 'com1', 'com¹', 'com²', 'lpt9', 'lpt³', 'CON', 'nul.txt', 'con .txt', 'con  ', 'COM0.a'],
    ...[
      '<',
      '>',
      ':',
      '"',
      '|',
      '?',
      '*',
      '\\',
      '\u0000',
      '\u001F',
      '\u007F',
      '\u009F',
      '\u00AD',
      '\u200B',
      '\u200F',
      '\u2028',
      '\u202E',
      '\u2060',
      '\u2069',
      '\uFEFF',
      '\uFFFD',
    ].map((sign) => `a${sign}b.txt`),
    ...[' a.txt', 'a.txt.', 'a.txt '],
  ])('%j is held by no computer', (name) => {
    expect(said(`documents/${name}`).map((one) => (one as string[])[0])).toEqual(['file-name']);
    expect(said(`documents/${name}/a.txt`).map((one) => (one as string[])[0])).toEqual(['file-name']);
  });

  test.each([
    'icon.txt',
    'conman.txt',
    'con-1.txt',
    'com.txt',
    'com10.txt',
    'coma.txt',
    'a con.txt',
    'nulls.txt',
    'a..b.txt',
    'a b.txt',
    'é–—’.txt',
    'a.PDF',
    'a.jpeg',
    'a.JPG',
    'a.docx',
    'a.odt',
    'a.xlsx',
    'a.ods',
    'a.csv',
    'a.png',
  ])('%j is fine', (name) => expect(said(`documents/${name}`)).toEqual([]));

  test.each([
    ['protocol.yaml', true],
    ['directory.yaml', true],
    ['glossary.yaml', true],
    ['waivers.yaml', true],
    ['synonyms.yaml', true],
    ['README.md', true],
    ['sections/a.yaml', true],
    ['sections/a.md', true],
    ['pathways/a.yaml', true],
    ['editions/1.0.json', true],
    ['documents/a/b/c.pdf', true],
    ['xprotocol.yaml', false],
    ['protocol.yamlx', false],
    ['xdirectory.yaml', false],
    ['directory.yamlx', false],
    ['xglossary.yaml', false],
    ['glossary.yamlx', false],
    ['xwaivers.yaml', false],
    ['waivers.yamlx', false],
    ['xsynonyms.yaml', false],
    ['synonyms.yamlx', false],
    ['XREADME.md', false],
    ['README.mdy', false],
    ['xsections/a.md', false],
    ['sections/a.md.txt', false],
    ['sections/a/b.md', false],
    ['sections/.yaml', false],
    ['xpathways/a.yaml', false],
    ['pathways/a.yamlx', false],
    ['pathways/a/b.yaml', false],
    ['xeditions/a.json', false],
    ['editions/a.jsonx', false],
    ['editions/a/b.json', false],
    ['xdocuments/a.pdf', false],
    ['Protocol.yaml', false],
  ] as const)('%j is part of a protocol: %s', (path, is) => expect(said(path).map((one) => (one as string[])[0])).toEqual(is ? [] : ['unknown-file']));

  test.each(['.a.pdf', '_a.pdf', 'a/.b.pdf', 'a/_b.pdf', 'a/index.pdf', 'a/INDEX.md', 'a.pdfx', 'apdf'])('documents/%s is not published', (name) => {
    expect(isDocument(`documents/${name}`)).toBe(false);
  });
  test.each(['a._b.pdf', 'my.index.pdf', 'a/b_c.pdf', 'index-a.pdf'])('documents/%s is', (name) => expect(isDocument(`documents/${name}`)).toBe(true));
  test('what stands elsewhere is not', () => expect(['sections/a.md', 'README.md', 'xdocuments/a.pdf'].map(isDocument)).toEqual([false, false, false]));

  test('120 signs in a name, 200 in all', () => {
    const path = (...lengths: number[]): string => `documents/${lengths.map((length) => 'n'.repeat(length)).join('/')}.txt`;
    expect([path(116), path(117), path(93, 92), path(93, 93)].map((one) => [one.length, said(one).length])).toEqual([
      [130, 0],
      [131, 1],
      [200, 0],
      [201, 1],
    ]);
  });
});

describe('pages', () => {
  test.each([
    ['documents/Safe storage.md', 'safe-storage'],
    ['documents/a/B_c.MD', 'a-b-c'],
    ['documents/--a--.md', 'a'],
    ['documents/Ж.md', ''],
    ['documents/a.md.txt', undefined],
    ['xdocuments/a.md', undefined],
    ['documents/.md', undefined],
  ])('%j is %j', (path, page) => expect(documentPage(path)).toBe(page));
  test.each([
    ['pathways/Not let in.yaml', 'not-let-in'],
    ['pathways/a.YAML', undefined],
    ['pathways/Ж.yaml', ''],
    ['pathways/a/b.yaml', undefined],
    ['xpathways/a.yaml', undefined],
    ['pathways/a.yaml.txt', undefined],
    ['pathways/.yaml', undefined],
  ])('%j is %j', (path, page) => expect(pathwayName(path)).toBe(page));
  test('a name without a letter of a to z names none', () => {
    expect([said('documents/Ж.md'), said('pathways/Ж.yaml'), said('documents/Ж.pdf')].map((all) => all.length)).toEqual([1, 1, 0]);
  });
});

describe('two names', () => {
  test.each([
    ['documents/form.pdf', 'documents/Form.pdf'],
    ['documents/caf\u00e9.pdf', 'documents/cafe\u0301.pdf'],
    ['documents/stra\u00dfe.pdf', 'documents/strasse.pdf'],
    ['documents/\ufb01le.pdf', 'documents/file.pdf'],
    ['sections/a.yaml', 'sections/a.yml'],
    ['sections/a-b.md', 'sections/a b.md'],
    ['pathways/a-b.yaml', 'pathways/a b.yaml'],
    ['documents/a-b.md', 'documents/a/b.md'],
    ['documents/Forms/a.pdf', 'documents/forms/b.pdf'],
    ['documents/x/Forms/a/b.pdf', 'documents/x/forms/a/c.pdf'],
  ])('%j and %j have one address', (one, other) => {
    const shown = [other, one].map((path) => path.replaceAll('\u0301', '\uFFFD'));
    const folders = one.includes('Forms') ? [other.slice(0, other.indexOf('forms') + 5), one.slice(0, one.indexOf('Forms') + 5)] : undefined;
    const found = said(one, other).filter((problem) => (problem as string[])[0] === 'name-collision');
    expect(found).toHaveLength(1);
    expect((found[0] as string[])[1]).toMatch(new RegExp(`^\`${(shown[0] ?? '').replace(/[.]/g, '\\.')}\` and \`.+\` would have the same address\\.$`));
    expect((found[0] as string[])[1]).toContain(folders ? (folders[1] ?? '').slice(0, 12) : shown[1]);
  });
  test.each([
    ['documents/a.pdf', 'documents/a.docx'],
    ['documents/a-b.pdf', 'documents/a/b.pdf'],
    ['documents/forms/a.pdf', 'documents/forms/b.pdf'],
    ['documents/a/b.md', 'documents/a/c.md'],
    ['sections/a.md', 'sections/a.yaml'],
    ['sections/a.md', 'pathways/a.yaml'],
    ['documents/a.md', 'sections/a.md'],
  ])('%j and %j have not', (one, other) => expect(said(one, other)).toEqual([]));
});

describe('kinds of files', () => {
  test.each([
    ['a.yaml', true, LIMITS.yamlBytes],
    ['a.YML', true, LIMITS.yamlBytes],
    ['a.md', true, LIMITS.markdownBytes],
    ['a.MD', true, LIMITS.markdownBytes],
    ['editions/1.json', true, LIMITS.editionBytes],
    ['brand/a.svg', true, LIMITS.logoBytes],
    ['a.pdf', false, LIMITS.documentBytes],
    ['a.json', false, LIMITS.documentBytes],
    ['a.yamlx', false, LIMITS.documentBytes],
    ['a.mdx', false, LIMITS.documentBytes],
    ['ayml', false, LIMITS.documentBytes],
    ['amd', false, LIMITS.documentBytes],
    ['x/editions/1.json', false, LIMITS.documentBytes],
    ['editions/a/1.json', false, LIMITS.documentBytes],
    ['editions/1.jsonl', false, LIMITS.documentBytes],
  ] as const)('%j is read at once: %s, up to %i bytes', (path, now, most) => expect(reading(path)).toEqual({ now, most }));
  test('by what their names end in', () => {
    expect([isYaml('a.yaml'), isYaml('a.md'), isMarkdown('a.md'), isMarkdown('a.yaml'), isEdition('editions/a.json'), isEdition('editions/.json')]).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });
  test('the limits are those that the words name', () => {
    expect(LIMITS).toEqual({
      yamlBytes: 1_000_000,
      markdownBytes: 256_000,
      documentBytes: 20_000_000,
      editionBytes: 5_000_000,
      logoBytes: 100_000,
      files: 20_000,
      allText: 64_000_000,
      depth: 32,
    });
  });
  test('from texts, in the order of their names, counted in bytes', () => {
    const { id, prefix, files, problems } = folderFromTexts('p', { 'b.md': 'é', 'a.md': '' }, 'x/');
    expect([id, prefix, files.map(({ path, size, bytes }) => [path, size, new TextDecoder().decode(bytes)]), problems]).toEqual([
      'p',
      'x/',
      [
        ['a.md', 0, ''],
        ['b.md', 2, 'é'],
      ],
      [],
    ]);
    expect(folderFromTexts('p', {}).prefix).toBe('');
  });
});

test.each([
  ['sections/roles.yml', 'If it is meant to be `sections/roles.yaml`, rename it so.'],
  ['sections/ROLES.MD', 'If it is meant to be `sections/roles.md`, rename it so.'],
  ['sections/roles.md.txt', 'If it is meant to be `sections/roles.md`, rename it so.'],
  ['glossary.yaml.txt', 'If it is meant to be `glossary.yaml`, rename it so.'],
  ['sections/notes.txt', 'If it is meant to be `sections/notes.md`, rename it so.'],
  ['Waivers.yaml', 'If it is meant to be `waivers.yaml`, rename it so.'],
  ['protocol (1).yaml', 'It looks like a copy of `protocol.yaml`, which is the one that is read. Delete it, or move it out of the protocol folder.'],
  ['directory - Copy.yaml', 'If it is meant to be `directory.yaml`, rename it so.'],
  ['package.json', undefined],
])('%s: what to do with a file that only its name keeps out', (path, fix) => {
  const files = [path, 'protocol.yaml'].map((one) => ({ path: one, size: 0 }));
  const problem = nameProblems({ id: 'p', prefix: 'p/', files, problems: [] }).find(({ rule }) => rule === 'unknown-file');
  expect(problem?.fix).toBe(fix ?? SOURCE_FAULTS['unknown-file'].fix);
});

describe('sizes', () => {
  const saidOf = (path: string, size: number, bytes?: Uint8Array): string[] =>
    nameProblems({ id: 'p', prefix: '', files: [bytes ? { path, size, bytes } : { path, size }], problems: [] }).map(({ message }) => message);

  test('a document with nothing in it', () => {
    expect(saidOf('documents/form.pdf', 0)).toEqual(['`documents/form.pdf` holds nothing.']);
    expect(saidOf('documents/form.md', 3, new TextEncoder().encode(' \n\n'))).toEqual(['`documents/form.md` holds nothing.']);
    expect(saidOf('documents/form.md', 2, new TextEncoder().encode('a\n'))).toEqual([]);
    expect(saidOf('sections/escalation.md', 0)).toEqual([]);
  });

  test('a text over half of what is read, until it is too large', () => {
    expect(saidOf('sections/escalation.md', 128_000)).toEqual([]);
    expect(saidOf('sections/escalation.md', 128_001)).toEqual(['`sections/escalation.md` has 129 KB; at most 256 KB are read.']);
    expect(saidOf('sections/escalation.md', 256_001)).toEqual([]);
    expect(saidOf('documents/form.pdf', 200_000)).toEqual([]);
  });
});
