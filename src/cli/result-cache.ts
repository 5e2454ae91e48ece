// Results of earlier checks, by content, tool and catalogue. Kept where only the user can write, never beside the protocols: a
// stranger's pull request must not be able to bring its own verdict. What is damaged or of another make is thrown away.

import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import type { ProtocolReport } from '../model/report.ts';
import { collectFolder } from '../source/disk.ts';
import { contentHash } from './content-hash.ts';
import { canBeTrusted, statFolder } from './folder-stats.ts';
import type { FolderStats } from './folder-stats.ts';
import type { Task } from './run-check.ts';
import { sha256Of } from './start-sha256.ts';
import { BUILD } from './version.ts';
import { makeFolder } from './make-folder.ts';

const MOST_RESULTS = 2_000;

/** What is kept of a protocol: its report, or what was printed of it (named after all that it depends on). */
export type Kind<T> = string & { readonly of?: T };

export const REPORT: Kind<ProtocolReport> = 'report';

interface Result<T> {
  readonly stats: string;
  readonly trusted: boolean;
  /** SHA-256 over every path and every byte of the protocol. */
  readonly content: string;
  readonly value: T;
}

interface Look {
  /** Undefined when something cannot be looked at. */
  readonly stats: FolderStats | undefined;
  readonly at: number;
}

export class ResultCache {
  private readonly folder: string;
  /** Each folder as it stood before anything in it was read. */
  private readonly looks = new Map<string, Look>();

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Undefined when results cannot be kept safely: no build to tell apart, no folder of one's own. */
  static open(): ResultCache | undefined {
    if (BUILD === '') return undefined;
    try {
      const folder = cacheFolder();
      makeFolder(folder, 0o700);
      const stat = lstatSync(folder);
      const mine = process.getuid === undefined || (stat.uid === process.getuid() && (stat.mode & 0o022) === 0);
      return stat.isDirectory() && mine ? new ResultCache(folder) : undefined;
    } catch {
      return undefined;
    }
  }

  /** What was kept of the same content; by time stamps first, by content where those have changed. */
  find<T>(task: Task, kind: Kind<T>): { readonly value: T; readonly content: string } | undefined {
    const { stats } = this.look(task);
    const known = stats && (this.get(nameOf(task, kind)) as Result<T> | undefined);
    if (!known) return undefined;
    const isSame = (known.trusted && known.stats === stats.text) || known.content === contentOf(task);
    if (!isSame) return undefined;
    if (known.stats !== stats.text || !known.trusted) this.keep(task, kind, known.content, known.value);
    return known;
  }

  /** NOTE: the stats are those from before the files were read; a change in between makes the next run look at the content. */
  keep<T>(task: Task, kind: Kind<T>, content: string, value: T): void {
    const { stats, at } = this.look(task);
    if (!stats) return;
    const result: Result<T> = { stats: stats.text, trusted: canBeTrusted(stats, at), content, value };
    this.put(nameOf(task, kind), result);
  }

  private look({ folder }: Task): Look {
    const known = this.looks.get(folder.path) ?? { at: Date.now(), stats: digested(statFolder(folder.path)) };
    this.looks.set(folder.path, known);
    return known;
  }

  /** Keeps data under a name that says what it follows from. */
  put(name: string, data: unknown): void {
    // NOTE: with ASCII alone, the text is read back without being decoded.
    const text = JSON.stringify(data).replace(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const path = join(this.folder, name);
    const part = `${path}.${process.pid}`;
    try {
      writeFileSync(part, `${sealOf(name, text)}\n${text}`, { mode: 0o600 });
      renameSync(part, path);
    } catch {
      rmSync(part, { force: true });
    }
  }

  /** Results of protocols that have long gone make room. */
  tidy(): void {
    try {
      const files = readdirSync(this.folder).map((name) => join(this.folder, name));
      if (files.length <= MOST_RESULTS) return;
      const byAge = files.map((path) => ({ path, time: lstatSync(path).mtimeMs })).sort((a, b) => a.time - b.time);
      for (const { path } of byAge.slice(0, files.length - MOST_RESULTS / 2)) rmSync(path, { force: true });
    } catch {
      // Another run tidies at the same time.
    }
  }

  /** What was kept under this name, whole; undefined for nothing. */
  get(name: string): unknown {
    const path = join(this.folder, name);
    try {
      const text = readFileSync(path, 'latin1');
      const cut = text.indexOf('\n');
      const body = text.slice(cut + 1);
      if (text.slice(0, cut) === sealOf(name, body)) return JSON.parse(body);
      rmSync(path, { force: true });
    } catch {
      // Not there, or not readable: as good as not there.
    }
    return undefined;
  }
}

/** NOTE: of the name too, so that one result under the name of another is seen as damage. */
function sealOf(name: string, text: string): string {
  return sha256Of(`${name}\n${text}`);
}

/** NOTE: names of files may hold what the report masks; only whether they are the same is kept. */
function digested(stats: FolderStats | undefined): FolderStats | undefined {
  return stats && { ...stats, text: sha256Of(stats.text) };
}

function nameOf(task: Task, kind: string): string {
  return sha256Of(JSON.stringify([BUILD, task, kind]));
}

function contentOf({ folder }: Task): string | undefined {
  return contentHash(folder.path, collectFolder(folder.path, folder.prefix));
}

function cacheFolder(): string {
  const own = process.env['JOINT_PROTOCOL_CACHE'];
  if (own !== undefined && own !== '') return own;
  const home = homedir();
  if (platform() === 'win32') return join(process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'joint-protocol', 'cache');
  if (platform() === 'darwin') return join(home, 'Library', 'Caches', 'joint-protocol');
  return join(process.env['XDG_CACHE_HOME'] || join(home, '.cache'), 'joint-protocol');
}
