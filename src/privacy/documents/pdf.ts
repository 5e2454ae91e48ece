// What a PDF carries beside its pages: author, comments, attached files, programs. Objects are found by their words, also in packed
// streams. Of the pages themselves the words are read that are written as letters (pdf-pages.ts).

import type { Traces } from './traces.ts';
import { ascii, CannotLook, utf8 } from './traces.ts';
import type { Allowance } from './unpack.ts';
import { allowanceFor, unpack } from './unpack.ts';
import { jpegTraces } from './jpeg.ts';
import { holdsComment } from './pdf-comments.ts';
import { pageLines } from './pdf-pages.ts';
import { fromBase85, hexBytes, stringAt, stringsAt } from './pdf-strings.ts';
import { elementTexts, xmlText } from './xml-text.ts';
import { isPerson } from './no-person.ts';

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\/Subtype\s*\/Redact\b/, 'words that were marked to be blacked out and are still there'],
  [/\/EmbeddedFiles?\b|\/Subtype\s*\/(?:FileAttachment|Sound|Movie|RichMedia|3D)\b/, 'another file inside it, which was not looked into'],
  [/\/(?:JavaScript|JS|Launch)\b/, 'a program'],
];
/** Some programs leave blanks behind the word. */
const LINE_END = /^[ \t]{0,9}(?:\r\n?|\n)/;
const MOST_STREAMS = 20_000;
/** Of one key in one part. A long document has a bookmark with a title for each heading. */
const MOST_VALUES = 5_000;
/** The same value may stand there many times. */
const MOST_WRITTEN = 100_000;
/** What a form field holds, where a link leads, what is read out for a picture and what a comment says. */
const WRITTEN = ['V', 'DV', 'T', 'TU', 'Opt', 'URI', 'Alt', 'ActualText', 'Contents'];
/** Of one key in one part, written elsewhere: each is searched for in all parts. */
const MOST_REFERENCES = 50;

