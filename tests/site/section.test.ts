// A chapter under a reader's hands: links to its parts, words explained in place, what changed since the last visit, letters about faults.

import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { several, single } from './site.ts';

const CHAPTER = `${single.url}sections/thresholds/`;
const CLAUSE = 'threshold-early-help-offer';

test('a link to a part is one press away, and said to be copied', async () => {
  const { page, faults } = await openPage();
  await page.goto(CHAPTER);
  const link = page.locator(`a.here[href="#${CLAUSE}"]`);
  await link.focus();
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(`${CHAPTER}#${CLAUSE}`);
  await page.waitForFunction(() => /Link copied|address bar/.test(document.querySelector('.told')?.textContent ?? ''));
  expect(faults).toEqual([]);
});

test('a word is explained where it stands, by keyboard, and the explanation goes again', async () => {
  const { page, faults } = await openPage();
  await page.goto(CHAPTER);
  const term = page.locator('a.term').first();
  const means = await page.locator(`${await term.getAttribute('href')} + dd`).textContent();
  await term.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.term-note').textContent()).toContain(means?.trim());
  expect(await term.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await page.locator('.term-note').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('without a script the word leads to its meaning on the same page, and paper shows it', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(CHAPTER);
  await page.locator('a.term').first().click();
  const [, fragment] = page.url().split('#');
  expect(await page.locator(`#${fragment}`).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(`#${fragment} + dd`).isVisible()).toBe(true);
});

test('what changed since the last visit is marked, on this device only, and can be switched off', async () => {
  const { page, faults } = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(CHAPTER);
  expect(await page.locator('.changed').count()).toBe(0);
  await page.evaluate((id) => {
    const [key = ''] = Object.keys(localStorage).filter((name) => name.startsWith('joint-protocol read'));
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as { seen: Record<string, string> };
    kept.seen[id] = 'ffffffff';
    localStorage.setItem(key, JSON.stringify(kept));
  }, CLAUSE);
  await page.reload();
  expect(await page.locator('.changed').allTextContents()).toEqual(['Changed since you last read it. What changed']);
  expect(await page.locator(`#${CLAUSE} + .changed a`).getAttribute('href')).toBe('/changes/');
  await page.reload();
  expect(await page.locator('.changed').count()).toBe(0);
  await page.getByRole('button', { name: 'Do not remember' }).click();
  await page.reload();
  expect(await page.evaluate(() => Object.values(localStorage).join())).toBe('{"seen":{},"off":true}');
  expect(await page.getByRole('button', { name: 'Remember it' }).isVisible()).toBe(true);
  expect(new Set(asked)).toEqual(new Set([new URL(CHAPTER).origin]));
  expect(faults).toEqual([]);
});

test('broken storage marks nothing and breaks nothing', async () => {
  const { page, faults } = await openPage();
  await page.goto(CHAPTER);
  for (const kept of ['{', '[]', '{"seen":[1]}', '{"seen":{"__proto__":"x"}}', 'null']) {
    await page.evaluate((text) => localStorage.setItem('joint-protocol read /changes/', text), kept);
    await page.reload();
    expect(await page.locator('.changed').count()).toBe(0);
  }
  expect(faults).toEqual([]);
});

test('a letter about a part names page, part and edition', async () => {
  const { page } = await openPage();
  await page.goto(`${several.url}northmere/sections/thresholds/`);
  const href = await page.locator(`section:has(> #${CLAUSE}) .wrong a`).getAttribute('href');
  expect(decodeURIComponent(href ?? '')).toMatch(
    new RegExp(`^mailto:protocol@northmere\\.example\\.org\\?subject=Northmere, edition 2\\.1: .+ \\(${CLAUSE}\\)$`),
  );
});
