// Facts come from strangers' files: no value, however odd, makes a kind throw.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factKind, factKinds } from '../../src/facts/index.ts';
import type { FactSpec } from '../../src/model/requirement.ts';
import { given } from './given.ts';

const SPECS: readonly Partial<FactSpec>[] = [
  {},
  { fields: { name: 'text', lead: 'post', every: 'duration', on: 'date', form: 'document', see: 'reference', many: 'number?' } },
  { of: { kind: 'duration' } },
  { of: { kind: 'post' } },
  { timed: true, wants: ['tells'], covers: [{ label: 'A', any: ['alpha*'] }], min: 2 },
  { options: ['a', 'b'], reason_for: ['a'] },
  { rows: ['gateway'], at_least: 1, at_most: 2, has_number: true },
];
const KEYS = [
  'who',
  'by',
  'within',
  'every',
  'tells',
  'title',
  'file',
  'address',
  'value',
  'choice',
  'basis',
  'not_applicable',
  'reason',
  'treatment_to_children',
  'name',
  'lead',
  '__proto__',
  'x',
];
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, undefined, '', '3 working days', 'front-door', 'documents/x.md', 0, -1, Number.NaN, true, '2026-09-01'),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe.each([...factKinds.keys()])('%s', (name) => {
  const kind = factKind(name);

  test('takes anything', async () => {
    const facts = await Promise.all(SPECS.map((spec) => given(name, { spec })));
    fc.assert(
      fc.property(fc.nat(facts.length - 1), anything, (index, value) => {
        const fact = facts[index] as (typeof facts)[number];
        const one = { ...fact, value };
        for (const fault of kind.test(one)) expect([typeof fault.message, typeof fault.fix]).toEqual(['string', 'string']);
        for (const found of kind.references?.(value, fact.spec) ?? []) expect(typeof found.id).toBe('string');
        for (const found of kind.times?.(value, fact.spec) ?? []) expect(typeof found.text).toBe('string');
        JSON.stringify(kind.view(one));
        for (const field of [[], ['within'], ['treatment_to_children', 'by']]) expect(['string', 'undefined']).toContain(typeof kind.slot?.(one, field));
      }),
      { numRuns: 150 },
    );
  });
});
