// Entries of a list that add nothing to it: one that stands there already, a single sign, or “others as appropriate”.

import type { FactFault } from './kind.ts';

const OPEN_ENDED =
  /^(?:and |or )?(?:any |all )?(?:others?|various|miscellaneous|anything|anyone|whatever|something)\b(?:(?: [\p{L}-]+){0,3} (?:as|where|if|when|that is|which is|deemed|considered) (?:and when )?(?:appropriate|needed|relevant|required|necessary|applicable|useful))?(?: else)?[.…]*$/iu;

/** Of an entry that is a text; those before it are given to tell which stand there already. */
export function hollowEntry(entry: unknown, index: number, entries: readonly unknown[]): FactFault[] {
  if (typeof entry !== 'string') return [];
  const fault = (message: string, fix: string): FactFault[] => [{ rule: 'fact-incomplete', message, fix, path: [index] }];
  const shown = `\`${entry.trim().slice(0, 60)}\``;
  if (entries.slice(0, index).some((before) => typeof before === 'string' && same(before) === same(entry)))
    return fault(`${shown} stands in this list already.`, 'Delete one of the two, or write what was meant.');
  if (!/[\p{L}\p{N}]\S*[\p{L}\p{N}]|\p{N}/u.test(entry)) return fault(`${shown} says nothing.`, 'Write it out or delete it.');
  return OPEN_ENDED.test(entry.trim()) ? fault(`${shown} leaves open what is meant.`, 'Name them, or delete the entry.') : [];
}

function same(text: string): string {
  return text
    .trim()
    .replace(/[.;,]+$/, '')
    .toLowerCase();
}
