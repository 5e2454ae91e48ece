// Notes without a verb that say what is done and when (“minutes circulated within 2 working days”, “visit within 3 days”), and things of the work that
// come about by themselves (“a letter follows”, “there will be a meeting”, “the GP hears of it”).

import { isOwedByNobody, isThing, isVerbless, movesByItself } from '../reading/doerless-things.ts';
import { isBound } from '../reading/definite-deeds.ts';
import { mainClausesOf } from '../reading/main-clauses.ts';
import { needsDoing } from '../reading/bare-notes.ts';
import { DEED, DOES } from '../reading/task-words.ts';
import { wordSet } from '../reading/word-set.ts';
import { isBareDeed, readerGets } from './bare-deeds.ts';
import { isParticiple, tokensOf } from './open-deeds.ts';

const FINITE = wordSet('is are was were am has have had do does did will would must should shall can could may might means needs costs lasts counts');
const TAIL = wordSet('if when whenever where once unless until because while who which that what how why whether as');
/** What may stand behind a thing that is done: where, when, how. */
const BEHIND = wordSet(
  'to in on at within for with before after from into onto out up off over back by via through inside again together and or same next every each beforehand afterwards that what how whether about down straight away then too also first alone daily weekly , ',
);
const NOT_DONE = wordSet(
  'needed agreed missed failed planned joint shared named unborn urgent supervised based counted measured reckoned dated born closed addressed called concerned involved due known expected required need feed red hundred used lost opened set left put cut run let read had done met finished started kept gone due absent attached unless',
);
const NEVER_DONE = /^(?:needed|expected|required|due|counted|based|measured|dated|born|kept|called|closed)$/;
const BEFORE_A_NOUN = wordSet('the a an any each every their his her its our your this these no of');

/** Something is done in it, in so many words and without a verb that says by whom. */
export function isNoteOfDeed(sentence: string): boolean {
  if (/[?]|\b(?:was|were|did|had)\b/.test(sentence)) return false;
  if (needsDoing(sentence)) return true;
  const plain = sentence.replace(/\b(?:no|not) later than /i, 'within ');
  return isDoneShort(plain) || isThingAndTime(plain) || isBareDeed(plain) || isVerbless(plain) || clausesBound(plain);
}

