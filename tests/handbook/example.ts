// An example compiled to its handbook, with changes to its files if a test wants them.

import { checkProtocol } from '../../src/check/check-protocol.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { compileHandbook } from '../../src/handbook/compile.ts';
import { editionViews } from '../../src/handbook/editions.ts';
import type { Handbook } from '../../src/handbook/site.ts';
import { collectFolder } from '../../src/source/disk.ts';
import { readProtocol } from '../../src/source/protocol.ts';

export const TODAY = '2026-11-23';

type Change = (path: string, text: string) => string;

/** Northmere's files, read. `change` gives each file's text as it should be; frozen editions stay. */
export function readOf(change: Change) {
  const folder = collectFolder('protocols/northmere', '');
  const files = folder.files.map((file) =>
    file.bytes && !file.path.startsWith('editions/')
      ? { ...file, bytes: new TextEncoder().encode(change(file.path, new TextDecoder().decode(file.bytes))) }
      : file,
  );
  return readProtocol({ ...folder, files });
}

/** Northmere, at `/n/`. */
export async function handbookOf(change: Change = (_, text) => text): Promise<Handbook> {
  const read = readOf(change);
  const catalogue = await loadCatalogue('england');
  const report = checkProtocol(read, catalogue, { gate: 'publish', today: TODAY });
  return compileHandbook(read, catalogue, report, { home: '/n/', today: TODAY, editions: editionViews(read, new Map([['england', catalogue]]), '/n/') });
}
