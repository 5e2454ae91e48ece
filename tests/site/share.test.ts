// Handing a checklist over: by link, by code, by file; to another device, to another edition, and against damage and spite.

import { encode } from 'uqr';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Parcel, pack } from '../../src/browser/tick-parcel.ts';
import { openPage } from './browser.ts';
import { htmlOf, pagesBelow, single } from './site.ts';
import { blockStorage, tick, ticked } from './ticks.ts';

const path = pagesBelow(single, 'checklists').find((one) => htmlOf(single, one).includes('data-leg="treatment"')) ?? '';
const url = single.url + path;
const DAY = 86_400_000;
const today = (): number => Math.floor(Date.now() / DAY);

const news = (page: Page) => page.locator('#news').innerText();

async function opened(page: Page): Promise<Page> {
  await page.goto(url);
  await page.getByText('Share or hand over').click();
  await page.locator('#share > [inert]').waitFor({ state: 'detached' });
  return page;
}

async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make a link' }).click();
  return (await page.locator('.share__link').getAttribute('href')) ?? '';
}

/** The link of somebody whose page differs from this one. */
async function linkOf(page: Page, change: (parcel: Parcel) => Partial<Parcel>): Promise<string> {
  const form = page.locator('#checklist');
  const ticks = new Set(
    await page
      .locator('input[data-item]')
      .evaluateAll((boxes) => boxes.slice(0, 3).map((box) => `${(box as HTMLElement).dataset['item']} ${(box as HTMLElement).dataset['hash']}`)),
  );
  const checklist = (await form.getAttribute('data-checklist')) ?? '';
  const edition = (await form.getAttribute('data-edition')) ?? '';
  const parcel = { checklist, edition, day: today(), ticks, legs: new Map<string, number>() };
  return `${url}#ticks=${await pack({ ...parcel, ...change(parcel) })}`;
}

async function arrive(page: Page, link: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator('#news:visible').waitFor();
  return news(page);
}

test('a link shows the same ticks and signed parts on another device, and leaves the address clean', async () => {
  const sender = await openPage();
  await opened(sender.page);
  await tick(sender.page, 0, 2);
  await sender.page.locator('#leg-treatment').check();
  const day = await sender.page.locator('#leg-treatment-day').innerText();
  expect(day).toMatch(/^on \d{1,2} \w+ \d{4}$/);
  const link = await makeLink(sender.page);
  expect(link).toMatch(/#ticks=d[\w-]{20,400}$/);
  const { page, faults } = await openPage();
  await arrive(page, link);
  expect(await news(page)).toMatch(/^These ticks came by link, made on /);
  expect(await ticked(page)).toEqual([0, 2]);
  expect(await page.locator('#leg-treatment-day').innerText()).toBe(day);
  expect(page.url()).toBe(url);
  await page.reload();
  expect(await ticked(page)).toEqual([0, 2]);
  expect([...faults, ...sender.faults]).toEqual([]);
});

test('the address that is sent to the server never holds a tick', async () => {
  const { page } = await openPage();
  await page.goto(url);
  const link = await linkOf(page, () => ({}));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await arrive(page, link);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.map((address) => address.split('#')[0]).join(' ')).not.toContain('ticks=');
});

