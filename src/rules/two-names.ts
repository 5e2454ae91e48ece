// One team or post under two names: “Front-door Team” in the words, “Front door service” in the directory.

import type { Place } from '../model/place.ts';
import { value } from '../model/place.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { otherNameIn } from './two-names/other-name-in-text.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import type { Body } from './two-names/team-names.ts';
import { bodiesOf, otherNames } from './two-names/team-names.ts';
import type { WrittenText } from './reading/text-places.ts';
import { wordTexts } from './reading/text-places.ts';
import { unknownTeamIn } from './two-names/unknown-team.ts';
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
        const post = strangeIn(context, written)?.name;
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

/** Two entries of one kind, in one place, whose names differ in a hyphen, a capital or the last word. */
function* inDirectory({ protocol }: RuleContext, bodies: readonly Body[]): Iterable<RuleFault> {
  const seen = new Map<string, Body>();
  for (const body of bodies) {
    const same = `${body.group === 'roles' ? body.group : ''} ${body.core}${body.group === 'teams' ? '' : ` ${body.of}`}`;
    const other = seen.get(same);
    if (!other) seen.set(same, body);
    else if (body.group === other.group) {
      yield {
        message: `“${body.name}” and “${other.name}” look like two names for one and the same.`,
        fix: 'Keep one entry and use its id everywhere. If they are two, say in the name what tells them apart.',
        place: value(protocol.directoryFile, body.group, body.id, body.group === 'teams' ? 'name' : 'title'),
        related: [{ place: value(protocol.directoryFile, other.group, other.id, other.group === 'teams' ? 'name' : 'title'), label: 'The other name' }],
        severity: 'warning',
      };
    }
  }
}
