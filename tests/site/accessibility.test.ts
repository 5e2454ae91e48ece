// Every type of page in every way it is looked at: axe finds nothing, and nothing is wider than what shows it.

import { expect, test } from 'vitest';
import { violations } from '../accessibility/axe.ts';
import { LOOKS, showAs, tooWide } from '../accessibility/looks.ts';
import { openPage } from './browser.ts';
import { pageTypes } from './site.ts';

/** Between a small telephone and a wide screen: a larger telephone, a tablet upright and on its side. */
const MORE_WIDTHS = [480, 768, 1024];
const LIGHT = LOOKS.find(({ id }) => id === 'light');

/** What `npm run accessibility` asks of every page in every look is asked here of every type of page in the looks that differ most. */
const AXE: ReadonlySet<string> = new Set(['light', 'phone', 'print']);
/** Pages that hold a whole handbook take axe half a minute a look: here they are looked at as they are used. */
const WHOLE: Readonly<Record<string, string>> = { 'whole handbook': 'print', edition: 'light' };

test.each(pageTypes)('nothing is wrong with: $name', async ({ name, url }) => {
  const { page } = await openPage({ bypassCSP: true });
  const session = await page.context().newCDPSession(page);
  await page.goto(url);
  const faults: string[] = [];
  for (const look of LOOKS) {
    await showAs(page, session, look);
    if (AXE.has(look.id) && look.id === (WHOLE[name] ?? look.id)) faults.push(...(await violations(page)).map((fault) => `${look.title}: ${fault}`));
    const wide = await tooWide(page);
    if (wide > 0) faults.push(`${look.title}: ${wide} px too wide`);
  }
  for (const width of MORE_WIDTHS) {
    if (LIGHT) await showAs(page, session, { ...LIGHT, width });
    const wide = await tooWide(page);
    if (wide > 0) faults.push(`${wide} px too wide for a screen of ${width} px`);
  }
  expect(faults).toEqual([]);
});
