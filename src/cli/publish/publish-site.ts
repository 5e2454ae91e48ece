// Publishes a site so that the output folder holds the old site or the new one, whole, at every moment: lock, render beside it,
// check, write the manifest, swap by rename. What is rendered is the caller's business.

import { rmSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFiles, MANIFEST_NAME, makeManifest, manifestText, readManifest } from './build-manifest.ts';
import { explainError, type RoomNeeded } from './environment-fault.ts';
import { BuildFault, ContentFault, quoted } from './faults.ts';
import { ignoreBrokenPipe, onInterrupt } from './interrupt.ts';
import { refuseForeignContent, refuseUnsafePlace } from './output-safety.ts';
import { type PublishLock, takeLock } from './publish-lock.ts';
import { discardPrevious, recover } from './recover.ts';
import { findReusable, takeOver } from './reuse.ts';
import { bytesBelow } from './site-files.ts';
import { type SitePaths, sitePaths } from './site-paths.ts';
import { swapIn } from './swap.ts';

export interface PublishOptions {
  /** The folder to publish into: missing, empty, or a site of this tool. */
  readonly out: string;
  /** Files and folders that the site is made from; the output may not lie in or around them. */
  readonly sources: readonly string[];
  /** Writes the site into the empty folder `staging`, but for the folders that are taken over from the published one afterwards. */
  render(staging: string, reused: ReadonlySet<string>): Promise<void>;
  /** What each folder of the site is made from, as one name; without it nothing is taken over. */
  readonly parts?: ReadonlyMap<string, string>;
  /** Writes what is made from all the files of the staged site, outside the folders that were taken over. */
  seal?(staging: string, reused: ReadonlySet<string>): void;
  /** Sentences about what is wrong with the staged site; any stops the publication. */
  selfCheck?(staging: string, reused: ReadonlySet<string>): Promise<readonly string[]>;
  /** Sentences about what the staged site holds and must not; any stops the publication as a fault of the content, not of the tool. */
  contentCheck?(staging: string): Promise<readonly string[]>;
  readonly toolVersion: string;
  /** Path that the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Told of recoveries and leftovers: things worth a line on the screen that are no fault. */
  onNote?(sentence: string): void;
}

export interface Published {
  readonly out: string;
  /** Files and bytes of the site, without the manifest. */
  readonly files: number;
  readonly bytes: number;
}

/** Publishes, or throws and leaves the old site as it was. Faults of known kinds are PublishFault with an exit code. */
export async function publishSite(options: PublishOptions): Promise<Published> {
  const note = (sentence: string): void => options.onNote?.(sentence);
  let paths: SitePaths | undefined;
  try {
    paths = sitePaths(refuseUnsafePlace(options.out, options.sources));
    await mkdir(paths.parent, { recursive: true });
    return await publishAlone(paths, options, note);
  } catch (error) {
    throw explainError(error, { folder: paths?.parent ?? options.out, bytes: 0 });
  }
}

/** Takes the lock for the time of the publication. The signal handlers come first, so that no signal finds a lock without them. */
async function publishAlone(paths: SitePaths, options: PublishOptions, note: (sentence: string) => void): Promise<Published> {
  ignoreBrokenPipe();
  let lock: PublishLock | undefined;
  const stopWatching = onInterrupt(() => {
    if (lock === undefined) return;
    removeNow(paths.staging);
    removeNow(paths.discarded);
    lock.release();
  });
  try {
    lock = await takeLock(paths, note);
    return await publishLocked(paths, lock, options, note);
  } finally {
    const trouble = lock?.release();
    stopWatching();
    if (trouble !== undefined) note(trouble);
  }
}

async function publishLocked(paths: SitePaths, lock: PublishLock, options: PublishOptions, note: (sentence: string) => void): Promise<Published> {
  try {
    await recover(paths, note);
    refuseForeignContent(paths.out);
    const published = await stage(paths, options);
    lock.assertHeld();
    const hadOld = swapIn(paths);
    // The new site is in place: from here on nothing may be reported as a failure.
    await afterwards(paths, hadOld, note);
    return published;
  } catch (error) {
    const room = roomNeeded(paths);
    removeNow(paths.staging);
    throw explainError(error, room);
  }
}

/** Renders, checks and seals the new site in the staging folder. */
async function stage(paths: SitePaths, options: PublishOptions): Promise<Published> {
  await mkdir(paths.staging);
  const parts = options.parts ?? new Map<string, string>();
  const reusable = findReusable(paths.out, parts, options.toolVersion, options.base);
  await options.render(paths.staging, new Set(reusable.keys()));
  const shared = takeOver(paths.out, paths.staging, reusable);
  const reused = new Set(reusable.keys());
  options.seal?.(paths.staging, reused);
  // NOTE: to look at a large site takes as long as to hash and flush it, and others than this thread may do it.
  const [unfit = [], problems = [], files] = await Promise.all([
    options.contentCheck?.(paths.staging),
    options.selfCheck?.(paths.staging, reused),
    hashFiles(paths.staging, true, shared),
  ]);
  if (unfit.length > 0) {
    throw new ContentFault(`Nothing was published, because the new site holds what must not be published, and ${quoted(paths.out)} was left as it was:`, [
      ...unfit,
      ...problems,
    ]);
  }
  if (problems.length > 0) {
    throw new BuildFault(`Nothing was published, because the new site failed its own check and ${quoted(paths.out)} was left as it was:`, problems);
  }
  if (files.length === 0) throw new BuildFault(`Nothing was published, because the new site for ${quoted(paths.out)} has no files.`);
  await writeFlushed(join(paths.staging, MANIFEST_NAME), manifestText(makeManifest(files, options.toolVersion, options.base, parts)));
  for (const folder of foldersOf(files)) await flushFolder(join(paths.staging, folder));
  return { out: paths.out, files: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}

async function afterwards(paths: SitePaths, hadOld: boolean, note: (sentence: string) => void): Promise<void> {
  try {
    await flushFolder(paths.parent);
    if (hadOld) await discardPrevious(paths);
  } catch (error) {
    note(`The new site is in place, but the old one beside it could not be removed (${(error as Error).message}); the next run will do so.`);
  }
}

function roomNeeded(paths: SitePaths): RoomNeeded {
  const before = readManifest(paths.out)?.files.reduce((sum, file) => sum + file.bytes, 0) ?? 0;
  return { folder: paths.parent, bytes: Math.max(before, bytesBelow(paths.staging)) };
}

function removeNow(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The next run removes it; what went wrong first matters more.
  }
}

async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the names in a folder safe against a power cut. Windows has no such call and some network disks refuse it. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

function foldersOf(files: readonly { readonly path: string }[]): Set<string> {
  const folders = new Set(['']);
  for (const { path } of files) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.add(path.slice(0, end));
  }
  return folders;
}
