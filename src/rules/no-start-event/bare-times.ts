// Limits in words that count from nothing: “completes the assessment inside 35 working days”, a column of lengths, “Limit: 5 working
// days”, “Day 1, the worker rings”. An event may stand beside the time, before it, at the head of the table or above the list.

import type { RuleContext, RuleFault } from '../rule.ts';
import { FOR_THIS, isLabelled, isLimit, isOnlyTime, mayBeLimit, NO_LIMIT, PAST, STARTS_BEHIND, TIME_HEAD } from './limits-in-words.ts';
import { firstOfDays } from './numbered-days.ts';
import { isAbsentBy } from '../reading/absent-by.ts';
import { statementsOf } from '../reading/sentences.ts';
import { tellsOfDeed, tellsOfEvent } from './spoken-starts.ts';
import { isQuoted } from '../reading/task-clauses.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { wordTexts } from '../reading/text-places.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { timeMentions } from '../reading/time-mentions.ts';
import { isTimeOfFacts } from '../reading/told-in-facts.ts';
import { isBareCount, isWithin, unreadTimeIn } from './unread-times.ts';
import { anybodyActs, withoutSubject } from '../reading/who-acts.ts';

/** A length in another form, in a block with a doer and with nothing that happens. */
function unreadBare(written: WrittenText, mentions: readonly TimeMention[]): string | undefined {
  if (written.kind === 'cell' || written.kind === 'heading' || written.requirement === undefined) return undefined;
  const found = unreadTimeIn(written.text);
  if (found === undefined || mentions.some((one) => isAnchored(one) && !isWithin(written.text.indexOf(one.text), one.text.length, found))) return undefined;
  const statements = statementsOf(written.text);
  const at = statements.findIndex((one) => one.includes(found.text));
  const sentence = statements[at] ?? '';
  const rest = sentence.replace(found.text, ' ');
  if (
    PAST.test(rest) ||
    /\bagain $/i.test(sentence.slice(0, sentence.indexOf(found.text))) ||
    NO_LIMIT.test(rest) ||
    isQuoted(sentence, sentence.indexOf(found.text)) ||
    (!anybodyActs(rest) && !/^[^:]{3,40}: |\b(?:reaches|arrives|is with|gets)\b/.test(sentence))
  )
    return undefined;
  const earlier = statements.slice(0, at).join('\n');
  return tellsOfEvent(`${earlier}\n${rest}`) || (earlier !== '' && tellsOfDeed(earlier)) ? undefined : found.text;
}

/** One of each block is enough. */
export function* bareTimes(context: RuleContext): Iterable<RuleFault> {
  const texts = wordTexts(context);
  const byText = new Map<WrittenText, TimeMention[]>();
  for (const mention of timeMentions(context)) {
    const some = byText.get(mention.in);
    if (some) some.push(mention);
    else byText.set(mention.in, [mention]);
  }
  const told = new Set<unknown>();
  for (const [at, written] of texts.entries()) {
    const days = firstOfDays(written.text);
    if (days !== undefined) yield fault(written, days);
    if (
      isBareCount(written) &&
      !groupOf(texts, at).some(({ text, head }) => tellsOfEvent(text) || (head === undefined && EVENT_HEAD.test(text))) &&
      !told.has(groupOf(texts, at)[0])
    ) {
      told.add(groupOf(texts, at)[0]);
      yield fault(written, `${written.text} (${written.head})`);
    }
    const mentions = byText.get(written) ?? [];
    const unread = unreadBare(written, mentions);
    if (unread !== undefined && !groupOf(texts, at).some((one) => one !== written && tellsOfEvent(one.text))) yield fault(written, unread);
    if (unread !== undefined || mentions.length === 0) continue;
    const bare = mentions.find((one) => mayBeLimit(one) && isLimit(one) && !hasStart(one) && !isSince(one));
    if (!bare || mentions.some((one) => one !== bare && one.binds !== 'every' && one.binds !== 'length' && isAnchored(one))) continue;
    const group = groupOf(texts, at);
    if (
      told.has(group[0]) ||
      group.some(
        ({ text, head }) =>
          (tellsOfEvent(statementsOf(text).join('\n').replace(NO_START, ' ')) && !(written.row !== undefined && TIME_HEAD.test(text))) ||
          (head === undefined && text !== written.head && EVENT_HEAD.test(text)),
      )
    )
      continue;
    told.add(group[0]);
    if (
      !isTimeOfFacts(context, written.requirement ?? '', written.row?.join(' ') ?? bare.sentence, bare.text, {
        eventIn: written.row?.join(' ') ?? withoutSubject(bare.sentence),
        withEvent: written.row === undefined && !OF_STEPS.test(bare.sentence),
      })
    )
      yield fault(written, bare.text);
  }
}

/** “Even if the team has not settled it”, “after which …”: nothing from which a time counts. */
const NO_START = /\beven (?:if|when|in [^,.;]{3,40} when)\b|\bafter (?:which|at most|no (?:more|longer) than)\b/gi;

function fault(written: WrittenText, time: string): RuleFault {
  return {
    message: `“${time.trim()}” does not say from when it counts.`,
    fix: 'Write the event beside it, for example “within 5 working days of the referral arriving”.',
    place: written.place,
    severity: 'warning',
    ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
  };
}

