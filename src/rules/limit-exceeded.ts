// A time longer, or a number larger, than a national ceiling allows; or less than a floor asks for. In facts that are compared by
// their kind, in any other duty that speaks of the limited thing, and in words.

import { factKind } from '../facts/index.ts';
import type { GivenFact } from '../facts/kind.ts';
import type { Duration } from '../model/durations.ts';
import { isLonger, isShorter, readDuration } from '../model/durations.ts';
import { value } from '../model/place.ts';
import type { Limit } from '../model/requirement.ts';
import { citationText } from '../guidance/citations.ts';
import type { DutyEntry } from './reading/duty-table.ts';
import { dutyTable, placeOf, timeOf } from './reading/duty-table.ts';
import { partyOf } from './reading/parties.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { speaksOf } from './reading/speaks-of.ts';
import type { TimeMention } from './reading/time-mentions.ts';
import { clauseAt, timeMentions, withoutEvent } from './reading/time-mentions.ts';
import { DOES } from './reading/task-words.ts';

export const rule: Rule = {
  id: 'limit-exceeded',
  title: 'Beyond a national limit',
  why: 'A local agreement can be tighter than national guidance, never looser.',
  errorFrom: 'requirement',
  *run(context) {
    for (const { requirement, facts } of context.answered) {
      for (const fact of facts) {
        const inner = typeof fact.spec.of === 'object' ? fact.spec.of.limit : undefined;
        const limit = context.catalogue.limits[fact.spec.limit ?? inner ?? ''];
        if (limit && fact.value !== undefined) yield* compare(context, fact, limit, requirement.id);
      }
    }
    const limits = Object.values(context.catalogue.limits).filter(({ about }) => about !== undefined);
    for (const entry of dutyTable(context)) yield* inDuty(context, entry, limits);
    yield* inWords(context, limits);
  },
};

function* inDuty(context: RuleContext, entry: DutyEntry, limits: readonly Limit[]): Iterable<RuleFault> {
  const found = timeOf(entry);
  const inner = typeof entry.fact.spec.of === 'object' ? entry.fact.spec.of.limit : undefined;
  if (!found || (entry.fact.spec.limit ?? inner) !== undefined) return;
  const who = entry.who.map((id) => partyOf(context.protocol, id)?.name ?? '').join(' ');
  const lowered = `${entry.does === '' ? entry.label : entry.does} ${entry.when} ${entry.from} ${who}`.toLowerCase().replace(/’/g, "'");
  for (const limit of limits) {
    if (!speaksOf(limit.about ?? [], lowered)) continue;
    const bound = beyond(found.time, limit);
    if (bound)
      yield { ...faultText(context, limit, found.time.text, bound), place: placeOf(entry, found.field), requirement: entry.requirement.id, ...softer(limit) };
  }
}

/** What happened, or what is done when it is too late for the rule, is no agreement. */
const PAST =
  /\b(?:was|were|had|last year|audit\w*|before this edition|formerly|used to)\b|\b(?:in|until|before|since) (?:19|20)\d\d\b[^.;]*\b(?:met|came|took|sat|ran|could|saw|fell)\b/i;
const LATE = /\b(?:becomes? known|only (?:at|after)|exceptional\w*|too late|overdue)\b/i;
/** How long a paper is kept is no time for its making. */
const KEPT =
  /\b(?:cop(?:y|ies)|records?|files?|notes?|assessments?(?! orders?)|reports?|minutes)\b[^.;]{0,50}\b(?:kept|keeps?|stays?|retained|stored|held|archived|remains?|destroyed|deleted|shredded)\b[^.;]{0,40}\b(?:for|after) (?:\d|[a-z-]+ year|another)/i;
/** “Where the meeting was inquorate” sets a case; it tells of no past. */
const CASE = /\b(?:where|if|when|once)\b[^,.;]*,/gi;
/** A time after which something ends is as long as it lasts. */
const ENDS = /\b(?:expires?|ends?|lapses?|runs out|ceases?) after\b/i;

/** “After 9 weeks at the latest” is a most after all. */
const AT_LATEST = /\b(?:days?|weeks?|months?|hours?) (?:at the (?:very )?latest|at most|at the outside)\b/i;

