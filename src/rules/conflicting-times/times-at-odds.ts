// Times in one passage that cannot both hold: “sooner” with the longer of two, “every 8 weeks” beside “monthly”, two rows that differ in nothing
// but the time, a last day that is not the last, a list that closes after its meeting. And the count of missed doses that sets things off, which
// is one number in all of a protocol.

import { isLonger, isShorter } from '../../model/durations.ts';
import { readNumber, readOrdinal } from '../../model/number-words.ts';
import { lookFirst } from '../reading/look-first.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { TextGroup } from '../reading/text-groups.ts';
import { textGroups } from '../reading/text-groups.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { factTexts, wordTexts } from '../reading/text-places.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { timeMentions } from '../reading/time-mentions.ts';
import { sharedCount, stemsOf } from '../reading/word-stems.ts';

export interface AtOdds {
  readonly where: WrittenText;
  readonly here: string;
  readonly before: string;
}

export function* timesAtOdds(context: RuleContext): Iterable<AtOdds> {
  yield* comparedWrongly(context);
  for (const group of textGroups(context)) {
    const found = oftenAtOdds(group) ?? rowsAtOdds(group);
    if (found) yield found;
  }
  const misses = missesInFacts(context);
  for (const where of wordTexts(context)) {
    const found = closesTooLate(where) ?? missesAtOdds(where, misses);
    if (found) yield found;
  }
}

/** “Urgent questions are answered sooner: within 5 working days”, and 3 for the others. */
const SOONER = /\b(?:sooner|faster|quicker|more quickly|earlier|shorter|less time|brought forward|speeded up)\b/i;
const LATER = /\b(?:takes? longer|get longer|more time|slower|extended to|a longer (?:time|limit))\b/i;

function* comparedWrongly(context: RuleContext): Iterable<AtOdds> {
  let before: TimeMention | undefined;
  for (const mention of timeMentions(context)) {
    const [one, { sentence, text }] = [before, mention];
    before = mention;
    if (!one || one.in !== mention.in || mention.binds !== 'within' || one.binds !== 'within') continue;
    const from = one.sentence === sentence ? sentence.indexOf(one.text) + one.text.length : 0;
    const said = `${from > 0 ? '' : mention.lead} ${sentence.slice(from, sentence.indexOf(text))}`;
    const isWrong = SOONER.test(said)
      ? isLonger(mention.duration, one.duration) === true
      : LATER.test(said) && isShorter(mention.duration, one.duration) === true;
    if (isWrong && sharedCount(stemsOf(`${mention.lead} ${sentence}`), stemsOf(one.sentence)) > 1) yield { where: mention.in, here: text, before: one.text };
  }
}

const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|sixteen|eighteen|twenty|thirty|\\d{1,3}';
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30.4, quarter: 91.3, term: 91.3, year: 365 };
const OFTEN = lookFirst(
  'how often something is done',
  [
    String.raw`\b(?:every|each|once (?:a|an|every|each|in)|one (?:a|in)) (?:(${NUMBER}|other|second) )?(day|week|fortnight|month|quarter|term|year)s?\b(?<!\b(?:each|every|once a|once every|once each) day)(?! (?:old|ago|of))`,
    String.raw`\b(?:is|are|comes?|meets?|happens?|takes place|held|done|reviewed|checked|supervision|supervised|rung|counted) (?:at least |always |normally )?(daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annually)\b`,
    String.raw`\b(?:each|every|the|a|its|this) (daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual) (?:meeting|review|session|report|check|visit|supervision|call|audit|list|count)\b`,
    String.raw`(?<=, )(once|twice|(?:${NUMBER})) (?:a|each|every|per) (month|quarter|year)(?=,)`,
    String.raw`\b(once|twice|(?:${NUMBER}) times) (?:a|an|every|each|per) (week|month|quarter|year)\b`,
    String.raw`\b(?:no|never|not|nobody|no one|none) (?:[\w’'-]+ ){1,5}?(?:longer|more) than (${NUMBER}) (day|week|month|year)s? (?:between|without|apart|goes|passes?)\b`,
    String.raw`\b(?:no|never|not) (?:longer|more) than (${NUMBER}) (day|week|month|year)s? (?:between|without|apart|pass)\b`,
    String.raw`\b(?:lie|are|is|stand|come)s? (${NUMBER}) (day|week|month|year)s? apart\b`,
    String.raw`\b(?:next|following)(?: one)? [^.;]{0,40}?\b(?:for )?(${NUMBER}) (week|month|year)s after the last\b`,
  ],
  (source) => new RegExp(source, 'gi'),
);
const LY: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  fortnightly: 'fortnight',
  monthly: 'month',
  quarterly: 'quarter',
  termly: 'term',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
};

interface Often {
  readonly text: string;
  readonly days: number;
  readonly sentence: string;
}

