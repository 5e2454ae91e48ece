import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sitePaths } from '../../src/cli/publish/site-paths.ts';
import { swapIn } from '../../src/cli/publish/swap.ts';
import { pages, tree, workplace, writeAll } from './toy-site.ts';

test('swaps, and says whether there was an old site', () => {
  const paths = sitePaths(join(workplace(), 'site'));
  writeAll(paths.staging, pages('one'));
  expect(swapIn(paths)).toBe(false);
  writeAll(paths.staging, pages('two'));
  expect(swapIn(paths)).toBe(true);
  expect(tree(paths.out)).toEqual(pages('two'));
  expect(tree(paths.previous)).toEqual(pages('one'));
});

test('puts the old site back when the new one cannot be moved', () => {
  const paths = sitePaths(join(workplace(), 'site'));
  writeAll(paths.out, pages('one'));
  expect(() => swapIn(paths, [])).toThrow('ENOENT');
  expect(tree(paths.out)).toEqual(pages('one'));
  expect(existsSync(paths.previous)).toBe(false);
});

test('leaves the old site when it cannot be moved away', () => {
  const paths = sitePaths(join(workplace(), 'site'));
  writeAll(paths.out, pages('one'));
  writeAll(paths.staging, pages('two'));
  mkdirSync(paths.previous);
  writeFileSync(join(paths.previous, 'in-the-way'), '');
  expect(() => swapIn(paths, [])).toThrow();
  expect(tree(paths.out)).toEqual(pages('one'));
});
