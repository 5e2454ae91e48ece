// With the keyboard alone: the way past the menu, every stop in view and marked, no way back that is shut, and nothing that moves.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { pageTypes } from './site.ts';

/** The menu has about fifteen; what comes after ten more is of the kinds that came before. */
const MOST_STOPS = 25;

interface Stop {
  readonly name: string;
  readonly isMarked: boolean;
  readonly isInView: boolean;
  readonly isNew: boolean;
}

/** Where the keyboard stands now; undefined when it has left the page. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const isNew = !element.hasAttribute('data-seen');
    element.setAttribute('data-seen', '');
    const drawn = [getComputedStyle(element)];
    // A box of a checklist is drawn by its label.
    if (element instanceof HTMLInputElement && element.labels?.[0]) drawn.push(getComputedStyle(element.labels[0], '::before'));
    const isMarked = drawn.some((style) => (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none');
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const isInView = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    return { name: `${element.tagName} ${element.id} ${(element.textContent ?? '').trim().slice(0, 40)}`, isMarked, isInView, isNew };
  });
}

test('every stop of the keyboard is in view, marked, and not a trap', async () => {
  const { page } = await openPage({ viewport: { width: 320, height: 640 } });
  const faults: string[] = [];
  for (const { name, url } of pageTypes) {
    await page.goto(url);
    let stops = 0;
    for (; stops < MOST_STOPS; stops += 1) {
      await page.keyboard.press('Tab');
      const at = await stop(page);
      if (at === undefined || !at.isNew) break;
      if (!at.isMarked) faults.push(`${name}: nothing marks ${at.name}`);
      if (!at.isInView) faults.push(`${name}: ${at.name} is out of view`);
    }
    if (stops < 5) faults.push(`${name}: the keyboard stops only ${stops} times`);
  }
  expect(faults).toEqual([]);
});

test('the first link leads past the menu', async () => {
  const { page } = await openPage();
  for (const { name, url } of pageTypes) {
    await page.goto(url);
    const first = page.locator('a').first();
    expect(await first.getAttribute('class'), name).toBe('govuk-skip-link');
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id), name).toBe('main');
  }
});

test('nothing moves for a reader who wants no movement', async () => {
  const { page } = await openPage({ reducedMotion: 'reduce' });
  for (const { name, url } of pageTypes) {
    await page.goto(url);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const moves = animationName !== 'none' || transitionDuration.split(', ').some((one) => Number.parseFloat(one) > 0) || scrollBehavior === 'smooth';
        return moves ? [element.tagName] : [];
      }),
    );
    expect(moving, name).toEqual([]);
  }
});

test('what is read in order is seen in order', async () => {
  const { page } = await openPage({ viewport: { width: 320, height: 640 } });
  const faults: string[] = [];
  for (const { name, url } of pageTypes) {
    await page.goto(url);
    const found = await page.evaluate(() => {
      const jumps: string[] = [];
      if (document.querySelector('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')) jumps.push('a stop of the keyboard out of order');
      let before = 0;
      for (const element of document.querySelectorAll('h1, h2, h3, main p, main li, main dt, main dd')) {
        const { top, width, height } = element.getBoundingClientRect();
        // Something in a row of others stands as high as they do.
        const isSeen = width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
        if (!isSeen || element.closest('[hidden], details:not([open])')) continue;
        if (top < before - height - 4) jumps.push(`${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`);
        before = Math.max(before, top);
      }
      return jumps.slice(0, 3);
    });
    faults.push(...found.map((jump) => `${name}: ${jump}`));
  }
  expect(faults).toEqual([]);
});