function oftenIn(text: string): Often[] {
  const patterns = OFTEN.among(text);
  if (patterns.length === 0) return [];
  return sentencesOf(text).flatMap((sentence) =>
    patterns.flatMap((pattern) => [...sentence.matchAll(pattern)].flatMap((match) => ({ text: match[0], days: daysOf(match), sentence }))),
  );
}

function daysOf([whole, one = '', two = '']: RegExpMatchArray): number {
  const word = one.toLowerCase();
  const ly = LY[word];
  if (ly !== undefined) return DAYS_IN[ly] ?? 0;
  const unit = DAYS_IN[two.toLowerCase()] ?? 0;
  if (/times|once|twice/i.test(one) || /^\w+ (?:a|each|every|per) /i.test(whole))
    return unit / (word === 'once' ? 1 : word === 'twice' ? 2 : (readNumber(word.replace(/ times/, '')) ?? 1));
  if (word === '' || whole === '') return unit;
  return unit * (/other|second/.test(word) ? 2 : (readNumber(word) ?? 1));
}

/** Another thing, another case or another round, of which the one does not hold. */
const APART =
  /\b(?:if|unless|except|otherwise|instead|where|when|until|(?:the|a|her|his|their|each) first|after (?:that|this|the)|then|others?|another|further|urgent|high|low|for (?:the rest|others)|as well|also|again|in between|besides|new|sooner|more often|less often|was|were|last year|used to|joint|group|not|pregnant)\b/i;
const ALL_APART = new RegExp(APART.source, 'g');
const THAT_IS = /\b(?:that is(?: to say)?|which (?:is|makes|means)|in other words|so)\b/i;

const LEAST = /^(?:least|most)/;

/** A quarter of the one is how much they may differ: “monthly” and “every 4 weeks” are one. */
const ROUGHLY = 1.25;

/** Cheap to look for, since most groups tell of no two. */
const ANY_OFTEN =
  /\b(?:every|each|once an?|once in|times an?|twice an?|, [a-z]+ an?) (?:[\w-]+ )?(?:days|weeks?|fortnight|months?|quarter|term|years?)\b|\b(?:(?:week|fortnight|month|quarter|year|term|annual)ly|daily|annual)\b|\b(?:days?|weeks?|months?|years?) (?:between|apart|without|after the last)\b/gi;

function oftenAtOdds(group: TextGroup): AtOdds | undefined {
  if (group.first.row !== undefined) return undefined;
  let count = 0;
  for (const { text } of group.blocks) count += text.match(ANY_OFTEN)?.length ?? 0;
  if (count < 2) return undefined;
  const said = group.blocks.flatMap((where) => (where.row === undefined ? oftenIn(where.text).map((one) => ({ ...one, where })) : []));
  for (const [index, later] of said.entries()) {
    for (const earlier of said.slice(Math.max(0, index - 3), index)) {
      const ratio = Math.max(earlier.days, later.days) / Math.max(1, Math.min(earlier.days, later.days));
      if (ratio > ROUGHLY && isOfOneThing(earlier, later, later.where.requirement ?? '')) return { where: later.where, here: later.text, before: earlier.text };
    }
  }
  return undefined;
}

const NO_LONGER = /^(?:no|nobody|never|none)\b/i;

/** What both sentences say tells none of the two from the other. */
function isApart(a: string, b: string, later: string): boolean {
  const [one, other] = [a, b].map((text) => new Set(text.toLowerCase().match(ALL_APART)));
  const only = [...(one ?? []), ...(NO_LONGER.test(later) || /after the last/.test(later) ? [] : (other ?? []))];
  return only.some((word) => !(one?.has(word) && other?.has(word)));
}

function isOfOneThing(earlier: Often, later: Often, requirement: string): boolean {
  if (earlier.sentence === later.sentence) {
    const between = later.sentence.slice(later.sentence.indexOf(earlier.text) + earlier.text.length, later.sentence.indexOf(later.text));
    return THAT_IS.test(between) && !APART.test(between);
  }
  const [a, b] = [earlier, later].map(({ sentence, text }) => sentence.replace(text, ' '));
  if (a === undefined || b === undefined || isApart(a, b, later.text)) return false;
  const [one, other] = [stemsOf(a), stemsOf(b)];
  const shared = sharedCount(one, other);
  if (/^(?:next|following) one\b/i.test(later.text)) return true;
  // NOTE: “Supervision is monthly” says of what by the name of its answer.
  if (shared >= 1 && NO_LONGER.test(later.text)) return true;
  const title = stemsOf(requirement.replace(/-/g, ' '));
  return shared >= 2 || (shared >= 1 && Math.min(one.size, other.size) <= 2) || [...one].every((stem) => title.has(stem) || LEAST.test(stem));
}

