// Words that are not what they look like: an invisible sign within a word, or a letter of another alphabet that looks like a Latin one.

import type { Problem } from '../model/finding.ts';
import { span } from '../model/place.ts';
import { fault } from './faults.ts';

/** Joiners belong into words of some scripts, not into Latin ones; a soft hyphen and a blank of no width come with text copied from a PDF. */
const INVISIBLE = String.raw`\u00AD\u034F\u180E\u200B-\u200D\u2060-\u2064\u3164`;
const HIDDEN = String.raw`(?<=[\p{Script=Latin}\d])[${INVISIBLE}]+(?=[\p{Script=Latin}\d])`;

/**
 * Cyrillic, and those letters of Greek that pass for Latin ones: μ, Ω and the like stand before units (UTS #39, mixed-script detection).
 * Armenian and Cherokee hold such letters too.
 */
const ALIKE = String.raw`\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυχ`;
const MIXED = String.raw`(?<=\p{Script=Latin})[${ALIKE}]|[${ALIKE}](?=\p{Script=Latin})`;
const EITHER = new RegExp(`${HIDDEN}|${MIXED}`, 'gu');

/** What both need is rare, so that most texts are only passed over once. */
const UNUSUAL = /[\u034F\u00AD\u0370-\u058F\u13A0-\u13FD\u180E\u1C80-\u1C8F\u200B-\u200D\u2060-\u2064\u2DE0-\u2DFF\u3164\uA640-\uA69F\uAB70-\uABBF]/;
const WORD_BEFORE = new RegExp(String.raw`[\p{L}\p{N}${INVISIBLE}]*$`, 'u');
const WORD_BEHIND = new RegExp(String.raw`^[\p{L}\p{N}${INVISIBLE}]*`, 'u');
const EVERY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
const MOST = 5;

/** A warning for each such word of `text`, at most five. The places are those of the sign itself. */
export function disguisedWords(file: string, text: string): Problem[] {
  if (!UNUSUAL.test(text)) return [];
  const problems: Problem[] = [];
  let said = 0;
  for (const match of text.matchAll(EITHER)) {
    if (match.index < said) continue;
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
    const behind = WORD_BEHIND.exec(text.slice(match.index, match.index + 40))?.[0] ?? '';
    said = match.index + behind.length;
    const word = (before + behind).replace(EVERY_INVISIBLE, '');
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message =
      match[0].search(EVERY_INVISIBLE) === 0
        ? `The word \`${word}\` holds an invisible sign (U+${code}).`
        : `The word \`${word}\` holds the letter \`${match[0]}\` of another alphabet (U+${code}).`;
    problems.push(fault('disguised-word', span(file, match.index, match.index + match[0].length), message));
    if (problems.length === MOST) break;
  }
  return problems;
}
