// Editions as a reader finds them: which one held on a day, what it said then, and that nobody takes an old one for today's.

import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { htmlOf, several, single } from './site.ts';

test('the edition in force on a day is found with the keyboard', async () => {
  const { page, faults } = await openPage();
  await page.goto(`${single.url}editions/`);
  const answer = page.locator('#in-force-answer');
  for (const [day, says] of [
    ['2025-03-01', 'Edition 2.0 was in force on that day.'],
    ['2026-06-14', 'Edition 2.0 was in force on that day.'],
    ['2026-06-15', 'Edition 2.1 was in force on that day.'],
    ['2020-01-01', 'No edition in this list was in force yet on that day.'],
  ] as const) {
    await page.getByLabel('Which edition was in force on').fill(day);
    expect(await answer.textContent()).toBe(says);
  }
  await page.getByLabel('Which edition was in force on').fill('2025-03-01');
  await answer.getByRole('link').click();
  expect(page.url()).toBe(`${single.url}editions/2.0/`);
  expect(await page.locator('main > .banner').textContent()).toContain('was in force from 2 December 2024 until 14 June 2026');
  expect(faults).toEqual([]);
});

test('without a script the table answers it', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${several.url}glenarrick/editions/`);
  expect(await page.locator('#in-force').isVisible()).toBe(false);
  const rows = await page.locator('#editions tbody tr').allInnerTexts();
  expect(
    rows.map((row) =>
      row
        .split('\t')
        .slice(0, 3)
        .map((cell) => cell.trim()),
    ),
  ).toEqual([
    ['Edition 2.0', '17 August 2026', 'It is in force'],
    ['Edition 1.1', '6 May 2024', '16 August 2026'],
  ]);
});

test('an old edition keeps its own words and numbers, and today’s keeps its', () => {
  const [old, now] = ['northmere/editions/2.0/', 'northmere/print/'].map((path) => htmlOf(several, path));
  for (const [words, then, today] of [
    ['missed 5 days running', true, false],
    ['missed 3 days running', false, true],
  ] as const)
    expect([old?.includes(words), now?.includes(words)]).toEqual([then, today]);
});

test('the table of signatures says which text each partner signed', async () => {
  const { page } = await openPage();
  await page.goto(`${several.url}northmere/about/`);
  const texts = await page.getByRole('table', { name: 'Who has signed' }).locator('td:last-child').allTextContents();
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(text).toMatch(/^Edition 2\.1, text [0-9a-f]{12}$/);
});

test('no edition but today’s is searched', () => {
  for (const edition of ['2.0', '2.1']) expect(htmlOf(single, `editions/${edition}/`)).not.toContain('data-pagefind-body');
});

test('what changed can be read by ear, without colour and without a script', async () => {
  const { page, faults } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${several.url}northmere/roles/pharmacist/`);
  await page.locator('#changed + p + ul a').first().click();
  expect(page.url()).toContain('/northmere/changes/2.0-to-2.1/#change-');
  const clause = page.locator('#change-roles-prescribers-pharmacists + .redline');
  expect(await clause.textContent()).toContain('taken out: 5 (end of taken out)');
  expect(
    await clause
      .locator('del')
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine),
  ).toBe('line-through');
  expect(
    await clause
      .locator('ins')
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine),
  ).toBe('underline');
  await page.emulateMedia({ media: 'print' });
  expect(
    await clause
      .locator('ins')
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine),
  ).toBe('underline');
  expect(faults).toEqual([]);
});

test('the feed and the calendar are served as what they are', async () => {
  for (const [path, type, begins] of [
    ['changes/feed.xml', 'application/xml; charset=utf-8', '<?xml version="1.0" encoding="utf-8"?>'],
    ['changes/review-dates.ics', 'text/calendar; charset=utf-8', 'BEGIN:VCALENDAR'],
  ] as const) {
    const answer = await fetch(single.url + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(await answer.text()).toMatch(new RegExp(`^${begins.replaceAll('?', '\\?')}`));
  }
});

test('browsers read the feed as XML', async () => {
  const { page } = await openPage();
  await page.goto(`${several.url}northmere/changes/`);
  const feed = htmlOf(several, 'glenarrick/changes/feed.xml');
  const [root, entries] = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    return [document.documentElement.localName, document.getElementsByTagName('entry').length] as const;
  }, feed);
  expect([root, entries]).toEqual(['feed', 3]);
});
