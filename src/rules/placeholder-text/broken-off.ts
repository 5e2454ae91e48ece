// A sentence that breaks off, and a line that leads into a list that is not there.

import type { WrittenText } from '../reading/text-places.ts';

/** No sentence ends with one of these, and no line of facts, whether or not it closes with a full stop. */
const NEVER_AN_END = /\b(?:the|an?|whose|because|than|their|its|every|must|should|shall)$/i;
/** A list in sentences may end its lines so. */
const LINKS_ON = /\b(?:and|or)$/i;
/** Where a sentence would have its full stop, none of these stands at its end. */
const OPEN_END =
  /\b(?:that|of|to|with|for|if|which|whether|but|from|into|will|each|within|until|unless|when|where|after|before|by|at|as|has|have|is|are|was|were|be|asks? what|says? what)$/i;
/** “When the child moves, the social worker”: the clause that was to come has no verb. */
const ONLY_DOER =
  /^(?:when|if|once|as soon as|after|before|where|until|unless|whenever)\b[^.!?:;]*, (?:the|an?|each|every|our|their) (?:\p{L}[\p{L}’'-]* ){0,2}\p{L}[\p{L}’'-]*$/iu;
/** “Who this is for” stands over what follows. */
const HEADS = /^(?:what|who|whom|where|how|which|why|when to|things|people|points)\b/i;
const FEWEST_WORDS = 4;

/** “A worker shall” and below it what: points of a list, or of a list within a list. */
function leadsIntoList({ kind, requirement }: WrittenText, next: WrittenText | undefined): boolean {
  if (next?.kind !== 'item' || next.requirement !== requirement) return false;
  return kind === 'paragraph' || (kind === 'item' && /^(?:\([a-z0-9]{1,4}\)|[a-z0-9]{1,2}[).] ?[a-z])/.test(next.text.trim()));
}

/** What stands at the end, where the text stops before it is said. */
export function brokenOff(written: WrittenText, next: WrittenText | undefined): string | undefined {
  const { text, kind, requirement } = written;
  const end = text.trimEnd();
  if (kind === 'heading' || end.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS) return undefined;
  if (leadsIntoList(written, next)) return undefined;
  if (NEVER_AN_END.test(end)) return end.slice(-60);
  const isLast = next?.kind !== 'item' || next.requirement !== requirement;
  if (LINKS_ON.test(end) && (kind !== 'item' || isLast)) return end.slice(-60);
  if (kind !== 'paragraph' || HEADS.test(end)) return undefined;
  if (OPEN_END.test(end) || ONLY_DOER.test(end)) return end.slice(-60);
  const leadsOn = next?.requirement === requirement && (next?.kind === 'item' || next?.kind === 'cell' || next?.kind === 'paragraph');
  return end.endsWith(':') && !leadsOn ? end.slice(-60) : undefined;
}
