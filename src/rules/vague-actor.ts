// A duty that falls on “staff”, “services” or “someone” falls on nobody.

import { findNamed } from '../model/names.ts';
import type { Place } from '../model/place.ts';
import { key } from '../model/place.ts';
import { isVagueActor, vagueSubjectOf } from './reading/actors.ts';
import type { LooseDoer } from './vague-actor/loose-doers.ts';
import { looseDoersIn } from './vague-actor/loose-doers.ts';
import { clausesOf } from './reading/sentences.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { namelessIn } from './vague-actor/nameless-subjects.ts';
import type { TimedSentence } from './reading/definite-deeds.ts';
import { AIM_SECTIONS, timedTexts } from './reading/definite-deeds.ts';
import { partiesNamed } from './reading/parties.ts';
import type { WrittenText } from './reading/text-places.ts';
import { wordTexts } from './reading/text-places.ts';
import { isSaidBefore, vagueDoersIn } from './vague-actor/vague-subjects.ts';
import { hasEmptyLabel, vagueCell, vagueLabelIn } from './vague-actor/who-cells.ts';

const FIX = 'Name the post, role or team of the directory that does it, one that can be rung.';

export const rule: Rule = {
  id: 'vague-actor',
  title: 'A duty that falls on nobody in particular',
  why: 'What everybody has to do is done by nobody, and a reader cannot ring “staff”.',
  errorFrom: 'publish',
  *run(context) {
    yield* inDirectory(context);
    for (const entry of dutyTable(context)) {
      for (const field of ['who', 'by', 'tells'] as const) {
        const vague = [entry.row[field]].flat().find((one) => typeof one === 'string' && isNobody(context, one));
        if (vague === undefined) continue;
        yield {
          message: `\`${String(vague).slice(0, 60)}\` is nobody in particular.`,
          fix: FIX,
          place: placeOf(entry, field),
          requirement: entry.requirement.id,
        };
      }
      const subject = vagueSubjectOf(entry.does);
      if (subject !== undefined)
        yield { message: `\`${subject}\` is nobody in particular.`, fix: FIX, place: placeOf(entry, 'does'), requirement: entry.requirement.id };
    }
    yield* inWords(context);
  },
};

function* inWords(context: RuleContext): Iterable<RuleFault> {
  const told = new Set<Place>();
  for (const { text, place, section, requirement } of wordTexts(context)) {
    if (requirement === undefined || AIM_SECTIONS.has(section)) continue;
    // NOTE: further on in a paragraph “the team” is the team named before.
    const subject = vagueSubjectOf(clausesOf(text)[0] ?? '');
    if (subject === undefined) continue;
    told.add(place);
    yield inWordsOf(subject, place, requirement);
  }
  for (const timed of timedTexts(context)) {
    const { written, requirement, sentences } = timed;
    if (AIM_SECTIONS.has(written.section) || told.has(written.place)) continue;
    const cell = vagueCell(written) ?? (written.head === undefined && hasEmptyLabel(written.text) ? 'empty' : undefined);
    const subject =
      cell === undefined
        ? (vagueLabelIn(written.text) ?? vagueSubjectAmong(context, written, sentences) ?? namelessIn(context.protocol, timed))
        : written.text.trim();
    if (cell === 'empty')
      yield {
        message: `${written.head === undefined ? 'Nobody stands behind “Who”' : `Nobody stands under “${written.head}” in this row`}.`,
        fix: FIX,
        place: written.place,
        requirement,
        severity: 'warning',
      };
    else if (subject !== undefined) yield inWordsOf(subject, written.place, requirement);
  }
}

function inWordsOf(subject: string, place: Place, requirement: string): RuleFault {
  return { message: `A task is given to “${subject.toLowerCase()}”, which is nobody in particular.`, fix: FIX, place, requirement, severity: 'warning' };
}

/** Those who signed, and those who manage there: each reader knows who that is for them. */
const ARE_KNOWN = /^(?:managers|partners|the other (?:service|side|team))$/i;
/** “Somebody sees the parent: the recovery worker, or …”; “if one service wants to wait, somebody visits today”. */
const IS_TOLD = /\b(?:some|any)body\b[^.;]*: (?:the|our|your) |^if one\b/i;

/** “After a relapse: everyone involved …”: when or for whom it is, and behind it who acts. */
const LABEL = /^(?:[-*•] )?\p{Lu}[^.:;!?,]{2,50}: /u;

/** Of the sentences in which something is timed the first whose deed is nobody’s, unless the words before say who is meant. */
function vagueSubjectAmong({ protocol }: RuleContext, { text, around, head }: WrittenText, sentences: readonly TimedSentence[]): string | undefined {
  const beforeOf = (index: number): string => [around?.() ?? '', ...sentences.slice(0, index).map((one) => one.text)].join(' ');
  const doerIn = vagueDoersIn(text);
  const looseIn = looseDoersIn(text);
  for (const [index, sentence] of sentences.entries()) {
    if (!sentence.isTimed && head === undefined) continue;
    const loose = looseIn(sentence.text);
    if (loose && !isSomebody(protocol, loose) && !IS_TOLD.test(sentence.text) && !isSaidBefore(loose.name, beforeOf(index)))
      return `${loose.name} ${loose.tail}`.trim();
    const subject = doerIn(sentence.text) ?? doerIn(sentence.text.replace(LABEL, ''));
    if (subject === undefined || partiesNamed(protocol, subject).length > 0) continue;
    if (!isSaidBefore(subject, beforeOf(index)) && !ARE_KNOWN.test(subject) && !IS_TOLD.test(sentence.text)) return subject;
  }
  return undefined;
}

/** “Somebody of the front door” can be rung; “somebody from Waypoint or the council” cannot, nor can “an officer of the council”. */
function isSomebody(protocol: RuleContext['protocol'], { name, tail }: LooseDoer): boolean {
  if (/ or /.test(` ${tail}`) || / (?:of|from|at|in|within|on|for) /.test(name)) return false;
  return partiesNamed(protocol, `${name} ${tail}`).length > 0;
}

/** Words for somebody outside, or an id that resolves; one that does not is reported as such. */
function isNobody({ protocol }: RuleContext, written: string): boolean {
  return isVagueActor(written) && !findNamed(protocol.directory, written);
}

/** An entry of the directory whose own name says nothing. */
function* inDirectory({ protocol }: RuleContext): Iterable<RuleFault> {
  const { directory, directoryFile } = protocol;
  const named = [
    ...Object.entries(directory.roles).map(([id, one]) => ['roles', id, 'title', one.title] as const),
    ...Object.entries(directory.posts).map(([id, one]) => ['posts', id, 'title', one.title] as const),
    ...Object.entries(directory.teams).map(([id, one]) => ['teams', id, 'name', one.name] as const),
  ];
  for (const [group, id, field, name] of named) {
    // NOTE: a worker or manager of a team that is given beside the title is somebody.
    const told =
      group === 'posts' && (directory.posts[id]?.team ?? directory.posts[id]?.organisation) !== undefined && /manager|practitioner|worker/i.test(name);
    if (typeof name === 'string' && !told && isVagueActor(name))
      yield {
        message: `\`${name.slice(0, 60)}\` names nobody in particular.`,
        fix: 'Give the entry the name by which callers ask for it, with its service.',
        place: key(directoryFile, group, id, field),
      };
  }
}
