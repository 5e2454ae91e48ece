// Which duty of the facts, beside a passage or elsewhere, a sentence with a time tells of: what is done, on what event, in which case, by whom.
// Each sign for it has a weight of its own; the weights were fitted to some two hundred sentences that contradict a fact and to all
// the times of the examples and of thirteen hundred honest passages. A duty is told of when its signs come to more than the bound and no duty that
// has the very time is nearly as likely.

import { agreement } from '../../model/durations.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';
import type { DutyMeaning } from './duty-meaning.ts';
import type { Said } from './said-of-times.ts';
import { saidIn } from './said-of-times.ts';
import { isAbsentBy } from '../reading/absent-by.ts';
import { ownPart } from '../reading/sentences.ts';
import type { RuleContext } from '../rule.ts';
import { timeOf } from '../reading/duty-table.ts';
import { textGroups } from '../reading/text-groups.ts';
import { DOES } from '../reading/task-words.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { timeMentions } from '../reading/time-mentions.ts';
import type { Told } from './told-duties.ts';
import { dutiesNear, figureOf, indexOf, part, verdictOf } from './told-duties.ts';
import type { Weights } from './told-senses.ts';
import { sensesOf, weightOf } from './told-senses.ts';

type Senses = ReadonlySet<string>;

/** What a sentence says of one of its times. */
interface Statement {
  /** Of the part in which the time stands; of all of the sentence, its row, its question. */
  readonly own: Senses;
  readonly whole: Senses;
  /** What is done and to what, without those who are named, the time and its event. */
  readonly main: Senses;
  readonly verbs: Senses;
  readonly since: Senses;
  /** A word that tells of another case or another round. */
  readonly apart: string | undefined;
  readonly hasOthers: boolean;
  readonly said: Said;
  /** The time stands in the condition: “where the pregnancy becomes known only at 33 weeks, …”. */
  readonly isGiven: boolean;
  /** Something is had, done to somebody or takes place: whoever stands first need not do it. */
  readonly isDone: boolean;
}

/** Another round, another case, what was or is usual: no time of the duty. */
const APART =
  /\b(?:again|once more|second|third|further|next|another|draft|early|urgent|emergency|weekends?|at night|out of hours|if (?:nothing|no|the|that|it|you|they|nobody)|until|otherwise|instead|except|unless|was|were|had|took|in 20\d\d|last year|sooner|earlier|longer|more than|less than|at least|goal|usual(?:ly)?|average|practice|not before|also|as well)\b/i;
