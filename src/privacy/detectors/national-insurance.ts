// National Insurance numbers: two letters that HMRC gives out, six digits, A to D.

import type { Hit } from '../hit.ts';
import { wordsBefore } from '../hit.ts';

const NUMBER = /(?<![A-Za-z0-9])(?:[A-CEGHJ-PR-TW-Z][ .·_-]{0,2}[A-CEGHJ-NPR-TW-Z]|QQ)(?:[ ./·_-]{0,3}\d){6}[ ./·_-]{0,3}[A-D](?![A-Za-z0-9])/gi;
const NEVER_GIVEN = /^(?:BG|GB|KN|NK|NT|TN|ZZ)/;
/** Words that have two letters of the kind, before a number and the word “a”: “we gave 250000 a year”. */
const WORDS = /^(?:AM|AN|AS|AT|BE|BY|HE|ME|MY|PA|RE|WE)/;

export function* nationalInsurance(text: string): Generator<Hit> {
  for (const match of text.matchAll(NUMBER)) {
    const written = match[0];
    const plain = written.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
    if (NEVER_GIVEN.test(plain)) continue;
    const [start, end] = [match.index, match.index + written.length];
    if (isSentence(written, plain) && !/national insurance|\bni\b|\bnino\b/.test(wordsBefore(text, start, 40))) continue;
    const example = plain.startsWith('QQ');
    yield { kind: 'national-insurance', level: example ? 'advice' : 'error', start, end, ...(example ? { note: 'of a form that belongs to nobody' } : {}) };
  }
}

function isSentence(written: string, plain: string): boolean {
  return WORDS.test(plain) && /[^A-Za-z0-9]a$/.test(written) && /^[A-Za-z][a-z] /.test(written);
}
