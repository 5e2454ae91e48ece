// Repairs what a killed run left beside the output: puts the old site back and removes half-made ones. Call it with the lock held.

import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { quoted, UnsafeOutput } from './faults.ts';
import { isOurs } from './output-safety.ts';
import { isAlive } from './process-life.ts';
import { ownerOfLeftover, type SitePaths } from './site-paths.ts';
import { renamePatiently } from './swap.ts';

/** Brings the folder beside the output back to order; says each change to `onNote`. */
export async function recover(paths: SitePaths, onNote: (sentence: string) => void): Promise<void> {
  await settlePrevious(paths, onNote);
  for (const name of readdirSync(paths.parent)) {
    const leftover = join(paths.parent, name);
    const pid = ownerOfLeftover(paths.out, leftover);
    if (pid === undefined || (pid !== process.pid && isAlive({ pid, mark: '' }))) continue;
    await rm(leftover, { recursive: true, force: true, maxRetries: 3 });
    onNote(`The unfinished ${quoted(leftover)} of an earlier run was removed.`);
  }
}

/** Removes the replaced site. Renamed first, so that a run killed meanwhile leaves no half of a site under the name of a whole one. */
export async function discardPrevious(paths: SitePaths): Promise<void> {
  renamePatiently(paths.previous, paths.discarded);
  await rm(paths.discarded, { recursive: true, force: true, maxRetries: 3 });
}

async function settlePrevious(paths: SitePaths, onNote: (sentence: string) => void): Promise<void> {
  const previous = lstatSync(paths.previous, { throwIfNoEntry: false });
  if (previous === undefined) return;
  if (!previous.isDirectory() || !isOurs(paths.previous)) {
    throw new UnsafeOutput(`${quoted(paths.previous)} is needed for the old site but holds something else; move it elsewhere.`);
  }
  if (existsSync(paths.out)) {
    await discardPrevious(paths);
    onNote(`The replaced site ${quoted(paths.previous)} of an earlier run was removed.`);
  } else {
    renamePatiently(paths.previous, paths.out);
    onNote(`An earlier run was stopped in the middle; the old site was put back to ${quoted(paths.out)}.`);
  }
}
