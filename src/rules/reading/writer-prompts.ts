// Text that speaks to those who write the protocol: what a section should say, what to put in, a note to the drafter.

import { inLatin } from '../../guidance/latin.ts';
import { areOrdersToSay } from './asked-of-writers.ts';
import { anyFinds, lookFirst } from './look-first.ts';
import { sentencesOf } from './sentences.ts';

/** Verbs for what a text does, and what its writer is told to do. */
const TELL =
  '(?:say|state|set out|describe|explain|include|cover|name|list|give|address|show|make (?:it )?(?:clear|plain)|identify|specify|outline|contain|mention|detail|summari[sz]e|indicate|define|clarify|reflect|provide)';
const PUT = `(?:${TELL}|insert|add|adapt|amend|complete|write|draft|tailor|personali[sz]e|customi[sz]e|use or amend|decide|consider|replace|delete|fill in|populate|edit|enter|put|develop|record)`;
const SHALL = String.raw`(?:should|must|needs? to|will need to|ha(?:s|ve) to|ought to|could|might|may|can|will|(?:is|are) (?:meant|expected|intended|supposed|asked|invited|encouraged|advised|free|required) to|are to)(?: also| then| now| clearly| briefly)?(?: (?:wish|want|like|choose|prefer|need) to)?`;
/** Parts of the protocol, not of a case. */
const PART = '(?:section|chapter|part|paragraph|protocol|text|page|template|document|box|bit|wording)';
/** What is said of the partnership's own text, and not of a family. */
const OWN = String.raw`(?:(?:their|its|your|our) own|your|local(?:ly)?|here|this (?:section|part|paragraph|text|page|point|template|box)|below|at this point|paragraphs?|sections?|wording|template|arrangements|structures?|timescales?|flow ?chart|diagram|protocol|process(?:es)?|procedures?|escalation|named posts?|roles? and|contact (?:names?|details|numbers?)|posts?|how quickly|responsibilities)`;

