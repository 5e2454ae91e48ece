// Search: one Pagefind index a handbook, made from its rendered pages in the same run.

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { EnvironmentFault } from './publish/faults.ts';

/**
 * Starts Pagefind's program, which writes nothing yet. NOTE: a system that starts a program copies the memory of the one that asks for a
 * moment, on the books at least; asked at the end of a build, that is twice the peak, and small machines stop what takes too much.
 */
export async function startSearch(): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw searchFault(errors);
  await index.deleteIndex();
}

/** Also after a fault: the program would keep the build alive. */
export async function stopSearch(): Promise<void> {
  await close();
}

/** Indexes a folder of pages and writes the index beside them, under `pagefind/`. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw searchFault(errors);
  const added = await index.addDirectory({ path: folder });
  if (added.errors.length > 0) throw searchFault(added.errors);
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw searchFault(written.errors);
  dropUnused(join(folder, 'pagefind'));
}

/** Pagefind writes its own search forms beside every index: 430 KB that no page of ours loads. */
function dropUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(name)) rmSync(join(folder, name));
}

function searchFault(errors: readonly string[]): EnvironmentFault {
  return new EnvironmentFault(`The search index could not be made: ${errors.join(' ')} The handbook was not published.`);
}
