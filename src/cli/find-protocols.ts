// Which protocol folders a path stands for: one protocol, a workspace with `protocols/`, or a folder that holds protocols, some folders further down.

import { lstatSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { printable } from '../model/shown-text.ts';
import type { Entry } from './search-folders.ts';
import { protocolsBelow } from './search-folders.ts';
import { UsageError } from './usage-error.ts';

export interface ProtocolFolder {
  /** Absolute path. */
  readonly path: string;
  /** What people see before each file: the path from where they stand, with a slash at its end. */
  readonly prefix: string;
  readonly id: string;
}

/** Protocol folders below the given paths, in order, each once. Throws UsageError for a path that is not a folder. */
export function findProtocols(paths: readonly string[], cwd = process.cwd()): ProtocolFolder[] {
  const found = new Map<string, ProtocolFolder>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const folder = resolve(cwd, path);
    if (kindOf(folder) !== 'folder')
      throw new UsageError(`There is no folder \`${path}\`.`, 'Give the folder of a protocol, or a folder that holds protocols.');
    const below = protocolsBelow((inside) => entriesIn(join(folder, inside)), path).map((inside) => join(folder, inside));
    for (const one of below) found.set(one, { path: one, prefix: prefixOf(one, cwd), id: basename(one) });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : 1));
}

/** The one protocol that is meant, or undefined where none is. `what` says that there is one at a time. Throws UsageError for several. */
export function theOnly([folder, second]: readonly ProtocolFolder[], what: string): ProtocolFolder | undefined {
  if (folder && second) throw new UsageError(`${what}, and there is more than one protocol here.`, `Name one of them, for example \`${folder.prefix}\`.`);
  return folder;
}

/** `done`: what was not done for want of a protocol, as in “checked”. */
export function noProtocolHere(done: string): string {
  return `No protocol was found here, so nothing was ${done}. A protocol is a folder with a file protocol.yaml; \`joint-protocol init\` makes one.`;
}

/** What a site with several handbooks has beside them, and what hosts and tools keep for themselves. */
const TAKEN = /^(?:accessibility|assets|guide|pagefind|privacy|404|(?:404|index)\.html|robots\.txt|sw\.js|web\.config|[\w-]+\.(?:json|conf)|[._].*)$/i;
/** Part an address, or stand in it for another sign. */
const OF_ADDRESSES = /[%#?/\\]/;

/** Where each handbook’s home will be: at the base for a single one, else in a folder of its own. Throws UsageError when two would be in one place. */
export function homesOf(folders: readonly ProtocolFolder[], base: string): (id: string) => string {
  if (folders.length === 1) return () => base;
  if (new Set(folders.map(({ id }) => id.normalize('NFC').toLowerCase())).size < folders.length)
    throw new UsageError('Two of these protocols have the same folder name, so they would have the same address.', 'Rename one of the folders.');
  const odd = folders.find(({ id }) => TAKEN.test(id) || OF_ADDRESSES.test(id));
  if (odd)
    throw new UsageError(
      `The folder \`${printable(odd.id)}\` would become the address of a handbook, and an address cannot have this name.`,
      'Name the folder after the partnership, in small letters, digits and hyphens.',
    );
  return (id) => `${base}${id}/`;
}

function entriesIn(folder: string): Entry[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry): Entry => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other' }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function kindOf(path: string): 'folder' | 'other' | undefined {
  try {
    return lstatSync(path).isDirectory() ? 'folder' : 'other';
  } catch {
    return undefined;
  }
}

/** What people see before each file of a folder. */
export function prefixOf(path: string, cwd: string): string {
  const shown = relative(cwd, path).replace(/\\/g, '/');
  if (shown === '') return '';
  return `${shown.startsWith('..') ? basename(path) : shown}/`;
}
