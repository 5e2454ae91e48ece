// Duties in the order in which pages and documents show them. Apart from duties.ts, since pages are bundled without the facts.

import type { Handbook } from './site.ts';

/** In the order of the roles, then whoever is no role. */
export function inRoleOrder({ duties, roles }: Pick<Handbook, 'duties' | 'roles'>): Handbook['duties'] {
  const order = new Map(roles.map(({ id }, index) => [id, index]));
  const place = (id: string): number => order.get(id) ?? order.size;
  return duties.toSorted((a, b) => place(a.whoId) - place(b.whoId));
}
