// axe on a page that stands open: its source is put in once a page, so that looking again in another way costs one run and no more.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
/** NOTE: axe-core is what @axe-core/playwright runs; it is found from there, whatever else brings another one. */
const FOLDER = dirname(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core'));
const SOURCE = readFileSync(join(FOLDER, 'axe.min.js'), 'utf8');
export const AXE_VERSION = (JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as { version: string }).version;

export const TAGS: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[] }[];
}
type WithAxe = typeof globalThis & { readonly axe: { run(context: Document, options: object): Promise<AxeResult> } };

/** A sentence for each place at which a rule is broken, three a rule at most. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(async (tags) => {
    const { violations: found } = await (globalThis as WithAxe).axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      iframes: false,
      preload: false,
    });
    return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`));
  }, TAGS);
}
