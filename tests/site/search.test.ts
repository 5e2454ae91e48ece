// Search finds what somebody on the telephone types, says how much it found, narrows, and shows text as text.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { several, single } from './site.ts';

const page1 = `${single.url}search/`;

async function counted(page: Page, words: string): Promise<number> {
  await page.waitForFunction((typed) => document.querySelector('#count')?.textContent?.includes(`“${typed}”`), words);
  return Number.parseInt(await page.locator('#count').innerText(), 10) || 0;
}

async function search(page: Page, words: string): Promise<number> {
  await page.goto(page1);
  await page.locator('#q').fill(words);
  return counted(page, words);
}

async function openFirst(page: Page): Promise<URL> {
  await page.locator('#results li a').first().click();
  await page.locator('main h1').waitFor();
  return new URL(page.url());
}

test('«methadone storage» leads to a page on keeping it locked away', async () => {
  const { page, faults } = await openPage();
  expect(await search(page, 'methadone storage')).toBeGreaterThan(1);
  const { pathname } = await openFirst(page);
  expect(pathname).toMatch(/medicines-safety|storage/);
  expect(await page.locator('main').innerText()).toMatch(/lock/i);
  expect(faults).toEqual([]);
});

test('«not let in» leads to what to do when nobody opens', async () => {
  const { page } = await openPage();
  expect(await search(page, 'not let in')).toBeGreaterThan(0);
  expect((await openFirst(page)).pathname).toMatch(/contact-no-access|not-let-in/);
});

test('the title of a post leads to its number', async () => {
  const { page } = await openPage();
  await page.goto(`${single.url}directory/`);
  const titles = await page.locator('main h3').allInnerTexts();
  const title = titles.find((one) => /safeguarding lead/i.test(one)) ?? '';
  expect(title).not.toBe('');
  expect(await search(page, title)).toBeGreaterThan(0);
  const { pathname, hash } = await openFirst(page);
  expect(pathname).toBe(`${new URL(single.url).pathname}directory/`);
  const heading = page.locator(`[id="${hash.slice(1)}"]`);
  expect(await heading.innerText()).toBe(title);
  expect(await page.locator('article', { has: heading }).locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
});

test('the number found is announced and true', async () => {
  const { page } = await openPage();
  const number = await search(page, 'pharmacist');
  expect(await page.locator('#count').getAttribute('role')).toBe('status');
  expect(await page.locator('#results li').count()).toBe(Math.min(number, 20));
  await page.locator('#q').fill('xyzzyplugh');
  expect(await counted(page, 'xyzzyplugh')).toBe(0);
  expect(await page.locator('#count').innerText()).toContain('Nothing found');
  await page.locator('#q').fill('');
  await page.locator('#a-z').waitFor({ state: 'visible' });
});

test('filters narrow', async () => {
  const { page } = await openPage();
  const all = await search(page, 'child');
  await page.locator('#kind').selectOption('checklist');
  await page.waitForFunction((before) => Number.parseInt(document.querySelector('#count')?.textContent ?? '', 10) < before, all);
  const ofKind = await counted(page, 'child');
  expect(ofKind).toBeGreaterThan(0);
  for (const address of await page.locator('#results a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)))
    expect(address).toContain('/checklists/');
  await page.locator('#section').selectOption('pregnancy-unborn');
  await page.waitForFunction((before) => Number.parseInt(document.querySelector('#count')?.textContent ?? '', 10) < before, ofKind);
  expect(await counted(page, 'child')).toBe(1);
});

test('markup in a query is shown as the text it is', async () => {
  const { page, faults } = await openPage();
  const attack = '<img src=x onerror=alert(1)>';
  await search(page, attack);
  expect(await page.locator('#count').innerText()).toContain(attack);
  await page.goto(`${page1}?q=${encodeURIComponent(`"><script>alert(1)</script>${attack}`)}`);
  await counted(page, `"><script>alert(1)</script>${attack}`);
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('results are made of links, paragraphs and marks alone', async () => {
  const { page } = await openPage();
  await search(page, 'child');
  const names = await page.locator('#results *').evaluateAll((elements) => [...new Set(elements.map(({ localName }) => localName))].sort());
  expect(names).toEqual(['a', 'li', 'mark', 'p']);
});

test('of what means the same, a phrase is marked where it stands whole, and its single words nowhere', async () => {
  const { page } = await openPage();
  await search(page, 'night');
  const marked = new Set((await page.locator('#results mark').allInnerTexts()).map((word) => word.toLowerCase().replace(/\W/g, '')));
  expect([...marked]).toEqual(expect.arrayContaining(['night', 'bank', 'holidays']));
  // "After hours" stands there whole.
  for (const small of ['5', 'out', 'late', 'middle', 'six']) expect(marked).not.toContain(small);
});

test('the keyboard is enough: skip link, search in the header, a result', async () => {
  const { page, faults } = await openPage();
  await page.goto(`${several.url}glenarrick/sections/roles/`);
  await page.keyboard.press('Tab');
  const skip = page.locator('.govuk-skip-link');
  expect(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().height > 20)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.goto(`${several.url}glenarrick/sections/roles/`);
  for (let step = 0; step < 4 && !(await page.locator('header input[type=search]').evaluate((box) => box === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('midwife');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${several.url}glenarrick/search/?q=midwife`);
  expect(await counted(page, 'midwife')).toBeGreaterThan(0);
  expect(await page.locator('#q').inputValue()).toBe('midwife');
  await page.locator('#q').focus();
  for (
    let step = 0;
    step < 6 &&
    !(await page
      .locator('#results a')
      .first()
      .evaluate((link) => link === document.activeElement));
    step += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/glenarrick\/(?!search)/);
  expect(await page.locator('main').innerText()).toMatch(/midwi/i);
  expect(faults).toEqual([]);
});
