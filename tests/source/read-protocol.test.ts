// A small protocol with one of everything, as it is read: field for field, with what is of the wrong kind left out.

import { describe, expect, test } from 'vitest';
import type { LoadedProtocol } from '../../src/model/protocol.ts';
import { folderFromTexts } from '../../src/source/files.ts';
import { parseFile, sectionOf, stoppedFile } from '../../src/source/parse-file.ts';
import { readProtocol } from '../../src/source/protocol.ts';

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one) => (one instanceof Map ? Object.fromEntries(one) : one instanceof Set ? [...one] : one)));
const read = (texts: Readonly<Record<string, string>>): LoadedProtocol => readProtocol(folderFromTexts('p', texts, 'x/')).protocol;

describe('protocol.yaml', () => {
  const control = (text: string): unknown => plain(read({ 'protocol.yaml': text }).control);

  test('every field', () => {
    expect(
      control(`title: T
short_title: S
summary: U
contact: C
nation: scotland
area: A
edition: 1
status: in-force
invented: true
language: cy
dates: {issued: 2026-01-01, approved: 2026-01-02, effective: 2026-01-03, review: 2027-01-01, other: x}
owners: [{post: a, side: children, level: strategic, other: x}]
partners:
  - {organisation: o, kind: k, role: r, not_applicable: n, reason: s, signed: {post: p, name: m, date: 2026-01-04}}
  - {organisation: q, signed: {}}
approvals: [{body: b, kind: k, date: d, reference: r}]
versions: [{edition: "1", date: d, change: c, by: b}]
emergency: [{when: w, do: d, call: "999", out_of_hours: true}, {when: v, out_of_hours: "true"}]
`),
    ).toEqual({
      title: 'T',
      short_title: 'S',
      summary: 'U',
      contact: 'C',
      nation: 'scotland',
      area: 'A',
      edition: '1',
      status: 'in-force',
      invented: true,
      language: 'cy',
      languages: ['cy'],
      dates: { issued: '2026-01-01', approved: '2026-01-02', effective: '2026-01-03', review: '2027-01-01' },
      owners: [{ post: 'a', side: 'children', level: 'strategic' }],
      partners: [
        { organisation: 'o', kind: 'k', role: 'r', not_applicable: 'n', reason: 's', signed: { post: 'p', name: 'm', date: '2026-01-04' } },
        { organisation: 'q' },
      ],
      approvals: [{ body: 'b', kind: 'k', date: 'd', reference: 'r' }],
      versions: [{ edition: '1', date: 'd', change: 'c', by: 'b' }],
      emergency: [
        { when: 'w', do: 'd', call: '999', out_of_hours: true },
        { when: 'v', out_of_hours: false },
      ],
    });
  });

  const NOTHING = {
    title: 'p',
    nation: 'england',
    area: 'p',
    edition: '',
    status: 'draft',
    invented: false,
    language: 'en-GB',
    languages: ['en-GB'],
    dates: {},
    owners: [],
    partners: [],
    approvals: [],
    versions: [],
    emergency: [],
  };
  test.each([
    ['nothing', '', NOTHING],
    ['a list', '- a\n', NOTHING],
    ['a word', 'a\n', NOTHING],
    ['fields of the wrong kind', 'title: {a: 1}\nnation: 1\narea: [a]\nowners: me\ndates: [1]\ninvented: "true"\npartners: {a: 1}\n', NOTHING],
    ['numbers and yes or no', 'title: 1\narea: true\nedition: 2\n', { ...NOTHING, title: '1', area: 'true', edition: '2' }],
    ['entries of the wrong kind', 'owners: [1, {post: [a]}]\npartners: [x]\n', { ...NOTHING, owners: [{}, {}], partners: [{}] }],
    ['what cannot be read', 'nation: scotland\ntitle: [\n', { ...NOTHING, nation: 'scotland' }],
    ['the same in quotes', 'title: [\nnation:   "scotland"\n', { ...NOTHING, nation: 'scotland' }],
    ['another word there', 'nation: scotlandia\ntitle: [\n', NOTHING],
    ['a nation further in', 'a:\n nation: scotland\ntitle: [\n', NOTHING],
  ])('%s', (_, text, expected) => expect(control(text)).toEqual(expected));

  test('chapters of the partnership', () => {
    expect(plain(read({ 'protocol.yaml': 'own_sections:\n  a: {title: T, practice: P}\n  b: {}\n  c: 1\n' }).ownSections)).toEqual([
      { id: 'a', title: 'T', practice: 'P' },
      { id: 'b', title: 'b', practice: '' },
      { id: 'c', title: 'c', practice: '' },
    ]);
    expect(read({}).ownSections).toEqual([]);
  });
});

