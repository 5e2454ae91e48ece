// A worker judges one protocol after another. What it sends back is plain data, or one sentence on why there is none.

import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { JudgedProtocol, Task } from './run-check.ts';

export type Answer = { readonly judged: JudgedProtocol } | { readonly why: string };

enableCompileCache();
const checking = import('./run-check.ts');

parentPort?.on('message', async (task: Task) => {
  const answer: Answer = await checking
    .then(({ collect, judge }) => judge(task, collect(task)))
    .then(
      (judged) => ({ judged }),
      (error: unknown) => ({ why: error instanceof Error ? error.message : String(error) }),
    );
  parentPort?.postMessage(answer);
});
