// Role pages: they say the same as the table of all duties, and the number is on the first screen of a small telephone.

import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { several } from './site.ts';

const ROLES = ['northmere/roles/treatment-worker', 'northmere/roles/social-worker', 'glenarrick/roles/social-worker'];

test.each(ROLES)('%s: every duty that the table of all duties has, with number, time and chapter', async (path) => {
  const [handbook, , id] = path.split('/');
  const { page, faults } = await openPage({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
  const table = (await openPage()).page;
  await table.goto(`${several.url}${handbook}/who-does-what/`);
  const all = await table.locator(`tr[data-role="${id}"] td:first-of-type`).allTextContents();
  await page.goto(`${several.url}${path}/`);
  const mine = await page.locator('#duties + table tbody tr td:first-of-type').allTextContents();
  expect(mine.toSorted()).toEqual(all.toSorted());
  expect(mine.length).toBeGreaterThan(3);
  expect(await page.locator('#numbers + ul a[href^="tel:"]').count()).toBeGreaterThan(0);
  const owners = await page.locator('#owed + table tbody th').allTextContents();
  const title = await page.locator('h1').textContent();
  expect(owners.length).toBeGreaterThan(0);
  expect(owners).not.toContain(title);
  const chapter = page.locator('#duties + table tbody a').last();
  const words = await page.locator('#duties + table tbody tr').last().locator('td').first().textContent();
  expect(words).not.toBe('');
  await chapter.click();
  expect(new URL(page.url()).hash).not.toBe('');
  expect(faults).toEqual([]);
});

test('a manager finds the duties of the post, the same number of them as in the table of all', async () => {
  const { page, faults } = await openPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${several.url}northmere/`);
  await page.locator('main a[href$="/roles/#posts"]').click();
  await page.locator('h2#posts ~ ul').getByRole('link', { name: 'Team leader, Riverside Recovery' }).click();
  expect(await page.locator('#numbers + ul').textContent()).toContain('01632 960125');
  const mine = await page.locator('#duties + table tbody tr').count();
  expect(mine).toBeGreaterThan(3);
  expect(await page.locator('#owed + table tbody tr').count()).toBeGreaterThan(0);
  await page.locator('main a[href*="?role="]').click();
  await page.locator('#duty-filter').waitFor();
  expect(await page.locator('#duties tbody tr:not([hidden])').count()).toBe(mine);
  expect(faults).toEqual([]);
});

test('a role leads from the first page to a situation in three taps', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${several.url}northmere/`);
  await page.getByRole('link', { name: 'Treatment worker', exact: true }).first().click();
  await page.locator('#situations + ul a').first().click();
  expect(page.url()).toContain('/northmere/situations/');
});
