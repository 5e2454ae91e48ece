// The addresses of several handbooks in one site: which names of folders they can have.

import { expect, test } from 'vitest';
import { homesOf } from '../../src/cli/find-protocols.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const folders = (...ids: readonly string[]) => ids.map((id) => ({ id, path: `/p/${id}`, prefix: `p/${id}/` }));

test('each has a folder of its own, and a single one has the base', () => {
  expect(['a', 'st.helens', 'Afon Aled', '\u00e9'].map(homesOf(folders('a', 'st.helens', 'Afon Aled', '\u00e9'), '/x/'))).toEqual([
    '/x/a/',
    '/x/st.helens/',
    '/x/Afon Aled/',
    '/x/\u00e9/',
  ]);
  expect(homesOf(folders('guide'), '/x/')('guide')).toBe('/x/');
});

test.each([
  'assets',
  'Guide',
  'privacy',
  'accessibility',
  'pagefind',
  '404',
  'index.html',
  'robots.txt',
  'build-manifest.json',
  '_x',
  '..x',
  'a%20b',
  'a#b',
  'a?b',
])('not %s', (id) => {
  expect(() => homesOf(folders('fen', id), '/')).toThrow(UsageError);
});

test('two that differ only in capitals or in how an accent is written are one', () => {
  expect(() => homesOf(folders('Fen', 'fen'), '/')).toThrow('the same address');
  expect(() => homesOf(folders('caf\u00e9', 'cafe\u0301'), '/')).toThrow('the same address');
});
