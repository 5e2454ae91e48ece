// A check spread over several machines: the parts together say byte for byte what one run says, and nothing that is cut short looks whole.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS } from '../../src/reporters/index.ts';
import type { Ran } from './run-command.ts';
import { runCommand } from './run-command.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'parts-'));
const run = (...args: string[]): Ran => runCommand(args, { cwd: work });
const part = (index: number, of: number): string => join(work, `part-${index}-of-${of}.json`);
const written = (name: string): string => readFileSync(join(work, name), 'utf8');
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
  // One does not pass, and one has a gap that is accepted.
  const answers = join(work, 'protocols/b/sections/escalation.yaml');
  writeFileSync(answers, readFileSync(answers, 'utf8').replace(/^escalation-stages:$/m, 'escalation-stagse:'));
  const more = join(work, 'protocols/c/sections/supervision.yaml');
  writeFileSync(more, '# to follow\n');
  expect(run('check', 'protocols/c', '--accept', '--owner', 'Head of service', '--approver', 'Director', '--expires', '2026-12-31').code).toBe(0);
  whole = run('check', 'protocols', '--format', 'json');
  expect(whole.code).toBe(1);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test.each([1, 2, 3, 7])('%i parts', (of) => {
  const parts = judgeParts(of);
  expect(run('report', 'merge', ...parts, '--format', 'json')).toEqual(whole);
  expect(run('report', 'merge', ...parts.toReversed(), '--format', 'json')).toEqual(whole);
});

test('the parts together say in every format what one run says, several in one go, on the screen and in files', () => {
  const files = (folder: string): string => FORMATS.map((format) => `${format}=${folder}/report.${format}`).join(',');
  for (const folder of ['one-run', 'merged']) mkdirSync(join(work, folder));
  // With what a waiver, advice and a protocol that does not pass add to a report.
  const options = ['--advice', '--max-findings', '3'];
  expect(run('check', 'protocols', '--format', files('one-run'), ...options).code).toBe(whole.code);
  const parts = judgeParts(3);
  expect(run('report', 'merge', ...parts, '--format', files('merged'), ...options).code).toBe(whole.code);
  for (const format of FORMATS) expect(written(`merged/report.${format}`), format).toBe(written(`one-run/report.${format}`));
  expect(run('report', 'merge', ...parts)).toEqual(run('check', 'protocols'));
  expect(run('report', 'merge', ...parts, '--quiet')).toEqual(run('check', 'protocols', '--quiet'));
  const toFile = run('report', 'merge', ...parts, '--format', 'sarif=merged/again.sarif');
  expect(toFile.out.trimEnd().split('\n').at(-1)).toBe('Written: merged/again.sarif');
  expect(written('merged/again.sarif')).toBe(written('one-run/report.sarif'));
});

test('a merged report is never written over a part, into a protocol, or in half', () => {
  const [one = '', two = ''] = judgeParts(2);
  const before = readFileSync(one, 'utf8');
  for (const [format, says] of [
    [`sarif=${one}`, 'is one of the parts'],
    ['json=protocols/a/sections/x.json', 'lies in a protocol'],
    ['json=nowhere/x.json', 'does not exist'],
    ['html,pretty', 'cannot both be printed'],
    ['sraif=x', 'Did you mean `sarif`?'],
  ] as const) {
    const { code, out, err } = run('report', 'merge', one, two, '--format', format);
    expect([code, out, err.includes(says)], format).toEqual([2, '', true]);
  }
  expect(run('report', 'merge', one, '--format', 'json=half.json').code).toBe(2);
  expect([readFileSync(one, 'utf8'), existsSync(join(work, 'half.json'))]).toEqual([before, false]);
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
  const otherDay = runCommand(['check', 'protocols', '--format', 'json', '--shard', '2/2'], { cwd: work, env: { JOINT_PROTOCOL_TODAY: '2026-11-24' } });
  writeFileSync(part(9, 9), otherDay.out);
  expect(refusal(one, part(9, 9))).toContain(`judged on different days: \`${one}\` on 2026-11-23, \`${part(9, 9)}\` on 2026-11-24.`);
  expect(refusal(one, join(work, 'nowhere.json'))).toContain('cannot be read');
  for (const change of [{ passed: true }, { findings: [] }, { requirements: [] }]) {
    const changed = { ...short, protocols: short.protocols.map((protocol) => ({ ...(protocol as object), ...change })) };
    writeFileSync(part(9, 9), JSON.stringify(changed));
    expect(refusal(one, part(9, 9)), Object.keys(change).join()).toContain('does not say the same of `b` in all places');
  }
});

test.each(['0/2', '3/2', '2', 'a/b', '1/0', '-1/2'])('`--shard %s` is wrong use', (written) => {
  const { code, err } = run('check', 'protocols', `--shard=${written}`);
  expect([code, err.includes('not a part of a run')]).toEqual([2, true]);
});