const TIMES =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|every|each|same|next) (?:working |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/gi;
const DONE = /^(?:[a-z]{3,}ed|seen|told|sent|held|given|met|written|rung|made|kept)$/;
/** A part with fewer words tells of something said before it. */
const FEW = 4;

const statements = new WeakMap<TimeMention, Statement>();

/** NOTE: made once, since a time is asked about again wherever another of its passage is. */
function statementOf(protocol: LoadedProtocol, mention: TimeMention): Statement {
  const known = statements.get(mention);
  if (known) return known;
  const made = statementIn(protocol, mention);
  statements.set(mention, made);
  return made;
}

function statementIn(protocol: LoadedProtocol, mention: TimeMention): Statement {
  const { sentence, text, lead, in: written } = mention;
  const said = saidIn(protocol, mention);
  const piece = ownPart(sentence, text);
  const row = sensesOf(written.row ? `${written.row.join(' ')} ${written.head ?? ''}` : '');
  const rest = piece.replace(said.start, ' ');
  const whole = new Set([...sensesOf(sentence), ...row, ...sensesOf(lead)]);
  const own = new Set([...sensesOf(piece), ...row]);
  const bare = rest.replace(text, ' ');
  return {
    own: own.size < FEW ? new Set([...own, ...whole]) : own,
    whole,
    main: new Set([...sensesOf(bare)].filter((sense) => !said.named().has(sense))),
    verbs: sensesOf(
      rest
        .toLowerCase()
        .split(/[^a-z'’-]+/)
        .filter((word) => DOES.has(word) || DONE.test(word))
        .join(' '),
    ),
    since: said.since(),
    apart: APART.exec(bare)?.[0],
    hasOthers: (sentence.match(TIMES)?.length ?? 0) > 1,
    said,
    isGiven: said.given.includes(text),
    isDone: IS_DONE.test(piece),
  };
}

interface Likely {
  readonly told: Told;
  readonly score: number;
  readonly isBeside: boolean;
  readonly verdict: string;
}

/** What would be sure with less than this is left alone. */
const BOUND = 2.6;
/** A meaning in the glossary is one or two sentences about one thing, and says less of it. */
const BOUND_OF_TERM = 0.9;
/** A duty that has the very time is an excuse when it is as likely but for so much; of the same answer, when it is likely at all. */
const NEARLY = 1;
const BESIDE = 4;

/** The duty that a sentence gives another time for. */
export function dutyTold(context: RuleContext, mention: TimeMention): DutyMeaning | undefined {
  if (!mayTell(mention)) return undefined;
  const index = indexOf(context);
  const statement = statementOf(context.protocol, mention);
  if (statement.isGiven) return undefined;
  let best: Likely | undefined;
  const excuses: Likely[] = [];
  let startedSo = false;
  const least = mention.in.place.file.endsWith('glossary.yaml') ? BOUND_OF_TERM : BOUND;
  for (const told of dutiesNear(statement.whole, index, mention)) {
    const score = likenessOf(context, told, statement, mention);
    const verdict = score === undefined ? undefined : verdictOf(told, mention);
    if (verdict === undefined || score === undefined) continue;
    const one = { told, score, verdict, isBeside: told.duty.entry.requirement.id === mention.in.requirement };
    if (verdict !== 'different') excuses.push(one);
    else if (score > (best?.score ?? least)) best = one;
    if (verdict === 'same' && startsSo(told, statement.since, index.weights)) startedSo = true;
  }
  if (startedSo || !best || isToldBeside(context, best, mention)) return undefined;
  const bound = best.score;
  return excuses.some((one) => one.score > bound - (one.isBeside ? BESIDE : NEARLY)) ? undefined : best.told.duty;
}

/** A duty with the very time counts from the very event, “the call”. */
function startsSo({ event }: Told, since: Senses, weights: Weights): boolean {
  return since.size > 0 && part(since, event, weights) >= SAME_START && part(event, since, weights) >= SAME_START;
}

const SAME_START = 0.9;

/** Where the duty's own time stands in the same passage and is as likely of it, another is of something else. */
function isToldBeside(context: RuleContext, { told, score }: Likely, { in: written, before, binds }: TimeMention): boolean {
  const blocks = textGroups(context).find((group) => group.blocks.includes(written))?.blocks ?? [written];
  return timeMentions(context).some(
    (one) =>
      blocks.includes(one.in) &&
      one.before === before &&
      (one.binds === 'every') === (binds === 'every') &&
      isKept(told, one) &&
      (likenessOf(context, told, statementOf(context.protocol, one), one) ?? Number.NEGATIVE_INFINITY) > score - 3,
  );
}

function isKept({ duty: { entry } }: Told, { duration }: TimeMention): boolean {
  const time = timeOf(entry)?.time;
  return time !== undefined && agreement(time, duration) === 'same';
}

/** “Before day 11 the midwife comes”, “at the 3-month review”: neither is a limit. */
function mayTell({ binds, before, text, sentence, in: written }: TimeMention): boolean {
  if (isAbsentBy(sentence, text)) return false;
  if (binds === 'length' || (binds === 'at-least' && !before) || written.kind === 'heading') return false;
  if (WHICHEVER.test(sentence)) return false;
  return !/^before\b.*\bday\b|-(?:day|week|month|year)$/i.test(text);
}

/** Of two times one counts, and the facts may give the other. */
const WHICHEVER = /\bwhichever\b|\bif (?:that|this|it) is (?:later|sooner|earlier)\b/i;

/** As much of what a duty is called has to be said, in weight and as a part of it. */
const LEAST_SHOWN = 1;
const LEAST_CALLED = 0.25;
/** A name of less weight than this says little, however whole it is. */
const FULL = 1.5;
const MOST = 8;

/** How much of what it is called a sentence says, if that is enough to look any further. */
function calledBy({ keys, sizes }: Told, whole: Senses, weights: Weights): { readonly shown: number; readonly calledByAll: number } | undefined {
  let [shown, calledByAll] = [0, 0];
  for (const [number, key] of keys.entries()) {
    const all = weightOf(key, weights, whole);
    shown = Math.max(shown, all);
    calledByAll = Math.max(calledByAll, shareOf(all, sizes[number]) * Math.min(1, all / FULL));
  }
  return shown < LEAST_SHOWN || calledByAll < LEAST_CALLED ? undefined : { shown, calledByAll };
}

/** The same of the part in which the time stands; the names of those who do it count for less. */
function calledIn({ keys, sizes, names }: Told, own: Senses, weights: Weights): number {
  let called = 0;
  for (const [number, key] of keys.entries()) {
    let [all, mine] = [0, 0];
    for (const sense of key) {
      if (!own.has(sense)) continue;
      const weight = weights(sense);
      all += weight;
      if (!names.has(sense)) mine += weight;
    }
    called = Math.max(called, shareOf(all, sizes[number]) * Math.min(1, mine / FULL));
  }
  return called;
}

function shareOf(weight: number, size = 0): number {
  return size === 0 ? 0 : weight / size;
}

function likenessOf(context: RuleContext, told: Told, statement: Statement, mention: TimeMention): number | undefined {
  const { weights, figures } = indexOf(context);
  const { own, whole, main, verbs, since, said, apart } = statement;
  const { deeds, event, cases, title, known, hasLike, duty } = told;
  const isBeside = duty.entry.requirement.id === mention.in.requirement;
  // NOTE: what is called nothing is told of by no words but those beside it.
  if (!isBeside && told.isNameless) return undefined;
  const named = calledBy(told, whole, weights);
  if (!named) return undefined;
  const { shown, calledByAll } = named;
  const called = calledIn(told, own, weights);
  const about = main.size > 0 ? part(main, known, weights) : 0.5;
  const done = verbs.size > 0 ? [...verbs].filter((verb) => deeds.has(verb)).length / verbs.size : 0.5;
  const start = since.size > 0 ? part(since, event.size > 0 ? event : known, weights) : 0;
  const started = part(event, whole, weights);
  if (countsFromItsEnd(told, since, weights)) return undefined;
  const isNamed = duty.entry.who.length > 0 && isDoneBy(told, said);
  if (!isNamed && !statement.isDone && isOfOthers(context.protocol, told, said)) return undefined;
  const isFigure = figures.get(mention.in.requirement ?? '')?.has(figureOf(mention.duration)) ?? false;
  const signs: readonly (readonly [weight: number, sign: number | boolean])[] = [
    [1.6, called],
    [3.4, Math.min(shown, MOST) / MOST],
    [4.1, about],
    [-2.5, called * about],
    [2.5, isNamed ? called : 0],
    [1, done],
    [-0.8, done * called],
    [0.6, part(title, whole, weights)],
    [2.8, start * started],
    [2, event.size === 0],
    [-1.4, since.size === 0],
    [-1.2, since.size > 0 && event.size > 0 && start < OTHER_START],
    [4, isBeside],
    [-1.7, isBeside && isFigure],
    [-2.2, !isBeside && isFigure],
    [1.9, cases.size > 0],
    [-1.6, hasLike],
    [-0.6, apart !== undefined && ![...sensesOf(apart)].some((sense) => known.has(sense))],
    [-1.5, statement.hasOthers],
    [-0.6, statement.hasOthers ? calledByAll : 0],
  ];
  return signs.reduce((sum, [weight, sign]) => sum + weight * Number(sign), ALONE);
}

/** Where there is no sign at all. */
const ALONE = -5.3;
const OTHER_START = 0.3;

/** “Within 2 working days of being named”: the duty to name somebody is done by then, and the time is another's. */
function countsFromItsEnd({ deeds, event }: Told, since: Senses, weights: Weights): boolean {
  if (since.size === 0 || part(since, event, weights) >= OTHER_START) return false;
  const ended = since.has(REPLY) || since.has(RESPONSE) ? new Set([...since, ANSWER]) : since;
  return weightOf(ended, weights, deeds) > 0 && part(since, new Set([...deeds, REPLY, RESPONSE]), weights) >= SAME_START;
}

const [ANSWER = '', REPLY = '', RESPONSE = ''] = ['answer', 'reply', 'response'].map((word) => [...sensesOf(word)][0]);

/** Both say who does it, and none of the ones is among the others: two duties towards the same people. Whoever refers may be anybody but a post. */
const IS_DONE = /\b(?:is|are|be|been|gets?|has|have|had|receives?|hears?|sits?|meets?|gathers?|comes?|goes|takes place|follows?|told|sent|seen|given|held)\b/i;

function isOfOthers({ directory }: LoadedProtocol, { duty: { entry } }: Told, { doers }: Said): boolean {
  if (entry.who.length === 0 || entry.who.includes('any-worker')) return false;
  const found = doers();
  return found.length > 0 && (!entry.who.includes('referrer') || found.every(({ id }) => directory.posts[id] !== undefined));
}

/** “Tell the co-ordinator, who answers within 5 days of hearing from you”: neither of the two words is of whoever asks. */
const OF_ANOTHER = /, who\b|\b(?:from|to|for|tells?|rings?|with) you\b/gi;

function isDoneBy({ duty, names }: Told, { doers, whole, parts }: Said): boolean {
  const { who } = duty.entry;
  const found = doers();
  if (found.some(({ id, desk }) => who.includes(id) || duty.desks.includes(desk))) return true;
  if (who.some((id) => /^(?:any-worker|referrer)$/.test(id)) && /\b(?:whoever|anyone|anybody|any|worker|who|you)\b/i.test(whole.replace(OF_ANOTHER, ' ')))
    return true;
  return found.length === 0 && [...names].filter((one) => parts()[0]?.has(one)).length >= 2;
}