/** What stands round a text and may hold its event: the cells of its row and their heads with the paragraph above, the list as far as the item with what leads into it. */
/** “Both run from when the sender learns of the change.” */
const SAYS_FROM = /\b(?:runs?|counts?|counted|starts?) from (?:when|the|its|that)\b/i;

function groupOf(texts: readonly WrittenText[], at: number): WrittenText[] {
  const written = texts[at];
  if (!written || (written.kind !== 'cell' && written.kind !== 'item')) return written ? [written] : [];
  let first = at;
  while (texts[first - 1]?.kind === written.kind && texts[first - 1]?.section === written.section) first -= 1;
  const lead = texts[first - 1];
  const leads =
    lead && lead.kind !== 'cell' && lead.requirement === written.requirement && (LEADS_IN.test(lead.text) || SAYS_FROM.test(lead.text)) ? [lead] : [];
  if (written.kind === 'item') return [...texts.slice(first, at + 1), ...leads];
  return [...texts.slice(first, at + (written.row?.length ?? 1)).filter(({ row, head }) => row === written.row || head === undefined), ...leads];
}

/** A column of what happens, or of days from which times count. */
const EVENT_HEAD =
  /^(?:(?:concerns?|worr(?:y|ies)|referrals?|calls?|forms?|notices?|requests?|births?|pregnanc(?:y|ies)) (?:raised|made|received|sent|known|reported)\b|events?|when|if|what (?:has )?happen|trigger|situation|signs?|change|after|from|count|start|occasion|reason)/i;

/** A line that leads into what follows, or says from when all times count. */
const LEADS_IN = /:\s*$|\b(?:count(?:s|ed|ing)?|all times|these times|clock|times? runs?|days run|table|below)\b/i;

/** “Answers within 2 hours”, “reads it within a day”: of being asked, of having it. “For a date within 4 weeks” is no limit. */
const SINCE = /\b(?:(?:answers?|replies|responds?)|(?:reads?|checks?|signs?|returns?|sees?) (?:it|them)|for an? (?:date|place|slot|appointment)|decisions?) $/i;

/** “A concern at 27 weeks means a meeting within 7 days”: what it means is counted from it. */
const MEANS = /(?:^|[.;:] )(?:an?|any|each|every) [\w ’'-]{3,50} (?:means?|makes|gives|leads to|brings) (?:an?|the|another) [\w ’'-]{3,40} $/i;

/** What the sentence is about is the event: “a change in the law is sent round within …”. */
const IS_EVENT = /^(?:an?|any|each|every) (?:change|new|late|missed|[\w -]{3,30} (?:asked|called|invited) (?:for|to))\b/i;
/** These count one from another, as the table of facts has them. */
const OF_STEPS = /\b(?:steps|stages?)\b/i;
/** A table that goes by weeks or dates says from when. */
const BY_WEEK = /^by \d/i;

/** “In the first 10 working days” of somebody new. */
const FIRST_OF_NEW = /^in the first\b/i;
/** Everybody knows when “their first 10 working days” and “the first year” of a plan begin. */
const KNOWN_FIRST = /^in (?:(?:their|your|her|his|its|our|my) first\b|the first (?:\w+ )?(?:years?|months?)\b)/i;
const IS_NEW = /\b(?:new|newly|starts?|starting|joins?|joining|induction)\b/i;

function isSince({ sentence, text, in: { row } }: TimeMention): boolean {
  if (KNOWN_FIRST.test(text) || (FIRST_OF_NEW.test(text) && IS_NEW.test(sentence)) || isAbsentBy(sentence, text)) return true;
  const before = sentence.slice(0, sentence.indexOf(text));
  return SINCE.test(before) || MEANS.test(before) || IS_EVENT.test(sentence) || BY_WEEK.test(row?.[0] ?? '');
}

/** Right behind the time, or a day that needs no event. */
function isAnchored({ sentence, text }: TimeMention): boolean {
  return /\b(?:same|next) /.test(text) || STARTS_BEHIND.test(sentence.slice(sentence.indexOf(text) + text.length));
}

/** A deed in the sentences before, from which this one may count; events are looked for in all that stands round. */
function hasStart(mention: TimeMention): boolean {
  const { sentence, text, in: written } = mention;
  if (isOnlyTime(written, text)) return false;
  const earlier = sentencesBefore(written, text);
  if (ELSE.test(`${earlier} ${sentence}`)) return true;
  return earlier !== '' && !isLabelled(mention) && !FOR_THIS.test(sentence) && tellsOfDeed(earlier);
}

/** “All other parents” are those of whom nothing was said where the event was. */
const ELSE = /\b(?:all|any|every) others?\b|\b(?:everyone|everybody) else\b|\bthe rest\b/i;

/** What the block says before the sentence that holds the time. */
function sentencesBefore({ text: whole }: WrittenText, text: string): string {
  const all = statementsOf(whole);
  const index = all.findIndex((one) => one.includes(text));
  return all.slice(Math.max(0, index - 2), Math.max(0, index)).join(' ');
}
