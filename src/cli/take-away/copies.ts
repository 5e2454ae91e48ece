// Copies of whole handbooks to take away: made before the pages, which list them, and looked into before anybody gets them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CopyView } from '../../handbook/copies.ts';
import { copyName, copyView } from '../../handbook/copies.ts';
import type { Handbook } from '../../handbook/site.ts';
import { NOTHING_ALLOWED } from '../../privacy/allowed.ts';
import { inspectDocument } from '../../privacy/documents/inspect.ts';
import { BuildFault, quoted } from '../publish/faults.ts';
import type { JudgedProtocol } from '../run-check.ts';
import { findChromium, printToPdf } from './chromium-print.ts';
import type { PdfMeans } from './pdf.ts';
import { typstCompiler } from './typst-compiler.ts';

export interface Wanted {
  readonly word: boolean;
  readonly pdf: boolean;
  readonly oneFile: boolean;
  /** Browsers may keep a copy of the site. */
  readonly offline: boolean;
  /** The whole output is a folder to be opened from a disk. */
  readonly folder: boolean;
  /** Address of the live site, with a slash at the end; empty when nobody gave it. */
  readonly address: string;
}

export interface Copy {
  readonly view: CopyView;
  /** Relative to the site. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface MakingOptions {
  /** Path that the site is served under. */
  readonly base: string;
  onStep(words: string): void;
  /** What a reader of the screen has to know: a copy that could not be made as it should be. */
  onNote(sentence: string): void;
}

const MEANS: PdfMeans = {
  compiler: typstCompiler,
  print: (html, day) => {
    const browser = findChromium();
    return browser === undefined ? undefined : printToPdf(browser, html, day);
  },
};

/** By handbook. */
export async function makeCopies(judged: readonly JudgedProtocol[], wanted: Wanted, options: MakingOptions): Promise<Map<string, Copy[]>> {
  const made = new Map<string, Copy[]>();
  for (const one of judged) {
    if (!one.handbook || !(wanted.word || wanted.pdf)) continue;
    options.onStep(`Making copies of ${one.handbook.shortTitle} to take away`);
    for (const handbook of [one.handbook, ...one.handbook.translations]) {
      const copies = await copiesOf(handbook, wanted, options);
      for (const { path, bytes } of copies) refuseTraces(path, bytes, one);
      made.set(handbook.id, copies);
    }
  }
  return made;
}

async function copiesOf(handbook: Handbook, wanted: Wanted, { base, onNote }: MakingOptions): Promise<Copy[]> {
  const { handbookPaper } = await import('../../documents/handbook-paper.ts');
  const folder = handbook.home.slice(base.length);
  const paper = handbookPaper(handbook, wanted.address === '' ? '' : wanted.address + folder);
  const copies: Copy[] = [];
  const add = (kind: CopyView['kind'], bytes: Uint8Array): void => {
    copies.push({ view: copyView(handbook, kind, bytes.length), path: folder + copyName(handbook.id, kind), bytes });
  };
  if (wanted.pdf) {
    const { pdfOf } = await import('./pdf.ts');
    const pdf = await pdfOf(paper, MEANS, onNote);
    if (pdf) add('pdf', pdf);
  }
  if (wanted.word) {
    const { wordDocument } = await import('../../documents/word/document.ts');
    add('word', await wordDocument(paper));
  }
  return copies;
}

/** The guard that looks into partners' documents looks into ours as well. */
function refuseTraces(path: string, bytes: Uint8Array, { allowed }: JudgedProtocol): void {
  const faults = inspectDocument(path, bytes, allowed ?? NOTHING_ALLOWED).faults.filter(({ severity }) => severity === 'error');
  if (faults.length > 0)
    throw new BuildFault(
      `Nothing was published, because the copy ${quoted(path)} holds what it must not:`,
      faults.map(({ message }) => message),
    );
}

export function writeCopies(copies: ReadonlyMap<string, readonly Copy[]>, staging: string): void {
  for (const { path, bytes } of [...copies.values()].flat()) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    writeFileSync(join(staging, path), bytes);
  }
}
