// Tells whether a process still lives, also when the system has given its number to another one since.

import { readFileSync } from 'node:fs';

export interface ProcessTrace {
  readonly pid: number;
  /** When the process was started, in the system's own count; empty where the system does not tell. */
  readonly mark: string;
}

export function ownTrace(): ProcessTrace {
  return { pid: process.pid, mark: readStat(process.pid)?.mark ?? '' };
}

/** Is the very process that left this trace still running on this computer? */
export function isAlive(trace: ProcessTrace): boolean {
  if (!answersSignal(trace.pid)) return false;
  const now = readStat(trace.pid);
  if (now === undefined) return true;
  if (now.ended) return false;
  return trace.mark === '' || trace.mark === now.mark;
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux only: state and start time are the 3rd and 22nd field of `/proc/<pid>/stat`; the 2nd may contain anything but ends in `)`. */
function readStat(pid: number): { ended: boolean; mark: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { ended: fields[0] === 'Z' || fields[0] === 'X', mark: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
