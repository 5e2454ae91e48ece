// Paragraphs in which nothing of a case is left: no family, nobody at work, no time. Then a little talk of a text, of those who write it or of
// what they have yet to do is enough. Of 1,300 good paragraphs of many hands 21 have nothing of a case in them, and hardly one such talk.

import { hasDoer } from '../reading/actors.ts';
import { WHERE_PEOPLE_TALK } from '../reading/asked-of-writers.ts';
import { isOfCase } from '../reading/case-words.ts';
import { somebodyDoes } from '../reading/deeds.ts';
import { editingWordsIn } from '../reading/editing-words.ts';
import { definiteTimeIn } from '../reading/time-words.ts';

/** NOTE: hardly a paragraph comes so far, so these are made when the first one does, and not for each text to be passed over. */
type Signs = () => RegExp;
function signsOf(sources: readonly string[]): Signs {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(sources.join('|'), 'i'));
}

/** Parts of a document, and what such parts are made of. */
const OF_TEXTS = signsOf([
  String.raw`\b(?:paras?|paragraphs?|wordings?|texts?|headings?|chapters?|clauses?|passages?|drafts?(?! (?:on the desk|letters?|reports?|plans?|e-?mails?|referrals?))|(?:this|next|old|new|final|previous|earlier|other) versions?|templates?|diagrams?|flow ?charts?|footnotes?|captions?|placeholders?|abbreviations?|bullets?|italics|appendix(?! [A-Z\d]\b)|annexe?(?! [A-Z\d]\b)|hyperlinks?|urls?|contents?|typos?|option [a-d1-4])\b`,
  String.raw`\b(?:how|when) (?:this|it) (?:reads|looks|sounds)\b|\b(?:link|url|page|table) (?:does(?:n['’]t| not)|has|had|won['’]t)\b|\bname of (?:the )?(?:lead|post|team|service|manager)\b|\b(?:figures|numbers|names|details|input|words) (?:go|goes|will|sought|needed|change)\b`,
]);
/** A part of something, of which the words alone do not say of what. */
const SOME_PART = signsOf([
  String.raw`\b(?:this|these|our|their|your|next|last) (?:own )?(?:section|part|bit|page|table|item|line|lines|row|column|box|link|sentence|figures?|numbers?|answers?|edition|entry|reader|example|picture)s?\b|\b(?:row|column|item|point|question|paragraph) \d`,
]);
/** What those who write have not done yet. */
const UNDONE = signsOf([
  String.raw`\b(?:for now|for the time being|for the moment|another go|next time|(?:this|that) one last|separately|in preparation|in progress|bear with|no change since|not had time|no time for|never got|did(?:n['’]t| not) (?:get|reach|come|manage)|ha(?:s|ve)(?:n['’]t| not) (?:put|got|come|sent|said)|not happy|unsure (?:about|if|whether|what|who|how|which)|still unsure|can['’]?(?:t|not) (?:remember|recall|find)|no idea)\b`,
  String.raw`\b(?:rewriting|re-?writing|drafting|redrafting|writing (?:it|this)|working on (?:it|this)|content removed|left over|stays? out|sought|chasers?|being advertised|reorgani[sz]ation|re-?structure|merger|doing the rounds|typed up|goes here|go here|goes? in(?! (?:the|a|an|her|his|their|any|our)\b))\b`,
  String.raw`\b(?:fill|filled|filling) (?:it|this|these|them) in\b|\bfill in\b|^to[- ]do\b|\bover to (?:you|\w+(?: \w+)?[.!]?$)|\bback to (?:this|it)\b|^(?:please )?complete(?:d)?[.!]?$|\bask (?:hr|it|legal|comms|round|around)\b|\bas per \w+['’]s\b`,
  String.raw`^same (?:as|text|wording|again|words)\b|^\(?(?:as|see) (?:row|line|item|comments?|e-?mail|the other|last year)\b|\b(?:does|has|can|could|would|will) (?:any|some)(?:one|body)\b|\b(?:some|any)(?:one|body) (?:please|else)\b|\bis this (?:one )?(?:ours|right|still|ok)\b`,
]);
/** The same, in words that are said of a case as well. */
const PERHAPS_UNDONE = signsOf([
  String.raw`\b(?:at present|later on|another day|last one|in hand|no change|not sure|not certain|don['’]t know|removed|deleted|taken out|left out|crossed out|changed|cut back|withdrawn|chased?|vacant|depends on|cleared|squared|proof|to be (?!helped|safe|heard|seen|sure|there|with|born|alone|a|an|the|in|on|at|asked|told|of)\w+|change after|check (?:with|the notes|the minutes|whether|that|if)|still true|probably|not ours)\b`,
]);
/** Those who write speak of themselves. */
const WE = signsOf([
  String.raw`\b(?:i|i['’]m|i['’]ve|i['’]ll|i['’]d) (?!hear|see you)\w+|\bwe(?:['’]ll| will|['’]ve| have)? (?:asked|tried|chased|emailed|got|do this|decided|thought|left|put|wrote|kept it|come back|return|get to)\b|\bplease\b|\bsorry\b|\b(?:working|drafting|writing|steering) group\b`,
]);
/** Those who are to write are spoken to; so are workers and parents. */
const YOU = signsOf([
  String.raw`\b(?:would|will|do|did|should|could|might|may) you\b|\byou (?:see fit|would|will|want|need|wrote|write|were|have|might|could|may|lay|are the|meet)\b|\byours\b|\bup to you\b`,
  String.raw`\b(?:areas?|partnerships?|partners?|boards?|authorit(?:y|ies)|writers?|authors?|counterparts?) (?:\w+ ){0,2}(?:should|will|may|must|can|need)\b|\bthe reader\b|\btoolkit\b|\bguidance has\b|\bcounterpart\b`,
]);
/** Words are asked for, as hardly anybody asks for them in a case. */
const ASKED = signsOf([
  String.raw`(?:^|[,;:.!?] |\b(?:and|but|then|please|do|to|don['’]t) )(?:please |then |also |do )?(?:if [^,]{3,60}, (?:say|list|name|state)|where [^,]{3,60}, (?:say|list|name|state)|tell us (?:about|how|what|why|who|whether)|mention|summari[sz]e|outline|quote|cite|reword|rename|replace|aim to|imagine|work through|insert|spell out|set out|check that this|answer:)(?!\w)`,
  String.raw`^(?:a|the|any) (?:good|full|short|typical) (?:answer|response|description|account)\b|\b(?:why|who|what|when|how), (?:why|who|what|when|how)\b|^(?:who|what|when|how|why|where)\? (?=(?:who|what|when|how|why|where|please|fill|say|state|give|answer)\b)|\bwrite that\b|\bby whom\b|\band by when\b`,
]);
const ORDERED = signsOf([
  String.raw`(?:^|[,;:.!?] |\b(?:and|but|then|please|do|to|don['’]t) )(?:please |then |also |do )?(?:describe|explain|state|say|list|name|give|choose|pick|avoid|use|lift|remove|delete|complete|fill|think|note|tell|answer|add|write|keep|tick|discuss|record|make sure)(?!\w)`,
]);

