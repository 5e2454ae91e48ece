// What must not change a verdict: the order of files, and how lines end. And a place points at what it shows.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { cleaned } from '../../src/model/shown-text.ts';
import { indexLines } from '../../src/source/line-index.ts';
import { checkFolder, checkOverBase, overBase } from '../rules/base.ts';

const SEED = 20261124;
const EXAMPLE = new URL('../../protocols/northmere/', import.meta.url);
const TEXTS = Object.fromEntries(
  ['protocol.yaml', 'directory.yaml', 'glossary.yaml', ...readdirSync(new URL('sections/', EXAMPLE)).map((name) => `sections/${name}`)].map((path) => [
    path,
    readFileSync(new URL(path, EXAMPLE), 'utf8'),
  ]),
);
const PATHS = Object.keys(TEXTS);

/** A part of the example, with a few lines taken out, so that there is something to find. */
const damaged = fc.record({ paths: fc.subarray(PATHS, { minLength: 3, maxLength: 8 }), gap: fc.nat(40), seed: fc.nat(9) }).map(({ paths, gap, seed }) =>
  Object.fromEntries(
    paths.map((path) => [
      path,
      TEXTS[path]
        ?.split('\n')
        .filter((_, index) => (index + seed) % (gap + 5) !== 4)
        .join('\n'),
    ]),
  ),
);

test('the order in which files are collected', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, fc.infiniteStream(fc.nat()), async (texts, dice) => {
      const folder = overBase('england', texts);
      const shuffled = folder.files.map((file) => ({ file, at: dice.next().value ?? 0 })).sort((a, b) => a.at - b.at);
      const { report } = await checkFolder(folder);
      const { report: other } = await checkFolder({ ...folder, files: shuffled.map(({ file }) => file) });
      expect(other).toEqual(report);
    }),
    { seed: SEED, numRuns: 25 },
  );
});

test('Windows line ends and a byte-order mark', async () => {
  const about = ({ rule, severity, message, place, fingerprint }: Finding) => ({ rule, severity, message, file: place.file, line: place.line, fingerprint });
  await fc.assert(
    fc.asyncProperty(damaged, fc.constantFrom('', '\uFEFF'), async (texts, mark) => {
      const windows = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, `${mark}${text?.replace(/\n/g, '\r\n')}`]));
      const [unix, other] = [await checkOverBase('england', texts), await checkOverBase('england', windows)];
      expect(other.findings.map(about)).toEqual(unix.findings.map(about));
      expect(other.counts).toEqual(unix.counts);
      expect(other.verdict).toBe(unix.verdict);
    }),
    { seed: SEED, numRuns: 25 },
  );
});

test('a finding’s line and column are those of the excerpt that it shows', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (texts) => {
      const report = await checkOverBase('england', texts);
      for (const { rule, place } of report.findings) {
        const text = texts[place.file];
        if (text === undefined || place.line === 0 || place.excerpt === undefined || place.excerptColumn === undefined) continue;
        const line = indexLines(text).text(place.line);
        const start = place.column - place.excerptColumn;
        // NOTE: the privacy guard masks values in excerpts, so only what stands before and after them is compared.
        if (!place.excerpt.includes('***')) expect(cleaned(line.slice(start, start + place.excerpt.length).replace(/\t/g, ' ')), rule).toBe(place.excerpt);
      }
    }),
    { seed: SEED, numRuns: 40 },
  );
});
