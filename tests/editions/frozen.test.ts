// Frozen editions: what is frozen comes back the same, and whatever was done to the file since is noticed.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { agreedHash, editionText, frozenContent, readEditions } from '../../src/source/editions.ts';
import { folderFromTexts } from '../../src/source/files.ts';
import { readFrozen } from '../../src/source/frozen-protocol.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { overBase } from '../rules/base.ts';

const base = readProtocol(overBase('england', { 'editions/0.9.json': undefined }));
const content = frozenContent(base, '');
const text = editionText({ edition: '1.0', frozen: '2026-06-02', catalogue: 'abc', content });
const read = (written: string, path = 'editions/1.0.json') => readEditions(folderFromTexts('p', { [path]: written }));

describe('an edition', () => {
  test('comes back as it was frozen', () => {
    const { editions, problems } = read(text);
    expect(problems).toEqual([]);
    expect(editions).toMatchObject([{ edition: '1.0', frozen: '2026-06-02', from: '2026-06-15', agreed: agreedHash(content), content }]);
    const [edition] = editions;
    const again = edition && readFrozen(edition, 'p').protocol;
    if (!again) throw new Error('nothing came back');
    expect([...again.answers.keys()]).toEqual([...base.protocol.answers.keys()]);
    expect([...again.passages.values()].map((one) => one.text)).toEqual([...base.protocol.passages.values()].map((one) => one.text));
    expect(again.directory).toEqual(base.protocol.directory);
    expect(again.control).toEqual(base.protocol.control);
  });

  test('has the same text whenever it is frozen again', () => {
    expect(editionText({ catalogue: 'abc', content: Object.fromEntries(Object.entries(content).toReversed()), frozen: '2026-06-02', edition: '1.0' })).toBe(
      text,
    );
  });

  test('is the same agreed text with other telephone numbers and dates, and another one with other words', () => {
    const changed = (path: string): string => agreedHash({ ...content, [path]: {} });
    expect([changed('directory.yaml'), changed('protocol.yaml')]).toEqual([agreedHash(content), agreedHash(content)]);
    expect(changed('sections/escalation.yaml')).not.toBe(agreedHash(content));
    expect(changed('glossary.yaml')).not.toBe(agreedHash(content));
  });

  test('holds every file that is judged, and no other', () => {
    const more = overBase('england', { 'sections/old.yml': 'a: 1\n', 'sections/archive/escalation.yaml': 'a: 1\n', 'pathways/old.YAML': 'title: Old\n' });
    const read = readProtocol(more);
    expect(frozenContent(read, '')).toEqual(content);
    expect(read.protocol.pathways).toEqual(base.protocol.pathways);
  });

  test('with any letter changed is not believed', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.constantFrom('a', '0', ' ', '"', '{', '\n', 'é', '\\'), (at, sign) => {
        const changed = text.slice(0, at) + sign + text.slice(at + 1);
        const { editions, problems } = read(changed);
        const means = (some: string): unknown => canonicalJson(JSON.parse(some));
        if (problems.length === 0) expect(means(changed)).toBe(means(text));
        else expect([editions, problems.map(({ rule }) => rule)]).toEqual([[], ['edition-damaged']]);
      }),
      { numRuns: 300 },
    );
  });

  const forged = (change: (data: Record<string, unknown>) => void): string => {
    const data = JSON.parse(text) as Record<string, unknown>;
    change(data);
    return JSON.stringify(data);
  };
  test.each<[string, string, string?]>([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['another format', forged((data) => (data['format'] = 'joint-protocol-edition/2'))],
    ['another name', text, 'editions/1.1.json'],
    ['a reserved key', text.replace('"content": {', '"content": {"__proto__": {},')],
    ['a path that leads out', forged((data) => (data['content'] = { ...content, '../secret.md': 'x' }))],
    ['a file that no edition holds', forged((data) => (data['content'] = { ...content, 'waivers.yaml': {} }))],
    ['nesting', `${'['.repeat(100_000)}`],
    ['nesting that is closed', `{"content":${'['.repeat(5000)}${']'.repeat(5000)}}`],
    ['the protocol of another edition', forged((data) => (data['content'] = { ...content, 'protocol.yaml': { edition: '3' } }))],
  ])('that holds %s is a finding and nothing else', (_, written, path) => {
    const { editions, problems } = read(written, path);
    expect([editions, problems.map(({ rule, severity }) => `${rule} ${severity}`)]).toEqual([[], ['edition-damaged error']]);
  });
});
