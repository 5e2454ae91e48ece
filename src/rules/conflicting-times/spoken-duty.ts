// Which duty beside a passage a time in its words speaks of. Words are free; what they can be about is what the facts beside them ask.

import type { Duration } from '../../model/durations.ts';
import { agreement, isLonger } from '../../model/durations.ts';
import type { DutyMeaning } from './duty-meaning.ts';
import { titleStems } from './duty-meaning.ts';
import type { DutyEntry } from '../reading/duty-table.ts';
import { timeOf } from '../reading/duty-table.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { clauseAt, withoutEvent } from '../reading/time-mentions.ts';
import { sharedCount, stemsOf } from '../reading/word-stems.ts';

/** Words that tell an exception, what was, or what happens when the time has run out. */
const EXCEPTION =
  /\b(?:if (?:nothing|no|the|that|it|you|they|nobody)|unless|except|otherwise|instead|sooner|earlier|brought forward|at least|used to|before (?:this|that|the (?:last|new)) edition|until 20\d\d|in (?:19|20)\d\d|before (?:19|20)\d\d|formerly|previously|in the year to|audit of|was|were|early|urgent|emergency|more often|(?:less|more|longer|later) than)\b/i;
/** What recurs is done again; what is done once, again only when it failed. */
const ONCE_MORE = /\b(?:again|once more)\b/i;

/** The duty beside a passage that a time in it speaks of, if it gives another time and none beside it gives this one. */
export function dutySpokenOf(mention: TimeMention, beside: readonly DutyMeaning[]): DutyMeaning | undefined {
  if (mention.binds === 'length') return undefined;
  let said: ReadonlySet<string> | undefined;
  let best: { readonly duty: DutyMeaning; readonly score: number } | undefined;
  const keeping: DutyMeaning[] = [];
  for (const duty of beside) {
    const time = timeOf(duty.entry);
    const isFirst = time?.field === 'every' && isFirstOf(mention);
    if (!time || ((time.field === 'every') !== (mention.binds === 'every') && !isFirst) || isCountedBack(duty) !== mention.before) continue;
    const verdict = agreement(time.time, mention.duration);
    if (isFirst && isLonger(mention.duration, time.time) !== true) continue;
    if (verdict === 'same') keeping.push(duty);
    if (verdict === undefined || verdict === 'same' || (verdict === 'units' && amountOf(mention.duration) < 2)) continue;
    said ??= stemsOf(mention.clause);
    const isBound = mention.binds === 'within' || mention.binds === 'every' || isFirst;
    const score =
      (isBound && (likeness(said, duty, mention) || sameStart(mention, duty, beside) || onlyOne(said, mention, duty, beside))) || accountedFor(mention, duty);
    if (score > (best?.score ?? 0)) best = { duty, score };
  }
  if (!best || isException(mention) || keeping.some((one) => !isLessSpokenOf(one, best.duty, mention))) return undefined;
  return best.duty;
}

/** That another duty has this very time is an excuse only if the words may speak of it as well: of all of the one, of less of the other. */
function isLessSpokenOf(one: DutyMeaning, best: DutyMeaning, mention: TimeMention): boolean {
  const { sentence, text } = mention;
  const said = stemsOf(clauseAt(sentence, sentence.indexOf(text), text.length));
  const part = (subject: ReadonlySet<string>): number => sharedCount(said, subject) / Math.max(1, subject.size);
  if (part(best.subject) < 1 || (best.subject.size < 2 && best.cases.size === 0)) return false;
  if (isCaseNamed(best, said) && !isCaseNamed(one, said) && one.entry.list === best.entry.list) return true;
  return part(one.subject) < 1 && likeness(said, one, mention) === 0 && one.entry.list !== best.entry.list;
}

function isCaseNamed({ cases }: DutyMeaning, said: ReadonlySet<string>): boolean {
  return cases.size > 0 && sharedCount(said, cases) >= CASE_PART * cases.size;
}

/** Of the words for a case, as many say which it is. */
const CASE_PART = 0.66;

/** What recurs is due for the first time when its first interval is over. */
function isFirstOf({ binds, sentence }: TimeMention): boolean {
  return (binds === 'within' || binds === 'point') && /\b(?:the|a|its|her|his|their) (?:first|next)\b(?! (?:day|week|month|year|time)s?\b)/i.test(sentence);
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
  if (entry.does !== '' || stemsOf(entry.label).size > 0 || hasCondition(mention)) return 0;
  const named = [...stemsOf(entry.fact.name.replace(/_/g, ' '))].filter((stem) => stem.length > 3);
  const alike = beside.filter((one) => (timeOf(one.entry)?.field === 'every') === (binds === 'every'));
  const isOne = new Set(alike.map((one) => timeOf(one.entry)?.time.text)).size === 1;
  const spoken = (named.length > 0 && named.every((stem) => said.has(stem))) || (binds === 'every' && titleStems(entry).has([...said][0] ?? ''));
  return spoken && isOne ? 0.5 : 0;
}

