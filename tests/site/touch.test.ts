// A finger or a mouse reaches what it sees: at the middle of every link, button and field lies that thing and nothing over it.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { pageTypes } from './site.ts';

/** Heavy pages repeat what others have. */
const MOST = 150;

function covered(page: Page): Promise<string[]> {
  return page.evaluate((most) => {
    const things = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, label')].slice(0, most);
    return things.flatMap((thing) => {
      thing.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = thing.getClientRects();
      // What neither finger nor keyboard is meant for.
      if (thing.tabIndex < 0 && thing.tagName === 'BUTTON') return [];
      if (!box || box.width < 2 || box.height < 2 || !thing.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return [];
      const hit = document.elementFromPoint(x, y);
      // A label and its box are one thing to a finger.
      const same = hit && (thing.contains(hit) || hit.contains(thing) || hit.closest('label, .govuk-checkboxes__item')?.contains(thing));
      return same ? [] : [`${thing.outerHTML.slice(0, 80)} lies under ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`];
    });
  }, MOST);
}

test.each([320, 1280])('nothing lies over anything at %i px', async (width) => {
  const { page } = await openPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const faults: string[] = [];
  for (const { name, url } of pageTypes) {
    await page.goto(url);
    faults.push(...(await covered(page)).map((fault) => `${name}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
