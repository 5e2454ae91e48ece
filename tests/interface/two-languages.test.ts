// A protocol in two languages, from its files to its pages: what is translated, what is behind, and how a reader goes between them.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../src/cli/publish/static-server.ts';
import { collectFolder } from '../../src/source/disk.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { ROOT, runCommand } from '../cli/run-command.ts';

const place = mkdtempSync(join(tmpdir(), 'two-languages-'));
const folder = join(place, 'fenmarsh');
const [words, site] = [join(folder, 'sections/escalation.md'), join(place, 'site')];
cpSync(join(ROOT, 'tests/fixtures/two-languages'), folder, { recursive: true });
afterAll(() => rmSync(place, { recursive: true, force: true }));

const states = (): Record<string, string> => {
  const { translations } = readProtocol(collectFolder(folder, '')).protocol;
  return Object.fromEntries([...(translations[0]?.clauses ?? [])].map(([id, { state }]) => [id, state]));
};
const translated = (...args: string[]) => runCommand(['translated', folder, ...args]);
const check = () => runCommand(['check', folder, '--gate', 'draft', '--no-cache']).out;

describe('clauses', () => {
  test('are fresh, or missing where there are no words or a fact has none', () => {
    expect(states()).toEqual({
      escalation: 'fresh',
      'escalation-stages': 'fresh',
      'escalation-nfa-challenge': 'fresh',
      'escalation-both-ways': 'missing',
      'partners-safeguarding-partnership-approval': 'missing',
    });
    expect(translated('cy').out).toContain('cy: 3 of 5 clauses say what the source says now.\n  escalation-both-ways: no words yet');
    expect(check()).toContain('2 of 5 clauses are not translated into `cy`');
  });

  test('go stale when the source changes, and come back when somebody says so', () => {
    const before = readFileSync(words, 'utf8');
    writeFileSync(words, before.replace('on the same day', 'within an hour'));
    try {
      expect(states()['escalation-nfa-challenge']).toBe('stale');
      expect(states()['escalation-stages']).toBe('fresh');
      expect(check()).toMatch(
        /The `cy` words of `escalation-nfa-challenge` were not made from what the source says now\.[\s\S]*translations\/cy\/sections\/escalation\.md:9:1/,
      );
      const ran = translated('cy', 'escalation-nfa-challenge');
      expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('1 clause was translated from the wording of today.')]);
      expect(states()['escalation-nfa-challenge']).toBe('fresh');
    } finally {
      writeFileSync(words, before);
      translated('cy', 'escalation-nfa-challenge');
    }
  });

  test('a time that changes makes nothing stale: it is not repeated', () => {
    const file = join(folder, 'sections/escalation.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('within: 3 working days', 'within: 2 working days'));
    expect(states()['escalation-stages']).toBe('fresh');
    writeFileSync(file, before.replace('meets the team manager on the other side', 'meets the manager over there'));
    expect(states()['escalation-stages']).toBe('missing');
    writeFileSync(file, before);
  });

  test.each([
    [['cy', 'escalation-stage'], 'Did you mean `escalation-stages`?'],
    [['cy', 'escalation-both-ways'], 'has no words in this language yet'],
    [['gd'], 'Write `languages: [en-GB, cy, gd]` into'],
    [[], 'Say which protocol and which language.'],
    [['cy', 'escalation', '--all'], 'Leave out either `--all` or the names of the clauses.'],
  ])('%j is refused in plain words', (args, why) => {
    const ran = translated(...args);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(why)]);
  });

  test.each([
    ['a mark of git', (text: string) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`],
    ['a list', (text: string) => text.replace('clauses:', 'clauses:\n  - all')],
    ['another key', (text: string) => `${text}seen_by: a translator\n`],
    ['a mark that is no text', (text: string) => text.replace(/(escalation-stages: ).*/, '$1{}')],
    ['bytes that are no text', (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0x23, 0xff, 0x0a])])],
  ])('marks that stand beside %s are never written over', (_, change) => {
    const file = join(folder, 'translations/cy/made-from.yaml');
    const before = readFileSync(file, 'utf8');
    const broken = Buffer.from(change(before));
    writeFileSync(file, broken);
    try {
      for (const what of ['escalation-nfa-challenge', '--all']) {
        const ran = translated('cy', what);
        expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('made-from.yaml')]);
        expect(ran.err).toContain('nothing was written');
      }
      expect(readFileSync(file).equals(broken)).toBe(true);
    } finally {
      writeFileSync(file, before);
    }
  });

  test('of several protocols none is chosen in silence', () => {
    const other = join(place, 'another');
    cpSync(folder, other, { recursive: true });
    try {
      const ran = runCommand(['translated', place, 'cy', '--all']);
      expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('there is more than one protocol here')]);
    } finally {
      rmSync(other, { recursive: true });
    }
  });
});

test('what the command quotes of the protocol is masked', () => {
  const other = join(place, 'masked');
  cpSync(folder, other, { recursive: true });
  try {
    const file = join(other, 'protocol.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^languages: .*$/m, 'languages: [en-GB, "NHS number 943 476 5919"]'));
    const { err } = runCommand(['translated', other, 'gd']);
    expect(err).toContain('is not published in `gd`');
    expect(err).not.toContain('476');
  } finally {
    rmSync(other, { recursive: true });
  }
});

describe('pages', () => {
  let browser: Browser;
  let page: Page;
  let server: Awaited<ReturnType<typeof startServer>>;
  const faults: string[] = [];

  beforeAll(async () => {
    const ran = runCommand(['build', folder, '--gate', 'draft', '--out', site, '--word']);
    expect(ran.err).not.toContain('Nothing was published');
    expect(ran.code).toBe(0);
    server = await startServer({ folder: site, base: '/', port: 0 });
    browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });
    page = await (await browser.newContext()).newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (fault) => faults.push(fault.message));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const open = (path: string) => page.goto(server.url + path);

  test('a chapter says what is translated in Welsh, and the rest in English, marked as such', async () => {
    await open('cy/sections/escalation/');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    expect(await page.locator('h1').textContent()).toBe('Pan fyddwn yn anghytuno');
    expect(await page.locator('.answer:has(#escalation-stages)').textContent()).toContain('3 diwrnod gwaith');
    const behind = page.locator('.answer:has(#escalation-both-ways)');
    expect(await behind.locator('h2').getAttribute('lang')).toBe('en-GB');
    expect(await behind.locator('.note').textContent()).toBe('Nid yw’r rhan hon wedi’i chyfieithu i’r Cymraeg eto. Dangosir y gwreiddiol.');
    expect(await behind.locator('div[lang="en-GB"]').first().textContent()).toContain('Children\u2019s workers question'.replace('\u2019', "'"));
    expect(await page.locator('aside .banner--translation').allTextContents()).toEqual([
      expect.stringContaining('wedi’i wirio eto'),
      expect.stringMatching(/^Dangosir 2 rhan/),
    ]);
    expect(await page.locator('.guidance p[lang="en-GB"]').count()).toBeGreaterThan(2);
  });

  test('the keyboard leads to the same page in the other language and back', async () => {
    await open('sections/escalation/');
    expect(await page.locator('link[rel=alternate][hreflang=cy]').getAttribute('href')).toBe('/cy/sections/escalation/');
    const link = page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Cymraeg' });
    expect(await link.getAttribute('lang')).toBe('cy');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cy/sections/escalation/');
    await page.getByRole('navigation', { name: 'Iaith' }).getByRole('link', { name: 'English' }).press('Enter');
    await page.waitForURL(`${server.url}sections/escalation/`);
  });

  test.each([
    ['ddau gam', 'cy/sections/escalation/#escalation-stages'],
    ['phenderfyniad', 'cy/sections/escalation/#escalation-nfa-challenge'],
    ['blentyn', 'cy/sections/escalation/'],
    ['tai', 'cy/directory/#housing-desk'],
  ])('“%s” is found in Welsh', async (query, address) => {
    await open(`cy/search/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(() => /canlyniad/.test(document.getElementById('count')?.textContent ?? ''));
    const found = await page.locator('#results a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(found.slice(0, 3).some((href) => href.startsWith(server.url + address))).toBe(true);
  });

  test('a checklist speaks Welsh and keeps its ticks', async () => {
    await open('cy/checklists/escalation/');
    await page.locator('input[data-item]').first().check();
    expect(await page.locator('#done').textContent()).toMatch(/^1 o \d+ wedi’u gwneud$/);
    await page.reload();
    expect(await page.locator('#done').textContent()).toMatch(/^1 o /);
  });

  test('machine tests find no barrier in either language', async () => {
    for (const path of ['cy/', 'cy/sections/escalation/']) {
      await open(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  test('a page that stands in one language alone offers no other', async () => {
    await open('privacy/');
    expect(await page.getByRole('navigation', { name: 'Language' }).count()).toBe(0);
  });
});
