// Writes a folder that was not there before, whole or not at all: everything is written beside it and then renamed.

import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearLeftBehind, nameBeside } from './left-behind.ts';
import { DISK_REASONS } from './publish/disk-reasons.ts';
import { EnvironmentFault, quoted } from './publish/faults.ts';
import { UsageError } from './usage-error.ts';
import { makeFolder } from './make-folder.ts';

const REASONS: Readonly<Record<string, string>> = {
  ...DISK_REASONS,
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
  ENOENT: 'the folder above it cannot be made',
};

/** Files by path inside `target`. Refuses anything but a new or an empty folder. */
export function writeNewFolder(target: string, files: ReadonlyMap<string, string>): void {
  const before = stateOf(target);
  if (before === 'taken')
    throw new UsageError(`${quoted(target)} is not an empty folder.`, 'Name a folder that does not exist yet; nothing that is there was touched.');
  const beside = nameBeside(target);
  try {
    makeFolder(dirname(target));
    clearLeftBehind(target, 'folder');
    mkdirSync(beside);
    for (const [path, content] of files) {
      mkdirSync(dirname(join(beside, path)), { recursive: true });
      writeFileSync(join(beside, path), content);
    }
    if (before === 'absent') renameSync(beside, target);
    else moveInto(beside, target);
  } catch (error) {
    throw explained(error, target);
  } finally {
    clearAway(beside);
  }
}

/** NOTE: what cannot be cleared away changes nothing about what was made, and the next run clears it away. */
function clearAway(beside: string): void {
  if (lstatSync(beside, { throwIfNoEntry: false }) === undefined) return;
  try {
    rmSync(beside, { recursive: true, force: true });
  } catch {
    // Its name says what it is.
  }
}

/** An empty folder stays itself, since somebody may stand in it. protocol.yaml comes last: it makes the folder a protocol. */
function moveInto(made: string, target: string): void {
  const names = readdirSync(made).sort((a, b) => Number(a === 'protocol.yaml') - Number(b === 'protocol.yaml'));
  const moved: string[] = [];
  try {
    for (const name of names) {
      renameSync(join(made, name), join(target, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) rmSync(join(target, name), { recursive: true, force: true });
    throw error;
  }
}

function stateOf(target: string): 'absent' | 'empty' | 'taken' {
  try {
    return lstatSync(target).isDirectory() && readdirSync(target).length === 0 ? 'empty' : 'taken';
  } catch {
    return 'absent';
  }
}

function explained(error: unknown, target: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOTEMPTY') return new UsageError(`${quoted(target)} is not an empty folder.`, 'Name a folder that does not exist yet.');
  const reason = REASONS[code];
  return reason === undefined
    ? error
    : new EnvironmentFault(
        `${quoted(target)} was not made: ${reason} (${code}). Nothing is left of the attempt; choose another place or put this right, and run the command again.`,
        { cause: error },
      );
}
