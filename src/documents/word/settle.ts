// The same document, the same bytes: takes random ids, the hour of making and the order of the archive out of a Word file.

import type { Zippable } from 'fflate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest day that a zip archive can name; the day of the edition stands in the properties. */
const ARCHIVE_DAY = new Date(1980, 0, 1);
const NO_DAY = '1980-01-01';

/** `day` is an ISO day or empty. */
export function settle(bytes: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(bytes);
  const texts = new Map(
    Object.entries(files).map(([name, content]) => [name, name.endsWith('.xml') || name.endsWith('.rels') ? strFromU8(content) : undefined]),
  );
  const change = (name: string, edit: (xml: string) => string): void => {
    const xml = texts.get(name);
    if (xml !== undefined) texts.set(name, edit(xml));
  };
  renameLinks(texts, change);
  change('word/document.xml', numberBookmarks);
  change('docProps/core.xml', (xml) => withoutMaker(xml, /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : NO_DAY));
  const order = [...texts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const archive: Zippable = {};
  for (const name of order)
    archive[name] = [
      texts.get(name) === undefined ? (files[name] ?? new Uint8Array()) : strToU8(texts.get(name) ?? ''),
      { mtime: ARCHIVE_DAY, os: 0, attrs: 0 },
    ];
  return zipSync(archive, { level: 9 });
}

/** The list of types stands first in an Office file. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2;
}

/** Links out of the document get random ids from the library; here they get numbers in order of appearance. */
function renameLinks(texts: Map<string, string | undefined>, change: (name: string, edit: (xml: string) => string) => void): void {
  const rels = texts.get('word/_rels/document.xml.rels') ?? '';
  const names = new Map<string, string>();
  for (const [, id = ''] of (texts.get('word/document.xml') ?? '').matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g))
    if (!names.has(id)) names.set(id, `rIdLink${names.size + 1}`);
  const renamed = (_: string, before: string, id: string): string => `${before}"${names.get(id) ?? id}"`;
  change('word/document.xml', (xml) => xml.replace(/(<w:hyperlink [^>]*r:id=)"([^"]+)"/g, renamed));
  const lines = [...rels.matchAll(/<Relationship [^>]*?\/>|<Relationship [^>]*?><\/Relationship>/g)]
    .map(([line]) => line.replace(/( Id=)"([^"]+)"/, renamed))
    .sort();
  change('word/_rels/document.xml.rels', (xml) => `${xml.slice(0, xml.indexOf('<Relationship '))}${lines.join('')}</Relationships>`);
}

/** Bookmarks are counted by the library through all documents of a run; here they count from one in each. */
function numberBookmarks(xml: string): string {
  return renumber(renumber(xml, /(<w:bookmark(?:Start|End) [^>]*w:id=")([^"]+)/g, ''), /(w:(?:anchor|name)="|<w:instrText[^>]*>PAGEREF )(_Toc\d+)/g, '_Toc');
}

function renumber(xml: string, pattern: RegExp, prefix: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(pattern, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${prefix}${number}`;
  });
}

/** No name of a person, and as time the day of the edition. */
function withoutMaker(xml: string, day: string): string {
  return xml.replace(/<(dc:creator|cp:lastModifiedBy)>[^<]*<\/\1>/g, '').replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}