/** In words a number may stand for something near the limited thing, so that it is a warning at most. */
function* inWords(context: RuleContext, limits: readonly Limit[]): Iterable<RuleFault> {
  for (const mention of timeMentions(context)) {
    if (/\b(?:after|ago|since)\b/i.test(mention.text) && !ENDS.test(mention.sentence) && !AT_LATEST.test(mention.sentence)) continue;
    const isFloor = mention.binds === 'at-least' || mention.before;
    const broken = limits.flatMap((limit) => {
      const bound = (isFloor ? limit.at_least : limit.at_most) === undefined ? undefined : beyond(mention.duration, limit);
      return bound ? [{ limit, bound }] : [];
    });
    if (broken.length === 0) continue;
    const lowered = textOf(
      mention,
      broken.map(({ limit }) => limit),
    );
    for (const { limit, bound } of broken) {
      if (
        !(speaksOf(limit.about ?? [], lowered) || isUnderHeading(mention, limit, lowered)) ||
        isOfAnother(mention, limit) ||
        isGestation(mention, limit) ||
        isTold(mention) ||
        isCountedFromIt(mention, limit)
      )
        continue;
      yield {
        ...faultText(context, limit, mention.text, bound),
        place: mention.in.place,
        severity: limit.enforce === 'advice' ? 'advice' : 'warning',
        ...(mention.in.requirement === undefined ? {} : { requirement: mention.in.requirement }),
      };
    }
  }
}

/** The thing is named beside its time, and the heading above says of which stage or child: “Later reviews” under “Looked-after children”. */
function isUnderHeading({ in: { around, section } }: TimeMention, { about = [] }: Limit, lowered: string): boolean {
  const [thing, case_] = about;
  if (about.length !== 2 || !thing || !case_ || !speaksOf([thing], lowered)) return false;
  const heading = `${around?.().split('\n')[0] ?? ''} ${section.replaceAll('-', ' ')}`;
  return speaksOf([case_], plain(heading));
}

/** How much more a cell may hold that is a time and nothing else: “max. 45 working days”. */
const LITTLE = 20;

/** What a time is told of: its clause; of a cell that is only a time its row and column; in a table what stands beside it too, where the cell itself speaks of a part of the limited thing. */
function textOf(mention: TimeMention, limits: readonly Limit[]): string {
  const clause = plain(`${wholeClause(mention)} ${mention.lead}`);
  const { head = '', row, text } = mention.in;
  if (row && text.length < mention.text.length + LITTLE) return plain(`${clause} ${head} ${row.join(' ')}`);
  // NOTE: the head of a column names the thing, and its cells the time and who sees to it.
  if (row && limits.some(({ about: [things] = [] }) => things !== undefined && speaksOf([things], plain(head)))) return plain(`${clause} ${head}`);
  if (mention.in.kind !== 'cell' || !limits.some(({ about }) => about?.some((group) => speaksOf([group], clause)))) return clause;
  return plain(`${clause} ${mention.in.around?.() ?? ''}`);
}

const COUNTED_ASIDE = /, counted from [^,;]*,/;
const POINTS_BACK = /\b(?:of|about) (?:it|this|that|them)\b/i;

/** “… and gives her up to 7 days, counted from its start, to see the child”: who or what does it stands at the head of the sentence. */
function wholeClause({ clause, sentence, text }: TimeMention): string {
  const at = sentence.indexOf(text);
  const aside = COUNTED_ASIDE.exec(sentence.slice(at));
  const own = aside ? clauseAt(sentence.replace(COUNTED_ASIDE, ''), at, text.length) : clause;
  if (POINTS_BACK.test(own)) return sentence;
  const words = sentence.split(' ');
  const verb = DOES.has(own.split(' ', 1)[0] ?? '') ? words.findIndex((word) => DOES.has(word)) : 0;
  return verb > 0 && verb < FAR ? `${words.slice(0, verb).join(' ')} ${own}` : own;
}

/** A subject of more words holds other clauses. */
const FAR = 8;

/** Behind a semicolon somebody speaks of another thing, unless the time follows there by itself: “…; the limit is 45 working days”. */
function isOfAnother({ clause, text, lead }: TimeMention, { about: [things = []] = [] }: Limit): boolean {
  const part = clause.split('; ').find((one) => one.includes(text)) ?? clause;
  return part !== clause && lead === '' && !NO_SUBJECT.test(part) && !speaksOf([things], plain(part));
}

