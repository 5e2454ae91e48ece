// What the bin calls: the compile cache on, a closed pipe no fault, the exit code set.

import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * A short run meets most patterns once, on a long text: V8 would first make each of them for its interpreter and then once more, which
 * takes a fifth of the run. A release that no longer knows the flag would complain of it, so that it is set only where it has been tried.
 * It stands before the compile cache, in which V8 keeps code for the flags it was made under.
 */
const LAST_TRIED = 24;

export async function start(args: readonly string[]): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) <= LAST_TRIED) setFlagsFromString('--regexp-tier-up-ticks=0');
  enableCompileCache();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const { main } = await import('./main.ts');
  process.exitCode = await main(args);
}
