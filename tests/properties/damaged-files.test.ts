// What no file can do, whatever is in it: crash the check, or bring out of it a sign that a terminal or a log would obey. Each run
// damages one file of an example, checks it beside the small base protocol, and looks at the whole report.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProtocolReport } from '../../src/model/report.ts';
import { checkOverBase } from '../rules/base.ts';

const SEED = 20261124;
const EXAMPLE = new URL('../../protocols/northmere/', import.meta.url);
const NAMES = ['protocol.yaml', 'directory.yaml', 'glossary.yaml', ...readdirSync(new URL('sections/', EXAMPLE)).map((name) => `sections/${name}`)];
const FILES = NAMES.map((path) => ({ path, bytes: readFileSync(new URL(path, EXAMPLE)) }));

// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is what this is for
const OBEYED = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;
const LONE_HALF = /[\uD800-\uDFFF]/u;

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** One sentence for each thing in a report that must never be there. */
function faultsOf(report: ProtocolReport): string[] {
  const faults = textsOf(report).flatMap((text) => (OBEYED.test(text) || LONE_HALF.test(text) ? [`not cleaned: ${JSON.stringify(text.slice(0, 80))}`] : []));
  if (report.requirements.length < 100) faults.push('requirements are missing');
  if (report.verdict === '') faults.push('there is no verdict');
  for (const { place, rule } of report.findings) {
    if (place.line === 0 ? place.column !== 0 : place.column < 1 || place.endLine < place.line) faults.push(`${rule} has no sensible place`);
  }
  return faults;
}

const anyFile = fc.constantFrom(...FILES);

test('any prefix of any file', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, fc.double({ min: 0, max: 1, noNaN: true }), async ({ path, bytes }, share) => {
      const report = await checkOverBase('england', { [path]: bytes.subarray(0, Math.floor(bytes.length * share)) });
      expect(faultsOf(report)).toEqual([]);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test('any file with some bytes changed', async () => {
  const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(anyFile, fc.array(change, { minLength: 1, maxLength: 6 }), async ({ path, bytes }, changes) => {
      const damaged = Buffer.from(bytes);
      for (const [where, byte] of changes) damaged[Math.floor(where * damaged.length)] = byte;
      expect(faultsOf(await checkOverBase('england', { [path]: damaged }))).toEqual([]);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test('any file with odd text laid into it', async () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '\u001b[2J',
      '\u202E',
      '\u0000',
      '\r::error::x',
      '\n##[error]x\n',
      '\uD800',
      '\u2028',
      '\uFEFF',
      '\u0085',
      '__proto__: ',
      '&a ',
      '*a ',
      '!t ',
    ),
    fc.constantFrom('"\\e[2J"', '"\\u202E"', '"\\uD800"', '"\\0"', '&#27;', '&#x202E;', '<b>', '](javascript:1)', '```\n', '---\n', '[^', '{#', ':::', '|-|\n'),
  );
  await fc.assert(
    fc.asyncProperty(anyFile, fc.double({ min: 0, max: 1, noNaN: true }), odd, async ({ path, bytes }, where, text) => {
      const whole = bytes.toString('utf8');
      const at = Math.floor(where * whole.length);
      expect(faultsOf(await checkOverBase('england', { [path]: `${whole.slice(0, at)}${text}${whole.slice(at)}` }))).toEqual([]);
    }),
    { seed: SEED, numRuns: 150 },
  );
});
