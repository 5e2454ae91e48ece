// The first view of a section page stays light: what the server really sends, compressed as a host would.

import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { htmlOf, pagesBelow, several } from './site.ts';

const MOST_BYTES = 30_000;
const MOST_SCRIPT_BYTES = 6_000;

interface Weight {
  readonly all: number;
  readonly script: number;
}

const chapters = ['northmere/sections', 'glenarrick/sections']
  .flatMap((folder) => pagesBelow(several, folder))
  .map((path) => ({ path, bytes: gzipSync(htmlOf(several, path)).length }))
  .sort((a, b) => b.bytes - a.bytes);

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

test('the heaviest chapter needs at most 30 kB in all, and at most 6 kB of script', async () => {
  expect(chapters.length).toBeGreaterThan(50);
  const { all, script } = await weigh(chapters[0]?.path ?? '');
  expect(all).toBeLessThanOrEqual(MOST_BYTES);
  expect(script).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
});
