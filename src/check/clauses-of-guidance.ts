// The words of a protocol as the requirements of its nation cut them: a requirement is judged by what its page publishes under it, and by nothing else.

import type { Catalogue } from '../guidance/catalogue.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { Passage, SectionWords } from '../model/words.ts';
import { clausePassages } from '../source/passages.ts';

/** A copy of the protocol; passages under ids that guidance does not know stay as they were read. */
export function cutByGuidance(protocol: LoadedProtocol, catalogue: Catalogue): LoadedProtocol {
  const ids = new Map<string, Set<string>>();
  for (const { id, section } of catalogue.requirements) ids.set(section, (ids.get(section) ?? new Set()).add(id));
  const words = new Map<string, SectionWords>();
  const passages = new Map<string, Passage>();
  for (const [section, written] of protocol.words) {
    const cut = clausePassages(written, ids.get(section) ?? new Set());
    words.set(section, { ...written, passages: cut });
    for (const passage of cut) {
      // NOTE: the chapter of a requirement prints what stands in its own file; a heading of that name elsewhere answers nothing.
      const isElsewhere = (catalogue.byId.get(passage.id)?.section ?? section) !== section;
      if (!isElsewhere && !passages.has(passage.id)) passages.set(passage.id, passage);
    }
  }
  return { ...protocol, words, passages };
}
