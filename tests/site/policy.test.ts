// Under the real headers no page breaks its own policy, fails in a script or asks anybody else for anything.

import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { pageTypes, several, single } from './site.ts';

test('every type of page keeps to the policy and to its own origin', async () => {
  const { page, faults } = await openPage();
  for (const { name, path, url } of pageTypes) {
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    expect(response?.status(), name).toBe(path === 'no/such/page/' ? 404 : 200);
    const headers = response?.headers() ?? {};
    expect(headers['content-security-policy'], name).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(headers['content-security-policy']?.includes('wasm-unsafe-eval'), name).toBe(name === 'search');
    expect(headers['referrer-policy'], name).toBe('no-referrer');
    expect(await page.evaluate(() => document.cookie), name).toBe('');
  }
  expect(faults).toEqual([]);
});

test.each([single, several])('searching does too, under $base', async (site) => {
  const { page, faults } = await openPage();
  await page.goto(`${site.url}${site === several ? 'glenarrick/' : ''}search/?q=child`, { waitUntil: 'networkidle' });
  await page.locator('#results li a').first().waitFor();
  expect(faults).toEqual([]);
});

test('the watch sees what breaks the policy', async () => {
  const { page, faults } = await openPage();
  await page.goto(`${single.url}privacy/`);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.invalid/dot.png" alt="">');
    return new Promise((resolve) => setTimeout(resolve, 200));
  });
  expect(faults.join('\n')).toContain('policy violated: img-src');
});
