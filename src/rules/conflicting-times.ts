// One duty with two times: in two facts, or in the facts and in the words beside them.

import type { Duration } from '../model/durations.ts';
import { agreement } from '../model/durations.ts';
import type { DutyEntry } from './duty-table.ts';
import type { DutyMeaning } from './duty-meaning.ts';
import { isSameDuty, meaningOf, titleStems } from './duty-meaning.ts';
import { dutyTable, placeOf, timeOf } from './duty-table.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import type { TimeMention } from './time-mentions.ts';
import { timeMentions } from './time-mentions.ts';
import { sharedCount, stemsOf } from './word-stems.ts';

export const rule: Rule = {
  id: 'conflicting-times',
  title: 'Two times for the same duty',
  why: 'Whoever looks in one place keeps one time, whoever looks in the other keeps another, and each is right.',
  errorFrom: 'publish',
  *run(context) {
    const duties = dutyTable(context).flatMap((entry) => (timeOf(entry) ? [meaningOf(context.protocol, entry)] : []));
    yield* betweenFacts(duties);
    yield* besideWords(context, duties);
  },
};

function* betweenFacts(duties: readonly DutyMeaning[]): Iterable<RuleFault> {
  const byDesk = new Map<string, DutyMeaning[]>();
  // NOTE: a time that names nobody may be anybody's; those with a national limit are known by it.
  for (const duty of duties) {
    const desks = [...duty.desks, ...(duty.entry.fact.spec.limit === undefined ? [] : [`limit ${duty.entry.fact.spec.limit}`])];
    for (const desk of new Set(desks)) {
      const group = byDesk.get(desk);
      if (group) group.push(duty);
      else byDesk.set(desk, [duty]);
    }
  }
  const told = new Set<DutyMeaning>();
  for (const group of byDesk.values()) {
    for (const [index, later] of group.entries()) {
      if (told.has(later)) continue;
      const earlier = group.slice(0, index).find((one) => differ(one, later) && isSameDuty(one, later));
      if (!earlier) continue;
      told.add(later);
      yield conflict(later, earlier);
    }
  }
}

function differ(a: DutyMeaning, b: DutyMeaning): boolean {
  const [one, other] = [timeOf(a.entry), timeOf(b.entry)];
  if (!one || one.field !== other?.field) return false;
  const verdict = agreement(one.time, other.time);
  return verdict === 'different' || verdict === 'units';
}

function conflict(later: DutyMeaning, earlier: DutyMeaning): RuleFault {
  const [here, there] = [timeOf(later.entry), timeOf(earlier.entry)];
  const [written, before] = [here?.time.text ?? '', there?.time.text ?? ''];
  return {
    message: `The time here is \`${written}\`; \`${earlier.entry.requirement.id}\` gives \`${before}\` for the same duty (${about(later)}).`,
    ...(here && there && agreement(here.time, there.time) === 'units' ? { why: UNITS } : {}),
    fix: `Agree on one time and write it in both places, or say in both with \`case:\` or \`from:\` what makes them two duties.`,
    place: placeOf(later.entry, here?.field),
    related: [{ place: placeOf(earlier.entry, there?.field), label: `\`${before}\` stands here` }],
    requirement: later.entry.requirement.id,
  };
}

const UNITS = 'The same number of days and of working days are not the same time: a weekend or a bank holiday lies between them.';

function about({ entry }: DutyMeaning): string {
  return (entry.does === '' ? entry.label : entry.does).slice(0, 80);
}

function* besideWords(context: RuleContext, duties: readonly DutyMeaning[]): Iterable<RuleFault> {
  const byRequirement = new Map<string, DutyMeaning[]>();
  for (const duty of duties) byRequirement.set(duty.entry.requirement.id, [...(byRequirement.get(duty.entry.requirement.id) ?? []), duty]);
  for (const mention of timeMentions(context)) {
    const beside = byRequirement.get(mention.in.requirement ?? '');
    if (!beside || (mention.binds !== 'within' && mention.binds !== 'every')) continue;
    const duty = spokenOf(mention, beside);
    if (duty && !EXCEPTION.test(mention.sentence)) yield wordsConflict(mention, duty);
  }
}

