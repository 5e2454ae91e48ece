// Word, Excel, PowerPoint and OpenDocument files: who wrote them, comments, tracked changes, hidden parts, and all their text.

import { jpegTraces } from './jpeg.ts';
import { pngTraces } from './png.ts';
import type { Traces } from './traces.ts';
import { utf8 } from './traces.ts';
import { sharedTexts, sheetTable } from './sheet-table.ts';
import { elementTexts, xmlText } from './xml-text.ts';
import { openZip } from './zip.ts';
import { isPerson } from './no-person.ts';

const ENDS =
  /^(?:w:p|w:br|w:tab|a:p|a:br|si|row|c|v|is|t:p|text:p|text:h|text:list-item|text:line-break|property|dc:title|dc:subject|dc:description|cp:keywords|c:pt|c:v|vt:lpstr|text)$/;
/** Any part may hold words: charts, drawings, notes, masters, forms. These hold none, and numbers that are nobody's. */
const NO_TEXT =
  /^\[Content_Types\]|^META-INF\/|^settings\.xml$|^manifest\.|(?:^|\/)(?:theme\d*|fontTable|webSettings|numbering|calcChain|tableStyles|viewProps|presProps|stylesWithEffects|itemProps\d*)\.xml$|^(?:word|xl)\/(?:styles|settings)\.xml$/;
const isText = (name: string): boolean => /\.(?:xml|rels|vml)$/i.test(name) && !NO_TEXT.test(name);
/** What people read of a picture, a link, a form field or a sheet stands in attributes. */
const WORDS = /[\s:](?:descr|title|alt|alias|tooltip|Target|href|name|displayName|instr|prompt|promptTitle|error|string-value)="([^"<>]{4,2000})"/g;
/** Where the head of a printed sheet has its words: left, centre, right. */
const HEADER_CODE = /&amp;[LCR](?=[^<>&]{0,200}<\/(?:odd|even|first)(?:Header|Footer)>)/g;
/** Values that a macro or a form keeps with the file. */
const KEPT = /<w:docVar\b[^<>]{0,400}\bw:val="([^"<>]{4,2000})"/g;

interface Sign {
  readonly part: RegExp;
  /** Without one the part alone tells. */
  readonly holds?: RegExp;
  readonly carries: string;
}