/** Two rows of one table with the same words in every cell but one, and in that one two times. */
function rowsAtOdds({ blocks }: TextGroup): AtOdds | undefined {
  const rows: { readonly cells: readonly string[]; readonly where: WrittenText }[] = [];
  for (const where of blocks) {
    if (where.row === undefined || where.row.length < 2) continue;
    if (rows.at(-1)?.cells !== where.row) rows.push({ cells: where.row, where });
  }
  for (const [index, { cells, where }] of rows.entries()) {
    for (const earlier of rows.slice(0, index)) {
      const other = cells.flatMap((cell, at) => (cell === earlier.cells[at] ? [] : [[cell, earlier.cells[at] ?? ''] as const]));
      const [pair] = other;
      if (other.length !== 1 || !pair || cells.length !== earlier.cells.length || !cells.some((cell) => cell.length > 12 && cell !== pair[0])) continue;
      if (pair.every((cell) => LENGTH.test(cell)) && pair[0].replace(LENGTH, '') === pair[1].replace(LENGTH, ''))
        return { where, here: pair[0], before: pair[1] };
    }
  }
  return undefined;
}

const LENGTH = new RegExp(String.raw`\b(?:${NUMBER}) (?:(?:working|calendar) )?(?:hour|day|week|month)s?\b`, 'i');

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const CLOCK = String.raw`\d{1,2}(?:[.:]\d\d)? ?[ap]m|noon`;
const MEETS = new RegExp(String.raw`\b(?:meets?|is held|sits|takes place)\b[^.;]{0,30}?\b(${WEEKDAY})s?(?: (?:at|from) (${CLOCK}))?`, 'i');
const CLOSES = new RegExp(
  String.raw`\b(?:by|before|until) (${CLOCK}) on (?:the )?(${WEEKDAY})s?\b[^.;]{0,60}?\b(?:that|the same) (?:morning|afternoon|day|meeting)['’]?s?\b`,
  'i',
);

/** Names may come in until after the meeting that they are for. */
function closesTooLate(where: WrittenText): AtOdds | undefined {
  if (!/(?:[ap]m|noon) on /.test(where.text)) return undefined;
  const [, day = '', at = ''] = MEETS.exec(where.text) ?? [];
  const [whole = '', hour = '', closing = ''] = day === '' ? [] : (CLOSES.exec(where.text) ?? []);
  if (whole === '' || at === '' || day.toLowerCase() !== closing.toLowerCase()) return undefined;
  return hourOf(hour) > hourOf(at) ? { where, here: `${hour} on ${closing}`, before: `${day} at ${at}` } : undefined;
}

function hourOf(written: string): number {
  if (written === 'noon') return 12;
  const [, hour = '0', minutes = '0', half = ''] = /^(\d+)(?:[.:](\d+))? ?(am|pm)$/i.exec(written) ?? [];
  return (Number(hour) % 12) + Number(minutes) / 60 + (half.toLowerCase() === 'pm' ? 12 : 0);
}

const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh';
/** “Three supervised doses missed in a row”, “the third missed dose”, “missed 3 days running”. */
const MISSED = lookFirst(
  'how many missed doses',
  [
    String.raw`\b(${NUMBER}) (?:supervised )?doses (?:in a row |running )?(?:(?:are |have been |were )?(?:missed|not collected|uncollected)|in a row|running)\b`,
    String.raw`\b(${NUMBER}) missed (?:supervised )?doses\b`,
    String.raw`\b(${ORDINAL}) (?:(?:missed|uncollected) (?:supervised )?dose|(?:supervised )?dose (?:missed|in a row|that nobody collected|running))\b`,
    String.raw`\bdoses? (?:has been |have been |is |are )?(?:missed|not collected|uncollected)(?: on| for)? (${NUMBER}) days (?:running|in a row)\b`,
  ],
  (source) => new RegExp(source, 'gi'),
);

interface Missed {
  readonly count: number;
  readonly text: string;
}

function missedIn(text: string): Missed[] {
  if (!text.includes('dose')) return [];
  return MISSED.among(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([whole, one = '']) => {
      const count = readNumber(one.toLowerCase()) ?? readOrdinal(one.toLowerCase());
      return count === undefined ? [] : [{ count, text: whole }];
    }),
  );
}

/** The one count that all facts give; none where they give several. */
function missesInFacts(context: RuleContext): Missed | undefined {
  const found = factTexts(context).flatMap(({ text }) => missedIn(text));
  const [first] = found;
  return first && found.every(({ count }) => count === first.count) ? first : undefined;
}

/** Fewer are another case: “after the first missed dose the pharmacist rings the parent”. */
function missesAtOdds(where: WrittenText, told: Missed | undefined): AtOdds | undefined {
  if (!told) return undefined;
  const said = missedIn(where.text);
  const [more] = said.filter(({ count }) => count > told.count);
  const isTold =
    !more || said.some(({ count }) => count === told.count) || !/\b(?:rings?|tells?|telephones?|phones?|alerts?|informs?|calls?)\b/i.test(where.text);
  return isTold ? undefined : { where, here: more.text, before: told.text };
}
