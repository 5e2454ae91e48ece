// Every duty of the facts that has a time, as words may tell of it: what it is called, what sets it off, for which cases, who does it. Words
// are weighed by how few duties they stand in, so that “report” and “conference” say more than “tells” and “worker”.

import { agreement } from '../../model/durations.ts';
import type { Duration } from '../../model/durations.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';
import { textsWithin } from '../../model/texts-within.ts';
import type { DutyMeaning } from './duty-meaning.ts';
import { meaningOf } from './duty-meaning.ts';
import { dutyTable, timeOf } from '../reading/duty-table.ts';
import { partyOf } from '../reading/parties.ts';
import type { RuleContext } from '../rule.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import type { Weights } from './told-senses.ts';
import { stemsOf } from '../reading/word-stems.ts';
import { sensesOf, weightOf, weightsOf } from './told-senses.ts';
import { figuresIn } from './written-figures.ts';

type Senses = ReadonlySet<string>;

/** A duty of the facts, its words as senses. */
export interface Told {
  readonly duty: DutyMeaning;
  /** What it is called, in each of the ways in which it may be: what is done, the label, the fact's name, what is asked. */
  readonly keys: readonly Senses[];
  /** The senses of all of these. */
  readonly deeds: Senses;
  /** What each of the keys weighs. */
  readonly sizes: readonly number[];
  readonly title: Senses;
  readonly event: Senses;
  readonly cases: Senses;
  /** All that may be said of it, those who do it and who are told among it. */
  readonly known: Senses;
  /** Words of those who do it. */
  readonly names: Senses;
  readonly before: boolean;
  readonly isEvery: boolean;
  /** A time between rounds that is called nothing, “How often”: it stands under many requirements. */
  readonly isNameless: boolean;
  /** Are there others like it in its list, told apart by their cases or their deeds alone? */
  readonly hasLike: boolean;
}

