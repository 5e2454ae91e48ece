// The first view of any section page stays light: what the server really sends, compressed as a host would.

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { htmlOf, pagesBelow, several } from './site.ts';

const MOST_BYTES = 30_000;
const MOST_SCRIPT_BYTES = 6_000;

const sections = ['northmere/sections', 'glenarrick/sections']
  .flatMap((folder) => pagesBelow(several, folder))
  .map((path) => ({ path, bytes: gzipSync(htmlOf(several, path)).length }))
  .sort((a, b) => b.bytes - a.bytes);

test('the heaviest section page needs at most 30 kB, and at most 6 kB of script', async () => {
  const { page } = await openPage();
  const weights: Record<string, number> = { document: 0, stylesheet: 0, script: 0, font: 0, fetch: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type in weights) bodies.push(response.body().then((body) => void (weights[type] = (weights[type] ?? 0) + gzipSync(body).length)));
  });
  await page.goto(several.url + sections[0]?.path, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  const sum = Object.values(weights).reduce((all, one) => all + one, 0);
  expect(weights['document']).toBeGreaterThan(1000);
  expect(weights['stylesheet']).toBeGreaterThan(1000);
  expect(weights['script']).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  expect(sum, `${sections[0]?.path}: ${JSON.stringify(weights)}`).toBeLessThanOrEqual(MOST_BYTES);
});