const TO_WRITERS = lookFirst('prompts to writers', [
  // It asks politely, and for a text: no worker is told so of a family.
  String.raw`^(?:where possible,? |if (?:possible|relevant|you can),? )?please (?:also )?(?:say|tailor|adapt|amend|complete|describe|explain|state|set out|specify|outline|summari[sz]e|name|list|give|provide|detail) (?![^.]{0,80}\b(?:parents?|child|children|famil(?:y|ies)|them|him|her|caller|999|front door|form)\b)`,
  // Who and by when at once is asked of nobody at work.
  String.raw`^(?:please )?(?:state|say|set out|specify|list|describe|name|give|explain|show) (?:here )?(?:who|which (?:post|service|team|worker))\b(?! (?:saw|heard|said|was|were|came|rang|opened|told|has|had|else (?:saw|heard|was)))[^.?]{3,80}\b(?:and|,) (?:within what|in what|by when|by what|how (?:soon|quickly|often|long)|when)\b`,
  String.raw`^(?:please )?(?:write|use|aim for|give|add|answer in) (?:about |around |up to |at most |no more than )?(?:one|two|three|four|five|a few|a couple of|\d+)(?: (?:or|to) (?:two|three|four|five|six|\d+))? (?:short |full |plain |clear )?(?:sentences?|lines|paragraphs?|bullet points?)[.!]?$`,
  String.raw`^(?:where|if) (?:possible|relevant|appropriate|applicable|you can|available),? (?:give|include|add|provide|name|use|insert|describe) (?:[a-z]+ ){0,2}?(?:examples?|details|local|your|posts?)\b`,
  String.raw`^(?:please )?(?:insert|add|include|provide|use|draw|attach|paste) (?:an? |the |some |your )?(?:[a-z]+ )?(?:bullet points?|tables?|flow ?charts?|diagrams?|paragraphs?|headings?|examples?|sentences?)\b`,
  String.raw`^(?:here|this) (?:is|would be|might be) (?:the|a good|your) (?:place|spot|chance|space|opportunity) (?:to|for|where)\b`,
  String.raw`^(?:an?|the|any|most|good) (?:good |joint |local |typical )?(?:protocols?|sections?|answers?|statements?) (?:of this kind )?(?:would|will|should|might|could|can|usually|normally|often|typically)(?: normally| usually| also| typically)? ${TELL}s?\b`,
  String.raw`^(?:an?|the|any) (?:good|strong|full|model|weak|poor|short|useful) (?:answer|response|description|account|entry|paragraph|section)s? (?:is|are|\w{3,}s)\b|^(?:imagine|picture|suppose) (?:that )?(?:you|yourself)\b`,
  String.raw`^(?:please )?(?:describe|explain|set out|outline|show|say|summari[sz]e)\b[^.]{0,40} how (?:the |your |both |all )?(?:two |three |partner )?(?:services|partners|agencies|organisations|boards|sides)\b`,
  String.raw`^(?:no more|no longer|not more|at most) than (?:an? |one |two |three |half an? )(?:short )?(?:screen|page|side|paragraph|sentence)s?,?(?: please)?[.!]?$`,
  String.raw`\byou(?:['’]ll| will| may| might| should| could)? (?:want|need|like|wish)(?: to (?:have|add|put))? (?:an? |some )(?:\w+ )?(?:sentence|paragraph|line|word|few words|section)s? (?:on|about)\b`,
  String.raw`^be (?:as )?(?:honest|frank|brief|specific|concise|succinct|realistic)(?:[.!]?$| about| here| as (?:possible|you can))|^(?:give|use) (?:post|job) titles\b`,
  // What is wanted is an account of how the partners do it: how they “meet this requirement”, or “carry this out”.
  String.raw`\bhow (?:well )?(?:the |your |this |each |our )?(?:areas?|partnerships?|protocol|(?:two |both )?services?|boards?|partners|council|county|locality) (?:\w+ )?(?:meets?|fulfils?|satisf(?:y|ies)|addresses|address|achieves?|delivers?|compl(?:y|ies) with|responds? to) (?:this|these) (?:requirement|expectation|standard|point|duty|question|criteri(?:on|a)|aim)s?\b`,
  String.raw`^(?:please )?(?:provide|give|supply|enter|include|add|submit|offer|present)(?: here| below| some| any| further| more| brief| full| an?| the| clear| short)* (?:details?|information|particulars|evidence|account|examples?|notes?|description|explanation|summary|narrative)(?: here)? (?:on|of|about|as to|regarding|to show|showing)(?: exactly| precisely)? (?:(?:how|what|where|when) (?:this|it|(?:the |your |our )?(?:(?:two |both |partner )?(?:services|partners|agencies|area|partnership|boards?|organisations))|you)|(?:the |your |local )?(?:process|arrangements|steps|procedures?|pathway|governance))(?!\w)`,
  String.raw`^(?:evidence|demonstrate|illustrate|justify) (?:here|in this (?:answer|section|box))\b|\bbefore (?:you )?(?:complet|answer|writ|draft|fill|edit)(?:e|ing)?(?: in)? (?:this|your|the) (?:answer|section|page|template|text|protocol|paragraph|chapter)\b`,
  String.raw`^(?:details|particulars|an account|evidence|a description) of (?:how (?:the )?(?:areas?|partners|services|partnership)|the (?:steps|arrangements|process) (?:the )?(?:partners|services|area|partnership))\b`,
  // Something is wanted, and what is wanted is words.
  String.raw`(?<!\b(?:[Ii]f|[Ww]hen|[Ww]here|[Oo]nce) )\b(?:we|this|it|here|the (?:board|group|partnership|reader)) (?:(?:still |also )?(?:needs?|wants?|would like|requires?)) (?:to (?:say|have) )?(?:something|an answer|a (?:line|paragraph|sentence|statement|bit|few words|section|summary|description)|words|more|text|wording|more details?|some words) (?:in |on |about |here|for |from )`,
  String.raw`(?<!\bif (?:her|his|their|the|a|an|our) )\b(?:statement|description|paragraph|sentence|line|summary|account|explanation|diagram|flow ?chart|examples?|outline) (?:of [^.]{1,60} )?(?:is|are|was|would be) (?:needed|required|wanted|expected|helpful|useful|missing|called for)\b`,
  String.raw`\bit (?:would|will|may|might|is) (?:also )?be? ?(?:helpful|useful|good|best|worth) (?:to |if )(?:set(?:ting)? out|describ|includ|explain|say|show|add|giv|nam|list|have|this|you)`,
  String.raw`^(?:the|a|any) readers? (?:should|must|needs? to|ought to|has to|will (?:want|need) to) (?:be able to )?(?:see|know|understand|find|learn|tell)\b[^.]{0,60}\b(?:from this|here|who|what|how|when)\b`,
  String.raw`^(?:this|here) is where (?:you|we|partnerships|authors|each|the|your) [^.]{0,40}\b(?:set out|say|describe|explain|list|put|write|name|give|show)\b`,
  String.raw`\b(?:local|your|more|own|agreed|relevant) (?:details?|text|wording|arrangements|procedures?|process|contacts?|names?|information|content|paragraph) (?:goes?|to go|should go|belongs?|is to be put|here)(?: in)? ?(?:here|below|in this box)?[.!]?$`,
  String.raw`\b(?:if not,? |and |then |please )do so (?:here|below|now)\b|^have (?:you|we) (?:covered|said|named|included|explained|described|set out|mentioned|thought about|made clear)\b`,
  String.raw`\b(?:to be|must be|should be|is to be) (?:completed|filled in|written|drafted|populated|supplied|provided) by (?:each|every|all|both|the (?:local|partners?)|local|partner|individual)\b`,
  String.raw`^(?:the |your |this )?(?:text|answer|section|response|entry|paragraph|wording|it)\b[^.]{0,40}\b(?:should|must|may|needs? to) (?:not )?(?:exceed|be (?:kept )?(?:short|brief|concise|in plain english|no (?:longer|more) than|under \d|limited to|about \d|specific|clear))\b`,
  // A worker may be told to state a number; that it is a local one only whoever writes has to be told.
  String.raw`^(?:please )?(?:state|specify|define|insert|enter|set out|outline|describe|explain) (?:the|your|any|all|which|who|how|what|when) [^.?]{3,90}\b(?:locally|in your (?:area|service|partnership|locality)|your (?:area|partnership|locality) (?:has|have|uses?)|you have agreed|local (?:arrangements?|process|procedure|policy))\b`,
  String.raw`^(?:question|q\.?) ?\d+[a-z]? ?[:.)–-]`,
  String.raw`^(?:authors|writers|drafters|contributors|editors|local authors) (?:are|is) (?:asked|requested|invited|reminded|encouraged|advised|expected)\b`,
  String.raw`\b(?:(?:this|the|your|each) ${PART}|(?:your|this) (?:answer|response|statement|entry)) ${SHALL} (?:be used to )?${TELL}\b`,
  String.raw`^(?:here|in this ${PART}),? (?:the |your )?(?:protocol|partnership|partners|you|authors?|areas?|text) ${SHALL} ${TELL}\b`,
  String.raw`^(?:\*|note: )?(?:the )?(?:authors|drafters?|editors|the author|local authors|whoever (?:writes|drafts|edits)[^.]{0,30}) (?:${SHALL}|to|please) ${PUT}\b`,
  String.raw`^(?:the |each |every |your |all |both |individual )?(?:local )?(?:partnerships?|areas?|authorit(?:y|ies)|partners|localit(?:y|ies)|boards?|services|organisations|agencies) (?:${SHALL}|to|please) ${PUT} [^.]{0,60}\b${OWN}\b`,
  String.raw`^(?:here )?you ${SHALL} ${PUT} [^.]{0,60}\b(?:flow ?chart|diagram|your (?:own|local|area|service|partnership|protocol|organisation)|local(?:ly)?|this (?:section|part|paragraph)|named posts|timescales|who is responsible|how this)\b`,
  String.raw`^(?:please )?(?:${TELL}|insert|add|adapt|amend|complete|tailor|note|record) [^.]{0,60}\b(?:local arrangements|your (?:own )?(?:partnership|area|services?|organisations?|local|answer|words|arrangements|partners|structures?)|this (?:section|part)|in your area|local services|locally agreed)\b`,
  String.raw`\bwhen (?:you (?:write|draft|complete|fill in)|writing|drafting|completing|filling in|answering|editing) (?:this|your|the) (?:${PART}|answer)\b`,
  String.raw`(?<!\b(?:us|them|me) to )\b(?:write|put|add|type|enter|explain|record|paste) (?:it|this|that|them|these|yours|your [a-z-]+)(?: all| in| down)? (?:here|below)\b(?! (?:on|in) )`,
  // What the partnership is made of is for whoever writes; a child's name is for whoever works with it.
  String.raw`^(?:please )?(?:enter|insert|add|state|give|name|list|write|put|provide|specify|type) (?:here |in )?(?:the )?(?:full |local |exact )?(?:names?|titles?|posts?|job titles?|contact details|details|addresses|address) of (?:the |each |any |all |every |your )?(?:local |lead |relevant |responsible )?(?:organisations?|services?|agenc(?:y|ies)|partners?|providers?|posts?|bod(?:y|ies)|boards?|partnerships?|departments?|charit(?:y|ies)) (?:that|who|which|responsible|for|with)\b`,
  String.raw`^what (?:is|we|you|the (?:board|reader|partnership))[^.]{0,20}(?:needed|expected|wanted|required|asked(?: for)?|need|want|looking for) (?:here|in this ${PART}) is\b`,
  String.raw`^(?:please )?(?:(?:give|provide|write|add|insert) )?(?:an? |the )?(?:(?:short|brief|clear|full|simple) )?(?:description|summary|outline|overview|explanation|account|statement) of (?:how|who|what|when|the (?:process|route|arrangements?|local|steps|agreed|roles?|pathway)|(?:local|your|roles?|arrangements))\b(?![^.]{0,120}\b(?:is|are|was|goes|stands|hangs|comes)\b)`,
  String.raw`^(?:please )?(?:write |use |keep (?:it|this) to |aim for |limit: ?)?(?:around|about|up to|approx[a-z]*\.?|max(?:imum)?\.?(?: of)?|no more than|not more than|at most|at least|roughly|minimum)? ?\d+ words(?: max(?:imum)?| or (?:so|less|fewer)| please)?[.!)]?$`,
  String.raw`^(?:please )?(?:use |write in )?(?:plain english|bullet points|short sentences)(?: (?:only|please|are fine|is fine|will do))?[.!]?$`,
  String.raw`^(?:don['’]t|do not|avoid) (?:just |simply |merely )?(?:copy|cut and paste|repeat|restat[a-z]+|copying|repeating|rely) [^.]{0,60}\b(?:guidance|template|wording|text|model|national|legislation)\b`,
]);

