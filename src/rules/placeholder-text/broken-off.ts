// A sentence that breaks off, and a line that leads into a list that is not there.

import type { WrittenText } from '../reading/text-places.ts';

/** No sentence ends with one of these. */
const OPEN_END = /\b(?:that|and|or|the|of|to|with|for|an?|if|which|whose|whether|but|because|from|than|into|must|should|will|shall|their|its|every|each)$/i;
const FEWEST_WORDS = 4;

/** What stands at the end, where the text stops before it is said. */
export function brokenOff({ text, kind, requirement }: WrittenText, next: WrittenText | undefined): string | undefined {
  const end = text.trimEnd();
  if (kind !== 'paragraph' || end.split(/\s+/).length < FEWEST_WORDS) return undefined;
  if (OPEN_END.test(end)) return end.slice(-60);
  const leadsOn = next?.requirement === requirement && (next?.kind === 'item' || next?.kind === 'cell' || next?.kind === 'paragraph');
  return end.endsWith(':') && !leadsOn ? end.slice(-60) : undefined;
}
