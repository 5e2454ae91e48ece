// Every fact kind against its table of cases: cases/<kind>.yaml holds what is asked, what is written and the faults to expect.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as generated from '../../src/check/validators.generated.js';
import { factKind, factKinds } from '../../src/facts/index.ts';
import type { GivenFact } from '../../src/facts/kind.ts';
import type { FactKindName, FactSpec } from '../../src/model/requirement.ts';
import { readYaml } from '../../src/source/yaml.ts';
import type { Surroundings } from './given.ts';
import { given } from './given.ts';

interface Case extends Surroundings {
  readonly name: string;
  readonly spec?: Partial<FactSpec>;
  readonly value?: unknown;
  /** `<rule>` or `<rule> <path>`, in order; none when the fact is met. */
  readonly faults?: readonly string[];
  /** The first message holds this. */
  readonly says?: string;
  /** The machine pass refuses the value: its shape is wrong. */
  readonly malformed?: boolean;
  /** What a checklist line shows, by what follows the fact's name. */
  readonly slots?: Readonly<Record<string, string>>;
}

const FOLDER = fileURLToPath(new URL('./cases/', import.meta.url));
const validators = generated as unknown as Readonly<Record<string, (value: unknown) => boolean>>;

function casesOf(kind: string): readonly Case[] {
  const { data, problems } = readYaml(`${kind}.yaml`, readFileSync(`${FOLDER}${kind}.yaml`, 'utf8'));
  expect(problems).toEqual([]);
  return (data as { cases: readonly Case[] }).cases;
}

function faultsOf(kind: FactKindName, fact: GivenFact): { words: string[]; messages: string[] } {
  const faults = factKind(kind).test(fact);
  return { words: faults.map(({ rule, path }) => [rule, ...(path?.length ? [path.join('.')] : [])].join(' ')), messages: faults.map(({ message }) => message) };
}

test('every kind has a table, and every table a kind', () => {
  expect(
    readdirSync(FOLDER)
      .map((name) => name.replace('.yaml', ''))
      .sort(),
  ).toEqual([...factKinds.keys()].sort());
});

describe.each([...factKinds.keys()])('%s', (kind) => {
  const cases = casesOf(kind);
  const shape = validators[`fact_${kind.replace(/-/g, '_')}`];

  test('has cases that are met, not met and malformed', () => {
    expect(cases.some((one) => !one.faults && !one.malformed)).toBe(true);
    expect(cases.some((one) => one.faults)).toBe(true);
    expect(cases.some((one) => one.malformed) || factKind(kind).keyless === true).toBe(true);
  });

  test.each(cases)('$name', async (one) => {
    const fact = await given(kind, one);
    const { words, messages } = faultsOf(kind, fact);
    if (shape && one.value !== undefined) expect(shape(one.value), 'shape').toBe(one.malformed !== true);
    if (!one.malformed) expect(words).toEqual(one.faults ?? []);
    if (one.says !== undefined) expect(messages[0]).toContain(one.says);
    for (const [field, shown] of Object.entries(one.slots ?? {})) {
      expect(factKind(kind).slot?.(fact, field === 'value' ? [] : field.split('.'))).toBe(shown);
    }
  });
});
