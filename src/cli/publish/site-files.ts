// Lists what is in a folder: ordinary files only, links never followed, sorted, paths with `/` relative to the folder.

import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BuildFault, quoted } from './faults.ts';

export interface SiteFile {
  readonly path: string;
  readonly bytes: number;
}

/** Every file below the folder. Throws BuildFault for links, devices and the like: a site has none. */
export function listFiles(folder: string): SiteFile[] {
  const files: SiteFile[] = [];
  walk(folder, '', files);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Sum of the bytes below a folder, as far as it can be read; 0 when it is missing. */
export function bytesBelow(folder: string): number {
  try {
    return listFiles(folder).reduce((sum, file) => sum + file.bytes, 0);
  } catch {
    return 0;
  }
}

function walk(root: string, prefix: string, files: SiteFile[]): void {
  for (const entry of readdirSync(join(root, prefix), { withFileTypes: true })) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) walk(root, path, files);
    else if (entry.isFile()) files.push({ path, bytes: lstatSync(join(root, path)).size });
    else throw new BuildFault(`${quoted(join(root, path))} is neither a file nor a folder, and a site may hold nothing else; remove it.`);
  }
}
