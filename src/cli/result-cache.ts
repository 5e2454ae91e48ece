// Results of earlier checks, by content, tool and catalogue. Kept where only the user can write, never beside the protocols: a
// stranger's pull request must not be able to bring its own verdict. What is damaged or of another make is thrown away.

import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import type { ProtocolReport } from '../model/report.ts';
import { canBeTrusted, statFolder } from './folder-stats.ts';
import type { FolderStats } from './folder-stats.ts';
import type { Task } from './run-check.ts';
import { BUILD } from './version.ts';

const MOST_RESULTS = 1_000;

interface Result {
  readonly stats: string;
  readonly trusted: boolean;
  /** SHA-256 over every path and every byte of the protocol. */
  readonly content: string;
  readonly report: ProtocolReport;
}

/** What was found before a task is run; handed back when its result is kept. */
export interface Lookup {
  readonly report?: ProtocolReport;
  readonly stats?: FolderStats;
  readonly lookedAt: number;
}

export class ResultCache {
  private readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Undefined when results cannot be kept safely: no build to tell apart, no folder of one's own. */
  static open(): ResultCache | undefined {
    if (BUILD === '') return undefined;
    try {
      const folder = cacheFolder();
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const stat = lstatSync(folder);
      const mine = process.getuid === undefined || (stat.uid === process.getuid() && (stat.mode & 0o022) === 0);
      return stat.isDirectory() && mine ? new ResultCache(folder) : undefined;
    } catch {
      return undefined;
    }
  }

  /** The report of an earlier run over the same content; by time stamps first, by content where those have changed. */
  find(task: Task, contentOf: (task: Task) => string | undefined): Lookup {
    const lookedAt = Date.now();
    const stats = statFolder(task.folder.path);
    if (!stats) return { lookedAt };
    const known = this.get(nameOf(task)) as Result | undefined;
    if (!known) return { stats, lookedAt };
    const same = (known.trusted && known.stats === stats.text) || known.content === contentOf(task);
    if (!same) return { stats, lookedAt };
    if (known.stats !== stats.text || !known.trusted) this.keep(task, { stats, lookedAt }, known.content, known.report);
    return { report: known.report, stats, lookedAt };
  }

  /** NOTE: the stats are those from before the files were read; a change in between makes the next run look at the content. */
  keep(task: Task, { stats, lookedAt }: Lookup, content: string, report: ProtocolReport): void {
    if (!stats) return;
    const result: Result = { stats: stats.text, trusted: canBeTrusted(stats, lookedAt), content, report };
    this.put(nameOf(task), result);
  }

  /** Keeps data under a name that says what it follows from. */
  put(name: string, data: unknown): void {
    // NOTE: with ASCII alone, the text is read back without being decoded.
    const text = JSON.stringify(data).replace(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const path = join(this.folder, name);
    const part = `${path}.${process.pid}`;
    try {
      writeFileSync(part, `${sha256(text)}\n${text}`, { mode: 0o600 });
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
      if (text.slice(0, cut) === sha256(body)) return JSON.parse(body);
      rmSync(path, { force: true });
    } catch {
      // Not there, or not readable: as good as not there.
    }
    return undefined;
  }
}

function nameOf(task: Task): string {
  return sha256(JSON.stringify([BUILD, task]));
}

function cacheFolder(): string {
  const own = process.env['JOINT_PROTOCOL_CACHE'];
  if (own !== undefined && own !== '') return own;
  const home = homedir();
  if (platform() === 'win32') return join(process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'joint-protocol', 'cache');
  if (platform() === 'darwin') return join(home, 'Library', 'Caches', 'joint-protocol');
  return join(process.env['XDG_CACHE_HOME'] || join(home, '.cache'), 'joint-protocol');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
