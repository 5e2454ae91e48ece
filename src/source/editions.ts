// Frozen editions: a protocol's files as one JSON text with hashes over its canonical form, and back. Hashes show an accident, not a forger: who can
// write the file can write its hash.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../model/canonical-json.ts';
import { isDay } from '../model/days.ts';
import type { FrozenEdition, SinceFrozen } from '../model/edition.ts';
import { EDITION_FORMAT, followedFrom } from '../model/edition.ts';
import type { Problem } from '../model/finding.ts';
import { wholeFile } from '../model/place.ts';
import { fault } from './faults.ts';
import type { Folder, SourceFile } from './files.ts';
import { isEdition, isPathwayFile, isSectionFile, isYaml, LIMITS } from './files.ts';
import type { MarkdownFile } from './markdown.ts';
import { isMapping, mapping, text } from './shape.ts';
import { utf8 } from './utf8.ts';
import type { YamlFile } from './yaml.ts';

/** Frozen beside chapters and situations. Waivers are about a check, and documents other than Markdown are no words. */
const FROZEN = /^(?:(?:protocol|directory|glossary)\.yaml|documents\/.+\.md)$/;
/** What partners agree with their signature. A telephone number may change without asking all of them again. */
const AGREED = /^(?:sections\/|pathways\/|glossary\.yaml$)/;
/** An edition as an address and a file name can hold it. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/;
const DEEPEST = 64;

type Content = Readonly<Record<string, unknown>>;
type Parsed = { readonly yaml: ReadonlyMap<string, YamlFile>; readonly markdown: ReadonlyMap<string, MarkdownFile> };

export function isEditionName(edition: string): boolean {
  return NAME.test(edition) && !edition.endsWith('.');
}

/** What a protocol's files hold now, in the form in which it is frozen. `prefix` stands before the path of every file. */
export function frozenContent({ yaml, markdown }: Parsed, prefix: string): Content {
  const content: Record<string, unknown> = {};
  for (const [file, { data }] of yaml) if (isFrozen(file.slice(prefix.length))) content[file.slice(prefix.length)] = data ?? {};
  for (const [file, read] of markdown) if (isFrozen(file.slice(prefix.length))) content[file.slice(prefix.length)] = plainText(read.text);
  return content;
}

export function agreedHash(content: Content): string {
  return hashOf(Object.fromEntries(Object.entries(content).filter(([path]) => AGREED.test(path))));
}

/** The text of a frozen edition: keys in the order of the files, one value a line, a hash of the whole at its end. */
export function editionText({ edition, frozen, catalogue, content }: Pick<FrozenEdition, 'edition' | 'frozen' | 'catalogue' | 'content'>): string {
  const sorted = Object.fromEntries(Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1)));
  const body = { format: EDITION_FORMAT, edition, frozen, catalogue, agreed: agreedHash(content), content: sorted };
  return `${JSON.stringify({ ...body, sha256: hashOf(body) }, null, 1)}\n`;
}

/** Every frozen edition of a folder, oldest first, and what is wrong with those that cannot be believed. */
export function readEditions(folder: Folder): { readonly editions: readonly FrozenEdition[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const editions: FrozenEdition[] = [];
  for (const file of folder.files) {
    if (!isEdition(file.path) || file.bytes === undefined) continue;
    const read = editionIn(folder.prefix + file.path, file);
    if (typeof read === 'string') problems.push(fault('edition-damaged', wholeFile(folder.prefix + file.path), read));
    else editions.push(read);
  }
  return { editions: editions.sort((a, b) => (a.from === b.from ? (a.edition < b.edition ? -1 : 1) : a.from < b.from ? -1 : 1)), problems };
}

const readBefore = new WeakMap<SourceFile, { readonly shown: string; readonly read: FrozenEdition | string }>();

/** An edition never changes: it is read once, however often the folder is. */
function editionIn(shown: string, file: SourceFile): FrozenEdition | string {
  const known = readBefore.get(file);
  if (known?.shown === shown) return known.read;
  const read = readEdition(shown, file);
  readBefore.set(file, { shown, read });
  return read;
}

/** Undefined when no edition of this number is frozen. */
export function sinceFrozen(editions: readonly FrozenEdition[], number: string, parsed: Parsed, prefix: string): SinceFrozen | undefined {
  const edition = editions.find((one) => one.edition === number);
  if (!edition) return undefined;
  const now = frozenContent(parsed, prefix);
  const paths = [...new Set([...Object.keys(now), ...Object.keys(edition.content)])].filter((path) => AGREED.test(path)).sort();
  return { edition, changed: paths.filter((path) => canonicalJson(now[path]) !== canonicalJson(edition.content[path])) };
}

/** A sentence on what is wrong, or the edition. The file is a stranger's: nothing in it is believed before it was looked at. */
export function readEdition(shown: string, { path, bytes }: SourceFile): FrozenEdition | string {
  let written: unknown;
  const decoded = utf8(bytes ?? new Uint8Array());
  if (decoded === undefined) return 'This edition is not text in UTF-8.';
  try {
    written = JSON.parse(decoded);
  } catch {
    return 'This edition is not valid JSON.';
  }
  const data = mapping(written);
  if (!isPlain(data, DEEPEST)) return 'This edition is nested too deeply, or holds a key that is reserved.';
  if (data['format'] !== EDITION_FORMAT) return `This file does not say \`"format": "${EDITION_FORMAT}"\`.`;
  const [edition, frozen, content] = [text(data['edition']), text(data['frozen']), data['content']];
  if (!isEditionName(edition) || path !== `editions/${edition}.json`) return 'The name of this file is not that of the edition in it.';
  if (!isDay(frozen) || !isMapping(content) || !Object.entries(content).every(isFrozenFile)) return 'This edition does not hold what an edition holds.';
  const control = mapping(content['protocol.yaml']);
  if (text(control['edition']) !== edition) return 'The protocol in this file is another edition.';
  const { sha256: whole, ...body } = data;
  if (whole !== hashOf(body) || data['agreed'] !== agreedHash(content))
    return 'This edition was changed after it was frozen: its words and its checksum disagree.';
  const from = followedFrom(mapping(control['dates'])) ?? frozen;
  return { file: shown, edition, frozen, from, catalogue: text(data['catalogue']), agreed: text(data['agreed']), content, text: decoded };
}

function isFrozen(path: string): boolean {
  return FROZEN.test(path) || isSectionFile(path) || isPathwayFile(path);
}

function isFrozenFile([path, value]: [string, unknown]): boolean {
  if (!isFrozen(path) || path.length > 200) return false;
  return isYaml(path) ? isMapping(value) : typeof value === 'string' && value.length <= LIMITS.markdownBytes;
}

function isPlain(value: unknown, deepest: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (deepest === 0) return false;
  return Object.entries(value).every(([name, entry]) => !['__proto__', 'constructor', 'prototype'].includes(name) && isPlain(entry, deepest - 1));
}

/** Line ends differ between computers; words do not. */
function plainText(markdown: string): string {
  return markdown.replace(/\r\n?/g, '\n');
}

function hashOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(data))));
}