/** “When the birth plan is agreed at 34 weeks”: how far a pregnancy has come, where the limit is a time from an event. */
function isGestation({ text, sentence }: TimeMention, { at_most: most, at_least: least }: Limit): boolean {
  const isSpan = readDuration(String(most ?? least))?.times[0].kind === 'span';
  const before = sentence.slice(0, sentence.indexOf(text));
  return isSpan && /^\d+ weeks$/.test(text) && /\bat $/.test(before) && /\b(?:pregnan\w*|birth|midwife|antenatal|scan|unborn)\b/i.test(before);
}

const NO_SUBJECT = /^(?:it|this|that|they|these|the (?:limit|deadline|time|maximum|latest|longest)|within|at|no|not|by|up|\d|and|which)\b/i;

function plain(text: string): string {
  return text.toLowerCase().replace(/’/g, "'");
}

/** “Within 3 months of the child and family assessment”: the limited thing is over, and the time is another's. */
function isCountedFromIt({ sentence, text, lead, in: { row } }: TimeMention, { about: [things = []] = [] }: Limit): boolean {
  const start = sentence.indexOf(text);
  const event = EVENT.exec(plain(sentence.slice(start + text.length)))?.[1];
  if (event === undefined || !things.some((thing) => event.slice(0, thing.length + ASIDE).includes(thing))) return false;
  return !speaksOf([things], plain(`${sentence.slice(0, start)} ${lead} ${row?.join(' ') ?? ''}`));
}

const EVENT = /^ (?:of|after|from|following|since|before) (?:the |an? |each |every |any |its |that |this )?(.+)/;
/** How far behind its article an event may be named: “the second ”. */
const ASIDE = 10;

function isTold(mention: TimeMention): boolean {
  return LATE.test(mention.sentence) || KEPT.test(mention.sentence) || PAST.test(withoutEvent(mention).replace(CASE, ''));
}

interface Bound {
  readonly text: string;
  readonly side: 'more than' | 'less than';
}

function beyond(written: Duration, { at_most, at_least }: Limit): Bound | undefined {
  const ceiling = at_most === undefined ? undefined : readDuration(String(at_most));
  const floor = at_least === undefined ? undefined : readDuration(String(at_least));
  if (ceiling && isLonger(written, ceiling) === true) return { text: String(at_most), side: 'more than' };
  return floor && isShorter(written, floor) === true ? { text: String(at_least), side: 'less than' } : undefined;
}

function faultText(
  { catalogue }: RuleContext,
  limit: Limit,
  written: string,
  { text, side }: Bound,
): Pick<RuleFault, 'message' | 'why' | 'fix'> & { why: string } {
  return {
    message: `\`${written}\` is ${side} the national limit of ${text}: ${limit.title.toLowerCase()}.`,
    why: `${limit.standing} Source: ${citationText(catalogue, limit.citation)}.`,
    fix: side === 'less than' ? `Agree on at least ${text}.` : `Agree on ${text} or less.`,
  };
}

function softer({ enforce }: Limit): Pick<RuleFault, 'severity'> {
  return enforce === 'error' ? {} : { severity: enforce };
}

function* compare(context: RuleContext, fact: GivenFact, limit: Limit, requirement: string): Iterable<RuleFault> {
  const { answer } = fact;
  const says = (written: string, text: string, side: Bound['side']) => ({
    ...faultText(context, limit, written, { text, side }),
    requirement,
    ...softer(limit),
  });
  if (fact.spec.kind === 'number') {
    const amount = Number(typeof fact.value === 'object' && fact.value !== null ? (fact.value as { value?: unknown }).value : fact.value);
    const place = value(answer.file, ...answer.path, fact.name);
    if (typeof limit.at_most === 'number' && amount > limit.at_most) yield { ...says(String(amount), String(limit.at_most), 'more than'), place };
    if (typeof limit.at_least === 'number' && amount < limit.at_least) yield { ...says(String(amount), String(limit.at_least), 'less than'), place };
    return;
  }
  for (const time of factKind(fact.spec.kind).times?.(fact.value, fact.spec) ?? []) {
    const written = readDuration(time.text);
    const bound = written && beyond(written, limit);
    if (bound) yield { ...says(time.text, bound.text, bound.side), place: value(answer.file, ...answer.path, fact.name, ...time.path) };
  }
}
