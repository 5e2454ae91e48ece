// Checks a staged site before it is published: links and their targets, ids, sizes, file names, and code that the policy blocks.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areMore } from '../../model/counted.ts';
import { quoted } from './faults.ts';
import { nameProblems } from './file-names.ts';
import { type LinkTarget, linkTarget } from './link-target.ts';
import { type PageFacts, type PageLink, readPage } from './page-facts.ts';
import { isOwnWorker } from './service-worker.ts';
import { listFiles } from './site-files.ts';

const LARGEST_PAGE_BYTES = 5_000_000;
const MOST_PROBLEMS = 100;

/** A complaint and the pages it is true of, so that a fault in a template is said once. */
type Complaints = Map<string, string[]>;

/**
 * One sentence for each thing wrong with the site; empty when it is fit to be published. Folders that have `passed` before, beside the same
 * pages of the tool, are read only where a link of another page leads into them.
 */
export async function checkSite(staging: string, base: string, passed: ReadonlySet<string> = new Set()): Promise<string[]> {
  const files = listFiles(staging);
  const paths = files.map((file) => file.path);
  const workers = new Set(paths.filter((path) => isOwnWorker(staging, base, path)));
  const problems = nameProblems(paths, workers);
  const pages = new Map<string, PageFacts>();
  for (const { path, bytes } of files) {
    if (!path.endsWith('.html') || passed.has(path.split('/', 1)[0] ?? '')) continue;
    if (bytes > LARGEST_PAGE_BYTES) problems.push(`The page ${quoted(path)} has ${(bytes / 1e6).toFixed(1)} MB; a page may have 5.0 MB at most.`);
    else pages.set(path, readPage(readFileSync(join(staging, path), 'utf8')));
  }
  const complaints: Complaints = new Map();
  const check = linkChecker(new Set(paths), pageReader(staging, pages), base);
  for (const [path, facts] of pages) {
    for (const complaint of facts.complaints) add(complaints, complaint, path);
    for (const link of facts.links) {
      const complaint = check(link, path);
      if (complaint !== undefined) add(complaints, complaint, path);
    }
  }
  return shorten([...problems, ...sentences(complaints)]);
}

type PageOf = (path: string) => PageFacts | undefined;

/** Also of pages that were passed over; nothing for what is no page. */
function pageReader(staging: string, pages: ReadonlyMap<string, PageFacts>): PageOf {
  const more = new Map<string, PageFacts>();
  return (path) => {
    const known = pages.get(path) ?? more.get(path);
    if (known !== undefined || !path.endsWith('.html')) return known;
    const read = readPage(readFileSync(join(staging, path), 'utf8'));
    more.set(path, read);
    return read;
  };
}

function linkChecker(paths: ReadonlySet<string>, pageOf: PageOf, base: string): (link: PageLink, page: string) => string | undefined {
  const judge = ({ address, isLoaded }: PageLink, page: string): string | undefined => {
    if (address === '') return isLoaded ? 'An image, script or style sheet has an empty address' : undefined;
    const why = whatIsWrong(linkTarget(address, page, base), isLoaded, paths, pageOf);
    return why === undefined ? undefined : `The link ${quoted(address)} ${why}`;
  };
  // Most links stand on many pages, in the navigation. What a link means depends on the page's folder at most, but for `#…` and `?…`.
  const known = new Map<string, Map<string, string | undefined>>();
  return (link, page) => {
    if (link.address === '' || link.address.startsWith('#') || link.address.startsWith('?')) return judge(link, page);
    const folder = link.address.startsWith('/') ? '/' : page.slice(0, page.lastIndexOf('/') + 1);
    const key = `${link.isLoaded ? '!' : ''}${folder}`;
    const verdicts = known.get(key) ?? new Map<string, string | undefined>();
    known.set(key, verdicts);
    if (!verdicts.has(link.address)) verdicts.set(link.address, judge(link, page));
    return verdicts.get(link.address);
  };
}

function whatIsWrong(target: LinkTarget, isLoaded: boolean, paths: ReadonlySet<string>, pageOf: PageOf): string | undefined {
  if (target.kind === 'outside') return isLoaded ? "loads something from another site, which the site's policy forbids" : undefined;
  if (target.kind === 'bad') return target.why;
  if (!paths.has(target.file)) {
    return paths.has(`${target.file}/index.html`) ? 'leads to a folder and lacks its closing slash' : 'leads to nothing in the site';
  }
  const { file, fragment } = target;
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return undefined;
  const facts = pageOf(file);
  return facts === undefined || facts.ids.has(fragment) ? undefined : `leads to the id ${quoted(fragment)}, which the page ${quoted(file)} does not have`;
}

function add(complaints: Complaints, complaint: string, page: string): void {
  const pages = complaints.get(complaint);
  if (pages === undefined) complaints.set(complaint, [page]);
  else if (pages.at(-1) !== page) pages.push(page);
}

function sentences(complaints: Complaints): string[] {
  return [...complaints].map(([complaint, pages]) => {
    const others = pages.length > 1 ? ` and ${pages.length - 1} other page${pages.length > 2 ? 's' : ''}` : '';
    return `${complaint} (page ${quoted(pages[0] ?? '')}${others}).`;
  });
}

function shorten(problems: string[]): string[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), `There ${areMore(problems.length - MOST_PROBLEMS, 'problem')} like these.`];
}
