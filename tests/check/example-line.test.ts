// Examples of the catalogue as people would write them: YAML that reads back as the same value.

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleLine } from '../../src/check/example-line.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';

describe('an example as one line', () => {
  test.each<[unknown, string | undefined]>([
    [3, 'f: 3'],
    ['by the worker, at home', 'f: by the worker, at home'],
    ['2026', 'f: "2026"'],
    ['no', 'f: "no"'],
    ['note: x', 'f: "note: x"'],
    [{ within: '3 working days', by: 'a, b', edition: '2' }, 'f: {within: 3 working days, by: "a, b", edition: "2"}'],
    [[{ who: ['a', 'b'] }, { who: 'c' }], 'f: [{who: [a, b]}, …]'],
    [['x'.repeat(300)], undefined],
  ])('%j', (example, line) => expect(exampleLine('f', example)).toBe(line));

  test.each(['england', 'scotland'] as const)('of %s all that stand alone read back', async (nation) => {
    const { requirements } = await loadCatalogue(nation);
    for (const { facts } of requirements)
      for (const { example } of Object.values(facts)) {
        const line = example === undefined || (Array.isArray(example) && example.length > 1) ? undefined : exampleLine('f', example);
        if (line !== undefined) expect(parse(line)).toEqual({ f: example });
      }
  });
});
