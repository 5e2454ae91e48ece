// What the bin calls: the compile cache on, a closed pipe no fault, the exit code set.

import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { DISK_REASONS } from './publish/disk-reasons.ts';
import { EXIT_CODES } from './publish/exit-codes.ts';

/**
 * A short run meets most patterns once, on a long text: V8 would first make each of them for its interpreter and then once more, which
 * takes a fifth of the run. A release that no longer knows the flag would complain of it, so that it is set only where it has been tried.
 * It stands before the compile cache, in which V8 keeps code for the flags it was made under.
 */
const LAST_TRIED = 24;

export async function start(args: readonly string[]): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) <= LAST_TRIED) setFlagsFromString('--regexp-tier-up-ticks=0');
  enableCompileCache();
  for (const stream of [process.stdout, process.stderr]) stream.on('error', outputFailed);
  const { main } = await import('./main.ts');
  process.exitCode = await main(args);
}

/** NOTE: whoever closed the pipe (`| head -1`) has seen enough, but what was begun is still ended, and ends with its own exit code. */
function outputFailed({ code = '', message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  const reason = DISK_REASONS[code] ?? message;
  process.stderr.write(`What was printed was cut short: ${reason} (${code}). Put this right, and run the command again.\n`);
  process.exit(EXIT_CODES.environment);
}
