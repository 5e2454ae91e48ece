// For commands that read the same protocol again and again: a file whose bytes have not changed since the last look is the same file, so
// that its parsed form is still known.

import { collectFolder } from '../source/disk.ts';
import type { Folder } from '../source/files.ts';

const last = new Map<string, Folder>();

export function collectAgain(path: string, prefix: string): Folder {
  const now = collectFolder(path, prefix);
  const before = new Map(last.get(path)?.files.map((file) => [file.path, file]));
  const files = now.files.map((file) => {
    const old = before.get(file.path);
    return old?.bytes && file.bytes && Buffer.compare(old.bytes, file.bytes) === 0 ? old : file;
  });
  const folder = { ...now, files };
  last.set(path, folder);
  return folder;
}