/** A string of signs that can be letters, before what shows it. */
const LETTERS = /(?:\([\x20-\x7e]{1,400}\)|<(?:[2-7][0-9A-Fa-f]){1,400}>)\s{0,4}(?:T[jJ]\b|['"\](<]|[-.\d])/;
const PLAIN_FONT = /\/Subtype\s*\/(?:TrueType|Type1|MMType1)\b/;
/** Bytes of pages; beyond them they stay unread. */
const MOST_ON_PAGES = 16_000_000;
const NO_PAGE = /\/Type\s*\/(?!XObject\b)|\/Subtype\s*\/(?!Form\b)|\/(?:Length1|FunctionType|CMapName|ShadingType|BitsPerComponent|Predictor)\b/;
/** A form whose fields are XML, and XML. */
const XML_FORM = /\/XFA\b/;
const XML = /^\s{0,9}<(?:\?xml|[\w:-]{1,60}[\s>])/;

export function pdfTraces(bytes: Uint8Array, isKnownName: (name: string) => boolean): Traces {
  const raw = ascii(bytes);
  if (!raw.slice(0, 1_024).includes('%PDF-')) throw new CannotLook('it is not what its name says');
  if (/\/Encrypt\b/.test(raw)) throw new CannotLook('it is locked');
  const parts = partsOf(bytes, raw);
  const { about } = parts;
  const [objects, outside] = [parts.objects.map(plainNames), plainNames(parts.outside)];
  if ([outside, ...objects].some((part) => /\/Encrypt\b/.test(part))) throw new CannotLook('it is locked');
  const carries = new Set<string>();
  const texts: string[] = [];
  const all = [outside, ...objects];
  for (const part of all) {
    for (const [sign, what] of SIGNS) if (sign.test(part)) carries.add(what);
    if (holdsComment(part)) carries.add('comments of reviewers');
    for (const key of ['Author', 'Manager', 'LastModifiedBy']) {
      for (const who of valuesOf(part, key, all)) if (isPerson(who, isKnownName)) carries.add('the name of its author or of the last person who saved it');
    }
    for (const key of ['Title', 'Subject', 'Keywords']) texts.push(...valuesOf(part, key, all));
    for (const key of WRITTEN) texts.push(...writtenOf(part, key));
  }
  for (const xml of about) {
    for (const who of [...elementTexts(xml, 'dc:creator'), ...elementTexts(xml, 'pdfx:LastModifiedBy')])
      if (isPerson(who, isKnownName)) carries.add('the name of its author or of the last person who saved it');
    texts.push(...elementTexts(xml, 'dc:description'), ...elementTexts(xml, 'dc:title'));
  }
  if (parts.pages.length > 0) texts.push(parts.pages.join('\n\n'));
  for (const what of parts.pictures) carries.add(`a picture that tells ${what}`);
  return { carries: [...carries], texts };
}

/** `/#41uthor` is `/Author`: any letter of a name may be written by its number. */
function plainNames(part: string): string {
  if (!part.includes('#')) return part;
  return part.replace(/\/[^\s/<>()[\]{}%]{0,120}#[0-9a-f]{2}[^\s/<>()[\]{}%]{0,120}/gi, (name) =>
    name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

interface Parts {
  /** Unpacked object streams. */
  readonly objects: string[];
  /** XMP packets. */
  readonly about: string[];
  /** Lines of words on the pages. */
  readonly pages: string[];
  /** What the photographs on the pages tell. */
  readonly pictures: Set<string>;
  /** Everything that does not stand in a stream. */
  readonly outside: string;
}

function partsOf(bytes: Uint8Array, raw: string): Parts {
  const allowance = allowanceFor(bytes);
  const parts = { objects: [] as string[], about: [] as string[], pages: [] as string[], pictures: new Set<string>(), outside: '' };
  const others: { readonly head: string; readonly data: Uint8Array }[] = [];
  let past = 0;
  let count = 0;
  for (let at = nextStream(raw, past); at >= 0; at = nextStream(raw, past)) {
    count += 1;
    if (count > MOST_STREAMS) throw new CannotLook('it holds more parts than can be read');
    const before = raw.slice(past, at);
    parts.outside += `${before}\n`;
    const start = at + 6 + (LINE_END.exec(raw.slice(at + 6, at + 20))?.[0].length ?? 1);
    const found = raw.indexOf('endstream', start);
    const end = found < 0 ? raw.length : found;
    past = found < 0 ? raw.length : found + 9;
    const head = lastObject(before);
    const isAbout = /\/Type\s*\/Metadata\b|\/Subtype\s*\/XML\b/.test(head);
    if (!isAbout && !/\/Type\s*\/ObjStm\b/.test(head)) {
      others.push({ head, data: bytes.subarray(start, end) });
      continue;
    }
    const content = readStream(bytes.subarray(start, end), head, allowance);
    if (isAbout) parts.about.push(utf8(content));
    else parts.objects.push(ascii(content));
  }
  parts.outside += raw.slice(past);
  for (const { head, data } of others) for (const tells of photographTells(data, head)) parts.pictures.add(tells);
  // NOTE: without a font whose signs are letters there is nothing to read, and pages are most of a file.
  const hasWords = [parts.outside, ...parts.objects].some((part) => PLAIN_FONT.test(part) || XML_FORM.test(part));
  if (!hasWords) return parts;
  const forPages: Allowance = { left: Math.min(MOST_ON_PAGES, allowanceFor(bytes).left) };
  for (const { head, data } of others) parts.pages.push(...linesOf(data, head, forPages));
  return parts;
}

/** NOTE: pictures and fonts are streams too; what cannot be unpacked here, or is too much, is no reason to refuse the file. */
function linesOf(data: Uint8Array, head: string, allowance: Allowance): string[] {
  if (allowance.left <= 0 || NO_PAGE.test(head)) return [];
  try {
    const bytes = readStream(data, head, allowance);
    const content = ascii(bytes);
    if (XML.test(content)) return xmlText(utf8(bytes), /./).split(/\n{2,}/);
    return LETTERS.test(content) ? pageLines(content) : [];
  } catch {
    return [];
  }
}

/** Offset of the next word that opens a stream: it stands behind a dictionary and ends its line. The same letters in a title or a name open none. */
function nextStream(raw: string, from: number): number {
  for (let at = raw.indexOf('stream', from); at >= 0; at = raw.indexOf('stream', at + 6)) {
    if (/[\w/]/.test(raw[at - 1] ?? '')) continue;
    let end = at;
    while (/[\s\0]/.test(raw[end - 1] ?? '')) end -= 1;
    const isBehind = raw.slice(end - 2, end) === '>>';
    const endsLine = LINE_END.test(raw.slice(at + 6, at + 20));
    if (isBehind && endsLine) return at;
    // NOTE: what is neither surely a stream nor surely a word could hide what follows it.
    if (isBehind || (endsLine && end < at)) throw new CannotLook('it is damaged');
  }
  return -1;
}

/** What is written of the object that a stream belongs to. */
function lastObject(text: string): string {
  for (let at = text.lastIndexOf('obj'); at > 0; at = text.lastIndexOf('obj', at - 1)) {
    if (/\d\s{1,9}$/.test(text.slice(Math.max(0, at - 10), at)) && !/\w/.test(text[at + 3] ?? '')) return text.slice(at);
  }
  return text;
}

/** A photograph stands in a PDF as the camera wrote it. */
function photographTells(data: Uint8Array, head: string): readonly string[] {
  if (!/\/Filter\s*(?:\[\s*\/DCTDecode\s*\]|\/DCTDecode\b)/.test(head)) return [];
  try {
    return jpegTraces(data).carries;
  } catch {
    return [];
  }
}

function readStream(data: Uint8Array, head: string, allowance: Allowance): Uint8Array {
  const [, filters = ''] = /\/Filter\s*(\[[^\]]{0,200}\]|\/\w{1,40})/.exec(head) ?? [];
  if (/\/Predictor/.test(head) || (filters === '' && /\/Filter/.test(head))) throw new CannotLook('a part of it is packed in a way that cannot be read');
  return (filters.match(/\/\w+/g) ?? []).reduce<Uint8Array>((packed, filter) => {
    if (filter === '/FlateDecode') return unpack(packed, 'zlib', allowance);
    if (filter === '/ASCII85Decode') return fromBase85(packed);
    if (filter === '/ASCIIHexDecode') return Uint8Array.from(hexBytes(ascii(packed).split('>', 1)[0] ?? ''));
    throw new CannotLook('a part of it is packed in a way that cannot be read');
  }, data);
}

/** Texts that stand under a key, written out there. */
function writtenOf(part: string, key: string): string[] {
  const found = new Set<string>();
  let count = 0;
  for (let at = part.indexOf(`/${key}`); at >= 0; at = part.indexOf(`/${key}`, at + 1)) {
    const rest = behind(part, at + key.length + 1);
    if (!/^\s*(?:\[\s*)*[(<](?!<)/.test(rest)) continue;
    count += 1;
    if (found.size >= MOST_VALUES || count > MOST_WRITTEN) throw new CannotLook('it holds more parts than can be read');
    for (const text of stringsAt(rest)) found.add(text);
  }
  return [...found].filter((text) => text !== '');
}

/** What stands there, without the remarks of whoever wrote the file. */
function behind(part: string, at: number): string {
  const rest = part.slice(at, at + 2_000);
  return rest.includes('%') ? rest.replace(/^(?:\s*%[^\r\n]{0,200}[\r\n])+/, ' ') : rest;
}

/** Texts that stand under a key, written out or by reference to an object. */
function valuesOf(part: string, key: string, all: readonly string[]): string[] {
  const found: string[] = [];
  let references = 0;
  for (let at = part.indexOf(`/${key}`); at >= 0; at = part.indexOf(`/${key}`, at + 1)) {
    const rest = behind(part, at + key.length + 1);
    if (/^[A-Za-z0-9]/.test(rest)) continue;
    if (found.length >= MOST_VALUES) throw new CannotLook('it holds more parts than can be read');
    const reference = /^\s*(\d{1,9})\s{1,9}(\d{1,5})\s{1,9}R\b/.exec(rest);
    if (reference) references += 1;
    if (references > MOST_REFERENCES) throw new CannotLook('it holds more parts than can be read');
    const named = reference ? all.map((one) => objectText(one, reference[1] ?? '', reference[2] ?? '')).find((text) => text !== undefined) : rest;
    if (reference && named === undefined) throw new CannotLook('a part of it cannot be found');
    found.push(stringAt(named ?? ''));
  }
  return found.filter((text) => text !== '');
}

function objectText(part: string, number: string, generation: string): string | undefined {
  const at = `\n${part}`.search(new RegExp(`\\s${number}\\s{1,9}${generation}\\s{1,9}obj\\b`));
  return at < 0 ? undefined : part.slice(at, at + 2_000).replace(/^\s{0,9}\d+\s+\d+\s+obj/, '');
}
