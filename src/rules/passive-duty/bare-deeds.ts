// Notes without any verb that say what and when and not who: “minutes out within 10 working days”, “then a text, and after 24 hours a letter”,
// “outcome onto the record the same day”; and promises to the reader that do not say who keeps them: “you will get a call within 2 days”.

import { DEED, DO, DOES, ONE } from '../reading/task-words.ts';
import { isThing } from '../reading/doerless-things.ts';
import { wordSet } from '../reading/word-set.ts';

const FINITE =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|must|should|shall|can|could|may|might|means?|says?|counts?|lasts?|needs?|costs?|stands?|who|which|that|whoever|if|when|unless|you|we|i|they|she|he|it)(?!\w)|['’]ll\b/i;
/** Where a thing of the work is taken; with it the note is an order to nobody. */
const WHERE = wordSet('out in onto into through off back round up over down to with on for at by within before after from');
const LEAD = /^(?:then|next|first|also|finally|afterwards|after that|later|again|at once)\b,? ?/i;
const LABEL = /^[^:]{3,40}: /;
const TIME_FIRST =
  /^(?:and )?(?:after|within|on|at|by|before|in|from) (?:the )?(?:[\w-]+ ){1,4}?(?:hours?|days?|weeks?|months?|[a-z]{3,6}day|day|morning|evening|\d{1,2} ?[ap]m)(?: of [\w ]{3,30}?)?,? (?=(?:an?|the) )/i;
const DETERMINER = wordSet(
  'the a an any all each every both written short joint home first second follow-up phone telephone text quick agreed draft full copy further another signed final',
);
const OBJECT = wordSet('the a an any all each every both him her it them this that these those his their its your one no who what');
const FEW = 4;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

/** Is the sentence a note whose every part is a thing of the work and where or when it goes? Callers see to it that something is timed. */
export function isBareDeed(sentence: string): boolean {
  if (sentence.length > 240 || FINITE.test(sentence) || /[?“”"|]/.test(sentence)) return false;
  const words = wordsOf(sentence);
  if (words.some((word, at) => DOES.has(word) && !DEED.has(word) && at > 0)) return false;
  const plain = sentence.replace(LABEL, '');
  const rest = plain.replace(LEAD, '').replace(TIME_FIRST, '');
  // NOTE: behind “then” or a time, a thing with its article is enough.
  const isLed = rest !== plain;
  return isThingGoing(rest, isLed);
}

function isThingGoing(text: string, isLed: boolean): boolean {
  const words = wordsOf(text);
  const first = words[0] ?? '';
  if (DO.has(first) && OBJECT.has(words[1] ?? '')) return false;
  let at = 0;
  while (at < FEW && DETERMINER.has(words[at] ?? '') && !isNoun(words[at] ?? '')) at += 1;
  if (isLed && at === 0) return false;
  const start = at;
  for (const end = at + FEW; at < end; at += 1) {
    const [word = '', next = ''] = words.slice(at, at + 2);
    if (WHERE.has(word) || ONE.has(word)) return false;
    // NOTE: behind a noun of its own it is a verb: “family help replies”.
    if (at > start && DOES.has(word)) return false;
    if (isNoun(word) && (isLed || WHERE.has(next))) return isLed || !DO.has(word) || PLACES.has(next) || /s$/.test(word);
  }
  return false;
}
/** “Card through the door” is a note; “ring within the hour” is an order. */
const PLACES = wordSet('out onto into through off back round down');

function isNoun(word: string): boolean {
  return isThing(word.replace(/^re-?(?=visit|referral|assessment)/, ''));
}

/** To whoever reads it something is done. */
const READER_GETS =
  /\b(?:you|your (?:mum|dad|mother|father|parents?|carer|teacher|worker)(?: (?:or|and) (?:mum|dad|mother|father))?)(?:['’]ll| will| should| can expect to| are to)? (?:then |also |always |first )*(?:gets?|receives?|hears?|be (?:told|rung|phoned|called|given|sent|offered|asked|seen|visited|invited|shown|contacted))\b(?![^.]*\b(?:from|by (?:the|a|an|our|your)) )/i;

export function readerGets(sentence: string): boolean {
  return READER_GETS.test(sentence);
}
