// Writes the service worker of each handbook into the staged site, from the files that stand there. Done when all of them do.

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markupText } from '../../model/markup-text.ts';
import { listFiles } from './site-files.ts';

export const WORKER_NAME = 'sw.js';

export interface WorkerBook {
  /** Path of its home on the server, with a slash at both ends. */
  readonly home: string;
  /** What a reader of a saved copy is told, as plain text. */
  readonly told: string;
}

export interface WorkerOptions {
  readonly base: string;
  readonly books: readonly WorkerBook[];
  /** The site has more than one handbook, each in a folder of its own. */
  readonly several: boolean;
  /** The worker's program; that of a worker that removes itself where no copies are kept. */
  readonly program: string;
}

/** What a telephone need not carry: copies of the whole, editions of the past, files to take away, the guide, and what is no page. */
const LEFT_OUT =
  /^(?:print\/|editions\/|changes\/(?:feed\.xml|review-dates\.ics)|guide\/|directory\/.*\.(?:vcf|csv)|protocol\.json|handbook\.schema\.json|404\.html|sw\.js)|\.(?:docx|pdf|odt|xlsx|ods)$/;
const ONE_FILE = /^[^/]+\.html$/;
const PARTS = /\.(?:html|css|js|svg|png|jpe?g|pagefind|pf_[a-z]+|wasm)$|pagefind\/[^/]+\.json$|(?:^|\/)finder\.json$/;

export function writeWorkers(staging: string, { base, books, several, program }: WorkerOptions): void {
  const files = listFiles(staging).map(({ path }) => path);
  for (const { home, told } of books) {
    const folder = home.slice(base.length);
    const own = files.filter((path) => isKept(path, folder, several));
    const list = own.map((path) => [base + path.replace(/(^|\/)index\.html$/, '$1'), hashOf(join(staging, path))] as const);
    const version = createHash('sha256')
      .update(JSON.stringify([list, told]))
      .digest('hex')
      .slice(0, 16);
    const book = { home, version, told: markupText(told), files: list };
    const target = join(staging, folder, WORKER_NAME);
    // NOTE: a worker that was taken over from the published site is a second name of a file there and must not be written through.
    rmSync(target, { force: true });
    writeFileSync(target, `const BOOK = ${JSON.stringify(book)};\n${program}`);
  }
}

/** Is this a worker as written above, for the folder it stands in? No other file may have its name. */
export function isOwnWorker(staging: string, base: string, path: string): boolean {
  if (path !== WORKER_NAME && !path.endsWith(`/${WORKER_NAME}`)) return false;
  const home = base + path.slice(0, -WORKER_NAME.length);
  return readFileSync(join(staging, path), 'utf8').startsWith(`const BOOK = {"home":${JSON.stringify(home)},`);
}

function isKept(path: string, folder: string, several: boolean): boolean {
  if (path.startsWith('assets/')) return PARTS.test(path);
  if (!path.startsWith(folder)) return false;
  // What is left out of a handbook is left out of its translations.
  const below = path.slice(folder.length).replace(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})?\//, '');
  if (LEFT_OUT.test(below) || !PARTS.test(below)) return false;
  if (ONE_FILE.test(below) && below !== 'index.html') return false;
  // A single handbook stands at the root, beside the pages of the site.
  return several || !below.startsWith('_');
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('base64');
}
