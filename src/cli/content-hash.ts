// A name for everything a protocol folder holds, documents included: SHA-256 over every path, the text of each file and the SHA-256 of
// each document.

import { readBytes } from '../source/disk.ts';
import type { Folder } from '../source/files.ts';
import { sha256Of, startSha256 } from './start-sha256.ts';

/** `known`: SHA-256 of documents that were read before, by path. Undefined when something in the folder could not be collected or read: such a folder has no content to vouch for. */
export function contentHash(root: string, { files, problems }: Folder, known: ReadonlyMap<string, string> = new Map()): string | undefined {
  if (problems.length > 0) return undefined;
  const hash = startSha256();
  try {
    for (const { path, size, bytes } of files) {
      hash.update(`${JSON.stringify(path)} ${size}\n`);
      hash.update(bytes ?? known.get(path) ?? sha256Of(readBytes(root, path)));
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
