// Names and sizes of files in a protocol: what each is for, which ones other computers cannot hold, which two would share an address, and
// which hold nothing or nearly too much.

import type { Problem } from '../model/finding.ts';
import type { SummaryKind } from '../model/protocol.ts';
import { SUMMARY_KINDS } from '../model/protocol.ts';
import type { Place } from '../model/place.ts';
import { wholeFile } from '../model/place.ts';
import { printable } from '../model/shown-text.ts';
import { LANGUAGE_TAG } from '../model/translation.ts';
import { fault } from './faults.ts';
import type { Folder, SourceFile } from './files.ts';
import { isEdition, isLogo, isMarkdown, isPathwayFile, isSectionFile, LIMITS } from './files.ts';

const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;
/** NTFS and the file systems of Linux and macOS hold 255 units a name; room is left for what a folder stands in. */
const LONGEST = { name: 120, path: 200 } as const;
// biome-ignore lint/suspicious/noControlCharactersInRegex: names with control characters are what this looks for
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]|[. ]$|^ /;
/** Documents that may be published. Anything that a browser or a host would run or obey is left out. */
const DOCUMENT = /\.(?:md|pdf|docx|odt|xlsx|ods|csv|txt|png|jpe?g)$/i;
/** The last of the bytes that show nothing: controls, line ends and the blank. */
const BLANK = 0x20;
const KNOWN = [
  /^protocol\.yaml$/,
  /^directory\.yaml$/,
  /^glossary\.yaml$/,
  /^waivers\.yaml$/,
  /^synonyms\.yaml$/,
  /^brand\.yaml$/,
  /^README\.md$/,
  new RegExp(`^translations/${LANGUAGE_TAG}/(?:(?:texts|made-from)\\.yaml|sections/[^/]+\\.md)$`),
  new RegExp(`^summaries/(?:${SUMMARY_KINDS.join('|')})\\.md$`),
  /^documents\//,
];

export function nameProblems(folder: Folder): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  if (folder.id !== '' && !isPortable(folder.id)) {
    const message = `\`${printable(folder.id, LONGEST.name)}\`, the folder of this protocol, is a name that some computers cannot hold.`;
    problems.push(fault('file-name', wholeFile(`${folder.prefix}protocol.yaml`), message));
  }
  for (const file of folder.files) {
    const { path } = file;
    const place = wholeFile(folder.prefix + path);
    const shown = printable(path, LONGEST.name);
    if (/\.mdx$/i.test(path)) problems.push(fault('mdx-file', place, `\`${shown}\` is an MDX file.`));
    else if (!isPortable(path)) problems.push(fault('file-name', place, `\`${shown}\` is a name that some computers cannot hold.`));
    else if (path.startsWith('documents/') && !isDocument(path)) {
      problems.push(fault('document-kind', place, `\`${shown}\` is not a kind of document that can be published.`));
    } else if (!isKnown(path)) {
      problems.push(fault('unknown-file', place, `\`${shown}\` is not part of a protocol.`, renaming(folder, path)));
    }
    problems.push(...sizeProblems(file, place, shown));
    const other = sameAddress(seen, path);
    if (other !== undefined)
      problems.push(fault('name-collision', place, `\`${shown}\` and \`${printable(other, LONGEST.name)}\` would have the same address.`));
  }
  return problems;
}

function sizeProblems({ path, size, bytes }: SourceFile, place: Place, shown: string): Problem[] {
  const isBlank = size === 0 || (bytes?.every((byte) => byte <= BLANK) ?? false);
  if (isDocument(path) && isBlank) return [fault('empty-file', place, `\`${shown}\` holds nothing.`)];
  if (!isMarkdown(path) || size <= LIMITS.markdownBytes / 2 || size > LIMITS.markdownBytes) return [];
  const message = `\`${shown}\` has ${Math.ceil(size / 1000)} KB; at most ${LIMITS.markdownBytes / 1000} KB are read.`;
  return [fault('file-nearly-too-large', place, message)];
}

