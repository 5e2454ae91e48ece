// Sentences that ask for words: an order to say, list or strike out, a part of the document that it is about, a partnership that is asked.
// One of these alone may be meant for a worker; together, with no family in them, they are meant for whoever writes the answer.

import { hasFamily, isOfCase } from './case-words.ts';
import { leavesToWriters } from './left-to-writers.ts';
import { anyFinds, lookFirst } from './look-first.ts';
import { sentencesOf } from './sentences.ts';

const LEAD = String.raw`(?:^|[,;:] |\b(?:and|then|please|should|must|can|may|could|might|will|would) )(?:now |then |next |also |kindly |simply |just )*`;

/** Verbs that only writers obey. */
const WRITES = lookFirst('asked: writes', [
  String.raw`${LEAD}(?:set out|(?:set|lay) (?:it|this|that|these|them|your \w+) out|summari[sz]e|outline|specify|spell (?:it|this|that|them) out|spell out|write (?:it |this |them |that )?up|write for|quote|cite|paraphrase|reword|rephrase|tell us)\b`,
  String.raw`^(?:no (?:more|longer) than|at most|max\.?|maximum) (?:a|one|two|three|half an?) (?:short )?(?:screen|page|side|line|paragraph|sentence)s?\b|^in (?:one|two|three|a few|no more than \w+) (?:short )?(?:paragraphs?|lines?|sentences?|pages?|words)\b`,
  String.raw`\b(?:half|one|two|a) (?:an? )?(?:sides?|pages?)(?: of a4)? (?:at (?:the )?most|or so|or less|max(?:imum)?|will do|please|is (?:plenty|enough|fine))\b|\bbullet(?: point)?s (?:will|are|please)\b`,
]);
/** Verbs that writers and workers obey. */
const SAYS = lookFirst('asked: says', [
  String.raw`${LEAD}(?:say|state|describe|explain|list|name|give|address|answer|cover|put|show|define|mention|think|consider|draw on|look at|respond|imagine|stick to|find out|talk to|write)(?!\w)`,
  String.raw`${LEAD}(?:replace|alter|split|merge|try|change|swap|take|cross|strike|tick|circle|ring round|delete|update|cut|shorten|skip|adapt|amend|overwrite|make|keep|rename|remove|insert|add|repeat|reorder|underline|use|leave|drop|expand|remember)(?!\w)`,
  String.raw`\b(?:would|might) (?:help|be (?:good|nice|useful|helpful|welcome)|go down well|not go amiss|not come amiss|work well)\b`,
]);
/** A part of the document, or of the craft of writing one. */
const PART = lookFirst('asked: part', [
  String.raw`\b(?:this|that|these|the (?:two|three|above|next|following|other|sample|model|example)|another|each|every|our) (?:\w+ )?(?:paragraphs?|sections?|sentences?|headings?|chapters?|parts?|templates?|wording|text|passages?|tables?|pictures?|diagrams?|lines|bullets?|boxes|box|notes?|prompts?|instructions?|examples?)(?!\w)`,
  String.raw`\b(?:contents page|in italics|in (?:bold|red|yellow|brackets)|worked examples?|illustration|a poster|short sentences|plain english|jargon|side of a4|bullet(?: point)?s|the above|a figure|the figures?|flow ?chart)(?!\w)`,
  String.raw`\b(?:before|when|once|until) you (?:send|submit|publish|finish|print|upload|hand)\b|\bthroughout\b|\bread(?:ing)? (?:it|this) (?:aloud|out loud|through|back)\b`,
  String.raw`^(?:please )?(?:show|say|describe|explain|state|set out|tell us)\b(?!.*\b(?:saw|heard|worried|happened|seen|said)\b)(?=.*\b(?:is done|does (?:it|what|this)|this is|you know|works?|decides|responsible|by when|how (?:often|quickly|soon|fast))\b)[^.?]*\b(?:who|how|what|when)\b[^.?]*\b(?:who|how|what|when)\b`,
  String.raw`\bin (?:(?:one|two|three|a few|no more than \w+) )(?:short )?(?:paragraphs?|lines?|sentences?|pages?|words)\b|\b(?:when|in|before|while) answering\b`,
  String.raw`\b(?:those|whichever|whatever|what|any|all|lines|words|options|parts?|bits) (?:that |which )?(?:(?:do(?:es)? not|don['’]t|doesn['’]t) )?(?:apply|applies|is (?:correct|right|true)|are not needed|fits?)\b`,
  String.raw`\b(?:this|it) (?:all )?reads\b|\breads this\b|\b(?:a|the|any|your) readers?\b`,
]);
/** Those who write it: areas, boards, “your own”. */
const WRITERS = lookFirst('asked: writers', [
  String.raw`\byour (?:\w+ )?(?:areas?|authorit(?:y|ies)|partnerships?|boards?|localit(?:y|ies)|county|region|services|neighbours|partners|contracts?|description|answers?|text|entry|wording|version|statement|response|data|logo|charts?|diagrams?|tables?|flow ?charts?|paragraphs?|(?:\w+ )?chart|pharmacists|midwives|schools|hospitals|units?|commissioners|(?:last|latest|most recent) (?:\w+ ){0,2}(?:review|inspection|audit|report))(?!\w)`,
  String.raw`\byour (?:most recent|last|latest) (?:\w+ )?(?:review|inspection|audit|report)\b|\b(?:part|paragraph|section|text|wording|heading|this|picture|diagram|examples?) your own\b|\b(?:one|some|those) of your own\b|\byour own (?:services|area|local|\w+ arrangements)\b|\byours (?:will|may|should|can|might)\b`,
  String.raw`^(?:all |both |[\w-]+-tier |scottish |welsh |english |rural |urban |island |city |local |small |large |smaller |larger )*(?:boards?|areas?|partnerships?|authorit(?:y|ies)|councils?|localit(?:y|ies)|regions?|counties|writers?|authors?)(?: (?:with|without|that|which|who|in|where) [^.,]{2,50}?)?(?: (?:should|can|may|must|could|need|might|are (?:asked|free|welcome|invited)|will (?:want|need|have to)|have to)\b|:)`,
]);
/** Where words are to go, or what was asked just before. */
const PLACE =
  /\b(?:here|below|under (?:this|the) heading|at this point|each of (?:these|them)|both|say so|spell (?:it|this) out|all of (?:these|them)|in turn|in your own words)\b/i;
