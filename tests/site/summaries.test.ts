// Short versions for other readers: found from the first page, and every number on them rings.

import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { several } from './site.ts';

test.each([
  ['northmere', 'Easy read'],
  ['northmere', 'For children and young people'],
  ['glenarrick', 'Easy read'],
  ['glenarrick', 'For children and young people'],
])('%s: “%s” is one tap from the first page, in larger type, with numbers that ring', async (id, title) => {
  const { page, faults } = await openPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${several.url}${id}/`);
  await page.locator('main').getByRole('link', { name: title, exact: true }).click();
  expect(await page.locator('h1').textContent()).toBe(title);
  const easy = page.locator('.easy');
  expect(await easy.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(20);
  const numbers = await easy
    .locator('a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => [link.textContent?.replace(/ /g, ''), link.getAttribute('href')]));
  expect(numbers.length).toBeGreaterThan(3);
  for (const [said, rings] of numbers) expect(rings).toBe(`tel:${said}`);
  expect(faults).toEqual([]);
});
