// Checked protocols to a rendered site in a folder: page data, pages, style and scripts, documents, header files, search.

import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyView } from '../handbook/copies.ts';
import { handOver } from '../handbook/handoff.ts';
import { SEARCH_INDEX_FOLDER } from '../handbook/site-policy.ts';
import { qrCode } from '../handbook/qr.ts';
import type { Handbook, HandbookCard, Site } from '../handbook/site.ts';
import { writeBrand } from './write-brand.ts';
import { writeDocuments } from './write-documents.ts';
import { packageRoot } from './package-root.ts';
import { writeHeaderFiles } from './publish/site-headers.ts';
import { writeWorkers } from './publish/service-worker.ts';
import { renderPages } from './render-pages.ts';
import type { JudgedProtocol } from './run-check.ts';
import type { Copy } from './take-away/copies.ts';
import { writeCopies } from './take-away/copies.ts';
import { makeFolderCopy } from './take-away/folder-copy.ts';
import { settleOneFile } from './take-away/one-file.ts';
import { startSearch, stopSearch, writeSearchIndex } from './search-index.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';
import { interfaceLanguage, sayIn } from '../interface/say.ts';
import { dayIn } from '../interface/written-times.ts';

export interface RenderOptions {
  readonly staging: string;
  readonly base: string;
  /** All handbooks of the site; those that are not rendered are taken over afterwards. */
  readonly cards: readonly HandbookCard[];
  readonly address: string;
  /** A folder to be opened from a disk, instead of a site to be served. */
  readonly folder: boolean;
  /** Each handbook also as one page that stands alone. */
  readonly oneFile: boolean;
  /** Browsers are asked to keep a copy. */
  readonly offline: boolean;
  /** Files to take away of the handbooks that are rendered. */
  readonly copies: ReadonlyMap<string, readonly Copy[]>;
  onStep(words: string): void;
  /** Told of the folder of a handbook when all its pages, documents and copies are written. */
  onWritten?(staging: string, folder: string): void;
}

/** The style sheet and scripts, made with the tool. */
export const ASSETS = join(packageRoot(), 'dist/assets');

/** Renders these handbooks and the pages that belong to none. */
export async function renderSite(fresh: readonly JudgedProtocol[], options: RenderOptions): Promise<void> {
  if (options.folder || fresh.length === 0) return render(fresh, options);
  await startSearch();
  try {
    await render(fresh, options);
  } finally {
    await stopSearch();
  }
}

async function render(fresh: readonly JudgedProtocol[], options: RenderOptions): Promise<void> {
  const { staging, base, cards, address, folder, oneFile, offline, copies, onStep, onWritten } = options;
  const handbooks = fresh.flatMap(({ handbook }) => handbook ?? []);
  const views = new Map(
    handbooks
      .flatMap(inEveryLanguage)
      .map((handbook) => [handbook.id, [...(copies.get(handbook.id) ?? []).map(({ view }) => view), ...(oneFile ? [copyView(handbook, 'one-file', 0)] : [])]]),
  );
  const site = siteOf({ base, address, oneFile, offline, copies: views, cards, handbooks });
  handOver(site);
  cpSync(ASSETS, join(staging, 'assets'), {
    recursive: true,
    filter: (path) => !/assets\.json$|\.js\.txt$/.test(path) && (folder || !path.includes('folder-search.')) && isSpoken(path, cards),
  });
  for (const one of fresh) {
    writeDocuments(one, staging, base);
    writeBrand(one, staging, base);
  }
  writeCopies(copies, staging);
  const byHome = new Map(handbooks.map((handbook) => [handbook.home.slice(base.length), inEveryLanguage(handbook)]));
  let indexing = Promise.resolve();
  onStep('Rendering the pages');
  await renderPages(staging, [...byHome.keys()], (home) => {
    if (oneFile) for (const handbook of byHome.get(home) ?? []) settleOneFile(handbook, { staging, base, address, css: site.assets.css });
    if (folder) return;
    onWritten?.(staging, home.replace(/\/$/, ''));
    // NOTE: Pagefind's program reads what has been written while the next handbook is rendered. What goes wrong there is told at the end.
    indexing = indexing.then(() => writeSearchIndex(join(staging, home)));
    indexing.catch(() => {});
  });
  if (folder) {
    makeFolderCopy(
      staging,
      [...byHome.values()].flat().map(({ home }) => home.slice(base.length)),
      folderScript(),
    );
    return;
  }
  onStep('Making the search index');
  await indexing;
  // NOTE: last, since some hosts want every search page and worker named; those of reused handbooks are taken over afterwards.
  const rendered = new Set(handbooks.map(({ id }) => id));
  const later = cards
    .filter(({ id }) => !rendered.has(id))
    .flatMap(({ home, languages }) => (languages.length === 0 ? [home] : languages.map((one) => one.home)))
    .map((home) => home.slice(base.length));
  await writeHeaderFiles(
    staging,
    base,
    later.flatMap((home) => [`${home}search/index.html`, `${home}${SEARCH_INDEX_FOLDER}/pagefind-worker.js`]),
  );
}

/** A handbook and its translations. */
function inEveryLanguage(handbook: Handbook): readonly Handbook[] {
  return [handbook, ...handbook.translations];
}

/** A script in another language is published where a handbook is in that language. */
function isSpoken(path: string, cards: readonly HandbookCard[]): boolean {
  const language = /-(cy|gd)\.[0-9a-f]+\.js$/.exec(path)?.[1];
  return language === undefined || cards.some((card) => [card, ...card.languages].some((one) => interfaceLanguage(one.language) === language));
}

/** The service worker of each handbook: one that keeps a copy, or one that takes away what an earlier one kept. */
export function sealWorkers(
  staging: string,
  { base, books, several, offline }: { readonly base: string; readonly books: readonly Handbook[]; readonly several: boolean; readonly offline: boolean },
): void {
  const program = readFileSync(join(ASSETS, `${offline ? 'worker' : 'worker-off'}.js.txt`), 'utf8');
  writeWorkers(staging, { base, program, several, books: books.map((book) => ({ home: book.home, told: savedWords(book) })) });
}

function savedWords({ edition, day, shortTitle: name, language }: Handbook): string {
  const say = sayIn(language);
  const saved = day === '' ? say('edition.lower', { edition }) : say('copies.saved-dated', { edition, day: dayIn(language, day) });
  return say('copies.saved-copy', { name, edition: saved });
}

/** What the pages are made from. Throws UsageError when the tool was not built. */
export function siteOf(site: Omit<Site, 'toolVersion' | 'assets' | 'qr'>): Site {
  return { ...site, toolVersion: VERSION, qr: qrCode, assets: assetAddresses(site.base) };
}

function assetNames(): Readonly<Record<string, string>> {
  const list = join(ASSETS, 'assets.json');
  if (!existsSync(list)) throw new UsageError('The style sheet and scripts of the handbook have not been made yet.', 'Run `npm run build:tool` first.');
  return JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, string>>;
}

function folderScript(): string {
  return `assets/${assetNames()['folderSearch'] ?? ''}`;
}

function assetAddresses(base: string): Site['assets'] {
  const names = assetNames();
  const address = (name: string): string => `${base}assets/${names[name] ?? ''}`;
  return Object.fromEntries(Object.keys(names).map((name) => [name, address(name)])) as Site['assets'];
}