/** What to do with a file that only its name keeps out; undefined where it seems to be something else. */
function renaming({ files }: Folder, path: string): string | undefined {
  const meant = path
    .toLowerCase()
    .replace(/(?: \(\d{1,2}\)| ?- copy| copy)(?=\.[a-z]+$)/, '')
    .replace(/\.(ya?ml|md)\.txt$/, '.$1')
    .replace(/\.yml$/, '.yaml')
    .replace(/\.(?:markdown|txt)$/, '.md');
  if (meant === path || !isKnown(meant)) return undefined;
  return files.some((file) => file.path === meant)
    ? `It looks like a copy of \`${meant}\`, which is the one that is read. Delete it, or move it out of the protocol folder.`
    : `If it is meant to be \`${meant}\`, rename it so.`;
}

function isKnown(path: string): boolean {
  return isSectionFile(path) || isPathwayFile(path) || isEdition(path) || isLogo(path) || KNOWN.some((pattern) => pattern.test(path));
}

function isPortable(path: string): boolean {
  const parts = path.split('/');
  // NOTE: the page of a Markdown document is named by the letters a to z and the digits in its name.
  const nameless = documentPage(path) === '' || pathwayName(path) === '';
  return !nameless && path.length <= LONGEST.path && !parts.some((part) => DEVICE.test(part) || FORBIDDEN.test(part) || part.length > LONGEST.name);
}

/** A file, or a file in a folder, that would be taken for another one; remembers the path otherwise. */
function sameAddress(seen: Map<string, string>, path: string): string | undefined {
  for (const address of addressesOf(path)) {
    const other = seen.get(address);
    if (other !== undefined) return other;
    seen.set(address, path);
  }
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    const first = seen.get(`${folded(folder)}/`) ?? folder;
    seen.set(`${folded(folder)}/`, first);
    if (first !== folder) return first;
  }
  return undefined;
}

/** A file under documents/ of a kind that may be published; nothing else there reaches the handbook. */
export function isDocument(path: string): boolean {
  return path.startsWith('documents/') && DOCUMENT.test(path) && !/(?:^|\/)[._]|\/index\./i.test(path);
}

/** A document that the privacy guard looks into. Markdown is read as text of the protocol, and what is too large has a finding of its own. */
export function isLookedInto({ path, size }: Pick<SourceFile, 'path' | 'size'>): boolean {
  return isDocument(path) && !isMarkdown(path) && size <= LIMITS.documentBytes;
}

/** Two paths with one of these in common become one file on a partner's computer or one page of the handbook. */
function addressesOf(path: string): string[] {
  const name = folded(path).replace(/\.yml$/, '.yaml');
  const page = documentPage(path) ?? (name.startsWith('sections/') || name.startsWith('pathways/') ? hyphened(name) : undefined);
  return page === undefined ? [name] : [name, `page ${page}`];
}

/** Name of the page that a Markdown document becomes: `documents/Safe storage.md` is `safe-storage`. */
export function documentPage(path: string): string | undefined {
  const name = /^documents\/(.+)\.md$/i.exec(path)?.[1];
  return name === undefined ? undefined : hyphened(name.toLowerCase());
}

/** Which short version a file is; undefined for other files. */
export function summaryKind(path: string): SummaryKind | undefined {
  return SUMMARY_KINDS.find((kind) => path === `summaries/${kind}.md`);
}

/** Name of the page that a situation becomes: `pathways/not-let-in.yaml` is `not-let-in`. Undefined for other files. */
export function pathwayName(path: string): string | undefined {
  return isPathwayFile(path) ? hyphened(path.slice('pathways/'.length, -'.yaml'.length).toLowerCase()) : undefined;
}

function hyphened(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** As file systems that do not tell capitals from small letters see it. */
function folded(path: string): string {
  return path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
}
