// How much may stand in a YAML file: as much as is allowed, and one more. Apart from the profile, since each of these takes a second.

import { expect, test } from 'vitest';
import { readYaml } from '../../src/source/yaml.ts';

function problems(text: string): unknown[] {
  return readYaml('a.yaml', text).problems.map(({ rule, message, place }) => [rule, message, place]);
}

test('2,000 keys in one place', () => {
  const keys = (count: number): string => Array.from({ length: count }, (_, i) => `k${i}: 1\n`).join('');
  expect(problems(keys(2_000))).toEqual([]);
  expect(problems(keys(2_001))).toEqual([['too-many-entries', 'More than 2000 keys stand in one place.', { at: 'span', file: 'a.yaml', start: 0, end: 2 }]]);
});

test('50,000 values in a file, of which the list itself, its key and the whole are three', () => {
  expect(problems(`a:\n${'- 1\n'.repeat(49_997)}`)).toEqual([]);
  expect(problems(`a:\n${'- 1\n'.repeat(49_998)}`)).toEqual([['too-many-entries', 'This file holds more than 50000 values.', { at: 'file', file: 'a.yaml' }]]);
});
