// The second look for personal data: over the finished site, whatever it was made from. What it finds keeps the site from being published.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Allowed } from '../../privacy/allowed.ts';
import { PRIVACY_KINDS } from '../../privacy/kinds.ts';
import { pageText } from '../../privacy/page-text.ts';
import { maskedText, maskedValue, sightings } from '../../privacy/scan.ts';
import { LIMITS } from '../../source/files.ts';
import { quoted } from './faults.ts';
import type { SiteFile } from './site-files.ts';

/** What is not a page but made of text: data of checklists, documents, lists of files. */
const TEXT = /(?:\.(?:json|txt|csv|md|xml|svg|webmanifest|ics)|\/_headers|^_headers|search-index\.js)$/;
/** Named by Pagefind: language, then digits of a hash. In Welsh `cy_637037d` reads like a National Insurance number. */
const INDEX_PART =
  /(?:^|\/)pagefind\/(?:(?:fragment|index|filter)\/)?[a-z]{2,7}(?:-[a-z]{2,4})?_[0-9a-f]+\.(?:pf_fragment|pf_index|pf_filter|pf_meta)$|(?:^|\/)pagefind\/[a-z.-]+(?:\.[a-z]{2,7}_[0-9a-f]+)?\.(?:pf_meta|pagefind)$/;
/** What an author may publish is never larger: see LIMITS of the source. */
const LARGEST_TEXT_BYTES = LIMITS.documentBytes;

export interface Look {
  readonly staging: string;
  readonly files: readonly SiteFile[];
  /** What each protocol allows in its own folder of the site; elsewhere everything is allowed that one of them allows. */
  readonly own: ReadonlyMap<string, Allowed>;
  readonly all: Allowed;
}

export interface Looked {
  /** One for each kind of value on each page, the value masked. */
  readonly sentences: readonly string[];
  /** Of each file that is too large to be looked through. */
  readonly skipped: readonly string[];
}

export function personalDataIn({ staging, files, own, all }: Look): Looked {
  const sentences = new Set<string>();
  const skipped: string[] = [];
  const look = (text: string, where: string, may: Allowed, syntax: 'plain' | 'name' = 'plain'): void => {
    for (const { kind, value } of sightings(text, syntax, may, true)) {
      sentences.add(`${where} holds what looks like ${PRIVACY_KINDS[kind].name} (\`${maskedValue(kind, value)}\`). ${PRIVACY_KINDS[kind].fix}`);
    }
  };
  let seen: Seen = { folder: '', parts: new Set() };
  for (const { path, bytes } of files) {
    const folder = folderOf(path);
    if (seen.folder !== folder) seen = { folder, parts: new Set() };
    const may = own.get(folder) ?? all;
    const shown = quoted(withoutValues(path, all));
    if (!INDEX_PART.test(path)) look(path, `The name of the file ${shown}`, may, 'name');
    if (!(path.endsWith('.html') || TEXT.test(path))) continue;
    if (bytes > LARGEST_TEXT_BYTES) {
      skipped.push(`${shown} has ${Math.ceil(bytes / 1_000_000)} MB, so it was not looked through for personal data once more.`);
      continue;
    }
    const content = readFileSync(join(staging, path), 'utf8');
    if (!path.endsWith('.html')) {
      look(content, `The file ${shown}`, may);
      continue;
    }
    const { paragraphs, tags } = pageText(content);
    look(newIn(paragraphs, seen), `The page ${shown}`, may);
    look(newIn(tags, seen), `The page ${shown}, in a link or a picture,`, may);
  }
  return { sentences: [...sentences], skipped };
}

/** Of a site with several handbooks, the handbook's. */
export function folderOf(path: string): string {
  return path.split('/', 1)[0] ?? '';
}

/** What has been looked at in one folder: most tags stand on every page of it, and most paragraphs on several. */
interface Seen {
  readonly folder: string;
  readonly parts: Set<string>;
}

/** A finding of what stands on several pages names the first of them. */
function newIn(parts: readonly string[], { parts: seen }: Seen): string {
  const fresh = parts.filter((part) => !seen.has(part));
  for (const part of fresh) seen.add(part);
  return fresh.join('\n\n');
}

/** A sentence of another check, which may quote a link, with every value in it masked. */
export function withoutValues(sentence: string, allowed: Allowed): string {
  const seen = sightings(sentence, 'plain', allowed);
  return seen.length === 0 ? sentence : maskedText(sentence, seen);
}
