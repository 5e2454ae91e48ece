// A name for everything that makes a page look and work as it does: when it changes, evidence that was taken before says nothing any more.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const FOLDERS = ['pages', 'layouts', 'components', 'styles'];

/** SHA-256 over paths and contents, 16 hex digits. */
export function templatesHash(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS)
    for (const entry of readdirSync(join(SRC, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort())
      hash.update(`${entry.slice(SRC.length).replaceAll('\\', '/')}\n${readFileSync(entry, 'utf8').replace(/\r\n/g, '\n')}\n`);
  return hash.digest('hex').slice(0, 16);
}
