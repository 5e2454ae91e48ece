// Judges what has changed since an earlier run, and takes the rest from its results.

import type { ResultCache } from './result-cache.ts';
import { REPORT } from './result-cache.ts';
import type { JudgedProtocol, Task } from './run-check.ts';
import type { Judgement, PoolOptions } from './worker-pool.ts';

/** As `judgeAll`, for tasks without a handbook. `onDone` counts protocols, known ones included. */
export async function judgeCached(tasks: readonly Task[], cache: ResultCache | undefined, options: PoolOptions): Promise<Judgement> {
  if (!cache)
    return (await import('./worker-pool.ts')).judgeAll(
      tasks.map((task) => ({ ...task, unnamed: true })),
      options,
    );
  const known = new Map<string, JudgedProtocol>();
  for (const task of tasks) {
    const found = cache.find(task, REPORT);
    if (found) known.set(task.folder.path, { folder: task.folder, report: found.value, content: found.content, documents: [], hashes: new Map() });
  }
  if (known.size > 0) options.onDone?.(known.size);
  const unknown = tasks.filter(({ folder }) => !known.has(folder.path));
  const fresh = unknown.length === 0 ? { judged: [], lost: [] } : await judgeUnknown(unknown, known.size, options);
  const byPath = new Map(fresh.judged.map((one) => [one.folder.path, one]));
  for (const task of unknown) {
    const judged = byPath.get(task.folder.path);
    if (judged?.content !== undefined) cache.keep(task, REPORT, judged.content, judged.report);
  }
  if (unknown.length > 0) cache.tidy();
  return { judged: tasks.flatMap(({ folder }) => known.get(folder.path) ?? byPath.get(folder.path) ?? []), lost: fresh.lost };
}

async function judgeUnknown(unknown: readonly Task[], known: number, options: PoolOptions): Promise<Judgement> {
  const { judgeAll } = await import('./worker-pool.ts');
  return judgeAll(unknown, { ...options, onDone: (done) => options.onDone?.(known + done) });
}
