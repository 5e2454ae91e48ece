// What the bin calls: the compile cache on, a closed pipe no fault, the exit code set.

import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

export async function start(args: readonly string[]): Promise<void> {
  setFlagsFromString('--regexp-tier-up-ticks=0');
  enableCompileCache();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const { main } = await import('./main.ts');
  process.exitCode = await main(args);
}
