// Sentences in which drafters talk of a text that is not there: a part of the document is named, and it is lost, promised, with the lawyers
// or to be looked at. Each sign by itself is weak and stands in many a good answer; together, with no family in the sentence, they are none.

import { hasFamily, isOfCase } from './case-words.ts';
import { hasDoer } from './actors.ts';
import { hasDeed, somebodyDoes } from './deeds.ts';
import { editingWordsIn } from './editing-words.ts';
import { anyFinds, lookFirst } from './look-first.ts';
import { sentencesOf } from './sentences.ts';
import { definiteTimeIn } from './time-words.ts';

const PART =
  '(?:paras?|paragraphs?|sections?|chapters?|bits?|parts?|wordings?|texts?|clauses?|passages?|pages?|tables?|headings?|box(?:es)?|topics?|items?|yin|drafts?|templates?|versions?|sentences?|lines?|answers?|questions?|annexe?s?|append(?:ix|ices)|flow ?charts?|diagrams?)';

/** This very text, or a place in it. */
const OWN_PART = lookFirst('unready: own part', [
  String.raw`\b(?:this|these) (?:\w+ )?${PART}(?!\w)`,
  String.raw`\b(?:for|of|with|about|on|under) this(?: one| role| post)?(?=[.,;:!]|$| (?:was|were|is|are|on|has|have|had)\b)`,
  String.raw`\b(?:in|into|goes?|going|come|put|belongs?|write|written) here\b(?! (?:by|on|at|from|with|every|within)\b)|^(?:room|space|gap|hole|slot)\b (?:here |left )?for\b|^gap here\b`,
  String.raw`\b(?:the|their|our|his|her|its|old|new|final|actual|agreed|holding|replacement) (?:[\w'’-]+ ){0,2}(?:paras?|paragraphs?|wording|clause|sentences|chapter)(?!\w)`,
  String.raw`^(?:the |old |new |final )?(?:post |job )?titles? for\b|^(?:the )?(?:text|wording|words|names?|numbers?|contacts?|figures) (?:of|for)\b`,
  String.raw`\bthe (?:bit|part|piece|section|line)s? (?:about|on|for)\b`,
]);
/** Some text or other, or what it is written in. */
const SOME_TEXT = lookFirst('unready: some text', [
  String.raw`\b(?:a|one|two|three|some|few|couple of|half a) (?:\w+ )?(?:paragraph|lines?|sentences?|section|page|chapter|words)s?(?: (?:on|about|for|from)\b|[.,;]|$)`,
  String.raw`\b(?:wording|paragraph|para|tracked changes|template|placeholder|draft|holding text|re-?draft|word file|old version|previous version|last version|earlier version|next version|(?:20\d\d|last year['’]?s|last time['’]?s) (?:copy|version|text|one|table|list)|(?:other|old|first) (?:version|document|template))\b(?! (?:order|report|plan|minutes|letter))`,
  String.raw`\bsection \d+ (?:was|is|has)\b|\btext (?:of|for|from)\b|\bwords for\b`,
]);
/** It is not there, or not yet what it is to be. */
const STATE = lookFirst('unready: state', [
  String.raw`\b(?:got |been |is |are |was )?(?:lost|missing|corrupt(?:ed)?|deleted|wiped|blank|unfinished|half[- ](?:done|written|finished))\b`,
  String.raw`\bnever (?:turned up|arrived|came|reached us|got (?:done|written|here))\b|\b(?:has|have|had)n['’]t (?:arrived|come|turned up|been|got|sent|heard)\b`,
  String.raw`\b(?:is|are|was|were|has|have) (?:still|not yet) \w+|\bstill (?:to|has|have|had|in|on|with|at|being|waiting|missing|clearing)\b`,
  String.raw`\b(?:is|are|sits?|rests?|currently|now) with (?:the |our |their |its )?(?:\w+ )?(?:legal|lawyers?|solicitors?|counsel|comms|hr|it|printers?|cabinet|board|committee|head of \w+|translators?|designers?|director)\b|\bwith (?:legal|counsel|comms|hr)\b`,
  String.raw`\b(?:deferred|parked|on hold|held over|carried over|put off|embargo(?:ed)?|pulled|withdrawn|taken out|cut)\b (?:to|until|till|from|by|because|for|pending)\b`,
  String.raw`\b(?:paste|pasted|copy|copied|drop|dropped|slot|slotted|lift|lifted|type|typed) (?:in|over|across)\b|\bdig(?:ging)? out\b|\bgot lost\b|\bpaste\b|\b(?:as|same) (?:\w+ )?(?:in|as) (?:the|our|their) (?:other|old|last|first|previous)\b|^see (?:tracked|comments?|e-?mails?|attached|attachment|my)\b`,
  String.raw`^(?:re-?(?:word|write|do|draft|work|type|phrase|number)|chase|tidy|trim|shorten|park|fix|check|finish|proof ?read)(?:ing)?\b|\b(?:to be|needs?|wants?) (?:cut|trimm|re-?word|re-?writ|re-?draft|tidi|shorten|checked|squar)\w*`,
  String.raw`\b(?:awaiting|awaited|waiting|chasing|pending|outstanding|overdue|to come|to follow)\b|\btry again\b|\blikely to (?:move|change)\b|\bfar too long\b|\bneeds? (?:work|doing|finishing)\b`,
  String.raw`\b(?:hold|wait)(?:s|ing)? (?:text|wording|on|off|for)\b|^holding\b|^replacement\b|\breplacement (?:is |to come |text |wording )?(?:with|from|to)\b`,
]);
/** Somebody is to supply it, or to look at it. */
const OWED = lookFirst('unready: owed', [
  String.raw`\b(?:has|have|had|were|was)? ?promised\b|\bowes?\b|\bsaid (?:he|she|they)(?:['’]d| would| will|['’]ll)\b|\bwere? (?:meant|supposed) to\b|\bwas (?:meant|supposed) to\b`,
  String.raw`\b(?:to|tae|will|would) (?:give|gie|send|let|lend|supply|provide|write|draft)\b(?: us| something| this|\b)|\b(?:sent|gave|wrote|given|promised) (?:us|for this)\b|\bsee if we can\b|^ask [\w ]{2,24} (?:what (?:goes|to put|to say)|for (?:the|their|this))\b`,
  String.raw`\bwants? to (?:see|read|look|check|approve)\b|\bto (?:look at|see|check|clear|approve|sign off|confirm|supply|draft|write)\b[^.]{0,12}\b(?:this|first|it)\b|\bha(?:s|ve) the (?:wording|text|words|draft)\b`,
  String.raw`\baction (?:for|on|point)\b|^action:|\b(?:un)?til we (?:hear|know|get|have)\b|\bonce (?:\w+['’]?s? ){1,3}(?:has|have) (?:signed|agreed|met|cleared|sent|gone|come)\b|\bbefore (?:the )?(?:board|committee|cabinet|papers|print)\b`,
]);
/** Those who see drafts before workers do, and where drafts lie. */
const DRAFTERS = lookFirst('unready: drafters', [
  String.raw`\b(?:legal(?! services)|lawyers?|solicitors?|counsel|comms|hr|printers?|translators?|designers?|cabinet|board papers|pre-?meet(?:ing)?|away ?day|workshop|minute \d|agenda|excel|spreadsheet|laptop|inbox|head office|hq|merger|restructure|re-?tender|elections?|writing group|drafting group|steering group|icb)\b`,
  String.raw`\b(?:in|of) principle\b|\btracked changes\b|\bpublication\b|\bthe reader\b`,
]);

