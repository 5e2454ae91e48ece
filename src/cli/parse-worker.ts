// A worker that parses single files, to find the one that cannot be parsed within bounds. Nothing of a file comes back.

import { parentPort } from 'node:worker_threads';
import type { SourceFile } from '../source/files.ts';
import { parseFile } from '../source/parse-file.ts';

parentPort?.on('message', (file: SourceFile) => {
  parseFile(file.path, file);
  parentPort?.postMessage('done');
});
