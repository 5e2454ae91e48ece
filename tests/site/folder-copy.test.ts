// A folder copy opened from the disk in a browser without any network: pages, telephone numbers, search, checklists.

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AxeBuilder } from '@axe-core/playwright';
import { folderPage, localAddress } from '../../src/cli/take-away/folder-page.ts';
import { openPage } from './browser.ts';
import { pagesOf } from './site.ts';
import { LIVE, tool, toolMust } from './tool.ts';

const place = mkdtempSync(join(tmpdir(), 'joint protocol copy '));
const copies = { single: join(place, 'one'), several: join(place, 'two') };
const at = (folder: string, path = ''): string => pathToFileURL(join(folder, path, 'index.html')).href;

beforeAll(async () => {
  await Promise.all([
    toolMust('build', 'protocols/northmere', '--out', copies.single, '--folder', '--word', '--one-file'),
    toolMust('build', 'protocols/northmere', 'protocols/glenarrick', '--out', copies.several, '--folder', '--one-file', '--address', LIVE),
  ]);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A page without a network; whatever it asks for that is no file of the copy is a fault. */
async function openOffline() {
  const { page, faults } = await openPage({ offline: true });
  faults.length = 0;
  const foreign: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith(pathToFileURL(place).href)) foreign.push(request.url());
  });
  // NOTE: what every page of a test asks for is noted as a fault unless it comes from the served sites; here all comes from the disk.
  return { page, problems: () => [...foreign, ...faults.filter((one) => !one.startsWith('asked for file:'))] };
}