/** "Write your answer here" is a prompt; "Explain why you are here" is advice for a visit. */
const PROMPT =
  /^(?:(?:use|in) this (?:space|box|section|field|area|row|part) to\b|(?:for |note to |to )?(?:the )?(?:authors?|drafters?|editors?|writers?|self)(?: only)?[:–-] |(?:please )?(?:write|type|describe|explain|say|answer|enter|put|add|insert)(?: (?:your|the|own|words?|text|answer|it|this|some|a|response|details))* here\b|(?:your |the |sample |example )?(?:answer|words?|text|response|description) (?:(?:goes|go) )?here\b|(?:click|tap)(?: or (?:click|tap))?(?: here)? to (?:enter|add|choose|select|edit)\b|choose an item\b|select (?:one|an option|from the list)\b|(?:guidance|prompt|hint|instructions?)(?: notes?)?: )/i;
/** What only a protocol has to say is asked for: “state which post decides, and by when”. A worker is told to do something for a family. */
const ASKS_FOR_CONTENT =
  /^(?:please )?(?:describe|explain|state|outline|list|specify|set out|summarise|give|provide|identify|say|name|indicate|detail|record here|confirm|clarify|define)(?: here| clearly| briefly)? (?:(?:the |all |any )?(?:relevant |local |agreed |responsible |lead )?(?:posts?|roles?|process(?:es)?|procedures?|arrangements|timescales?|responsibilities|agencies|organisations|partner agencies|pathways?|governance|contact details|criteria)(?!\w)|(?:who|which (?:post|role|team|agency|service|organisation|partner)s?|what|how|when|where)(?!\w)[^.?!]{0,60}\b(?:and (?:by when|within what time|who|how|when|where|what)|responsible|decides|locally|is done|in place|happens)(?!\w))/i;
