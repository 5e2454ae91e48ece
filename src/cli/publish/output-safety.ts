// Refuses output folders that must not be written to, before anything is rendered or changed.

import { accessSync, constants, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { MANIFEST_NAME, readManifest } from './build-manifest.ts';
import { quoted, UnsafeOutput } from './faults.ts';
import { listFiles } from './site-files.ts';

/** Files that operating systems leave in any folder; losing them harms nobody. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Checks the place of the output and returns its absolute path, with links in the folders above it resolved. */
export function refuseUnsafePlace(output: string, sources: readonly string[]): string {
  const out = withRealParent(resolve(output));
  if (out === parse(out).root) throw new UnsafeOutput(`The output ${quoted(out)} is the root of a disk; name a folder of its own for the site.`);
  const entry = entryAt(out);
  if (entry !== undefined && !entry.isDirectory()) {
    const kind = entry.isSymbolicLink() ? 'a link' : 'a file';
    throw new UnsafeOutput(`The output ${quoted(out)} is ${kind} and not a folder; remove it, or name another folder.`);
  }
  refuseAround(out, homedir(), 'your home folder');
  refuseAround(out, process.cwd(), 'the folder that the command was started in');
  for (const source of sources) {
    refuseAround(out, source, `the source ${quoted(source)}`);
    if (contains(source, out)) {
      throw new UnsafeOutput(`The output ${quoted(out)} lies inside the source ${quoted(source)}; name a folder outside the sources.`);
    }
  }
  refuseUnwritable(out, entry);
  return out;
}

/** Checks that the output folder is missing, empty, or a site that this tool wrote and nobody added anything to. */
export function refuseForeignContent(out: string): void {
  const entries = entryAt(out) === undefined ? [] : readdirSync(out);
  if (entries.every((name) => LITTER.has(name))) return;
  const manifest = readManifest(out);
  if (manifest === undefined) {
    throw new UnsafeOutput(
      `The output folder ${quoted(out)} is not empty and has no ${quoted(MANIFEST_NAME)} of this tool, so what is in it might be lost; ` +
        'name an empty folder or a new one.',
    );
  }
  const ours = new Set([MANIFEST_NAME, ...manifest.files.map((file) => file.path)]);
  const foreign = listFiles(out).filter((file) => !ours.has(file.path) && !LITTER.has(basename(file.path)));
  if (foreign.length === 0) return;
  const names = foreign.slice(0, 3).map((file) => quoted(file.path));
  const more = foreign.length > names.length ? ` and ${foreign.length - names.length} more` : '';
  throw new UnsafeOutput(
    `The output folder ${quoted(out)} holds files that this tool did not write and that would be lost (${names.join(', ')}${more}); move them elsewhere.`,
  );
}

/** Is the folder empty, or a site of this tool? Only such a folder is ever removed. */
export function isOurs(folder: string): boolean {
  return readdirSync(folder).every((name) => LITTER.has(name)) || readManifest(folder) !== undefined;
}

function refuseAround(out: string, inner: string, what: string): void {
  if (contains(out, inner)) {
    throw new UnsafeOutput(`The output ${quoted(out)} is ${what} or contains it, and would be replaced as a whole; name a folder of its own for the site.`);
  }
}

function refuseUnwritable(out: string, entry: Stats | undefined): void {
  const parent = nearestExisting(dirname(out));
  const above = statSync(parent);
  if (!above.isDirectory()) throw new UnsafeOutput(`The output ${quoted(out)} cannot be made, because ${quoted(parent)} is not a folder.`);
  for (const folder of entry === undefined ? [parent] : [parent, out]) {
    if (isWritable(folder)) continue;
    throw new UnsafeOutput(`The folder ${quoted(folder)} cannot be written to; give this account the right to write there, or name another output folder.`);
  }
  if (entry === undefined) return;
  if (entry.dev !== above.dev) {
    throw new UnsafeOutput(`The output ${quoted(out)} is a disk of its own and cannot be replaced as a whole; name a folder inside it.`);
  }
  const me = process.getuid?.();
  const isSticky = (above.mode & 0o1000) !== 0;
  if (isSticky && me !== undefined && me !== 0 && me !== entry.uid && me !== above.uid) {
    throw new UnsafeOutput(`The output ${quoted(out)} belongs to somebody else and cannot be replaced; name another output folder.`);
  }
}

/** Asks the system, and respects missing write permission also where the administrator's account could override it. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    return false;
  }
  return process.platform === 'win32' || folder === parse(folder).root || (statSync(folder).mode & 0o222) !== 0;
}

/** Is `inner` the folder `outer` or below it? Compares what the names stand for, so case, links and mounts do not matter. */
function contains(outer: string, inner: string): boolean {
  const target = entryAt(outer, statSync);
  if (target === undefined) return false;
  for (let folder = nearestExisting(resolve(inner)); ; folder = dirname(folder)) {
    const entry = entryAt(folder, statSync);
    if (entry !== undefined && entry.dev === target.dev && entry.ino === target.ino) return true;
    if (folder === dirname(folder)) return false;
  }
}

function nearestExisting(path: string): string {
  let folder = path;
  while (entryAt(folder) === undefined && folder !== dirname(folder)) folder = dirname(folder);
  return realpathSync(folder);
}

/** What stands at a path, links not followed; nothing also when a file is where one of its folders should be. */
function entryAt(path: string, look: (path: string) => Stats = lstatSync): Stats | undefined {
  try {
    return look(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

function withRealParent(path: string): string {
  const parent = dirname(path);
  if (parent === path) return path;
  const existing = entryAt(parent) === undefined ? withRealParent(parent) : realpathSync(parent);
  return join(existing, basename(path));
}
