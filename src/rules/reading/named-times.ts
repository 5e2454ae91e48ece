// Times that are called by a name and not by a number with a unit: “a fortnight in which to”, “the evening before the meeting”, “by the
// first birthday”, “in the month after the birth”.

import type { Duration } from '../../model/durations.ts';
import { readDuration } from '../../model/durations.ts';
import { readOrdinal } from '../../model/number-words.ts';
import { lookFirst } from './look-first.ts';

export interface NamedTime {
  readonly text: string;
  readonly index: number;
  readonly duration: Duration;
  readonly binds: 'within' | 'point' | 'length';
  readonly before: boolean;
}

const FORTNIGHT = String.raw`(?<!\b(?:once|twice|times|every|each|per) )\b((?:(?:no|not) (?:later|more|longer) than|within|inside|at most|up to|in|after|for) )?(?:an?|one|the) fortnight\b(?!['’]s (?:holiday|leave|pay|supply|dose|script|stay)|ly)`;
const HALF_YEAR = String.raw`\b((?:(?:no|not) (?:later|more|longer) than|within|inside|at most|up to|in|after|every) )?(half|a quarter of|three quarters of) (?:a|the|of a) year\b`;
const DAY_BEFORE = String.raw`\bthe (?:(?:very )?(?:day|night|evening|afternoon|morning)) before(?= (?:the|each|every|any|an?|that|this|it|they|she|he|core|planning|conference|review)\b)`;
const BIRTHDAY = String.raw`\b(?:by|before|no later than|not later than|up to) (?:the|their|its|his|her|(?:the|each|every|a) (?:child|baby)['’]s) (first|second|third|fourth|fifth) birthday\b`;
const AGE = String.raw`\b(?:by|before|at|no later than|not later than) (?:(?:the|an) age of (\d{1,2}|[a-z]+)(?: (months|years|weeks))?|(\d{1,2}|[a-z]+) (months|years|weeks)(?: of age| old))\b`;
const IN_THE = String.raw`\bin the (week|fortnight|month|year)(?= (?:after|following|that follows|which follows)\b)`;

const named = lookFirst('named-times', [FORTNIGHT, HALF_YEAR, DAY_BEFORE, BIRTHDAY, AGE, IN_THE], (source) => new RegExp(source, 'gi'));

export function mayNameTime(text: string): boolean {
  return named.among(text).length > 0;
}

export function namedTimes(sentence: string): NamedTime[] {
  return named.among(sentence).flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match): NamedTime[] => {
      const duration = readDuration(lengthOf(pattern.source, match));
      if (!duration) return [];
      const isBack = pattern.source === DAY_BEFORE || (pattern.source === FORTNIGHT && NOTICE.test(sentence.slice(match.index + match[0].length)));
      return [{ text: match[0], index: match.index, duration, binds: bindingOf(pattern.source, match, sentence), before: isBack }];
    }),
  );
}

const NOTICE = /^(?:['’]s)? (?:notice|before|ahead of|in advance|prior to)\b/;

function lengthOf(source: string, [, first, second, third, fourth]: RegExpExecArray): string {
  if (source === FORTNIGHT) return '2 weeks';
  if (source === HALF_YEAR) return /^half/i.test(second ?? '') ? '6 months' : /^a/i.test(second ?? '') ? '3 months' : '9 months';
  if (source === DAY_BEFORE) return '1 day';
  if (source === BIRTHDAY) return `${readOrdinal(first ?? '')} years`;
  if (source === AGE) return `${first ?? third} ${second ?? fourth ?? 'years'}`;
  return first === 'fortnight' ? '2 weeks' : `1 ${first}`;
}

/** What comes before or behind a fortnight says whether it is a limit. */
const LIMITED = /\b(?:has|have|gets?|allowed|given|allows?|there is) $/i;
const OF_SOMETHING = /^ (?:of|after|from|following)\b/;
const AT_MOST = /^,? (?:at the latest|at most|or less|at the outside)\b/;

function bindingOf(source: string, { 0: text, 1: lead, index }: RegExpExecArray, sentence: string): NamedTime['binds'] {
  if (source === DAY_BEFORE) return 'point';
  if (source === AGE && /^at\b/i.test(text)) return 'length';
  if (source !== FORTNIGHT && source !== HALF_YEAR) return 'within';
  const after = sentence.slice(index + text.length);
  if (AT_MOST.test(after) || LIMITED.test(sentence.slice(0, index))) return 'within';
  if (lead === undefined) return NOTICE.test(after) || OF_SOMETHING.test(after) ? 'point' : 'length';
  return /^(?:no|not|within|inside|at most|in|up to)\b/i.test(lead) ? 'within' : 'length';
}
