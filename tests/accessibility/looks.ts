// The ways in which a page is looked at, and how a browser is brought to show it so. One loaded page is shown in all of them.

import type { CDPSession, Page } from 'playwright-core';

export interface Look {
  readonly id: string;
  /** As the accessibility statement says it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Device pixels for each pixel of CSS: 4 at 400 %. */
  readonly scale: number;
  readonly media: 'screen' | 'print';
  readonly forced: boolean;
  /** Whether axe looks again: at 400 % it sees what it saw at 320 pixels. */
  readonly axe: boolean;
  /** Whether it may be wider than the screen nowhere (WCAG 2.2, 1.4.10). */
  readonly reflows: boolean;
}

export const LOOKS: readonly Look[] = [
  { id: 'light', title: 'on a wide screen (1280 pixels)', width: 1280, height: 900, scale: 1, media: 'screen', forced: false, axe: true, reflows: true },
  { id: 'phone', title: 'on a small telephone (320 pixels)', width: 320, height: 640, scale: 1, media: 'screen', forced: false, axe: true, reflows: true },
  {
    id: 'zoom',
    title: 'enlarged to 400 % on a screen of 1280 by 1024 pixels',
    width: 320,
    height: 256,
    scale: 4,
    media: 'screen',
    forced: false,
    axe: false,
    reflows: true,
  },
  { id: 'print', title: 'as printed on A4', width: 673, height: 900, scale: 1, media: 'print', forced: false, axe: true, reflows: false },
  {
    id: 'forced',
    title: 'in colours that the reader forces on the page',
    width: 1280,
    height: 900,
    scale: 1,
    media: 'screen',
    forced: true,
    axe: true,
    reflows: true,
  },
];

export async function showAs(page: Page, session: CDPSession, look: Look): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', { width: look.width, height: look.height, deviceScaleFactor: look.scale, mobile: false });
  await page.emulateMedia({ media: look.media, forcedColors: look.forced ? 'active' : 'none', colorScheme: 'light', reducedMotion: 'reduce' });
}

/** Pixels by which the page is wider than what shows it; 0 when nobody has to scroll sideways. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
