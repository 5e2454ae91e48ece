// “The form is sent within 24 hours”, “visit within 3 days”, “steps are taken so that …” in the words of an answer: a deed that is timed and
// nobody’s. Sentences are read clause by clause; whoever acts in the words round them is taken to act in them as well.

import { hasDoer, withoutReceivers } from '../reading/actors.ts';
import { isBareDeed, readerGets } from './bare-deeds.ts';
import { hasOrder, isNote, needsDoing } from '../reading/bare-notes.ts';
import { isBound } from '../reading/definite-deeds.ts';
import { lookFirst } from '../reading/look-first.ts';
import { mainClausesOf, withoutTail } from '../reading/main-clauses.ts';
import { isOwedByNobody, isVerbless, movesByItself } from '../reading/doerless-things.ts';
import { DO, DOES, DONE, MANY, ONE } from '../reading/task-words.ts';
import { wordSet } from '../reading/word-set.ts';

/** Law, counts and definitions tell how things are. */
export const NO_DUTY =
  /\b(?:Acts?|Regulations?|Working Together|statut\w+|section \d+\w*|by law|the law|Parliament|per cent|percent|on average|average|median|typical(?:ly)?|so far|at present|nowadays|counts? as|means|\d+ (?:of|in|out of) (?:the |every )?\d+|(?:one|two|three|four|nine|eight|seven|six|five) (?:in|out of) (?:two|three|four|five|six|ten|twenty))\b|\d ?%|\?$|^“”/;
const BE = wordSet('is are gets get');
const BEFORE_BE = wordSet('must should will shall ought');
const BEFORE_TO_BE = wordSet('has have needs need is are falls fall ought stands stand comes come requires require');
const STOPS = wordSet(
  'they who which that what when if where once unless until because whether how why while whose not never no nobody none nothing neither and-so i you we she he there',
);
/** States, choices and what befalls people or is done by families: they look like deeds. */
const NO_DEED = wordSet(
  'called kept met agreed started begun set planned tested done put considered scheduled counted missed needed used based located closed worried concerned allowed entitled involved limited expected required supposed ' +
    'intended designed interested married separated retired pleased tired prescribed collected supervised detained admitted discharged arrested charged released sentenced paid funded staffed owed delayed reached received measured dated ' +
    'numbered listed labelled locked stored exposed poisoned injured harmed affected ended finished moved covered extended adjourned postponed shortened doubled lapsed deemed treated regarded assumed aged absorbed excreted weaned ' +
    'breastfed sedated stabilised trained registered qualified employed permitted excused obliged encouraged invited advised recommended hoped unsupervised unopened unchanged unmarried born need feed breed bed red shed indeed exceed proceed succeed agreeed followed experienced reported-as tied built-in occupied deleted destroyed suspended stopped ' +
    'dispensed swallowed opened divided combined shared-out satisfied convinced prepared frightened scared ashamed excluded known described explained',
);
const MORE_DEEDS = wordSet(
  'laid chosen fed lent struck shut cast drawn shown read spoken dealt sought found seen rung held taken left put brought sworn invited advised',
);
const STEPS =
  /\b(?:steps|arrangements?|measures|action|efforts?|provision|contact|enquiries|attempts?|checks|a start|a decision|a note) (?:is|are|will be|must be|should be|to be) (?:\w+ly )?(?:taken|made|put in place|carried out|undertaken)\b/i;

