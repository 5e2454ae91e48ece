// Words that the protocol writes in small letters: a name or an abbreviation stands nowhere among them.

import { inLatin } from '../../guidance/latin.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';

const SMALL = inLatin(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu);

const known = new WeakMap<LoadedProtocol, ReadonlyMap<string, number>>();

/** How often each stands in the passages. */
export function smallWords(protocol: LoadedProtocol): ReadonlyMap<string, number> {
  const before = known.get(protocol);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const { text } of protocol.passages.values()) for (const [word] of text.matchAll(SMALL)) counts.set(word, (counts.get(word) ?? 0) + 1);
  known.set(protocol, counts);
  return counts;
}
