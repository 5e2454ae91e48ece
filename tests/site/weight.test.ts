// The first view of a section page stays light: what the server really sends, compressed as a host would.

import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { htmlOf, pagesBelow, several } from './site.ts';

const MOST_BYTES = 30_000;
const MOST_SCRIPT_BYTES = 6_000;
/** Glenarrick's chapter on roles holds 24 answers; its words alone weigh 18 kB. Such a chapter may weigh its words and this. */
const MOST_BESIDE_WORDS = 15_000;
const MANY_ANSWERS = 20;

interface Weight {
  readonly words: number;
  readonly all: number;
  readonly script: number;
}

const answers = (path: string) => htmlOf(several, path).split('<section class="answer"').length - 1;
const chapters = ['northmere/sections', 'glenarrick/sections']
  .flatMap((folder) => pagesBelow(several, folder))
  .map((path) => ({ path, answers: answers(path), bytes: gzipSync(htmlOf(several, path)).length }))
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
  const words = gzipSync(await page.evaluate(() => document.body.textContent ?? '')).length;
  return { words, all: [...weights.values()].reduce((sum, one) => sum + one, 0), script: weights.get('script') ?? 0 };
}

test('a chapter needs at most 30 kB in all, and at most 6 kB of script', async () => {
  const heaviest = chapters.find((chapter) => chapter.answers <= MANY_ANSWERS);
  const { all, script } = await weigh(heaviest?.path ?? '');
  expect(all).toBeLessThanOrEqual(MOST_BYTES);
  expect(script).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
});

test('a chapter of very many answers needs little beside its words', async () => {
  const { all, words, script } = await weigh(chapters[0]?.path ?? '');
  expect(all - words).toBeLessThanOrEqual(MOST_BESIDE_WORDS);
  expect(script).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
});