/** What workers write in, or on; words for it are words for a case. */
const PAPER = /\b(?:forms?|letters?|reports?|records?|notes?|plans?|chronolog(?:y|ies)|leaflets?|cards?|minutes|prescriptions?|charts?|orders?|sheets?)\b/i;
const NOT_ON_PAPER = /\b(?:here|below|under (?:this|the) heading)\b/i;
/** Who is told when to do something at work writes no protocol. */
const TO_WORKERS =
  /^(?:before|after|when|while|if) you (?:ring|call|refer|visit|share|knock|leave|go|speak|see|meet|close|prescribe|dispense|hand over|send a report)\b/i;
/** Behind a verb of saying: it is said there, and written nowhere. */
export const WHERE_PEOPLE_TALK = String.raw`(?:in|at) (?:the|a|an|each|every|your|any) (?:[a-z]+ )?(?:meeting|review|conference|visit|hearing|call|conversation)\b`;
/** Said aloud, to people: “say that sentence in the meeting”, “explain yourself in two sentences”. */
const SPOKEN = new RegExp(
  String.raw`^say so\b(?! in )|\b(?:say|read|repeat|tell|ask|use|try|put) [^.;:]{3,60} ${WHERE_PEOPLE_TALK}|\b(?:explain|introduce|describe) (?:yourself|yourselves|your (?:own )?(?:job|role|work|post)|what you do)(?!\w)`,
  'i',
);
const LONGEST = 260;
const ENOUGH = 3;

/** The patterns of each kind that may find something in a text, looked up once for all its sentences. */
interface Signs {
  readonly writes: readonly RegExp[];
  readonly says: readonly RegExp[];
  readonly part: readonly RegExp[];
  readonly writers: readonly RegExp[];
}

/** Does a paragraph ask its writer for words? */
export function asksWriters(text: string): boolean {
  if (leavesToWriters(text)) return true;
  // NOTE: a whole paragraph in quotation marks is what somebody said.
  if (text.length > LONGEST || /^["“][^"“”]*["”]$/.test(text.trim())) return false;
  const signs = { writes: WRITES.among(text), says: SAYS.among(text), part: PART.among(text), writers: WRITERS.among(text) };
  // NOTE: “Say it in plain words:” leads into what a worker says to a family.
  if (text.trimEnd().endsWith(':') && signs.writers.length === 0) return false;
  const kinds = Object.values(signs).filter((patterns) => patterns.length > 0).length;
  if (kinds === 0 || (kinds === 1 && signs.writes.length === 0 && !text.includes('?'))) return false;
  const sentences = sentencesOf(text);
  // NOTE: lines of a fact may have been taken for sentences, so a family in any of them is one in all, but for what is asked first.
  if (
    hasFamily(
      sentences
        .filter((one) => !one.endsWith('?'))
        .join(' ')
        .replace(/your neighbours/i, ' '),
    )
  )
    return false;
  return sentences.some((sentence, index) => !sentence.endsWith('?') && scoreOf(sentence, sentences.slice(0, index), signs) >= ENOUGH);
}

function scoreOf(sentence: string, before: readonly string[], signs: Signs): number {
  const writes = anyFinds(signs.writes, sentence);
  const says = anyFinds(signs.says, sentence);
  const writers = [...before, sentence].some((one) => anyFinds(signs.writers, one));
  if (!writes && !says && !writers) return 0;
  if (!writers && (SPOKEN.test(sentence) || isOfCase(sentence) || before.some((one) => TO_WORKERS.test(one)))) return 0;
  const isAsked = before.length > 0 && before.every((one) => one.endsWith('?'));
  const own = (writers ? 2 : 0) + (writes ? 2 : says ? 1 : 0) + (anyFinds(signs.part, sentence) ? 2 : 0) + (PLACE.test(sentence) ? 1 : 0) + (isAsked ? 1 : 0);
  const content = writes && /\b(?:what|who|how|which)\b/i.test(sentence) ? 1 : 0;
  return own + content - (!writers && PAPER.test(sentence) && !NOT_ON_PAPER.test(sentence) ? 2 : 0);
}

/** “Say which post. Say how fast.”: a list of orders to say what only a protocol has to say. */
const ORDER =
  /^(?:please )?(?:say|state|name|list|give|describe|explain|specify|set out|outline|put|show|add|write|tell us|delete|include|mention)(?: us| down)? (?:(?:on|in|by|at|within|under) )?(?:which|who|whom|how|when|where|what|the|a|any|these|all|your)\b/i;
const CONTENT =
  /\b(?:posts?|deadlines?|timescales?|forms?|roles?|teams?|services?|agenc(?:y|ies)|lead|routes?|process|stages?|limits?|these lines|how (?:fast|quickly|soon|often)|by when)\b/i;

export function areOrdersToSay(blocks: readonly string[]): boolean {
  const sentences = blocks.flatMap((block) => sentencesOf(block));
  return (
    sentences.length > 1 &&
    sentences.length <= 12 &&
    sentences.every((one) => one.length < 90 && ORDER.test(one) && !hasFamily(one)) &&
    sentences.some((one) => CONTENT.test(one))
  );
}
