// What the tests of checklists do and see on a page.

import type { Page } from 'playwright-core';

/** Places of the ticked lines, from 0. */
export function ticked(page: Page): Promise<number[]> {
  return page.locator('input[data-item]').evaluateAll((boxes) => boxes.flatMap((box, index) => ((box as HTMLInputElement).checked ? [index] : [])));
}

export async function tick(page: Page, ...indexes: number[]): Promise<void> {
  for (const index of indexes) await page.locator('input[data-item]').nth(index).check();
}

/** From the next page on, this browser refuses to keep anything. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
}
