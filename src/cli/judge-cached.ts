// Judges what has changed since an earlier run, and takes the rest from its results.

import { collectFolder } from '../source/disk.ts';
import { contentHash } from './content-hash.ts';
import type { Lookup } from './result-cache.ts';
import { ResultCache } from './result-cache.ts';
import type { JudgedProtocol, Task } from './run-check.ts';
import type { Judgement, PoolOptions } from './worker-pool.ts';

/** As `judgeAll`, for tasks without a handbook. `onDone` counts protocols, known ones included. */
export async function judgeCached(tasks: readonly Task[], options: PoolOptions & { readonly cache: boolean }): Promise<Judgement> {
  const cache = options.cache ? ResultCache.open() : undefined;
  if (!cache) return (await import('./worker-pool.ts')).judgeAll(tasks, options);
  const contentOf = ({ folder }: Task): string | undefined => contentHash(folder.path, collectFolder(folder.path, folder.prefix));
  const lookups = tasks.map((task): Lookup => cache.find(task, contentOf));
  const unknown = tasks.flatMap((task, index) => (lookups[index]?.report ? [] : [{ task, lookup: lookups[index] as Lookup }]));
  const known = tasks.length - unknown.length;
  if (known > 0) options.onDone?.(known);
  const fresh = unknown.length === 0 ? { judged: [], lost: [] } : await judgeUnknown(unknown, known, options);
  const byPath = new Map(fresh.judged.map((one) => [one.folder.path, one]));
  for (const { task, lookup } of unknown) {
    const judged = byPath.get(task.folder.path);
    if (judged?.content !== undefined) cache.keep(task, lookup, judged.content, judged.report);
  }
  if (unknown.length > 0) cache.tidy();
  return {
    judged: tasks.flatMap(({ folder }, index): JudgedProtocol[] => {
      const report = lookups[index]?.report;
      return report ? [{ folder, report, documents: [] }] : [byPath.get(folder.path) ?? []].flat();
    }),
    lost: fresh.lost,
  };
}

async function judgeUnknown(unknown: readonly { readonly task: Task }[], known: number, options: PoolOptions): Promise<Judgement> {
  const { judgeAll } = await import('./worker-pool.ts');
  return judgeAll(
    unknown.map(({ task }) => task),
    { ...options, onDone: (done) => options.onDone?.(known + done) },
  );
}
