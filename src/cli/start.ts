// What the bin calls: the compile cache on, a closed pipe no fault, the exit code set.

import { enableCompileCache } from 'node:module';

export async function start(args: readonly string[]): Promise<void> {
  enableCompileCache();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const { main } = await import('./main.ts');
  process.exitCode = await main(args);
}
