// A key path leads back to the text of its key and of its value, whatever the file looks like.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { KeyPath } from '../../src/model/place.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { locateInYaml } from '../../src/source/yaml-tree.ts';

const key = fc
  .oneof(fc.stringMatching(/^[a-z][a-z0-9_-]{0,12}$/), fc.constantFrom('two words', 'é', 'a"b', "it's", '2026', 'with: colon', '# hash', '- dash', '🙂'))
  .filter((word) => !['constructor', 'prototype', '__proto__'].includes(word));
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.stringMatching(/^[A-Za-z][A-Za-z ,.'-]{0,40}$/),
    fc.integer({ min: 1, max: 999 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;
const root = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 6, noNullPrototype: true });

function* paths(node: unknown, path: KeyPath = []): Iterable<{ path: KeyPath; value: unknown }> {
  if (path.length > 0) yield { path, value: node };
  if (typeof node !== 'object' || node === null) return;
  for (const [name, child] of Object.entries(node)) yield* paths(child, [...path, Array.isArray(node) ? Number(name) : name]);
}

function parsed(text: string): unknown {
  return readYaml('part.yaml', `part: ${text}\n`).data;
}

test.each([
  ['in blocks', {}],
  ['in braces', { collectionStyle: 'flow' as const }],
  ['with all text in quotes', { defaultStringType: 'QUOTE_DOUBLE' as const }],
  ['with CRLF', {}],
])('%s', (name, options) => {
  fc.assert(
    fc.property(root, (data) => {
      const plain = stringify(data, { ...options, aliasDuplicateObjects: false, lineWidth: 0 });
      const text = name === 'with CRLF' ? plain.replace(/\n/g, '\r\n') : plain;
      const read = readYaml('a.yaml', text);
      expect(read.problems).toEqual([]);
      expect(read.data).toEqual(data);
      for (const { path, value } of paths(data)) {
        const last = path.at(-1);
        const [keyStart, keyEnd] = locateInYaml(read.place, path, 'key');
        if (typeof last === 'string')
          expect(parsed(text.slice(keyStart, keyEnd))).toEqual({ part: /^\d+$/.test(last) && text[keyStart] !== '"' ? Number(last) : last });
        const [start, end] = locateInYaml(read.place, path, 'value');
        if (typeof value !== 'object') expect(parsed(text.slice(start, end))).toEqual({ part: value });
        else expect(end).toBeGreaterThanOrEqual(start);
      }
    }),
  );
});

test('a path that is not there leads to the nearest thing above it', () => {
  const text = 'a:\n  b: 1\nc: [x, y]\n';
  const read = readYaml('a.yaml', text);
  const at = (...path: KeyPath): string => text.slice(...locateInYaml(read.place, path, 'key'));
  expect([at('a', 'b'), at('a', 'zz'), at('a', 'b', 'deep'), at('c', 1), at('c', 9), at('zz'), at()]).toEqual(['b', 'a', 'b', 'y', 'c', '', '']);
});

test('a value ends with its last word, whatever stands below it', () => {
  const text = [
    'folded: >',
    '  One two',
    '  three.',
    '',
    'literal: |+',
    '  Four.',
    '',
    'empty: |',
    'block:',
    '  first: z',
    '  inner: a',
    '  list:',
    '    - y',
    '    - b',
    '    - key: c',
    '      open:',
    '',
    '# between',
    'braces: {a: 1, b: [2, 3] }',
    'last: d',
    '',
  ].join('\n');
  const { place, problems } = readYaml('a.yaml', text);
  const at = (...path: KeyPath): string => text.slice(...locateInYaml(place, path, 'value'));
  expect(problems).toEqual([]);
  expect(at('folded')).toBe('>\n  One two\n  three.');
  expect(at('literal')).toBe('|+\n  Four.');
  expect(at('empty')).toBe('|');
  expect(at('block', 'list', 2)).toBe('key: c\n      open:');
  expect(at('block', 'list')).toBe('- y\n    - b\n    - key: c\n      open:');
  expect(at('block')).toBe('first: z\n  inner: a\n  list:\n    - y\n    - b\n    - key: c\n      open:');
  expect(at('braces')).toBe('{a: 1, b: [2, 3] }');
  expect(at('braces', 'b')).toBe('[2, 3]');
  expect(at('last')).toBe('d');
});
