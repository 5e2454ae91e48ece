// What a disk says about a folder without opening a file of it: enough to know that nothing was touched since.

import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A time stamp can be this coarse: a file written in the same moment as it was looked at may be written again unseen. */
const COARSEST_CLOCK_MS = 2_000;

export interface FolderStats {
  /** One line an entry: path, kind, size, times of change, number of the file on the disk. */
  readonly text: string;
  /** The latest change of any entry, in milliseconds since 1970. */
  readonly latest: number;
}

/** Undefined when something cannot be looked at. Links are not followed. */
export function statFolder(folder: string): FolderStats | undefined {
  const lines: string[] = [];
  let latest = 0;
  const visit = (path: string): void => {
    for (const name of readdirSync(join(folder, path)).sort()) {
      const inside = path === '' ? name : `${path}/${name}`;
      const stat = lstatSync(join(folder, inside), { bigint: true });
      lines.push(`${JSON.stringify(inside)} ${stat.mode} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.ino}`);
      latest = Math.max(latest, Number(stat.mtimeMs), Number(stat.ctimeMs));
      if (stat.isDirectory()) visit(inside);
    }
  };
  try {
    visit('');
    return { text: lines.join('\n'), latest };
  } catch {
    return undefined;
  }
}

/** Whether equal stats prove equal content: not when a file had only just been written at the time (milliseconds since 1970). */
export function canBeTrusted({ latest }: FolderStats, lookedAt: number): boolean {
  return latest < lookedAt - COARSEST_CLOCK_MS;
}
