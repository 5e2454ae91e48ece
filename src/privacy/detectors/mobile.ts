// Mobile numbers of the United Kingdom and the Isle of Man. Landlines, helplines and short numbers are never found.

import type { Hit } from '../hit.ts';

const NUMBER =
  /(?<![\dA-Za-z])(?<!\d[-./])(?:(?:\+ ?|00 ?)?\(?(?:\+ ?)?44\)?[ .-]{0,2}(?:\( ?0 ?\)|0)?[ .-]{0,2}|\(?0[ .-]?)7(?:[ .()/·_-]{0,3}\d){9}(?!\d|[.,]\d)/g;
/** Ofcom keeps 07700 900000 to 900999 for plays and films. */
const DRAMA = /^7700900/;

export function* mobile(text: string): Generator<Hit> {
  for (const match of text.matchAll(NUMBER)) {
    const national = match[0].replace(/\D/g, '').slice(-10);
    if (!/^7(?:[1-57-9]|624)/.test(national)) continue;
    const drama = DRAMA.test(national);
    const [start, end] = [match.index, match.index + match[0].length];
    yield { kind: 'mobile', level: drama ? 'advice' : 'error', start, end, ...(drama ? { note: 'of the range that is kept for plays and films' } : {}) };
  }
}
