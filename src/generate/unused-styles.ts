// Leaves out rules of GOV.UK Frontend for classes that no page has: they are a quarter of what a reader would load.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../', import.meta.url));
const MARKUP = ['pages', 'layouts', 'components', 'browser', 'handbook'];
const CLASS = /govuk-[\w-]+/g;
/** A name put together when the page is made: nobody could tell that its rules are needed. */
const PUT_TOGETHER = /govuk-[\w-]*\$?\{/;

/** Every GOV.UK class that stands anywhere in the markup. Throws where a name does not stand whole. */
export async function usedClasses(): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const folder of MARKUP) {
    for (const entry of await readdir(join(SRC, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
      const part = PUT_TOGETHER.exec(text)?.[0];
      if (part !== undefined) throw new Error(`${entry.name}: \`${part}…\` is not a whole class name, so its styles would be left out. Write it in full.`);
      for (const [name] of text.matchAll(CLASS)) used.add(name);
    }
  }
  return used;
}

/** Expects compressed CSS without comments. */
export function withoutUnused(css: string, used: ReadonlySet<string>): string {
  const isUsed = (selector: string): boolean => [...selector.matchAll(/\.(govuk-[\w-]+)/g)].every(([, name = '']) => used.has(name));
  const kept = css.replace(/([^{}]+)\{([^{}]*)\}/g, (rule, selectors: string, body: string) => {
    if (selectors.trimStart().startsWith('@') || !selectors.includes('.govuk-')) return rule;
    const left = splitSelectors(selectors).filter(isUsed);
    return left.length === 0 ? '' : `${left.join(',')}{${body}}`;
  });
  return kept.replace(/@(?:media|supports)[^{}]*\{\}/g, '');
}

/** Commas inside brackets, as in `:is(a, b)`, divide nothing. */
function splitSelectors(selectors: string): string[] {
  return selectors.split(/,(?![^(]*\))/);
}
