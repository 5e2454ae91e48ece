// Where a link of a piece leads in this handbook. The index of requirements is made once a handbook.

import type { Handbook } from '../handbook/site.ts';
import type { LinkTo } from '../model/fact-view.ts';

const requirementIndex = new WeakMap<Handbook, Map<string, string>>();

function requirements(handbook: Handbook): Map<string, string> {
  const known = requirementIndex.get(handbook);
  if (known) return known;
  const made = new Map(handbook.sections.flatMap((section) => section.answers.map((answer) => [answer.id, `${section.href}#${answer.id}`] as const)));
  requirementIndex.set(handbook, made);
  return made;
}

/** The address, or nothing when the handbook has no such place: then the words stand without a link. */
export function address(link: LinkTo, handbook: Handbook): string | undefined {
  switch (link.to) {
    case 'contact':
      return `${handbook.home}directory/#${link.id}`;
    case 'requirement':
      return requirements(handbook).get(link.id);
    case 'document':
      return handbook.documents.find(({ path }) => path === link.path)?.href;
    case 'address':
      return link.href;
  }
}

/** Leads out of the site: such links say so to the browser and carry no referrer. */
export function isOutside(href: string): boolean {
  return /^https?:/.test(href);
}