/** “Unannounced visit, within 5 working days”. */
function isThingAndTime(sentence: string): boolean {
  return isThing(/^(?:[-*•] )?(?:[\w’'-]+ ){0,3}([\w-]+)[,:] (?:within|by|before|the same|at least)\b/i.exec(sentence)?.[1]?.toLowerCase() ?? '');
}

function clausesBound(sentence: string): boolean {
  return mainClausesOf(sentence).some((clause) => isBound(clause) && isVerbless(clause));
}

/** “Pharmacy told the same day”, “to be kept locked”, “circulated within 2 working days”. */
const CASE_LABEL = /^(?:[-*•] )?(?:if|when|after|where|once)\b[^:]{3,60}: /i;
const DAY_OF = /\b(?:day|night|morning|evening|week) (?:it|he|she|they|(?:the|a) \w+) (?:is|are|was|were|has|have)\b.*/i;

export function isDoneShort(written: string): boolean {
  const sentence = written.replace(CASE_LABEL, '').replace(DAY_OF, 'day');
  const words = tokensOf(sentence);
  const tail = words.findIndex((word, at) => at > 0 && TAIL.has(word));
  if (words.slice(0, tail < 0 ? words.length : tail).some((word) => FINITE.has(word))) return false;
  if (/^(?:[-*•] )?(?:if|when|before|after|where|once|unless|until|because|so)\b/i.test(sentence)) return false;
  return sentence
    .split(/(?<=[;:]) /)
    .some((part, at) =>
      part.split(/(?<=,) |(?<=\w) and (?=\w+ (?:\w+ )?\w+ed\b)/).some((one, index) => isDoneIn(one, index > 0 ? 'later' : at > 0 ? 'behind a label' : 'first')),
    );
}

function isDoneIn(segment: string, place: 'first' | 'behind a label' | 'later'): boolean {
  const words = tokensOf(segment);
  const end = words.findIndex((word, at) => at > 0 && TAIL.has(word));
  const near = words.slice(0, end < 0 ? words.length : end);
  // NOTE: “addresses to be kept apart” begins with a thing, “addresses the letter” with a verb.
  const isVerbFirst = DOES.has(near[0] ?? '') && !DEED.has(near[0] ?? '') && !(near[1] === 'to' && near[2] === 'be');
  if (near.some((word) => FINITE.has(word)) || isVerbFirst) return false;
  return near.some((word, at) => {
    if (word === 'be' && near[at - 1] === 'to' && near[at - 2] !== 'need') return isParticiple(near[at + 1] ?? '') || isParticiple(near[at + 2] ?? '');
    if (
      at > 8 ||
      (at === 0 && place === 'later') ||
      !isParticiple(word) ||
      (at > 0 ? NOT_DONE.has(word) : NEVER_DONE.test(word)) ||
      BEFORE_A_NOUN.has(near[at - 1] ?? '') ||
      near[at - 1] === 'be'
    )
      return false;
    if (at === 0 && place === 'behind a label') return true;
    const next = near[at + 1];
    return (
      next === undefined ||
      BEHIND.has(next) ||
      /^\d/.test(next) ||
      (next === 'the' && /^(?:same|next|following|day|evening|morning|week|outcome|number)$/.test(near[at + 2] ?? ''))
    );
  });
}

/** To somebody something comes, and nobody brings it: “the parent gets a letter”, “the GP hears of the change”. */
const COMES_TO =
  /\b(?:gets?|receives?|(?:is|are) to (?:have|get|receive)|(?:must|should|will|shall) (?:have|get|receive|hear)) (?:(?:an?|the|their|his|her) (?:[\w-]+ ){0,2}?(?:visit|call|ring|letter|text|card|reply|answer|date|appointment|talk|offer|copy|reminder|invitation|decision|leaflet|report|explanation|number|outcome|news)\b|(?:word|news|feedback|notice)\b)|\b(?:hears?|learns?) (?:of|about|the|within|by|before|what|how)\b/i;
/** “No plan is closed without a call to …”, “it must be clear by Friday …”. */
const NONE_WITHOUT =
  /^no [a-z]+(?: [a-z]+)? (?:is|are|may be|must be|will be) [a-z]+(?:ed|en|t) (?:without|until|before) (?:an?|the) [a-z]+|^it (?:must|should|has to|needs to|is to) be (?:clear|possible|certain|plain|known|evident)\b/i;

/** How long things last, how they are counted, when they begin. */
const NO_TASK =
  /\b(?:lasts|starts?|begins?|expires?|valid|opening|quorum|target|free|notice of|runs?|longest|belongs?|complete when|kept for \d|\d+ ?(?:am|pm) to)\b|\btakes? (?:up to|about|at least|at most|\d)|\b(?:was|were|did|had)\b/i;

export function movesOrIsOwed(sentence: string): boolean {
  if (NO_TASK.test(sentence.replace(/\bwhat (?:was|were)\b/i, 'what'))) return false;
  if (readerGets(sentence) || NONE_WITHOUT.test(sentence) || THERE.test(sentence)) return true;
  return mainClausesOf(sentence).some((clause) => movesByItself(clause) || isOwedByNobody(clause) || COMES_TO.test(clause) || isHad(clause));
}

const THERE =
  /\bthere (?:is|are|will be|must be|should be|is to be|has to be|needs? to be|have to be)(?: then| always| also)? (?:an?|the|some|another|further|two|one)\b(?! (?:no|reason|doubt|time|number|way|worry|chance|risk|child|parent|few|third|quarter|half|decision with)\b)/i;

const MOVES = wordSet('go goes come comes follow follows arrive arrives');

/** “A visit takes place”, “copies, letters and files go over”. */
function isHad(clause: string): boolean {
  const words = tokensOf(clause);
  const at = words.findIndex((word, index) => (word === 'takes' && words[index + 1] === 'place') || MOVES.has(word));
  return at > 0 && isThing(words[at - 1] ?? '') && !words.slice(0, at).some((word) => TAIL.has(word) && word !== 'as');
}
