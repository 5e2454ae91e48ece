// Puts the staged site in the place of the old one by two renames, or leaves everything as it was.

import { existsSync, renameSync } from 'node:fs';
import { EnvironmentFault, quoted } from './faults.ts';
import type { SitePaths } from './site-paths.ts';

const HELD_BY_SOMEBODY: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Waits before each new try, in milliseconds. Virus scanners on Windows hold files for seconds. */
export function renameWaits(platform: string): readonly number[] {
  const everywhere = [5, 10, 20, 40, 80, 160, 320, 640];
  return platform === 'win32' ? [...everywhere, 1280, 2560, 5120] : everywhere;
}

const RENAME_WAITS = renameWaits(process.platform);

/**
 * Output to `.previous`, staging to output. Does not yield in between, so no signal handler of this process sees the gap.
 * Returns whether there was an old site, now at `.previous`.
 */
export function swapIn(paths: SitePaths, waits: readonly number[] = RENAME_WAITS): boolean {
  const hadOld = existsSync(paths.out);
  if (hadOld) renamePatiently(paths.out, paths.previous, waits);
  try {
    renamePatiently(paths.staging, paths.out, waits);
  } catch (error) {
    if (hadOld) putBack(paths, waits, error);
    throw error;
  }
  return hadOld;
}

/** Renames, trying again while another program holds the file or folder. */
export function renamePatiently(from: string, to: string, waits: readonly number[] = RENAME_WAITS): void {
  for (const pause of [...waits, undefined]) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (pause === undefined || !isHeld(error)) throw error;
      sleep(pause);
    }
  }
}

/** Whether another program holds the file, so that waiting may help. */
export function isHeld(error: unknown): boolean {
  return error instanceof Error && HELD_BY_SOMEBODY.has(String((error as NodeJS.ErrnoException).code));
}

function putBack(paths: SitePaths, waits: readonly number[], cause: unknown): void {
  try {
    renamePatiently(paths.previous, paths.out, waits);
  } catch {
    throw new EnvironmentFault(
      `The site could not be replaced, and the old one, whole, is now at ${quoted(paths.previous)} because it could not be renamed to ` +
        `${quoted(paths.out)} either; run the command again, which puts it back first.`,
      { cause },
    );
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
