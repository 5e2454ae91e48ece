// Replaces one file whole or not at all: written beside it, made sure of, then renamed over it. Never through a link. Its folder is made when it is not there.

import { closeSync, fchmodSync, fstatSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readBytes } from '../source/disk.ts';
import { clearLeftBehind, nameBeside } from './left-behind.ts';
import { DISK_REASONS } from './publish/disk-reasons.ts';
import { EnvironmentFault } from './publish/faults.ts';
import { utf8 } from '../source/utf8.ts';
import { UsageError } from './usage-error.ts';
import { makeFolder } from './make-folder.ts';

/** The bytes of a file, or undefined where there is none. Throws UsageError for a link, a folder or whatever cannot be read. */
export function readIfThere(path: string, shown: string): Uint8Array | undefined {
  try {
    if (!lstatSync(path).isFile()) throw new UsageError(`\`${shown}\` is not an ordinary file, so nothing was written.`, 'Move it away first.');
    return readBytes(dirname(path), basename(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`\`${shown}\` cannot be read, so nothing was written.`, 'Check that you may open it.');
  }
}

/** Throws UsageError for what is not UTF-8. */
export function textOf(bytes: Uint8Array, shown: string): string {
  const text = utf8(bytes, 'keep');
  if (text === undefined) throw new UsageError(`\`${shown}\` is not UTF-8 text, so nothing was written.`, 'Put it right first, or move it away.');
  return text;
}

/** `before` is what the file held when the new text was made; when it holds something else by now, it is left alone. */
export function replaceFile(path: string, shown: string, text: string, before: Uint8Array | undefined): void {
  clearLeftBehind(path);
  const beside = nameBeside(path);
  try {
    makeFolder(dirname(path));
    writeSafely(beside, text, path, before !== undefined);
    if (!isSame(readIfThere(path, shown), before))
      throw new UsageError(`\`${shown}\` was changed by somebody else in the meantime, so it was left alone.`, 'Run the command again.');
    renameSync(beside, path);
    flush(dirname(path));
  } catch (error) {
    rmSync(beside, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const reason = DISK_REASONS[code];
    throw reason === undefined
      ? error
      : new EnvironmentFault(`\`${shown}\` was left as it was: ${reason} (${code}). Put this right, and run the command again.`, { cause: error });
  }
}

function writeSafely(beside: string, text: string, path: string, keepMode: boolean): void {
  rmSync(beside, { force: true });
  const handle = openSync(beside, 'wx', 0o666);
  try {
    if (keepMode) fchmodSync(handle, lstatSync(path).mode & 0o777);
    writeFileSync(handle, text);
    fsyncSync(handle);
    if (fstatSync(handle).size !== Buffer.byteLength(text)) throw new Error(`${beside} was not written whole`);
  } finally {
    closeSync(handle);
  }
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Buffer.compare(one, other) === 0;
}

/** So that the new name outlives a power cut. Windows cannot open folders, and needs no such call. */
function flush(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file itself is safe; only its name may come late.
  }
}
