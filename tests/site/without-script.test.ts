// With JavaScript off every type of page still does its work.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { pageType, pageTypes, single } from './site.ts';

const off = { javaScriptEnabled: false } as const;
const visible = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();

test('every type of page shows its heading and its words', async () => {
  const { page, faults } = await openPage(off);
  for (const { name, url } of pageTypes) {
    await page.goto(url);
    expect(await visible(page, 'main h1'), name).toBe(1);
    expect((await page.locator('main').innerText()).length, name).toBeGreaterThan(150);
    expect(await visible(page, 'main [hidden]'), name).toBe(0);
  }
  expect(faults).toEqual([]);
});

test.each(['long section', 'section with tables', 'section on roles'])('all answers can be read: %s', async (name) => {
  const { page } = await openPage(off);
  await page.goto(pageType(name).url);
  const answers = await page.locator('.answer').count();
  expect(answers).toBeGreaterThan(2);
  expect(await visible(page, '.answer h2')).toBe(answers);
  expect(await visible(page, '.answer table')).toBe(await page.locator('.answer table').count());
  await page.locator('.guidance summary').first().click();
  expect(await page.locator('.guidance .cited').first().isVisible()).toBe(true);
});

test('the boxes of a checklist can be ticked, and what needs a script is not shown', async () => {
  const { page } = await openPage(off);
  await page.goto(pageType('checklist').url);
  const boxes = page.locator('input[data-item]');
  for (const box of await boxes.all()) await box.check();
  expect(await page.locator('input[data-item]:checked').count()).toBe(await boxes.count());
  for (const id of ['progress', 'tools', 'keep-line']) expect(await page.locator(`#${id}`).isVisible(), id).toBe(false);
});

test('all duties are shown', async () => {
  const { page } = await openPage(off);
  await page.goto(pageType('who does what').url);
  const rows = await page.locator('#duties tbody tr').count();
  expect(rows).toBeGreaterThan(100);
  expect(await visible(page, '#duties tbody tr')).toBe(rows);
  expect(await page.locator('#duty-filter').isVisible()).toBe(false);
});

test('the search form of every page leads to a list from A to Z', async () => {
  const { page, faults } = await openPage(off);
  await page.goto(pageType('section with tables').url);
  await page.locator('header input[type=search]').fill('methadone');
  await page.locator('header input[type=search]').press('Enter');
  await page.waitForURL(`${single.url}search/?q=methadone`);
  expect(await visible(page, '#a-z a')).toBeGreaterThan(100);
  await page.locator('#a-z a').first().click();
  expect(await visible(page, 'main h1')).toBe(1);
  expect(faults).toEqual([]);
});
