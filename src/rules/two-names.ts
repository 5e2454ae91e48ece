// One team or post under two names: “Front-door Team” in the words, “Front door service” in the directory.

import type { Place } from '../model/place.ts';
import { value } from '../model/place.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { otherNameIn } from './two-names/other-name-in-text.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { otherRoleIn } from './two-names/other-role-names.ts';
import { roleInFacts } from './two-names/role-in-facts.ts';
import type { Body } from './two-names/team-names.ts';
import { bodiesOf, otherNames } from './two-names/team-names.ts';
import type { WrittenText } from './reading/text-places.ts';
import { factTexts, wordTexts } from './reading/text-places.ts';
import { unknownTeamIn } from './two-names/unknown-team.ts';
import { sequenceOf } from './reading/name-words.ts';
import { strangeIn } from './reading/strange-titles.ts';

export const rule: Rule = {
  id: 'two-names',
  title: 'One team under two names',
  why: 'A worker who knows one name looks for the other in the directory and thinks that there are two teams.',
  errorFrom: 'never',
  *run(context) {
    if (context.protocol.unreadable.has(context.protocol.directoryFile)) return;
    const bodies = bodiesOf(context.protocol);
    yield* inDirectory(context, bodies);
    const others = otherNames(context.protocol, bodies);
    for (const written of toldInFacts(context)) {
      const unknown = unknownTeamIn(context, written)?.name ?? strangeIn(context, written)?.name;
      if (unknown !== undefined) yield fault(written, unknown, undefined);
    }
    for (const written of factTexts(context)) {
      const role = roleInFacts(context, written);
      if (role !== undefined) yield fault(written, role, undefined);
    }
    for (const written of wordTexts(context)) {
      if (written.kind === 'heading') continue;
      const found = otherNameIn(written.text, others);
      if (found !== undefined) {
        if (!isLinked(context.protocol, written.place, found.shown)) yield fault(written, found.shown, found.body.name);
        continue;
      }
      const unknown = unknownTeamIn(context, written);
      if (unknown !== undefined) yield fault(written, unknown.name, unknown.meant);
      else {
        const post = strangeIn(context, written)?.name ?? otherRoleIn(context, written);
        if (post !== undefined) yield fault(written, post, undefined);
      }
    }
  },
};

/** Who is told in a line of facts, in words where no id stands, as a sentence that says so. */
function* toldInFacts(context: RuleContext): Iterable<WrittenText> {
  for (const entry of dutyTable(context)) {
    for (const told of entry.tells) {
      if (!told.includes(' ')) continue;
      const place = placeOf(entry, 'tells');
      yield { text: `The worker tells ${told} within 1 day.`, place, section: entry.answer.section, requirement: entry.requirement.id };
    }
  }
}

/** `meant`: what the directory calls them, where it has them. */
function fault({ place, requirement }: WrittenText, shown: string, meant: string | undefined): RuleFault {
  const known = meant !== undefined;
  return {
    message: known ? `“${shown}” seems to be what the directory calls “${meant}”.` : `“${shown}” has a part here, and the directory holds nobody of that name.`,
    fix: known
      ? `Write “${meant}” everywhere, or add the other name to glossary.yaml under \`also:\`.`
      : 'Write the name that the directory has, add an entry to directory.yaml, or add the name to glossary.yaml under `also:`. If it is not one of yours, say whose it is.',
    ...(known ? {} : { why: 'A worker who looks for it in the directory does not find it, and does not know whom to ring.' }),
    place,
    ...(requirement === undefined ? {} : { requirement }),
    severity: 'warning',
  };
}

/** A link to the directory says who is meant, whatever it is called. */
function isLinked({ words }: LoadedProtocol, place: Place, shown: string): boolean {
  if (place.at !== 'span') return false;
  const links = [...words.values()].find(({ file }) => file === place.file)?.links ?? [];
  return links.some((link) => link.start >= place.start && link.end <= place.end && link.target.kind === 'contact' && link.text.includes(shown));
}

/** Two entries of one kind: with one name, or in one place with names that differ in a hyphen, a capital or the last word. */
function* inDirectory({ protocol }: RuleContext, bodies: readonly Body[]): Iterable<RuleFault> {
  const [byName, seen] = [new Map<string, Body>(), new Map<string, Body>()];
  for (const body of bodies) {
    const name = `${body.group} ${sequenceOf(body.name)}`;
    const same = `${body.group === 'roles' ? body.group : ''} ${body.core}${body.group === 'teams' ? '' : ` ${body.of}`}`;
    const [twin, other] = [byName.get(name), seen.get(same)];
    if (!twin) byName.set(name, body);
    if (!other) seen.set(same, body);
    if (twin && isOneName(twin, body))
      yield inDirectoryOf(protocol, body, twin, {
        message: `Two entries are called “${body.name}”.`,
        fix: 'Keep one entry and use its id everywhere. If they are two, say in the name what tells them apart, such as the service.',
        why: 'Whoever is told to ring this post or team finds two and cannot tell which is meant.',
      });
    else if (other && body.group === other.group)
      yield inDirectoryOf(protocol, body, other, {
        message: `“${body.name}” and “${other.name}” look like two names for one and the same.`,
        fix: 'Keep one entry and use its id everywhere. If they are two, say in the name what tells them apart.',
      });
  }
}

/** NOTE: each of two services may have a “Team manager”; a title of more words, or in one place, is somebody's own. */
function isOneName(one: Body, other: Body): boolean {
  return one.group !== 'posts' || one.of === other.of || one.name.split(' ').length > 2;
}

function inDirectoryOf({ directoryFile }: LoadedProtocol, body: Body, other: Body, words: Pick<RuleFault, 'message' | 'fix' | 'why'>): RuleFault {
  const at = ({ group, id }: Body): Place => value(directoryFile, group, id, group === 'teams' ? 'name' : 'title');
  return { ...words, place: at(body), related: [{ place: at(other), label: 'The other name' }], severity: 'warning' };
}
