// Whatever key a fact may have, its readers see: nothing that an author writes is taken and kept back.

import { describe, expect, test } from 'vitest';
import { factKind, factKinds } from '../../src/facts/index.ts';
import type { JsonSchema } from '../../src/facts/kind.ts';
import type { FactKindName } from '../../src/model/requirement.ts';
import { given } from './given.ts';

/** What makes an entry of a kind worth showing. */
const CARRIERS: Readonly<Record<string, unknown>> = {
  title: 'A form',
  does: 'rings',
  within: '3 working days',
  basis: 'Children Act 1989, section 47',
  choice: 'joint',
  value: 12,
  name: 'Seen in time',
};
const VALUES: Readonly<Record<string, unknown>> = {
  ...CARRIERS,
  every: '4 weeks',
  checked: '2026-10-14',
  address: 'https://example.org/a',
  file: 'documents/escalation-record.md',
};

interface Entry {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly inList: boolean;
}

function entriesIn(schema: JsonSchema, inList = false): Entry[] {
  const { anyOf, items, properties } = schema as { anyOf?: JsonSchema[]; items?: JsonSchema; properties?: Entry['properties'] };
  return [
    ...(anyOf ?? []).flatMap((one) => entriesIn(one, inList)),
    ...(items === undefined ? [] : entriesIn(items, true)),
    ...(properties === undefined ? [] : [{ properties, inList }]),
  ];
}

async function shown(kind: FactKindName, value: unknown): Promise<string> {
  return JSON.stringify(factKind(kind).view(await given(kind, { value, spec: { fields: { name: 'text', lead: 'post?' } } })));
}

const keys = [...factKinds.values()]
  .filter(({ kind, shape }) => shape !== false && kind !== 'both-ways')
  .flatMap(({ kind, shape }) =>
    entriesIn(shape === false ? {} : shape).flatMap(({ properties, inList }) => Object.keys(properties).map((key) => ({ kind, key, inList, properties }))),
  );

test('kinds with entries are met', () => expect(new Set(keys.map(({ kind }) => kind)).size).toBeGreaterThan(7));

describe.each(keys)('$kind, in a list: $inList', ({ kind, key, inList, properties }) => {
  test(`shows \`${key}\``, async () => {
    const carrier = Object.keys(CARRIERS).find((one) => one in properties && one !== key);
    const base = carrier === undefined ? {} : { [carrier]: CARRIERS[carrier] };
    const whole = { ...base, [key]: VALUES[key] ?? 'Only by day' };
    const asGiven = (entry: object): unknown => (inList ? [entry] : entry);
    expect(await shown(kind, asGiven(whole))).not.toBe(await shown(kind, asGiven(base)));
    if (VALUES[key] === undefined) expect(await shown(kind, asGiven(whole))).toContain('Only by day');
  });
});

test.each([
  ['an entry', { name: 'Act 1', note: 'Only by day' }],
  ['an entry that does not apply', { not_applicable: 'Act 2', reason: 'We have none', note: 'Only by day' }],
])('a list shows the note of %s in its last column', async (_, entry) => {
  const fact = await given('list', { value: [{ name: 'Act 0', lead: 'front-door' }, entry], spec: { fields: { name: 'text', lead: 'post?' } } });
  const [table] = factKind('list').view(fact);
  if (table?.type !== 'table') throw new Error('no table');
  expect(table.columns).toEqual(['Name', 'Lead', 'Note']);
  expect(table.rows.map((row) => row.at(-1))).toEqual([[], [{ text: 'Only by day' }]]);
});

test('a list of documents shows the note of each', async () => {
  const value = [
    { title: 'A', edition: '1', note: 'Only by day' },
    { title: 'B', edition: '1' },
  ];
  expect(await shown('document', value)).toContain('(edition 1). Only by day');
});
