// What makes a sentence one that somebody has to act on: a bound of time that can be missed, a number to ring, an address to write to.
// Sentences of words are read here once for all the rules that ask who does what is said in them.

import { anyFinds, lookFirst } from './look-first.ts';
import { sentencesOf } from './sentences.ts';
import type { RuleContext } from '../rule.ts';
import type { WrittenText } from './text-places.ts';
import { wordTexts } from './text-places.ts';

/** Sections that say what is wanted and for whom: their sentences ask nobody in particular to act. */
export const AIM_SECTIONS: ReadonlySet<string> = new Set(['purpose-principles', 'scope-definitions']);

const NUMBER = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const UNIT = '(?:minute|hour|day|week|month)';
/** A time by which something has to be done, a number, an address. What is done every month may be no more than how things are. */
const BOUND = lookFirst('bounds of deeds', [
  String.raw`\b(?:within|inside|at least|at most|up to|(?:later|more) than|max(?:imum)?\.?) (?:[\w-]+ ){0,4}?(?:\w+-)?${UNIT}`,
  String.raw`\b(?:in|under) ${NUMBER} (?:\w+ )?${UNIT}`,
  String.raw`\b(?:by|before|later than) (?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|noon|mid|lunch|clos(?:e|ing)\b|[mtwfs][a-z]{2,5}day|the (?:\d+[snrt]|first|last|end|close|next|following|same)|going home|leaving)`,
  String.raw`\b(?:same|that|next|very) (?:working |calendar |same |very )?(?:day|afternoon|evening|night|morning)\b`,
  String.raw`\b${NUMBER} (?:\w+ )?${UNIT}s?['’]?[^.;]{0,12} (?:before|after|of|from|following|prior|ahead|later|at (?:most|the)|max)`,
  String.raw`\b(?:on|by|before) the (?:\w+ ){0,2}(?:day|evening|morning|afternoon)\b`,
  String.raw`\b(?:today|overnight)\b`,
  String.raw`\bthe day (?:after|before)\b`,
  String.raw`\b(?:by|at|in) (?:week|day) \d|\bby \d{1,2} (?:weeks|january|february|march|april|may|june|july|august|september|october|november|december)\b`,
  // NOTE: an event ends the time as well as a day does, where it is one of the case.
  String.raw`\b(?:before|ahead of|prior to|by the time|in time for) (?:the |an? |any |each |every |his |her |their |its |that |this )?(?:[\w'’-]+ ){0,3}?(?:leaves?|breaks? up|closes?|begins?|goes|comes|arrives?|moves|dose|appointment|visit|meeting|conference|birth|discharge|placement|review|hearing|session|panel)\b`,
  String.raw`\bbefore (?:the|an?|any|each|every|his|her|their|its) (?:[\w’'-]+ ){1,3}?(?:is|are|has|have)\b`,
  String.raw`\bby the time (?:the |a |she |he |it |they )(?:[a-z]+ ){0,2}(?:is|are) \d+ (?:weeks|months)`,
  String.raw`\b0\d{3,4} ?\d{3} ?\d{3,4}\b|\b999\b`,
  String.raw`[\w.-]+@[\w-]+\.\w`,
]);
const EVERY = lookFirst('rounds of deeds', [
  String.raw`\b(?:every|each) (?:\w+ )?(?:minute|hour|day|week|fortnight|month|quarter|year)s?\b`,
  String.raw`\b(?:daily|weekly|fortnightly|monthly|quarterly)\b`,
  String.raw`\b(?:at|in|before|after) (?:every|each) (?:\w+ ){0,2}?(?:appointment|visit|review|meeting|contact|session|conference|assessment|interview|handover)s?\b`,
]);

export function isBound(text: string): boolean {
  return anyFinds(BOUND.among(text), text);
}

/** What is done again and again counts as well, where it is somebody who is said to do it. */
export function isTimed(text: string): boolean {
  return isBound(text) || anyFinds(EVERY.among(text), text);
}

export interface TimedSentence {
  readonly text: string;
  readonly isBound: boolean;
  readonly isTimed: boolean;
}

/** A block of the words of an answer in which something is timed, in sentences without what is only quoted there. */
export interface TimedText {
  readonly written: WrittenText;
  readonly requirement: string;
  readonly sentences: readonly TimedSentence[];
}

/** A row that begins with a bare number is a week of a calendar or a step. */
export function isTimedRow(row: readonly string[]): boolean {
  return /^\d{1,2}$/.test(row[0] ?? '') || row.some(isTimed);
}

const known = new WeakMap<RuleContext, readonly TimedText[]>();
const QUOTE = /[“"‘]/;
const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]{12,}’(?!\w)/g;

export function timedTexts(context: RuleContext): readonly TimedText[] {
  const found = known.get(context);
  if (found) return found;
  const made = wordTexts(context).flatMap((written) => {
    const { requirement, text, kind, row } = written;
    if (requirement === undefined || kind === 'heading') return [];
    const bounds = BOUND.among(text);
    const rounds = EVERY.among(text);
    const sentences = bounds.length + rounds.length === 0 ? [] : sentencesIn(text, bounds, rounds);
    if (sentences.some((sentence) => sentence.isTimed)) return [{ written, requirement, sentences }];
    // NOTE: of a row the time stands in another cell.
    return row !== undefined && text.length < 200 && isTimedRow(row) ? [{ written, requirement, sentences: sentencesIn(text, [], []) }] : [];
  });
  known.set(context, made);
  return made;
}

/** `bounds` and `rounds`: what may find something in the whole of the text. */
function sentencesIn(whole: string, bounds: readonly RegExp[], rounds: readonly RegExp[]): TimedSentence[] {
  return sentencesOf(QUOTE.test(whole) ? whole.replace(QUOTED, '“”') : whole).map((text) => {
    const isBoundHere = anyFinds(bounds, text);
    return { text, isBound: isBoundHere, isTimed: isBoundHere || anyFinds(rounds, text) };
  });
}
