// From bytes to text: UTF-8 only, one byte-order mark dropped, control characters found.

import type { Problem } from '../model/finding.ts';
import { span, wholeFile } from '../model/place.ts';
import { fault } from './faults.ts';
import { utf8 } from './utf8.ts';

// NOTE: all C0 and C1 controls but tab and line ends, DEL, marks that turn the direction of text round (CVE-2021-42574), and signs that
// hide words in words: annotations, the selectors of rare variants, and tags, which only the flags of nations are made of.
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|(?<!\uD83C\uDFF4(?:\uDB40[\uDC61-\uDC7A]){0,5})\uDB40[\uDC00-\uDC7F\uDD00-\uDDEF]/g;

/** Control characters and direction marks, and halves of characters, which no file can hold but an escape can name. */
export function hasHiddenSign(text: string): boolean {
  return text.search(CONTROL) !== -1 || !text.isWellFormed();
}

export interface DecodedText {
  /** Empty when the bytes are not text. */
  readonly text: string;
  /** What to show of bytes that are not text, with U+FFFD for what is not UTF-8; places of problems count in it. */
  readonly shown?: string;
  readonly problems: readonly Problem[];
}

export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || isHalfEmpty(bytes)) {
    return { text: '', problems: [fault('not-utf8', wholeFile(file), 'This file is saved as UTF-16, not as UTF-8.')] };
  }
  const text = utf8(bytes);
  if (text === undefined) return badBytes(file, bytes);
  const problems: Problem[] = [];
  for (const match of text.matchAll(CONTROL)) {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const place = span(file, match.index, match.index + match[0].length);
    problems.push(fault('control-character', place, `There is an invisible character here (U+${code}).`));
    if (problems.length === 5) break;
  }
  return { text, problems };
}

/** UTF-16 without its mark: of letters that everybody uses each second byte is nought. */
function isHalfEmpty(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 200);
  const noughts = first.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  return first.length >= 8 && noughts > first.length * 0.4 && noughts < first.length * 0.6;
}

/** Names the line of the first byte that is not UTF-8, since that is all an author can use. */
function badBytes(file: string, bytes: Uint8Array): DecodedText {
  const shown = new TextDecoder('utf-8').decode(bytes);
  const offset = Math.max(0, firstReplaced(shown, bytes));
  const line = shown.slice(0, offset).split('\n').length;
  return { text: '', shown, problems: [fault('not-utf8', span(file, offset, offset + 1), `Line ${line} holds a letter that is not saved as UTF-8.`)] };
}

/** Offset of the first U+FFFD that the bytes do not hold themselves. */
function firstReplaced(shown: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  let written = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  for (let at = shown.indexOf('\uFFFD'); at !== -1; at = shown.indexOf('\uFFFD', from)) {
    written += encoder.encode(shown.slice(from, at)).length;
    if (bytes[written] !== 0xef || bytes[written + 1] !== 0xbf || bytes[written + 2] !== 0xbd) return at;
    written += 3;
    from = at + 1;
  }
  return 0;
}
