// Turns what the operating system says (disk full, permission denied …) into one plain sentence with path, reason and remedy.

import { statfsSync } from 'node:fs';
import { DISK_REASONS } from './disk-reasons.ts';
import { EnvironmentFault, PublishFault, quoted } from './faults.ts';

/** What is known of the room that a publication takes on the disk. */
export interface RoomNeeded {
  readonly folder: string;
  /** At least this much, in bytes; 0 when nothing is known. */
  readonly bytes: number;
}

const REASONS: Readonly<Record<string, string>> = { ...DISK_REASONS, ENOTEMPTY: 'another program put files there at the same time' };
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'give this account the right to write there, or choose another output folder',
  EPERM: 'give this account the right to write there, or choose another output folder',
  EROFS: 'choose an output folder on a disk that can be written to',
  EIO: 'check the disk',
  EDQUOT: 'free some room',
  EBUSY: 'close programs that may have it open, such as editors, virus scanners and file synchronisers',
  ETXTBSY: 'close programs that may have it open',
  ENOTEMPTY: 'close programs that may write there',
  EMFILE: 'close other programs',
  ENFILE: 'close other programs',
  ENOMEM: 'close other programs',
  EFBIG: 'choose an output folder on another disk',
  ENAMETOOLONG: 'choose an output folder with a shorter path',
};
const DISK_FULL = /\bENOSPC\b|no space left on device|os error 28\b|not enough space on the disk/i;

/** The fault behind an error when it is the computer's and not the tool's; any other error comes back as it is. */
export function explainError(error: unknown, room: RoomNeeded): unknown {
  if (error instanceof PublishFault) return error;
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth++) {
    if (cause instanceof PublishFault) return cause;
    const { code, path, dest } = cause as NodeJS.ErrnoException & { dest?: string };
    if (code === 'ENOSPC' || DISK_FULL.test(cause.message)) return diskFull(path, room, error);
    const reason = code === undefined ? undefined : REASONS[code];
    if (code === undefined || reason === undefined) continue;
    const where = quoted(dest ?? path ?? room.folder);
    return new EnvironmentFault(
      `Nothing was published, because ${where} could not be read or written: ${reason} (${code}); ${REMEDIES[code] ?? 'put this right'}, and run the command again.`,
      { cause: error },
    );
  }
  return error;
}

function diskFull(path: string | undefined, room: RoomNeeded, cause: unknown): EnvironmentFault {
  const needed = room.bytes > 0 ? `at least ${inMegabytes(room.bytes)} are needed beside the old site` : 'it is not known how much is needed';
  const free = freeBytes(room.folder);
  const found = free === undefined ? '' : ` and ${inMegabytes(free)} are free`;
  return new EnvironmentFault(
    `Nothing was published, because there is no space left on the disk for ${quoted(path ?? room.folder)} (ENOSPC): ` +
      `${needed}${found}; free some room, and run the command again.`,
    { cause },
  );
}

function freeBytes(folder: string): number | undefined {
  try {
    const disk = statfsSync(folder);
    return disk.bavail * disk.bsize;
  } catch {
    return undefined;
  }
}

function inMegabytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 0.1 ? `${Math.ceil(bytes / 1000)} kB` : `${megabytes.toFixed(1)} MB`;
}
