// A worker that parses single files, or looks into single documents, to find the one that cannot be read within bounds. Nothing of a file comes back.

import { parentPort } from 'node:worker_threads';
import { NOTHING_ALLOWED } from '../privacy/allowed.ts';
import { inspectDocument } from '../privacy/documents/inspect.ts';
import { readBytes } from '../source/disk.ts';
import type { SourceFile } from '../source/files.ts';
import { parseFile } from '../source/parse-file.ts';

export interface ReadAlone {
  /** Where the protocol lies on the disk. */
  readonly folder: string;
  readonly file: SourceFile;
}

parentPort?.on('message', ({ folder, file }: ReadAlone) => {
  if (file.bytes === undefined) inspectDocument(file.path, readBytes(folder, file.path), NOTHING_ALLOWED);
  else parseFile(file.path, file);
  parentPort?.postMessage('done');
});