/** The drafter is told to take something out or put something in. */
const TO_DRAFTERS =
  /^(?:please )?(?:delete|amend|adapt|tailor|strike out|cross out|edit|replace|customi[sz]e|complete|fill in|populate|overwrite|remove)(?!\w)[^.?!]{0,60}?\b(?:as (?:appropriate|applicable|necessary|required|needed)|(?:if|where) not (?:applicable|needed|required)|this (?:section|paragraph|text|template|box|table|note|sentence)|local (?:arrangements|details|information|circumstances)|your (?:own|local)|locally|before (?:publi\w+|sign-?off|the final))(?!\w)/i;
/** A whole paragraph in square brackets: a link would have been read as one. */
const SQUARE = /^\[[^[\]]{0,40}[a-z]{2,} [^[\]]{2,400}\]\.?$/i;
/** A whole paragraph in brackets that tells somebody what to write. */
const BRACKETED = /^[[(]\s?[^[\]()]{12,400}[\])]\.?$/;
const TELLS =
  /\b(?:should|must|please|need to|insert|describe|set out|state|explain|include|add|complete|will (?:be|need)|to (?:be|check|confirm|ask|chase|update|draft|write|follow|decide|agree)|NB|note to)\b/i;
const LENGTH_ASKED = /(?<=\bat least \d+) words\b/i;
/** A label that says to whom the note is addressed, or what sort of text follows. */
const LABEL = inLatin(
  /^[[(*]{0,2}\s?(?:(?:drafting|drafter['’]?s?|authors?['’]?|writers?['’]?|editors?['’]?|template|guidance) (?:notes?|points?|comments?|guidance|tips?|instructions?|advice)|(?:notes?|guidance|instructions?|advice|tips?|hints?|reminder|comment) (?:for|to|on) (?:the |those )?(?:drafters?|authors?|writers?|editors?|completers?|contributors?|compilers?|respondents?|form[- ]fillers?|template users?|users? of this template|(?:section|chapter|content) (?:leads?|owners?|authors?)|(?:person|people|anyone|those|partner) (?:completing|filling)[^:–—-]{0,20}|self|completion|completing|filling in|local (?:areas|partnerships|teams)|partnerships|whoever (?:writes|drafts)[^:–—-]{0,30})|(?:example|sample|model|suggested|template|standard|boilerplate) (?:text|wording|answer|paragraph|response))(?: only)?\s?(?:[:–—]| -)/iu,
);

/** The line above a list: it asks for points, and is no part of a call, a letter or a form. */
const LEAD = inLatin(
  /^(?:please )?(?:(?:(?:you|authors?|areas|partnerships) (?:should|must|could|might|may wish to|may want to|need to|will need to) )?(?:also )?(?:include|cover|address|consider|think about|set out|describe|outline|specify|explain)|(?:some )?(?:points?|things?|issues|areas|topics|matters|questions|headings) (?:to (?:cover|include|address|consider|think about|be covered|answer|mention)|for inclusion|you (?:should|could) cover)|(?:answer|cover|address|consider|include) the following[a-z ]{0,20}|(?:this|your) (?:section|part|answer|paragraph) (?:should|must|could|might|needs to|will) (?:cover|include|address|set out|say|state|answer|describe|explain)|(?:what )?to (?:cover|include))(?: here| below| the following| at least| points| information| details| things){0,2}(?: when (?:you )?[^:]{3,40}| in this [^:]{3,30})? ?[:–—-]/iu,
);
/** What a protocol has to say, not what is seen in a case: “who makes the call”, “the timescale”, “what happens if …”. */
const POINT = inLatin(
  /^(?:and )?(?:the |any |named |agreed )?(?:who(?:['’]s|m)? (?:is the|are the|it['’]s (?:made|sent) to|is (?:responsible|told|involved)|they|leads?|does|makes|rings|decides|sends|chairs|holds|writes|calls|tells|checks|pays|signs|takes|needs|will|should|must)|is there|are there|what about|do (?:you|we|they)|have (?:you|we)|how (?:quickly|soon|often|long|fast|it|this|they|the|disagreements|you|information|decisions)|by when|(?:and )?when(?: it| this)? (?:is|has|must|should|happens)|within (?:what|how)|what(?:['’]s| is| are) the|what (?:happens|is (?:written|recorded|done|shared)|to do|gets|they do|should|must|will)|where (?:it|this)|which (?:post|team|service|form|agency|manager)|names? of (?:the )?(?:post|team|service|lead)|timescales?\b|roles?\b|responsibilit|escalation|contact details|process\b|procedures?\b|arrangements\b|outcomes?\b|governance|recording\b|posts?\b|pathways?\b|review\b)/iu,
);

const LONGEST = 300;

/** Does a paragraph speak to the writer? */
export function isPrompt(text: string): boolean {
  return (
    PROMPT.test(text) ||
    speaksToWriter(text) ||
    TO_DRAFTERS.test(text) ||
    (text.length < 300 &&
      ASKS_FOR_CONTENT.test(text) &&
      !/\b(?:parents?|child|children|famil(?:y|ies)|them|999|schools?|health visitors?|minutes|w(?:as|ere)|you (?:are|saw|heard|know|want|did|think|said))\b/i.test(
        text,
      )) ||
    SQUARE.test(text) ||
    (BRACKETED.test(text) && TELLS.test(text)) ||
    (text.length < 400 && LENGTH_ASKED.test(text))
  );
}

function speaksToWriter(text: string): boolean {
  if (LABEL.test(text)) return true;
  const patterns = TO_WRITERS.among(text);
  return patterns.length > 0 && sentencesOf(text).some((sentence) => sentence.length <= LONGEST && anyFinds(patterns, sentence));
}

/** Is a passage, given as its paragraphs and items, no more than a list of points that somebody is to write about? */
export function isListOfPoints(blocks: readonly string[]): boolean {
  const [lead = '', ...items] = blocks;
  if (lead.length > 200 + LONGEST || blocks.length > 40) return false;
  const led = LEAD.exec(lead);
  if (!led) return areOrdersToSay(blocks);
  const points = [...lead.slice(led[0].length).split(/[,;?]\s/), ...items].map((point) => point.trim()).filter((point) => point !== '');
  return points.length > 1 && points.filter((point) => POINT.test(point)).length * 2 >= points.length;
}
