// A frozen edition read like a folder, so that its pages are made by the same hands as those of today.

import type { FrozenEdition } from '../model/edition.ts';
import type { SourceFile } from './files.ts';
import { isYaml } from './files.ts';
import type { ParsedFile } from './parse-file.ts';
import type { ReadProtocol } from './protocol.ts';
import { readProtocol } from './protocol.ts';

/** `id` is that of the protocol it belongs to. Its YAML was parsed when it was frozen; its Markdown is parsed now. */
export function readFrozen(edition: FrozenEdition, id: string): ReadProtocol {
  const encoder = new TextEncoder();
  const parsed = new Map<string, ParsedFile>();
  const files: SourceFile[] = [];
  for (const [path, held] of Object.entries(edition.content)) {
    if (isYaml(path)) {
      const shown = path;
      parsed.set(path, { shown, yaml: { file: shown, text: '', data: held, problems: [], place: {} }, problems: [], unreadable: false });
      files.push({ path, size: 0 });
    } else {
      const bytes = encoder.encode(String(held));
      files.push({ path, size: bytes.length, bytes });
    }
  }
  return readProtocol({ id, prefix: '', files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems: [] }, parsed);
}
