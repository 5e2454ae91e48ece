// How the facts of an answer are put together, which of them have a key, and where they stand when they have none.

import { describe, expect, test } from 'vitest';
import { factKind, givenFacts, hasKey, isUnread, keyedFacts } from '../../src/facts/index.ts';
import { sourcePlace } from '../../src/facts/source-of.ts';
import type { GivenFact } from '../../src/facts/kind.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import type { FactSpec, Requirement } from '../../src/model/requirement.ts';
import type { Answer, LoadedProtocol } from '../../src/model/protocol.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { overBase, TODAY } from '../rules/base.ts';

const SPECS: Record<string, FactSpec> = {
  words: { kind: 'statement' },
  lead: { kind: 'post' },
  dealt_with: { kind: 'terms' },
  partners: { kind: 'list', source: 'protocol.partners' },
  signed: { kind: 'signature', of: 'partners' },
  explained: { kind: 'definition' },
  limit: { kind: 'limit' },
};
const requirement = { id: 'escalation-stages', section: 'escalation', facts: SPECS } as unknown as Requirement;
const answer: Answer = {
  requirement: 'escalation-stages',
  section: 'escalation',
  file: 'x/sections/escalation.yaml',
  path: ['escalation-stages'],
  status: 'implemented',
  facts: { lead: 'front-door', words: 'None.' },
} as unknown as Answer;
const { protocol } = readProtocol({ ...overBase('england', {}), prefix: 'x/' });

async function facts(over: Partial<LoadedProtocol> = {}): Promise<GivenFact[]> {
  return givenFacts(requirement, answer, { ...protocol, ...over }, await loadCatalogue('england'), TODAY);
}

describe('index', () => {
  test('a kind that nobody knows is a fault of our own', () => {
    expect(() => factKind('photograph' as never)).toThrow('There is no fact kind photograph.');
  });

  test('a partnership writes a key for what stands nowhere else', () => {
    expect(Object.entries(SPECS).flatMap(([name, spec]) => (hasKey(name, spec) ? [name] : []))).toEqual(['lead', 'limit']);
    expect(keyedFacts(requirement)).toEqual([
      ['lead', { kind: 'post' }],
      ['limit', { kind: 'limit' }],
    ]);
  });

  test('a fact takes its value from the answer, or from where its source points', async () => {
    const given = await facts();
    expect(given.map(({ name }) => name)).toEqual(Object.keys(SPECS));
    expect(given.map(({ value }) => value)).toEqual(['None.', 'front-door', undefined, protocol.control.partners, undefined, undefined, undefined]);
    expect(given[0]).toMatchObject({ spec: SPECS['words'], answer, protocol, today: TODAY, passage: { title: 'Two stages' } });
  });

  test('its text is the passage and all facts of the answer, ids as words too', async () => {
    const [first, second] = await facts();
    const text = first?.text() ?? '';
    expect(text).toMatch(/^Two stages\nThe worker who disagrees rings/);
    expect(text.endsWith('\nfront door front-door\nNone.')).toBe(true);
    expect(second?.text()).toBe(text);
    expect((await facts({ passages: new Map() }))[0]?.text()).toBe('\n\nfront door front-door\nNone.');
  });

  test.each([
    ['x/sections/escalation.md', ['words', 'dealt_with']],
    ['x/protocol.yaml', ['partners', 'signed']],
    ['x/glossary.yaml', ['explained']],
    ['x/sections/escalation.yaml', []],
  ])('%s unread: nothing can be said about %j', async (file, unread) => {
    const given = await facts({ unreadable: new Set([file]) } as unknown as Partial<LoadedProtocol>);
    expect(given.flatMap((fact) => (isUnread(fact) ? [fact.name] : []))).toEqual(unread);
  });
});

describe('where a source stands', () => {
  test.each([
    ['protocol.dates.review', 'x/protocol.yaml', ['dates', 'review']],
    ['directory.teams', 'x/directory.yaml', ['teams']],
    ['glossary.terms', 'x/glossary.yaml', ['terms']],
  ])('%s stands in its file', (source, file, path) => expect(sourcePlace(protocol, source)).toEqual({ at: 'key', file, path, on: 'value' }));
});
