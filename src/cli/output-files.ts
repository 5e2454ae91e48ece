// Reports into files: where one may stand is settled before anything is judged, and each of them is the old one or the new one, whole.

import { closeSync, existsSync, fsyncSync, lstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ProtocolFolder } from './find-protocols.ts';
import { clearLeftBehind, nameBeside } from './left-behind.ts';
import { DISK_REASONS } from './publish/disk-reasons.ts';
import { EnvironmentFault, quoted } from './publish/faults.ts';
import { SETTINGS_FILE } from './settings-file.ts';
import { UsageError } from './usage-error.ts';

const REASONS: Readonly<Record<string, string>> = { ...DISK_REASONS, EISDIR: 'a folder stands there', ENOENT: 'its folder is no longer there' };

/** Absolute paths, in order. Throws UsageError for a place where a report would do harm or cannot stand. */
export function placesFor(files: readonly string[], folders: readonly ProtocolFolder[], cwd = process.cwd()): string[] {
  const places = files.map((file) => placeFor(file, folders, cwd));
  const twice = files.find((_, at) => places.indexOf(places[at] ?? '') !== at);
  if (twice !== undefined) throw new UsageError(`Two reports cannot both be written to ${quoted(twice)}.`, 'Give each a file of its own.');
  return places;
}

function placeFor(file: string, folders: readonly ProtocolFolder[], cwd: string): string {
  const path = resolve(cwd, file);
  const shown = quoted(file);
  if (/[\p{Cc}]/u.test(file)) throw new UsageError(`${shown} is not a name that a file can have.`, 'Use letters, digits, hyphens and dots.');
  refuseLinks(path, shown, cwd);
  const folder = dirname(path);
  if (!isFolder(folder)) throw new UsageError(`The folder of ${shown} does not exist.`, 'Make the folder first, or name another file.');
  const real = join(realpathSync(folder), basename(path));
  if (isFolder(real) || /[\\/]$/.test(file)) throw new UsageError(`${shown} is a folder, and a report is a file.`, 'Name a file in it.');
  if (existsSync(real) && !lstatSync(real).isFile()) throw new UsageError(`${shown} is not an ordinary file.`, 'Name another file.');
  if (basename(real) === SETTINGS_FILE || real.split(sep).includes('.git'))
    throw new UsageError(`${shown} cannot be written over by a report.`, 'Name another file.');
  if (folders.some((one) => isInside(real, realpathSync(one.path))) || ancestors(real).some(holdsProtocol))
    throw new UsageError(`${shown} lies in a protocol, where reports would become part of it.`, 'Name a file outside of the folders of protocols.');
  return real;
}

/** Below the working folder nothing on the way may be a link: whoever wrote the content there could have laid it. */
function refuseLinks(path: string, shown: string, cwd: string): void {
  const inside = isInside(path, cwd);
  const suspects = inside ? ancestors(path).filter((one) => isInside(one, cwd)) : [];
  for (const one of [path, ...suspects]) {
    if (lstatSync(one, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new UsageError(`${shown} leads through a link to another place.`, 'Name a file that can be reached without links.');
  }
}

function ancestors(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...ancestors(above)];
}

function holdsProtocol(folder: string): boolean {
  return existsSync(join(folder, 'protocol.yaml'));
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

export interface ReportFile {
  readonly path: string;
  /** As people wrote it. */
  readonly shown: string;
  readonly text: string;
}

/**
 * All are written beside their places first, so that a disk that is full leaves every old report as it was. They are renamed one by one: what fails
 * then leaves those before it new and the others old. Throws EnvironmentFault.
 */
export function writeReports(files: readonly ReportFile[]): void {
  for (const { path } of files) clearLeftBehind(path);
  const beside = files.map(({ path }) => nameBeside(path));
  let current: ReportFile | undefined;
  try {
    for (const [at, file] of files.entries()) {
      current = file;
      writeFlushed(beside[at] ?? '', file.text);
    }
    for (const [at, file] of files.entries()) {
      current = file;
      renameSync(beside[at] ?? '', file.path);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const reason = REASONS[code];
    if (reason === undefined || !current) throw error;
    throw new EnvironmentFault(
      `The report ${quoted(current.shown)} could not be written: ${reason} (${code}). No report is half written; put this right, and run the command again.`,
      { cause: error },
    );
  } finally {
    for (const path of beside) rmSync(path, { force: true });
  }
}

function writeFlushed(path: string, text: string): void {
  rmSync(path, { force: true });
  const handle = openSync(path, 'wx', 0o666);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
