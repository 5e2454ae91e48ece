// The built sites seen from a test: their files, and one page of every type with the site that shows it best.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { BuiltSite } from './global-setup.ts';

export const single = inject('single');
export const several = inject('several');

export interface PageType {
  readonly name: string;
  readonly site: BuiltSite;
  /** Under the base, as a reader would ask for it. */
  readonly path: string;
  readonly url: string;
  readonly html: string;
}

/** Every HTML file of a site, as a path below its folder with `/`. */
export function pagesOf({ folder }: BuiltSite): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}

export function htmlOf({ folder }: BuiltSite, path: string): string {
  return readFileSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** Paths of the pages directly below a folder such as `sections`. */
export function pagesBelow(site: BuiltSite, under: string): string[] {
  return pagesOf(site)
    .filter((path) => new RegExp(`^${under}/[^/]+/index\\.html$`).test(path))
    .map((path) => path.slice(0, -'index.html'.length));
}

function most(site: BuiltSite, under: string, count: (html: string) => number): string {
  const [first] = pagesBelow(site, under)
    .map((path) => ({ path, amount: count(htmlOf(site, path)) }))
    .sort((a, b) => b.amount - a.amount);
  if (first === undefined) throw new Error(`There is no page below ${under}.`);
  return first.path;
}

const size = (html: string): number => html.length;
const tables = (html: string): number => html.split('<table').length;

function type(name: string, site: BuiltSite, path: string): PageType {
  return { name, site, path, url: site.url + path, html: path === 'no/such/page/' ? '' : htmlOf(site, path) };
}

export const pageTypes: readonly PageType[] = [
  type('several handbooks', several, ''),
  type('home', single, ''),
  type('long section', several, most(several, 'northmere/sections', size)),
  type('section with tables', single, most(single, 'sections', tables)),
  type('section on roles', several, 'glenarrick/sections/roles/'),
  type('roles', single, 'roles/'),
  type('role', several, 'northmere/roles/treatment-worker/'),
  type('situations', single, 'situations/'),
  type('situation', several, 'glenarrick/situations/not-let-in/'),
  type('guided question', several, 'glenarrick/situations/not-let-in/danger-sign/attempt/tell-lead/'),
  type('guided outcome', several, 'northmere/situations/not-let-in/danger-sign/has-worker/ask-around/'),
  type('checklists', single, 'checklists/'),
  type('checklist', single, most(single, 'checklists', size)),
  type('who does what', single, 'who-does-what/'),
  type('directory', several, 'glenarrick/directory/'),
  type('easy read', single, 'summaries/easy-read/'),
  type('for young people', several, 'glenarrick/summaries/young-people/'),
  type('glossary', single, 'glossary/'),
  type('documents', single, 'documents/'),
  type('document', single, most(single, 'documents', tables)),
  type('whole handbook', single, 'print/'),
  type('about', single, 'about/'),
  type('editions', single, 'editions/'),
  type('edition', several, 'northmere/editions/2.0/'),
  type('changes', single, 'changes/'),
  type('redline', several, 'glenarrick/changes/1.1-to-2.0/'),
  type('completeness', single, 'completeness/'),
  type('search', several, 'northmere/search/'),
  type('accessibility', single, 'accessibility/'),
  type('privacy', several, 'privacy/'),
  type('not found', several, 'no/such/page/'),
  type('guide', several, 'guide/'),
  type('page of the guide', single, 'guide/commissioners/'),
  type('rules', single, 'guide/rules/'),
  type('rule', several, most(several, 'guide/rules', size)),
];

export function pageType(name: string): PageType {
  const found = pageTypes.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no page type "${name}".`);
  return found;
}
