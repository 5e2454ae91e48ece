// The lines of a checklist by who leads them, so that each side finds its own part and can say that it is done.

import type { ChecklistItem, Lead } from './site.ts';

export interface Leg {
  readonly lead: Lead;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

const TITLES: Readonly<Record<Lead, string>> = {
  treatment: 'Led by drug and alcohol treatment',
  children: 'Led by children’s services',
  health: 'Led by health services',
  '': 'For everyone, or done together',
};

/** In the order in which each side comes first. One leg without a title when no two sides differ. */
export function legsOf(items: readonly ChecklistItem[]): Leg[] {
  const leads = [...new Set(items.map(({ lead }) => lead))];
  if (leads.length < 2) return [{ lead: '', title: '', items }];
  return leads.map((lead) => ({ lead, title: TITLES[lead], items: items.filter((item) => item.lead === lead) }));
}