/** Words that tell an exception, what was, or what happens when the time has run out. */
const EXCEPTION =
  /\b(?:if (?:nothing|no|the|that|it|you|they|nobody)|unless|except|otherwise|instead|sooner|earlier|brought forward|at least|used to|in the year to|audit of|was|were|early|urgent|emergency|more often|again)\b/i;

/** The duty beside a passage that a time in it speaks of, if it gives another time and none beside it gives this one. */
function spokenOf(mention: TimeMention, beside: readonly DutyMeaning[]): DutyMeaning | undefined {
  let said: ReadonlySet<string> | undefined;
  let best: { readonly duty: DutyMeaning; readonly score: number } | undefined;
  for (const duty of beside) {
    const time = timeOf(duty.entry);
    if (!time || (time.field === 'every') !== (mention.binds === 'every')) continue;
    const verdict = agreement(time.time, mention.duration);
    if (verdict === 'same') return undefined;
    if (verdict === undefined || (verdict === 'units' && amountOf(mention.duration) < 2)) continue;
    said ??= stemsOf(mention.clause);
    const score = likeness(said, duty, mention) || sameStart(mention, duty, beside) || onlyOne(said, mention, duty, beside);
    if (score > (best?.score ?? 0)) best = { duty, score };
  }
  return best?.duty;
}

/** "within 24 hours of the call": the words name the event, and only one time beside them counts from it. */
function sameStart({ clause, text }: TimeMention, { event, entry }: DutyMeaning, beside: readonly DutyMeaning[]): number {
  if (entry.does !== '' || event.size === 0 || CONDITION.test(clause) || /\b(?:before|back)\b/i.test(entry.from)) return 0;
  const after = /^ (?:of|after|from|following) ((?:[\w'’-]+ ){0,13}[\w'’-]+)/.exec(clause.slice(clause.indexOf(text) + text.length))?.[1];
  const named = after === undefined ? undefined : stemsOf(after);
  if (!named || sharedCount(named, event) < event.size) return 0;
  return beside.filter((one) => one.event.size > 0 && sharedCount(named, one.event) >= one.event.size).length === 1 ? 1 : 0;
}

/** The label is “How often”, the key says of what: the only such time of the answer, and the words speak of that thing. */
function onlyOne(said: ReadonlySet<string>, { sentence, binds }: TimeMention, { entry }: DutyMeaning, beside: readonly DutyMeaning[]): number {
  if (entry.does !== '' || stemsOf(entry.label).size > 0 || CONDITION.test(sentence)) return 0;
  const named = [...stemsOf(entry.fact.name.replace(/_/g, ' '))].filter((stem) => stem.length > 3);
  const alike = beside.filter((one) => (timeOf(one.entry)?.field === 'every') === (binds === 'every'));
  const isOne = new Set(alike.map((one) => timeOf(one.entry)?.time.text)).size === 1;
  const spoken = (named.length > 0 && named.every((stem) => said.has(stem))) || (binds === 'every' && titleStems(entry).has([...said][0] ?? ''));
  return spoken && isOne ? 0.5 : 0;
}

const CONDITION = /\b(?:if|when|where|once|until|so that|no|not|nobody|without)\b/i;

/** How clearly words speak of a duty; 0 when they may speak of something else. */
function likeness(said: ReadonlySet<string>, { subject, event, cases, head, entry }: DutyMeaning, { binds, sentence }: TimeMention): number {
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

function wordsConflict(mention: TimeMention, duty: DutyMeaning): RuleFault {
  const time = timeOf(duty.entry);
  const written = time?.time.text ?? '';
  return {
    message: `The words say \`${mention.text}\`; the fact beside them says \`${written}\` for the same duty (${about(duty)}).`,
    fix: 'Agree on one time and write it in both places.',
    place: mention.in.place,
    related: [{ place: placeOf(duty.entry, time?.field), label: `\`${written}\` stands here` }],
    requirement: duty.entry.requirement.id,
    severity: 'warning',
  };
}
