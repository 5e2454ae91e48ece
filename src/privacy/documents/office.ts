// Word, Excel, PowerPoint and OpenDocument files: who wrote them, comments, tracked changes, hidden parts, and all their text.

import { SIGNS } from './office-signs.ts';
import { pictureTraces } from './picture.ts';
import type { Traces } from './traces.ts';
import { CannotLook, readable } from './traces.ts';
import { sharedTexts, sheetTable } from './sheet-table.ts';
import { elementTexts, xmlText } from './xml-text.ts';
import { usualXml } from './usual-xml.ts';
import { openZip } from './zip.ts';
import { isPerson } from './no-person.ts';

const ENDS =
  /^(?:w:p|w:br|w:tab|a:p|a:br|si|row|c|v|is|t:p|text:p|text:h|text:list-item|text:line-break|property|dc:title|dc:subject|dc:description|cp:keywords|c:pt|c:v|vt:lpstr|text)$/;
/** Any part may hold words: charts, drawings, notes, masters, forms. These hold none, and numbers that are nobody's. */
const NO_TEXT =
  /^\[Content_Types\]|^META-INF\/|^settings\.xml$|^manifest\.|(?:^|\/)(?:theme\d*|fontTable|webSettings|numbering|calcChain|tableStyles|viewProps|presProps|stylesWithEffects|itemProps\d*)\.xml$|^(?:word|xl)\/(?:styles|settings)\.xml$/;
const isText = (name: string): boolean => /\.(?:xml|rels|vml|svg|psmdcp)$/i.test(name) && !NO_TEXT.test(name);
/** Who made it and when: where Word puts that, where programs made with .NET do, and where OpenDocument does. */
const ABOUT = /^docProps\/.*\.xml$|\.psmdcp$|^meta\.xml$/i;
/** What people read of a picture, a link, a form field or a sheet stands in attributes. */
const WORDS = /[\s:](?:descr|title|alt|alias|tooltip|Target|href|name|displayName|instr|prompt|promptTitle|error|comment|string-value)="([^"<>]{4,2000})"/g;
/** Where the head of a printed sheet has its words: left, centre, right. */
const HEADER_CODE = /&amp;[LCR](?=[^<>&]{0,200}<\/(?:odd|even|first)(?:Header|Footer)>)/g;
/** Values that a macro or a form keeps with the file. */
const KEPT = /<w:docVar\b[^<>]{0,400}\bw:val="([^"<>]{4,2000})"/g;

const AUTHORS = ['dc:creator', 'cp:lastModifiedBy', 'Manager', 'meta:initial-creator', 'meta:printed-by', 'meta:creator'];

/** A property of one’s own, such as “Checked by” or the owner of a label: its name and its value. */
const OWN_PROPERTY =
  /<(property|meta:user-defined)\b[^<>]{0,400}\b(?:meta:)?name="([^"<>]{1,200})"[^<>]{0,400}>((?:[^<]|<(?!\/(?:property|meta:user-defined)>)){0,2000})<\/\1>/g;
const OF_PERSON = /owner|author|editor|typist|checked|client|manager|recorded|reviewer|approver|assigned|created ?by|modified ?by|contact/i;
/** Beside the parts: a remark or a few bytes of filling are usual, and are read; more is a part that was taken off the list. */
const MOST_BESIDE = 256;

function namesPerson(xml: string, isKnownName: (name: string) => boolean): boolean {
  return [...xml.matchAll(OWN_PROPERTY)].some(([, , name = '', value = '']) => {
    const who = xmlText(value, /^$/).trim();
    return OF_PERSON.test(name) && /\p{L}{2}/u.test(who) && isPerson(who, isKnownName);
  });
}

export function officeTraces(bytes: Uint8Array, isKnownName: (name: string) => boolean): Traces {
  const zip = openZip(bytes);
  const carries = new Set<string>();
  const texts = zip.beside.map((stretch) => readable(stretch.subarray(0, 200_000))).filter((text) => text !== '');
  if (zip.beside.some((stretch) => stretch.length > MOST_BESIDE)) carries.add('more data beside its parts');
  const workbook = new Map<string, string>();
  for (const name of zip.names) {
    for (const { part, holds, carries: what } of SIGNS) if (!holds && part.test(name)) carries.add(what);
    // NOTE: a part that is no XML may be a picture, whatever its name says.
    if (!/\.(?:xml|rels|vml)$/i.test(name)) {
      const traces = pictureTraces(zip.begins(name), () => zip.read(name) ?? new Uint8Array());
      for (const what of traces.carries) carries.add(`a picture that tells ${what}`);
      texts.push(...traces.texts);
    }
    const looked = SIGNS.filter(({ part, holds }) => holds && part.test(name));
    const isAbout = ABOUT.test(name);
    const isManifest = name === 'META-INF/manifest.xml';
    if (looked.length === 0 && !isAbout && !isManifest && !isText(name) && name !== 'word/settings.xml') continue;
    const xml = usualXml(zip.read(name) ?? new Uint8Array());
    if (isManifest && /<manifest:encryption-data[\s/>]/.test(xml)) throw new CannotLook('it is locked with a password');
    if (name === SHARED || SHEET.test(name)) workbook.set(name, xml);
    for (const { holds, carries: what } of looked) if (holds?.test(xml)) carries.add(what);
    if (isAbout && (AUTHORS.some((author) => elementTexts(xml, author).some((who) => isPerson(who, isKnownName))) || namesPerson(xml, isKnownName)))
      carries.add('the name of its author or of the last person who saved it');
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