/** What may happen in a case is told with a condition, or as what is no excuse. */
const IN_A_CASE =
  /^(?:if|when|whenever|where|wherever|unless|while|as long as|should|whether|because|even if)\b|\b(?:is|are) no (?:reason|excuse|bar|ground)\b/i;
const LONGEST = 220;
const ENOUGH = 4;
/** Of a note that stands by itself and has nothing of a case in it. */
const NOTE_ALONE = { longest: 110, enough: 3 };

/** The patterns of each kind that may find something in a text, looked up once for all its sentences. */
interface Signs {
  readonly own: readonly RegExp[];
  readonly some: readonly RegExp[];
  readonly state: readonly RegExp[];
  readonly owed: readonly RegExp[];
  readonly drafters: readonly RegExp[];
}

/** The sentence that talks of a text to come, or nothing. */
export function unreadyIn(text: string): string | undefined {
  const state = STATE.among(text);
  const owed = OWED.among(text);
  if (state.length + owed.length === 0) return undefined;
  const signs = { own: OWN_PART.among(text), some: SOME_TEXT.among(text), state, owed, drafters: DRAFTERS.among(text) };
  // NOTE: a state and an owner weigh three together, so without any part of a text there are enough only in a note by itself.
  const hasPart = signs.own.length + signs.some.length > 0;
  if (!hasPart && text.length > NOTE_ALONE.longest) return undefined;
  const enough = text.length <= NOTE_ALONE.longest && !isOfCase(text) ? NOTE_ALONE.enough : ENOUGH;
  return sentencesOf(text).find((sentence) => sentence.length <= LONGEST && scoreOf(sentence, signs) >= enough && isOfDrafters(sentence));
}

