// Turns a rendered site into a folder that works when somebody opens its first page by double-click: no server, no request but for files
// beside it, search from a script.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listFiles } from '../publish/site-files.ts';
import { indexedPage } from './folder-index.ts';
import { folderPage } from './folder-page.ts';

const INDEX_NAME = 'search-index.js';

/** `homes` are the handbooks' folders in the site, each empty or with a slash at the end; `script` the file of the search in it. */
export function makeFolderCopy(site: string, homes: readonly string[], script: string): void {
  const pages = listFiles(site).flatMap(({ path }) => (path.endsWith('.html') ? [path] : []));
  for (const home of homes) {
    const from = posix.join('/', home, 'search');
    const indexed = pages
      .filter((path) => path.startsWith(home))
      .flatMap((path) => indexedPage(readFileSync(join(site, path), 'utf8'), posix.relative(from, `/${path}`)) ?? []);
    writeFileSync(join(site, home, INDEX_NAME), `globalThis.jointProtocolPages = ${JSON.stringify(indexed).replaceAll('<', '\\u003c')};\n`);
  }
  for (const path of pages) {
    const home = homes.filter((one) => path.startsWith(one)).sort((a, b) => b.length - a.length)[0] ?? '';
    const scripts = { beforeSearch: [`/${home}${INDEX_NAME}`, `/${script}`], searchScript: /\/assets\/search\.[0-9a-f]+\.js$/ };
    writeFileSync(join(site, path), folderPage(readFileSync(join(site, path), 'utf8'), path, scripts));
  }
}
