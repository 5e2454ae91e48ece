// Copies to take away: the pages list those that were made and no others, and the server hands them over as what they are.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { htmlOf, several, single } from './site.ts';

describe('copies', () => {
  test.each(['', 'about/'])('are offered on the page “%s”, with their size', async (path) => {
    const { page, faults } = await openPage();
    await page.goto(single.url + path);
    const link = page.getByRole('link', { name: 'Word document' });
    expect(await link.getAttribute('href')).toBe('/northmere.docx');
    expect(await link.locator('xpath=..').innerText()).toMatch(/^Word document \(\d+ KB\): /);
    const response = await page.request.get(`${single.url}northmere.docx`);
    expect(response.headers()['content-type']).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect((await response.body()).subarray(0, 2).toString()).toBe('PK');
    expect(faults).toEqual([]);
  });

  test('that were not asked for are neither made nor offered', () => {
    expect(existsSync(join(several.folder, 'northmere/northmere.docx'))).toBe(false);
    expect(htmlOf(several, 'northmere/')).not.toContain('Take it with you');
  });
});
