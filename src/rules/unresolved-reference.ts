// A role, post, team, organisation, document or requirement that is named and does not exist.

import { factKind } from '../facts/index.ts';
import type { Reference } from '../facts/kind.ts';
import { contactFix } from '../model/contact-meant.ts';
import { nearest } from '../model/did-you-mean.ts';
import { findNamed } from '../model/names.ts';
import type { Place } from '../model/place.ts';
import { value } from '../model/place.ts';
import { isToldAsVague } from './reading/vague-doers.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';

const LOOKS_LIKE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

export const rule: Rule = {
  id: 'unresolved-reference',
  title: 'Something is named that does not exist',
  why: 'A reader who follows the name finds no phone number, no form, no passage.',
  errorFrom: 'draft',
  *run(context) {
    for (const { requirement, answer, facts } of context.answered) {
      for (const fact of facts) {
        if (fact.spec.source !== undefined || fact.value === undefined) continue;
        const references = factKind(fact.spec.kind).references?.(fact.value, fact.spec) ?? [];
        for (const reference of references) {
          const place = value(answer.file, ...answer.path, fact.name, ...reference.path);
          const found = isToldAsVague(context, reference.id, place) ? undefined : unresolved(context, reference, place);
          if (found) yield { ...found, requirement: requirement.id };
        }
      }
      if (answer.owner !== undefined) {
        const found = unresolved(context, { to: 'contact', id: answer.owner, path: [] }, value(answer.file, ...answer.path, 'owner'));
        if (found) yield { ...found, requirement: requirement.id };
      }
    }
    yield* controlReferences(context);
  },
};

function unresolved({ protocol, catalogue }: RuleContext, { to, id, orWords }: Reference, place: Place): RuleFault | undefined {
  // NOTE: that nothing is written is told by the shape of the fact.
  if (id.trim() === '' || (orWords && !LOOKS_LIKE_ID.test(id))) return undefined;
  const shown = `\`${id.slice(0, 60)}\``;
  if (to === 'document') {
    if (protocol.documents.has(id)) return undefined;
    const near = nearest(id, protocol.documents);
    return {
      message: `There is no document ${shown} in this protocol.`,
      fix: near === undefined ? 'Put the file under `documents/`, or give its `address:`.' : `Did you mean \`${near}\`?`,
      place,
    };
  }
  if (to === 'requirement') {
    if (catalogue.byId.has(id) || catalogue.sectionIds.has(id) || protocol.passages.has(id) || protocol.ownSections.some((one) => one.id === id))
      return undefined;
    const near = nearest(id, [...catalogue.byId.keys(), ...catalogue.sectionIds]);
    return {
      message: `${shown} is neither a requirement nor a section.`,
      fix: near === undefined ? 'Give the id of a requirement or section.' : `Did you mean \`${near}\`?`,
      place,
    };
  }
  if (findNamed(protocol.directory, id) || protocol.unreadable.has(protocol.directoryFile)) return undefined;
  return { message: `${shown} is not in the directory.`, fix: contactFix(protocol.directory, id), place };
}

function* controlReferences(context: RuleContext): Iterable<RuleFault> {
  const { protocol } = context;
  const { control, controlFile, directory, directoryFile } = protocol;
  const check = (id: string | undefined, place: Place): RuleFault[] => {
    const found = id === undefined ? undefined : unresolved(context, { to: 'contact', id, path: [] }, place);
    return found ? [found] : [];
  };
  for (const [index, owner] of control.owners.entries()) yield* check(owner.post, value(controlFile, 'owners', index, 'post'));
  for (const [index, partner] of control.partners.entries()) {
    yield* check(partner.organisation, value(controlFile, 'partners', index, 'organisation'));
    yield* check(partner.signed?.post, value(controlFile, 'partners', index, 'signed', 'post'));
  }
  for (const [index, entry] of control.emergency.entries()) {
    if (entry.call !== undefined && !/\d{3}/.test(entry.call)) yield* check(entry.call, value(controlFile, 'emergency', index, 'call'));
  }
  for (const group of ['organisations', 'teams', 'posts'] as const) {
    for (const [id, { out_of_hours: night }] of Object.entries(directory[group]))
      if (night !== undefined && LOOKS_LIKE_ID.test(night) && !/\d{3}/.test(night)) yield* check(night, value(directoryFile, group, id, 'out_of_hours'));
  }
  for (const [id, team] of Object.entries(directory.teams)) yield* check(team.organisation, value(directoryFile, 'teams', id, 'organisation'));
  for (const [id, post] of Object.entries(directory.posts)) {
    for (const field of ['team', 'organisation', 'deputy'] as const) yield* check(post[field], value(directoryFile, 'posts', id, field));
  }
  for (const [id, role] of Object.entries(directory.roles)) yield* check(role.reached_through, value(directoryFile, 'roles', id, 'reached_through'));
}
