// Notes such as “letter sent”, “home visit within 5 days”, “then a meeting”: what is done is named, and nobody who does it.

import { inLatin } from '../../guidance/latin.ts';
import { isPassiveWithoutDoer, isState } from './actors.ts';

const FAMILY =
  '(?:parents?|mothers?|fathers?|mums?|dads?|famil(?:y|ies)|child(?:ren)?|carers?|adults?|patients?|clients?|partners?|grandparents?|bab(?:y|ies))';
/** What a family does itself; what is done to it is none of that. */
const FAMILY_ACTS = inLatin(
  new RegExp(
    String.raw`\b${FAMILY} (?:who |also |then |themselves |both |still |now |always |never |alone ){0,2}(?!(?:needs?|gets?|is|was|has|circumstances|details|services|plans?|cases?|records?|files?|meetings?|visits?|contacts?|views?|this|his|its|us)\b)(?:\p{L}{2,}[^s\W]s|(?:can|may|will|must|should|has to|have to|does|do|did) (?!(?:not |also |then |always |first )?be\b)\p{L}+|ring|call|ask|come|go|say|tell|want|agree|keep|bring|choose|decide|sign|write|know|see|need|take|give|meet|live|stay|refuse)\b`,
    'iu',
  ),
);

/** Base forms that can only be an order where they stand, and those that are nouns as well. */
const ORDER =
  "(?:ring|write|tell|ask|send|refer|meet|sign|open|book|attend|answer|reply|complete|fill|read|invite|decide|arrange|offer|discuss|assess|notify|say|look|see|go|pay|bring|come|put|keep|give|take|leave|stay|wait|stop|start|use|include|add|name|show|make|let|try|think|remember|agree|share|inform|ensure|consider|follow|get|find|lock|listen|speak|talk|explain|describe|never|always|don[’']t|do not|please|watch|learn|join|pass|hand|turn|choose|count|begin|store|warn|seek|knock|escalate|note down|chase)";
const OR_NOUN = String.raw`(?:call|phone|telephone|copy|hold|log|contact|visit|review|text|email|check|report|record|note|plan|update|alert|support|help|test|list|question|weigh|document|post|repeat|score|discharge|screen) (?:the|a|an|any|all|each|every|this|that|these|it|them|him|her|his|their|your|both|whether|what|who|how|if|on 999|999|${FAMILY}|pharmac(?:y|ies)|schools?|police|front)\b`;
const IS_ORDER = inLatin(new RegExp(String.raw`(?:^|[,:;–—(-] ?|\b(?:then|and|or|that|also|first|next|but) )(?:${ORDER}\b(?!-)|${OR_NOUN})`, 'iu'));

/** Deeds as things. */
const ACT =
  '(?:enquir(?:y|ies)|acceptance|receipts?|inspections?|searches?|tests?|scans?|visits?|calls?|letters?|texts?|e-?mails?|meetings?|reviews?|referrals?|contacts?|assessments?|notifications?|discussions?|escalation|feedback|follow-?ups?|handovers?|checks?|reports?|confirmation|closure|screening|allocation|conferences?|plans?|planning|invitations?|reminders?|alerts?|recording|monitoring|identification|supervision|audits?|acknowledgements?|response|reply|decision|appointments?|liaison|consultation|consideration|communication|sharing|re-?assessment|re-?titration|debrief|triage|sign-?off|submission|circulation|updates?|observations?)';
const HAS_ACT = new RegExp(String.raw`\b${ACT}\b`, 'i');
const FINITE =
  /\b(?:is|are|was|were|am|be|has|have|had|do|does|did|will|would|must|should|shall|can|could|may|might|means?|says?|counts?|stands?|lives?|knows?|costs?|needs?)(?!\w)|n['’]t\b|['’](?:s|re|ll) (?:a|the|not|no)\b/i;
const DONE =
  '(?:[a-z]{3,20}(?<!need|ne|se|fe|spe|agre|exce|succe|proce)ed|sent|made|held|given|taken|done|kept|told|seen|met|written|drawn|brought|sought|rung|found|put|set|begun|chosen|left)';
/** “Letter sent”, “Allocated”, “Children’s details taken at first appointment”. What began or happened is no deed of anybody. */
const IS_DONE = inLatin(
  new RegExp(
    String.raw`^(?:[-–•] ?|(?:day|step|stage|week|phase) \w+ ?[:.–—-]? ?|then |and |next |also )?(?:(?!(?:who|that|which)\b)[\p{L}\p{N}’'/-]+ ){0,6}?(?!(?:started|opened|began|happened|wanted|needed|lived|died|moved|ended|agreed|hundred|red|bed|shed|need|unsupervised|supervised|missed|planned|joint|shared|named)\b)${DONE}(?= (?:to|by|in|on|at|within|for|with|and|or|from|if|when|once|up|out|off|over|back|same|after|before|until|via|every|each|as|straight|immediately|together|\p{L}+ly|x|\d)\b|[,.;:)]|$)`,
    'iu',
  ),
);
const NEEDS_DOING = inLatin(/\b(?:needs?|wants?|requires?) (?:re-?)?(?!(?:being|nothing|anything|something|everything)\b)\p{L}{3,}ing\b/iu);
const THERE_IS = new RegExp(
  String.raw`\bthere (?:is|are|will be|must be|should be|shall be|has to be|have to be|needs to be|ought to be) (?:always |also |then |no |an? |the |some )*(?:[a-z-]+ ){0,2}?${ACT}\b`,
  'i',
);