const CONDITION = /\b(?:if|when|where|once(?! (?:in|every|each|an?)\b)|until|so that|no|not|nobody|without)\b/i;

function hasCondition(mention: TimeMention): boolean {
  const { sentence, text } = mention;
  const start = sentence.indexOf(text);
  const main = OF_THAT.exec(sentence.slice(0, start))?.[0].length ?? 0;
  return CONDITION.test(withoutTime({ ...mention, sentence: sentence.slice(main) }));
}

/** “The team meets the child within 10 working days of the referral”: what it counts from is not what is done. */
function withoutStart({ clause, text }: TimeMention): string {
  const start = clause.indexOf(text);
  const after = clause.slice(start + text.length);
  return start > 0 ? `${clause.slice(0, start)}${after.replace(/^,? (?:of|after|from|following|that follow|which follow)\b(?:(?! to )[^,;:])*/, '')}` : clause;
}

/** How clearly words speak of a duty; 0 when they may speak of something else. */
function likeness(said: ReadonlySet<string>, { subject, event, cases, head, entry }: DutyMeaning, mention: TimeMention): number {
  const { binds } = mention;
  const isCase = hasCondition(mention);
  const shared = sharedCount(said, subject);
  const events = sharedCount(said, event);
  const isLabel = entry.does === '' && subject.size <= 4;
  const clear = subject.size >= 2 || events > 0 || (binds === 'every' && cases.size === 0);
  const done =
    isFirstOf(mention) && timeOf(entry)?.field === 'every'
      ? said
      : new Set([...stemsOf(withoutStart(mention)), ...[...said].filter((stem) => event.has(stem))]);
  const whole = isLabel && sharedCount(done, subject) === subject.size && clear && !isCase;
  const isAlike = isLabel || said.has(head) || shared >= 0.5 * subject.size;
  const sameEvent = event.size > 0 && events >= 0.66 * event.size && shared > 0 && isAlike && (event.size > 1 || shared > 1 || isLabel) && !isCase;
  const much = !isLabel && said.has(head) && shared >= 3 && shared >= 0.5 * subject.size && !isCase && !startsElsewhere(mention, event);
  const asked = isLabel && event.size > 0 && events === event.size && !isCase && asksFor(said, entry, event);
  return whole || sameEvent || much || asked ? shared + events + Math.min(1, sharedCount(said, cases)) : 0;
}

/** “Within 24 hours of the call” is no part of what counts from the refusal. */
function startsElsewhere({ sentence, text }: TimeMention, event: ReadonlySet<string>): boolean {
  const start = stemsOf(/^ (?:of|after|from|following) ([^,;:.]{3,60})/.exec(sentence.slice(sentence.indexOf(text) + text.length))?.[1] ?? '');
  return start.size > 0 && event.size > 0 && sharedCount(start, event) === 0;
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
const TO_AND_FRO: ReadonlySet<string> = stemsOf('ring tell send record ask answer know reach');

/**
 * Nearly every word of the sentence is one by which the fact, its question, its event or its actor is known, so that it says nothing else:
 * “Each service tells the other three weeks before the planned date of closing” beside “Notice before closing”.
 */
function accountedFor(mention: TimeMention, duty: DutyMeaning): number {
  const { entry } = duty;
  if (entry.does !== '' || hasCondition(mention) || startsElsewhere(mention, duty.event)) return 0;
  const { asked, known } = askedBy(duty);
  const said = new Set([...stemsOf(partOf(mention))].filter((stem) => known.has(stem) || !TO_AND_FRO.has(stem)));
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

/** Behind a semicolon somebody says something else. */
function partOf(mention: TimeMention): string {
  const { sentence, text } = mention;
  const part = sentence.split('; ').find((one) => one.includes(text));
  return withoutTime({ ...mention, sentence: part ?? sentence });
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

/** “… until the conference, which is held within 15 working days”: of the conference only what follows is said. */
const OF_THAT = /^.*, (?:and )?which (?=(?:is|are|will be|has|takes?|comes?|meets?|follows?|must|should|the [a-z]+ (?:holds?|calls?|chairs?|sends?|writes?)) )/;

/** An hour of the day that is told beside the day. */
const CLOCK = /\b(?:by|at|before|until) (?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|noon|midday|midnight)(?: on)?(?= )/gi;

function withoutTime({ sentence, text }: TimeMention): string {
  const start = sentence.indexOf(text);
  return `${sentence.slice(0, start)}${sentence.slice(start + text.length)}`.replace(CLOCK, '').replace(NOT_AT_ONCE, '');
}
