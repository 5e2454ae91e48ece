// The second look for personal data: over the finished site, whatever it was made from. What it finds keeps the site from being published.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Allowed } from '../../privacy/allowed.ts';
import { PRIVACY_KINDS } from '../../privacy/kinds.ts';
import { pageText } from '../../privacy/page-text.ts';
import { maskedText, maskedValue, sightings } from '../../privacy/scan.ts';
import { LIMITS } from '../../source/files.ts';
import { quoted } from './faults.ts';
import { listFiles } from './site-files.ts';

/** What is not a page but made of text: data of checklists, documents, lists of files. */
const TEXT = /(?:\.(?:json|txt|csv|md|xml|svg|webmanifest|ics)|\/_headers|^_headers|search-index\.js)$/;
/** Named by Pagefind: language, then digits of a hash. In Welsh `cy_637037d` reads like a National Insurance number. */
const INDEX_PART =
  /(?:^|\/)pagefind\/(?:(?:fragment|index|filter)\/)?[a-z]{2,7}(?:-[a-z]{2,4})?_[0-9a-f]+\.(?:pf_fragment|pf_index|pf_filter|pf_meta)$|(?:^|\/)pagefind\/[a-z.-]+(?:\.[a-z]{2,7}_[0-9a-f]+)?\.(?:pf_meta|pagefind)$/;
/** What an author may publish is never larger: see LIMITS of the source. */
const LARGEST_TEXT_BYTES = LIMITS.documentBytes;
const MOST_SENTENCES = 50;

export interface Allowances {
  /** What each protocol allows in its own folder of the site. Elsewhere everything is allowed that one of them allows. */
  readonly own?: ReadonlyMap<string, Allowed>;
  /** Folders that have passed this look before, with the same allowances. */
  readonly passed?: ReadonlySet<string>;
  /** Told of each file that is too large to be looked through. */
  onSkipped?(sentence: string): void;
}

/** One sentence for each kind of value on each page, the value masked; after so many, how many there are besides. */
export function personalDataIn(staging: string, allowed: readonly Allowed[], { own = new Map(), passed = new Set(), onSkipped }: Allowances = {}): string[] {
  const all = together(allowed);
  const sentences = new Set<string>();
  const look = (text: string, where: string, may: Allowed, syntax: 'plain' | 'name' = 'plain'): void => {
    for (const { kind, level, value } of sightings(text, syntax, may)) {
      if (level !== 'error') continue;
      sentences.add(`${where} holds what looks like ${PRIVACY_KINDS[kind].name} (\`${maskedValue(kind, value)}\`). ${PRIVACY_KINDS[kind].fix}`);
    }
  };
  // NOTE: most tags stand on every page, in the navigation.
  const seen = new Map<Allowed, Set<string>>();
  for (const { path, bytes } of listFiles(staging)) {
    const folder = path.split('/', 1)[0] ?? '';
    if (passed.has(folder)) continue;
    const may = own.get(folder) ?? all;
    const shown = quoted(withoutValues(path, allowed));
    if (!INDEX_PART.test(path)) look(path, `The name of the file ${shown}`, may, 'name');
    if (!(path.endsWith('.html') || TEXT.test(path))) continue;
    if (bytes > LARGEST_TEXT_BYTES) {
      onSkipped?.(`${shown} has ${Math.ceil(bytes / 1_000_000)} MB, so it was not looked through for personal data once more.`);
      continue;
    }
    const content = readFileSync(join(staging, path), 'utf8');
    if (!path.endsWith('.html')) {
      look(content, `The file ${shown}`, may);
      continue;
    }
    const { text, tags } = pageText(content);
    look(text, `The page ${shown}`, may);
    const seenTags = seen.get(may) ?? new Set<string>();
    seen.set(may, seenTags);
    const fresh = tags.filter((tag) => !seenTags.has(tag));
    for (const tag of fresh) seenTags.add(tag);
    look(fresh.join('\n\n'), `The page ${shown}, in a link or a picture,`, may);
  }
  const more = sentences.size - MOST_SENTENCES;
  return [...[...sentences].slice(0, MOST_SENTENCES), ...(more > 0 ? [`There ${more === 1 ? 'is 1 more' : `are ${more} more`} like these.`] : [])];
}

/** A sentence of another check, which may quote a link, with every value in it masked. */
export function withoutValues(sentence: string, allowed: readonly Allowed[]): string {
  const seen = sightings(sentence, 'plain', together(allowed));
  return seen.length === 0 ? sentence : maskedText(sentence, seen);
}

function together(allowed: readonly Allowed[]): Allowed {
  return { values: new Set(allowed.flatMap(({ values }) => [...values])), addresses: allowed.flatMap(({ addresses }) => addresses) };
}
