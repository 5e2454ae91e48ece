// A file that hangs, floods, sinks or breaks whoever reads it, through the built command: it is one finding, and all else is judged.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { ROOT, runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad-files-'));
const BAD_PARSER = pathToFileURL(join(ROOT, 'tests/cli/bad-parser.mjs')).href;
/** So dense with signs that no main thread reads it. */
const DENSE = '*a_['.repeat(400);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function place(name: string): string {
  cpSync(join(ROOT, 'tests/hostile/base'), join(folder, name), { recursive: true });
  return join(folder, name);
}

function check(name: string, ...options: string[]): { code: number | null; err: string; report: Report } {
  const { code, out, err } = runCommand(['check', name, '--gate', 'draft', '--no-cache', '--format', 'json', ...options], {
    cwd: folder,
    env: { NODE_OPTIONS: `--import=${BAD_PARSER}` },
  });
  return { code, err, report: JSON.parse(out) as Report };
}

const stopped = (report: Report): string[] =>
  report.protocols.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'stopped-file').map(({ place: at, severity }) => `${severity} ${at.file}`));

describe('one bad file in one protocol', () => {
  test.each([
    ['HANGS', `PARSER-HANGS ${DENSE}`, /longer than 4 seconds/],
    ['EATS', `PARSER-EATS ${DENSE}`, /MB of memory|longer than 4 seconds/],
    ['SINKS', `PARSER-SINKS ${DENSE}`, /call stack/],
    ['QUITS', `PARSER-QUITS ${DENSE}`, /stopped/],
    ['THROWS', 'PARSER-THROWS', /Cannot read/],
  ])('a parser that %s', (word, text, why) => {
    const name = `one-${word.toLowerCase()}`;
    writeFileSync(join(place(name), 'sections/hostile.md'), `# A\n\n${text}\n`);
    const { code, err, report } = check(name);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(stopped(report)).toEqual([`error ${name}/sections/hostile.md`]);
    const [finding] = report.protocols[0]?.findings.filter(({ rule }) => rule === 'stopped-file') ?? [];
    expect(finding?.message).toMatch(why);
    // All else is judged: what is met stays met.
    expect(report.protocols[0]?.counts.met).toBe(5);
    expect([report.passed, report.lost]).toEqual([false, []]);
  });
});

test('a document that hangs whoever looks into it is named, and all else is judged', () => {
  mkdirSync(join(place('document'), 'documents'), { recursive: true });
  writeFileSync(join(folder, 'document/documents/list.csv'), `PARSER-HANGS\n${'a,b,c\n'.repeat(200_000)}`);
  writeFileSync(join(folder, 'document/documents/small.csv'), 'a,b,c\n');
  const { code, err, report } = check('document');
  expect({ code, err, lost: report.lost, met: report.protocols[0]?.counts.met }).toEqual({ code: 1, err: '', lost: [], met: 5 });
  expect(stopped(report)).toEqual(['error document/documents/list.csv']);
});

test('one bad file among six protocols: the others pass, in their order', () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) place(join('many', name));
  writeFileSync(join(folder, 'many/c/sections/hostile.md'), 'PARSER-HANGS\n');
  writeFileSync(join(folder, 'many/e/directory.yaml'), 'PARSER-EATS: 1\n');
  const { code, report } = check('many');
  expect(code).toBe(1);
  expect(report.protocols.map(({ protocol, passed }) => `${protocol} ${passed}`)).toEqual(['a true', 'b true', 'c false', 'd true', 'e false', 'f true']);
  expect(stopped(report)).toEqual(['error many/c/sections/hostile.md', 'error many/e/directory.yaml']);
});

test.runIf(process.platform !== 'win32')('a pipe on which nobody writes, where a file is expected', () => {
  const project = place('pipes');
  rmSync(join(project, 'glossary.yaml'));
  const pipes = ['glossary.yaml', 'waivers.yaml', 'sections/supervision.yaml', 'sections/pipe.md', 'documents/pipe.pdf'];
  for (const pipe of pipes) execFileSync('mkfifo', [join(project, pipe)]);
  const { code, report } = check('pipes');
  expect(code).toBe(1);
  const found = report.protocols.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'unreadable-file').map(({ place: at }) => at.file));
  expect(found.sort()).toEqual(pipes.map((pipe) => `pipes/${pipe}`).sort());
});
