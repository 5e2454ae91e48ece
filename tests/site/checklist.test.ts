// Ticks: counted, kept on the device without a word of text, apart for each checklist, cleared for good, and no harm without storage.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { pageType, pagesBelow, several, single } from './site.ts';
import { blockStorage, tick, ticked } from './ticks.ts';

const { url } = pageType('checklist');
const progress = (page: Page) => page.locator('#done').innerText();

test('ticks are counted and survive a reload', async () => {
  const { page, faults } = await openPage();
  await page.goto(url);
  const lines = await page.locator('input[data-item]').count();
  expect(await progress(page)).toBe(`0 of ${lines} done`);
  await tick(page, 0, 2);
  expect(await progress(page)).toBe(`2 of ${lines} done`);
  expect(await page.locator('#done').getAttribute('role')).toBe('status');
  await page.reload();
  expect(await ticked(page)).toEqual([0, 2]);
  expect(await progress(page)).toBe(`2 of ${lines} done`);
  expect(faults).toEqual([]);
});

test('a label ticks its box', async () => {
  const { page } = await openPage({ viewport: { width: 320, height: 640 }, hasTouch: true });
  await page.goto(url);
  await page.locator('.check__line label').nth(1).tap();
  expect(await ticked(page)).toEqual([1]);
});

test('clearing is for good', async () => {
  const { page } = await openPage();
  await page.goto(url);
  await tick(page, 0, 1);
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  expect(await ticked(page)).toEqual([]);
  expect(await progress(page)).toMatch(/^0 of/);
  await page.reload();
  expect(await ticked(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('nothing is kept when the reader asks for that', async () => {
  const { page } = await openPage();
  await page.goto(url);
  await page.locator('#keep').uncheck();
  await tick(page, 0);
  await page.reload();
  expect(await ticked(page)).toEqual([]);
  expect(await page.locator('#keep').isChecked()).toBe(false);
});

test('each checklist has its own ticks, in each handbook', async () => {
  const { page } = await openPage();
  const [first = '', second = ''] = pagesBelow(several, 'northmere/checklists');
  await page.goto(several.url + first);
  await tick(page, 0, 1);
  for (const other of [second, first.replace('northmere', 'glenarrick')]) {
    await page.goto(several.url + other);
    expect(await ticked(page), other).toEqual([]);
  }
  await page.goto(several.url + first);
  expect(await ticked(page)).toEqual([0, 1]);
});

test('the device keeps ids, hashes and a day, and no words', async () => {
  const { page } = await openPage();
  await page.goto(url);
  await tick(page, 0, 1, 2);
  const marks = await page
    .locator('input[data-item]')
    .evaluateAll((boxes) => boxes.map((box) => `${(box as HTMLElement).dataset['item']} ${(box as HTMLElement).dataset['hash']}`));
  const stored = await page.evaluate(() => Object.entries(localStorage));
  expect(stored).toHaveLength(1);
  const [key = '', value = ''] = stored[0] ?? [];
  expect(key).toMatch(/^joint-protocol ticks \/ northmere [a-z-]+$/);
  const kept = JSON.parse(value) as { day: number; ticks: string[] };
  expect(Object.keys(kept).sort()).toEqual(['day', 'ticks']);
  expect(Number.isInteger(kept.day)).toBe(true);
  expect(kept.ticks).toEqual(marks.slice(0, 3));
  for (const mark of kept.ticks) expect(mark).toMatch(/^[a-z0-9.-]+ [0-9a-f]{8}$/);
});

test('without storage the list works as long as the page is open', async () => {
  const { page, faults } = await openPage();
  await blockStorage(page);
  await page.goto(url);
  await tick(page, 0, 1);
  expect(await progress(page)).toMatch(/^2 of/);
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  expect(await progress(page)).toMatch(/^0 of/);
  await page.reload();
  expect(await ticked(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('paper shows boxes and no buttons', async () => {
  const { page } = await openPage({ viewport: { width: 794, height: 1123 } });
  await page.goto(`${single.url}checklists/`);
  await page.goto(url);
  await page.emulateMedia({ media: 'print' });
  const boxes = await page.locator('.check__line label').evaluateAll((labels) =>
    labels.map((label) => {
      const { display, borderTopWidth, borderTopStyle, width, height } = getComputedStyle(label, '::before');
      return {
        isBox: display !== 'none' && borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) >= 1,
        side: Math.min(Number.parseFloat(width), Number.parseFloat(height)),
      };
    }),
  );
  expect(boxes.length).toBeGreaterThan(3);
  expect(boxes.every(({ isBox, side }) => isBox && side >= 12)).toBe(true);
  for (const selector of ['#tools', '#keep-line', '#progress', 'nav.menu', 'header form'])
    expect(await page.locator(selector).isVisible(), selector).toBe(false);
  expect(await page.locator('.foot').innerText()).toMatch(/edition/i);
});
