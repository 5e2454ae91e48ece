// What looks like personal data and is none: single texts, both example protocols, the templates, the catalogue, and the tool's own pages.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allowedBy, NOTHING_ALLOWED } from '../../src/privacy/allowed.ts';
import { sightings } from '../../src/privacy/scan.ts';
import { collectFolder } from '../../src/source/disk.ts';
import { readProtocol } from '../../src/source/protocol.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const lines = here('near-misses.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test.each(lines)('nothing is found in: %s', (line) => {
  for (const syntax of ['markdown', 'yaml', 'plain', 'name'] as const) {
    expect(sightings(line, syntax, NOTHING_ALLOWED).map(({ kind, value }) => `${kind}: ${value}`)).toEqual([]);
  }
});

test('nothing is found in all of them as one text', () => {
  expect(sightings(lines.join('\n\n'), 'markdown', NOTHING_ALLOWED).map(({ kind, value }) => `${kind}: ${value}`)).toEqual([]);
});

function textsBelow(folder: string): string[] {
  return (readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }) as string[])
    .filter((name) => /\.(?:md|mdx|ya?ml|astro|json)$/.test(name))
    .map((name) => join(folder, name));
}

describe.each(['protocols/northmere', 'protocols/glenarrick', 'tests/fixtures/base-england', 'tests/fixtures/base-scotland'])('%s', (folder) => {
  test('holds nothing of the kind', () => {
    const { directory } = readProtocol(collectFolder(join(ROOT, folder), '')).protocol;
    expect(found(textsBelow(folder), allowedBy(directory))).toEqual([]);
  });
});

test.each(['templates', 'schemas/catalogue', 'schemas/json', 'src/pages'])('%s hold no error or warning', (folder) => {
  const texts = textsBelow(folder);
  expect(texts.length).toBeGreaterThan(0);
  expect(found(texts, NOTHING_ALLOWED)).toEqual([]);
});

test('the pages of the rules show no value of anybody, so that a handbook with the guide can be published', () => {
  const texts = readdirSync(join(ROOT, 'src/rules'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `src/rules/${name}`);
  const errors = texts.flatMap((path) => sightings(readFileSync(join(ROOT, path), 'utf8'), 'markdown', NOTHING_ALLOWED).filter((one) => one.level === 'error'));
  expect(errors.map(({ kind, value }) => `${kind}: ${value}`)).toEqual([]);
});

function found(paths: readonly string[], allowed: ReturnType<typeof allowedBy>): string[] {
  return paths.flatMap((path) =>
    sightings(readFileSync(join(ROOT, path), 'utf8'), /\.(?:ya?ml|json)$/.test(path) ? 'yaml' : 'markdown', allowed)
      .filter((one) => one.level !== 'advice' && !path.endsWith('rules.json'))
      .map(({ kind, value }) => `${path}: ${kind}: ${value}`),
  );
}

test.each(['Aa-Bb-', 'Ola, ', '1 Mill Lane, ', ': "', '| Ola Frost | ', '&nbsp;'])('a long line of “%s” is read in no time', (piece) => {
  // NOTE: of this thread alone, since a busy machine makes everything late.
  const began = process.threadCpuUsage();
  for (const syntax of ['markdown', 'yaml'] as const) sightings(piece.repeat(200_000 / piece.length), syntax, NOTHING_ALLOWED);
  // NOTE: what is not linear takes half a minute and more.
  expect(process.threadCpuUsage(began).user / 1000).toBeLessThan(10_000);
});
