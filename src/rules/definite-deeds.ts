// What makes a sentence one that somebody has to act on: a bound of time that can be missed, a number to ring, an address to write to.
// Sentences of words are read here once for all the rules that ask who does what is said in them.

import { sentencesOf } from './sentences.ts';
import type { RuleContext } from './rule.ts';
import type { WrittenText } from './text-places.ts';
import { wordTexts } from './text-places.ts';

const SPAN = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty(?:[- ]\w+)?)(?:[ -](?:working|calendar|clear|school|full))?[ -](?:minute|hour|day|week|month)s?\b`;
const CLOCK = String.raw`(?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|noon|midday|midnight|lunchtime|close of (?:play|business|day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:\d+(?:st|nd|rd|th)|first|last|end|close|next|following|same))`;
/** A time by which something has to be done. What is done every month may be no more than how things are. */
const BOUND = new RegExp(
  [
    String.raw`\b(?:within|inside|in|under|at least|at most|not? (?:later|more) than|max(?:imum)?\.?|up to) (?:the |a further |another |a period of |the first |the next )?${SPAN}`,
    String.raw`\b(?:within the (?:hour|day|week|month)|(?:by|before|no later than|not later than) ${CLOCK}|(?:the )?same (?:working |calendar )?day|that (?:same |very )?(?:day|afternoon|evening|night)|next (?:working )?(?:day|morning))\b`,
    String.raw`\b${SPAN}[^.;]{0,12} (?:before|after|of|from|following|prior|ahead|beforehand|later|afterwards|at (?:most|the (?:latest|most|outside))|max)\b`,
    String.raw`\b(?:on|by|before) the (?:\w+ ){0,2}(?:day|evening|morning|afternoon)\b|\b(?:before|by) (?:closing|close|going home|leaving|the end|midnight|noon|lunch)\b|\btoday\b|\bovernight\b`,
  ].join('|'),
  'i',
);
const CHANNEL = /\b0\d{3,4} ?\d{3} ?\d{3,4}\b|[\w.-]+@[\w-]+\.[\w.-]+|\b999\b/;
const EVERY = /\b(?:every (?:\w+ )?(?:minute|hour|day|week|fortnight|month|quarter|year)s?|daily|weekly|fortnightly|monthly|quarterly|each (?:working )?(?:day|week|month|quarter))\b/i;

export function isBound(text: string): boolean {
  return BOUND.test(text) || CHANNEL.test(text);
}

/** What is done again and again counts as well, where it is somebody who is said to do it. */
export function isTimed(text: string): boolean {
  return isBound(text) || EVERY.test(text);
}

/** A block of the words of an answer in which something is timed, in sentences without what is only quoted there. */
export interface TimedText {
  readonly written: WrittenText;
  readonly requirement: string;
  readonly sentences: readonly string[];
}

const known = new WeakMap<RuleContext, readonly TimedText[]>();
const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]{12,}’(?!\w)/g;

export function timedTexts(context: RuleContext): readonly TimedText[] {
  const found = known.get(context);
  if (found) return found;
  const made = wordTexts(context).flatMap((written) => {
    const { requirement, text, kind, row } = written;
    if (requirement === undefined || kind === 'heading' || !(isTimed(text) || (row !== undefined && text.length < 200 && isTimed(row.join(' '))))) return [];
    return [{ written, requirement, sentences: sentencesOf(text.replace(QUOTED, '“”')) }];
  });
  known.set(context, made);
  return made;
}
