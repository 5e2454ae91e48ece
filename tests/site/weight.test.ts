// The first view of a page stays light: what the server really sends, compressed as a host would.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { htmlOf, pagesOf, several } from './site.ts';

const MOST_BYTES = 30_000;
const MOST_SCRIPT_BYTES = 6_000;

interface Weight {
  readonly all: number;
  readonly script: number;
}

/** Pages that hold a whole handbook, to be printed or looked up years later: nobody opens them first during a call. */
const WHOLE = /^(?:northmere|glenarrick)\/(?:print|editions\/[^/]+)\/index\.html$/;

const files = new Map<string, number>();
function bytesOf(path: string): number {
  const bytes = files.get(path) ?? gzipSync(readFileSync(join(several.folder, path))).length;
  files.set(path, bytes);
  return bytes;
}

/** What a page names in its head: a browser asks for these by itself. */
function named(html: string): { readonly scripts: readonly string[]; readonly others: readonly string[] } {
  const pick = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map((found) => (found[1] ?? '').slice(several.base.length));
  return { scripts: pick(/<script[^>]* src="([^"]+)"/g), others: pick(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g) };
}

const sum = (paths: readonly string[]): number => paths.reduce((all, path) => all + bytesOf(path), 0);

const pages = pagesOf(several).map((path) => {
  const { scripts, others } = named(htmlOf(several, path));
  return { path, script: sum(scripts), all: sum([path, ...scripts, ...others]) };
});

function heaviest(kind: RegExp): string {
  const found = pages.filter(({ path }) => kind.test(path)).sort((a, b) => b.all - a.all);
  expect(found.length).toBeGreaterThan(1);
  return (found[0]?.path ?? '').slice(0, -'index.html'.length);
}

async function weigh(path: string): Promise<Weight> {
  const { page } = await openPage();
  const weights = new Map<string, number>();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(several.url + path, { waitUntil: 'networkidle' });
  for (const response of [...responses]) {
    const type = response.request().resourceType();
    weights.set(type, (weights.get(type) ?? 0) + gzipSync(await response.body()).length);
  }
  expect([...weights.keys()]).toEqual(expect.arrayContaining(['document', 'stylesheet']));
  return { all: [...weights.values()].reduce((sum, one) => sum + one, 0), script: weights.get('script') ?? 0 };
}

test('no page of either example weighs more than 30 kB with what it names, or has more than 6 kB of script', () => {
  expect(pages.filter(({ path }) => path.includes('/sections/')).length).toBeGreaterThan(50);
  expect(pages.filter(({ path }) => WHOLE.test(path)).length).toBeGreaterThan(3);
  expect(pages.filter(({ path, all }) => all > MOST_BYTES && !WHOLE.test(path))).toEqual([]);
  expect(pages.filter(({ script }) => script > MOST_SCRIPT_BYTES)).toEqual([]);
});

test.each([
  ['chapter', /\/sections\//],
  ['role', /\/roles\/[^/]+\//],
  ['situation', /\/situations\/[^/]+\//],
  ['checklist', /\/checklists\/[^/]+\//],
  ['table of duties', /\/who-does-what\//],
])('the heaviest %s asks a browser for no more than that', async (_name, kind) => {
  const { all, script } = await weigh(heaviest(kind));
  expect(all).toBeLessThanOrEqual(MOST_BYTES);
  expect(script).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
});
