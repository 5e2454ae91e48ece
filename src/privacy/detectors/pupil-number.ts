// Unique pupil numbers: a check letter, eleven digits, and a digit or, in the temporary form, a letter.

import type { Hit } from '../hit.ts';
import { wordsBefore } from '../hit.ts';

// NOTE: Government Data Standards Catalogue: modulus 23 over weights 2 to 13, without I, O and S.
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const NUMBER = /(?<![A-Za-z0-9])[A-HJ-NP-RT-Z](?:[ .-]?\d){11}[ .-]?[\dA-HJ-NP-RT-Z](?![A-Za-z0-9])/gi;

export function* pupilNumber(text: string): Generator<Hit> {
  for (const match of text.matchAll(NUMBER)) {
    const plain = match[0].replace(/[^A-Za-z0-9]/g, '').toUpperCase();
    if (!hasCheckLetter(plain)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    // NOTE: “a 123456789012” is the end of a sentence about a number more often than a pupil's.
    if (/^a /.test(match[0]) && !/\bupn\b|pupil/.test(wordsBefore(text, start, 40))) continue;
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
