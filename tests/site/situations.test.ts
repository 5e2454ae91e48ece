// A situation as a practitioner walks it: on a telephone, without a script, from the first page to the number.

import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { pageType, pagesBelow, several } from './site.ts';

const home = `${several.url}northmere/`;

test('a route is walked without a script to step, passage, time and number, and back', async () => {
  const { page, faults } = await openPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await page.goto(home);
  await page.getByRole('link', { name: 'Nobody lets me in' }).click();
  await page.getByRole('button', { name: 'Start: one question at a time' }).click();
  await page.locator('.choices').getByRole('link', { name: 'No', exact: true }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/not-let-in\/danger-sign\/has-worker\/$/);
  await page.locator('.choices').getByRole('link', { name: 'Yes', exact: true }).click();
  expect(await page.locator('h1').innerText()).toBe('Visit together and ask to see every child');
  expect(await page.locator('.act').first().innerText()).toContain('2 working days');
  const outcome = page.locator('.act').last();
  expect(await outcome.locator('.time').innerText()).toBe('5 working days');
  expect(await outcome.locator('a.call').getAttribute('href')).toBe('tel:+441632960103');
  expect(await page.locator('.trail li').allInnerTexts()).toEqual([
    expect.stringContaining('danger now? No'),
    expect.stringContaining('lead practitioner? Yes'),
  ]);
  await page.goBack();
  expect(await page.locator('h1').innerText()).toContain('lead practitioner?');
  await page.goForward();
  await page.locator('.act').last().getByRole('link').last().click();
  expect(new URL(page.url()).hash).toBe('#dna-assertive-outreach');
  expect(faults).toEqual([]);
});

test('a route is walked by keyboard alone', async () => {
  const { page } = await openPage();
  await page.goto(`${home}situations/disagree/`);
  await page.getByRole('button', { name: 'Start: one question at a time' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/disagree/harm/');
  await page.locator('#main').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Yes, perhaps tonight');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/disagree/harm/police/');
  await page.locator('#main').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('tel:999');
});

test('each situation of both examples prints as a card of one page', async () => {
  const cards = ['northmere/situations', 'glenarrick/situations'].flatMap((folder) => pagesBelow(several, folder));
  expect(cards).toHaveLength(14);
  const { page } = await openPage();
  const long: string[] = [];
  for (const path of cards) {
    await page.goto(several.url + path);
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    if (pages !== 1) long.push(`${path}: ${pages}`);
  }
  expect(long).toEqual([]);
});

test('whatever the picture says, the words below it say', async () => {
  const { page } = await openPage();
  await page.goto(pageType('situation').url);
  const words = (await page.locator('.twin').innerText()).replace(/\s+/g, ' ');
  const drawn = await page
    .locator('.flow g')
    .evaluateAll((boxes) => boxes.map((box) => [...box.querySelectorAll('text')].map((line) => line.textContent).join(' ')));
  expect(drawn.length).toBeGreaterThan(8);
  for (const number of drawn.join(' ').match(/01632 \d{6}/g) ?? []) expect(words).toContain(number);
  const outside = await page.locator('.flow g').evaluateAll((boxes) =>
    boxes.flatMap((box) => {
      const right = box.querySelector('rect')?.getBoundingClientRect().right ?? 0;
      return [...box.querySelectorAll('text')].filter((line) => line.getBoundingClientRect().right > right).map((line) => line.textContent);
    }),
  );
  expect(outside).toEqual([]);
});

test('where 999 has to be rung, that is the first number of the page', async () => {
  const { page } = await openPage({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
  await page.goto(`${several.url}glenarrick/situations/worried-about-a-child/`);
  await page.locator('main a.govuk-button').click();
  await page.locator('main').getByRole('link', { name: 'Yes' }).first().click();
  expect(await page.locator('main a[href^="tel:"]').first().getAttribute('href')).toBe('tel:999');
});

test('the end of a route keeps on paper what comes first and what then, without links that only a screen has', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${several.url}northmere/situations/not-let-in/danger-sign/has-worker/ask-around/`);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.locator('.situation h2:visible').allTextContents();
  expect(shown).toEqual(['Do this first', 'Then', 'How you came here']);
  expect(await page.getByRole('link', { name: /^(?:Change|Back)/ }).count()).toBe(0);
});
