// Which duty beside a passage a time in its words speaks of. Words are free; what they can be about is what the facts beside them ask.

import type { Duration } from '../model/durations.ts';
import { agreement } from '../model/durations.ts';
import type { DutyMeaning } from './duty-meaning.ts';
import { titleStems } from './duty-meaning.ts';
import type { DutyEntry } from './duty-table.ts';
import { timeOf } from './duty-table.ts';
import type { TimeMention } from './time-mentions.ts';
import { withoutEvent } from './time-mentions.ts';
import { sharedCount, stemsOf } from './word-stems.ts';

/** Words that tell an exception, what was, or what happens when the time has run out. */
const EXCEPTION =
  /\b(?:if (?:nothing|no|the|that|it|you|they|nobody)|unless|except|otherwise|instead|sooner|earlier|brought forward|at least|used to|in the year to|audit of|was|were|early|urgent|emergency|more often|(?:less|more|longer|later) than)\b/i;
/** What recurs is done again; what is done once, again only when it failed. */
const ONCE_MORE = /\b(?:again|once more)\b/i;

/** The duty beside a passage that a time in it speaks of, if it gives another time and none beside it gives this one. */
export function dutySpokenOf(mention: TimeMention, beside: readonly DutyMeaning[]): DutyMeaning | undefined {
  if (mention.binds === 'length') return undefined;
  let said: ReadonlySet<string> | undefined;
  let best: { readonly duty: DutyMeaning; readonly score: number } | undefined;
  for (const duty of beside) {
    const time = timeOf(duty.entry);
    if (!time || (time.field === 'every') !== (mention.binds === 'every') || isCountedBack(duty) !== mention.before) continue;
    const verdict = agreement(time.time, mention.duration);
    if (verdict === 'same') return undefined;
    if (verdict === undefined || (verdict === 'units' && amountOf(mention.duration) < 2)) continue;
    said ??= stemsOf(mention.clause);
    const isBound = mention.binds === 'within' || mention.binds === 'every';
    const score =
      (isBound && (likeness(said, duty, mention) || sameStart(mention, duty, beside) || onlyOne(said, mention, duty, beside))) || accountedFor(mention, duty);
    if (score > (best?.score ?? 0)) best = { duty, score };
  }
  return best && !isException(mention) ? best.duty : undefined;
}

function isException(mention: TimeMention): boolean {
  return EXCEPTION.test(withoutEvent(mention)) || (mention.binds !== 'every' && ONCE_MORE.test(mention.sentence));
}

