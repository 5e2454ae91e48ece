// One duty with two times: in two facts, in the facts and in the words beside them, or in a situation and the passage it leads to.

import { agreement } from '../model/durations.ts';
import type { DutyMeaning } from './conflicting-times/duty-meaning.ts';
import { isSameDuty, meaningOf } from './conflicting-times/duty-meaning.ts';
import { likeDutiesAtOdds } from './conflicting-times/like-duties.ts';
import { dutyTable, placeOf, timeOf } from './reading/duty-table.ts';
import { newsAtOdds } from './conflicting-times/same-news.ts';
import { otherDays, sidesApart } from './conflicting-times/kinds-of-days.ts';
import { leafletTimes } from './conflicting-times/leaflet-times.ts';
import { dutyTold } from './conflicting-times/duty-told.ts';
import { MONTHS } from './reading/calendar-figures.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { situationTimes } from './conflicting-times/situation-times.ts';
import type { TimeMention } from './reading/time-mentions.ts';
import { timeMentions } from './reading/time-mentions.ts';
import { toldAgain } from './conflicting-times/told-again.ts';
import { heldTwice, stageTimes } from './conflicting-times/times-of-stages.ts';
import { timesElsewhere } from './conflicting-times/times-elsewhere.ts';
import { timesInPassage } from './conflicting-times/times-in-passage.ts';
import { weeksInTables } from './conflicting-times/weeks-in-tables.ts';

export const rule: Rule = {
  id: 'conflicting-times',
  title: 'Two times for the same duty',
  why: 'Whoever looks in one place keeps one time, whoever looks in the other keeps another, and each is right.',
  errorFrom: 'publish',
  *run(context) {
    const duties = dutyTable(context).flatMap((entry) => (timeOf(entry) ? [meaningOf(context.protocol, entry)] : []));
    yield* betweenFacts(context, duties);
    yield* situationTimes(context);
    const told = new Set<unknown>();
    for (const one of besideWords(context)) {
      told.add(one.place);
      yield one;
    }
    for (const one of timesInPassage(context)) {
      if (told.has(one.place)) continue;
      told.add(one.place);
      yield one;
    }
    for (const { mention, stage } of stageTimes(context)) {
      if (told.has(mention.in.place)) continue;
      told.add(mention.in.place);
      yield wordsConflict(mention, meaningOf(context.protocol, stage));
    }
    for (const { mention, earlier } of [...toldAgain(context), ...heldTwice(context)])
      if (!told.has(mention.in.place)) yield sentencesConflict(mention, earlier);
    yield* besideLeaflets(context);
    yield* besideTables(context);
    for (const one of inKindOfDay(context)) if (!told.has(one.place)) yield one;
  },
};

function* besideLeaflets(context: RuleContext): Iterable<RuleFault> {
  for (const { mention, like } of leafletTimes(context)) {
    yield {
      message: `“${mention.text}” stands here; the chapters give “${like.shown}” for what seems the same, and nothing like it has this time.`,
      fix: 'Write the time that was agreed in both places.',
      place: mention.in.place,
      related: [{ place: like.place, label: `“${like.shown}” stands here` }],
      severity: 'warning',
      ...(like.requirement === '' ? {} : { requirement: like.requirement }),
    };
  }
}

function* besideTables(context: RuleContext): Iterable<RuleFault> {
  for (const { written, week, duty } of weeksInTables(context)) {
    yield {
      message: `This row gives week ${week}; \`${duty.requirement.id}\` gives \`${timeOf(duty)?.time.text ?? ''}\` for the same (${about(meaningOf(context.protocol, duty))}).`,
      fix: 'Agree on one week and write it in both places.',
      place: written.place,
      related: [{ place: placeOf(duty, timeOf(duty)?.field), label: 'this is where the fact says it' }],
      requirement: written.requirement ?? duty.requirement.id,
      severity: 'warning',
    };
  }
}

function* inKindOfDay(context: RuleContext): Iterable<RuleFault> {
  for (const { where, here, duty } of otherDays(context)) {
    const time = timeOf(duty);
    yield {
      message: `The words say \`${here}\`; the fact beside them says \`${time?.time.text ?? ''}\` (${(duty.does || duty.label).slice(0, 80)}).`,
      why: UNITS,
      fix: 'Agree on one of the two and write it in both places.',
      place: where.place,
      related: [{ place: placeOf(duty, time?.field), label: 'this is where the fact says it' }],
      requirement: duty.requirement.id,
      severity: 'warning',
    };
  }
}