function thereIs(text: string): boolean {
  return /there /i.test(text) && THERE_IS.test(text);
}

/** A thing is left to get there by itself. */
const GOES =
  /\b(?:(?:alert|form|letter|report|copy|copies|referral|note|notice|information|request|concern|plan|minutes|message|text|email|it|this|that|all|everything)s? (?:also |then |all |must |should |will |has to |have to |needs to )*(?:goes?|follows?|comes?|gets? (?:through|there)|passes|travels?|arrives?|reach(?:es)?)|(?:is|are) (?:required|needed|necessary|expected|called for|due|essential|advised|recommended))\b/i;

/** “Notification of the social worker”, “liaison with the school”: words that are no verbs, with something hung on to them. */
const DEED_BY_NAME = inLatin(
  /^(?:(?:joint|early|full|prompt|immediate|written|verbal|regular|timely|further|initial|weekly|monthly|formal|informal|clear|any|a|an|the|home|case|risk|face-to-face|multi-agency) ){0,3}(?:(?!(?:mention|question|caution|condition|position|function|evidence|sequence|reference|petition|sanction|commission|section|ration|influence|finance|balance|advance|enhance|silence|sentence|audience|station|motion|auction|licence|glance|dance)(?!\w))\p{L}{3,}(?:tion|sion|ance|ence|al|ment)(?<!implement|document|comment|supplement|compliment|complement|signal|appeal|deal|heal|total|equal|steal|reveal|conceal|experiment|legal|medical|local|clinical|verbal|formal|final)|liaison|closure|meeting|handover|follow-?up|feedback|disclosure|visit|conversation|(?:phone |telephone )?call|letter|review|check|report|recording|monitoring|sharing|planning) (?:of|to|with|at|between|by|within|from)(?!\w)(?! and\b)/iu,
);
/** “…, sees the child’s bed”: there is a verb after all. */
const GOES_ON = inLatin(/[,;:] ?(?:then |and |also )?\p{L}{3,}s (?:the|an?|his|her|their|it|them|to|what|who|whether|with|back)\b/iu);
/** A word with `s` at its end is the verb, unless what is done follows at once (“minutes distributed”) or something belongs to it (“child’s file”). */
const VERB_FIRST = inLatin(
  /^(?:(?:also|then|always|jointly|\p{L}+ly) )?(?!\p{L}+s (?:\p{L}+ed|sent|given|made|taken|kept|written|held)\b)\p{L}{2,}[^\s's’]s\b(?!['’])/iu,
);

/** What follows says when; a verb in it is none of the note. */
const CONDITION = /\b(?:if|when|where|once|unless|until|because|so that|in case)\b/i;

function mainPartOf(sentence: string): string {
  const part = sentence.split(CONDITION, 1)[0] ?? '';
  return part.trim() === '' ? sentence : part;
}

export function hasOrder(sentence: string): boolean {
  return IS_ORDER.test(sentence);
}

export function needsDoing(sentence: string): boolean {
  return NEEDS_DOING.test(sentence);
}

export function familyActs(text: string): boolean {
  return FAMILY_ACTS.test(text);
}

/** Something is done, or is to be done, in a sentence that names nobody. Callers make sure that nobody is named. */
export function isDeedOfNobody(sentence: string): boolean {
  if (sentence.length > 400 || hasOrder(sentence)) return false;
  if (isPassiveWithoutDoer(sentence) || isState(sentence) || NEEDS_DOING.test(sentence) || thereIs(sentence) || GOES.test(sentence)) return true;
  if (/\b(?:19|20)\d\d\b/.test(sentence) || FINITE.test(mainPartOf(sentence))) return false;
  return HAS_ACT.test(sentence) || IS_DONE.test(sentence.trim());
}

/** The same for a task in a line, where a name may stand beside it: a thing and what is done to it, or the name of a deed. */
export function isNote(task: string): boolean {
  if (task.length > 200) return false;
  if (/ing\b/.test(task) && NEEDS_DOING.test(task)) return true;
  // NOTE: most tasks begin with a verb for the person beside them, and few of the others name a deed; an order is dear to look for.
  if (VERB_FIRST.test(task)) return false;
  const isNamed = thereIs(task) || (!FINITE.test(mainPartOf(task)) && (DEED_BY_NAME.test(task) || IS_DONE.test(task)));
  return isNamed && !hasOrder(task) && !GOES_ON.test(task);
}

/** A label, a time, the head of a column. */
export function isBareLabel(sentence: string): boolean {
  return sentence.length < 60 && !FINITE.test(sentence) && !hasOrder(sentence) && (sentence.match(/\p{L}{2,}/gu)?.length ?? 0) <= 8;
}