const CONTACT = 'phone: "1", email: e, hours: h, out_of_hours: o, address: a, web: w, checked: c';
const CONTACTS = { phone: '1', email: 'e', hours: 'h', out_of_hours: 'o', address: 'a', web: 'w', checked: 'c' };

test('directory.yaml', () => {
  const text = `organisations:
  o: {name: N, kind: k, service: true, ${CONTACT}}
  p: 1
teams:
  t: {name: N, organisation: o, for: f, side: s, service: "true", ${CONTACT}}
posts:
  q: {title: T, team: t, organisation: o, side: s, deputy: d, for: f, service: true, ${CONTACT}}
  u: {}
roles:
  r: {title: T, side: s, does: d, reached_through: t, phone: x}
`;
  expect(plain(read({ 'directory.yaml': text }).directory)).toEqual({
    organisations: { o: { name: 'N', kind: 'k', service: true, ...CONTACTS } },
    teams: { t: { name: 'N', organisation: 'o', for: 'f', side: 's', ...CONTACTS } },
    posts: { q: { title: 'T', team: 't', organisation: 'o', side: 's', deputy: 'd', for: 'f', service: true, ...CONTACTS }, u: { title: '' } },
    roles: { r: { title: 'T', side: 's', does: 'd', reached_through: 't' } },
  });
  expect(plain(read({}).directory)).toEqual({ organisations: {}, teams: {}, posts: {}, roles: {} });
  // NOTE: an id that every object has as a name is no entry.
  expect('toString' in read({}).directory.posts).toBe(false);
});

test('an id of two entries that can be rung is said so; a role may share one', () => {
  const text =
    'organisations:\n  a: {name: A}\n  b: {name: B}\nteams:\n  b: {name: B}\n  c: {name: C}\nposts:\n  b: {title: B}\n  d: {title: D}\nroles:\n  d: {title: D}\n';
  const { problems } = readProtocol(folderFromTexts('p', { 'directory.yaml': text }, 'x/'));
  expect(problems.map(({ rule, message, place }) => [rule, message, place])).toEqual([
    ['yaml-duplicate-key', 'The id `b` stands under `organisations` too.', { at: 'key', file: 'x/directory.yaml', path: ['teams', 'b'], on: 'key' }],
    ['yaml-duplicate-key', 'The id `b` stands under `organisations` too.', { at: 'key', file: 'x/directory.yaml', path: ['posts', 'b'], on: 'key' }],
  ]);
});

test('glossary.yaml and synonyms.yaml', () => {
  const protocol = read({
    'glossary.yaml': 'terms:\n  a: {term: A, means: M, also: [B, "", [c], 2]}\n  b: {term: B, means: M, also: x}\n  c: x\n',
    'synonyms.yaml': 'groups: [[a, b, "", [c]], [a], x, [1, 2]]\n',
  });
  expect([protocol.glossary, protocol.synonyms]).toEqual([
    [
      { id: 'a', term: 'A', means: 'M', also: ['B', '2'] },
      { id: 'b', term: 'B', means: 'M', also: [] },
    ],
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ]);
  expect([read({}).glossary, read({}).synonyms, read({ 'synonyms.yaml': 'groups: a\n' }).synonyms]).toEqual([[], [], []]);
});

