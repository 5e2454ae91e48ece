// Compares a published site with its manifest, as `git fsck` does: what is missing, what was changed, what was added.

import { lstatSync } from 'node:fs';
import { hashFiles, MANIFEST_NAME, readManifest, siteHash } from './build-manifest.ts';
import { quoted, UnsafeOutput } from './faults.ts';

export interface SiteVerdict {
  readonly whole: boolean;
  readonly toolVersion: string;
  /** The hash of the site as its manifest has it, for comparing two copies. */
  readonly site: string;
  /** Files that the manifest lists. */
  readonly files: number;
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly extra: readonly string[];
  /** The manifest's own list was altered: it no longer gives the hash of the site. */
  readonly manifestAltered: boolean;
}

/** Reads every file of the site. Throws UnsafeOutput when the folder is not a site of this tool. */
export async function verifySite(folder: string): Promise<SiteVerdict> {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UnsafeOutput(`There is no folder ${quoted(folder)} to verify; name the folder of a published site.`);
  }
  const manifest = readManifest(folder);
  if (manifest === undefined) {
    throw new UnsafeOutput(`The folder ${quoted(folder)} has no readable ${quoted(MANIFEST_NAME)} of this tool; name the folder of a published site.`);
  }
  const found = new Map((await hashFiles(folder, false)).map((file) => [file.path, file.sha256]));
  const listed = new Set(manifest.files.map((file) => file.path));
  const missing = [...listed].filter((path) => !found.has(path));
  const changed = manifest.files.filter((file) => found.has(file.path) && found.get(file.path) !== file.sha256).map((file) => file.path);
  const extra = [...found.keys()].filter((path) => !listed.has(path));
  const manifestAltered = siteHash(manifest.files) !== manifest.site;
  const whole = missing.length + changed.length + extra.length === 0 && !manifestAltered;
  return { whole, toolVersion: manifest.version, site: manifest.site, files: listed.size, missing, changed, extra, manifestAltered };
}