const SIGNS: readonly Sign[] = [
  { part: /^word\/comments\w*\.xml$/, holds: /<w:comment[ >]/, carries: 'comments of reviewers' },
  { part: /^word\/people\.xml$/, holds: /w15:author=/, carries: 'names of people who worked on it' },
  {
    part: /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
    holds: /<w:(?:ins|del|moveFrom|moveTo|\w+Change)[ >]/,
    carries: 'tracked changes, with words that were deleted or added and by whom',
  },
  { part: /^word\/(?:document|header\d*|footer\d*)\.xml$/, holds: /<w:(?:vanish|webHidden)(?:\/| \/|>)/, carries: 'hidden words' },
  { part: /^xl\/(?:comments\d*\.xml|threadedComments\/)/, carries: 'comments of reviewers' },
  { part: /^xl\/persons\//, carries: 'names of people who worked on it' },
  { part: /^xl\/workbook\.xml$/, holds: /<sheet [^<>]{0,400}state="(?:hidden|veryHidden)"/i, carries: 'hidden sheets' },
  { part: /^xl\/worksheets\/[^/]+\.xml$/, holds: /<(?:row|col) [^<>]{0,400}hidden="(?:1|true)"/, carries: 'hidden rows or columns' },
  { part: /^xl\/revisions\//, carries: 'tracked changes, with words that were deleted or added and by whom' },
  { part: /^xl\/(?:pivotCache|externalLinks)\//, carries: 'copies of data from elsewhere' },
  { part: /^ppt\/(?:comments|commentAuthors|authors)/, carries: 'comments of reviewers' },
  { part: /^ppt\/slides\/[^/]+\.xml$/, holds: /<p:sld [^<>]{0,2000}show="(?:0|false)"/, carries: 'hidden slides' },
  { part: /^content\.xml$/, holds: /<office:annotation[ >]/, carries: 'comments of reviewers' },
  { part: /^content\.xml$/, holds: /<(?:text|table):tracked-changes[ >]/, carries: 'tracked changes, with words that were deleted or added and by whom' },
  { part: /^content\.xml$/, holds: /table:display="false"|table:visibility="(?:collapse|filter)"|text:display="none"/, carries: 'hidden parts' },
  {
    part: /(?:^|\/)_rels\/[^/]+\.rels$/,
    holds: /<Relationship\b(?=[^<>]{0,4000}TargetMode="External")(?![^<>]{0,4000}Type="[^"<>]*\/hyperlink")/,
    carries: 'parts that are fetched from elsewhere when it is opened',
  },
  {
    part: /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
    holds: /<w:(?:instrText\b[^<>]{0,200}>|fldSimple\b)[^<>]{0,200}\b(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT)\b/,
    carries: 'a field that fetches or starts something when it is opened',
  },
  { part: /^word\/document\.xml$/, holds: /<w:altChunk\b/, carries: 'another file inside it, which was not looked into' },
  {
    part: /^content\.xml$/,
    holds:
      /<(?:draw:image|draw:object|text:section-source|table:cell-range-source|office:dde-source)\b[^<>]{0,2000}(?:xlink:href="(?:[a-z]{2,10}:|\/\/|\\\\)|office:dde-)/,
    carries: 'parts that are fetched from elsewhere when it is opened',
  },
  { part: /vbaProject|macrosheets\/|^Basic\/|^Scripts\//, carries: 'a program' },
  { part: /\/(?:embeddings|activeX)\/|^Object /, carries: 'another file inside it, which was not looked into' },
];
const AUTHORS = ['dc:creator', 'cp:lastModifiedBy', 'Manager', 'meta:initial-creator', 'meta:printed-by', 'meta:creator'];

/** A property of one's own, such as “Checked by” or the owner of a label: its name and its value. */
const OWN_PROPERTY = /<property\b[^<>]{0,400}\bname="([^"<>]{1,200})"[^<>]{0,400}>([\s\S]{0,2000}?)<\/property>/g;
const OF_PERSON = /owner|author|editor|typist|checked|client|manager|recorded|reviewer|approver|assigned|created ?by|modified ?by|contact/i;

function namesPerson(xml: string, isKnownName: (name: string) => boolean): boolean {
  return [...xml.matchAll(OWN_PROPERTY)].some(([, name = '', value = '']) => {
    const who = xmlText(value, /^$/).trim();
    return OF_PERSON.test(name) && /\p{L}{2}/u.test(who) && isPerson(who, isKnownName);
  });
}

export function officeTraces(bytes: Uint8Array, isKnownName: (name: string) => boolean): Traces {
  const zip = openZip(bytes);
  const carries = new Set<string>();
  const texts: string[] = [];
  const workbook = new Map<string, string>();
  for (const name of zip.names) {
    for (const { part, holds, carries: what } of SIGNS) if (!holds && part.test(name)) carries.add(what);
    if (/\.(?:jpe?g|png)$/i.test(name)) {
      const picture = zip.read(name) ?? new Uint8Array();
      const traces = /\.png$/i.test(name) ? pngTraces(picture) : jpegTraces(picture);
      for (const what of traces.carries) carries.add(`a picture that tells ${what}`);
      texts.push(...traces.texts);
    }
    const looked = SIGNS.filter(({ part, holds }) => holds && part.test(name));
    const isAbout = /^docProps\/.*\.xml$|^meta\.xml$/.test(name);
    if (looked.length === 0 && !isAbout && !isText(name) && name !== 'word/settings.xml') continue;
    const xml = xmlOf(zip.read(name) ?? new Uint8Array());
    if (name === SHARED || SHEET.test(name)) workbook.set(name, xml);
    for (const { holds, carries: what } of looked) if (holds?.test(xml)) carries.add(what);
    if (isAbout && AUTHORS.some((author) => elementTexts(xml, author).some((who) => isPerson(who, isKnownName))))
      carries.add('the name of its author or of the last person who saved it');
    if (name === 'docProps/custom.xml' && namesPerson(xml, isKnownName)) carries.add('the name of its author or of the last person who saved it');
    if (isText(name)) texts.push(xmlText(name.startsWith('xl/worksheets/') ? xml.replace(HEADER_CODE, ' ') : xml, ENDS), ...words(xml, WORDS));
    if (name === 'word/settings.xml') texts.push(...words(xml, KEPT));
  }
  texts.push(...sheets(workbook));
  return { carries: [...carries], texts };
}

const SHARED = 'xl/sharedStrings.xml';
const SHEET = /^xl\/worksheets\/[^/]{1,60}\.xml$/;

/** The cells of every sheet under the heads of their columns. */
function sheets(parts: ReadonlyMap<string, string>): string[] {
  const shared = sharedTexts(parts.get(SHARED) ?? '');
  return [...parts].flatMap(([name, xml]) => (name === SHARED ? [] : [sheetTable(xml, shared)])).filter((text) => text !== '');
}

function words(xml: string, pattern: RegExp): string[] {
  const found = [...xml.matchAll(pattern)].map(([, value = '']) => value);
  return found.length === 0 ? [] : [[...new Set(found)].join('\n\n')];
}

function xmlOf(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return wide ? new TextDecoder(wide).decode(bytes) : utf8(bytes);
}
