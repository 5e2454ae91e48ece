// Which duty of the facts, beside a passage or elsewhere, a sentence with a time tells of: who does it, what is done, on what event. Words are
// weighed by how few duties they stand in, so that “report” and “conference” say more than “tells” and “worker”.

import type { Duration } from '../../model/durations.ts';
import { agreement } from '../../model/durations.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';
import type { DutyMeaning } from './duty-meaning.ts';
import { meaningOf } from './duty-meaning.ts';
import { dutyTable, timeOf } from '../reading/duty-table.ts';
import { stageNumber } from '../reading/stages.ts';
import { partyOf } from '../reading/parties.ts';
import type { Said } from './said-of-times.ts';
import { START, saidIn } from './said-of-times.ts';
import type { RuleContext } from '../rule.ts';
import type { Signs } from './signs-of-a-duty.ts';
import { isPlainlyIt } from './signs-of-a-duty.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { withoutEvent } from '../reading/time-mentions.ts';
import type { Weights } from './told-senses.ts';
import { sensesOf, weightOf, weightsOf } from './told-senses.ts';

/** A duty of the facts, its words as senses. */
export interface Told {
  readonly duty: DutyMeaning;
  /** What is done; of a fact that is a label, the label or the title of the requirement. */
  readonly cores: readonly ReadonlySet<string>[];
  readonly head: string;
  readonly event: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  /** All by which it is known: its question, its requirement and those who are told among them. */
  readonly known: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly before: boolean;
  readonly isEvery: boolean;
}

export interface Index {
  readonly duties: readonly Told[];
  readonly weights: Weights;
  /** Of each sense, the duties whose deed it is part of, for each group of times. */
  readonly bySense: readonly ReadonlyMap<string, number[]>[];
  /** Of each duty, the weight of its shortest deed. */
  readonly cores: readonly number[];
}

const kept = new WeakMap<RuleContext, Index>();

export function indexOf(context: RuleContext): Index {
  const before = kept.get(context);
  if (before) return before;
  const timed = dutyTable(context).filter((entry) => timeOf(entry));
  const times = new Map<unknown, number>();
  for (const { requirement } of timed) times.set(requirement, (times.get(requirement) ?? 0) + 1);
  const duties = timed.map((entry) => toldOf(context.protocol, meaningOf(context.protocol, entry), times.get(entry.requirement) === 1));
  const weights = weightsOf(duties.map(({ known }) => known));
  const cores = duties.map((one) => Math.min(...one.cores.filter(({ size }) => size > 0).map((core) => weightOf(core, weights))));
  const made = { duties, weights, bySense: postingsOf(duties), cores };
  kept.set(context, made);
  return made;
}

/** Times once and again, forwards and counted back, have nothing to do with each other. */
export function groupOf({ isEvery, before }: Pick<Told, 'isEvery' | 'before'>): number {
  return (isEvery ? 2 : 0) + (before ? 1 : 0);
}

function postingsOf(duties: readonly Told[]): Index['bySense'] {
  const bySense = [0, 1, 2, 3].map(() => new Map<string, number[]>());
  for (const [number, one] of duties.entries()) {
    const postings = bySense[groupOf(one)];
    for (const sense of new Set(one.cores.flatMap((core) => [...core]))) {
      const list = postings?.get(sense);
      if (list) list.push(number);
      else postings?.set(sense, [number]);
    }
  }
  return bySense;
}

/** As much of a deed has to be said before anything else is looked at: some weight, and some part of the whole. */
const LEAST_SHOWN = 1.5;
const LEAST_PART = 0.28;
const MOST_NEAR = 8;

function nearTo({ sentence }: Said, { duties, weights, bySense, cores }: Index, { binds, before }: TimeMention): Told[] {
  const postings = bySense[groupOf({ isEvery: binds === 'every', before })];
  const shown = new Map<number, number>();
  for (const sense of sentence) {
    const list = postings?.get(sense);
    if (!list) continue;
    const weight = weights(sense);
    for (const number of list) shown.set(number, (shown.get(number) ?? 0) + weight);
  }
  const near: [number, number][] = [];
  for (const pair of shown) if (pair[1] >= LEAST_SHOWN && pair[1] >= LEAST_PART * (cores[pair[0]] ?? 0)) near.push(pair);
  near.sort((a, b) => b[1] - a[1]);
  return near.slice(0, MOST_NEAR).flatMap(([number]) => duties[number] ?? []);
}

/** Words of labels that say that a time is asked for, and not of what. */
const OF_A_TIME = sensesOf('how fast others answer told time interval longest latest asked again between counted from sessions often first limit');

