// A check spread over several machines: the parts together say byte for byte what one run says, and nothing that is cut short looks whole.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ran } from './run-command.ts';
import { runCommand } from './run-command.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'parts-'));
const run = (...args: string[]): Ran => runCommand(args, { cwd: work });
const part = (index: number, of: number): string => join(work, `part-${index}-of-${of}.json`);
let whole: Ran;

function judgeParts(of: number): string[] {
  return Array.from({ length: of }, (_, at) => {
    const { code, out } = run('check', 'protocols', '--format', 'json', '--shard', `${at + 1}/${of}`);
    expect([0, 1]).toContain(code);
    writeFileSync(part(at + 1, of), out);
    return part(at + 1, of);
  });
}

beforeAll(() => {
  for (const name of ['a', 'b', 'c']) cpSync(fixture('base-england'), join(work, 'protocols', name), { recursive: true });
  for (const name of ['d', 'e']) cpSync(fixture('base-scotland'), join(work, 'protocols', name), { recursive: true });
  whole = run('check', 'protocols', '--format', 'json');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test.each([1, 2, 3, 7])('%i parts', (of) => {
  const parts = judgeParts(of);
  expect(run('report', 'merge', ...parts, '--format', 'json')).toEqual(whole);
  expect(run('report', 'merge', ...parts.toReversed(), '--format', 'json')).toEqual(whole);
});

test('what is not all the parts of one run is refused', () => {
  const [one = '', two = ''] = judgeParts(2);
  const refusal = (...args: string[]): string => {
    const { code, out, err } = run('report', 'merge', ...args);
    expect([code, out]).toEqual([2, '']);
    return err;
  };
  expect(refusal()).toContain('no part of a run');
  expect(refusal(one)).toContain('Part 2 of 2 is missing');
  expect(refusal(one, one)).toContain('Part 2 of 2 is missing');
  expect(refusal(one, two, two)).toContain('twice');
  writeFileSync(part(9, 9), whole.out);
  expect(refusal(one, part(9, 9))).toContain('not a part');
  writeFileSync(part(9, 9), readFileSync(two, 'utf8').slice(0, -50));
  expect(refusal(one, part(9, 9))).toContain('cut short');
  writeFileSync(part(9, 9), readFileSync(two, 'utf8').replace('"gate": "publish"', '"gate": "draft"'));
  expect(refusal(one, part(9, 9))).toContain('not of one run');
  const short = JSON.parse(readFileSync(two, 'utf8')) as { protocols: unknown[] };
  writeFileSync(part(9, 9), JSON.stringify({ ...short, protocols: short.protocols.slice(1) }));
  expect(refusal(one, part(9, 9))).toContain('Nothing is said about protocols/b/');
  expect(refusal(one, join(work, 'nowhere.json'))).toContain('cannot be read');
});

test.each(['0/2', '3/2', '2', 'a/b', '1/0', '-1/2'])('`--shard %s` is wrong use', (written) => {
  const { code, err } = run('check', 'protocols', `--shard=${written}`);
  expect([code, err.includes('not a part of a run')]).toEqual([2, true]);
});