test('chapters: answers, lines of one’s own, passages', () => {
  const { answers, ownItems, sectionFiles, passages, words, ...protocol } = read({
    'sections/a.yaml': 'x: {status: met, reason: r, owner: o, by: b, when: {days: 2}, own_checklist: {l: L}}\ny: text\nown_checklist: {m: M, n: [1]}\n',
    'sections/a.md': '## X {#x}\n\nOne.\n',
    'sections/b.yaml': 'x: {status: planned}\nz: {}\n',
    'sections/b.md': '## X {#x}\n\nTwo.\n',
    'documents/a.pdf': '',
    'documents/a.html': '',
    'documents/b.md': '## D {#d}\n',
    'README.md': '# R\n',
  });
  expect(plain(answers)).toEqual({
    x: {
      requirement: 'x',
      section: 'a',
      file: 'x/sections/a.yaml',
      path: ['x'],
      status: 'met',
      reason: 'r',
      owner: 'o',
      by: 'b',
      facts: { when: { days: 2 } },
    },
    z: { requirement: 'z', section: 'b', file: 'x/sections/b.yaml', path: ['z'], status: '', facts: {} },
  });
  expect(plain(ownItems)).toEqual({
    a: [
      { id: 'm', text: 'M' },
      { id: 'n', text: '' },
      { id: 'l', requirement: 'x', text: 'L' },
    ],
    b: [],
  });
  expect(plain(sectionFiles)).toEqual({ a: { file: 'x/sections/a.yaml', keys: ['x', 'y'] }, b: { file: 'x/sections/b.yaml', keys: ['x', 'z'] } });
  expect([[...words.keys()], passages.size, passages.get('x')?.text]).toEqual([['a', 'b'], 1, 'One.']);
  expect([protocol.id, protocol.folder, protocol.controlFile, protocol.directoryFile, [...protocol.documents]]).toEqual([
    'p',
    'x/',
    'x/protocol.yaml',
    'x/directory.yaml',
    ['documents/a.pdf', 'documents/b.md'],
  ]);
});

test('what lies deeper, or is spelt otherwise, supplies nothing', () => {
  const chapter = { 'sections/z.yaml': 'x: {status: met}\n', 'sections/z.md': '## X {#x}\n\nLive.\n', 'pathways/p.yaml': 'title: Live\n' };
  const stray = {
    'sections/archive/z.yaml': 'x: {status: planned}\nold: {status: met}\n',
    'sections/archive/z.md': '## X {#x}\n\nArchived.\n\n## Old {#old}\n',
    'sections/zz/z.md': '## X {#x}\n\nArchived.\n',
    'sections/a.yml': 'x: {status: planned}\nold: {status: met}\n',
    'sections/a.YAML': 'old: {status: met}\n',
    'pathways/old.YAML': 'title: Old\n',
    'pathways/archive/p.yaml': 'title: Old\n',
  };
  const { protocol, problems } = readProtocol(folderFromTexts('p', { ...chapter, ...stray }, 'x/'));
  const { unreadable: _, ...live } = read(chapter);
  expect(plain(protocol)).toMatchObject(plain(live) as object);
  expect([[...protocol.answers.keys()], [...protocol.passages.keys()], [...protocol.words.keys()], protocol.pathways.map(({ title }) => title)]).toEqual([
    ['x'],
    ['x'],
    ['z'],
    ['Live'],
  ]);
  expect(problems.filter(({ rule }) => rule === 'unknown-file').map(({ place }) => place.file)).toEqual(
    Object.keys(stray)
      .map((path) => `x/${path}`)
      .sort(),
  );
});

test('situations', () => {
  const one = `title: T
starts: S
for: [a, "", b]
start: q
order: 2
questions: {q: {ask: A, help: H, answers: [{say: yes, go: s}, {say: no, go: o}]}, bad: 1}
steps: {s: {who: w, does: d, tells: [t], within: i, from: f, clause: c, go: o}, q: {}}
outcomes: {o: {who: [w, v], does: d, within: i, clause: c, title: E, contact: k}}
`;
  const { pathways } = read({ 'pathways/b.yaml': 'for: a\n', 'pathways/a.yaml': one, 'pathways/c.yaml': '- a\n', 'sections/d.yaml': 'title: x\n' });
  expect(plain(pathways)).toEqual([
    {
      id: 'a',
      file: 'x/pathways/a.yaml',
      title: 'T',
      starts: 'S',
      for: ['a', 'b'],
      start: 'q',
      order: 2,
      nodes: {
        q: {
          kind: 'question',
          ask: 'A',
          help: 'H',
          answers: [
            { say: 'yes', go: 's' },
            { say: 'no', go: 'o' },
          ],
        },
        s: { kind: 'step', who: ['w'], does: 'd', tells: ['t'], within: 'i', from: 'f', clause: 'c', go: 'o' },
        o: { kind: 'outcome', who: ['w', 'v'], does: 'd', within: 'i', clause: 'c', title: 'E', contact: 'k' },
      },
      twice: [{ group: 'steps', id: 'q' }],
    },
    { id: 'b', file: 'x/pathways/b.yaml', title: 'b', starts: '', for: ['a'], start: '', order: 1000, nodes: {}, twice: [] },
  ]);
});

