// A number of the directory behind a name whose number it is not: “the emergency duty team answers on …”, and it is that of the front door.

import { findNamed } from '../model/names.ts';
import { value } from '../model/place.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { partiesNamed, partyOf } from './reading/parties.ts';
import type { Party } from './reading/parties.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { sentencesOf } from './reading/sentences.ts';
import { digitsOf, FULL_NUMBER } from './reading/telephone-digits.ts';
import { documentTexts, factTexts, summaryTexts, wordTexts } from './reading/text-places.ts';

const NUMBER = new RegExp(String.raw`(?:\b(?:on|at|to|is|rings?|calls?)|[:,(–-]) ?(${FULL_NUMBER})(?![\d])`, 'g');
const ANY_NUMBER = new RegExp(String.raw`\b${FULL_NUMBER}\b`, 'g');
/** Another name or sentence begins there. */
const BREAKS = /[.;:?!)]/;

const CALLS =
  /\b(?:rings?|calls?|phones?|telephones?|contacts?(?= (?:the|our|your|their|an?)\b)|reach(?:es)?|tells?|asks?|speaks?|uses?|dials?|texts?|lets?|gets?)\b/i;

export const rule: Rule = {
  id: 'number-of-another',
  title: 'A number that belongs to somebody else',
  why: 'Whoever rings it during a call about a child reaches another team and has to begin again.',
  errorFrom: 'never',
  *run(context) {
    const { protocol } = context;
    if (protocol.unreadable.has(protocol.directoryFile)) return;
    const owners = ownersOf(protocol);
    for (const { text, place, requirement } of [...wordTexts(context), ...factTexts(context), ...summaryTexts(context), ...documentTexts(context)]) {
      if (!/0\d{4}/.test(text)) continue;
      for (const { number, clause } of sentencesOf(text).flatMap(numbersIn)) {
        const digits = number.replace(/\D/g, '');
        const theirs = owners.get(digits);
        const named = theirs === undefined ? undefined : namedBefore(protocol, clause);
        if (!theirs || !named || named.some((party) => isTheirs(protocol, party, digits) || isOfTheirs(party, theirs))) continue;
        const [last] = named;
        yield {
          message: `\`${number}\` stands here for “${last?.name ?? ''}”; in the directory it is the number of “${theirs.name}”.`,
          fix: 'Write the number that the directory has for the one who is meant, or link to the entry in place of the number.',
          place,
          ...(requirement === undefined ? {} : { requirement }),
        };
        break;
      }
    }
    yield* besideHours(context, owners);
  },
};

/** Hours with a number, beside the team or post whose hours they are. */
function* besideHours({ protocol, answered }: RuleContext, owners: ReadonlyMap<string, Owner>): Iterable<RuleFault> {
  for (const { requirement, answer, facts } of answered) {
    const hours = facts.find(({ name, value: given }) => name === 'hours' && typeof given === 'string');
    const numbers = hours === undefined ? [] : [...String(hours.value).matchAll(ANY_NUMBER)].map(([number]) => number);
    if (numbers.length === 0) continue;
    const parties = facts.flatMap(({ value: given }) => (typeof given === 'string' ? (partyOf(protocol, given) ?? []) : []));
    const other = numbers.find((number) => owners.has(digitsOf(number)) && !parties.some((party) => isTheirs(protocol, party, digitsOf(number))));
    if (other === undefined || parties.length === 0) continue;
    yield {
      message: `\`${other}\` stands here for “${parties[0]?.name ?? ''}”; in the directory it is the number of “${owners.get(digitsOf(other))?.name ?? ''}”.`,
      fix: 'Write the number that the directory has for the one who is meant, or leave it out: the entry shows it.',
      place: value(answer.file, ...answer.path, 'hours'),
      requirement: requirement.id,
    };
  }
}

interface Numbered {
  readonly number: string;
  /** What stands before it. */
  readonly clause: string;
}

function numbersIn(sentence: string): Numbered[] {
  return [...sentence.matchAll(NUMBER)].map(({ 0: whole, 1: number = '', index }) => ({
    number,
    clause: clauseBefore(sentence.slice(0, index + whole.length - number.length)),
  }));
}

function clauseBefore(text: string): string {
  return (
    text
      .slice(-90)
      .replace(/[:,(–-] ?$/, '')
      .split(BREAKS)
      .at(-1) ?? ''
  );
}

/** Those named in the clause; none where nobody is, or more than two. */
function namedBefore(protocol: LoadedProtocol, clause: string): readonly Party[] | undefined {
  if (/\b(?:deput|cover|instead|or )/i.test(clause)) return undefined;
  // NOTE: whoever rings is not the one who is rung.
  const named = partiesNamed(protocol, clause.split(CALLS).at(-1) ?? '');
  return named.length === 0 || named.length > 2 ? undefined : named;
}

interface Owner {
  readonly name: string;
  readonly organisation: string;
}

function ownersOf({ directory }: LoadedProtocol): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const group of [directory.organisations, directory.posts, directory.teams]) {
    for (const id of Object.keys(group)) {
      const named = findNamed(directory, id);
      const digits = digitsOf(named?.contact.phone ?? '');
      if (named && /^0\d{8,}$/.test(digits)) owners.set(digits, named);
    }
  }
  return owners;
}

/** Its own number, that for the night, that of its team or that of its organisation. */
function isTheirs({ directory }: LoadedProtocol, { contact, organisation }: Party, digits: string): boolean {
  const night = contact.out_of_hours ?? '';
  const numbers = [contact.phone ?? '', findNamed(directory, night)?.contact.phone ?? night, directory.organisations[organisation]?.phone ?? ''];
  return numbers.some((one) => digitsOf(one) === digits) || digitsOf(contact.phone ?? '') === '';
}

/** An organisation is rung on the number of any of its teams. */
function isOfTheirs({ kind, organisation }: Party, owner: Owner): boolean {
  return kind === 'organisation' && organisation === owner.organisation;
}
