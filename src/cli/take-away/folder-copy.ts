// Turns a rendered site into a folder that works when somebody opens its first page by double-click: no server, no request but for files
// beside it, search from a script.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listFiles } from '../publish/site-files.ts';
import type { IndexedPage } from './folder-index.ts';
import { indexedPage } from './folder-index.ts';
import { folderPage } from './folder-page.ts';

const INDEX_NAME = 'search-index.js';

/** `homes` are the handbooks' folders in the site, none in another, each empty or with a slash at the end; `script` the file of the search in it. */
export function makeFolderCopy(site: string, homes: readonly string[], script: string): void {
  const indexes = new Map(homes.map((home) => [home, [] as IndexedPage[]]));
  for (const { path } of listFiles(site)) {
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(join(site, path), 'utf8');
    const home = homes.find((one) => path.startsWith(one)) ?? '';
    const page = indexedPage(html, posix.relative(posix.join('/', home, 'search'), `/${path}`));
    if (page) indexes.get(home)?.push(page);
    const scripts = { beforeSearch: [`/${home}${INDEX_NAME}`, `/${script}`], searchScript: /\/assets\/search\.[0-9a-f]+\.js$/ };
    writeFileSync(join(site, path), folderPage(html, path, scripts));
  }
  for (const [home, indexed] of indexes) {
    writeFileSync(join(site, home, INDEX_NAME), `globalThis.jointProtocolPages = ${JSON.stringify(indexed).replaceAll('<', '\\u003c')};\n`);
  }
}