/** Labels name a deed by its noun: a sentence that tells of the referral of a baby refers, and does not only speak of the baby. */
const OF_A_DEED = sensesOf('referral');

function toldOf(protocol: LoadedProtocol, duty: DutyMeaning, isAlone: boolean): Told {
  const { entry } = duty;
  const written = (field: string): string => (typeof entry.row[field] === 'string' ? entry.row[field] : '');
  const nameOf = (id: string): string => `${id.replace(/-/g, ' ')} ${partyOf(protocol, id)?.name ?? ''}`;
  const isLabel = entry.does === '';
  const deed = sensesOf(isLabel ? labelOf(entry.label, entry.row) : entry.does.replace(/^(?:stage|step|level) \w+[:.,]? /i, ''));
  const title = sensesOf(entry.requirement.title);
  const first = sensesOf(isLabel ? '' : (entry.does.split(/[,;:(]| and /)[0] ?? ''));
  const isPlain = isLabel && [...deed].every((sense) => OF_A_TIME.has(sense));
  const event = sensesOf(`${entry.from.replace(/\bcounted back\b/i, '')} ${written('when')}`);
  const cases = sensesOf(`${written('case')} ${written('for')}`);
  const asked = sensesOf(`${entry.fact.name.replace(/_/g, ' ')} ${isLabel ? (entry.fact.spec.asks ?? '') : ''}`);
  return {
    duty,
    cores: isPlain
      ? [title, asked, sensesOf(entry.requirement.id.replace(/-/g, ' '))]
      : isLabel
        ? [deed, ...(isAlone ? [title] : [])]
        : [deed, ...(first.size > 1 ? [first] : [])],
    head: [...deed].find((sense) => !isLabel || OF_A_DEED.has(sense)) ?? '',
    event,
    cases,
    known: new Set([...deed, ...event, ...cases, ...asked, ...title, ...sensesOf(entry.tells.map(nameOf).join(' '))]),
    parties: sensesOf([...entry.who, ...entry.tells].map(nameOf).join(' ')),
    names: sensesOf(entry.who.map(nameOf).join(' ')),
    before: /\b(?:before|back)\b/i.test(entry.from),
    isEvery: timeOf(entry)?.field === 'every',
  };
}

function labelOf(label: string, row: Readonly<Record<string, unknown>>): string {
  return typeof row['for'] === 'string' ? label.replace(/ for .*/, '') : label;
}

interface Likely {
  readonly one: Told;
  readonly score: number;
  readonly isSure: boolean;
  /** Its condition is the duty's own. */
  readonly isPlain: boolean;
}

function likeliest(context: RuleContext, mention: TimeMention): Likely[] {
  const index = indexOf(context);
  const said = saidIn(context.protocol, mention);
  const near = nearTo(said, index, mention);
  return near.flatMap((one) => likenessOf(one, said, index.weights) ?? []).sort((a, b) => b.score - a.score);
}

function likenessOf(one: Told, said: Said, weights: Weights): Likely | undefined {
  const since = said.since();
  const { from } = one.duty.entry;
  if (/\bstage\b/i.test(from) && stageNumber(from) !== stageNumber(said.start)) return undefined;
  const event = since.size === 0 ? 0 : part(since, one.event, weights) * (part(one.event, said.sentence, weights) >= 0.5 ? 1 : 0.5);
  if (since.size > 0 && one.event.size > 0 && event < 0.3) return undefined;
  const condition = said.condition();
  const given = part(condition, one.known, weights);
  if (condition.size > 0 && given < 0.5) return undefined;
  const who = doerVerdict(one, said);
  if (who === undefined) return undefined;
  const deed = Math.max(...said.parts().map((words) => deedOf(one, words, said.named(), weights)));
  const signs = {
    deed,
    event,
    given,
    isNamed: who === 'named',
    hasHead: one.head === '' || said.sentence.has(one.head),
    ...weightsOfSigns(one, said, weights),
  };
  const cases = one.cases.size > 0 ? (part(one.cases, said.sentence, weights) - 0.5) * 0.2 : 0;
  const isPlain = isPlainlyIt(signs) || (one.isEvery && deed >= 0.7 && signs.shown >= 5 && signs.known >= 9);
  return {
    one,
    score: (isPlain ? 0.5 : 0) + deed + 0.3 * event + 0.2 * given + cases - (signs.isNamed ? 0 : 0.1),
    isSure: isPlain || isSure(one, said, signs, weights),
    isPlain,
  };
}

/** How much is said of what is done, without the names of those who do it, and of all that is known of it. */
function weightsOfSigns({ cores, head, parties, known }: Told, { sentence }: Said, weights: Weights): Pick<Signs, 'shown' | 'known'> {
  let shown = 0;
  for (const core of cores) {
    let weight = 0;
    for (const sense of core) if (sentence.has(sense) && (head === '' || !parties.has(sense))) weight += weights(sense);
    shown = Math.max(shown, weight);
  }
  return { shown, known: weightOf(sentence, weights, known) };
}

function isSure({ event: own, cases, isEvery }: Told, said: Said, signs: Signs, weights: Weights): boolean {
  const { deed, event, given, shown, known, hasHead, isNamed } = signs;
  const isClear = isEvery || deed >= 0.85;
  if (shown < (isClear ? 1.5 : 2) || known < (isEvery && deed >= 0.9 ? 2 : 5)) return false;
  if (!hasHead && !(Math.max(event, given) >= 0.8 && shown >= 5.5)) return false;
  if (!isNamed) return deed >= 0.7 && event >= 0.5;
  const since = said.since();
  const isSameEvent = event >= 0.5 && weightOf(since, weights, own) >= 2.5;
  if (isSameEvent || (said.condition().size > 0 && given >= 0.6)) return deed >= (hasHead ? 0.5 : 0.45);
  return since.size === 0 ? deed >= 0.7 && (shown >= 2.4 || isEvery || cases.size > 0) : event >= 0.5 && deed >= 0.76;
}

/** How much of some senses others have: 0 where there are none. */
export function part(senses: ReadonlySet<string>, of: ReadonlySet<string>, weights: Weights): number {
  const whole = weightOf(senses, weights);
  return whole === 0 ? 0 : weightOf(senses, weights, of) / whole;
}

/** How much what is said is what is done: of the one as of the other. */
function deedOf({ cores, known, names }: Told, said: ReadonlySet<string>, named: ReadonlySet<string>, weights: Weights): number {
  const best = cores.map((core) => {
    let [own, shared] = [0, 0];
    for (const sense of said) {
      if (named.has(sense) && !core.has(sense)) continue;
      const weight = weights(sense);
      own += weight;
      if (known.has(sense) || names.has(sense)) shared += weight;
    }
    const [precision, recall] = [own === 0 ? 0 : shared / own, part(core, said, weights)];
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  });
  return Math.max(...best);
}

export function doerVerdict({ duty, names }: Told, { doers: found, whole, parts }: Said): 'named' | 'unsaid' | undefined {
  const { who } = duty.entry;
  const doers = found();
  if (doers.some(({ id, desk }) => who.includes(id) || duty.desks.includes(desk))) return 'named';
  const isAnybodys = who.some((id) => /^(?:any-worker|referrer)$/.test(id));
  if (isAnybodys && /\b(?:whoever|anyone|anybody|any|worker|who|you)\b/i.test(whole)) return 'named';
  if (doers.length > 0) return undefined;
  return who.length > 0 && [...names].filter((one) => parts()[0]?.has(one)).length >= 2 ? 'named' : 'unsaid';
}

/** Words that tell an exception, another round or what was. */
export const APART =
  /\b(?:unless|except|otherwise|instead|failing|urgent|emergency|no longer|(?<!what )was|(?<!what )were|had|used to|sooner|earlier|at the earliest|more than|less than|not|nobody|never|for example|if (?:nothing|no|that|it)|second round)\b/i;

/** The duty that a sentence tells of, if it gives another time and no other duty that it may speak of gives this one. */
export function toldElsewhere(context: RuleContext, mention: TimeMention): DutyMeaning | undefined {
  const { binds, before, sentence, text } = mention;
  const behind = sentence.slice(sentence.indexOf(text) + text.length);
  if (binds === 'length' || (binds === 'at-least' && !before) || (binds === 'point' && !before && !START.test(behind)) || sentence.length > 300)
    return undefined;
  const [first, ...others] = likeliest(context, mention);
  if (!first?.isSure || first.score < 0.9) return undefined;
  // NOTE: a condition that is the duty's own tells of no other case, whatever its words.
  const whole = withoutEvent(mention).replace(first.isPlain ? /^[A-Z][^,]{3,120}, / : /^$/, '');
  const apart = APART.exec(whole.split('; ').find((one) => one.includes(text)) ?? whole);
  if (apart && !first.one.known.has([...sensesOf(apart[0])][0] ?? '')) return undefined;
  if (verdictOf(first.one, mention) !== 'different') return undefined;
  return others.some(({ one, score }) => score >= 0.6 * first.score && isKept(verdictOf(one, mention))) ? undefined : first.one.duty;
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

export function weightsIn(context: RuleContext): Weights {
  return indexOf(context).weights;
}

function isKept(verdict: string | undefined): boolean {
  return verdict === 'same' || verdict === 'units';
}
