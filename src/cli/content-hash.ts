// A name for everything a protocol folder holds, documents included: SHA-256 over every path and every byte.

import { readBytes } from '../source/disk.ts';
import type { Folder } from '../source/files.ts';
import { startSha256 } from './start-sha256.ts';

/** Undefined when something in the folder could not be collected or read: such a folder has no content to vouch for. */
export function contentHash(root: string, { files, problems }: Folder): string | undefined {
  if (problems.length > 0) return undefined;
  const hash = startSha256();
  try {
    for (const { path, size, bytes } of files) {
      hash.update(`${JSON.stringify(path)} ${size}\n`);
      hash.update(bytes ?? readBytes(root, path));
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
