// Every type of page in every way it is looked at: axe finds nothing, and nothing is wider than a small telephone.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { pageTypes } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  // NOTE: without legacy mode axe opens another page for every run, only to look into frames; there are none.
  const found = (await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze()).violations;
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`));
}

async function inspect(width: number, media: 'screen' | 'print'): Promise<string[]> {
  const { page } = await openPage({ viewport: { width, height: width < 500 ? 640 : 900 } });
  await page.emulateMedia({ media });
  const faults: string[] = [];
  for (const { name, url } of pageTypes) {
    await page.goto(url);
    faults.push(...(await violations(page)).map((fault) => `${name}: ${fault}`));
    const [wide = 0, room = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    if (wide > room) faults.push(`${name}: ${wide - room} px wider than the screen`);
  }
  return faults;
}

test('nothing is wrong on a wide screen', async () => {
  expect(await inspect(1280, 'screen')).toEqual([]);
});

test('nothing is wrong at 320 px, and nothing scrolls sideways', async () => {
  expect(await inspect(320, 'screen')).toEqual([]);
});

test.each([768, 1024])('nothing scrolls sideways at %i px', async (width) => {
  const { page } = await openPage({ viewport: { width, height: 900 } });
  const wide: string[] = [];
  for (const { name, url } of pageTypes) {
    await page.goto(url);
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) wide.push(name);
  }
  expect(wide).toEqual([]);
});

test('nothing is wrong on A4, without its margins', async () => {
  expect(await inspect(673, 'print')).toEqual([]);
});
