// What has not changed since the last publication is taken over from the published site, folder by folder, instead of made again.

import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildManifest, ManifestEntry } from './build-manifest.ts';
import { readManifest } from './build-manifest.ts';

/**
 * Names of the folders that were taken over into `staging`. `parts` names for each folder everything that its pages are made from; a
 * folder is taken over when the published site was made from the same, and when every file in it is still as it was written.
 */
export function reuseParts(out: string, staging: string, parts: ReadonlyMap<string, string>, version: string, base: string): Set<string> {
  const reused = new Set<string>();
  const old = parts.size === 0 ? undefined : readManifest(out);
  if (old?.parts === undefined || old.version !== version || old.base !== base) return reused;
  for (const [folder, madeFrom] of parts) {
    if (!Object.hasOwn(old.parts, folder) || old.parts[folder] !== madeFrom) continue;
    if (takeOver(out, staging, filesBelow(old, folder))) reused.add(folder);
    else rmSync(join(staging, folder), { recursive: true, force: true });
  }
  return reused;
}

function filesBelow({ files }: BuildManifest, folder: string): ManifestEntry[] {
  return files.filter(({ path }) => path.startsWith(`${folder}/`));
}

/** False as soon as a file is missing or is not the one in the manifest. */
function takeOver(out: string, staging: string, files: readonly ManifestEntry[]): boolean {
  try {
    for (const { path, bytes, sha256 } of files) {
      const content = readFileSync(join(out, path));
      if (content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256) return false;
      mkdirSync(dirname(join(staging, path)), { recursive: true });
      share(join(out, path), join(staging, path));
    }
    return files.length > 0;
  } catch {
    return false;
  }
}

/** A second name for the same file where the disk has such a thing. */
function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