function scoreOf(sentence: string, { own, some, state, owed, drafters }: Signs): number {
  const isState = anyFinds(state, sentence);
  const isOwed = anyFinds(owed, sentence);
  if (!isState && !isOwed) return 0;
  const part = (anyFinds(own, sentence) ? 2 : 0) + (anyFinds(some, sentence) ? 1 : 0);
  return part + (isState ? 2 : 0) + (isOwed ? 1 : 0) + (anyFinds(drafters, sentence) ? 1 : 0);
}

/** “The clause is not yet in the contract”: a part of another paper, and no part of this. */
const OF_ANOTHER_PAPER =
  /\b(?:clauses?|paragraphs?|sections?|parts?|lines?|pages?|schedules?)\b.*\b(?:in|of|to) (?:the|its|each|every|that|their) (?:[a-z]+ )?(?:contract|lease|Act|agreement|specification|tenancy|licence|constitution)\b/;

/** NOTE: “Children’s” by itself is a service. */
function isOfDrafters(sentence: string): boolean {
  return !IN_A_CASE.test(sentence) && !OF_ANOTHER_PAPER.test(sentence) && !hasFamily(sentence.replace(/Children['’]s/g, ' ')) && !somebodyDoes(sentence);
}

/** Of a whole answer one sign is enough, where nothing of a case is in it. */
const NOTE = lookFirst('unready: note', [
  String.raw`\b(?:sorry|apologies|welcome|invited|for now|for the moment|to do|next (?:version|edition|draft|issue|year|round)|(?:next|following|spring|summer|autumn|winter) (?:meeting|board|review)|agenda|away ?day|workshop|on my desk|to-do|my list|after leave|ran out|run out|ask (?:round|around)|(?:somebody|someone|anyone) else (?:do|write|take|have|fill|finish|got)|picked up at|pick (?:this|it) up|not our|not ours|not mine|no idea|no text|(?:got|have|had|with|for|say) (?:nothing|anything)|nothing (?:yet|so far|agreed|here|from))\b`,
  String.raw`\b(?:think|thought|know|sure|decide|agree) (?:what|who|how)\b|^(?:skip|park|copy|paste)\b|\b(?:version|page|draft|copy|text|wording|section|template|word file)\b`,
  String.raw`\b(?:to be|will be|yet to|still|not yet|(?:a)?wait(?:ing|ed)|pending|deferred|parked|embargo\w*|hold(?:ing)?|i['’]ll|we['’]ll|we will|i will|hope to|would like)\b`,
]);
const SHORT = 110;
const FEW = 2;
/** Among so few words one of editing is much. */
const HANDFUL = 6;

/** Is a whole answer a note between drafters, or a word or two that say nothing of what is done? */
export function isNoteOfDrafters(text: string): boolean {
  if (text.length > SHORT || isOfCase(text) || definiteTimeIn(text) || somebodyDoes(text)) return false;
  const words = text.match(/[a-z][a-z'’]*/gi) ?? [];
  if (words.length === 0) return false;
  if (words.length <= FEW) return !hasDeed(text);
  return anyFinds(NOTE.among(text), text) || editingWordsIn(text) > (hasDoer(text) || words.length > HANDFUL ? 1 : 0);
}
