// The second look over a whole site, for personal data and for links. On a machine with several cores each handbook of several is looked
// through as soon as it is written, while the next ones are rendered; what is written later, at the end.

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { areMore } from '../model/counted.ts';
import type { Allowed } from '../privacy/allowed.ts';
import { BuildFault } from './publish/faults.ts';
import type { Looked } from './publish/personal-data.ts';
import { folderOf, personalDataIn, withoutValues } from './publish/personal-data.ts';
import { checkSite } from './publish/self-check.ts';
import { listFiles } from './publish/site-files.ts';
import type { SiteJob, SiteJobs } from './site-worker.ts';
import { bundled, outcomeOf, WORKER_LIMITS } from './worker-limits.ts';

export interface LookOptions {
  /** Path that the site is served under, with a slash at both ends. */
  readonly base: string;
  readonly allowed: readonly Allowed[];
  /** Of several handbooks: what each allows in its own folder of the site. Elsewhere everything is allowed that one of them allows. */
  readonly own?: ReadonlyMap<string, Allowed>;
  /** Folders that have passed these looks before, with the same allowances. */
  readonly passed?: ReadonlySet<string>;
  /** Told of each file that is too large to be looked through. */
  onSkipped?(sentence: string): void;
  /** How many may look while others render; for tests. */
  readonly workers?: number;
}

export interface SiteLook {
  /** The folder of a handbook is written. */
  begin(staging: string, folder: string): void;
  /** One sentence for each kind of value on each page, the value masked; after so many, how many there are besides. */
  personalData(staging: string): Promise<string[]>;
  /** One sentence for each thing else that is wrong with the site, every value in it masked. */
  problems(staging: string): Promise<string[]>;
  /** Also after a fault: nothing more is looked at. */
  end(): Promise<void>;
}

const MOST_SENTENCES = 50;
const MOST_WORKERS = 7;
/** For one page, many times over. */
const SECONDS_A_FILE = 1;

export function lookOver({ base, allowed, own = new Map(), passed = new Set(), onSkipped, workers }: LookOptions): SiteLook {
  const all = together(allowed);
  const lanes = Array.from({ length: workers ?? Math.min(MOST_WORKERS, availableParallelism() - 1) }, () => new Lane());
  const begun = new Set<string>();
  const looked: Promise<unknown>[] = [];
  const ask = (staging: string, job: SiteJob, files: number): Promise<unknown> => {
    const lane = lanes.shift() ?? new Lane();
    lanes.push(lane);
    const asked = lane.ask({ staging, own, all }, job, files * SECONDS_A_FILE);
    // NOTE: what goes wrong is told when it is asked for.
    asked.catch(() => {});
    return asked;
  };
  return {
    begin: (staging, folder) => {
      if (lanes.length === 0 || own.size < 2) return;
      const files = listFiles(join(staging, folder)).map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }));
      for (const { path } of files) begun.add(path);
      looked.push(ask(staging, { kind: 'personal data', files }, files.length));
    },
    personalData: async (staging) => {
      const files = listFiles(staging).filter(({ path }) => !begun.has(path) && !passed.has(folderOf(path)));
      const last = personalDataIn({ staging, files, own, all });
      const found = [...((await Promise.all(looked)) as Looked[]), last];
      for (const sentence of found.flatMap(({ skipped }) => skipped)) onSkipped?.(sentence);
      const sentences = found.flatMap((one) => one.sentences);
      const more = sentences.length - MOST_SENTENCES;
      return [...sentences.slice(0, MOST_SENTENCES), ...(more > 0 ? [`There ${areMore(more)} like these.`] : [])];
    },
    problems: async (staging) => {
      const isLarge = looked.length > 0;
      const found = isLarge ? ((await ask(staging, { kind: 'links', base, passed }, begun.size)) as string[]) : await checkSite(staging, base, passed);
      return found.map((sentence) => withoutValues(sentence, all));
    },
    end: async () => {
      await Promise.all(lanes.map((lane) => lane.end()));
    },
  };
}

function together(allowed: readonly Allowed[]): Allowed {
  return { values: new Set(allowed.flatMap(({ values }) => [...values])), addresses: allowed.flatMap(({ addresses }) => addresses) };
}

/** One worker, started when it is first needed, does one job after another. */
class Lane {
  private worker: Worker | undefined;
  private ended = false;
  private last: Promise<unknown> = Promise.resolve();

  ask(jobs: SiteJobs, job: SiteJob, seconds: number): Promise<unknown> {
    const answer = this.last.then(async () => {
      if (this.ended) return undefined;
      this.worker ??= new (process.getBuiltinModule('node:worker_threads').Worker)(bundled('site-worker'), { workerData: jobs, resourceLimits: WORKER_LIMITS });
      this.worker.postMessage(job);
      const outcome = await outcomeOf(this.worker, seconds);
      if ('message' in outcome) return outcome.message;
      throw new BuildFault('Nothing was published, because the new site could not be looked over:', [outcome.why]);
    });
    this.last = answer.catch(() => {});
    return answer;
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.worker?.terminate();
  }
}
