// When a protocol could not be judged: which of its files is to blame. Each is parsed, or looked into, by itself, with a limit on time and memory.

import { Worker } from 'node:worker_threads';
import { collectFolder } from '../source/disk.ts';
import { isLookedInto } from '../source/file-names.ts';
import type { ReadAlone } from './parse-worker.ts';
import type { Task } from './run-check.ts';
import { bundled, outcomeOf, WORKER_LIMITS } from './worker-limits.ts';

/** Paths in the folder, each with a sentence on what happened. */
export async function findStoppedFiles({ folder, collected }: Task, seconds: number): Promise<Record<string, string>> {
  const { files } = collected ?? collectFolder(folder.path, folder.prefix);
  const stopped: Record<string, string> = {};
  let worker: Worker | undefined;
  for (const file of files) {
    if (file.bytes === undefined && (collected !== undefined || !isLookedInto(file))) continue;
    worker ??= new Worker(bundled('parse-worker'), { resourceLimits: WORKER_LIMITS });
    worker.postMessage({ folder: folder.path, file } satisfies ReadAlone);
    const outcome = await outcomeOf(worker, seconds);
    if (!('why' in outcome)) continue;
    stopped[file.path] = `\`${file.path}\` could not be read: ${outcome.why}`;
    await worker.terminate();
    worker = undefined;
  }
  await worker?.terminate();
  return stopped;
}
