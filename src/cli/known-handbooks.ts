// Handbooks that this computer has judged, looked through and published before, from the same content by the same tool, and whose pages
// still stand in the output as they were written. They are taken over without another look. What is known of them is kept in the user's
// own cache: neither a protocol nor a published site can bring its own verdict.

import { createHash } from 'node:crypto';
import type { HandbookCard } from '../handbook/site.ts';
import type { ProtocolReport } from '../model/report.ts';
import type { Allowed } from '../privacy/allowed.ts';
import { collectFolder } from '../source/disk.ts';
import { contentHash } from './content-hash.ts';
import { partNames } from './part-names.ts';
import type { ManifestEntry } from './publish/build-manifest.ts';
import { readManifest } from './publish/build-manifest.ts';
import { findReusable } from './publish/reuse.ts';
import { ResultCache } from './result-cache.ts';
import type { Task } from './run-check.ts';
import type { Wanted } from './take-away/copies.ts';
import { VERSION } from './version.ts';

export interface KnownHandbook {
  readonly content: string;
  readonly report: ProtocolReport;
  readonly allowed: Allowed;
  readonly card: HandbookCard;
}

interface Kept extends Omit<KnownHandbook, 'allowed'> {
  readonly allowed: { readonly values: readonly string[]; readonly addresses: readonly string[] };
  /** One hash over all files of its folder, as they were when they passed the self-check. */
  readonly files: string;
}

interface Place {
  readonly out: string;
  readonly base: string;
}

/** By id. */
export function knownHandbooks(tasks: readonly Task[], wanted: Wanted, { out, base }: Place): Map<string, KnownHandbook> {
  const known = new Map<string, KnownHandbook>();
  const cache = readManifest(out)?.parts === undefined ? undefined : ResultCache.open();
  if (!cache) return known;
  const contents = tasks.map(({ folder }) => ({ folder, content: contentHash(folder.path, collectFolder(folder.path, folder.prefix)) }));
  const parts = partNames(tasks, contents, wanted);
  for (const [id, files] of findReusable(out, parts, VERSION, base)) {
    const kept = cache.get(nameOf(parts.get(id) ?? '')) as Kept | undefined;
    if (kept?.files !== hashOf(files)) continue;
    const { content, report, allowed, card } = kept;
    known.set(id, { content, report, card, allowed: { ...allowed, values: new Set(allowed.values) } });
  }
  return known;
}

/** After a publication. `parts` as they were published. */
export function keepHandbooks(books: ReadonlyMap<string, KnownHandbook>, parts: ReadonlyMap<string, string>, out: string): void {
  const cache = parts.size === 0 ? undefined : ResultCache.open();
  const files = readManifest(out)?.files ?? [];
  for (const [id, { allowed, ...book }] of cache ? books : []) {
    const own = files.filter(({ path }) => path.startsWith(`${id}/`));
    const kept: Kept = { ...book, allowed: { ...allowed, values: [...allowed.values] }, files: hashOf(own) };
    cache?.put(nameOf(parts.get(id) ?? ''), kept);
  }
  cache?.tidy();
}

function nameOf(part: string): string {
  return createHash('sha256').update(`published ${part}`).digest('hex');
}

function hashOf(files: readonly ManifestEntry[]): string {
  return createHash('sha256')
    .update(JSON.stringify(files.map(({ path, bytes, sha256 }) => [path, bytes, sha256])))
    .digest('hex');
}
