// A duty that falls on “staff”, “services” or “someone” falls on nobody.

import { patternText } from '../model/pattern-text.ts';
import type { Place } from '../model/place.ts';
import { key } from '../model/place.ts';
import { isVagueActor, vagueSubjectOf } from './reading/actors.ts';
import { clausesOf, sentencesOf } from './reading/sentences.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { bodyThatRings } from './vague-actor/bodies-that-ring.ts';
import { isLooseName, looseDoersIn } from './vague-actor/loose-doers.ts';
import type { TimedSentence } from './reading/definite-deeds.ts';
import { AIM_SECTIONS, isTimed, timedTexts } from './reading/definite-deeds.ts';
import { partiesNamed } from './reading/parties.ts';
import type { WrittenText } from './reading/text-places.ts';
import { wordTexts } from './reading/text-places.ts';
import { vagueDoers } from './reading/vague-doers.ts';
import { isSaidBefore } from './vague-actor/said-before.ts';
import { looseReceiverIn } from './vague-actor/loose-receivers.ts';
import { hasEmptyLabel, vagueCell, vagueLabelIn } from './vague-actor/who-cells.ts';

const FIX = 'Name the post, role or team of the directory that does it, one that can be rung.';

export const rule: Rule = {
  id: 'vague-actor',
  title: 'A duty that falls on nobody in particular',
  why: 'What everybody has to do is done by nobody, and a reader cannot ring “staff”.',
  errorFrom: 'publish',
  *run(context) {
    yield* inDirectory(context);
    for (const { entry, written, place } of vagueDoers(context))
      yield { message: `\`${written.slice(0, 60)}\` is nobody in particular.`, fix: FIX, place, requirement: entry.requirement.id };
    for (const entry of dutyTable(context)) {
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
  const timed = new Map(timedTexts(context).map((one) => [one.written, one.sentences]));
  for (const written of wordTexts(context)) {
    const { requirement, kind } = written;
    if (requirement === undefined || kind === 'heading' || AIM_SECTIONS.has(written.section) || told.has(written.place)) continue;
    const sentences = timed.get(written) ?? sentencesOf(written.text.replace(QUOTED, '“”')).map((text) => ({ text, isBound: false, isTimed: false }));
    const cell = vagueCell(written) ?? (written.head === undefined && hasEmptyLabel(written.text) ? 'empty' : undefined);
    const subject = cell === undefined ? (vagueLabelIn(written.text) ?? vagueSubjectAmong(context, written, sentences)) : written.text.trim();
    if (cell === 'empty')
      yield {
        message: `${written.head === undefined ? 'Nobody stands behind “Who”' : `Nobody stands under “${written.head}” in this row`}.`,
        fix: FIX,
        place: written.place,
        requirement,
        severity: 'warning',
      };
    else {
      const found = subject ?? bodyThatRings(written.text);
      const receiver =
        found === undefined ? sentences.filter((one) => one.isTimed || one.isBound).flatMap(({ text }) => looseReceiverIn(text) ?? [])[0] : undefined;
      if (found !== undefined) yield inWordsOf(found, written.place, requirement);
      else if (receiver !== undefined) yield toldTo(receiver, written.place, requirement);
    }
  }
}

function inWordsOf(subject: string, place: Place, requirement: string): RuleFault {
  return { message: `A task is given to “${subject.toLowerCase()}”, which is nobody in particular.`, fix: FIX, place, requirement, severity: 'warning' };
}

function toldTo(receiver: string, place: Place, requirement: string): RuleFault {
  return {
    message: `Something goes to “${receiver.toLowerCase()}”, which is nobody in particular.`,
    fix: 'Name the posts, roles or teams of the directory that are told.',
    place,
    requirement,
    severity: 'warning',
  };
}

const QUOTED = /“[^”]*”|"[^"]*"/g;

/** Each of them goes on a course. */
const TRAINING = /\b(?:courses?|training|induction|e-learning)\b/i;

/** Those who signed, and those who manage there: each reader knows who that is for them. */
const ARE_KNOWN = /^(?:managers|the other (?:service|side|team))$/i;
/** “Somebody sees the parent: the recovery worker, or …”; “if one service wants to wait, somebody visits today”. */
const IS_TOLD = /\b(?:some|any)body\b[^.;]*: (?:the|our|your) |^if one\b/i;

/** Of the sentences in which something is timed the first whose deed is anybody’s, unless the words before say who is meant. */
function vagueSubjectAmong({ protocol }: RuleContext, { around, head }: WrittenText, sentences: readonly TimedSentence[]): string | undefined {
  for (const [index, { text, isBound, isTimed: hasTime }] of sentences.entries()) {
    if (IS_TOLD.test(text) || text.endsWith('?')) continue;
    const before = () => [around?.() ?? '', ...sentences.slice(0, index).map((one) => one.text)].join(' ');
    const label = /[:–—] ([^:–—]{4,80})$/.exec(text)?.[1];
    if (label !== undefined && isLooseName(label)) return label;
    const staged = /^[^:–—.]{3,20} [–—] ([^:–—.,]{4,60}), (?=(?:\d+|within|by|two|three|five) )/.exec(text)?.[1];
    if (staged !== undefined && isLooseName(staged, true)) return staged;
    if (index > 0 && sentences.slice(Math.max(0, index - 2), index).some((one) => /\bwho\b.*\?$/i.test(one.text)) && isLooseName(text)) return text;
    for (const { name, isPlain, isOwed } of looseDoersIn(text)) {
      const isSome = /^(?:some|every)/.test(name);
      if (
        !((hasTime && (isBound || !isSome) && isTimedBy(text, name)) || head !== undefined || (isSome ? isOwed && name.includes(' ') : isPlain || isOwed)) ||
        ARE_KNOWN.test(name)
      )
        continue;
      // NOTE: “any of the workers who closed it” tells which.
      if (/^(?:any|one|each|some) of /.test(name) && new RegExp(`${patternText(name)} (?:who|whose|named|listed)\\b`, 'i').test(text)) continue;
      if (partiesNamed(protocol, name).length > 0 || (TRAINING.test(text) && /s$|staff$/.test(name))) continue;
      if (isSome || name.startsWith('who') || !isSaidBefore(name, before())) return name;
    }
  }
  return undefined;
}

/** Is the time that of the deed, or does it stand before it? In a clause behind it may be that of another. */
function isTimedBy(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.split(' ', 2).join(' '));
  const end = /; |, (?:and|but|so) (?=(?:the|an?|very|it|they|we|nobody|each) )/.exec(text.slice(Math.max(at, 0)));
  return end === null || isTimed(text.slice(0, Math.max(at, 0) + end.index));
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
