// Protocols to judges. Many go to workers on all cores, each read, judged and compiled whole by one of them, so that no content of a
// protocol can hang or kill the run. A protocol that stops its worker is tried once more without the file that did it.

import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Report } from '../model/report.ts';
import type { Answer } from './check-worker.ts';
import type { ProtocolFolder } from './find-protocols.ts';
import { judgeHere } from './judge-here.ts';
import type { JudgedProtocol, Task } from './run-check.ts';
import { UsageError } from './usage-error.ts';
import type { Judging } from './whole-report.ts';
import { bundled, outcomeOf, WORKER_LIMITS } from './worker-limits.ts';

/** About 200 files. Below that, loading the rules a second time takes longer than it saves. */
const WORTH_WORKERS = 5;
const MOST_WORKERS = 8;
interface Limits {
  /** For one protocol. */
  readonly seconds: number;
  /** After so long each file is parsed by itself, to find one that stops the others. Protocols take a tenth of this. */
  readonly secondsAtFirst: number;
  readonly secondsAFile: number;
}

const LIMITS: Limits = { seconds: 60, secondsAtFirst: 4, secondsAFile: 4 };

export interface Judgement {
  /** In the order of the tasks; those without an answer are left out. */
  readonly judged: readonly JudgedProtocol[];
  /** Protocols of which nothing is known, each with a sentence on why. */
  readonly lost: readonly { readonly folder: ProtocolFolder; readonly why: string }[];
}

export interface PoolOptions extends Partial<Limits> {
  readonly workers?: number;
  onDone?(done: number): void;
}

export async function judgeAll(tasks: readonly Task[], options: PoolOptions = {}): Promise<Judgement> {
  const limits = { ...LIMITS, ...options };
  const cores = Math.min(availableParallelism(), MOST_WORKERS, tasks.length);
  const workers = options.workers ?? (tasks.length < WORTH_WORKERS || cores < 2 ? 0 : cores);
  const answers: Answer[] = [];
  let done = 0;
  const queue = tasks.entries();
  const lane = async (): Promise<void> => {
    const bench = new Bench(limits);
    for (const [index, task] of queue) {
      const judged = workers === 0 ? await judgeHere(task).catch(unlessForPeople) : undefined;
      answers[index] = judged ? { judged } : await bench.judge(task);
      done += 1;
      options.onDone?.(done);
    }
    await bench.dismiss();
  };
  await Promise.all(Array.from({ length: Math.max(1, workers) }, lane));
  return {
    judged: answers.flatMap((answer) => ('judged' in answer ? [answer.judged] : [])),
    lost: tasks.flatMap(({ folder }, index) => {
      const answer = answers[index];
      return answer && 'why' in answer ? [{ folder, why: answer.why.split('\n')[0] ?? '' }] : [];
    }),
  };
}

/** What was thrown for people to read goes on to them. After any other fault a worker tries, which can leave out the file that is to blame. */
function unlessForPeople(error: unknown): undefined {
  if (error instanceof UsageError || (error instanceof Error && 'exitCode' in error)) throw error;
}

/** One worker, replaced by a fresh one when it had to be stopped. */
class Bench {
  private worker: Worker | undefined;
  private readonly limits: Limits;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  async judge(task: Task): Promise<Answer> {
    const { seconds, secondsAtFirst, secondsAFile } = this.limits;
    const answer = await this.ask(task, Math.min(seconds, secondsAtFirst));
    if ('judged' in answer) return answer;
    const { findStoppedFiles } = await import('./stopped-files.ts');
    const stopped = await findStoppedFiles(task, secondsAFile);
    // NOTE: a large protocol of harmless files gets all the time there is; one whose worker failed would only fail again.
    return Object.keys(stopped).length === 0 && !answer.late ? answer : this.ask({ ...task, stopped }, seconds);
  }

  async dismiss(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }

  private async ask(task: Task, seconds: number): Promise<Answer & { readonly late?: boolean }> {
    this.worker ??= new (process.getBuiltinModule('node:worker_threads').Worker)(bundled('check-worker'), { resourceLimits: WORKER_LIMITS });
    this.worker.postMessage(task);
    const outcome = await outcomeOf(this.worker, seconds);
    const answer = 'message' in outcome ? (outcome.message as Answer) : outcome;
    if ('why' in answer) await this.dismiss();
    return answer;
  }
}

export async function judgementReport({ judged, lost }: Judgement, judging: Judging): Promise<Report> {
  const { wholeReport } = await import('./whole-report.ts');
  const unjudged = lost.map(({ folder, why }) => ({ protocol: folder.id, why }));
  return wholeReport(
    judged.map((one) => one.report),
    unjudged,
    judging,
  );
}

/** One sentence for each protocol without an answer. */
export function lostWords({ lost }: Pick<Judgement, 'lost'>): string[] {
  return lost.map(({ folder, why }) => `The protocol \`${folder.id}\` could not be judged, so nothing is said about it: ${why}`);
}
