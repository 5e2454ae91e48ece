// What happens when the user or the system stops a publication: tidy up at once, then end with the exit code of the signal.

import { SIGNAL_EXIT_CODES } from './exit-codes.ts';

type StopSignal = keyof typeof SIGNAL_EXIT_CODES;
const SIGNALS = Object.keys(SIGNAL_EXIT_CODES) as StopSignal[];

/**
 * Until the returned function is called, SIGINT, SIGTERM and SIGHUP run `tidyUp` (synchronous) and end the process; so does a
 * library that calls `process.exit`.
 */
export function onInterrupt(tidyUp: () => void): () => void {
  const onExit = (): void => tidyUp();
  // NOTE: `exit` runs the other handler, so that tidying up is said once; a second signal then finds nothing left to do.
  const onSignal = (signal: NodeJS.Signals): void => process.exit(SIGNAL_EXIT_CODES[signal as StopSignal]);
  process.once('exit', onExit);
  // First in the row: Vite and others have handlers of their own, which end the process without knowing of the staging folder.
  for (const signal of SIGNALS) process.prependListener(signal, onSignal);
  return () => {
    process.removeListener('exit', onExit);
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
  };
}

/** A reader that closes the pipe early (`| head -1`) is no fault. Call it once, at the start of the command. */
export function ignoreBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners('error').includes(onStreamError)) stream.on('error', onStreamError);
  }
}

function onStreamError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