const HAPPENS = lookFirst(
  'deeds that happen',
  [
    String.raw`^(?:(?:a|an|the|any|all|each|every|this|further|another) )?(?:[\w’'-]+,? ){0,4}?(?:visits?|calls?|meetings?|reviews?|contact|referrals?|feedback|responses?|repl(?:y|ies)|letters?|reports?|minutes|checks?|reminders?|invitations?|cards?|emails?|texts?|chronolog(?:y|ies)|discussions?|handovers?|notifications?|supervision|answers?|updates?|cop(?:y|ies)|forms?|conferences?|assessments?|decisions?|follow-?ups?|summar(?:y|ies)|acknowledge?ments?|messages?|news|word|debrief|information|papers|paperwork|documents|files?|lists?|packs?|particulars|alerts?|screening|allocation|confirmation|escalation|interpreter|notices?)(?: (?:to|with|of|on|from|about|in) (?:[\w’'-]+ ){1,5}?)? ?(?:then |also |must |should |will |shall |is to |are to |has to |have to |needs to )*(?:follows?|takes? place|happens?|occurs?|goes|go|comes?|is due|are due|is required|is needed|are needed|are required|is expected|reach(?:es)?|ensues?|arrives?)\b`,
    String.raw`^there (?:is|are|will be|must be|should be|is to be|has to be|needs to be) (?:then |always |also )?(?:an? |the |some )?(?:[\w’'-]+ ){0,3}?(?:visits?|calls?|meetings?|reviews?|contact|referrals?|feedback|response|reply|letter|report|checks?|discussion|handover|notification|answer|update|conversation|follow-?up|debrief|assessment|decision|talk|chat|word|session|interview|look-back|note|message|e-?mail|introduction|catch-?up|offer|reminder|screening|re-?assessment|summary|huddle)\b`,
    String.raw`^(?:the |every |each |any )?(?:referrer|sender|school|parent|family|other side|other service|midwife|health visitor|pharmacist|pharmacy|caller|gp|surgery|nursery|prescriber|front door|council|hospital|ward|landlord|[\w’'-]+ (?:worker|manager|lead|practitioner|midwife|visitor)) (?:then |also |always |must |should |will |can expect to )*(?:hears?(?: of)?|receives?|learns?|gets? (?:an?|the|word|news|feedback|its|their|his|her)|has (?:an? )?(?:answer|reply|letter|copy|feedback|decision)|can expect (?:an?|to|the)|is owed)\b(?!.*\b(?:from|by (?!the end|\d|noon)|out)\b)`,
  ],
  (source) => new RegExp(source),
);
const NO_AGENT =
  /^(?:the )?(?:secure|e-?mail|phone|telephone|post|hand|letter|text|fax|recorded|special|first|second|third|fourth|fifth|sixth|seventh|tenth|return|registered|noon|midday|midnight|close of|end|then|now|\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|same (?:working )?(?:day|week|hour|evening|morning|time)|next|following|latest|encrypted|video|way|means|using|ringing|going|writing|electronic|internal|an? (?:secure|phone|telephone|call|letter|text|video|short|written|single)|one|two|three|five|ten)(?![a-z])/i;

/** “Team leader to team manager”: who acts, and towards whom. */
const ONE_TO_ANOTHER = /^(?:the )?[a-z][\w -]{3,30}(?:er|or|lead|nurse|wife|team|chair|door|side|social work) (?:to|rings|for) (?:the )?[\w -]{3,40}\.?$/i;

/** “Answers within 1 working day: 91 of 96” is a count. */
const COUNTED = /: (?:\d+|[a-z-]+) (?:of|in|out of) (?:the )?(?:\d+|[a-z-]+)\b|\bper cent\b|%/i;

/** The clause in which a deed is done by nobody, where the sentence names nobody who acts. */
export function doerlessIn(sentence: string): string | undefined {
  if (sentence.length > 400 || isTimetable(sentence)) return undefined;
  if (readerGets(sentence) && !NO_DUTY.test(sentence)) return sentence;
  if (isBareDeed(sentence)) return COUNTED.test(sentence) ? undefined : sentence;
  const clauses = mainClausesOf(plainly(sentence));
  if (clauses.some((clause) => somebodyActs(withoutTail(clause)))) return undefined;
  const isFrom = FROM_SOMEBODY.test(sentence);
  const found =
    clauses.find((clause) => isPassiveDeed(clause) || (!isFrom && (happens(sentence, clause) || notesIn(clause).some(isNoteOfNobody)))) ??
    (isFrom ? undefined : clauses.find((clause) => movesByItself(clause) || isOwedByNobody(clause))) ??
    (isFrom ? undefined : isVerbless(sentence) ? sentence : clauses.find((clause) => isBound(clause) && isVerbless(clause)));
  const doneSteps = found === undefined && (STEPS.test(sentence) || LABELLED_DEED.test(sentence));
  if ((found === undefined && !doneSteps) || NO_DUTY.test(sentence) || hasAgent(sentence)) return undefined;
  if (doneSteps) return sentence;
  return clauses.some((clause) => (isOrder(clause) && !MUST_BE.test(clause)) || ONE_TO_ANOTHER.test(clause)) ? undefined : found;
}