describe('a folder copy', () => {
  test('leads from the first page to a section and to a telephone number', async () => {
    const { page, problems } = await openOffline();
    await page.goto(at(copies.single));
    await page.getByRole('link', { name: 'When we disagree' }).click();
    await page.waitForURL('**/sections/escalation/index.html');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('When we disagree');
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.bar') as Element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    await page.getByRole('navigation', { name: 'Handbook' }).getByRole('link', { name: 'Directory' }).press('Enter');
    await page.waitForURL('**/directory/index.html');
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(10);
    expect(problems()).toEqual([]);
  });

  test.each([
    ['not let in', 'Missed appointments and not being let in'],
    ['escalation', 'When we disagree'],
    ['locked box', 'Medicines and drugs in the home'],
    ['naloxone', 'Medicines and drugs in the home'],
  ])('finds “%s” from the search box', async (query, section) => {
    const { page, problems } = await openOffline();
    await page.goto(at(copies.single, 'directory'));
    await page.getByRole('search').getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/index.html?q=*');
    await page.locator('#results li').first().waitFor();
    const found = await page.locator('#results li').evaluateAll((items) => items.slice(0, 6).map((item) => item.textContent));
    expect(found.join('\n')).toContain(section);
    await page.locator('#results a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    expect(await page.locator('main h1').count()).toBe(1);
    expect(problems()).toEqual([]);
  });

  test('narrows by kind, says when nothing is found, and lists everything from A to Z without a question', async () => {
    const { page, problems } = await openOffline();
    await page.goto(`${at(copies.several, 'glenarrick/search')}?q=referral`);
    await page.locator('#results li').first().waitFor();
    await page.locator('#kind').selectOption('checklist');
    await expect
      .poll(() =>
        page
          .locator('#results li .kind')
          .allInnerTexts()
          .then((kinds) => kinds.every((kind) => kind.startsWith('Checklist'))),
      )
      .toBe(true);
    await page.locator('#q').fill('zzzz');
    await expect.poll(() => page.locator('#count').innerText()).toContain('Nothing found');
    await page.locator('#q').fill('');
    await expect.poll(() => page.locator('#a-z').isVisible()).toBe(true);
    expect(problems()).toEqual([]);
  });

  test('has checklists that count, keep and clear', async () => {
    const { page, problems } = await openOffline();
    await page.goto(at(copies.single, 'checklists/escalation'));
    await page.locator('label[for="i0"]').click();
    expect(await page.locator('#done').innerText()).toMatch(/^1 of \d+ done$/);
    await page.reload();
    expect(await page.locator('#i0').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Clear all ticks' }).click();
    expect(await page.locator('#i0').isChecked()).toBe(false);
    expect(problems()).toEqual([]);
  });

  test('has no address on any page that only a server could answer, and opens each page without a fault', async () => {
    const { page, problems } = await openOffline();
    for (const folder of Object.values(copies)) {
      const paths = pagesOf({ folder, base: '/', url: '' });
      expect(paths.length).toBeGreaterThan(80);
      const rooted = paths.filter((path) => /<[a-z][^<>]*\s(?:href|src|action)="\//.test(readFileSync(join(folder, path), 'utf8')));
      expect(rooted).toEqual([]);
    }
    for (const path of ['', 'who-does-what', 'print', 'about', 'guide', 'search', 'glossary']) await page.goto(at(copies.single, path));
    expect(problems()).toEqual([]);
  });

  test('has no path that it is served under', async () => {
    const { code, words } = await tool('build', 'protocols/northmere', '--out', join(place, 'no'), '--folder', '--base', '/x/');
    expect([code, words]).toEqual([2, expect.stringContaining('A folder copy is opened from a disk')]);
  });
});

describe('one file', () => {
  const alone = join(place, 'alone');
  const file = join(alone, 'handbook.html');
  const html = (): string => readFileSync(file, 'utf8');

  beforeAll(() => {
    mkdirSync(alone);
    copyFileSync(join(copies.single, 'northmere.html'), file);
  });

  test('carried elsewhere by itself, it shows its style and leads to a section and to a telephone number, without a script', async () => {
    const { page, problems } = await openOffline();
    await page.goto(pathToFileURL(file).href);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.bar') as Element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    await page.locator('.whole-contents').getByRole('link', { name: 'When we disagree' }).press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#sections-escalation');
    expect(await page.locator('#sections-escalation h2').first().isVisible()).toBe(true);
    await page.getByRole('navigation', { name: 'Handbook' }).getByRole('link', { name: 'Directory' }).press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#directory');
    expect(await page.locator('#directory a[href^="tel:"]').count()).toBeGreaterThan(10);
    expect(await page.locator('script, link, img[src^="/"], a[href^="/"], form').count()).toBe(0);
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')].flatMap((link) =>
        document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')) ? [] : [link.outerHTML],
      ),
    );
    expect(dead).toEqual([]);
    expect(problems()).toEqual([]);
  });

  test('allows itself one style and nothing else', () => {
    expect(html()).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'">/,
    );
    expect(html().split('<style>')).toHaveLength(2);
    expect(html()).not.toMatch(/@import|url\((?!data:)/);
  });

  test('is usable by everybody, also on a small telephone', async () => {
    const { page } = await openOffline();
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(pathToFileURL(file).href);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const found = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('is offered beside the other copies, and says where the handbook is live', () => {
    expect(readFileSync(join(copies.single, 'index.html'), 'utf8')).toMatch(/<a href="northmere\.html" download[^>]*>One file<\/a>/);
    expect(readFileSync(join(copies.several, 'glenarrick/glenarrick.html'), 'utf8')).toContain(`This page on screen: ${LIVE}glenarrick/`);
  });
});

describe('addresses in a folder', () => {
  test.each([
    ['/', 'index.html', 'index.html'],
    ['/', 'sections/a/index.html', '../../index.html'],
    ['/sections/a/', 'sections/a/index.html', 'index.html'],
    ['/sections/a/#b', 'sections/c/index.html', '../a/index.html#b'],
    ['/search/?q=x', 'index.html', 'search/index.html?q=x'],
    ['/assets/x.css', 'a/b/index.html', '../../assets/x.css'],
    ['/documents/a%20b.pdf', 'about/index.html', '../documents/a%20b.pdf'],
    ['//elsewhere.example/', 'index.html', '//elsewhere.example/'],
  ])('%s from %s', (address, page, local) => expect(localAddress(address, page)).toBe(local));

  test('only what is an address of a tag is changed', () => {
    const scripts = { beforeSearch: ['/i.js'], searchScript: /search\./ };
    const page = (html: string): string => folderPage(html, 'a/index.html', scripts);
    expect(page('<p>href="/b/"</p><a title="a > b" href="/b/">x</a>')).toBe('<p>href="/b/"</p><a title="a > b" href="../b/index.html">x</a>');
    expect(page('<script type="module" src="/search.1.js"></script>')).toBe(
      '<script defer src="../i.js"></script><script defer src="../search.1.js"></script>',
    );
    expect(page('<link rel="manifest" href="/m.webmanifest"><link rel="icon" href="/i.svg">')).toBe('<link rel="icon" href="../i.svg">');
  });
});
