// Who does what, and whom to ring: the two things somebody looks up in a hurry.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { pageType, several, single } from './site.ts';

const { url } = pageType('who does what');

function shown(page: Page): Promise<{ role: string; who: string; order: number }[]> {
  return page.locator('#duties tbody tr').evaluateAll((rows) =>
    rows
      .filter((row) => (row as HTMLElement).offsetHeight > 0)
      .map((row) => ({
        role: (row as HTMLElement).dataset['role'] ?? '',
        who: row.children[0]?.textContent ?? '',
        order: Number(row.querySelector<HTMLElement>('[data-order]')?.dataset['order']),
      })),
  );
}

const sortedBy = (numbers: readonly number[]) => numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));

test('duties can be narrowed to one role, also by address', async () => {
  const { page, faults } = await openPage();
  await page.goto(url);
  const all = await shown(page);
  const role = all[0]?.role ?? '';
  const own = all.filter((row) => row.role === role).length;
  await page.locator('#role').selectOption(role);
  expect(new Set((await shown(page)).map((row) => row.role))).toEqual(new Set([role]));
  expect(await page.locator('#duty-count').innerText()).toBe(`${own} of ${all.length} duties shown`);
  expect(await page.locator('#duty-count').getAttribute('role')).toBe('status');
  expect(new URL(page.url()).searchParams.get('role')).toBe(role);
  await page.reload();
  expect(await shown(page)).toHaveLength(own);
  await page.goto(`${url}?role=no-such-role`);
  expect(await shown(page)).toHaveLength(all.length);
  expect(faults).toEqual([]);
});

test('every role on the first page leads to its own page, and from there to its rows among all duties', async () => {
  const { page } = await openPage();
  await page.goto(single.url);
  const links = page.locator('main a[href*="/roles/"]:not([href*="#"])');
  expect(await links.count()).toBeGreaterThan(5);
  const name = await links.last().innerText();
  await links.last().click();
  await page.locator('main a[href*="?role="]').click();
  await page.locator('#duty-filter').waitFor();
  const rows = await shown(page);
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ who }) => who.trim()))).toEqual(new Set([name]));
});

test('columns sort both ways and say so', async () => {
  const { page } = await openPage();
  await page.goto(url);
  const sort = (name: string) => page.locator('#duties thead').getByRole('button', { name });
  const state = (name: string) => page.locator('#duties thead th', { has: page.getByRole('button', { name }) }).getAttribute('aria-sort');
  const before = (await shown(page)).length;
  await sort('By when').press('Enter');
  expect(await state('By when')).toBe('ascending');
  expect(sortedBy((await shown(page)).map(({ order }) => order))).toBe(true);
  await sort('By when').click();
  expect(await state('By when')).toBe('descending');
  expect(sortedBy((await shown(page)).map(({ order }) => order).reverse())).toBe(true);
  await sort('Who').click();
  expect(await state('Who')).toBe('ascending');
  expect(await state('By when')).toBe(null);
  const names = (await shown(page)).map(({ who }) => who);
  expect(names).toEqual([...names].sort(new Intl.Collator('en-GB', { numeric: true }).compare));
  expect(names).toHaveLength(before);
});

test.each(['northmere/', 'glenarrick/'])('the first page of %s begins with the emergency box', async (handbook) => {
  const { page } = await openPage({ viewport: { width: 320, height: 640 } });
  await page.goto(several.url + handbook);
  const calls = await page.locator('.urgent a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(calls).toContain('tel:999');
  expect(calls.length).toBeGreaterThan(2);
  expect(await page.locator('main > *').evaluateAll((parts) => parts.findIndex((part) => part.matches('.urgent')))).toBe(1);
  // A real handbook has no notice that it is invented.
  await page.locator('.banner--invented').evaluate((notice) => notice.remove());
  const first = await page.locator('.urgent a').first().boundingBox();
  expect(first?.y ?? 9999).toBeLessThan(640);
});

test.each(['northmere/', 'glenarrick/'])('the strip of %s never gives a number for the night that answers by day', async (handbook) => {
  const { page } = await openPage();
  await page.goto(`${several.url}${handbook}directory/`);
  const [, night] = await page.locator('.strip a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const hours = page
    .locator('article', { has: page.locator(`.call[href="${night}"]`) })
    .locator('dl')
    .first();
  expect(await hours.innerText()).toMatch(/night|weekend|all day|every day|24 hours|5(?:\.\d\d)? ?pm to 8|bank holiday/i);
});

test('the number of a team is two taps from the first page, on a small telephone', async () => {
  const { page } = await openPage({ viewport: { width: 320, height: 640 }, hasTouch: true });
  await page.goto(single.url);
  await page.locator('nav a', { hasText: 'Directory' }).tap();
  await page.locator('main h1', { hasText: 'Directory' }).waitFor();
  const number = page.locator('article.contact', { hasText: 'Young Carers' }).first().locator('a[href^="tel:"]');
  expect(await number.isVisible()).toBe(true);
  const box = await number.boundingBox();
  expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(24);
});
