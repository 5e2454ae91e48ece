// The documents of a protocol into its handbook's folder: the bytes that the check has looked into, and no others.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentPage } from '../source/file-names.ts';
import { lookedInto } from './look-into-documents.ts';
import type { JudgedProtocol } from './run-check.ts';

/** Documents that have no page of their own are published as the check saw them. Throws BuildFault for one that was changed since. */
export function writeDocuments({ documents, hashes, folder, handbook }: JudgedProtocol, staging: string, base: string): void {
  if (!handbook) return;
  for (const path of documents) {
    if (documentPage(path) !== undefined) continue;
    const target = join(staging, handbook.home.slice(base.length), path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, lookedInto(folder.path, path, hashes));
  }
}
