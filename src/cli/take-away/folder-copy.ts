// Turns a rendered site into a folder that works when somebody opens its first page by double-click: no server, no request but for files
// beside it, search from a script.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listFiles } from '../publish/site-files.ts';
import type { IndexedPage } from './folder-index.ts';
import { indexedPage } from './folder-index.ts';
import { folderPage } from './folder-page.ts';

const INDEX_NAME = 'search-index.js';
/** Fetched by the search page of a site; here it stands in the script as well. */
const FINDER_NAME = 'finder.json';

/** `homes` are the handbooks' folders in the site, each empty or with a slash at the end; `searchScript` the file of the search in it. */
export function makeFolderCopy(site: string, homes: readonly string[], searchScript: string): void {
  const indexes = new Map(homes.map((home) => [home, [] as IndexedPage[]]));
  for (const { path } of listFiles(site)) {
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(join(site, path), 'utf8');
    // A translation stands in the folder of its handbook: the longest that fits is the one.
    const home = homes.filter((one) => path.startsWith(one)).sort((a, b) => b.length - a.length)[0] ?? '';
    const page = indexedPage(html, posix.relative(posix.join('/', home, 'search'), `/${path}`));
    if (page) indexes.get(home)?.push(page);
    const scripts = { beforeSearch: [`/${home}${INDEX_NAME}`, `/${searchScript}`], searchScript: /\/assets\/search(?:-[a-z]+)?\.[0-9a-f]+\.js$/ };
    writeFileSync(join(site, path), folderPage(html, path, scripts));
  }
  for (const [home, indexed] of indexes) {
    const finder = join(site, home, FINDER_NAME);
    const ranked = readFileSync(finder, 'utf8');
    rmSync(finder);
    const script = `globalThis.jointProtocolPages = ${JSON.stringify(indexed)};\nglobalThis.jointProtocolFinder = ${ranked};\n`;
    writeFileSync(join(site, home, INDEX_NAME), script.replaceAll('<', '\\u003c'));
  }
}
