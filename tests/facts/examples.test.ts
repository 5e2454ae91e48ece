// Every example in the catalogue would pass: its shape, the schema that editors complete from, and its own test.

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as generated from '../../src/check/validators.generated.js';
import { factKind, hasKey } from '../../src/facts/index.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { NATIONS } from '../../src/model/requirement.ts';
import { given } from './given.ts';

const validators = generated as unknown as Readonly<Record<string, (value: unknown) => boolean>>;

describe.each(NATIONS)('%s', (nation) => {
  test('examples pass', async () => {
    const catalogue = await loadCatalogue(nation);
    const ajv = new Ajv2020({ strict: false, formats: { date: true } });
    const schemas = new Map<string, (value: unknown) => boolean>();
    const wrong: string[] = [];
    for (const requirement of catalogue.requirements) {
      for (const [name, spec] of Object.entries(requirement.facts)) {
        if (spec.example === undefined || !hasKey(name, spec)) continue;
        const where = `${requirement.id} ${name}`;
        const kind = factKind(spec.kind);
        const fact = await given(spec.kind, { nation, spec, value: spec.example, fact: name });
        const schema = JSON.stringify(kind.schema(spec));
        const fits = schemas.get(schema) ?? ajv.compile(JSON.parse(schema) as object);
        schemas.set(schema, fits);
        if (!validators[`fact_${spec.kind.replace(/-/g, '_')}`]?.(spec.example)) wrong.push(`${where}: shape`);
        if (!fits(spec.example)) wrong.push(`${where}: schema`);
        wrong.push(...kind.test(fact).map((fault) => `${where}: ${fault.message}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});
