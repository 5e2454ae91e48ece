// Is a time in words a limit that somebody has to keep? “Completes the assessment inside 35 working days”, “Limit: 5 working days”, a column of
// lengths are; how long a thing lasts, and what was, are none.

import { hasDoer } from '../reading/actors.ts';
import { ownPart } from '../reading/sentences.ts';
import { belongsToTask, isQuoted } from '../reading/task-clauses.ts';
import type { WrittenText } from '../reading/text-places.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { clauseAt, withoutEvent } from '../reading/time-mentions.ts';
import { anybodyActs } from '../reading/who-acts.ts';

/** A length that only tells how long something is, or how often it is, is no limit. */
export const NO_LIMIT =
  /\b(?:length|lasts?|lasting|duration|often|frequen\w+|every|age|aged|old|kept|keeps?|retention|retained|stored|median|average|mean|actual\w*|last year|used|leave|open|opening|supply|dose|valid|course|sessions?|training|hours of|takes|took|longest between|expires?|funded|contract|lease|runs|ran|stays?|paid|free|break|gap|apart|travel|drive|journey|waited|was|were|had|did)\b/i;
const LIMIT_LABEL =
  /(?:^|[\s(*|])(?:(?:time |outer |our |the |longest |maximum )?(?:limit|in|days?|time|deadline|time ?-?(?:limit|scale|frame|allowed)?|within|by when|when|due|target|standard|turnaround|max(?:imum)?|allowance|how (?:soon|fast|quickly|long)|answer|reply|response|clock))\**\s*(?::|=|–|—|-)\**\s*(?:(?:max\.?|maximum|at most|up to|no more than) )?$/i;
/** “Allowing 10 working days”, “has five days”. */
const ALLOWED_BEFORE =
  /\b(?:allow(?:s|ed|ing)?|given|gives?|giving|has|have|gets?|having|granted|with|takes?|needs?|spends?|set at|limit(?:ed)? (?:is|to|of)|target (?:is|of)|deadline (?:is|of)|(?:is|are) due in) (?:him |her |them |itself |themselves |you |us |only |up to |a (?:maximum|limit|total) of )*$/i;
const ALLOWED_AFTER =
  /^(?: (?:task|job|limit|deadline|target|turnaround|window)\b| (?:is|are) (?:allowed|given|granted|set aside|what|all|the (?:limit|most|maximum|target|deadline|standard|longest|rule))|,? (?:that|this) is (?:what|all|how long)\b| (?:in which )?to (?:do|complete|finish|reply|answer|respond|send|write|decide|arrange|act|report|hold|make|return|put|give|[a-z]+ (?:it|this|the|a|back))\b|,? (?:at the latest|at most|at the (?:very )?outside|maximum|max|tops|or less|or sooner)\b| being (?:the|an?|our) (?:[a-z]+ )?(?:limit|most|maximum|target|deadline|standard|longest|rule|latest)\b| over (?:it|this|that|them|the (?:task|job))\b| (?:turnaround|deadline|limit|target|turn-round|time limit))/i;
const ALLOWS =
  /(?:^|[;,:(] |\bthe )(?:time |outer )?(?:limit|target|deadline|turnaround|maximum) $|\b(?:allow(?:s|ed|ing)? (?:[\w'’]+ ){0,3}|(?:limit|standard|target|deadline|maximum|turnaround)(?: for (?:[\w’'-]+ ){1,5}?| set)? ?(?:is|are|of|stands at) (?:at most |up to |within )?)$/i;
const OF_THOSE = /\b(?:who|which|that) (?:was|were|had)\b/gi;
const LESS_THAN = /\b(?:in|within) (?:less|fewer|under) (?:than )?$|\bwaits? (?:no )?(?:longer|more) than $/i;
/** Whom or what something reaches in that time. */
const RECEIVES =
  /\b(?:gets?|receives?|has|have|hears?|reach(?:es)?|arrives?|having|(?:is|are|be) (?:with|there|back|due|seen|[a-z]+ed)|waits?)(?: [\w’'-]+){0,6} $/i;
/** “The recovery worker's part of the assessment takes no more than 10 working days”: a task of somebody, and not how long a visit is. */
const TAKES_AT_MOST =
  /(?:\b(?:part|assessment|answer|reply|report|decision|plan|feedback|response|letter|record|minutes|summary|check|allocation|referral|response|chronology|draft)s?\b[^.;:]{0,40}?|\b(?:this|that|it|which))(?: (?:must|may|should|shall|can|will))?(?: not)? takes? (?:at most|no more than|no longer than|not more than|not longer than|longer than|more than|up to|less than) (?:\w+ ){0,2}(?:working |calendar )?\w*$/i;
/** Said of the deed itself: “five days in which to do it”. */
export const FOR_THIS =
  /\b(?:this|it|that|all (?:of )?this) (?:is|has to be|must be) (?:done|there|ready|finished|complete|completed|over|with)\b|\b(?:this|that|it) (?:must|may|should) not take\b|\b(?:for|to do|which to do|about) (?:this|that|it|so|these|them)\b|\bbeing (?:the|our) (?:[a-z]+ )?(?:limit|most|maximum|target|deadline|standard|longest)\b/i;
export const PAST = /\b(?:was|were|had|last year|audit\w*|took|came|went|rang|began|heard|knew|saw|said|felt|used to|in \d{4}|until \d{4})\b/i;
const TASK = /\b(?:must|should|will|shall|has to|have to|needs? to|is to|are to|expected to|please)\b/i;

/** “Takes two days to answer” is a promise; “a visit takes 45 minutes” only says how long it is. */
const TASK_TO_COME = /^ to [a-z]/i;

/** “Before five working days are up.” */
function isUpBefore(text: string, sentence: string): boolean {
  return (
    /^before\b/i.test(text) && /^ (?:are|is|have|has) (?:up|out|over|passed|gone by|run out)\b/i.test(sentence.slice(sentence.indexOf(text) + text.length))
  );
}

/** “A week has 168 hours.” */
const HOW_LONG_IT_IS = /^(?:A|An|Each|Every|The) (?:day|week|fortnight|month|year) has\b/;

/** What is cheap to ask first. */
export function mayBeLimit({ sentence, text, binds, before, duration: { times } }: TimeMention): boolean {
  const [first] = times;
  if (HOW_LONG_IT_IS.test(sentence) || before || binds === 'every' || binds === 'at-least' || binds === 'point' || first.kind !== 'span' || first.amount === 0)
    return false;
  return (
    (!/\b(?:same|next|following|after|by(?! (?:the end of )?(?:working |calendar )?day \d)|before|ago)\b/i.test(text) || isUpBefore(text, sentence)) &&
    !STARTS_BEHIND.test(sentence.slice(sentence.indexOf(text) + text.length))
  );
}

/** “7 days' supply” is an amount. */
const AMOUNT = /^\W*(?:[\w-]+ ){1,4}?(?:days?|weeks?|hours?|months?)['’]s? (?:supply|worth|dose|medicine|work|training|leave|cover|food|notice)/i;

/** Of the part in which the time stands, or of the year of all of it. */
function isPast(mention: TimeMention): boolean {
  const { sentence, text } = mention;
  const whole = withoutEvent(mention).replace(OF_THOSE, ' ');
  const own = ownPart(sentence, text);
  return (
    PAST.test(own.length > FEW_LETTERS ? own.replace(OF_THOSE, ' ').replace(sentence.slice(sentence.indexOf(text) + text.length), ' ') : whole) ||
    OF_A_YEAR.test(whole)
  );
}

const FEW_LETTERS = 40;
const OF_A_YEAR =
  /\b(?:in|until|since|of) \d{4}\b|\blast year\b|\baudit\w*|\bused to\b|\bin the year to\b|^(?:We|They|I|She|He|It|There) (?:was|were|had|took|came|went|rang|saw|said|felt)\b/i;

export function isLimit(mention: TimeMention): boolean {
  const { sentence, text, binds, in: written } = mention;
  if (isOnlyTime(written, text)) return !AMOUNT.test(written.text) && isLimitColumn(written);
  const at = sentence.indexOf(text);
  const [start, end] = [sentence.slice(0, at), sentence.slice(at + text.length)];
  // NOTE: a letter counts from the day it comes.
  if (/^(?:can|could|shall|may|might|would) (?:we|you|i)\b.*\?$/i.test(sentence.trim()) || /\bwould like to\b/i.test(start)) return false;
  if (
    isPast(mention) ||
    /^['’](?:s\b| )|^ (?:a|per|each|every|in every|out of every) (?:week|fortnight|month|quarter|term|year)\b/.test(end) ||
    isQuoted(sentence, at)
  )
    return false;
  if (isLabelled(mention)) return true;
  if (start === '' && /^: [a-z]/.test(end) && hasDoer(end) && belongsToTask(sentence, sentence.length - 1, 0)) return true;
  if (TAKES_AT_MOST.test(start + text)) return true;
  if (/\btakes? $/i.test(start) && /\bminutes?\b/i.test(text)) return false;
  if (/\btakes? $/i.test(start)) return /^ over (?:it|this|that)\b/i.test(end) || (ALLOWED_AFTER.test(end) && TASK_TO_COME.test(end));
  if (mention.lead.endsWith('?') && binds === 'within' && /^(?:A[.:] )?$/.test(start)) return true;
  if (ALLOWED_AFTER.test(end) || ALLOWS.test(start))
    return /^(?:no|not|at most)/i.test(text) || IS_GIVEN.test(start) || !NO_LIMIT.test(clauseAt(sentence, at, text.length));
  if (/\(\s*(?:within |max\.? |up to )?$/i.test(start) && /^\s*\)[.;]?$/.test(end)) return /\bmax\.? $|\bup to $/i.test(start) || ANSWERS.test(start);
  const isBound =
    binds === 'within' || ALLOWED_BEFORE.test(start) || ALLOWED_AFTER.test(end) || /^in\b.*(?:hour|day|week)/i.test(text) || LESS_THAN.test(start);
  if (
    isBound &&
    /days|weeks|hours/i.test(text) &&
    ((RECEIVES.test(start) && !/\b(?:who|that|which|whose)\b[^,;]*$/.test(start)) || (start === '' && DEED_HEAD.test(end)))
  )
    return true;
  return (
    isBound &&
    (TASK.test(sentence) ||
      (belongsToTask(sentence, at, text.length) && !/\basks? (?:the|an?|her|him|them)\b/i.test(start)) ||
      isWithinLimit(mention) ||
      (binds === 'within' &&
        !NO_LIMIT.test(sentence) &&
        !/\basks?\b|\b(?:each|every) \w+\b|\b(?:invoices?|bills?|calls|letters|requests?|questions?|messages|referrals?)\b/i.test(sentence) &&
        anybodyActs(sentence.replace(text, ''))))
  );
}

function isWithinLimit({ sentence, text, in: { kind } }: TimeMention): boolean {
  const isSo = WITHIN.test(text) || (/^in \S+ working days$/i.test(text) && DONE_BY.test(sentence));
  if (kind === 'cell' || !isSo || ASKS_OR_WHO.test(sentence.slice(0, sentence.indexOf(text)))) return false;
  return hasDoer(sentence) && !LASTS.test(ownPart(sentence, text));
}

const DONE_BY = /\b(?:is|are) (?:[a-z]+ )?[a-z]+ed\b[^,;]* by /i;

/** Who answers what was asked, and “the worker, who …”, to whom something was sent: they have a start. */
const ASKS_OR_WHO = /\basks?\b|\b(?:to|with|for|tells?|informs?|rings?|gives?) (?:(?!by )[\w’'-]+ ){0,6}?[\w’'-]+, (?:who|which)\b[^,;]*$/i;
/** Whatever happens within a time has that time as its limit, unless it is told how long it lasts. */
const WITHIN = /^(?:within|inside|no later than|not later than)\b/i;
const LASTS =
  /\b(?:lasts?|lasting|length|kept|keeps?|stays?|retained|stored|valid|expires?|aged?|old|waited|travel|drive|journey|open|apart|median|average|mean|aims?|usual(?:ly)?|most|many|some|\d+ (?:of|in|per cent))\b/i;

/** “The training lead, who has 6 weeks to …”. */
const IS_GIVEN =
  /\b(?:who|which|lead|worker|manager|team|officer|chair|service|practice|nurse|it|she|he|they) (?:then |only )?(?:has|have|gets?) (?:up to |only )?$/i;

/** What is done at a moment; a visit or a session in brackets has a length. */
const ANSWERS =
  /\b(?:rings?|sends?|tells?|answers?|writes?|repl(?:y|ies)|decides?|reports?|informs?|asks?|confirms?|contacts?|lets?|responds?|forwards?|passes)\b/i;

/** “Limit: 5 working days”, “Feedback to the referrer, by the duty social worker: 3 working days.” */
export function isLabelled({ sentence, text, in: written }: TimeMention): boolean {
  const at = sentence.indexOf(text);
  if (!/^(?:,? at (?:most|the latest)|,? max\w*)?(?:\s*(?:[.;,(]|\||$)| for (?:an?|the|each|every) )/.test(sentence.slice(at + text.length))) return false;
  const before = labelBefore(written, text);
  if (LIMIT_LABEL.test(before)) return true;
  if (isDoerLabel(before, sentence.slice(at + text.length))) return true;
  const label = /(?:^|[.;\n] ?)\**([^.;:\n]{3,90}):\**\s*(?:within |max\.? |at most |up to |in )?$/.exec(before)?.[1];
  return label !== undefined && !NO_LIMIT.test(label) && (DEED_HEAD.test(label) || TIME_HEAD.test(label));
}

const ANSWER = /^ for (?:[a-z]+ )?(?:answer|reply|response|decision|feedback|report|letter|acknowledge?ment|call back|confirmation)\b/i;

/** “Recovery worker: 3 working days for an answer”, “Antenatal care: specialist midwife, 5 working days.” */
function isDoerLabel(before: string, after: string): boolean {
  const [, deed, doer = deed] =
    /(?:^|[.;\n] ?)\**([^.;:,\n]{3,60})\**:\**\s*(?:(?:the )?([^.;:,\n]{3,50}), )?(?:within |max\.? |at most |up to |in )?$/.exec(before) ?? [];
  if (deed === undefined || doer === undefined || NO_LIMIT.test(before) || !(hasDoer(doer) || hasDoer(deed))) return false;
  if (doer !== deed && hasDoer(deed) && DEED_HEAD.test(doer)) return /^(?:[.;]|$)/.test(after);
  return doer === deed ? ANSWER.test(after) : /^(?:[.;]|$)/.test(after);
}

function labelBefore({ text: whole }: WrittenText, text: string): string {
  const at = whole.indexOf(text);
  return at < 0 ? '' : whole.slice(Math.max(0, at - 100), at);
}

/** How much more than the time a cell may hold: “max. ”. */
const LITTLE = 12;

export function isOnlyTime({ kind, text: whole }: WrittenText, text: string): boolean {
  return kind === 'cell' && whole.length <= text.length + LITTLE;
}

/** A column whose head calls it a limit, or names what is to be done. */
function isLimitColumn({ head, row }: WrittenText): boolean {
  if (head === undefined || !row || NO_LIMIT.test(head)) return false;
  return TIME_HEAD.test(head) || DEED_HEAD.test(head);
}

export const TIME_HEAD =
  /^(?:by |for |until )?when\b|\btime(?: ?-?(?:limit|scale|frame)s?)?$|\b(?:within|deadline|limit|due|target|standard|turnaround|allow\w*|time for|no later than|at the latest|at most|maximum|max)\b|\bhow (?:soon|quickly|fast)\b/i;
const DEED_HEAD =
  /\b(?:appointment|answer|reply|response|visit|report|decision|meeting|call|contact|seen|feedback|review|letter|assessment|acknowledge\w*|visit|summary|chronology|handover|given|sent|held|done|told|rings?|answers?|repl(?:y|ies)|sends?|decides?|visits?)\b/i;

export const STARTS_BEHIND =
  /^,?(?: (?:at (?:the )?(?:very )?(?:latest|most|outside)|or (?:less|sooner|fewer)|maximum|in all|exactly),?)? \(?(?:of|from|after|following|before|since|counted|in (?:post|the job|the role|work|service|place)|starting|beginning|afterwards|thereafter|later|when|once|if|until|that follow|which follow|prior|ahead)\b/i;
