// Whatever a fact kind's own test finds nothing wrong with, its schema accepts: an editor never refuses what the check lets pass.

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factKind, keyedFacts } from '../../src/facts/index.ts';
import type { GivenFact } from '../../src/facts/kind.ts';
import { readCatalogue } from '../../src/generate/catalogue.ts';
import { indexCatalogue } from '../../src/guidance/catalogue.ts';
import type { FactSpec } from '../../src/model/requirement.ts';
import { NATIONS } from '../../src/model/requirement.ts';
import { folderFromTexts } from '../../src/source/files.ts';
import { readProtocol } from '../../src/source/protocol.ts';

const { protocol } = readProtocol(folderFromTexts('empty', {}));
const ajv = new Ajv2020({ strict: false, formats: { date: true } });

/** As the check's shape pass sees it: a fact that goes both ways has the shape of the fact within it on each side. */
function hasShape(spec: FactSpec, value: unknown): boolean {
  const { shape } = factKind(spec.kind);
  if (shape === false || !ajv.validate(shape, value)) return false;
  const { of } = spec;
  return typeof of !== 'object' || typeof value !== 'object' || value === null || Object.values(value).every((side: unknown) => hasShape(of, side));
}

/** The value with one thing in it left out, doubled or turned into something else. */
function changed(value: unknown, picks: readonly number[], how: number): unknown {
  const [pick = 0, ...rest] = picks;
  if (Array.isArray(value) && value.length > 0) {
    const at = pick % value.length;
    if (rest.length > 0) return value.map((one: unknown, index) => (index === at ? changed(one, rest, how) : one));
    return how === 0 ? value.filter((_, index) => index !== at) : how === 1 ? [...value, value[at]] : value[at];
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const entries = Object.entries(value);
    const at = pick % entries.length;
    if (rest.length > 0) return Object.fromEntries(entries.map(([key, one], index) => [key, index === at ? changed(one, rest, how) : one]));
    return Object.fromEntries(
      entries.flatMap(([key, one], index) => (index !== at ? [[key, one]] : how === 0 ? [] : [[key === 'within' ? 'every' : key, one]])),
    );
  }
  return how === 0 ? '' : how === 1 ? String(value).toUpperCase() : [value];
}

const change = fc.tuple(fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), fc.nat(2));

describe.each(NATIONS)('facts of %s', (nation) => {
  const catalogue = indexCatalogue(readCatalogue(nation));
  const facts = catalogue.requirements.flatMap((requirement) => keyedFacts(requirement).map(([name, spec]) => ({ requirement, name, spec })));

  it('pass their schema when they pass their test', () => {
    fc.assert(
      fc.property(fc.nat(facts.length - 1), fc.array(change, { minLength: 1, maxLength: 3 }), (which, changes) => {
        const { requirement, name, spec } = facts[which] ?? facts[0] ?? expect.unreachable();
        const kind = factKind(spec.kind);
        const start: unknown = spec.example ?? spec.options?.[0];
        const value = changes.reduce((before, [picks, how]) => changed(before, picks, how), start);
        const answer = { requirement: requirement.id, section: requirement.section, file: '', path: [], status: 'implemented', facts: { [name]: value } };
        const fact: GivenFact = { name, spec, value, answer, passage: undefined, protocol, catalogue, text: () => '', today: '2026-11-23' };
        const fine = hasShape(spec, value) && kind.test(fact).length === 0;
        if (fine && !ajv.validate(kind.schema(spec), value)) throw new Error(`${requirement.id}.${name}: ${JSON.stringify(value)}: ${ajv.errorsText()}`);
      }),
      { numRuns: 4000, seed: 7 },
    );
  });

  it('accept what recurs without an event, and a choice in other capitals', () => {
    for (const { name, spec } of facts) {
      const kind = factKind(spec.kind);
      if (spec.kind === 'duration' || spec.kind === 'limit') {
        const full = {
          every: '3 months',
          ...Object.fromEntries((spec.wants ?? ['by']).map((field) => [field, 'front-door'])),
          within: undefined,
          from: undefined,
        };
        const row = JSON.parse(JSON.stringify({ case: 'all', ...full })) as object;
        const value = (spec.cases ?? 1) > 1 ? Array.from({ length: spec.cases ?? 1 }, () => row) : row;
        expect([name, ajv.validate(kind.schema(spec), value), ajv.errorsText()]).toEqual([name, true, 'No errors']);
      }
      for (const option of spec.kind === 'choice' ? (spec.options ?? []) : []) {
        const other = ` ${String(option).toUpperCase()}`;
        for (const value of [option, other, { choice: other, reason: 'So it was agreed.' }])
          expect([name, value, ajv.validate(kind.schema(spec), value)]).toEqual([name, value, true]);
        expect(ajv.validate(kind.schema(spec), `${String(option)}x`)).toBe(false);
      }
    }
  });
});
