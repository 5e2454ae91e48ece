// The name under which a file is written before it takes its place, and the clearing away of what a killed run left under such a name.

import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './publish/process-life.ts';

/** A neighbour of `path`, a file or a folder, that only this run writes. The name is cut, since file systems refuse more than 255 bytes. */
export function nameBeside(path: string): string {
  return join(dirname(path), `${prefixOf(path)}${process.pid}.tmp`);
}

/** Removes what runs that are no longer alive left beside `path`: ordinary files, or folders where `path` is one. What cannot be removed stays: it does no harm. */
export function clearLeftBehind(path: string, kind: 'file' | 'folder' = 'file'): void {
  const folder = dirname(path);
  const prefix = prefixOf(path);
  try {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(prefix)) continue;
      const pid = /^([1-9]\d{0,9})\.tmp$/.exec(name.slice(prefix.length))?.[1];
      const left = join(folder, name);
      if (pid === undefined || isAlive({ pid: Number(pid), mark: '' })) continue;
      const state = lstatSync(left);
      if (kind === 'file' ? state.isFile() : state.isDirectory()) rmSync(left, { recursive: true, force: true });
    }
  } catch {
    // The file that is to be written matters, and says itself when it cannot be.
  }
}

function prefixOf(path: string): string {
  return `.${basename(path).slice(0, 200)}.`;
}
