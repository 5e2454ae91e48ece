// The documents of a protocol, read one after another from the disk and looked into for what they hide. The core never opens them itself.

import { allowedBy } from '../privacy/allowed.ts';
import type { InspectedDocument } from '../privacy/documents/inspect.ts';
import { readBytes } from '../source/disk.ts';
import { isLookedInto } from '../source/file-names.ts';
import type { Folder } from '../source/files.ts';
import { isSvg } from '../source/files.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { BuildFault, quoted } from './publish/faults.ts';
import type { Task } from './run-check.ts';
import { sha256Of } from './start-sha256.ts';

export interface LookedInto {
  readonly documents: readonly InspectedDocument[];
  /** SHA-256 of the bytes that were looked into, 64 hex digits, by path in the folder; of a run that keeps and publishes nothing there are
   *  none. Those bytes and no others are published. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Files that are too large, or stopped an earlier look, have a finding of their own. Those of an earlier revision are not looked into. */
export async function lookIntoDocuments(
  { folder, home, unnamed, collected: elsewhere, stopped = {} }: Task,
  collected: Folder,
  { protocol }: ReadProtocol,
): Promise<LookedInto> {
  const logo = protocol.brand.logo?.file;
  const files = collected.files.filter((file) => (isLookedInto(file) || file.path === logo) && !Object.hasOwn(stopped, file.path));
  const hashes = new Map<string, string>();
  if (elsewhere !== undefined || files.length === 0) return { documents: [], hashes };
  const { inspectDocument } = await import('../privacy/documents/inspect.ts');
  const allowed = allowedBy(protocol.directory);
  // NOTE: a run that keeps and publishes nothing asks for no hash, and need not load what makes them.
  const isNamed = home !== undefined || unnamed !== true;
  const documents = files.flatMap(({ path, bytes: collectedBytes }) => {
    const bytes = collectedBytes ?? readBytes(folder.path, path);
    if (isNamed) hashes.set(path, sha256Of(bytes));
    // NOTE: an SVG logo was read like every other text, comments included.
    return path === logo && isSvg(path) ? [] : [inspectDocument(path, bytes, allowed)];
  });
  return { documents, hashes };
}

/** The bytes of a file that the check has looked into, to be published. Throws BuildFault when other bytes stand there by now. */
export function lookedInto(root: string, path: string, hashes: ReadonlyMap<string, string>): Uint8Array {
  const bytes = readBytes(root, path);
  if (sha256Of(bytes) !== hashes.get(path))
    throw new BuildFault(
      `Nothing was published, because ${quoted(path)} was changed after the check had looked into it, and nobody knows what it holds now. Run the command again.`,
    );
  return bytes;
}
