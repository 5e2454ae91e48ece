// Copies of whole handbooks to take away: made before the pages, which list them, and looked into before anybody gets them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CopyView } from '../../handbook/copies.ts';
import { copyName, copyView } from '../../handbook/copies.ts';
import type { Handbook } from '../../handbook/site.ts';
import { NOTHING_ALLOWED } from '../../privacy/allowed.ts';
import { inspectDocument } from '../../privacy/documents/inspect.ts';
import { BuildFault } from '../publish/faults.ts';
import type { JudgedProtocol } from '../run-check.ts';

export interface Wanted {
  readonly word: boolean;
  /** Address of the live site, with a slash at the end; empty when nobody gave it. */
  readonly address: string;
}

export interface Copy {
  readonly view: CopyView;
  /** Relative to the site. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** By handbook. `base` is the path that the site is served under. */
export async function makeCopies(
  judged: readonly JudgedProtocol[],
  wanted: Wanted,
  base: string,
  onStep: (words: string) => void,
): Promise<Map<string, Copy[]>> {
  const made = new Map<string, Copy[]>();
  for (const one of judged) {
    if (!one.handbook) continue;
    if (wanted.word) onStep(`Making copies of ${one.handbook.shortTitle} to take away`);
    const copies = await copiesOf(one.handbook, wanted, base);
    for (const { path, bytes } of copies) refuseTraces(path, bytes, one);
    made.set(one.handbook.id, copies);
  }
  return made;
}

async function copiesOf(handbook: Handbook, wanted: Wanted, base: string): Promise<Copy[]> {
  if (!wanted.word) return [];
  const { handbookPaper } = await import('../../documents/handbook-paper.ts');
  const folder = handbook.home.slice(base.length);
  const paper = handbookPaper(handbook, wanted.address === '' ? '' : wanted.address + folder);
  const copy = (kind: CopyView['kind'], bytes: Uint8Array): Copy => ({
    view: copyView(handbook, kind, bytes.length),
    path: folder + copyName(handbook.id, kind),
    bytes,
  });
  const { wordDocument } = await import('../../documents/word/document.ts');
  return [copy('word', await wordDocument(paper))];
}

/** The guard that looks into partners' documents looks into ours as well. */
function refuseTraces(path: string, bytes: Uint8Array, { allowed }: JudgedProtocol): void {
  const faults = inspectDocument(path, bytes, allowed ?? NOTHING_ALLOWED).faults.filter(({ severity }) => severity === 'error');
  if (faults.length > 0)
    throw new BuildFault(
      `Nothing was published, because the copy \`${path}\` holds what it must not:`,
      faults.map(({ message }) => message),
    );
}

export function writeCopies(copies: ReadonlyMap<string, readonly Copy[]>, staging: string): void {
  for (const { path, bytes } of [...copies.values()].flat()) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    writeFileSync(join(staging, path), bytes);
  }
}
