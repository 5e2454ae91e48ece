// The catalogue as it stands: sound, complete, with permanent ids, and with words that find what they should.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { factKind, keyedFacts } from '../../src/facts/index.ts';
import type { GivenFact } from '../../src/facts/kind.ts';
import { catalogueFaults } from '../../src/generate/catalogue-faults.ts';
import { buildCatalogue, PROJECT, readCatalogue } from '../../src/generate/catalogue.ts';
import { buildIds } from '../../src/generate/ids.ts';
import { indexCatalogue } from '../../src/guidance/catalogue.ts';
import { NATIONS } from '../../src/model/requirement.ts';
import { folderFromTexts } from '../../src/source/files.ts';
import { readProtocol } from '../../src/source/protocol.ts';

const TODAY = '2026-11-23';
const ajv = new Ajv2020({ strict: false });
const { protocol } = readProtocol(folderFromTexts('empty', {}));

describe.each(NATIONS)('the catalogue of %s', (nation) => {
  const catalogue = indexCatalogue(readCatalogue(nation));

  it('is sound', () => expect(catalogueFaults(catalogue)).toEqual([]));

  it('is the one that checks use', () => {
    expect(JSON.parse(readFileSync(join(PROJECT, `schemas/json/catalogue.${nation}.json`), 'utf8'))).toEqual(buildCatalogue(nation));
  });

  it('never demands an extension, nor what only background or a proposal stands behind', () => {
    const weak = catalogue.requirements.filter(
      ({ tier, citations }) => tier === 'extension' || citations.every(({ confidence }) => confidence === 'background' || confidence === 'proposed'),
    );
    expect(weak.map((one) => one.demanded_from).filter((gate) => gate !== 'never')).toEqual([]);
  });

  it('has an example for every fact that people write', () => {
    const without = catalogue.requirements.flatMap((one) =>
      keyedFacts(one)
        .filter(([, spec]) => spec.example === undefined)
        .map(([name]) => `${one.id}.${name}`),
    );
    expect(without).toEqual([]);
  });

  it('has examples in the shape of their kind', () => {
    const wrong = catalogue.requirements.flatMap((one) =>
      keyedFacts(one).flatMap(([name, spec]) => {
        const kind = factKind(spec.kind);
        const fine = kind.shape !== false && ajv.validate(kind.shape, spec.example) && ajv.validate(withoutFormats(kind.schema(spec)), spec.example);
        return fine ? [] : [`${one.id}.${name}: ${ajv.errorsText()}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has examples that pass the test of their kind', () => {
    const wrong = catalogue.requirements.flatMap((one) =>
      keyedFacts(one).flatMap(([name, spec]) => {
        const answer = { requirement: one.id, section: one.section, file: '', path: [], status: 'implemented', facts: { [name]: spec.example } };
        const fact: GivenFact = { name, spec, value: spec.example, answer, passage: undefined, protocol, catalogue, text: () => '', today: TODAY };
        return factKind(spec.kind)
          .test(fact)
          .map((fault) => `${one.id}.${name}: ${fault.message}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** Ajv without plugins does not know formats; `date` is tested by the kind itself. */
function withoutFormats(schema: object): object {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === 'format' ? undefined : value))) as object;
}

describe('counts and ids', () => {
  const [england, scotland] = [readCatalogue('england'), readCatalogue('scotland')];

  it('counts 100 core and 43 further requirements for England, 110 for Scotland', () => {
    const tiers = Object.groupBy(england.requirements, (one) => one.tier);
    expect([tiers.core?.length, tiers.extension?.length, scotland.requirements.length]).toEqual([100, 43, 110]);
  });

  it('has all ids in ids.txt', () => {
    const ids = readFileSync(join(PROJECT, 'schemas/catalogue/ids.txt'), 'utf8');
    expect(buildIds(ids, [england, scotland])).toBe(ids);
  });

  it('adds new ids at the end and keeps retired ones', () => {
    const less = { ...england, requirements: england.requirements.slice(0, 2) };
    const [first, second] = less.requirements.map(({ id }) => `england/${id}`);
    expect(
      buildIds(`england/gone retired\n${second}\n`, [less])
        .split('\n')
        .filter((line) => !line.startsWith('#')),
    ).toEqual(['england/gone retired', second, first, '']);
  });

  it('refuses an id that has gone, and one that comes back', () => {
    const [first] = england.requirements.map(({ id }) => `england/${id}`);
    expect(() => buildIds('england/gone\n', [england])).toThrow('`england/gone` of ids.txt is not in the catalogue');
    expect(() => buildIds(`${first} retired\n`, [england])).toThrow('is retired');
  });
});
