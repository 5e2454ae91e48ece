// Two handbooks in one site, each in its partnership's own colours: what a reader's browser draws.

import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { htmlOf, several } from './site.ts';

test('each handbook has the colours, name, logo and footer of its partnership, and nothing shifts when the logo comes', async () => {
  const { page, faults } = await openPage();
  const seen = async (path: string) => {
    await page.goto(several.url + path);
    return page.evaluate(() => ({
      bar: getComputedStyle(document.querySelector('.bar') as Element).backgroundColor,
      link: getComputedStyle(document.querySelector('.menu a:not([aria-current])') as Element).color,
      ground: getComputedStyle(document.querySelector('.foot') as Element).backgroundColor,
      under: document.querySelector('.bar__area')?.textContent ?? '',
      logo: [...document.querySelectorAll<HTMLImageElement>('.bar__logo')].map(({ alt, width, height, naturalWidth }) => ({
        alt,
        width,
        height,
        isDrawn: naturalWidth > 0,
      })),
    }));
  };
  const own = { bar: 'rgb(61, 42, 92)', link: 'rgb(76, 47, 143)', ground: 'rgb(243, 241, 247)', under: 'Glenarrick Partnership' };
  const logo = [{ alt: 'Glenarrick Partnership: a hill over water', width: 48, height: 48, isDrawn: true }];
  expect(await seen('glenarrick/')).toEqual({ ...own, logo });
  expect(await seen('glenarrick/editions/2.0/')).toEqual({ ...own, logo });
  expect(await seen('northmere/')).toMatchObject({ bar: 'rgb(15, 76, 92)', link: 'rgb(10, 90, 128)', ground: 'rgb(238, 244, 245)', logo: [] });
  expect(htmlOf(several, 'glenarrick/')).toContain('Published by the Glenarrick Partnership');
  expect(htmlOf(several, 'northmere/')).not.toContain('colours.');
  expect(faults).toEqual([]);
});
