// What the bin calls: the compile cache on, a closed pipe no fault, the exit code set.

import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { DISK_REASONS } from './publish/disk-reasons.ts';
import { EXIT_CODES } from './publish/exit-codes.ts';

/** A release that no longer knows a flag would complain of it, so that flags are set only where they have been tried. */
const LAST_TRIED = 24;
/** Before this release V8 has nothing between its quickest compiler and its slowest. */
const FIRST_WITH_A_MIDDLE = 24;
const WITH_A_MIDDLE = new Set(['x64', 'arm64']);

/**
 * The compile cache holds of a module what was compiled when it was loaded, which by itself is next to none of its functions. A check runs
 * most of what it loads; a build loads whole libraries of which it needs little, and would take half as long again.
 */
const ALL_FUNCTIONS_AT_ONCE = '--no-lazy';

/**
 * How V8 is to work for a run of seconds. It meets most patterns once, on a long text: it would first make each of them for its
 * interpreter and then once more, which takes a fifth of a run. And its slowest compiler takes a sixth, and never earns it back.
 */
function flagsFor(release: number, command: string | undefined): string[] {
  if (release > LAST_TRIED) return [];
  const isMiddleThere = release >= FIRST_WITH_A_MIDDLE && WITH_A_MIDDLE.has(process.arch);
  return ['--regexp-tier-up-ticks=0', ...(isMiddleThere ? ['--no-turbofan'] : []), ...(command === 'check' ? [ALL_FUNCTIONS_AT_ONCE] : [])];
}

export async function start(args: readonly string[]): Promise<void> {
  // NOTE: before the compile cache, in which V8 keeps code for the flags that it was made under.
  for (const flag of flagsFor(Number(process.versions.node.split('.')[0]), args[0])) setFlagsFromString(flag);
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