function* betweenFacts(context: RuleContext, duties: readonly DutyMeaning[]): Iterable<RuleFault> {
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
  for (const { later, earlier } of sidesApart(context)) {
    yield { ...conflict(meaningOf(context.protocol, later), meaningOf(context.protocol, earlier)), severity: 'warning' };
  }
  for (const { later, earlier } of newsAtOdds(context)) {
    const [one, other] = [meaningOf(context.protocol, earlier), meaningOf(context.protocol, later)];
    if (![...told].some(({ entry }) => entry === later || entry === earlier)) yield { ...conflict(other, one), severity: 'warning' };
  }
  for (const { later, earlier } of likeDutiesAtOdds(context)) {
    if (!told.has(later.duty) && !told.has(earlier.duty)) yield { ...conflict(later.duty, earlier.duty), severity: 'warning' };
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

/** “Within 10 working days of the end of each quarter” tells of when, and not of how often. */
const OF_A_PERIOD = new RegExp(`\\b(?:end|start|beginning|close|${MONTHS.join('|')}) of $`, 'i');

const receivers = new WeakMap<RuleContext, ReadonlySet<string>>();
const TO = /(?<= to )(?:the )?((?:[\w’'-]+,? ){2,5}[\w’'-]+)/gi;

/** “Goes to the conference and reviewing manager on the same day” tells of no conference and no review. */
function withoutReceiver(context: RuleContext, mention: TimeMention): TimeMention {
  if (!mention.clause.includes(' to ')) return mention;
  const names = receivers.get(context) ?? receiversOf(context);
  receivers.set(context, names);
  const plain = (text: string): string => text.replace(TO, (whole, words: string) => withoutName(names, whole, words));
  const clause = plain(mention.clause);
  return clause === mention.clause ? mention : { ...mention, clause, sentence: plain(mention.sentence) };
}

/** The longest name first. */
function withoutName(names: ReadonlySet<string>, whole: string, said: string): string {
  const words = said.split(' ');
  for (let length = words.length; length > 2; length -= 1) {
    if (names.has(words.slice(0, length).join(' ').toLowerCase())) return ['them', ...words.slice(length)].join(' ');
  }
  return whole;
}

function receiversOf({ protocol: { directory } }: RuleContext): ReadonlySet<string> {
  const names = [...Object.values(directory.posts).map(({ title }) => title), ...Object.values(directory.teams).map(({ name }) => name)];
  return new Set(
    names.map((name) =>
      String(name ?? '')
        .replace(/,.*/, '')
        .trim()
        .toLowerCase(),
    ),
  );
}

/** “In 2021 some met 20 working days after the conference”: what was is no second time. */
const HAS_YEAR = /\b(?:19|20)\d\d\b/;
const WAS =
  /\b(?:in|until|before|during|by|of) (?:(?:the )?(?:spring|summer|autumn|winter|year to [A-Z][a-z]+|[A-Z][a-z]+) (?:of )?)?(?:19|20)\d\d\b[^.;]*\b(?:was|were|had|met|came|took|sat|ran|saw|went|waited|[a-z]{3,}ed)\b/i;
const IS = /\b(?:is|are|must|will|shall|should|has to|have to|[a-z]{3,}(?<!s)s) (?:[a-z]+ed|held|made|sent|within|the|each|every|at)\b/;

/** “To which every service in England sends its figures once a month”: no arrangement of these partners. */
const OF_THE_NATION = /\b(?:every|each|all) [^,.;]{3,50} in (?:England|Scotland|Wales|Britain|the (?:country|UK|United Kingdom))\b/;

function* besideWords(context: RuleContext): Iterable<RuleFault> {
  for (const whole of [...timeMentions(context), ...timesElsewhere(context)]) {
    const mention = withoutReceiver(context, whole);
    if (OF_THE_NATION.test(whole.sentence)) continue;
    if (HAS_YEAR.test(whole.sentence) && WAS.test(whole.sentence) && !IS.test(whole.sentence)) continue;
    if (mention.binds === 'every' && OF_A_PERIOD.test(mention.sentence.slice(0, mention.sentence.indexOf(mention.text)))) continue;
    const duty = dutyTold(context, mention);
    if (duty) yield wordsConflict(mention, duty);
  }
}

function wordsConflict(mention: TimeMention, duty: DutyMeaning): RuleFault {
  const time = timeOf(duty.entry);
  const written = time?.time.text ?? '';
  const { id } = duty.entry.requirement;
  const where = id === mention.in.requirement ? 'the fact beside them' : `the fact of \`${id}\``;
  return {
    message: `The words say \`${mention.text}\`; ${where} says \`${written}\` for the same duty (${about(duty)}).`,
    fix: 'Agree on one time and write it in both places.',
    place: mention.in.place,
    related: [{ place: placeOf(duty.entry, time?.field), label: `\`${written}\` stands here` }],
    requirement: mention.in.requirement ?? id,
    severity: 'warning',
  };
}

function sentencesConflict(mention: TimeMention, earlier: TimeMention): RuleFault {
  const { requirement } = mention.in;
  return {
    message: `“${mention.text}” stands here; “${earlier.text}” is said of the same deed: “${earlier.sentence.slice(0, 100)}”.`,
    fix: 'Agree on one time and write it in both places, or say what makes them two things.',
    place: mention.in.place,
    related: [{ place: earlier.in.place, label: `“${earlier.text}” stands here` }],
    severity: 'warning',
    ...(requirement === undefined ? {} : { requirement }),
  };
}
