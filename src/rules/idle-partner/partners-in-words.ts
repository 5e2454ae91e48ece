// An organisation that the words call a partner and that neither signs nor stands in the directory: it has no duty, no post and nobody to ring.

import type { LoadedProtocol } from '../../model/protocol.ts';
import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { stemsOf } from '../reading/word-stems.ts';

/** Answers that list the partners. */
export const OF_PARTNERS: ReadonlySet<string> = new Set(['partners-list', 'partners-listed']);

const CALLED = lookFirst('called a partner', [
  String.raw`\b(?:is|are|has been|have been|became|become|becomes) (?:an? |now |also |both |all |each )*(?:\w+ )?partners?(?: too| also| as well| to this protocol| here| in this| since| from|(?=[.,;]|$))`,
  String.raw`\b(?:joined|joins|join|came in|comes in|has joined|have joined|signed up|was added|were added)(?: us| this protocol| the partnership)? as (?:an? |the |our )?(?:\w+ ){0,2}?partners?\b`,
]);
const OTHERWISE =
  /\b(?:not|no|never|nobody|none|cannot|once|until|were|was a|used to|if|when|whoever|every|each|all|these|they|we|it|you|both|seven|eight|nine|ten|\w+teen|equal|signator\w*)\b|["“”?]/i;
const BODIES = stemsOf(
  'the a an and of for in service services team trust nhs council group local our partner partnership organisation body agency charity board association society company',
);

/** What is called a partner there, and is none of those that the protocol knows. */
export function strangePartner(protocol: LoadedProtocol, text: string): string | undefined {
  const patterns = CALLED.among(text);
  if (!anyFinds(patterns, text)) return undefined;
  for (const sentence of sentencesOf(text)) {
    const found = patterns.map((pattern) => pattern.exec(sentence)).find((one) => one !== null);
    const who = found ? sentence.slice(0, found.index).trim() : '';
    if (who === '' || who.split(' ').length > LONGEST || OTHERWISE.test(who)) continue;
    const named = [...stemsOf(who)].filter((stem) => !BODIES.has(stem) && !stemsOf(protocol.control.area).has(stem));
    if (named.length > 0 && !isKnown(protocol, named)) return who;
  }
  return undefined;
}

const LONGEST = 9;

function isKnown({ directory }: LoadedProtocol, named: readonly string[]): boolean {
  return [...Object.values(directory.organisations), ...Object.values(directory.teams)].some(({ name }) => {
    const stems = stemsOf(name);
    return named.some((stem) => stems.has(stem));
  });
}
