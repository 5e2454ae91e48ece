// Section schemas against the check: the examples pass both, and no schema refuses what the check lets pass.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { keyedFacts } from '../../src/facts/index.ts';
import { PROJECT, readCatalogue } from '../../src/generate/catalogue.ts';
import { sectionSchema } from '../../src/generate/section-schema.ts';
import { directorySchema, glossarySchema, protocolSchema } from '../../src/guidance/control-schemas.ts';
import type { Nation } from '../../src/model/requirement.ts';
import { readYaml } from '../../src/source/yaml.ts';

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;
const EXAMPLES: readonly (readonly [Nation, string])[] = [
  ['england', 'northmere'],
  ['scotland', 'glenarrick'],
];

const ajv = new Ajv2020({ strict: false, allErrors: true, addUsedSchema: false });
addFormats(ajv);

/** A schema object that was given before is not compiled again. */
function faults(schema: object, data: unknown): string[] {
  ajv.validate(schema, data);
  return (ajv.errors ?? []).filter(({ keyword }) => keyword !== 'if').map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
const dataOf = (path: string): unknown => readYaml(path, readFileSync(join(PROJECT, path), 'utf8')).data;

describe.each(EXAMPLES)('schemas of %s', (nation, example) => {
  const catalogue = readCatalogue(nation);

  it.each(catalogue.sections.map((section) => section.id))(`${example}: sections/%s.yaml passes its schema`, (id) => {
    const schema = JSON.parse(readFileSync(join(PROJECT, `schemas/json/${nation}/${id}.schema.json`), 'utf8')) as object;
    expect(faults(schema, dataOf(`protocols/${example}/sections/${id}.yaml`))).toEqual([]);
  });

  it.each([
    ['protocol', protocolSchema],
    ['directory', directorySchema],
    ['glossary', glossarySchema],
  ])('%s.yaml passes its schema', (name, schema) => {
    expect(faults(schema, dataOf(`protocols/${example}/${name}.yaml`))).toEqual([]);
  });

  it('an answer without facts passes when it is partial, and not when it is implemented', () => {
    for (const section of catalogue.sections) {
      const schema = sectionSchema(catalogue, section);
      for (const requirement of catalogue.requirements.filter((one) => one.section === section.id)) {
        const needed = keyedFacts(requirement).filter(([, spec]) => !spec.optional);
        expect(faults(schema, { [requirement.id]: { status: 'partial' } })).toEqual([]);
        expect(faults(schema, { [requirement.id]: { status: 'implemented' } })).toHaveLength(needed.length);
      }
    }
  });

  it('a plan needs a reason, an owner and a day; a gap needs a reason', () => {
    const [section] = catalogue.sections;
    const [requirement] = catalogue.requirements;
    if (!section || !requirement) throw new Error('The catalogue is empty.');
    const schema = sectionSchema(catalogue, section);
    expect(faults(schema, { [requirement.id]: { status: 'planned' } })).toHaveLength(3);
    expect(faults(schema, { [requirement.id]: { status: 'not-applicable' } })).toHaveLength(1);
    expect(faults(schema, { [requirement.id]: { status: 'planned', reason: 'New service', owner: 'a-post', by: '2027-03-31' } })).toEqual([]);
  });

  it('knows no other keys', () => {
    const [section] = catalogue.sections;
    if (!section) throw new Error('The catalogue is empty.');
    expect(faults(sectionSchema(catalogue, section), { 'no-such-requirement': {} })).toHaveLength(1);
  });
});
