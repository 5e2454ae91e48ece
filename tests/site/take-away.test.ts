// Copies to take away: the pages list those that were made and no others, and the server hands them over as what they are.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { htmlOf, pagesBelow, several, single } from './site.ts';
import { LIVE } from './tool.ts';

const COPIES = [
  ['PDF', 'northmere.pdf', 'application/pdf', '%PDF'],
  ['Word document', 'northmere.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
] as const;

describe('copies', () => {
  test.each(['', 'about/'])('are offered on the page “%s”, with their size', async (path) => {
    const { page, faults } = await openPage();
    await page.goto(single.url + path);
    for (const [name, file, type, begin] of COPIES) {
      const link = page.getByRole('link', { name, exact: true });
      expect(await link.getAttribute('href')).toBe(`/${file}`);
      expect(await link.locator('xpath=..').innerText()).toMatch(/ \([\d.]+ [KM]B\): /);
      const response = await page.request.get(single.url + file);
      expect(response.headers()['content-type']).toBe(type);
      expect((await response.body()).toString('latin1').startsWith(begin)).toBe(true);
    }
    expect(faults).toEqual([]);
  });

  test('that were not asked for are neither made nor offered', () => {
    expect(existsSync(join(several.folder, 'northmere/northmere.docx'))).toBe(false);
    expect(htmlOf(several, 'northmere/')).not.toContain('northmere.docx');
  });
});

describe('on paper', () => {
  test('everything stands on one page: each answer once, each chapter reached from the contents, links that stay on the page', async () => {
    const { page, faults } = await openPage();
    await page.goto(single.url);
    await page.getByRole('link', { name: 'Everything on one page' }).click();
    await page.waitForURL('**/print/');
    const answers = pagesBelow(single, 'sections').flatMap((path) =>
      [...htmlOf(single, path).matchAll(/<section class="answer"[^>]*>.*?<h2 id="([a-z0-9-]+)"/gs)].map(
        ([, id = '']) => `${path.replace(/\/$/, '').replace('/', '-')}--${id}`,
      ),
    );
    expect(answers.length).toBeGreaterThan(100);
    const ids = await page.evaluate(() => [...document.querySelectorAll('main [id]')].map(({ id }) => id));
    expect(answers.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const contents = await page.evaluate(() => [...document.querySelectorAll('.whole-contents a')].map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    expect(contents.length).toBeGreaterThan(30);
    expect(contents.filter((id) => !ids.includes(id))).toEqual([]);
    const whole = [...pagesBelow(single, 'situations'), ...pagesBelow(single, 'roles')].map((path) => path.replace(/\/$/, '').replace('/', '-'));
    expect(whole.length).toBeGreaterThan(15);
    expect(whole.filter((id) => !ids.includes(id))).toEqual([]);
    const leaving = await page.evaluate(() => [...document.querySelectorAll('main a[href^="/sections/"], main a[href^="/directory/"]')].length);
    expect(leaving).toBe(0);
    const levels = await page.evaluate(() => [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => index === 0 || (level > 1 && level <= (levels[index - 1] ?? 0) + 1))).toBe(true);
    expect(htmlOf(single, 'print/')).not.toContain('data-pagefind-body');
    expect(faults).toEqual([]);
  });

  test.each(['sections/escalation/', 'checklists/escalation/', 'directory/', 'print/'])(
    '%s carries edition, day, caution, and the way back to the screen',
    async (path) => {
      const { page } = await openPage();
      await page.goto(single.url + path);
      const live = page.getByText(`This page on screen: ${LIVE}${path}`);
      const code = page.getByRole('img', { name: 'Code that leads to this page on screen' });
      const caution = page.getByText('Printed copies go out of date');
      expect([await live.isVisible(), await code.isVisible(), await caution.isVisible()]).toEqual([false, false, false]);
      await page.emulateMedia({ media: 'print' });
      expect([await live.isVisible(), await code.isVisible(), await caution.isVisible()]).toEqual([true, true, true]);
      const run = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--run') || document.documentElement.dataset['run']);
      expect(run).toContain('Edition 2.1 of 1 June 2026, In force');
      const wide = (await code.boundingBox())?.width ?? 0;
      expect(wide).toBeGreaterThan(75);
    },
  );

  test('nobody is led anywhere when nobody said where the handbook is live', () => {
    expect(htmlOf(several, 'northmere/directory/')).not.toContain('class="qr"');
  });
});
