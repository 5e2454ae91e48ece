// The manifest of a published site: every file with its size and SHA-256. It shows that a folder is ours, and whether it is whole.
// Same site, same bytes: no time, no machine path, no random number goes into it.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './site-files.ts';

export const MANIFEST_NAME = 'build-manifest.json';
const FORMAT = 1;
const TOOL = 'joint-protocol';
const FILES_AT_ONCE = 16;

export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface BuildManifest {
  readonly format: number;
  readonly tool: string;
  readonly version: string;
  readonly base: string;
  /** One hash over all of `files`. */
  readonly site: string;
  readonly files: readonly ManifestEntry[];
  /** What each folder of the site is made from, as one name; for the next publication. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** Hashes every file of the folder but the manifest itself, and those that are `known`. With `flush`, each is also forced onto the disk. */
export async function hashFiles(folder: string, flush: boolean, known: ReadonlyMap<string, ManifestEntry> = new Map()): Promise<ManifestEntry[]> {
  const files = listFiles(folder).filter((file) => file.path !== MANIFEST_NAME);
  const entries: ManifestEntry[] = new Array(files.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const path = files[index]?.path ?? '';
      entries[index] = known.get(path) ?? { path, ...(await hashFile(join(folder, path), flush)) };
    }
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, worker));
  return entries;
}

/** The manifest of these files. */
export function makeManifest(files: readonly ManifestEntry[], version: string, base: string, parts: ReadonlyMap<string, string> = new Map()): BuildManifest {
  const named = parts.size === 0 ? {} : { parts: Object.fromEntries(parts) };
  return { format: FORMAT, tool: TOOL, version, base, site: siteHash(files), ...named, files };
}

export function manifestText(manifest: BuildManifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The hash that stands for the whole site. */
export function siteHash(files: readonly ManifestEntry[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.sha256} ${file.bytes} ${file.path}\n`);
  return hash.digest('hex');
}

/** The manifest of a folder; undefined when there is none or it is not one of ours. */
export function readManifest(folder: string): BuildManifest | undefined {
  let manifest: Partial<BuildManifest> | null;
  try {
    manifest = JSON.parse(readFileSync(join(folder, MANIFEST_NAME), 'utf8')) as Partial<BuildManifest> | null;
  } catch {
    return undefined;
  }
  const isOurs = manifest?.tool === TOOL && Array.isArray(manifest.files) && manifest.files.every(isEntry);
  return isOurs ? (manifest as BuildManifest) : undefined;
}

function isEntry(entry: unknown): boolean {
  const { path, bytes, sha256 } = (entry ?? {}) as Partial<ManifestEntry>;
  return typeof path === 'string' && typeof bytes === 'number' && typeof sha256 === 'string';
}

async function hashFile(path: string, flush: boolean): Promise<{ bytes: number; sha256: string }> {
  // NOTE: Windows flushes only what is open for writing; elsewhere reading is enough.
  const file = await open(path, flush && process.platform === 'win32' ? 'r+' : 'r');
  try {
    const content = await file.readFile();
    if (flush) await file.sync();
    return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  } finally {
    await file.close();
  }
}
