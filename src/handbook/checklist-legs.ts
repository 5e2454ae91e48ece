// The lines of a checklist by who leads them, so that each side finds its own part and can say that it is done.

import type { ChecklistItem, Lead } from './site.ts';
import { sayIn } from '../interface/say.ts';

export interface Leg {
  readonly lead: Lead;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

/** In the order in which each side comes first. One leg without a title when no two sides differ. */
export function legsOf(items: readonly ChecklistItem[], language: string): Leg[] {
  const leads = [...new Set(items.map(({ lead }) => lead))];
  if (leads.length < 2) return [{ lead: '', title: '', items }];
  const say = sayIn(language);
  return leads.map((lead) => ({
    lead,
    title: say(lead === '' ? 'checklist.leg-everyone' : `checklist.leg-${lead}`),
    items: items.filter((item) => item.lead === lead),
  }));
}
