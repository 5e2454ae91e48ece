// What a worker may use, and what becomes of one that uses more.

import type { Worker } from 'node:worker_threads';

export const WORKER_LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/** The script of a worker, beside this one: as it was written, or bundled. */
export function bundled(name: 'check-worker' | 'parse-worker' | 'site-worker'): URL {
  return new URL(import.meta.url.endsWith('.ts') ? `./${name}.ts` : `./${name}.js`, import.meta.url);
}

/** On a busy machine a worker waits for its turn. After so many times its limit it is stopped even so. */
const MOST_PATIENCE = 10;
/** How many workers are waited for: they share the work of this process. */
let busy = 0;

/**
 * The next message of a worker, or one sentence on why there is none. NOTE: seconds of work, not of waiting for a core: otherwise a harmless
 * protocol would be given up, and looked at file by file, only because other programs are at work.
 */
export function outcomeOf(worker: Worker, seconds: number): Promise<{ readonly message: unknown } | { readonly why: string; readonly late?: boolean }> {
  return new Promise((resolve) => {
    const settle = (outcome: { message: unknown } | { why: string; late?: boolean }): void => {
      clearTimeout(timer);
      busy -= 1;
      worker.off('message', answered).off('error', failed).off('exit', gone);
      // NOTE: a worker that is given up may still run out of memory before it has ended, and an error that nobody hears ends this process.
      if ('why' in outcome) worker.on('error', () => {});
      resolve(outcome);
    };
    const answered = (message: unknown): void => settle({ message });
    const failed = (error: NodeJS.ErrnoException): void =>
      settle({
        why: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `It needed more than ${WORKER_LIMITS.maxOldGenerationSizeMb} MB of memory.` : error.message,
      });
    const gone = (): void => settle({ why: 'The worker that read it stopped.' });
    const [began, work] = [performance.now(), process.cpuUsage()];
    const look = (): void => {
      const { user, system } = process.cpuUsage(work);
      const left = seconds * 1000 - (user + system) / 1000 / busy;
      if (left <= 0 || performance.now() - began >= seconds * 1000 * MOST_PATIENCE) settle({ why: `It took longer than ${seconds} seconds.`, late: true });
      else timer = setTimeout(look, Math.max(1, left));
    };
    busy += 1;
    let timer = setTimeout(look, seconds * 1000);
    worker.on('message', answered).on('error', failed).on('exit', gone);
  });
}
