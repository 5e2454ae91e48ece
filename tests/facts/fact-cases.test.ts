// Every fact kind against its table of cases: cases/<kind>.yaml holds what is asked, what is written and all that the kind makes of it.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as generated from '../../src/check/validators.generated.js';
import { factKind, factKinds } from '../../src/facts/index.ts';
import type { JsonSchema } from '../../src/facts/kind.ts';
import type { FactSpec } from '../../src/model/requirement.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { blockLines, faultLine, referenceLine, timeLine } from './as-text.ts';
import type { Surroundings } from './given.ts';
import { given } from './given.ts';

interface Case extends Surroundings {
  readonly name: string;
  readonly spec?: Partial<FactSpec>;
  readonly value?: unknown;
  /** `<rule>` or `<rule> <path>`, in order; none when the fact is met. */
  readonly faults?: readonly string[];
  /** The whole first message. */
  readonly says?: string;
  /** The whole advice beside it. */
  readonly fix?: string;
  /** The machine pass refuses the value: its shape is wrong. */
  readonly malformed?: boolean;
  /** Whether an editor takes the value as it is; unless said, it takes what is not malformed and nothing else. */
  readonly editor?: 'takes' | 'refuses';
  /** What a checklist line shows, by what follows the fact's name. */
  readonly slots?: Readonly<Record<string, string>>;
  /** What the handbook shows, as lines. */
  readonly shows?: readonly string[];
  /** What it refers to, and the definite times in it. */
  readonly refers?: readonly string[];
  readonly times?: readonly string[];
}

const FOLDER = fileURLToPath(new URL('./cases/', import.meta.url));
const validators = generated as unknown as Readonly<Record<string, (value: unknown) => boolean>>;
const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const checkers = new Map<string, (value: unknown) => boolean>();

function fits(schema: JsonSchema | false, value: unknown): boolean {
  const text = JSON.stringify(schema);
  const known = checkers.get(text) ?? ajv.compile(JSON.parse(text) as object);
  checkers.set(text, known);
  return known(value);
}

function casesOf(kind: string): readonly Case[] {
  const { data, problems } = readYaml(`${kind}.yaml`, readFileSync(`${FOLDER}${kind}.yaml`, 'utf8'));
  expect(problems).toEqual([]);
  return (data as { cases: readonly Case[] }).cases;
}

test('every kind has a table, and every table a kind', () => {
  expect(
    readdirSync(FOLDER)
      .map((name) => name.replace('.yaml', ''))
      .sort(),
  ).toEqual([...factKinds.keys()].sort());
});

describe.each([...factKinds.keys()])('%s', (name) => {
  const cases = casesOf(name);
  const kind = factKind(name);
  const compiled = validators[`fact_${name.replace(/-/g, '_')}`];

  test('has cases that are met, not met and malformed', () => {
    expect(cases.some((one) => !one.faults && !one.malformed)).toBe(true);
    expect(cases.some((one) => one.faults)).toBe(true);
    expect(cases.some((one) => one.malformed) || kind.keyless === true).toBe(true);
  });

  test('without a key nothing is written for it', () => {
    if (kind.keyless === true) expect([kind.shape, fits(kind.schema({ kind: name }), 'anything')]).toEqual([false, false]);
  });

  test.each(cases.filter(({ value }) => value !== undefined && kind.keyless !== true))('the form: $name', ({ spec, value, malformed, editor }) => {
    const isGood = malformed !== true;
    expect(compiled?.(value), 'compiled shape').toBe(isGood);
    expect(fits(kind.shape, value), 'shape').toBe(isGood);
    expect(fits(kind.schema({ ...spec, kind: name }), value) ? 'takes' : 'refuses', 'editor').toBe(editor ?? (isGood ? 'takes' : 'refuses'));
  });

  test.each(cases)('$name', async (one) => {
    const fact = await given(name, one);
    const faults = kind.test(fact);
    if (!one.malformed) expect(faults.map(faultLine)).toEqual(one.faults ?? []);
    if (one.says !== undefined) expect(faults[0]?.message).toBe(one.says);
    for (const { message } of faults)
      expect(message.replace(/`[^`]*`|“[^”]*”/g, ''), 'number and noun agree').not.toMatch(/\b1 (?!is |was |has )[a-z]+s\b|\b1 are\b/);
    if (one.fix !== undefined) expect(faults[0]?.fix).toBe(one.fix);
    for (const [field, shown] of Object.entries(one.slots ?? {})) expect(kind.slot?.(fact, field === 'value' ? [] : field.split('.'))).toBe(shown);
    if (one.shows) expect(kind.view(fact).flatMap(blockLines)).toEqual(one.shows);
    if (one.refers) expect(kind.references?.(fact.value, fact.spec).map(referenceLine)).toEqual(one.refers);
    if (one.times) expect(kind.times?.(fact.value, fact.spec).map(timeLine)).toEqual(one.times);
  });
});

test.each(['duration', 'duties', 'steps', 'triggers'] as const)('%s: an editor says of each field what belongs there', (name) => {
  const { items } = factKind(name).schema({ kind: name, min: 1 }) as { items?: object };
  const { properties } = (items ?? (factKind(name).schema({ kind: name })['anyOf'] as object[])[0]) as { properties: Record<string, { description?: string }> };
  const words = Object.entries(properties).map(([field, { description }]) => `${field === 'by' ? 'who' : field}: ${description ?? ''}`);
  for (const one of words) expect(one).toMatch(/^\w+: [A-Z].*\.$/);
  expect(new Set(words.map((one) => one.replace(/^\w+: /, ''))).size).toBe(words.length);
});
