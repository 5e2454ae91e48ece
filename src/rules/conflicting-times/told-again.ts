// One deed told in two sentences with two times: the same people, nearly the same words, the same event. In one passage the second may be short
// (“the same worker hears that result within …”); in two passages both have to say from when they count.

import { agreement } from '../../model/durations.ts';
import type { RuleContext } from '../rule.ts';
import { factTexts } from '../reading/text-places.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { mentionsIn, timeMentions } from '../reading/time-mentions.ts';
import type { Said } from './said-of-times.ts';
import { saidIn, sinceOf } from './said-of-times.ts';
import { ownPart } from '../reading/sentences.ts';
import { weightsIn } from './told-duties.ts';
import type { Weights } from './told-senses.ts';
import { sensesOf, weightOf } from './told-senses.ts';

export interface ToldAgain {
  readonly mention: TimeMention;
  readonly earlier: TimeMention;
}

/** Words that tell another case, another round or what was. */
const OTHER_CASE =
  /\b(?:if|unless|except|otherwise|instead|else|only|again|second|third|further|next|other|another|urgent|emergency|at night|out of hours|weekends?|(?<!what )was|(?<!what )were|had|sooner|earlier|longer|later|more than|no|not|nobody|never|when|where|then|once|draft|new|first|until|for example|has been|older|former\w*)\b/i;

export function* toldAgain(context: RuleContext): Iterable<ToldAgain> {
  yield* answeredAgain(context);
  const facts = oneASentence(factTexts(context).flatMap((text) => (text.text.length > LEAST_SAID ? mentionsIn(text) : [])));
  const near = new Map<string, TimeMention[]>();
  const bySense = new Map<string, TimeMention[]>();
  for (const mention of facts) if (isComparable(mention)) listedUnder(bySense, keyOf(context, mention)).push(mention);
  for (const mention of oneASentence(timeMentions(context))) {
    if (!isComparable(mention)) continue;
    const beside = listedUnder(near, mention.in.requirement ?? '');
    const alike = listedUnder(bySense, keyOf(context, mention));
    const earlier = beside.find((one) => isSame(context, one, mention)) ?? alike.find((one) => isSame(context, one, mention));
    if (earlier) yield { mention, earlier };
    beside.push(mention);
    alike.push(mention);
  }
}

const ANSWERS = /\b(?:answer(?:s|ed)?|repl(?:y|ies|ied)|respon(?:d|ds|se))\b/i;
const ANY_ANSWER = /\b(?:answers?|answered|repl(?:y|ies|ied)|respon(?:ds?|se)|comes?)\b/gi;
/** Other askers, other questions. */
const OTHER_QUESTION = /\b(?:urgent|same day|again|second|late|refus\w+|unless|if|not|no|nobody|written|further|records?|parents?|before)\b/i;
const LEAST_ALIKE = 0.8;
const LEAST_WEIGHT = 6;

