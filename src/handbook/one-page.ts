// Addresses when a whole handbook stands on one page, in one document or on paper: every page of the site becomes a place in it.

import { tagAgain, tagPattern } from './own-tags.ts';
import type { Handbook } from './site.ts';

const PAGES =
  /^(?:(?:sections|checklists|documents|situations|roles)\/[A-Za-z0-9._-]+|directory|glossary|situations|roles|who-does-what|about|completeness)\/$/;

/** The id of a page, or of something with an id on that page: `sections-roles`, `sections-roles--lead-worker`. */
export function placeId(page: string, fragment = ''): string {
  const name = page.replace(/\/$/, '').replaceAll('/', '-') || 'top';
  return fragment === '' ? name : `${name}--${fragment}`;
}

/**
 * The place that an address of the handbook's pages leads to; `page` is where the link stands, such as `sections/roles/`.
 * Undefined for what leads elsewhere.
 */
export function placeOf(href: string, page: string, { home }: Pick<Handbook, 'home'>): string | undefined {
  if (href.startsWith('#')) return placeId(page, decoded(href.slice(1)));
  if (!href.startsWith(home)) return undefined;
  const [path = '', fragment = ''] = href.slice(home.length).split('#');
  const bare = path.split('?')[0] ?? '';
  return bare === '' || PAGES.test(bare) ? placeId(bare, decoded(fragment)) : undefined;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const TAG = tagPattern('/?[a-z][a-z0-9]*');
const ATTRIBUTE = /\s(id|for|aria-labelledby|aria-describedby|href)="([^"]*)"/g;

/**
 * HTML of one page of the site, as it stands among all the others: ids made their own, links to other pages turned into links on
 * this one, headings `deeper` by so many levels. Expects HTML of ours, whose attributes stand in double quotes.
 */
export function onePageHtml(html: string, page: string, handbook: Pick<Handbook, 'home'>, deeper: number): string {
  return html.replace(TAG, (whole, found: string, attributes: string, end: string) => {
    const name = found.replace('/', '');
    const level = /^h([1-5])$/.exec(name)?.[1];
    const tag = level === undefined ? name : `h${Math.min(6, Number(level) + deeper)}`;
    if (name !== found) return tag === name ? whole : `</${tag}>`;
    const changed = attributes.replace(ATTRIBUTE, (kept, attribute: string, value: string) => {
      if (attribute !== 'href')
        return ` ${attribute}="${value
          .split(' ')
          .map((id) => placeId(page, id))
          .join(' ')}"`;
      const place = placeOf(value, page, handbook);
      return place === undefined ? kept : ` href="#${encodeURIComponent(place)}"`;
    });
    return tagAgain(tag, changed, end);
  });
}
