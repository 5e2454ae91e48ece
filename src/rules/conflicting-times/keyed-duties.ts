// A duty of the facts known by what it is called (the name and the question of its fact, what is done) and by what it counts from: words that name
// both, and nobody else as the one who does it, tell of this duty however few they are. A second reading beside that of told-duties.ts, which
// weighs how much of a whole sentence a duty accounts for.

import type { DutyMeaning } from './duty-meaning.ts';
import { timeOf } from '../reading/duty-table.ts';
import type { RuleContext } from '../rule.ts';
import type { Said } from './said-of-times.ts';
import { saidIn, START } from './said-of-times.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { withoutEvent } from '../reading/time-mentions.ts';
import type { Told } from './told-duties.ts';
import { APART, doerVerdict, groupOf, indexOf, part, verdictOf } from './told-duties.ts';
import type { Weights } from './told-senses.ts';
import { sensesOf, weightOf } from './told-senses.ts';

/** What a duty is called, in each of the ways in which it may be. */
interface Keyed {
  readonly told: Told;
  readonly keys: readonly ReadonlySet<string>[];
  /** All that may be said of it. */
  readonly known: ReadonlySet<string>;
  /** Are there others like it in its list, told apart by their cases alone? */
  readonly hasLike: boolean;
}

interface Keys {
  readonly duties: readonly Keyed[];
  /** Of each sense, the duties and of each the key that holds it. */
  readonly bySense: ReadonlyMap<string, readonly (readonly [number: number, key: number])[]>;
  readonly sizes: readonly (readonly number[])[];
}

const kept = new WeakMap<RuleContext, Keys>();

function keysOf(context: RuleContext): Keys {
  const before = kept.get(context);
  if (before) return before;
  const { duties: told, weights } = indexOf(context);
  const lists = new Map<string, number>();
  for (const { duty } of told) lists.set(duty.entry.list, (lists.get(duty.entry.list) ?? 0) + 1);
  const duties = told.map((one) => keyedOf(one, (lists.get(one.duty.entry.list) ?? 0) > 1));
  const bySense = new Map<string, (readonly [number, number])[]>();
  for (const [number, { keys }] of duties.entries()) {
    for (const [key, senses] of keys.entries()) {
      for (const sense of senses) {
        const list = bySense.get(sense);
        if (list) list.push([number, key]);
        else bySense.set(sense, [[number, key]]);
      }
    }
  }
  const sizes = duties.map(({ keys }) => keys.map((key) => weightOf(key, weights)));
  const made = { duties, bySense, sizes };
  kept.set(context, made);
  return made;
}

