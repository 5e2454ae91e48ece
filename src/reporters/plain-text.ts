// Texts of a report made harmless for whatever shows them. A report can come from a stranger's protocol, or from a file that is merged,
// so every format takes texts through here and then escapes what is special to itself.

import { UNSEEN } from '../model/shown-text.ts';

const STEERING = new RegExp(String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF${UNSEEN}]`, 'g');

/** On one line, well-formed, and without characters that steer a terminal or turn the direction of writing. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r]+/g, ' ')
    .replace(STEERING, '\uFFFD');
}

/** At most `most` UTF-16 units, never half a character. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** A text taken apart into words and what stands between backticks, which is meant literally. */
export function literals(text: string): { readonly text: string; readonly literal: boolean }[] {
  return oneLine(text)
    .split(/(`[^`]+`)/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^`[^`]+`$/.test(piece) ? { text: piece.slice(1, -1), literal: true } : { text: piece, literal: false }));
}
