// The second look over a whole site: a large one in parts, each by a worker, while the site is checked otherwise.

import { availableParallelism } from 'node:os';
import type { Allowed } from '../privacy/allowed.ts';
import { BuildFault } from './publish/faults.ts';
import type { Look, Looked } from './publish/personal-data.ts';
import { folderOf, personalDataIn } from './publish/personal-data.ts';
import type { SiteFile } from './publish/site-files.ts';
import { listFiles } from './publish/site-files.ts';
import { bundled, outcomeOf, WORKER_LIMITS } from './worker-limits.ts';

export interface Allowances {
  /** What each protocol allows in its own folder of the site. Elsewhere everything is allowed that one of them allows. */
  readonly own?: ReadonlyMap<string, Allowed>;
  /** Folders that have passed this look before, with the same allowances. */
  readonly passed?: ReadonlySet<string>;
  /** Told of each file that is too large to be looked through. */
  onSkipped?(sentence: string): void;
}

const MOST_SENTENCES = 50;
/** Files for one worker; below that, starting it takes longer than it saves. */
const WORTH_A_WORKER = 1_000;
const MOST_WORKERS = 8;
/** For one file, many times over. */
const SECONDS_A_FILE = 1;

/** One sentence for each kind of value on each page, the value masked; after so many, how many there are besides. */
export async function lookThroughSite(
  staging: string,
  allowed: readonly Allowed[],
  { own = new Map(), passed = new Set(), onSkipped }: Allowances = {},
): Promise<string[]> {
  const files = listFiles(staging).filter(({ path }) => !passed.has(folderOf(path)));
  const look: Look = { staging, files, own, all: together(allowed) };
  const shares = sharesOf(files, Math.min(availableParallelism(), MOST_WORKERS, Math.floor(files.length / WORTH_A_WORKER)));
  const looked = shares.length < 2 ? [personalDataIn(look)] : await Promise.all(shares.map((share) => byWorker({ ...look, files: share })));
  for (const sentence of looked.flatMap(({ skipped }) => skipped)) onSkipped?.(sentence);
  const sentences = looked.flatMap((one) => one.sentences);
  const more = sentences.length - MOST_SENTENCES;
  return [...sentences.slice(0, MOST_SENTENCES), ...(more > 0 ? [`There ${more === 1 ? 'is 1 more' : `are ${more} more`} like these.`] : [])];
}

export function together(allowed: readonly Allowed[]): Allowed {
  return { values: new Set(allowed.flatMap(({ values }) => [...values])), addresses: allowed.flatMap(({ addresses }) => addresses) };
}

/** Shares of about the same size in the order of the files, each folder in one of them. */
function sharesOf(files: readonly SiteFile[], count: number): SiteFile[][] {
  const each = files.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, count);
  const shares: SiteFile[][] = [];
  let room = 0;
  for (const folder of Map.groupBy(files, ({ path }) => folderOf(path)).values()) {
    if (room <= 0) {
      shares.push([]);
      room = each;
    }
    shares.at(-1)?.push(...folder);
    room -= folder.reduce((sum, { bytes }) => sum + bytes, 0);
  }
  return shares;
}

async function byWorker(look: Look): Promise<Looked> {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(bundled('look-worker'), { resourceLimits: WORKER_LIMITS });
  worker.postMessage(look);
  const outcome = await outcomeOf(worker, look.files.length * SECONDS_A_FILE);
  await worker.terminate();
  if ('why' in outcome) throw new BuildFault('Nothing was published, because the new site could not be looked through for personal data:', [outcome.why]);
  return outcome.message as Looked;
}
