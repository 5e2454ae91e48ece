// A person's name where a post belongs: people leave, posts stay.

import { inLatin } from '../guidance/latin.ts';
import { value } from '../model/place.ts';
import { findNamed } from '../model/names.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import { isPlainGivenName } from '../model/given-names.ts';
import type { KnownWords } from './person-name/person-in-text.ts';
import { isName, OFFICE, PLACE, personIn, titledOrNamed } from './person-name/person-in-text.ts';
import { personInPart } from './person-name/person-in-list.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { smallWords } from './reading/small-words.ts';
import { factTexts, wordTexts } from './reading/text-places.ts';

/** “Jackie in the duty team”: a first name, and where to find its bearer. */
const FIRST_NAME = inLatin(/^(\p{Lu}\p{Ll}{2,}) (?:in|from|at|on|over at) (?:the|our|their)\b/u);
const TWO_NAMES = inLatin(
  /^(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof)\.? )?\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*(?: \p{Lu}\.?)?(?: \p{Lu}\p{Ll}*['’]?\p{Lu}?\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u,
);
/** A worked example that says so. */
const INVENTED = /\b(?:invented|made[- ]up|fictional|fictitious|imaginary)\b/i;
/** Who is written to in a letter that stands here as an example holds no post. */
const SALUTATION = /^[“"']?(?:Dear|Hello|Hi) [A-Z][a-z]+[,.:]?[”"']?$/;
const HAS_CAPITAL = inLatin(/\p{Lu}\p{Ll}/u);
const WORDS = inLatin(/[\p{L}'’-]+/gu);

export const rule: Rule = {
  id: 'person-name',
  title: 'A person where a post belongs',
  why: 'People leave and go on holiday; then nobody has the task, and a name that should not be published stands in public.',
  errorFrom: 'publish',
  *run(context) {
    yield* inDuties(context);
    yield* inOwners(context);
    yield* inVersions(context);
    yield* inDirectory(context);
    const words = knownWords(context);
    yield* besideNumbers(context, words);
    for (const { text, place, requirement, kind, around } of wordTexts(context)) {
      if (INVENTED.test(text) || SALUTATION.test(text)) continue;
      const found = personIn(text, words) ?? (kind === 'heading' ? undefined : personInPart(text, around ?? nothing, words));
      if (found === undefined) continue;
      yield { ...fault(found), place, severity: 'warning', ...(requirement === undefined ? {} : { requirement }) };
    }
  },
};

const NOTHING_KNOWN: KnownWords = { isInDirectory: () => false, isWord: () => false };
const known = new WeakMap<RuleContext['protocol'], KnownWords>();

/** A name stands nowhere in the directory, and in small letters nowhere; “Right Help” does. */
function knownWords({ protocol }: RuleContext): KnownWords {
  const before = known.get(protocol);
  if (before) return before;
  const directory = JSON.stringify([protocol.directory, protocol.control.area, protocol.control.title]).toLowerCase();
  const small = smallWords(protocol);
  const words = new Set(directory.match(WORDS));
  const made: KnownWords = {
    isInDirectory: (name) => (name.includes(' ') ? directory.includes(name.toLowerCase()) : words.has(name.toLowerCase())),
    isWord: (name) =>
      name
        .toLowerCase()
        .split(/[ '’-]/)
        .some((part) => part.length > 1 && small.has(part)),
  };
  known.set(protocol, made);
  return made;
}

function nothing(): string {
  return '';
}

function* inDuties(context: RuleContext): Iterable<RuleFault> {
  for (const entry of dutyTable(context)) {
    for (const field of ['who', 'by', 'tells'] as const) {
      const written = [entry.row[field]].flat().find((one): one is string => typeof one === 'string' && isPerson(context, one));
      if (written !== undefined) yield { ...fault(written), place: placeOf(entry, field), requirement: entry.requirement.id };
    }
    const words = knownWords(context);
    const found = personIn(entry.does, words) ?? givenNameIn(entry.does, words);
    if (found !== undefined) yield { ...fault(found), place: placeOf(entry, 'does'), requirement: entry.requirement.id, severity: 'warning' };
  }
}

const NUMBER = /\b0\d[\d ]{7,}/;
const TO_RING = inLatin(/\b(?:[Rr]ing|[Cc]all|[Pp]hone|[Cc]ontact|[Aa]sk for|[Tt]hrough|[Vv]ia) (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu);

/** “Mrs P. Chaudhry, 01632 960171”, “Ring Julie Hartley”: whom to ring, in a line of facts that no list of duties is. */
function* besideNumbers(context: RuleContext, words: KnownWords): Iterable<RuleFault> {
  for (const { text, place, requirement } of factTexts(context)) {
    if (!NUMBER.test(text) || INVENTED.test(text)) continue;
    const rung = [...text.matchAll(TO_RING)].map(([, name = '']) => name).find((name) => isName(name, words) && givenNameIn(name, words) !== undefined);
    const found = titledOrNamed(text, words) ?? rung;
    if (found !== undefined) yield { ...fault(found), place, ...(requirement === undefined ? {} : { requirement }) };
  }
}

function* inOwners(context: RuleContext): Iterable<RuleFault> {
  for (const { answer, requirement } of context.answered) {
    if (answer.owner !== undefined && isPerson(context, answer.owner))
      yield { ...fault(answer.owner), place: value(answer.file, ...answer.path, 'owner'), requirement: requirement.id };
  }
}

function* inVersions(context: RuleContext): Iterable<RuleFault> {
  const { control, controlFile } = context.protocol;
  for (const [index, { by }] of control.versions.entries()) {
    if (by !== undefined && isPerson(context, by)) yield { ...fault(by), place: value(controlFile, 'versions', index, 'by') };
  }
}

function* inDirectory({ protocol }: RuleContext): Iterable<RuleFault> {
  const { posts, teams, roles } = protocol.directory;
  const named = [
    ...Object.entries(posts).map(([id, { title }]) => ['posts', id, 'title', title] as const),
    ...Object.entries(teams).map(([id, { name }]) => ['teams', id, 'name', name] as const),
    ...Object.entries(roles).map(([id, { title }]) => ['roles', id, 'title', title] as const),
  ];
  for (const [group, id, field, name] of named) {
    if (
      typeof name === 'string' &&
      (titledOrNamed(name, NOTHING_KNOWN) !== undefined || (TWO_NAMES.test(name) && !OFFICE.test(name) && !OFFICE.test(id.replace(/-/g, ' '))))
    )
      yield { ...fault(name), place: value(protocol.directoryFile, group, id, field) };
  }
}

/** Each of “Shona Reid, or the police”. */
function isPerson(context: RuleContext, written: string): boolean {
  const parts = written.split(/,? (?:or|and) (?=the |an? |any )/);
  return parts.some((part) => isOnePerson(context, part));
}

function isOnePerson(context: RuleContext, written: string): boolean {
  const words = knownWords(context);
  return (
    findNamed(context.protocol.directory, written) === undefined &&
    (personIn(written, words) !== undefined ||
      isName(FIRST_NAME.exec(written)?.[1], words) ||
      hasGivenName(written, words) ||
      (TWO_NAMES.test(written) && !OFFICE.test(written) && !words.isInDirectory(written)))
  );
}

/** “Janet (admin)”, “janet holroyd”, “Janet/Pauline”: who does something is a post, so a name that is nothing else is a person's. */
function hasGivenName(written: string, words: KnownWords): boolean {
  const some = written.match(WORDS) ?? [];
  if (words.isInDirectory(written)) return false;
  if (some.length <= 2 && !OFFICE.test(written)) return isPlainGivenName(some[0] ?? '') && !words.isWord(some[0] ?? '');
  return givenNameIn(written, words) !== undefined;
}

/** A task is no story, so whoever is in it by a given name works there. */
function givenNameIn(written: string, words: KnownWords): string | undefined {
  if (!HAS_CAPITAL.test(written)) return undefined;
  const some = written.match(WORDS) ?? [];
  return some.find((word, index) => /^[^a-z]/.test(word) && isPlainGivenName(word) && !words.isInDirectory(word) && !isCalledAfter(some[index + 1]));
}

/** “Margaret House”, “Charlotte Street”. */
function isCalledAfter(next: string | undefined): boolean {
  return next !== undefined && PLACE.test(next);
}

function fault(name: string): { message: string; fix: string } {
  return {
    message: `\`${name.slice(0, 60)}\` looks like the name of a person.`,
    fix: 'Name the post instead, and put its number into directory.yaml. Who holds the post is for the service’s own list.',
  };
}
