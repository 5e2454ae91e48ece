// The checklist of each section: the catalogue's lines with the protocol's own times and posts filled in, then the partnership's own.

import { factKind, givenFacts } from '../facts/index.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import type { Piece } from '../model/fact-view.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Addresses } from './anchors.ts';
import { leadOf } from './checklist-leads.ts';
import type { ChecklistItem, Lead } from './site.ts';
import { shortHash } from '../model/short-hash.ts';

/** What stands in a slot for which nothing has been agreed: a blank to be filled in on paper. */
const BLANK = '________';

export function sectionChecklist(protocol: LoadedProtocol, catalogue: Catalogue, section: string, addresses: Addresses, today: string): ChecklistItem[] {
  const asked = catalogue.requirements.filter((requirement) => requirement.section === section);
  const lines = asked.flatMap((requirement) => requirementLines(protocol, catalogue, requirement, addresses, today));
  const own = (protocol.ownItems.get(section) ?? []).map(({ id, text }) => item(`own.${id}`, [{ text }], '', ''));
  return [...lines, ...own];
}

function requirementLines(protocol: LoadedProtocol, catalogue: Catalogue, requirement: Requirement, addresses: Addresses, today: string): ChecklistItem[] {
  const answer = protocol.answers.get(requirement.id);
  if (answer?.status === 'not-applicable') return [];
  const facts = answer ? givenFacts(requirement, answer, protocol, catalogue, today) : [];
  const lead = leadOf(protocol, requirement, facts);
  return Object.entries(requirement.checklist).map(([id, line]) => {
    const pieces: Piece[] = [];
    let rest = 0;
    for (const slot of line.matchAll(/\{([a-z_]+)((?:\.[a-z_]+)*)\}/g)) {
      const fact = facts.find((one) => one.name === slot[1]);
      const filled =
        fact &&
        factKind(fact.spec.kind).slot?.(
          fact,
          (slot[2] ?? '').split('.').filter((part) => part !== ''),
        );
      if (slot.index > rest) pieces.push({ text: leadingTo(filled, line.slice(rest, slot.index)) });
      const isTime = /\.(?:within|every)$/.test(slot[2] ?? '');
      pieces.push(filled === undefined ? { text: BLANK } : { text: nameOf(protocol, filled), ...(isTime ? { time: true } : {}) });
      rest = slot.index + slot[0].length;
    }
    const end = line.slice(rest);
    // What fills a slot may end its sentence itself.
    const isEnded = pieces.at(-1)?.text.endsWith('.') === true;
    if (end !== '' && !(isEnded && end === '.')) pieces.push({ text: end });
    return item(`${requirement.id}.${id}`, pieces, addresses.anchor(requirement.id), lead);
  });
}

/** “3 working days before the last dose”, where what it is counted from brings its own preposition. */
function leadingTo(filled: string | undefined, words: string): string {
  return filled !== undefined && /^(?:before|after) /i.test(filled) ? words.replace(/,? counted from $/, ' ') : words;
}

/** A slot may hold the id of a role: readers see its name. */
function nameOf({ directory }: LoadedProtocol, filled: string): string {
  return directory.roles[filled]?.title ?? directory.posts[filled]?.title ?? directory.teams[filled]?.name ?? filled;
}

function item(id: string, pieces: readonly Piece[], href: string, lead: Lead): ChecklistItem {
  return { id, hash: shortHash(pieces.map((piece) => piece.text).join('')), pieces, href, own: href === '', lead };
}