/** “Booking by week 10, referral by week 16, assessment by week 25”: what is when, summed up. */
export function isTimetable(sentence: string): boolean {
  return sentence.split(/, | and /).filter((part) => BY_WEEK.test(part)).length > 2;
}

const BY_WEEK = /^(?:[\w’'-]+ ){1,6}(?:by|at|in) (?:week|month|day) \d+\.?$/i;

/** “Feedback: to the referrer within 3 working days”, “Visit: no later than …”. */
const LABELLED_DEED =
  /^(?:[\w’'-]+ ){0,3}?(?:visits?|calls?|follow-?up|feedback|letters?|reports?|minutes|dates?|reviews?|reply|replies|response|referrals?|notice|notification|copy|copies|handover|summary|decision|outcome|checks?|supervision|meeting|discussion|assessment|update|answer|debrief|invitations?)(?: of [\w’' -]{3,40})?(?::|,| [–—-]) to [\w’' -]{3,40} (?:within|by|before|no later|not later|at least|the same|same)\b|^(?:home visit|visit|follow-?up): (?:within|no later|not later)\b/i;

/** What has to be done, however often. */
export function isOwedPassive(sentence: string): boolean {
  return MUST_BE.test(sentence) && mainClausesOf(plainly(sentence)).some((clause) => MUST_BE.test(clause) && isPassiveDeed(clause));
}

const MUST_BE = /\b(?:(?:is|are|has|have|needs?|ought) to be|must be|should be|shall be) /i;

/** “Answer written on page 4”, “call to the school”: nouns that would be orders elsewhere. */
const THING_FIRST =
  /^(?:answer|call|note|report|reply|copy|visit|record|review|text|check|contact|offer|question|form|letter|email|help|support|sign|log|list|test|update|plan|alert|discharge)s? (?:to|with|of|from|by|\w+ed|written|sent|given|made|taken|held|kept|rung|seen|put|in|within)\b/i;

export function isOrder(clause: string): boolean {
  return !THING_FIRST.test(clause) && hasOrder(clause.replace(WHEN, (tail, at: number) => (at < 5 ? tail : '')));
}

/** Without an aside between what is done and the verb; in Scots as in English. */
function plainly(sentence: string): string {
  return sentence
    .replace(/^(?:no|not) later than /i, 'within ')
    .replace(/\btae\b/gi, 'to')
    .replace(/ (?:who|that|which) [^,;:]{3,60}? (?=(?:(?:is|are|has|have|needs?) to|must|should|will|shall) be )/, ' ')
    .replace(/, [^,;:]{3,50}, (?=(?:is|are|must|should|will|has|have|needs?|gets?) )/g, ' ');
}

function happens(sentence: string, clause: string): boolean {
  return HAPPENS.among(sentence).some((pattern) => pattern.test(clause.toLowerCase()));
}

export const FROM_SOMEBODY =
  /\bfrom (?:the |an? |their |its )?(?:[\w’'-]+ ){0,3}?(?:worker|manager|leader|lead|team|nurse|midwife|visitor|practitioner|officer|teacher|chair|group|board|panel|committee|council|pharmac\w+|GP|service|side|door|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Level|Stage|Step)\b)[A-Z][a-z]+)\b/;
/** “Is sent by the chair”, “hears of it from the worker”. */
const AGENT =
  /\b(?:by (?!and\b)|through (?=the\b)|under (?=the [\w -]+['’]s name)|(?:hears?|learns?)(?: (?:of|about) (?:it|this|that))? from |follows? from )((?:[\w’'-]+ ?){1,7})/gi;
const FAMILY =
  /\b(?:parents?|mothers?|fathers?|child(?:ren)?|famil(?:y|ies)|relatives?|carers?|grandparents?|them(?:selves)?|him|her|me|us|whoever|everyone|both|each)\b/i;

/**
 * “… goes to both managers, who add actions”; “each decision is written up on the day it is made”, by whoever makes it; “medicines are
 * started”, by whoever may; what is only said of somebody at risk, or of how often something is looked at again.
 */
const ACTS_BEHIND =
  /\basks? [^.;]{3,60}, (?:the|an) (?:answer|reply) (?:comes|follows|goes|is)\b|, who (?!is\b|are\b|was\b|were\b|has\b|have\b)[a-z]+ |\bon the day (?:it|they) (?:is|are) (?:made|taken)\b|^(?:someone|anyone) at risk\b|\blooked at again every\b|\bseen at least every\b|^medicines? (?:is|are) (?:started|given)\b/i;

/** “By the midwife”; not “by secure email”. */
function hasAgent(sentence: string): boolean {
  if (ACTS_BEHIND.test(sentence)) return true;
  return [...sentence.matchAll(AGENT)].some(
    ([, who = '']) =>
      !NO_AGENT.test(who) &&
      (hasDoer(who.replace(/[\w-]+['’]s\b/g, ' ')) ||
        FAMILY.test(who) ||
        /^(?:the |an? )?[A-Z]/.test(who) ||
        /^(?:the|an?|our|their|each|both|whichever|whoever|another|those|one of) /.test(who)),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'@.-]*(?<![.])|,/gu) ?? [];
}

/** Somebody stands before a verb that is not in the passive. */
export function somebodyActs(text: string): boolean {
  const words = wordsOf(text).filter((word) => !/[’']s?$/.test(word));
  if (/\b(?:whoever|any(?:one|body)|every(?:one|body)|some(?:one|body)) (?:who )?\w+/i.test(text) && words.some((word) => DOES.has(word))) return true;
  return words.some((word, index) => {
    const isOne = ONE.has(word) || word === 'door' || word === 'side' || word === 'lead' || word === 'work';
    const isMany = MANY.has(word);
    const isI = word === 'i' || word === 'we' || word === 'you' || word === 'they' || word === 'she' || word === 'he';
    if (!isOne && !isMany && !isI) return false;
    const start = OF.has(words[index + 1] ?? '') ? behindOf(words, index + 2) : index + 1;
    for (let at = start; at <= start + 2; at += 1) {
      const next = words[at] ?? '';
      if (BEFORE_BE.has(next) || next === 'may' || next === 'can') return words[at + 1] !== 'be' && words[at + 2] !== 'be';
      if (isOne && DO.has(next) && words.slice(Math.max(0, index - 5), index).includes('and')) return true;
      if ((isOne && isThird(next)) || ((isMany || isI) && DO.has(next)) || (isI && DOES.has(next))) return true;
      if (!/ly$/.test(next) && !['also', 'then', 'who', 'always', 'first', 'both', 'each', 'all', ','].includes(next)) return false;
    }
    return false;
  });
}

/** “The chair of the receiving body replies”: where the name goes on behind “of”, the verb stands behind a word or three of it. */
const OF = wordSet('of at in for from');

function behindOf(words: readonly string[], from: number): number {
  let at = from;
  while (at < from + 5 && !DOES.has(words[at] ?? '') && !BEFORE_BE.has(words[at] ?? '')) at += 1;
  return at;
}

/** Whoever gets something does nothing for it. */
const HEARS = wordSet('hears receives learns gets');

/** A verb after one who acts, and no noun in the plural. */
function isThird(word: string): boolean {
  return (
    !HEARS.has(word) &&
    (DOES.has(word) ||
      (/^[a-z-]{2,}[^s]s$/.test(word) && !/^(?:is|has|was|this|its|hers|days|hours|weeks)$|(?:ors|ers|ings|tions|ments|ists|ices|ents|cies|ties)$/.test(word)))
  );
}

function isPassiveDeed(clause: string): boolean {
  const words = wordsOf(clause.slice(0, 160));
  for (let at = 1; at < Math.min(words.length, 13); at += 1) {
    const word = words[at] ?? '';
    if (STOPS.has(word) || STOPS.has(words[0] ?? '') || word === ',') return false;
    const start = afterBe(words, at);
    if (start === undefined) continue;
    return isDoneAt(words, start);
  }
  return false;
}

function afterBe(words: readonly string[], at: number): number | undefined {
  const [word = '', next = '', third = ''] = words.slice(at, at + 3);
  if (BEFORE_TO_BE.has(word) && next === 'to' && third === 'be') return at + 3;
  if (BEFORE_BE.has(word) && next === 'have' && third === 'been') return at + 3;
  if (BEFORE_BE.has(word)) return next === 'be' ? at + 2 : third === 'be' ? at + 3 : next === 'to' && third === 'be' ? at + 3 : undefined;
  if (word === 'to' && next === 'be') return at + 2;
  return BE.has(word) ? at + 1 : undefined;
}

function isDoneAt(words: readonly string[], start: number): boolean {
  for (let at = start; at <= start + 2; at += 1) {
    const word = words[at] ?? '';
    if (MORE_DEEDS.has(word) || ((DONE.has(word) || (word.length > 4 && word.endsWith('ed'))) && !NO_DEED.has(word))) return words[at + 1] !== 'as';
    if (!/ly$/.test(word) && !['also', 'then', 'always', 'first', 'both', 'each', 'all', 'again', 'being', 'next'].includes(word)) return false;
  }
  return false;
}

const WHEN = /\b(?:within|by|before|after|no later|not later|at least|the same|same|next|on the|in (?:\d|the)|every|each)\b.*$/i;
const DEED_FIRST =
  /^(?:(?:an?|the|joint|home|first|second|follow-?up|phone|telephone|written|short|weekly|unannounced|further|repeat|face-to-face|urgent|initial|return) ){0,3}(?:visits?|calls?|phone ?calls?|text|letters?|meetings?|reviews?|referrals?|notifications?|feedback|reports?|replies|reply|response|e-?mails?|checks?|handovers?|discussion|debrief|contact|updates?|cop(?:y|ies)|supervision|re-?assessment|assessment|screening|escalation|decision|acknowledge?ment|reminders?|question|answer|minutes|form|outcome)(?: (?:to|with|of|for|on|at|from) [^,;]{2,60}?)?,? (?:within|inside|by|before|no later|not later|at least|the same|same|next|in \d)\b/i;

/** “Ambulance called, front door rung within the hour” are two notes. */
function notesIn(clause: string): string[] {
  return [clause, ...clause.split(', ').slice(1).filter(isBound)];
}

/** “Prescriber informed the same day”: one to whom it is done. */
const TOLD_SHORT =
  /^(?:(?:the|both|all) )?(?:[\w’'-]+ ){0,3}?(?:worker|manager|leader|lead|practitioner|midwife|visitor|nurse|teacher|school|nursery|pharmac(?:y|ist)|GP|prescriber|police|front door|parent|mother|father|child|carer|relative|family|referrer|reporter|council|hospital|ward|team|service|side)s? (?:then |also )?(?:informed|told|rung|notified|called|phoned|emailed|telephoned|alerted|contacted|texted|written to|copied in|updated|invited)\b/i;

function isNoteOfNobody(clause: string): boolean {
  const words = wordsOf(clause);
  const [first = ''] = words;
  if (DOES.has(first) || STOPS.has(first) || first === 'no' || (words.some((word) => BE.has(word) || BEFORE_BE.has(word)) && !needsDoing(clause))) return false;
  // NOTE: “…, counted from the last” says when, of a deed that stands before it.
  if (first === 'counted' || first === 'measured' || first === 'reckoned') return false;
  if (TOLD_SHORT.test(clause)) return true;
  if (!(DEED_FIRST.test(clause) || isNote(`the ${clause}`) || needsDoing(clause))) return false;
  const what = withoutReceivers(clause.replace(WHEN, '').replace(/\b(?:to|with|for|of|from|between) .*$/, ''));
  return !hasDoer(what.replace(/[’']s\b/g, ''));
}

/** Is the deed itself timed, and not only what hangs on to it? Of a sentence in which something is. */
export function isTimedDeed(sentence: string): boolean {
  return !HANGS_ON.test(sentence) || isBound(plainly(sentence).replace(HANGS_ON, ' '));
}

const HANGS_ON = /\b(?:who|which|whose|because|although)\b[^,;]*/i;
