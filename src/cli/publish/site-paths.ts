// The names that a publication uses beside its output folder; nothing else decides them.

import { basename, dirname, join } from 'node:path';

export interface SitePaths {
  readonly out: string;
  readonly parent: string;
  /** The new site while it is being built. */
  readonly staging: string;
  /** The old site between the two renames. */
  readonly previous: string;
  /** The old site while it is being removed. */
  readonly discarded: string;
  readonly lock: string;
}

/** Names for an absolute output path whose parent is a real path. */
export function sitePaths(out: string, pid: number = process.pid): SitePaths {
  return {
    out,
    parent: dirname(out),
    staging: `${out}.staging-${pid}`,
    previous: `${out}.previous`,
    discarded: `${out}.discarded-${pid}`,
    lock: `${out}.publishing.lock`,
  };
}

/** If the entry beside the output belongs to some run of this tool: that run's process id. */
export function ownerOfLeftover(out: string, path: string): number | undefined {
  const name = basename(path);
  for (const prefix of [`${basename(out)}.staging-`, `${basename(out)}.discarded-`]) {
    if (!name.startsWith(prefix)) continue;
    const digits = name.slice(prefix.length).replace(/\.lock$/, '');
    if (/^[0-9]{1,10}$/.test(digits)) return Number(digits);
  }
  return undefined;
}

/** Where a dead owner's lock is moved to while it is being taken over. */
export function lockAside(paths: SitePaths): string {
  return join(paths.parent, `${basename(paths.staging)}.lock`);
}
