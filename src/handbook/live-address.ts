// Where a handbook is live, when the command was told.

import type { Handbook, Site } from './site.ts';

/** Address of the handbook's home with a slash at the end; empty when nobody said. */
export function liveHome({ address, base }: Pick<Site, 'address' | 'base'>, { home }: Pick<Handbook, 'home'>): string {
  return address === '' ? '' : address + home.slice(base.length);
}