function keyedOf(told: Told, hasLike: boolean): Keyed {
  const { entry } = told.duty;
  const name = sensesOf(entry.fact.name.replace(/_/g, ' '));
  const asked = sensesOf(entry.does === '' ? (entry.fact.spec.asks ?? '') : '');
  const [first = ''] = entry.does.replace(/^(?:stage|step|level) \w+[:.,]? /i, '').split(/[,;:(]| and /);
  const plainly = new Set([...asked].filter((sense) => !told.event.has(sense) && !told.parties.has(sense) && !ASKED_OF_ALL.has(sense)));
  const keys = (entry.does === '' ? [...told.cores, name, plainly] : [...told.cores, sensesOf(first)]).filter(({ size }) => size > 0);
  return { told, keys, known: new Set([...told.known, ...name, ...asked, ...told.names, ...told.parties]), hasLike };
}

/** Words in which every time is asked for. */
const ASKED_OF_ALL = sensesOf('how soon often fast long time latest limit much after before from within when');

interface Match {
  readonly keyed: Keyed;
  readonly score: number;
  readonly isSure: boolean;
}

/** Another round, another case, a goal of one’s own, somebody’s own words: no time of the duty. */
const OTHER =
  /\b(?:again|second|third|further|next|another|draft|goal|aim|target|usual(?:ly)?|mostly|often|on average|in practice|before this edition|until 20\d\d|if|unless|only when|twice|reminder|same|I|we|my|our|you|your)\b|["“”]/i;
const MOST_SAID = 200;

/** The duty that a sentence with another time names, where no other that it may name has this time. */
export function keyedDuty(context: RuleContext, mention: TimeMention): DutyMeaning | undefined {
  const { binds, before, sentence, text, in: written } = mention;
  if (binds === 'length' || binds === 'at-least' || sentence.length > MOST_SAID || written.kind === 'heading' || written.kind === 'cell') return undefined;
  const piece = sentence.split(/; |, and |, which |, who /).find((part) => part.includes(text)) ?? sentence;
  const rest = withoutEvent({ ...mention, sentence: piece });
  if (/same/i.test(text) || APART.test(rest) || OTHER.test(rest) || (sentence.match(TIMES)?.length ?? 0) > 1) return undefined;
  if (binds === 'point' && !before && !START.test(sentence.slice(sentence.indexOf(text) + text.length))) return undefined;
  const said = saidIn(context.protocol, mention);
  const { weights } = indexOf(context);
  const found = candidates(context, mention, said)
    .flatMap(([keyed, key]) => matchOf(keyed, key, mention, said, weights) ?? [])
    .sort((a, b) => b.score - a.score);
  const first = found.find(({ isSure }) => isSure);
  if (!first || verdictOf(first.keyed.told, mention) !== 'different') return undefined;
  const isExcused = found.some(({ keyed, score }) => score >= 0.75 * first.score && /^(?:same|units)$/.test(verdictOf(keyed.told, mention) ?? ''));
  return isExcused ? undefined : first.keyed.told.duty;
}

const TIMES =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|every|each|same|next) (?:working |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/gi;

/** Those of which enough of a key is said. */
function candidates(context: RuleContext, mention: TimeMention, { sentence }: Said): (readonly [Keyed, number])[] {
  const { duties, bySense, sizes } = keysOf(context);
  const { weights } = indexOf(context);
  const group = groupOf({ isEvery: mention.binds === 'every', before: mention.before });
  const shares = new Map<number, number[]>();
  for (const sense of sentence) {
    const list = bySense.get(sense);
    if (!list) continue;
    const weight = weights(sense);
    for (const [number, key] of list) {
      const own = shares.get(number) ?? [];
      own[key] = (own[key] ?? 0) + weight;
      shares.set(number, own);
    }
  }
  const found: (readonly [Keyed, number])[] = [];
  for (const [number, own] of shares) {
    const keyed = duties[number];
    if (!keyed || groupOf(keyed.told) !== group) continue;
    const best = Math.max(...own.map((weight, key) => (weight / (sizes[number]?.[key] ?? 1)) * Math.min(1, weight / LEAST_WEIGHT)).filter((one) => one > 0));
    if (best >= LEAST_EVENT) found.push([keyed, best]);
  }
  return found;
}

/** Of a name, so much has to be said, and so much of what it counts from. */
const LEAST_KEY = 0.6;
const LEAST_WEIGHT = 1.3;
const LEAST_EVENT = 0.5;
/** Of a sentence, so much has to be about this duty. */
const LEAST_KNOWN = 0.5;

function matchOf(keyed: Keyed, key: number, mention: TimeMention, said: Said, weights: Weights): Match | undefined {
  const { told, known, hasLike } = keyed;
  const own = told.event.size === 0 ? 0 : part(told.event, said.sentence, weights);
  // NOTE: “of its receipt what happens next”: what it counts from is told in a few words.
  const since = sensesOf((said.start.split(TOO_FAR)[0] ?? '').split(' ').slice(0, FEW).join(' '));
  if (told.event.size > 0 && since.size > 0 && part(since, told.event, weights) < LEAST_EVENT) return undefined;
  const cases = told.cases.size === 0 ? 1 : part(told.cases, said.sentence, weights);
  // NOTE: where the facts name nobody, it may be anybody's.
  const who = told.duty.entry.who.length === 0 ? 'unsaid' : doerVerdict(told, said);
  if (who === undefined) return undefined;
  const condition = said.condition();
  if (condition.size > 0 && part(condition, known, weights) < LEAST_EVENT) return undefined;
  const about = part(new Set([...(said.parts()[0] ?? said.sentence)].filter((sense) => !said.named().has(sense))), known, weights);
  const isOfCase = told.cases.size > 0 && cases >= 0.9;
  const isNamed = who === 'named' && !isAnybodys(told);
  const isStarted = timeOf(told.duty.entry)?.field === 'every' ? isNamed : own >= (mention.before ? 0.4 : isNamed || isOfCase ? 0.6 : 0.9);
  const isCase = !hasLike || cases >= LEAST_EVENT;
  const isSure =
    key >= LEAST_KEY &&
    about >= LEAST_KNOWN &&
    isStarted &&
    isCase &&
    (isNamed || isOfCase || mention.before || BIDS.test(said.whole) || (who === 'named' && key >= MOST && own >= MOST));
  return { keyed, score: key + own + 0.3 * cases + 0.3 * about + (isNamed ? 0.3 : 0), isSure };
}

/** What anybody does has to be said nearly whole. */
const MOST = 0.85;
const FEW = 5;
const TOO_FAR = / (?:what|which|that|who|how|whether|in|to|at|with|so|for) |(?<=reaching|arriving) /;

function isAnybodys({ duty }: Told): boolean {
  return duty.entry.who.length === 0 || duty.entry.who.some((id) => /^(?:any-worker|referrer)$/.test(id));
}

/** “Send the form within …”: whoever reads it. */
const BIDS = /^(?:[-*•] )?(?:Send|Ring|Tell|Write|Fill|Refer|Give|Visit|Record|Report|Answer)\b/;
