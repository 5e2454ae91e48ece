// Hours in facts, and beside a number anywhere: whose they are, from what stands beside them, and where they are not those of the directory.

import { rowsOf } from '../../facts/rows.ts';
import { findNamed } from '../../model/names.ts';
import type { Place } from '../../model/place.ts';
import { value } from '../../model/place.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';
import type { AnsweredRequirement, RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { digitsOf, FULL_NUMBER } from '../reading/telephone-digits.ts';
import { factTexts, wordTexts } from '../reading/text-places.ts';
import { shownTime } from './clock-times.ts';
import { nameStems } from './name-stems.ts';
import type { Week } from './week-hours.ts';
import { beyond, DAY, isReadable, weekOf } from './week-hours.ts';

export interface WrongHours {
  readonly said: string;
  /** The directory has it, and it is left out here. */
  readonly isLess: boolean;
  readonly whose: string;
  readonly hours: string;
  readonly place: Place;
  readonly entry: Place;
  readonly requirement?: string;
}

interface Open {
  readonly id: string;
  readonly name: string;
  readonly hours: string;
  readonly phone: string;
  readonly entry: Place;
  readonly week: () => Week | undefined;
}

/** `isAll`: these are said to be its hours, so that fewer are wrong too; hours for advice, or of somebody at a number, may be fewer. */
interface Told {
  readonly text: string;
  readonly place: Place;
  readonly whose: readonly Open[];
  readonly isAll: boolean;
  readonly requirement?: string;
}

export function* wrongHours(context: RuleContext): Iterable<WrongHours> {
  const open = openingsOf(context.protocol);
  for (const told of [...toldInFacts(context, open), ...toldInEmergencies(context, open), ...toldByNumbers(context, open)]) {
    for (const clause of clausesOf(told.text)) {
      const [found] = meantBy(told.whose, clause).flatMap((one) => {
        const said = disagreement(clause, one, told.isAll);
        return said ? [{ ...said, whose: one.name, hours: one.hours, entry: one.entry }] : [];
      });
      if (!found) continue;
      const { place, requirement } = told;
      yield { ...found, place, ...(requirement === undefined ? {} : { requirement }) };
      break;
    }
  }
}

function openingsOf({ directory, directoryFile }: LoadedProtocol): ReadonlyMap<string, Open> {
  const open = new Map<string, Open>();
  for (const group of ['posts', 'teams'] as const) {
    for (const id of Object.keys(directory[group])) {
      const named = findNamed(directory, id);
      const hours = named?.contact.hours;
      if (!named || typeof hours !== 'string') continue;
      let week: Week | undefined | null = null;
      const read = (): Week | undefined => {
        if (week === null) week = weekOf(hours);
        return week !== undefined && isReadable(week) ? week : undefined;
      };
      open.set(id, { id, name: named.name, hours, phone: digitsOf(named.contact.phone ?? ''), entry: value(directoryFile, group, id, 'hours'), week: read });
    }
  }
  return open;
}

type Openings = ReadonlyMap<string, Open>;

const WHO_ANSWERS = ['lead', 'post', 'team', 'contact', 'call'] as const;

function* toldInFacts({ answered }: RuleContext, open: Openings): Iterable<Told> {
  for (const { requirement, answer, facts } of answered) {
    for (const { name, spec, value: given } of facts) {
      const start = [...answer.path, name];
      if (name === 'hours' && typeof given === 'string') {
        const isAll = /^opening/i.test(spec.label ?? '');
        yield { text: given, place: value(answer.file, ...start), whose: besides(facts, open), isAll, requirement: requirement.id };
      }
      if (spec.kind !== 'list' || !Array.isArray(given)) continue;
      for (const { row, path } of rowsOf(given)) {
        const { hours, advice_hours, ...others } = row;
        const [field, text] = typeof advice_hours === 'string' ? ['advice_hours', advice_hours] : ['hours', hours];
        if (typeof text !== 'string') continue;
        const whose = WHO_ANSWERS.flatMap((key) => open.get(String(others[key])) ?? []).slice(0, 1);
        yield { text, place: value(answer.file, ...start, ...path, field as string), whose, isAll: false, requirement: requirement.id };
      }
    }
  }
}

/** Those whom the facts beside it name, but for whoever answers at night. */
function besides(facts: AnsweredRequirement['facts'], open: Openings): Open[] {
  return facts.flatMap(({ name, value: given }) => {
    if (/out_of_hours|night/.test(name)) return [];
    const ids = typeof given === 'object' && given !== null ? Object.values(given) : [given];
    return ids.flatMap((id) => (typeof id === 'string' ? (open.get(id) ?? []) : []));
  });
}

function* toldInEmergencies({ protocol }: RuleContext, open: Openings): Iterable<Told> {
  for (const [index, { when = '', call = '', out_of_hours }] of protocol.control.emergency.entries()) {
    const entry = open.get(call);
    if (entry && out_of_hours !== true)
      yield { text: when, place: value(protocol.controlFile, 'emergency', index, 'when'), whose: [entry], isAll: /\d/.test(when) };
  }
}

const NUMBER = new RegExp(String.raw`\b${FULL_NUMBER}\b`, 'g');
const A_TIME = /\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\b(?:noon|midnight|day (?:and|or) night|the clock|24\/7|24 hours a day|all hours|any time)\b/i;
/** What is done at that number, or there, is another matter. */
const OTHER_MATTER =
  /\b(?:clinics?|drop-ins?|walk[- ]ins?|walk in|groups?|course|sessions?|meet(?:s|ings?)?|appointments?|texts?|except|outside|option \d|after (?:hours|that)|out of hours|if|when|unless|holidays?|bus|van|by e-?mail)\b/i;

const IS_OPEN = /\b(?:picks? up|answers?|(?:is|are) (?:there|open|staffed|answered)|opens|takes calls)\b/i;
const WHOLE_DAYS = /\b(?:mon(?:day)? ?(?:to|[–-]) ?fri(?:day)?|week ?days|every day)\b/i;

function* toldByNumbers(context: RuleContext, open: Openings): Iterable<Told> {
  const byNumber = new Map<string, Open[]>();
  for (const entry of open.values()) byNumber.set(entry.phone, [...(byNumber.get(entry.phone) ?? []), entry]);
  for (const { text, place, requirement, kind } of [...wordTexts(context), ...factTexts(context)]) {
    if (!/0\d{3}/.test(text) || !A_TIME.test(text) || (kind === undefined && isOfHours(place))) continue;
    for (const sentence of sentencesOf(text)) {
      const numbers = sentence.match(NUMBER) ?? [];
      const whose = byNumber.get(digitsOf(numbers[0] ?? '')) ?? [];
      if (numbers.length !== 1 || whose.length !== 1 || !A_TIME.test(sentence) || OTHER_MATTER.test(sentence)) continue;
      yield { text: sentence, place, whose, isAll: IS_OPEN.test(sentence) && WHOLE_DAYS.test(sentence), ...(requirement === undefined ? {} : { requirement }) };
    }
  }
}

/** Read with the facts beside it. */
function isOfHours(place: Place): boolean {
  return place.at === 'key' && /hours$/.test(String(place.path.at(-1)));
}

function clausesOf(text: string): string[] {
  return text.split(/; |(?<=m|\d|[a-z]{3})\. (?=[A-Z])|,? and (?=the )|, (?=the )/);
}

/** Of several, the one whose name a clause has most of; of one, that one unless the clause names another. */
function meantBy(whose: readonly Open[], clause: string): readonly Open[] {
  if (/\bboth\b/i.test(clause)) return whose;
  const one = oneMeantBy(whose, clause);
  return one === undefined ? [] : [one];
}

function oneMeantBy(whose: readonly Open[], clause: string): Open | undefined {
  if (whose.length < 2)
    return /\b(?:deputy|team|line|service|outside|other times|out of hours)\b/i.test(clause) && !/\d{5}/.test(clause) ? named(whose, clause) : whose[0];
  const scores = whose.map((entry) => shared(entry, clause));
  const best = Math.max(...scores);
  return best > 0 && scores.filter((score) => score === best).length === 1 ? whose[scores.indexOf(best)] : undefined;
}

function named(whose: readonly Open[], clause: string): Open | undefined {
  return whose.find((entry) => shared(entry, clause) > 1);
}

function shared({ name }: Open, clause: string): number {
  const words = nameStems(clause);
  return [...nameStems(name)].filter((stem) => words.has(stem)).length;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function disagreement(text: string, entry: Open, isAll: boolean): Pick<WrongHours, 'said' | 'isLess'> | undefined {
  if (text.trim() === entry.hours) return undefined;
  const known = entry.week();
  const said = known && weekOf(text);
  if (!known || !said || !isReadable(said)) return undefined;
  const more = beyond(said, known);
  const over = more ?? (isAll ? beyond(known, said) : undefined);
  return over && { said: shownStretch(over), isLess: more === undefined };
}

function shownStretch({ day, stretch: { from, to } }: NonNullable<ReturnType<typeof beyond>>): string {
  if (from === 0 && to === DAY) return `${DAYS[day] ?? ''}, all hours`;
  return `${DAYS[day] ?? ''}, ${to - from === 1 ? '' : `${shownTime(from)} to `}${shownTime(to % DAY)}`;
}