const GROUPS: readonly (readonly [weight: number, signs: Signs])[] = [
  [2, OF_TEXTS],
  [2, UNDONE],
  [2, ASKED],
  [1, SOME_PART],
  [1, PERHAPS_UNDONE],
  [1, ORDERED],
];
const ENOUGH = { talk: 2, words: 2 };
/** Where somebody at work or a time is named after all. */
const ENOUGH_BESIDE = { talk: 4, words: 3 };
/** In longer paragraphs single words prove less. */
const FEW = 25;
const HANDFUL = 14;
/** “Below the line” is a place of a case. */
const OF_A_LINE = /\b(?:above|below) (?:the line|it|that)\b|\bthe (?:line|rule|step) above\b/gi;

function has(signs: Signs, text: string): boolean {
  return signs().test(text);
}

function asksForWords(text: string): boolean {
  return (
    has(ASKED, text) ||
    has(ORDERED, text) ||
    has(OF_TEXTS, text) ||
    /\b(?:[Aa]nswer|[Tt]ell us|[Cc]over|[Cc]hange|[Aa]sk (?:[A-Z]\w+|legal|comms|round|around)|[Aa]nyone)\b/.test(text)
  );
}

/** How much talk of a text is in it; each sign counts once. */
function talkIn(text: string): number {
  const found = GROUPS.reduce((sum, [weight, signs]) => sum + (has(signs, text) ? weight : 0), 0);
  return found === 0 ? 0 : found + (has(WE, text) || has(YOU, text) ? 1 : 0);
}

