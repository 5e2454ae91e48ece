// What has not changed since the last publication is taken over from the published site, folder by folder, instead of made again.

import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManifestEntry } from './build-manifest.ts';
import { readManifest } from './build-manifest.ts';

/** A folder of the published site that can be taken over: its name and its files. */
export type Reusable = ReadonlyMap<string, readonly ManifestEntry[]>;

/**
 * `parts` names for each folder everything that its pages are made from. A folder can be taken over when the published site was made
 * from the same, and when every file in it is still as it was written.
 */
export function findReusable(out: string, parts: ReadonlyMap<string, string>, version: string, base: string): Reusable {
  const found = new Map<string, readonly ManifestEntry[]>();
  const old = parts.size === 0 ? undefined : readManifest(out);
  if (old?.parts === undefined || old.version !== version || old.base !== base) return found;
  for (const [folder, madeFrom] of parts) {
    const files = old.files.filter(({ path }) => path.startsWith(`${folder}/`));
    const same = Object.hasOwn(old.parts, folder) && old.parts[folder] === madeFrom;
    if (same && files.length > 0 && files.every((file) => isAsWritten(out, file))) found.set(folder, files);
  }
  return found;
}

/**
 * Gives the files that are now a second name of a published one, by their path: they are on the disk already, with this hash.
 * NOTE: after rendering, since a renderer may empty the staging folder first.
 */
export function takeOver(out: string, staging: string, reusable: Reusable): Map<string, ManifestEntry> {
  const shared = new Map<string, ManifestEntry>();
  const files = [...reusable.values()].flat();
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(join(staging, folder), { recursive: true });
  for (const file of files) {
    if (share(join(out, file.path), join(staging, file.path))) shared.set(file.path, file);
  }
  return shared;
}

function isAsWritten(out: string, { path, bytes, sha256 }: ManifestEntry): boolean {
  try {
    const content = readFileSync(join(out, path));
    return content.length === bytes && createHash('sha256').update(content).digest('hex') === sha256;
  } catch {
    return false;
  }
}

/** A second name for the same file where the disk has such a thing. */
function share(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    copyFileSync(from, to);
    return false;
  }
}
