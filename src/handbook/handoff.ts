// The one place where finished page data passes from the command to the Astro pages, which Vite bundles apart.

import type { Handbook, Site } from './site.ts';

const SLOT = Symbol.for('joint-protocol.site');
type Holder = { [SLOT]?: Site };

export function handOver(site: Site): void {
  (globalThis as Holder)[SLOT] = site;
}

export function currentSite(): Site {
  const site = (globalThis as Holder)[SLOT];
  if (!site) throw new Error('The pages were asked for before the site was compiled.');
  return site;
}

/** One static path a handbook: none at the root for a single one, its folder for several. */
export function handbookPaths(): { params: { handbook: string | undefined }; props: { handbook: Handbook } }[] {
  const { cards, handbooks } = currentSite();
  return handbooks.flatMap((handbook) => {
    const folder = cards.length === 1 ? [] : [handbook.id];
    return [handbook, ...handbook.translations].map((one) => {
      const language = one === handbook ? [] : [one.language.toLowerCase()];
      return { params: { handbook: [...folder, ...language].join('/') || undefined }, props: { handbook: one } };
    });
  });
}