interface Index {
  readonly duties: readonly Told[];
  readonly weights: Weights;
  /** Of each group of times, and of each sense, the duties that are called by it. */
  readonly bySense: readonly ReadonlyMap<string, readonly number[]>[];
  /** The figures that stand anywhere in the facts of a requirement, `10 working day`. */
  readonly figures: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A stretch over which something is counted is no time for anybody. */
const COUNTS_OVER = /^period\b/i;

const kept = new WeakMap<RuleContext, Index>();

export function indexOf(context: RuleContext): Index {
  const before = kept.get(context);
  if (before) return before;
  const timed = dutyTable(context).filter((entry) => timeOf(entry) && !COUNTS_OVER.test(entry.label));
  const times = new Map<unknown, number>();
  const lists = new Map<string, number>();
  for (const { requirement, list } of timed) {
    times.set(requirement, (times.get(requirement) ?? 0) + 1);
    lists.set(list, (lists.get(list) ?? 0) + 1);
  }
  const unweighed = timed.map((entry) =>
    toldOf(context.protocol, meaningOf(context.protocol, entry), times.get(entry.requirement) === 1, (lists.get(entry.list) ?? 0) > 1),
  );
  const figures = new Map(
    context.answered.map(({ requirement, facts }) => [requirement.id, new Set(facts.flatMap(({ value }) => textsWithin(value)).flatMap(figuresIn))]),
  );
  const weights = weightsOf(unweighed.map(({ known }) => known));
  const duties = unweighed.map((one) => ({ ...one, sizes: one.keys.map((key) => weightOf(key, weights)) }));
  const made = { duties, weights, bySense: postingsOf(duties), figures };
  kept.set(context, made);
  return made;
}

export function weightsIn(context: RuleContext): Weights {
  return indexOf(context).weights;
}

export function figureOf({ times: [time] }: Duration): string {
  if (time.kind === 'date') return time.date;
  return time.kind === 'gestation' ? `${time.weeks} week` : `${time.amount} ${time.unit.replace(/s$/, '')}`;
}

/** Times once and again, forwards and counted back, have nothing to do with each other. */
export function groupOf({ isEvery, before }: Pick<Told, 'isEvery' | 'before'>): number {
  return (isEvery ? 2 : 0) + (before ? 1 : 0);
}

function postingsOf(duties: readonly Told[]): Index['bySense'] {
  const bySense = [0, 1, 2, 3].map(() => new Map<string, number[]>());
  for (const [number, one] of duties.entries()) {
    const postings = bySense[groupOf(one)];
    for (const sense of one.deeds) {
      const list = postings?.get(sense);
      if (list) list.push(number);
      else postings?.set(sense, [number]);
    }
  }
  return bySense;
}

/** As much of what a duty is called has to be said before anything else is looked at. */
const LEAST_SAID = 1;

/** The duties that a sentence may tell of. */
export function dutiesNear(said: Senses, { duties, weights, bySense }: Index, { binds, before }: TimeMention): Told[] {
  const postings = bySense[groupOf({ isEvery: binds === 'every', before })];
  const shown = new Map<number, number>();
  for (const sense of said) {
    const weight = weights(sense);
    for (const number of postings?.get(sense) ?? []) shown.set(number, (shown.get(number) ?? 0) + weight);
  }
  return [...shown].flatMap(([number, weight]) => (weight >= LEAST_SAID ? (duties[number] ?? []) : []));
}

/** Words of labels that say that a time is asked for, and not of what. */
const OF_A_TIME = sensesOf('how fast others answer told time interval longest latest asked again between counted from sessions often first limit');
/** Words in which every time is asked for. */
const ASKED_OF_ALL = sensesOf('how soon often fast long time latest limit much after before from within when');

function toldOf(protocol: LoadedProtocol, duty: DutyMeaning, isAlone: boolean, hasLike: boolean): Omit<Told, 'sizes'> {
  const { entry } = duty;
  const written = (field: string): string => (typeof entry.row[field] === 'string' ? entry.row[field] : '');
  const nameOf = (id: string): string => `${id.replace(/-/g, ' ')} ${partyOf(protocol, id)?.name ?? ''}`;
  const event = sensesOf(`${entry.from.replace(/\bcounted back\b/i, '')} ${written('when')}`);
  const cases = sensesOf(`${written('case')} ${written('for')}`);
  const title = sensesOf(entry.requirement.title);
  const name = sensesOf(entry.fact.name.replace(/_/g, ' '));
  const asked = sensesOf(entry.does === '' ? (entry.fact.spec.asks ?? '') : '');
  const names = sensesOf(entry.who.map(nameOf).join(' '));
  const parties = sensesOf([...entry.who, ...entry.tells].map(nameOf).join(' '));
  const keys = (entry.does === '' ? labelKeys(entry, { title, name, asked, isAlone, apart: new Set([...event, ...parties]) }) : deedKeys(entry.does)).filter(
    ({ size }) => size > 0,
  );
  const deeds = new Set(keys.flatMap((key) => [...key]));
  return {
    duty,
    keys,
    deeds,
    title,
    event,
    cases,
    known: new Set([...deeds, ...event, ...cases, ...name, ...asked, ...title, ...parties]),
    names,
    before: /\b(?:before|back)\b/i.test(entry.from),
    isEvery: timeOf(entry)?.field === 'every',
    isNameless: entry.every !== undefined && stemsOf(entry.label).size === 0,
    hasLike,
  };
}

/** All that is done, and the first of it. */
function deedKeys(does: string): Senses[] {
  const plain = does.replace(/^(?:stage|step|level) \w+[:.,]? /i, '');
  return [sensesOf(plain), sensesOf(plain.split(/[,;:(]| and /)[0] ?? '')];
}

interface OfLabel {
  readonly title: Senses;
  readonly name: Senses;
  readonly asked: Senses;
  /** The only time of its requirement. */
  readonly isAlone: boolean;
  /** What it counts from and who does it are asked for in the question, and are not what it is called. */
  readonly apart: Senses;
}

function labelKeys({ label, row, requirement }: DutyMeaning['entry'], { title, name, asked, isAlone, apart }: OfLabel): Senses[] {
  const deed = sensesOf(typeof row['for'] === 'string' ? label.replace(/ for .*/, '') : label);
  const isPlain = [...deed].every((sense) => OF_A_TIME.has(sense));
  const own = isPlain ? [title, asked, sensesOf(requirement.id.replace(/-/g, ' '))] : [deed, ...(isAlone ? [title] : [])];
  return [...own, name, new Set([...asked].filter((sense) => !apart.has(sense) && !ASKED_OF_ALL.has(sense)))];
}

/** How much of some senses others have: 0 where there are none. */
export function part(senses: Senses, of: Senses, weights: Weights): number {
  const whole = weightOf(senses, weights);
  return whole === 0 ? 0 : weightOf(senses, weights, of) / whole;
}

export function verdictOf({ duty: { entry } }: Told, { duration }: TimeMention): string | undefined {
  const time = timeOf(entry)?.time;
  const [own, said] = [time?.times[0], duration.times[0]];
  if (!time || !own) return undefined;
  // NOTE: what is done on the same day is done within a day; one of the two is only stricter.
  if ((isSameDay(own) && isADay(said)) || (isADay(own) && isSameDay(said))) return 'same';
  if (said.kind !== 'gestation' || own.kind !== 'span' || !/\b(?:start|beginning) of (?:the )?pregnancy/i.test(entry.from)) return agreement(time, duration);
  return own.unit === 'weeks' && own.amount === said.weeks ? 'same' : 'different';
}

type Time = Duration['times'][number];

function isSameDay(time: Time): boolean {
  return time.kind === 'span' && time.amount === 0;
}

function isADay(time: Time): boolean {
  return time.kind === 'span' && (time.unit === 'hours' ? time.amount === 24 : time.amount === 1 && /days$/.test(time.unit));
}
