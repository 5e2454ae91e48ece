// Without a network: pages open from a copy that is whole and says what it is; a new edition replaces it and never mixes with it.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/cli/publish/static-server.ts';
import { openPage } from './browser.ts';
import { htmlOf, pagesOf } from './site.ts';
import { ROOT, tool, toolMust } from './tool.ts';

const place = mkdtempSync(join(tmpdir(), 'joint-protocol-offline-'));
const protocol = join(place, 'northmere');
const sites = { old: join(place, 'old'), now: join(place, 'now'), off: join(place, 'off'), half: join(place, 'half') };
const BASE = '/handbook/';

beforeAll(async () => {
  cpSync(join(ROOT, 'protocols/northmere'), protocol, { recursive: true });
  await toolMust('build', protocol, '--out', sites.old, '--base', BASE);
  const control = join(protocol, 'protocol.yaml');
  writeFileSync(control, readFileSync(control, 'utf8').replace('edition: "2.1"', 'edition: "2.2"').replace('issued: 2026-06-01', 'issued: 2026-11-02'));
  await toolMust('build', protocol, '--out', sites.now, '--base', BASE);
  await toolMust('build', protocol, '--out', sites.off, '--base', BASE, '--no-offline');
  // What a visitor meets while a new edition is being uploaded.
  cpSync(sites.now, sites.half, { recursive: true });
  cpSync(join(sites.old, 'sections'), join(sites.half, 'sections'), { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** One address at which different folders are served, one after the other. */
async function host() {
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  let port = 0;
  const stop = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  onTestFinished(stop);
  const serve = async (folder: string): Promise<string> => {
    await stop();
    server = await startServer({ folder, base: BASE, port });
    port = Number(new URL(server.url).port);
    return server.url;
  };
  return { serve, stop };
}

/** Registers as the page itself does after some seconds, and waits until the copy is whole. */
async function save(page: Page, url: string): Promise<string> {
  await page.goto(url);
  return page.evaluate(async () => {
    const worker = document.querySelector<HTMLElement>('script[data-worker]')?.dataset['worker'] ?? '';
    const registration = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
    await registration.update();
    const state = (): string => [registration.installing, registration.waiting, registration.active].map((one) => one?.state ?? '-').join(' ');
    for (let round = 0; round < 600 && registration.installing; round += 1) await new Promise((done) => setTimeout(done, 50));
    return state();
  });
}

const banner = (page: Page) => page.locator('.banner--saved');

describe('a handbook that was opened once', () => {
  test('opens without a network, every page of it, and says that it is a copy', async () => {
    const { serve, stop } = await host();
    const { page } = await openPage({ serviceWorkers: 'allow' });
    const url = await serve(sites.old);
    await save(page, url);
    await page.goto(url);
    expect(await banner(page).count()).toBe(0);
    await stop();
    for (const path of ['', 'sections/thresholds/', 'situations/not-let-in/', 'roles/treatment-worker/', 'directory/', 'checklists/thresholds/']) {
      await page.goto(url + path);
      expect(await banner(page).textContent()).toContain('edition 2.1 of 1 June 2026');
      expect(await page.locator('h1').first().isVisible()).toBe(true);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('system-ui');
    }
    await page.goto(`${url}search/?q=missed`);
    await page.locator('#results li').first().waitFor();
  });

  test('has its new edition, whole, after it was opened again', async () => {
    const { serve, stop } = await host();
    const { page } = await openPage({ serviceWorkers: 'allow' });
    const url = await serve(sites.old);
    await save(page, url);
    await serve(sites.now);
    expect(await save(page, url)).toContain('installed');
    // The page that is open keeps its copy until it is closed.
    const context = page.context();
    await page.close();
    const next = await context.newPage();
    await next.goto(url);
    await next.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      for (let round = 0; round < 200 && registration.waiting; round += 1) await new Promise((done) => setTimeout(done, 50));
    });
    await stop();
    for (const path of ['', 'sections/escalation/']) {
      await next.goto(url + path);
      expect(await banner(next).textContent()).toContain('edition 2.2 of 2 November 2026');
      expect(await next.locator('.foot').textContent()).toContain('Edition 2.2');
    }
    expect(await next.evaluate(() => caches.keys())).toHaveLength(1);
  });

  test('keeps its whole copy when the new edition is only half on the server', async () => {
    const { serve, stop } = await host();
    const { page } = await openPage({ serviceWorkers: 'allow' });
    const url = await serve(sites.old);
    await save(page, url);
    await serve(sites.half);
    await save(page, url);
    await stop();
    for (const path of ['', 'sections/escalation/', 'directory/']) {
      await page.goto(url + path);
      expect(await banner(page).textContent()).toContain('edition 2.1');
      expect(await page.locator('.foot').textContent()).toContain('Edition 2.1');
    }
  });

  test('loses its copy when copies are switched off, by the reader or by those who publish', async () => {
    const { serve, stop } = await host();
    const { page } = await openPage({ serviceWorkers: 'allow' });
    const url = await serve(sites.old);
    await save(page, url);
    await page.goto(`${url}privacy/`);
    await page.getByRole('button', { name: 'Remove saved copies, and keep none' }).click();
    await page.getByText('Removed.').waitFor();
    expect(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
    await page.getByRole('button', { name: 'Keep copies on this device again' }).click();
    await save(page, url);
    await serve(sites.off);
    await page.goto(url);
    expect(await page.locator('script[data-worker]').count()).toBe(0);
    await page.evaluate(async () => {
      for (const one of await navigator.serviceWorker.getRegistrations()) await one.update();
      for (let round = 0; round < 200 && (await caches.keys()).length > 0; round += 1) await new Promise((done) => setTimeout(done, 50));
    });
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await stop();
    await expect(page.goto(url)).rejects.toThrow();
  });
});

test('the worker lists ordinary pages and what they need, each once, and nothing to take away', () => {
  const text = readFileSync(join(sites.old, 'sw.js'), 'utf8');
  const book = JSON.parse(/^const BOOK = (.*);\n/.exec(text)?.[1] ?? '{}') as { files: [string, string][] };
  const addresses = book.files.map(([address]) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  const pages = pagesOf({ folder: sites.old, base: BASE, url: '' }).map((path) => BASE + path.replace(/(^|\/)index\.html$/, '$1'));
  const left = pages.filter((page) => !addresses.includes(page)).map((page) => page.slice(BASE.length).replace(/\/.*/, '/'));
  expect([...new Set(left)].sort()).toEqual(['404.html', 'editions/', 'guide/', 'print/']);
  expect(addresses.filter((address) => /\.(?:docx|pdf|vcf|csv)$/.test(address))).toEqual([]);
  expect(addresses.some((address) => address.includes('/pagefind/'))).toBe(true);
});

test('the site with its worker is what its manifest says', async () => {
  expect((await tool('verify', sites.old)).code).toBe(0);
  expect(htmlOf({ folder: sites.off, base: BASE, url: '' }, 'sw.js')).toContain('unregister');
});
