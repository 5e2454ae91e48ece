// Every type of page in every way it is looked at: axe finds nothing, and nothing is wider than a small telephone.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { pageTypes } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  // NOTE: without legacy mode axe opens another page for every run, only to look into frames; there are none.
  const found = (
    await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] })
      .withTags(TAGS)
      .analyze()
  ).violations;
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`));
}

/** Runs axe at one width, and looks for sideways scrolling at that and the other widths. */
async function inspect(media: 'screen' | 'print', width: number, others: readonly number[] = [], forcedColors: 'active' | 'none' = 'none'): Promise<string[]> {
  const { page } = await openPage({ forcedColors });
  await page.emulateMedia({ media });
  const faults: string[] = [];
  for (const { name, url } of pageTypes) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(url);
    faults.push(...(await violations(page)).map((fault) => `${name}: ${fault}`));
    for (const each of [width, ...others]) {
      await page.setViewportSize({ width: each, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) faults.push(`${name}: ${wide} px too wide for a screen of ${each} px`);
    }
  }
  return faults;
}

test('nothing is wrong on a wide screen, and nothing scrolls sideways there or on a tablet', async () => {
  expect(await inspect('screen', 1280, [1024, 768])).toEqual([]);
});

test('nothing is wrong at 320 px, and nothing scrolls sideways', async () => {
  expect(await inspect('screen', 320, [480])).toEqual([]);
});

test('nothing is wrong on A4, without its margins', async () => {
  expect(await inspect('print', 673)).toEqual([]);
});

test('nothing is wrong at 320 px in the colours that a reader forces on the page', async () => {
  expect(await inspect('screen', 320, [], 'active')).toEqual([]);
});
