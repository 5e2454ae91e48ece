// `dev` with a real child process, real edits and a real browser: what is saved is what the open page shows.

import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { ROOT } from './run-command.ts';

const work = mkdtempSync(join(tmpdir(), 'dev-'));
for (const name of ['northmere', 'untouched']) cpSync(join(ROOT, 'protocols/northmere'), join(work, name), { recursive: true });
// Vite holds its tongue inside a test runner.
const ENVIRONMENT = Object.fromEntries([
  ...Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST') && name !== 'NODE_ENV' && name !== 'TEST'),
  ['JOINT_PROTOCOL_TODAY', '2026-11-23'],
]);
const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Starts `dev` and waits for its address, or for its end. */
function started(...args: readonly string[]): Promise<{ readonly child: ChildProcess; readonly text: () => string; readonly url: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'bin.mjs'), 'dev', ...args], { cwd: work, env: ENVIRONMENT });
  children.add(child);
  let text = '';
  return new Promise((settle) => {
    const hear = (chunk: Buffer): void => {
      text += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
      if (url !== undefined && text.includes('Waiting for changes')) settle({ child, text: () => text, url });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => settle({ child, text: () => text, url: '' }));
  });
}

it('shows what was saved in the open page, keeps the page while an error is mended, asks nobody else, and ends on Ctrl-C', async () => {
  const { child, text, url } = await started('northmere', '--port', '0');
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${url}sections/escalation/`, { waitUntil: 'commit' });
    const file = join(work, 'northmere/sections/escalation.md');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${before}\n\nRing the duty desk a second time.\n`);
    await page.getByText('Ring the duty desk a second time.').waitFor();
    const control = join(work, 'northmere/protocol.yaml');
    writeFileSync(control, `${readFileSync(control, 'utf8')}\nnation: [\n`);
    await expect.poll(text, { timeout: 60_000 }).toContain('as it was before these errors');
    await page.getByText('Ring the duty desk a second time.').waitFor();
    expect(asked.filter((address) => !address.startsWith(url))).toEqual([]);
  } finally {
    await browser.close();
  }
  const ended = new Promise((settle) => child.once('exit', settle));
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

it('says plainly that a port is taken, and that there is no protocol', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((settle) => other.once('listening', settle));
  const taken = await started('untouched', '--port', String((other.address() as AddressInfo).port));
  other.close();
  expect(taken.text()).toContain('another program uses it');
  expect(taken.child.exitCode).toBe(4);
  cpSync(join(work, 'untouched'), join(work, 'elsewhere/untouched'), { recursive: true });
  const twice = await started('untouched', 'elsewhere/untouched');
  expect(twice.text()).toContain('the same folder name');
  expect(twice.child.exitCode).toBe(2);
  const empty = await started('untouched/sections');
  expect(empty.text()).toContain('No protocol was found here');
  expect(empty.child.exitCode).toBe(3);
});
