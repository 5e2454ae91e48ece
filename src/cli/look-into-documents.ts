// The documents of a protocol, read one after another from the disk and looked into for what they hide. The core never opens them itself.

import { allowedBy } from '../privacy/allowed.ts';
import type { InspectedDocument } from '../privacy/documents/inspect.ts';
import { readBytes } from '../source/disk.ts';
import { isLookedInto } from '../source/file-names.ts';
import type { Folder } from '../source/files.ts';
import { isSvg } from '../source/files.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import type { Task } from './run-check.ts';

/** Files that are too large, or stopped an earlier look, have a finding of their own. Those of an earlier revision are not looked into. */
export async function lookIntoDocuments(
  { folder, collected: elsewhere, stopped = {} }: Task,
  collected: Folder,
  { protocol }: ReadProtocol,
): Promise<InspectedDocument[]> {
  const logo = protocol.brand.logo?.file;
  // NOTE: an SVG was read like every other text, comments included.
  const picture = logo === undefined || isSvg(logo) ? undefined : logo;
  const files = collected.files.filter((file) => (isLookedInto(file) || file.path === picture) && !Object.hasOwn(stopped, file.path));
  if (elsewhere !== undefined || files.length === 0) return [];
  const { inspectDocument } = await import('../privacy/documents/inspect.ts');
  const allowed = allowedBy(protocol.directory);
  return files.map(({ path, bytes }) => inspectDocument(path, bytes ?? readBytes(folder.path, path), allowed));
}