/** Notes are short; in a longer paragraph other things of no case are told. */
const LONGEST = 110;
const ON_THE_DAY = /\b(?:on the (?:same )?day|within the hour)\b/i;
const COUNTED_FROM = /\bwithin (?:\d+|[a-z]+) (?:working |calendar )?(?:hours?|days?|weeks?) of (?:the|its|his|her|that|getting|receiving)\b/i;
/** “If there is nothing to say, say why.” */
const SAY_THEN = /^(?:if|where) [^,]{3,60}, (?:please )?(?:say|list|state|give|name|describe|explain|mention)\b/i;
/** All of it in brackets, or a question of a word or two. */
const LONE = /^\([^()]+\)[.!]?$|^(?:[\w.'’-]+ ?){1,3}\?$/;
const YOU_WORDS = /\byour?s?\b/gi;
/** Who writes is nobody at work, and “we” and “you” are anybody. */
const WRITING_GROUP =
  /\b(?:we|you|I|who|they|he|she|(?:working|drafting|writing|steering) group|partners?|partnerships?|boards?|two services|services?|agenc(?:y|ies)|organisations?|councils?|trusts?)\b/gi;
/** What may happen in a case is told with a condition; a line that leads into a list or a table goes on below. */
const ELSE =
  /^(?:(?:first|second|third|last|left|right|top|bottom|front|back) (?:column|box|line|row|page|sheet|panel)s?(?=[,:])|if|when|whenever|where|wherever|unless|while|until|once|whether|because|even if)\b|^in (?:short|brief|a nutshell):|:$|["“]|\b(?:means?|marks?|stands? for)\b|\b(?:chart|flow ?chart|diagram|table|list|card|sheet|page|form|leaflet)s? (?:shows?|gives?|lists?|says?|names?|hangs?|explains?|has|begins?|ends?)\b|\b999\b|\bon the (?:[\w-]+ )?(?:form|record|sheet|card|chart)s?[.,;]/i;

/** “Do I finish first? No.”, “Law? The Equality Act.”, “Yes, and soon.”: a reader asks, or has asked in the heading, and is answered. */
const VERDICT =
  /^(?:(?:yes|no|you (?:may|can|do|should|must)),|[^?]+\?["”’*]* (?:yes|no|not|never|always|both|either|neither|one|two|three|in|out|only)(?: [\w’'-]+){0,2}[.,;:])/i;
const ANSWERED = /^[^?]+\?["”’*]* \S[^?]*$/;
/** “A file is never the answer to …”: told of all such things, and of nothing that lies here. */
const MAXIM =
  /^(?!(?:the|this|these|that|what|who|which|how|when|there|it|here|no)\b)[a-z][^,;:?]*? (?:is|are) (?:never|always|no [a-z]+ for|allowed|enough|history|better|worse)\b/i;
/** “A change of level is a change of offer”, “All holders have the same copy”: so it is with all of them. */
const OF_ALL =
  /^(?:an? [a-z-]+ that (?:everybody|everyone|nobody|no one|somebody) |(?:an?|every|each) (?:[a-z-]+ ){1,5}is (?:an?|as much an?|nothing but an?|only an?) [a-z]|(?:all|each|every|both|most|none) (?:of )?(?:the |our |these )?(?:[a-z-]+ ){1,6}(?:ha(?:s|ve)|holds?|keeps?|gets?|carr(?:y|ies)) )/i;
/** “Ailsa, a recovery worker, thinks …”: somebody in a story. */
const SOMEBODY = /^[A-Z][a-z]+, (?:an?|the|her|his|their|our) [^,.;]{3,40}, [a-z]+s /;
/** “What you saw; what was said”, “3. Still no?”: of a case, or a step of a procedure. */
const OF_A_STEP = /\byou (?:saw|heard|smelt)\b|^\d{1,2}\. [A-Z][^.:]*\?$/i;
/** “Item 1, ten minutes.”: of a meeting. */
const ON_AN_AGENDA = /^items? \d+(?: (?:to|and) \d+)?[,:(]? ?(?:[\w-]+ )?minutes\b/i;
/** “In 2025, of 14 decisions 9 were changed.” */
const COUNTED = /^In (?:the )?(?:[\w ]{1,20} )?(?:19|20)\d\d\b[^.]* (?:were|was|had) /;

/** “Say that sentence in the meeting.” */
const SAID_ALOUD = new RegExp(
  String.raw`\b(?:say|read|repeat|tell|ask) [^.;:]{3,60} ${WHERE_PEOPLE_TALK}|\byour (?:questions?|requests?|referrals?|calls?|messages?)(?!\w)`,
  'i',
);

/** What is filled in, folded or put into a letter lies in the hands of somebody in a case. */
const PAPER_IN_HAND =
  /\b(?:initials|capitals|envelopes?|dotted line|(?:fold|stamp|post|seal|staple) (?:the|it|this))(?!\w)|\b(?:letter|chart|card|poster) (?:to|on) one (?:page|side)\b/i;

/** Each tells of something else than a text in the making. */
const OF_OTHER_THINGS = [SAID_ALOUD, PAPER_IN_HAND, VERDICT, MAXIM, COUNTED, OF_ALL, SOMEBODY, ON_AN_AGENDA, OF_A_STEP];

/** Does a paragraph talk of the text, and of nothing that happens in a case? */
export function isBareTalk(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || (ELSE.test(trimmed) && !SAY_THEN.test(trimmed))) return false;
  if (OF_OTHER_THINGS.some((pattern) => pattern.test(trimmed)) || (ANSWERED.test(trimmed) && !asksForWords(trimmed))) return false;
  if (isOfCase(trimmed) || somebodyDoes(trimmed.replace(YOU_WORDS, ' '))) return false;
  const words =
    editingWordsIn(trimmed.replace(OF_A_LINE, ' ')) +
    (trimmed.includes('?') ? 1 : 0) +
    (LONE.test(trimmed) ? 1 : 0) +
    (has(WE, trimmed) || has(YOU, trimmed) ? 1 : 0);
  const talk = talkIn(trimmed);
  if (words + talk < ENOUGH.words) return false;
  const [isDoer, isTime] = [hasDoer(trimmed.replace(WRITING_GROUP, ' ')), definiteTimeIn(trimmed)];
  // NOTE: somebody at work and a time together are of a case.
  if (COUNTED_FROM.test(trimmed)) return false;
  if (isDoer && (isTime || ON_THE_DAY.test(trimmed))) return false;
  const isBeside = isDoer || isTime;
  const enough = isBeside ? ENOUGH_BESIDE : ENOUGH;
  const size = trimmed.split(/\s+/).length;
  // NOTE: “line”, “names” and “copy” are said of much else, so that two of them prove something only in a note of a few words.
  const isProof = talk > 0 || (!isBeside && (words > ENOUGH.words || size <= HANDFUL));
  return talk >= enough.talk || (isProof && words + talk >= enough.words && size <= FEW);
}

/** How a line begins in which no task stands; “asks” and “checks” begin one. */
const NO_TASK =
  /^\(?(?:same|as|see|insert|add|enter|question|query|need|needs|to be|not|no|ask|check|waiting|action|missing|verb|description|agreed|text|wording|names?|details?|copy|gap|over to|with|from|in|still|yet)\b/i;

/** The same of a line in which somebody’s task should stand. */
export function isBareLine(does: string): boolean {
  return does.length < 80 && NO_TASK.test(does) && !isOfCase(does) && !definiteTimeIn(does) && talkIn(does) + editingWordsIn(does) > 0;
}
