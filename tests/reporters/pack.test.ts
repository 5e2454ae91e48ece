// The auditor's pack in a browser: valid, nothing loaded, and usable by everybody on screen, on a phone and on paper.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { html } from '../../src/reporters/html.ts';
import { violations } from '../accessibility/axe.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { hostile, reportOf } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
const file = join(folder, 'pack.html');
let browser: Browser;
let page: string;

beforeAll(async () => {
  page = html(hostile(await reportOf('tests/fixtures/base-england')));
  writeFileSync(file, page);
  browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('is valid HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'], rules: { 'require-sri': 'off' } }));
  const { results } = await validator.validateString(page);
  expect(results.flatMap((result) => result.messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`)).slice(0, 10)).toEqual([]);
});

test('says the day it was judged on', () => expect(page).toContain('Judged on 23 November 2026 with joint-protocol'));

test.each([
  ['on screen', 1280, 'screen'],
  ['on a phone', 320, 'screen'],
  ['on paper', 1280, 'print'],
] as const)('%s', async (_name, width, media) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
  const view = await context.newPage();
  const asked: string[] = [];
  view.on('request', (request) => asked.push(request.url()));
  await view.goto(pathToFileURL(file).href);
  await view.emulateMedia({ media });
  expect(await violations(view)).toEqual([]);
  expect(asked).toEqual([pathToFileURL(file).href]);
  if (width === 320) expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});
