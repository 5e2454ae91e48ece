// What practitioners type, through the search page itself: the first result is right in nine of ten cases.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openPage } from './browser.ts';
import { several } from './site.ts';

interface Query {
  readonly q: string;
  /** Addresses below the handbook's home, each of which answers; one without `#` stands for everything below it. */
  readonly finds: readonly string[];
}

const RIGHT = 0.9;
const lists = ['northmere', 'glenarrick'].map((handbook) => {
  const text = readFileSync(fileURLToPath(new URL(`queries/${handbook}.yaml`, import.meta.url)), 'utf8');
  return { handbook, queries: (parse(text) as { queries: Query[] }).queries };
});

test('the first result is right in 90 % of the queries', async () => {
  const wrong: string[] = [];
  let asked = 0;
  for (const { handbook, queries } of lists) {
    const { page, faults } = await openPage();
    const home = `${several.url}${handbook}/`;
    await page.goto(`${home}search/`);
    for (const { q, finds } of queries) {
      await page.locator('#q').fill(q);
      await page.locator('#q').press('Enter');
      await page.waitForFunction((words) => document.querySelector('#count')?.textContent?.includes(`“${words}”`), q);
      const first = await page
        .locator('#results a')
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).href);
      const place = first.slice(home.length);
      asked += 1;
      if (!finds.some((one) => (one.includes('#') ? place === one : place.startsWith(one))))
        wrong.push(`${handbook}: “${q}” leads to ${place}, not to ${finds[0]}`);
    }
    expect(faults).toEqual([]);
  }
  expect(asked).toBeGreaterThanOrEqual(150);
  expect(wrong.length / asked, wrong.join('\n')).toBeLessThanOrEqual(1 - RIGHT);
});
