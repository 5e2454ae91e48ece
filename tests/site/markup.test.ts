// Every built page: valid HTML, every link and fragment leads somewhere, contacts of the examples are invented ones.
// Pages are read by the browser's own parser, so that nothing here shares a mistake with the toolkit's self-check.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import type { BuiltSite } from './global-setup.ts';
import { htmlOf, pagesOf, several, single } from './site.ts';
import { ROOT } from './tool.ts';

interface ReadPage {
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
  readonly banner: string;
}

const sites: readonly (readonly [string, BuiltSite])[] = [
  ['one handbook at the root', single],
  ['two handbooks under a path', several],
];

async function readPages(site: BuiltSite): Promise<Map<string, ReadPage>> {
  const { page } = await openPage();
  const paths = pagesOf(site);
  const read = await page.evaluate(
    (documents) =>
      documents.map((html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const elements = [...parsed.querySelectorAll('*')];
        const addresses = elements.flatMap((element) =>
          ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'].flatMap((name) => element.getAttribute(name) ?? []),
        );
        const ids = elements.flatMap(({ id }) => (id === '' ? [] : [id]));
        return { ids, addresses, banner: parsed.querySelector('.banner--invented')?.textContent ?? '' };
      }),
    paths.map((path) => htmlOf(site, path)),
  );
  return new Map(paths.map((path, index) => [path, read[index] as ReadPage]));
}

function deadEnd(address: string, from: string, site: BuiltSite, pages: ReadonlyMap<string, ReadPage>): string | undefined {
  const origin = 'http://site.invalid';
  const target = new URL(address, `${origin}${site.base}${from}`);
  if (['https:', 'mailto:', 'tel:'].includes(target.protocol)) return undefined;
  if (target.origin !== origin) return 'leads where nothing should lead';
  if (!target.pathname.startsWith(site.base)) return 'leads out of the site';
  const below = decodeURIComponent(target.pathname.slice(site.base.length));
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!existsSync(join(site.folder, file))) return 'leads to nothing';
  if (target.hash === '') return undefined;
  return pages.get(file)?.ids.includes(decodeURIComponent(target.hash.slice(1))) === true ? undefined : 'leads to no place on its page';
}

describe.each(sites)('%s', (_, site) => {
  let reading: Promise<Map<string, ReadPage>> | undefined;
  const allPages = () => (reading ??= readPages(site));

  test('its pages are valid HTML', async () => {
    const rules = JSON.parse(readFileSync(join(ROOT, '.htmlvalidate.json'), 'utf8')) as ConfigData;
    const validator = new HtmlValidate(new StaticConfigLoader(rules));
    const faults: string[] = [];
    // The pages of one handbook are those of two but for their addresses; the second handbook is made of the same parts as the first.
    const share = (path: string): number => (site === single ? 8 : path.startsWith('glenarrick/') ? 3 : 1);
    for (const path of pagesOf(site).filter((one, index) => index % share(one) === 0)) {
      const { results } = await validator.validateString(htmlOf(site, path), path);
      faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`)));
    }
    expect(faults).toEqual([]);
  });

  test('every link and fragment leads somewhere', async () => {
    const pages = await allPages();
    const faults = [...pages].flatMap(([path, { addresses }]) =>
      addresses.flatMap((address) => {
        const why = deadEnd(address, path, site, pages);
        return why === undefined ? [] : [`${path}: ${address} ${why}`];
      }),
    );
    expect(faults).toEqual([]);
    expect([...pages.values()].reduce((sum, { addresses }) => sum + addresses.length, 0)).toBeGreaterThan(2000);
  });

  test('every id stands once on its page', async () => {
    expect([...(await allPages())].flatMap(([path, { ids }]) => (new Set(ids).size === ids.length ? [] : [path]))).toEqual([]);
  });

  test('every page of an example says that it is invented', async () => {
    const pages = await allPages();
    const handbooks = site === single ? [''] : ['northmere/', 'glenarrick/'];
    const ofExamples = [...pages].filter(([path]) => handbooks.some((handbook) => path.startsWith(handbook)));
    expect(ofExamples.filter(([, { banner }]) => !banner.includes('invented')).map(([path]) => path)).toEqual([]);
    expect(ofExamples.length).toBeGreaterThan(80);
  });

  test('telephone links have digits, e-mail goes nowhere real', async () => {
    const addresses = [...(await allPages()).values()].flatMap((page) => page.addresses);
    const calls = addresses.filter((address) => address.startsWith('tel:'));
    const mails = addresses.filter((address) => address.startsWith('mailto:'));
    expect([...new Set(calls)].filter((address) => !/^tel:\+?\d{3,15}$/.test(address))).toEqual([]);
    expect([...new Set(mails)].filter((address) => !/^mailto:[^@?]+@(?:[a-z0-9-]+\.)*example\.org(?:\?|$)/.test(address))).toEqual([]);
    expect(calls.length).toBeGreaterThan(100);
    expect(mails.length).toBeGreaterThan(50);
  });

  test('style sheets load nothing', () => {
    const sheets = readdirSync(join(site.folder, 'assets')).filter((name) => name.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const name of sheets) expect(readFileSync(join(site.folder, 'assets', name), 'utf8')).not.toMatch(/@import|url\(/);
  });
});