describe('files', () => {
  const parse = (path: string, bytes: Uint8Array) => parseFile(`x/${path}`, { path, size: bytes.length, bytes });
  const told = (path: string, bytes: Uint8Array): unknown[] => {
    const { shown, yaml, markdown, words, problems, unreadable } = parse(path, bytes) ?? {};
    return [shown, yaml?.data, markdown?.tree?.type, words?.section, problems?.map(({ rule, message }) => `${rule} ${message}`), unreadable];
  };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  test.each<[path: string, raw: Uint8Array, expected: unknown[]]>([
    ['sections/a.yaml', bytes('b: 1\n'), ['x/sections/a.yaml', { b: 1 }, undefined, undefined, [], false]],
    ['sections/a.md', bytes('B.\n'), ['x/sections/a.md', undefined, 'root', 'a', [], false]],
    ['sections/a.yaml', bytes(''), ['x/sections/a.yaml', {}, undefined, undefined, [], false]],
    ['sections/a.md', bytes(''), ['x/sections/a.md', undefined, 'root', 'a', [], false]],
    ['a.yaml', Uint8Array.of(0xff), ['x/a.yaml', undefined, undefined, undefined, ['not-utf8 Line 1 holds a letter that is not saved as UTF-8.'], true]],
    ['a.md', Uint8Array.of(0xff), ['x/a.md', undefined, undefined, 'a', ['not-utf8 Line 1 holds a letter that is not saved as UTF-8.'], true]],
    [
      'a.yaml',
      bytes('b: \u0007\n'),
      ['x/a.yaml', { b: '\u0007' }, undefined, undefined, ['control-character There is an invisible character here (U+0007).'], false],
    ],
    ['a.md', bytes(`${'x'.repeat(1_999)}\n`.repeat(128)), ['x/a.md', undefined, 'root', 'a', [], false]],
    [
      'a.md',
      bytes(`${`${'x'.repeat(1_999)}\n`.repeat(128)}a`),
      ['x/a.md', undefined, undefined, 'a', ['file-too-large This file has more than 256 KB.'], true],
    ],
    ['a.yaml', bytes(`#${'x'.repeat(9_998)}\n`.repeat(100)), ['x/a.yaml', {}, undefined, undefined, [], false]],
    [
      'a.yaml',
      bytes(`${`#${'x'.repeat(9_998)}\n`.repeat(100)}#`),
      ['x/a.yaml', undefined, undefined, undefined, ['file-too-large This file has more than 1000 KB.'], true],
    ],
  ])('%s %#', (path, raw, expected) => expect(told(path, raw)).toEqual(expected));

  test('that are no text are not parsed', () => {
    expect([parse('a.pdf', bytes('a')), parseFile('a.yaml', { path: 'a.yaml', size: 1 })]).toEqual([undefined, undefined]);
  });

  test('are parsed once, under each name that is shown', () => {
    const file = { path: 'a.md', size: 1, bytes: bytes('a') };
    const first = parseFile('x/a.md', file);
    expect(parseFile('x/a.md', file)).toBe(first);
    expect(parseFile('y/a.md', file)?.shown).toBe('y/a.md');
  });

  test('that had to be given up', () => {
    const stopped = stoppedFile('x/sections/a.yaml', 'It took too long.');
    const { protocol, problems } = readProtocol(folderFromTexts('p', { 'sections/a.yaml': 'b: 1\n' }, 'x/'), new Map([['sections/a.yaml', stopped]]));
    expect([[...protocol.unreadable], problems.map(({ rule, message, place }) => [rule, message, place]), protocol.sectionFiles.size]).toEqual([
      ['x/sections/a.yaml'],
      [['stopped-file', 'It took too long.', { at: 'file', file: 'x/sections/a.yaml' }]],
      0,
    ]);
  });

  test('are counted', () => {
    const { files, bytes: size, names, yaml, markdown } = readProtocol(folderFromTexts('p', { 'a.md': 'ab', 'b.yaml': 'c: 1', 'documents/d.pdf': 'x' }, 'x/'));
    expect([files, size, names, [...yaml.keys()], [...markdown.keys()]]).toEqual([3, 7, ['a.md', 'b.yaml', 'documents/d.pdf'], ['x/b.yaml'], ['x/a.md']]);
  });

  test.each([
    ['sections/a.b.md', 'a.b'],
    ['a', 'a'],
    ['x/y/z.yaml', 'z'],
  ])('%s belongs to the chapter %s', (path, section) => expect(sectionOf(path)).toBe(section));
});