/** Who answers whose question stands in one section in two ways: “When social work asks a question, the answer comes within 3 days”, “a service replies to it within 7”. */
function* answeredAgain(context: RuleContext): Iterable<ToldAgain> {
  const weights = weightsIn(context);
  const bySection = new Map<string, { readonly mention: TimeMention; readonly senses: ReadonlySet<string> }[]>();
  for (const mention of timeMentions(context)) {
    const { sentence, text, binds, before, in: written } = mention;
    if (binds !== 'within' || before || written.kind === 'cell' || !sentence.includes('question')) continue;
    const clause = sentence.split(/; |, and (?=in |on |for )/).find((one) => one.includes(text)) ?? sentence;
    if (!ANSWERS.test(clause) || !/\bquestions?\b/i.test(clause) || OTHER_QUESTION.test(clause)) continue;
    const at = clause.indexOf(text);
    const said = `${clause.slice(0, at)} ${clause.slice(at + text.length).replace(/^,? (?:of|after|from|following)\b[^,;:.]*/, '')}`;
    const senses = sensesOf(said.replace(ANY_ANSWER, 'answer').replace(/\b(?:asks?|workers?|from|children['’]s|the|of|to|an?)(?!\w)/gi, ' '));
    const known = bySection.get(written.section) ?? [];
    bySection.set(written.section, known);
    const alike = known.find(({ mention: one, senses: others }) => {
      if (one.sentence === mention.sentence || agreement(one.duration, mention.duration) !== 'different') return false;
      const shared = weightOf(senses, weights, others);
      return shared >= LEAST_WEIGHT && shared >= LEAST_ALIKE * Math.max(weightOf(senses, weights), weightOf(others, weights));
    });
    if (alike) yield { mention, earlier: alike.mention };
    known.push({ mention, senses });
  }
}

/** A sentence with two times of the same sort tells of two things: the one is not to be held against the other's words. */
function oneASentence(mentions: readonly TimeMention[]): TimeMention[] {
  const times = new Map<string, number>();
  const keyed = mentions.map((mention) => [mention, `${mention.binds === 'every'} ${mention.in.requirement ?? ''} ${mention.sentence}`] as const);
  for (const [, key] of keyed) times.set(key, (times.get(key) ?? 0) + 1);
  return keyed.filter(([, key]) => times.get(key) === 1).map(([mention]) => mention);
}

/** A time by itself, `3 working days`, tells of no deed. */
const LEAST_SAID = 60;

function listedUnder(map: Map<string, TimeMention[]>, key: string): TimeMention[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** The word by which what it counts from is best known: two of other words are no pair. */
function keyOf(context: RuleContext, mention: TimeMention): string {
  const weights = weightsIn(context);
  let [key, most] = [`none ${mention.in.requirement ?? ''}`, 0];
  for (const sense of sinceOf(mention)) {
    const weight = weights(sense);
    if (weight > most) [key, most] = [sense, weight];
  }
  return key;
}

function isComparable({ binds, sentence, in: { kind } }: TimeMention): boolean {
  return binds !== 'length' && binds !== 'at-least' && kind !== 'cell' && kind !== 'heading' && sentence.length < 240;
}

function isSame(context: RuleContext, a: TimeMention, b: TimeMention): boolean {
  if (a.before !== b.before || (a.binds === 'every') !== (b.binds === 'every') || a.sentence === b.sentence) return false;
  if (agreement(a.duration, b.duration) !== 'different') return false;
  const isNear = a.in.requirement !== undefined && a.in.requirement === b.in.requirement;
  if (!isNear && (sinceOf(a).size === 0 || sinceOf(b).size === 0)) return false;
  const [one, other] = [saidIn(context.protocol, a), saidIn(context.protocol, b)];
  if (one.condition().size + other.condition().size > 0) return false;
  const weights = weightsIn(context);
  if (!isSameStart(one, other, weights)) return false;
  const [deed, shared] = likeness(one, other, weights);
  const hasStarts = one.since().size > 0 && other.since().size > 0;
  if (!isOwnDeed(a, b, weights)) return false;
  const isAlike = isNear ? deed >= (hasStarts ? 0.75 : 0.8) && shared >= 4 : deed >= 0.85 && shared >= 7;
  return isAlike && isSameDoer(one, other) && !OTHER_CASE.test(restOf(a)) && !OTHER_CASE.test(restOf(b));
}

/** “Rings the front door, and sends the form within 24 hours”: the time is of the second deed alone. */
function isOwnDeed(a: TimeMention, b: TimeMention, weights: Weights): boolean {
  const [one, other] = [a, b].map(({ sentence, text }) => sensesOf(ownPart(sentence, text)));
  if (!one || !other) return false;
  return weightOf(one, weights, other) >= OWN_PART * Math.min(weightOf(one, weights), weightOf(other, weights));
}

const OWN_PART = 0.5;

/** A sentence without its time and what that counts from. */
function restOf({ sentence, text }: TimeMention): string {
  const at = sentence.indexOf(text);
  return `${sentence.slice(0, at)} ${sentence.slice(at + text.length).replace(/^,? (?:of|after|from|following|before)\b[^,;:.]*/, '')}`;
}

function isSameStart(a: Said, b: Said, weights: Weights): boolean {
  const [from, since] = [a.since(), b.since()];
  if (from.size === 0 || since.size === 0) return true;
  return (2 * weightOf(from, weights, since)) / (weightOf(from, weights) + weightOf(since, weights)) >= 0.66;
}

/** How much of the shorter stands in the longer, and the weight of it. */
function likeness(one: Said, other: Said, weights: Weights): readonly [number, number] {
  const [[a], [b]] = [one.parts(), other.parts()];
  if (!a || !b || a.size < 2 || b.size < 2) return [0, 0];
  const shared = weightOf(a, weights, b);
  const [least = 0, most = 0] = [weightOf(a, weights), weightOf(b, weights)].sort((x, y) => x - y);
  return least < 0.45 * most ? [0, 0] : [shared / least, shared];
}

function isSameDoer(a: Said, b: Said): boolean {
  const [some, others] = [a.doers(), b.doers()];
  return some.length === 0 || others.length === 0 || some.some(({ desk }) => others.some((one) => one.desk === desk));
}