test('the code holds the link, and its script is fetched only for it', async () => {
  const { page, faults } = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await opened(page);
  await tick(page, 1);
  const link = await makeLink(page);
  expect(asked.filter((address) => /\/qr\./.test(address))).toEqual([]);
  await page.getByRole('button', { name: 'Show a QR code' }).click();
  const drawn = await page.locator('svg.share__code path').getAttribute('d');
  const squares = encode(link, { ecc: 'L', border: 4 }).data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  expect(drawn).toBe(squares.join(''));
  expect(asked.filter((address) => /\/qr\./.test(address))).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('a link is copied by the reader although scripts have no clipboard', async () => {
  const { page } = await openPage();
  await opened(page);
  await tick(page, 0);
  const link = await makeLink(page);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  expect(await page.locator('#share-out [role=status]').innerText()).toBe('Copied.');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
});

test('a file brings the ticks to another device, and any other file changes nothing', async () => {
  const { page } = await openPage();
  await opened(page);
  await tick(page, 0, 1);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^ticks-northmere-[a-z-]+\.txt$/);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  const content = Buffer.concat(parts);
  const other = await openPage();
  await opened(other.page);
  const give = (buffer: Buffer) => other.page.locator('#share-open').setInputFiles({ name: 'ticks.txt', mimeType: 'text/plain', buffer });
  for (const wrong of [Buffer.from(''), Buffer.from([0, 255, 216]), Buffer.alloc(30_000, 'a'), Buffer.from('<script>alert(1)</script>')]) {
    await give(wrong);
    await other.page.locator('#news:visible').waitFor();
    expect(await news(other.page)).toContain('damaged');
    expect(await ticked(other.page)).toEqual([]);
  }
  await give(content);
  await other.page.getByText('These ticks came by file').waitFor();
  expect(await ticked(other.page)).toEqual([0, 1]);
  expect(other.faults).toEqual([]);
});

test('a changed wording asks again, and the page says whose edition differs', async () => {
  const { page } = await openPage();
  await page.goto(url);
  const edition = await page.locator('#checklist').getAttribute('data-edition');
  const words = await arrive(
    page,
    await linkOf(page, ({ ticks: [first = '', ...others] }) => ({
      edition: '0.9',
      ticks: new Set([`${first.slice(0, -8)}00000000`, ...others, 'line-of-old.gone-since 12345678']),
    })),
  );
  expect(words).toContain(`The sender had edition 0.9 of the handbook; this page is edition ${edition}.`);
  expect(words).toContain('1 line had another wording there, and asks again.');
  expect(words).toContain('1 tick of the sender belongs to a line that is not on this page.');
  expect(await ticked(page)).toEqual([1, 2]);
  expect(await page.locator('.check__changed').count()).toBe(1);
  expect(
    await page
      .locator('li', { has: page.locator('.check__changed') })
      .locator('input')
      .isChecked(),
  ).toBe(false);
});

test('what was ticked here before the wording changed asks again too', async () => {
  const { page } = await openPage();
  await page.goto(url);
  await tick(page, 0, 1);
  await page.evaluate(() => {
    const [key = '', value = ''] = Object.entries(localStorage)[0] ?? [];
    localStorage.setItem(key, value.replace(/ [0-9a-f]{8}"/, ' 00000000"'));
  });
  await page.reload();
  expect(await ticked(page)).toEqual([1]);
  expect(await news(page)).toBe('One line has changed since you ticked it, and asks again.');
});

test.each([
  ['damaged', () => 'dAAAA', 'damaged'],
  ['words', () => encodeURIComponent('<img src=x onerror=alert(1)>'), 'damaged'],
  ['of another checklist', async (page: Page) => (await linkOf(page, () => ({ checklist: 'northmere/elsewhere' }))).split('=').at(-1), 'another checklist'],
  ['older than 30 days', async (page: Page) => (await linkOf(page, () => ({ day: today() - 32 }))).split('=').at(-1), 'older than 30 days'],
  ['of a day to come', async (page: Page) => (await linkOf(page, () => ({ day: today() + 9 }))).split('=').at(-1), 'still to come'],
])('a link that is %s changes nothing', async (_, make, said) => {
  const { page, faults } = await openPage();
  await page.goto(url);
  await tick(page, 4);
  expect(await arrive(page, `${url}#ticks=${await make(page)}`)).toContain(said);
  expect(await ticked(page)).toEqual([4]);
  expect(page.url()).toBe(url);
  expect(faults).toEqual([]);
});

test('an edition that says more than a number is not shown', async () => {
  const { page } = await openPage();
  await page.goto(url);
  const words = await arrive(page, await linkOf(page, () => ({ edition: 'Ring 0800 555 111 now' })));
  expect(words).toContain('The sender had another edition');
  expect(await page.locator('body').innerText()).not.toContain('0800 555');
});

test.each([
  ['Add to mine', [0, 1, 2, 4]],
  ['Use instead of mine', [0, 1, 2]],
  ['Keep mine', [4]],
])('who has ticks already chooses: %s', async (name, expected) => {
  const { page } = await openPage();
  await page.goto(url);
  await tick(page, 4);
  expect(await arrive(page, await linkOf(page, () => ({})))).toContain('brings 3 ticks. You have 1 tick here already.');
  expect(await ticked(page)).toEqual([4]);
  await page.getByRole('button', { name }).click();
  expect(await ticked(page)).toEqual(expected);
  await page.reload();
  expect(await ticked(page)).toEqual(expected);
});

test('ticks are forgotten after 30 days, and a broken store is no harm', async () => {
  const { page, faults } = await openPage();
  await page.goto(url);
  await tick(page, 0);
  const store = (change: string) =>
    page.evaluate((to) => {
      const key = Object.keys(localStorage)[0] ?? '';
      const kept = JSON.parse(localStorage.getItem(key) ?? '') as { day: number };
      localStorage.setItem(key, to === 'older' ? JSON.stringify({ ...kept, day: kept.day - 31 }) : to);
    }, change);
  for (const change of ['older', '{"day":', '{"day":"x","ticks":[]}', '{"day":99999,"ticks":7}', '[]', '"constructor"']) {
    await store(change);
    await page.reload();
    expect(await ticked(page), change).toEqual([]);
    await page.locator('input[data-item]').nth(0).uncheck();
    await tick(page, 0);
  }
  expect(faults).toEqual([]);
});

test('without storage a link works as long as the page is open', async () => {
  const { page, faults } = await openPage();
  await blockStorage(page);
  await page.goto(url);
  await arrive(page, await linkOf(page, () => ({})));
  expect(await ticked(page)).toEqual([0, 1, 2]);
  expect(faults).toEqual([]);
});

test('nothing can be typed into any checklist', () => {
  const pages = pagesBelow(single, 'checklists').map((one) => htmlOf(single, one).split('<main')[1] ?? '');
  expect(pages.length).toBeGreaterThan(20);
  for (const html of pages) {
    expect(html).not.toMatch(/<textarea|contenteditable/);
    expect([...html.matchAll(/<input\b[^>]*?type="([a-z]+)"/g)].map(([, type]) => type)).not.toContain('text');
    expect(html.split('<input').length - 1).toBe([...html.matchAll(/<input\b[^>]*?type="(?:checkbox|file)"/g)].length);
  }
});
