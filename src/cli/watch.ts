// `check --watch` and `dev`: once more whenever something that was judged, or that says how to judge, has changed. The system's own notices make it
// quick; a look every two seconds makes it sure, since network folders give no notice. What counts is what the disk says, not the notice.

import type { FSWatcher } from 'node:fs';
import { lstatSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findProtocols } from './find-protocols.ts';
import { statFolder } from './folder-stats.ts';
import { EXIT_CODES, SIGNAL_EXIT_CODES } from './publish/exit-codes.ts';
import { clearScreen, complain } from './terminal.ts';
import { UsageError, usageWords } from './usage-error.ts';

/** What is watched: protocols below these paths, and the settings, if they are obeyed. */
export interface Watched {
  readonly paths: readonly string[];
  readonly settingsFile?: string;
}

/** Editors write a file in several steps; after so long without another notice they are done. */
const QUIET_MS = 60;
const LOOK_MS = 2_000;

/** Runs until it is stopped (Ctrl-C), and gives the exit code of the last check. Wrong use ends it at once only at the beginning. */
export async function watchAndRepeat(request: Watched, check: () => Promise<number>): Promise<number> {
  let seen = stateOf(request);
  let code: number = await check();
  if (code === EXIT_CODES.nothingFound) return code;
  const stop = new Stop();
  complain(waiting());
  while (!stop.done) {
    await nextChange(request, stop);
    const now = stateOf(request);
    if (stop.done || now === seen) continue;
    seen = now;
    clearScreen();
    code = await tolerant(check);
    if (!stop.done) complain(waiting());
  }
  return code;
}

function waiting(): string {
  return 'Waiting for changes. Ctrl-C ends this.';
}

/** While somebody edits, a fault is something to say and no reason to end. */
async function tolerant(check: () => Promise<number>): Promise<number> {
  try {
    return await check();
  } catch (error) {
    complain(error instanceof UsageError ? usageWords(error, 'Nothing was checked.') : (error as Error).message);
    return error instanceof UsageError ? EXIT_CODES.wrongUse : EXIT_CODES.toolFault;
  }
}

/** Ctrl-C once: the run that is under way, if any, is finished first. Twice: at once. */
class Stop {
  done = false;
  private wake: () => void = () => undefined;

  constructor() {
    const onSignal = (): void => {
      if (this.done) process.exit(SIGNAL_EXIT_CODES.SIGINT);
      this.done = true;
      this.wake();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
    // A pipe that was closed has nobody left to tell.
    process.stdout.on('error', () => {
      this.done = true;
      this.wake();
    });
  }

  onDone(wake: () => void): void {
    this.wake = wake;
    if (this.done) wake();
  }
}

function nextChange(request: Watched, stop: Stop): Promise<void> {
  return new Promise((settle) => {
    let quiet: NodeJS.Timeout | undefined;
    const watchers = watchedFolders(request).flatMap(({ path, recursive }) => watcherOf(path, recursive, noticed));
    const look = setTimeout(end, LOOK_MS);
    function noticed(): void {
      clearTimeout(quiet);
      quiet = setTimeout(end, QUIET_MS);
    }
    function end(): void {
      clearTimeout(quiet);
      clearTimeout(look);
      for (const watcher of watchers) watcher.close();
      settle();
    }
    stop.onDone(end);
  });
}

function watcherOf(path: string, recursive: boolean, noticed: () => void): FSWatcher[] {
  try {
    const watcher = watch(path, { recursive }, noticed);
    watcher.on('error', noticed);
    return [watcher];
  } catch {
    // Not there, or the system has no more watches to give: the look every two seconds is left.
    return [];
  }
}

/** Protocols whole, and of their parents only the list of names, where protocols come and go. */
function watchedFolders(request: Watched): { readonly path: string; readonly recursive: boolean }[] {
  const protocols = foldersNow(request);
  const above = new Set([...protocols.map(dirname), ...(request.settingsFile === undefined ? [] : [dirname(resolve(request.settingsFile))])]);
  return [...protocols.map((path) => ({ path, recursive: true })), ...[...above].map((path) => ({ path, recursive: false }))];
}

function foldersNow({ paths }: Watched): string[] {
  try {
    return findProtocols(paths).map(({ path }) => path);
  } catch {
    return [];
  }
}

/** Everything that a check would see, as the disk's own marks. */
function stateOf(request: Watched): string {
  const folders = foldersNow(request).map((path) => `${path}\n${statFolder(path)?.text ?? ''}`);
  return [...folders, request.settingsFile === undefined ? '' : fileState(resolve(request.settingsFile))].join('\n\n');
}

function fileState(path: string): string {
  const stat = lstatSync(path, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.mode} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.ino}` : '';
}
