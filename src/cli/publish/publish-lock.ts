// One publication at a time for one output folder: a lock file beside it, with the owner's process, computer and start time.

import { closeSync, linkSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { BusyError, quoted } from './faults.ts';
import { isAlive, ownTrace } from './process-life.ts';
import { lockAside, type SitePaths } from './site-paths.ts';

export interface PublishLock {
  /** Throws BusyError when somebody has taken the lock away in the meantime. */
  assertHeld(): void;
  /** Removes the lock file if it is still ours. Never throws; returns what went wrong, if something did. */
  release(): string | undefined;
}

interface Owner {
  readonly pid: number;
  readonly mark: string;
  readonly host: string;
  readonly started: string;
}

/** A process on another computer cannot be asked whether it lives; no publication takes this long. */
const OTHER_COMPUTER_PATIENCE_MS = 60 * 60 * 1000;
/** Time between creating a lock file and filling it, with much to spare. */
const HALF_WRITTEN_PATIENCE_MS = 300;
const TRIES = 5;

const heldHere = new Set<string>();

/** Takes the lock, or throws BusyError that says who has it. A dead owner's lock is taken over, and `onNote` is told. */
export async function takeLock(paths: SitePaths, onNote: (sentence: string) => void): Promise<PublishLock> {
  const text = `${JSON.stringify({ ...ownTrace(), host: hostname(), started: new Date().toISOString() })}\n`;
  for (let left = TRIES; left > 0; left--) {
    if (create(paths.lock, text)) return held(paths, text);
    const seen = read(paths.lock);
    if (seen === undefined) continue;
    const owner = parseOwner(seen);
    if (owner === undefined) {
      await wait(HALF_WRITTEN_PATIENCE_MS);
      if (read(paths.lock) !== seen) continue;
    } else if (isHeld(owner, paths.lock)) {
      throw busy(paths, owner);
    }
    moveAside(paths, seen);
    onNote(`The lock ${quoted(paths.lock)} of ${whose(owner)} was taken over, because that run has ended without removing it.`);
  }
  throw busy(paths, undefined);
}

function held(paths: SitePaths, text: string): PublishLock {
  heldHere.add(paths.lock);
  return {
    assertHeld() {
      const now = read(paths.lock);
      if (now !== text) throw busy(paths, now === undefined ? undefined : parseOwner(now));
    },
    release() {
      heldHere.delete(paths.lock);
      try {
        if (read(paths.lock) === text) unlinkSync(paths.lock);
        return undefined;
      } catch (error) {
        return `The lock ${quoted(paths.lock)} could not be removed (${(error as Error).message}); the next run will do so.`;
      }
    },
  };
}

function create(lock: string, text: string): boolean {
  let file: number;
  try {
    file = openSync(lock, 'wx', 0o644);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, text);
  } catch (error) {
    unlinkSync(lock);
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

function read(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    const { pid, mark, host, started } = JSON.parse(text) as Partial<Record<keyof Owner, unknown>>;
    if (!Number.isSafeInteger(pid) || (pid as number) <= 0) return undefined;
    return { pid: pid as number, mark: String(mark ?? ''), host: String(host ?? ''), started: String(started ?? '') };
  } catch {
    return undefined;
  }
}

function isHeld(owner: Owner, lock: string): boolean {
  if (owner.host !== hostname()) return Date.now() - Date.parse(owner.started) < OTHER_COMPUTER_PATIENCE_MS;
  return owner.pid === process.pid ? heldHere.has(lock) : isAlive(owner);
}

/** Removes the lock that was seen and no other: a second run may have taken it over since, and then gets it back. */
function moveAside(paths: SitePaths, seen: string): void {
  const aside = lockAside(paths);
  try {
    renameSync(paths.lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== undefined && moved !== seen) {
    linkSync(aside, paths.lock);
    unlinkSync(aside);
    throw busy(paths, parseOwner(moved));
  }
  unlinkSync(aside);
}

function whose(owner: Owner | undefined): string {
  if (owner === undefined) return 'an unknown run';
  return `process ${owner.pid} on ${quoted(owner.host)}, started ${quoted(owner.started)}`;
}

function busy(paths: SitePaths, owner: Owner | undefined): BusyError {
  return new BusyError(
    `Nothing was published, because ${quoted(paths.out)} is being published by ${whose(owner)}; ` +
      `wait until that run has ended, and if it is certain that there is none, delete ${quoted(paths.lock)}.`,
  );
}