/** "within 24 hours of the call": the words name the event, and only one time beside them counts from it. */
function sameStart({ clause, text }: TimeMention, { event, entry }: DutyMeaning, beside: readonly DutyMeaning[]): number {
  if (entry.does !== '' || event.size === 0 || CONDITION.test(clause.replace(text, '')) || /\b(?:before|back)\b/i.test(entry.from)) return 0;
  const after = /^ (?:of|after|from|following) ((?:[\w'’-]+ ){0,13}[\w'’-]+)/.exec(clause.slice(clause.indexOf(text) + text.length))?.[1];
  const named = after === undefined ? undefined : stemsOf(after);
  if (!named || sharedCount(named, event) < event.size) return 0;
  return beside.filter((one) => one.event.size > 0 && sharedCount(named, one.event) >= one.event.size).length === 1 ? 1 : 0;
}

/** The label is “How often”, the key says of what: the only such time of the answer, and the words speak of that thing. */
function onlyOne(said: ReadonlySet<string>, mention: TimeMention, { entry }: DutyMeaning, beside: readonly DutyMeaning[]): number {
  const { binds } = mention;
  if (entry.does !== '' || stemsOf(entry.label).size > 0 || CONDITION.test(withoutTime(mention))) return 0;
  const named = [...stemsOf(entry.fact.name.replace(/_/g, ' '))].filter((stem) => stem.length > 3);
  const alike = beside.filter((one) => (timeOf(one.entry)?.field === 'every') === (binds === 'every'));
  const isOne = new Set(alike.map((one) => timeOf(one.entry)?.time.text)).size === 1;
  const spoken = (named.length > 0 && named.every((stem) => said.has(stem))) || (binds === 'every' && titleStems(entry).has([...said][0] ?? ''));
  return spoken && isOne ? 0.5 : 0;
}

const CONDITION = /\b(?:if|when|where|once(?! (?:in|every|each|an?)\b)|until|so that|no|not|nobody|without)\b/i;

/** How clearly words speak of a duty; 0 when they may speak of something else. */
function likeness(said: ReadonlySet<string>, { subject, event, cases, head, entry }: DutyMeaning, mention: TimeMention): number {
  const { binds } = mention;
  const sentence = withoutTime(mention);
  const shared = sharedCount(said, subject);
  const events = sharedCount(said, event);
  const isLabel = entry.does === '' && subject.size <= 4;
  const clear = subject.size >= 2 || events > 0 || (binds === 'every' && cases.size === 0);
  const whole = isLabel && shared === subject.size && clear && !CONDITION.test(sentence);
  const sameEvent = event.size > 0 && events >= 0.66 * event.size && shared > 0 && (event.size > 1 || shared > 1 || isLabel) && !CONDITION.test(sentence);
  const much = !isLabel && said.has(head) && shared >= 3 && shared >= 0.5 * subject.size && !CONDITION.test(sentence);
  const asked = isLabel && event.size > 0 && events === event.size && !CONDITION.test(sentence) && asksFor(said, entry, event);
  return whole || sameEvent || much || asked ? shared + events + Math.min(1, sharedCount(said, cases)) : 0;
}

/** The label says little (“Confirmed in writing”), the question more: “how soon after the call the referral is sent”. */
function asksFor(said: ReadonlySet<string>, { fact }: DutyEntry, event: ReadonlySet<string>): boolean {
  const asked = [...stemsOf(fact.spec.asks ?? '')].filter((stem) => !event.has(stem));
  return asked.filter((stem) => said.has(stem)).length >= 2;
}

function amountOf({ times: [first] }: Duration): number {
  return first.kind === 'span' ? first.amount : 0;
}

/** How much of a sentence has to be about what a fact asks before the two are taken for one. */
const MOST_OF_IT = 0.65;

/** Stems of what everybody does with every piece of news; alone they say nothing of which. */
const TO_AND_FRO: ReadonlySet<string> = stemsOf('ring tell send record ask answer know');

/**
 * Nearly every word of the sentence is one by which the fact, its question, its event or its actor is known, so that it says nothing else:
 * “Each service tells the other three weeks before the planned date of closing” beside “Notice before closing”.
 */
function accountedFor(mention: TimeMention, duty: DutyMeaning): number {
  const { entry } = duty;
  if (entry.does !== '' || CONDITION.test(withoutTime(mention))) return 0;
  const said = stemsOf(withoutTime(mention));
  const { asked, known } = askedBy(duty);
  const shared = sharedCount(said, known);
  if (shared < 2 || shared < MOST_OF_IT * said.size) return 0;
  const isPlain = [...said].every((stem) => !known.has(stem) || TO_AND_FRO.has(stem));
  const isAsked = sharedCount(said, asked) > 0 && (entry.from === '' || sharedCount(said, duty.event) > 0 || sharedCount(said, asked) > 1);
  return isAsked && !isPlain && allCases(said, duty) ? shared / 10 : 0;
}

interface Asked {
  readonly asked: ReadonlySet<string>;
  /** All by which the fact is known, its event, cases, actors and requirement among them. */
  readonly known: ReadonlySet<string>;
}

const askedBefore = new WeakMap<DutyMeaning, Asked>();

function askedBy(duty: DutyMeaning): Asked {
  const before = askedBefore.get(duty);
  if (before) return before;
  const { entry } = duty;
  const asked = stemsOf(`${entry.label} ${entry.fact.name.replace(/_/g, ' ')} ${entry.fact.spec.asks ?? ''}`);
  const made = { asked, known: new Set([...asked, ...duty.event, ...duty.cases, ...duty.names, ...titleStems(entry)]) };
  askedBefore.set(duty, made);
  return made;
}

/** A line for one case of several is spoken of only where its case is named. */
function allCases(said: ReadonlySet<string>, { cases, entry }: DutyMeaning): boolean {
  return cases.size === 0 || typeof entry.row['case'] !== 'string' || sharedCount(said, cases) > 0;
}

/** Counted back from what is still to come: a notice, a report before a meeting. */
function isCountedBack({ entry }: DutyMeaning): boolean {
  return /\b(?:before|back)\b/i.test(entry.from);
}

/** That nobody could answer at once is what a time for an answer is for, and no case of its own. */
const NOT_AT_ONCE =
  /\b(?:where|if|when|should) (?:nobody|no[ -]one|none of (?:them|us)|everybody|everyone|the (?:line|adviser|worker|desk))(?: (?:is|are|was|were|be|can))? (?:free|engaged|busy|available|there|in|out|able|pick|answer|talk)\b[^,.;]*(?:,|(?=[.;]|$))/i;

function withoutTime({ sentence, text }: TimeMention): string {
  return sentence.replace(text, '').replace(NOT_AT_ONCE, '');
}
