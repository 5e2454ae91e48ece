// Does a sentence tell somebody to do something, and does a word in it belong to that doing? “The worker rings soon” and “Ring soon” do,
// “the worker asks whether the parent drinks regularly” does not: there the word belongs to the parent.

import { inLatin } from '../../guidance/latin.ts';
import { DEED, DO, DOES, DONE, GOES, HOW, IS_OR_HAS, MANY, NO_VERB, ONE, SECOND_WORDS } from './task-words.ts';

/** A word or a sign of a sentence, in small letters. */
interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = inLatin(/\p{L}[\p{L}'’-]*|\d+|[,.:;–—]/gu);
const LINKS = new Set(['at', 'in', 'of', 'for', 'from', 'with', 'to', 'about', 'on', 'by', 'between']);
const ADDED = new Set(['concerned', 'involved', 'responsible', 'there']);
const BEFORE_AN_ORDER = new Set(['please', 'always', 'then', 'first', 'also', 'next', 'so', 'and', 'or', 'do', 'never']);
const OPENS_A_CASE = new Set(['if', 'when', 'where', 'once', 'whenever', 'after', 'before', 'unless', 'as']);
/** “Someone says it over the counter”: what happens, not what is done about it. */
const ANYONE = new Set(['someone', 'somebody', 'anyone', 'anybody', 'everyone', 'everybody']);
const HAPPENS = new Set(['says', 'mentions', 'comes', 'turns', 'goes', 'falls', 'drinks', 'uses', 'dies', 'leaves', 'forgets', 'thinks', 'wonders', 'walks']);
const MARKS = new Set([':', ';', '–', '—']);
const IS_RIGHT = new Set(['practice', 'important', 'essential', 'vital', 'expected', 'advisable', 'helpful', 'best', 'wise', 'required']);
/** How many words may stand between those who act and what they do. */
const ASIDE = { linked: 4, between: 12 };

/** Does a word at this place say how or when somebody acts? */
export function belongsToTask(sentence: string, at: number, length: number): boolean {
  if (isQuoted(sentence, at)) return false;
  return actsIn(sentence).some(([start, end]) => {
    if (at >= start && at + length <= end) return true;
    const between = at >= end ? sentence.slice(end, at).replace(WHAT_WAS, ' ') : undefined;
    if (between !== undefined) return !between.includes(';') && !OPENS.test(between);
    return at + length <= start && LEADS.test(sentence.slice(0, at)) && ONLY_WHO.test(sentence.slice(at + length, start));
  });
}

/** “Tells the worker what was agreed as soon as possible”: the time belongs to the telling. */
const WHAT_WAS = /\bwhat (?:was|were|has been|had been) (?:agreed|decided|said|found|seen|heard|arranged|settled|done)\b/gi;
/** Where these stand before a word, with no comma between, it belongs to what they open. */
const OPENS =
  /\b(?:whether|if|that|who|whom|whose|which|what|how|why|because|than|where|when|while|until|(?<!do |does )so|as|since|although|though|(?:parents?|mothers?|fathers?|child(?:ren)?|famil(?:y|ies)|patients?|them|her|him) to)\b(?=[^,;]*$)/i;
const LEADS = /^(?:[-*•] ?)?(?:[^,;]{0,120}[,:] )?(?:and |then |but )?$/;
const ONLY_WHO = /^,? ?(?:(?:the|a|an|each|every|any|our|both|their)\b ?)?(?:[\w'’-]+ ){0,4}$/;

/** Somebody else's words are no task. */
export function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}

/** Every stretch from those who act, or from an order, to the verb. */
function actsIn(sentence: string): (readonly [start: number, end: number])[] {
  const tokens: Token[] = [...sentence.matchAll(TOKEN)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: index, end: index + word.length }));
  const isCase = OPENS_A_CASE.has(tokens[0]?.word ?? '');
  return tokens.flatMap((token, index) => {
    const verb = tokens[isOrder(tokens, index, isCase) ? index : verbOf(tokens, index)];
    return verb ? [[token.start, verb.end] as const] : [];
  });
}

/** “Ring the school”, “Then ring …”, “Midwife: rings …”, “If nobody answers, ring …”. */
function isOrder(tokens: readonly Token[], index: number, isCase: boolean): boolean {
  const word = tokens[index]?.word ?? '';
  if (!DO.has(word) && !DOES.has(word)) return false;
  let before = index - 1;
  while (before >= 0 && (BEFORE_AN_ORDER.has(tokens[before]?.word ?? '') || /^\d/.test(tokens[before]?.word ?? ''))) before -= 1;
  const sign = tokens[before]?.word ?? '';
  return (
    before < 0 ||
    (index < 4 && sign === '.') ||
    MARKS.has(sign) ||
    (sign === ',' && isCase && DO.has(word)) ||
    (word !== '' && sign === 'to' && DO.has(word) && IS_RIGHT.has(tokens[before - 1]?.word ?? ''))
  );
}

/** Where the verb of a subject at this place stands; -1 when there is none. */
function verbOf(tokens: readonly Token[], index: number): number {
  const word = tokens[index]?.word ?? '';
  if (word === 'is' || word === 'are' || word === 'gets' || word === 'get') return behindHow(tokens, index + 1, (at) => DONE.has(tokens[at]?.word ?? ''));
  const isNamed = SECOND_WORDS[word]?.includes(tokens[index - 1]?.word ?? '') === true;
  const isOne = isNamed || ONE.has(word);
  const isMany = MANY.has(word) || (isNamed && word !== 'door' && word !== 'person') || (isOne && isJoined(tokens, index));
  if (!isOne && !isMany && !DEED.has(word)) return -1;
  const isFirst = index <= 3 && tokens.slice(0, index).every(({ word: one }) => !MARKS.has(one) && one !== ',');
  const isVerb = (at: number): boolean =>
    (isOne && doesAt(tokens, at) && !(ANYONE.has(word) && HAPPENS.has(tokens[at]?.word ?? ''))) ||
    (isMany && (DO.has(tokens[at]?.word ?? '') || isInTouch(tokens, at, 'are') || (isFirst && at <= index + 2 && isAnyVerb(tokens[at]?.word)))) ||
    (DEED.has(word) && isDoneAt(tokens, at));
  for (const start of startsBehind(tokens, index)) {
    const found = behindHow(tokens, start, isVerb);
    if (found >= 0) return found;
  }
  return -1;
}

/** Right behind the subject, or behind what is added to it: “in charge”, “of the team”, “, once told,”. */
function startsBehind(tokens: readonly Token[], index: number): number[] {
  const next = tokens[index + 1]?.word ?? '';
  if (ADDED.has(next)) return [index + 2];
  if (LINKS.has(next)) return [index + 1, ...Array.from({ length: ASIDE.linked }, (_, more) => index + 3 + more)];
  // NOTE: “anyone who is worried raises it”.
  if (next === 'who') return Array.from({ length: ASIDE.linked }, (_, more) => index + 4 + more);
  if (next !== ',') return [index + 1];
  const end = tokens.findIndex(({ word }, at) => at > index + 1 && at < index + ASIDE.between && word === ',');
  return end < 0 ? [] : [end + 1];
}

/** The place of what is looked for, behind at most two adverbs. */
function behindHow(tokens: readonly Token[], start: number, isIt: (at: number) => boolean): number {
  for (let at = start; at <= start + 2; at += 1) {
    if (isIt(at)) return at;
    const word = tokens[at]?.word ?? '';
    if (!HOW.has(word) && !(word.length > 4 && word.endsWith('ly'))) return -1;
  }
  return -1;
}

function doesAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return DOES.has(word) || (word.length > 3 && word.endsWith('s') && !IS_OR_HAS.has(word)) || isInTouch(tokens, at, 'is') || isInTouch(tokens, at, 'stays');
}

function isInTouch(tokens: readonly Token[], at: number, verb: string): boolean {
  const last = tokens[at + 2]?.word;
  return tokens[at]?.word === verb && tokens[at + 1]?.word === 'in' && (last === 'touch' || last === 'contact');
}

function isAnyVerb(word = ''): boolean {
  return word.length > 2 && !NO_VERB.has(word) && !HOW.has(word) && /^[a-z]/.test(word);
}

/** “The visit follows”, “the case is closed”. */
function isDoneAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return (
    GOES.has(word) || ((word === 'is' || word === 'are') && behindHow(tokens, at + 1, (one) => /(?:ed|en|n|t|de|ne|ld|ad)$/.test(tokens[one]?.word ?? '')) >= 0)
  );
}

/** “The midwife and the health visitor ring”. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  const and = tokens.findLastIndex(({ word }, at) => at < index && at >= index - 5 && (word === 'and' || word === 'or'));
  return and > 0 && ONE.has(tokens[and - 1]?.word ?? '');
}
