// The only module of the core that touches a disk: it collects a protocol folder without following links, sorted and bounded.

import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Problem } from '../model/finding.ts';
import { wholeFile } from '../model/place.ts';
import { Bounds, isSkipped } from './collecting.ts';
import { fault } from './faults.ts';
import type { Folder, SourceFile } from './files.ts';
import { LIMITS, reading } from './files.ts';

/** A file was meant, by its name; what lies in a folder of that name is read by nobody. */
const FILE_NAME = /\.(?:mdx?|ya?ml|json|pdf|docx|xlsx|pptx|odt|ods|txt|csv|png|jpe?g)$/i;

interface Walk {
  readonly root: string;
  readonly prefix: string;
  readonly files: SourceFile[];
  readonly problems: Problem[];
  readonly bounds: Bounds;
}

/** Collects one protocol folder. `prefix` is what people see before each path, for example `protocols/northmere/`. */
export function collectFolder(folder: string, prefix: string): Folder {
  const walk: Walk = { root: resolve(folder), prefix, files: [], problems: [], bounds: new Bounds() };
  if (lstatSync(walk.root, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    walk.problems.push(fault('symbolic-link', wholeFile(prefix), `\`${basename(walk.root)}\` is a link to something else.`));
  else visit(walk, '', 0);
  const files = walk.files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { id: basename(walk.root), prefix, files, problems: walk.problems };
}

/** The bytes of one collected file, opened so that a link put in its place since is refused. */
export function readBytes(folder: string, path: string): Uint8Array {
  const handle = openSync(join(folder, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new Error('not an ordinary file');
    // NOTE: one call for what is there, others only when the file has changed since; reading to the end always takes two.
    const bytes = Buffer.allocUnsafe(stat.size + 1);
    const length = readSync(handle, bytes, 0, bytes.length, 0);
    return length === stat.size ? bytes.subarray(0, length) : readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function visit(walk: Walk, path: string, depth: number): void {
  if (depth > LIMITS.depth) {
    walk.problems.push(fault('too-many-files', wholeFile(walk.prefix + path), `Folders are nested more than ${LIMITS.depth} deep here.`));
    return;
  }
  for (const name of list(walk, path)) {
    if (isSkipped(name)) continue;
    if (walk.bounds.isFull) return;
    const tooMany = walk.bounds.countEntry(walk.prefix + path);
    if (tooMany) walk.problems.push(tooMany);
    else enter(walk, path === '' ? name : `${path}/${name}`, depth);
  }
}

function list(walk: Walk, path: string): string[] {
  try {
    return readdirSync(join(walk.root, path)).sort();
  } catch {
    walk.problems.push(fault('unreadable-file', wholeFile(walk.prefix + path), `The folder \`${path || '.'}\` cannot be opened.`));
    return [];
  }
}

function enter(walk: Walk, path: string, depth: number): void {
  const place = wholeFile(walk.prefix + path);
  try {
    const stat = lstatSync(join(walk.root, path));
    if (stat.isSymbolicLink()) walk.problems.push(fault('symbolic-link', place, `\`${path}\` is a link to something else.`));
    else if (stat.isDirectory()) {
      if (FILE_NAME.test(path)) {
        const message = `\`${path}\` is a folder with the name of a file.`;
        walk.problems.push(fault('unreadable-file', place, message, 'Put the file itself here, or give the folder another name.'));
      }
      visit(walk, path, depth + 1);
    } else if (stat.isFile()) take(walk, path, stat.size);
    else walk.problems.push(fault('unreadable-file', place, `\`${path}\` is not an ordinary file.`));
  } catch {
    // NOTE: a name whose bytes are not UTF-8 is listed with this sign and cannot be found again under it.
    if (path.includes('\uFFFD')) walk.problems.push(fault('file-name', place, `\`${path}\` is a name that some computers cannot hold.`));
    else walk.problems.push(fault('unreadable-file', place, `\`${path}\` cannot be read.`));
  }
}

function take(walk: Walk, path: string, size: number): void {
  const { now, most } = reading(path);
  if (size > most) {
    walk.problems.push(
      fault('file-too-large', wholeFile(walk.prefix + path), `\`${path}\` has ${Math.ceil(size / 1000)} KB; at most ${most / 1000} KB are read.`),
    );
    walk.files.push({ path, size });
    return;
  }
  const tooMuch = now ? walk.bounds.countText(walk.prefix + path, size) : undefined;
  if (tooMuch) walk.problems.push(tooMuch);
  walk.files.push(now && !tooMuch ? { path, size, bytes: readBytes(walk.root, path) } : { path, size });
}
