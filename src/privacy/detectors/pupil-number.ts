// Unique pupil numbers: a check letter, eleven digits, and a digit or, in the temporary form, a letter.

import type { Hit } from '../hit.ts';
import { BETWEEN_SIGNS, wordsAfter, wordsBefore } from '../hit.ts';
import { tableHead } from '../table-heads.ts';

// NOTE: Government Data Standards Catalogue: modulus 23 over weights 2 to 13, without I, O and S.
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const NUMBER = new RegExp(String.raw`(?<![A-Za-z0-9])[A-HJ-NP-RT-Z](?:${BETWEEN_SIGNS}\d){11}${BETWEEN_SIGNS}[\dA-HJ-NP-RT-Z](?![A-Za-z0-9])`, 'gi');
const WORD = /\bu\.?p\.?n\b|pupil/;
/** So are years and other figures written, of which one in 23 passes the check: a word has to say what it is. */
const RARE = / - |[/·_]/;
/** As forms print it: letter, authority, school, year, pupil. */
const AS_PRINTED = /^[A-Z]([-/ ._])\d{3}\1\d{4}\1\d{2}\1\d{2}[\dA-Z]$/i;

export function* pupilNumber(text: string): Generator<Hit> {
  for (const match of text.matchAll(NUMBER)) {
    const plain = match[0].replace(/[^A-Za-z0-9]/g, '').toUpperCase();
    if (!hasCheckLetter(plain)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    // NOTE: “a 123456789012” is the end of a sentence about a number more often than a pupil's.
    const doubtful = /^a /.test(match[0]) || (RARE.test(match[0]) && !AS_PRINTED.test(match[0]));
    if (doubtful && !WORD.test(`${tableHead(text, start)} ${wordsBefore(text, start, 40)} ${wordsAfter(text, end, 24)}`.toLowerCase())) continue;
    yield { kind: 'upn', level: 'error', start, end };
  }
}

function hasCheckLetter(plain: string): boolean {
  let sum = 0;
  for (let i = 1; i < 13; i += 1) {
    const sign = plain[i] ?? '';
    sum += (/\d/.test(sign) ? Number(sign) : LETTERS.indexOf(sign)) * (i + 1);
  }
  return LETTERS[sum % 23] === plain[0];
}
