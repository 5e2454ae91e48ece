import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EnvironmentFault } from '../../src/cli/publish/faults.ts';
import { sitePaths } from '../../src/cli/publish/site-paths.ts';
import { isHeld, renamePatiently, renameWaits, swapIn } from '../../src/cli/publish/swap.ts';
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

test('says what is missing when there is neither an old site nor a new one', () => {
  const paths = sitePaths(join(workplace(), 'site'));
  expect(() => swapIn(paths, [])).toThrow('ENOENT');
  expect(existsSync(paths.out)).toBe(false);
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

test('says where the old site is when it can be put back no more', () => {
  const paths = sitePaths(join(workplace(), 'site'));
  writeAll(paths.out, pages('one'));
  // NOTE: this way leads through the old site itself, so it is lost as soon as that is renamed.
  const previous = `${paths.out}/../previous`;
  let fault: unknown;
  try {
    swapIn({ ...paths, previous }, []);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(EnvironmentFault);
  const { message, cause } = fault as Error;
  expect(message).toMatch(
    /^The site could not be replaced, and the old one, whole, is now at \S+ because it could not be renamed to \S+ either; run the command again, which puts it back first\.$/,
  );
  expect([message.includes(previous), message.includes(paths.out), (cause as NodeJS.ErrnoException).code]).toEqual([true, true, 'ENOENT']);
  expect(tree(join(paths.out, '..', 'previous'))).toEqual(pages('one'));
});

describe('patience', () => {
  const timed = (from: string, to: string, waits?: readonly number[]): { code: string | undefined; took: number } => {
    const began = performance.now();
    try {
      renamePatiently(from, to, waits);
      return { code: undefined, took: performance.now() - began };
    } catch (error) {
      return { code: (error as NodeJS.ErrnoException).code, took: performance.now() - began };
    }
  };

  // NOTE: Linux holds a folder that is named by a dot.
  test.skipIf(process.platform !== 'linux')('with what somebody holds, for as long as it is told', () => {
    const folder = workplace();
    const held = timed(`${folder}/.`, `${folder}-other`, [60, 140]);
    expect(held.code).toBe('EBUSY');
    expect(held.took).toBeGreaterThanOrEqual(195);
    expect(existsSync(folder)).toBe(true);
  });

  test('for more than a second, if it is told nothing', () => {
    for (const [platform, least, most] of [
      ['linux', 1_275, 1_500],
      ['win32', 10_000, 12_000],
    ] as const) {
      const waits = renameWaits(platform);
      const all = waits.reduce((sum, one) => sum + one, 0);
      expect([all >= least, all <= most], platform).toEqual([true, true]);
      expect(waits).toEqual([...waits].sort((a, b) => a - b));
      expect(waits[0]).toBeGreaterThan(0);
    }
  });

  test.each([
    ['EPERM', true],
    ['EACCES', true],
    ['EBUSY', true],
    ['ENOENT', false],
    ['', false],
    [undefined, false],
  ])('with %s: %s', (code, held) => {
    expect(isHeld(Object.assign(new Error('x'), { code }))).toBe(held);
    expect(isHeld({ code })).toBe(false);
  });

  test('with nothing else', () => {
    const folder = workplace();
    const gone = timed(join(folder, 'gone'), join(folder, 'other'), [30_000]);
    expect([gone.code, gone.took < 20_000]).toEqual(['ENOENT', true]);
  });

  test('is not needed when all goes well', () => {
    const folder = workplace();
    writeAll(join(folder, 'a'), pages('one'));
    expect(timed(join(folder, 'a'), join(folder, 'b'), [30_000]).took).toBeLessThan(20_000);
    expect(tree(join(folder, 'b'))).toEqual(pages('one'));
  });
});
