// Which file of a folder a request means, if any. Nothing outside the folder, nothing hidden, no header files of hosts.

import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { HEADER_FILES } from './site-headers.ts';

export type Served =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  /** A folder with a page, asked for without its closing slash. */
  | { readonly kind: 'folder' };

const HIDDEN: ReadonlySet<string> = new Set(HEADER_FILES);

/** `address` is what follows the base path, still percent-encoded. */
export function findServedFile(folder: string, address: string): Served | undefined {
  const parts = decodedParts(address);
  if (parts === undefined) return undefined;
  const wantsFolder = parts.at(-1) === '';
  const names = wantsFolder ? parts.slice(0, -1) : parts;
  if (names.some((name) => name === '' || name.startsWith('.') || HIDDEN.has(name))) return undefined;
  const path = join(folder, ...names);
  const entry = insideEntry(folder, path);
  if (entry?.isDirectory() === true) {
    const page = join(path, 'index.html');
    const index = insideEntry(folder, page);
    if (index?.isFile() !== true) return undefined;
    return wantsFolder ? { kind: 'file', path: page, bytes: index.size } : { kind: 'folder' };
  }
  return entry?.isFile() === true && !wantsFolder ? { kind: 'file', path, bytes: entry.size } : undefined;
}

/** The names in an address, decoded once; undefined when one of them could mean another place. */
function decodedParts(address: string): string[] | undefined {
  try {
    const parts = address.split('/').map(decodeURIComponent);
    return parts.some((part) => /[/\\:\p{Cc}]/u.test(part)) ? undefined : parts;
  } catch {
    return undefined;
  }
}

function insideEntry(folder: string, path: string): Stats | undefined {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return undefined;
  const root = realpathSync(folder);
  const real = realpathSync(path);
  return real === root || real.startsWith(root + sep) ? entry : undefined;
}
