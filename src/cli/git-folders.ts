// The protocols of an earlier revision, read from git's store into memory: nothing is checked out, no link is followed, and the same
// limits hold as on the disk (source/disk.ts).

import { basename, join, resolve } from 'node:path';
import type { Problem } from '../model/finding.ts';
import { wholeFile } from '../model/place.ts';
import { Bounds, isSkipped } from '../source/collecting.ts';
import { fault } from '../source/faults.ts';
import type { Folder, SourceFile } from '../source/files.ts';
import { LIMITS, reading } from '../source/files.ts';
import type { ProtocolFolder } from './find-protocols.ts';
import { prefixOf } from './find-protocols.ts';
import { commitOf, git } from './git.ts';
import type { EntriesOf, Entry as FolderEntry } from './search-folders.ts';
import { protocolsBelow } from './search-folders.ts';
import { UsageError } from './usage-error.ts';

interface Entry {
  readonly mode: string;
  readonly id: string;
  readonly size: number;
  /** Relative to the folder that was asked for. */
  readonly path: string;
}

export interface EarlierProtocol {
  readonly folder: ProtocolFolder;
  readonly collected: Folder;
}

/** What `findProtocols` would have found under the same paths when that revision was the current one. */
export function protocolsAt(ref: string, paths: readonly string[], cwd = process.cwd()): EarlierProtocol[] {
  const found = new Map<string, EarlierProtocol>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const root = resolve(cwd, path);
    const entries = entriesAt(root, commitOf(root, ref));
    for (const inside of protocolsBelow(entriesIn(entries), path)) {
      const place = join(root, inside);
      const folder = { path: place, prefix: prefixOf(place, cwd), id: basename(place) };
      if (!found.has(place)) found.set(place, { folder, collected: collected(root, folder, below(entries, inside)) });
    }
  }
  return [...found.values()];
}

function entriesAt(root: string, commit: string): Entry[] {
  const prefix = git(root, ['rev-parse', '--show-prefix']).out.toString('utf8').replace(/\n$/, '');
  const listed = git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
  if (listed.code !== 0) throw new UsageError(`Git could not list the earlier revision: ${listed.complaint}`, 'Compare with a JSON report instead.');
  return listed.out
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const match = /^(\d{6}) \w+ ([0-9a-f]{40,64}) +(\d+|-)\t([\s\S]+)$/.exec(line);
      const [, mode = '', id = '', size = '', path = ''] = match ?? [];
      return match && path.startsWith(prefix) ? [{ mode, id, size: Number(size) || 0, path: path.slice(prefix.length) }] : [];
    });
}

function below(entries: readonly Entry[], folder: string): Entry[] {
  const start = folder === '' ? '' : `${folder}/`;
  return entries.flatMap((entry) => (entry.path.startsWith(start) ? [{ ...entry, path: entry.path.slice(start.length) }] : []));
}

/** Of each folder what lies in it, as a disk would say. */
function entriesIn(listed: readonly Entry[]): EntriesOf {
  const folders = new Map<string, Map<string, FolderEntry['kind']>>();
  for (const { path, mode } of listed) {
    const steps = path.split('/');
    for (const [at, name] of steps.entries()) {
      const folder = steps.slice(0, at).join('/');
      const kind = at < steps.length - 1 ? 'folder' : mode === '120000' ? 'link' : 'other';
      folders.set(folder, (folders.get(folder) ?? new Map<string, FolderEntry['kind']>()).set(name, kind));
    }
  }
  return (folder) => [...(folders.get(folder) ?? [])].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function collected(root: string, { id, prefix }: ProtocolFolder, entries: readonly Entry[]): Folder {
  const problems: Problem[] = [];
  const wanted: { readonly entry: Entry; readonly text: boolean }[] = [];
  const bounds = new Bounds();
  for (const entry of entries) {
    const { path, size } = entry;
    const place = wholeFile(prefix + path);
    const { now: text, most } = reading(path);
    const parts = path.split('/');
    if (parts.some(isSkipped)) continue;
    const tooMany = bounds.countEntry(prefix);
    if (tooMany) problems.push(tooMany);
    if (bounds.isFull) break;
    if (parts.length - 1 > LIMITS.depth) problems.push(fault('too-many-files', place, `Folders are nested more than ${LIMITS.depth} deep here.`));
    else if (entry.mode === '120000') problems.push(fault('symbolic-link', place, `\`${path}\` is a link to something else.`));
    else if (!entry.mode.startsWith('100')) problems.push(fault('unreadable-file', place, `\`${path}\` is not an ordinary file.`));
    else {
      const fits = size <= most;
      const tooMuch = text && fits ? bounds.countText(prefix + path, size) : undefined;
      if (tooMuch) problems.push(tooMuch);
      if (!fits) problems.push(fault('file-too-large', place, `\`${path}\` has ${Math.ceil(size / 1000)} KB; at most ${most / 1000} KB are read.`));
      wanted.push({ entry, text: text && fits && !tooMuch });
    }
  }
  const texts = contents(
    root,
    wanted.flatMap(({ entry, text }) => (text ? [entry.id] : [])),
  );
  const files = wanted.map(({ entry: { path, size, id: blob }, text }): SourceFile => {
    const found = text ? texts.get(blob) : undefined;
    return found ? { path, size, bytes: found } : { path, size };
  });
  return { id, prefix, files: files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), problems };
}

/** Blobs by id. What git answers is `<id> blob <size>`, a line end, the bytes, a line end. */
function contents(root: string, ids: readonly string[]): Map<string, Uint8Array> {
  const texts = new Map<string, Uint8Array>();
  if (ids.length === 0) return texts;
  const { code, out, complaint } = git(root, ['cat-file', '--batch'], `${[...new Set(ids)].join('\n')}\n`);
  if (code !== 0) throw new UsageError(`Git could not read the earlier revision: ${complaint}`, 'Compare with a JSON report instead.');
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const match = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(out.toString('latin1', at, end));
    if (end < 0 || !match) throw new UsageError('Git does not have every file of the earlier revision.', 'In CI, fetch it whole (`fetch-depth: 0`).');
    const size = Number(match[2]);
    // NOTE: a copy, since a view on the whole answer would be sent to a worker whole.
    texts.set(match[1] ?? '', new Uint8Array(out.subarray(end + 1, end + 1 + size)));
    at = end + 1 + size + 1;
  }
  return texts;
}
