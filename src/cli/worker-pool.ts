// Many protocols on all cores: each is read, judged and compiled whole by one worker. A worker that dies or hangs costs its own
// protocol and no other.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Gate } from '../model/gate.ts';
import type { Report } from '../model/report.ts';
import type { Answer } from './check-worker.ts';
import type { ProtocolFolder } from './find-protocols.ts';
import type { JudgedProtocol, Task } from './run-check.ts';
import { judge, reportOf } from './run-check.ts';

/** About 200 files. Below that, loading the reader a second time takes longer than it saves. */
const WORTH_WORKERS = 5;
const MOST_WORKERS = 8;
const SECONDS = 60;
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
const SCRIPT = new URL(import.meta.url.endsWith('.ts') ? './check-worker.ts' : './check-worker.js', import.meta.url);

export interface Judgement {
  /** In the order of the tasks; those without an answer are left out. */
  readonly judged: readonly JudgedProtocol[];
  /** Protocols of which nothing is known, each with a sentence on why. */
  readonly lost: readonly { readonly folder: ProtocolFolder; readonly why: string }[];
}

export interface PoolOptions {
  readonly workers?: number;
  readonly seconds?: number;
  onDone?(done: number): void;
}

export async function judgeAll(tasks: readonly Task[], options: PoolOptions = {}): Promise<Judgement> {
  const cores = Math.min(availableParallelism(), MOST_WORKERS, tasks.length);
  const workers = options.workers ?? (tasks.length < WORTH_WORKERS || cores < 2 ? 0 : cores);
  const answers: Answer[] = [];
  let done = 0;
  const queue = tasks.entries();
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (const [index, task] of queue) {
      if (workers > 0) worker ??= startWorker();
      const answer = worker ? await ask(worker, task, options.seconds ?? SECONDS) : { judged: await judge(task) };
      answers[index] = answer;
      done += 1;
      options.onDone?.(done);
      if (!('why' in answer)) continue;
      await worker?.terminate();
      worker = undefined;
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.max(1, workers) }, lane));
  return {
    judged: answers.flatMap((answer) => ('judged' in answer ? [answer.judged] : [])),
    lost: tasks.flatMap(({ folder }, index) => {
      const answer = answers[index];
      return answer && 'why' in answer ? [{ folder, why: answer.why }] : [];
    }),
  };
}

function startWorker(): Worker {
  const worker = new Worker(SCRIPT, { resourceLimits: LIMITS });
  // NOTE: without a listener of its own an error between two tasks would end the whole run.
  worker.on('error', () => undefined);
  return worker;
}

function ask(worker: Worker, task: Task, seconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', failed).off('exit', gone);
      resolve(answer);
    };
    const failed = (error: NodeJS.ErrnoException): void =>
      settle({
        why: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `It needed more than ${LIMITS.maxOldGenerationSizeMb} MB of memory.` : error.message,
      });
    const gone = (): void => settle({ why: 'The worker that judged it stopped.' });
    const timer = setTimeout(() => settle({ why: `It took longer than ${seconds} seconds.` }), seconds * 1000);
    worker.on('message', settle).on('error', failed).on('exit', gone);
    worker.postMessage(task);
  });
}

export async function judgementReport({ judged, lost }: Judgement, gate: Gate): Promise<Report> {
  return reportOf(
    judged.map((one) => one.report),
    lost.map(({ folder, why }) => ({ protocol: folder.id, why: why.split('\n')[0] ?? '' })),
    gate,
  );
}

/** One sentence for each protocol without an answer. */
export function lostWords({ lost }: Judgement): string[] {
  return lost.map(({ folder, why }) => `The protocol \`${folder.id}\` could not be judged, so nothing is said about it: ${why.split('\n')[0]}`);
}
