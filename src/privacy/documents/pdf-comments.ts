// Comments in the objects of a PDF: notes, marks and drawings that say something or name who made them. The keys of a dictionary stand in any order.

import { CannotLook } from './traces.ts';

const COMMENT = /\/Subtype\s{0,9}\/(?:Text|FreeText|Highlight|StrikeOut|Underline|Squiggly|Caret|Ink|Stamp|Popup|Line|Square|Circle|Polygon|PolyLine)\b/g;
const SAYS = /\/(?:Contents|T|Popup|Parent|RC)\b/;
const LONGEST = 2_000;
const MOST = 5_000;

export function holdsComment(part: string): boolean {
  let count = 0;
  for (const { index } of part.matchAll(COMMENT)) {
    if (SAYS.test(dictionaryAround(part, index))) return true;
    count += 1;
    if (count > MOST) throw new CannotLook('it holds more parts than can be read');
  }
  return false;
}

/** From the brackets that open the dictionary to those that close it, as far as is looked. */
function dictionaryAround(part: string, at: number): string {
  const before = part.slice(Math.max(0, at - LONGEST), at);
  const after = part.slice(at, at + LONGEST);
  return (
    before.slice(before.length - upTo([...before.matchAll(/<<|>>/g)].reverse(), before.length, '>>')) +
    after.slice(0, upTo([...after.matchAll(/<<|>>/g)], 0, '<<'))
  );
}

/** How far it is to the first bracket that belongs to no pair; `inner` is what opens a pair when walking away from the middle. */
function upTo(brackets: readonly RegExpExecArray[], from: number, inner: string): number {
  let depth = 0;
  for (const bracket of brackets) {
    depth += bracket[0] === inner ? 1 : -1;
    if (depth < 0) return Math.abs(from - bracket.index);
  }
  return LONGEST;
}
