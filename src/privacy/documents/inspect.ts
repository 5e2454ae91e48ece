// One document to what is wrong with it: traces of persons, text with personal data in it, or that it cannot be looked into. No value
// leaves this module but masked; nothing is run, nothing is fetched.

import type { Severity } from '../../model/finding.ts';
import type { Allowed } from '../allowed.ts';
import { compact } from '../hit.ts';
import { PRIVACY_KINDS } from '../kinds.ts';
import type { PrivacyRule } from '../rule-ids.ts';
import { maskedValue, sightings } from '../scan.ts';
import { jpegTraces } from './jpeg.ts';
import { officeTraces } from './office.ts';
import { pdfTraces } from './pdf.ts';
import { pngTraces } from './png.ts';
import type { Traces } from './traces.ts';
import { CannotLook } from './traces.ts';

export interface DocumentFault {
  readonly rule: PrivacyRule;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
}

export interface InspectedDocument {
  /** Relative to the protocol's folder. */
  readonly path: string;
  readonly faults: readonly DocumentFault[];
}

const MOST_FAULTS = 20;
const FIX: readonly (readonly [RegExp, string])[] = [
  [
    /\.(?:docx|xlsx|pptx)$/i,
    'Choose File, Info, Check for Issues, Inspect Document and remove what it finds; accept all changes, delete all comments and break links to other files; then save the file again.',
  ],
  [/\.(?:odt|ods)$/i, 'Accept all changes, delete all comments, choose File, Properties, Reset Properties, and save the file again.'],
  [/\.pdf$/i, 'Take author and comments out of the document it was made from and make the PDF again, or print it to a new PDF.'],
  [/\.(?:png|jpe?g)$/i, 'Export the picture again without metadata and location, or take a screenshot of it and use that.'],
];

/** Whether the guard looks into files of this name at all; Markdown is read as text of the protocol. */
export function isInspected(path: string): boolean {
  return !/\.md$/i.test(path);
}

export function inspectDocument(path: string, bytes: Uint8Array, allowed: Allowed): InspectedDocument {
  if (bytes.length === 0) return { path, faults: [] };
  const fix = FIX.find(([name]) => name.test(path))?.[1] ?? 'Save it in another form, for example as Markdown, which becomes a page.';
  try {
    const { carries, texts } = tracesOf(path, bytes, allowed);
    const hidden: DocumentFault[] =
      carries.length === 0
        ? []
        : [{ rule: 'personal-data-metadata', severity: 'error', message: `This file carries more than it shows: ${carries.slice(0, 8).join('; ')}.`, fix }];
    const found = texts.flatMap((text) => inText(text, path, allowed));
    // NOTE: what stands in a cell stands among the shared texts of a workbook too, and in the head of a page on each of its pages.
    const once = [...new Map(found.map((fault) => [fault.message, fault])).values()];
    return { path, faults: [...hidden, ...once].slice(0, MOST_FAULTS) };
  } catch (error) {
    // NOTE: whatever goes wrong in a reader, the file was not looked into, and that is what has to be said.
    const why = error instanceof CannotLook ? error.message : 'it is damaged';
    return { path, faults: [{ rule: 'personal-data-metadata', severity: 'error', message: `Nobody can say what is hidden in this file: ${why}.`, fix }] };
  }
}

function tracesOf(path: string, bytes: Uint8Array, allowed: Allowed): Traces {
  const isKnownName = (name: string): boolean => allowed.values.has(compact(name));
  const ending = path.replace(/^.*\./, '').toLowerCase();
  if (ending === 'jpg' || ending === 'jpeg') return jpegTraces(bytes);
  if (ending === 'png') return pngTraces(bytes);
  if (ending === 'pdf') return pdfTraces(bytes, isKnownName);
  if (['docx', 'xlsx', 'pptx', 'odt', 'ods'].includes(ending)) return officeTraces(bytes, isKnownName);
  if (ending === 'txt' || ending === 'csv') return { carries: [], texts: [plainText(bytes)] };
  throw new CannotLook('it is of a kind that cannot be read');
}

function plainText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))) throw new CannotLook('it is not text, whatever its name says');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function inText(text: string, path: string, allowed: Allowed): DocumentFault[] {
  const isPlain = /\.(?:txt|csv)$/i.test(path);
  const isTable = /\.csv$/i.test(path);
  const read = isTable ? csvTable(text) : text;
  const seen = sightings(read, 'plain', allowed);
  return seen.slice(0, MOST_FAULTS).map(({ kind, level, value, start, note }) => {
    const where = isPlain ? `, in line ${lineOf(read, start, read !== text)}` : '';
    const of = note === undefined ? '' : `, ${note}`;
    const message = `The text of this file holds what looks like ${PRIVACY_KINDS[kind].name} (\`${maskedValue(kind, value)}\`)${of}${where}.`;
    return { rule: 'personal-data', severity: level, message, fix: `${PRIVACY_KINDS[kind].fix} Then save the file again.` };
  });
}

function lineOf(text: string, start: number, isTable: boolean): number {
  const line = text.slice(0, start).split(/[\n\u2028]/).length;
  return isTable && line > 1 ? line - 1 : line;
}

/** The end of a line within a cell. */
const IN_CELL = '\u2028';

/** Rows as Markdown has them, so that the head of a column counts for its cells: of the same length but for the rule below the first. */
function csvTable(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  const separator = ['\t', ';', ','].find((sign) => first.includes(sign));
  if (separator === undefined) return text;
  let isQuoted = false;
  const rows = text
    .replace(/[",;\t\r\n]/g, (sign) => {
      if (sign === '"') isQuoted = !isQuoted;
      if (sign === '"' || sign === '\r') return ' ';
      if (isQuoted) return sign === '\n' ? IN_CELL : sign;
      return sign === separator ? '|' : sign;
    })
    .split('\n')
    .map((row) => (row.trim() === '' ? row : `|${row}|`));
  const cells = (rows[0]?.split('|').length ?? 2) - 2;
  return [rows[0], `|${' --- |'.repeat(cells)}`, ...rows.slice(1)].join('\n');
}
