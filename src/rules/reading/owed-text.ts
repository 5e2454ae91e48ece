// Sentences in which the drafters speak of what they still owe: a text, a number, a decision. Readers of a protocol can do nothing with them.

import { isGivenName } from '../../model/given-names.ts';
import { anyFinds, lookFirst } from './look-first.ts';
import { clauseBefore, sentencesOf } from './sentences.ts';

/** Parts of the protocol itself, which no worker handles in a case. */
const TEXT = '(?:text|wording|words|para|paragraph|section|part|chapter|page|answer|bit|box|table|list|content|template|protocol|document)s?';
/** What drafters ask of others. */
const INPUT = `(?:${TEXT}|input|details?|numbers?|names?|contacts?|figures|comments?|feedback|decision|agreement|sign-?off|approval|confirmation|advice|guidance|contribution|timescales?)`;
/** Those who could owe it; one worker or one family is no such body. */
const BODY = String.raw`(?:we|partners|the (?:partners|partnership|board|steering group|working group|boards|agencies|services|organisations|two [a-z-]+|commissioners|managers)|(?:both|all|the other) (?:sides|partners|services|agencies|boards)|it|this)`;
const DRAFTED =
  '(?:written|drafted|finished|agreed|decided|settled|completed|checked|updated|finali[sz]ed|confirmed|signed off|filled in|worked out|resolved|started|supplied|received)';

const OWED = lookFirst('owed text', [
  // The text is not there, or not ready.
  String.raw`\b(?:this|the|these|our|their) (?:[a-z-]+ )?${TEXT}(?: [a-z-]+){0,3} (?:(?:has|have|is|are|was) (?:not|yet)|(?:has|have|is|are)n['’]t)(?: yet| to be| been| fully| quite)* ${DRAFTED}\b`,
  String.raw`\b(?:${TEXT}|this|(?:numbers?|names?|times?|dates?|figures|details|posts) (?:here|above|below|in this [a-z]+)) (?:still )?(?:needs?|wants?|requires?) (?:re-?)?(?:finishing|writing|drafting|checking|filling in|updating|completing|amending|confirming|agreeing|rewording|more work|(?:further|more) (?:work|detail|discussion|thought))\b`,
  String.raw`^(?:rough |first |working |initial |early |holding )?(?:draft|holding) (?:wording|text|version|notes?|paragraph)(?: only| for now)?\b(?! (?:go|goes|is|are|of))`,
  String.raw`^(?:more |rest |remainder |the rest |full details? |text |wording )?to (?:follow|come) (?:in|with|from|by|when|once|later|after|at)\b`,
  String.raw`\b(?:needs?|wants?|awaiting|waiting for|missing|subject to|no) (?:further |more |some |an? )?(?:input|text|wording|contribution|comments|confirmation|sign-?off) (?:yet )?from\b`,
  String.raw`^(?:the )?[a-z&’'-]+(?: [a-z&’'-]+)?(?: [a-z&’'-]+)?(?<!ed|en|ing|able|time|wants?|needs?|asks?|helps?|comes?|goes|offers?|agrees?|likes?|gets?|has|have|hopes?|tries|waits?|stays?|starts?|begins|learns?|chooses?|sits|returns?) to (?:supply|send|provide|write|draft|add|confirm|check|complete) (?:theirs|ours|this|(?:their |its |the )?(?:own )?${INPUT})\b`,
  String.raw`\b(?:details?|text|wording|content|information|guidance|numbers?|lists?|names?|pages?|links?) (?:will|is going to|are going to|should|shall) be (?:added|supplied|provided|written|inserted|completed|updated|published|available|confirmed|here) ?(?:here|later|soon|once|when|as|in due course|after|shortly|by|at a later|nearer|$|[.,])`,
  String.raw`\b(?:let|send|give|sending|giving|letting|get|getting) us (?:have )?(?:the|their|its|a|some|this|his|her)\b|\b(?:get|getting) back to us\b|\b(?:come|coming) back to us (?:with|on|about|by|when|once)\b|\bput (?:it|them|this) in (?:here|later|when|once)\b`,
  String.raw`\b(?:this|the) (?:bit|para|part|section|page|text|list|paragraph)s? (?:is|was|looks|are|may be) (?:now )?(?:out of date|wrong|old|unfinished|incomplete|rough|provisional|empty|missing)\b`,
  String.raw`^(?:i(?:['’]m| am) |we(?:['’]re| are) )?(?:not sure|unsure|unclear|not clear|don['’]t know) (?:about|if|whether|what|who|how|which|yet) ?(?:this|we|to|it|yet|goes|the)?\b(?![^.]*\?$)`,
  String.raw`\b(?:come|coming|get|go|return) back to (?:this|it|that)(?: one| later| bit| when [^.]{3,40})?[.!]?$`,
  String.raw`^no (?:content|text|words|wording|entry|input) (?:yet|here|so far)\b|^nothing(?: has been| is| was| to be)? (?:agreed|decided|written|settled)(?: yet| so far| as yet| at present| here| for now| to date)|^(?:no (?:content|text|words|wording|answer|details?|entry|information|input|agreement))(?: has been| was| is| to)? (?:agreed|decided|written|settled|add|report|so far|as yet|at present|received|available|supplied|for now)\b`,
  String.raw`^(?:left|kept|leave) (?:this )?(?:blank|empty|open)(?: for now| here| until| pending|[.!]?$)|^(?:still )?(?:in|at) draft\b|^(?:this is )?(?:still |currently |sitting )?with (?:legal|comms|hr|procurement|governance|the (?:board|lawyers?|solicitors?|commissioners|partners|council|trust))\b(?!['’]| [a-z]+s\b)`,
  String.raw`\b(?:wording|text|paragraph|version|draft|section)s? (?:(?:is|are|has|have) )?(?:not|still to be|yet to be) (?:yet )?(?:been )?(?:back|in|here|received|approved|ready|final|cleared|finished)\b`,
  String.raw`^(?:text|wording|times?|timescales?|details?|dates?|numbers?|names?|posts?|leads?)? ?to be (?:agreed|confirmed|decided|determined|set|finali[sz]ed|settled|negotiated|advised) (?:with|by|between|in|at|when|after|once|following|locally|on)\b`,
  String.raw`^(?:awaiting|waiting (?:for|on)|pending|subject to) (?!an? |[a-z ]*\b(?:helps?|is|are|costs?|makes?|saves?|puts?|does|counts?) (?:no|not|nobody|nothing|time|more|worse|them|it)\b)(?:[a-z’'-]+ ?){1,5}[.!]?$`,
  String.raw`^(?:(?:the )?(?:posts?|teams?|service|role|process|pathway|form|timescales?|leads?|chair|number|date|venue) )?(?:(?:not|yet to be|still to be) (?:yet )?(?:set|finali[sz]ed|agreed|decided|confirmed|settled|sorted|signed off|set up|created|recruited)|(?:does not|doesn['’]t|do not|don['’]t) (?:yet )?exist)(?: yet| as yet| so far| at present)?(?=[.,;!]|$| [–-])`,
  String.raw`^(?:someone|somebody|whoever|tbc|anyone) to (?:decide|confirm|check|advise|agree|clarify|write|find out|ask)\b`,
  String.raw`\([^()]{0,40}\b(?:broken|fix|check this|update this|out of date|to do|not sure|query|needs? (?:checking|updating|changing))\b[^()]{0,20}\)`,
  String.raw`\b(?:hop(?:e|ing)|expect(?:ing)?|waiting|due) to hear (?:from|back|by)\b|\bno (?:word|news|reply|answer|response) (?:yet |so far |back )*from [^.]{2,40} (?:on|about) (?:this|it)\b`,
  String.raw`\b(?:paragraph|section|text|wording|page|chapter|para|answer|bit) (?:is |are )?(?:still )?to be (?:re)?(?:written|drafted|done|worked|checked|finished|agreed|supplied|vised)\b|\btidying up\b`,
  String.raw`\bdraft (?:v|version )\.?\d|\bnot for (?:circulation|publication|sharing)\b|\bfor (?:comment|consultation) only\b|^(?:cut and paste|copied|pasted|lifted) (?:and pasted )?from\b`,
  String.raw`\b(?:is|are) (?:still|currently) being (?:worked (?:out|on|up)|agreed|discussed|negotiated|drafted|written|decided|finali[sz]ed|developed|put together|set up|recruited)\b`,
  String.raw`\b(?:responsibilit(?:y|ies)|leads?|arrangements?|process|this|these|details?|posts?|roles?|timescales?)\b[^.]{0,30} will be (?:confirmed|decided|agreed|finali[sz]ed|announced|determined|settled|clarified) (?:when|once|later|in due course|shortly|nearer|after|following)\b(?![^.]*\b(?:parent|child|family|conference|visit)\b)`,
  String.raw`^(?:who|how|which|what|when|where)\b[^.,]{3,60} (?:has|have|is) (?:not|yet|still) (?:yet )?(?:to be |been )?(?:decided|agreed|settled|confirmed|determined|worked out|known|clear)\b`,
  String.raw`^(?:to )?(?:check|confirm|verify|query|find out)[.!?]*$`,
  String.raw`^not (?:yet )?(?:resolved|settled|concluded|agreed|finished|final|decided|confirmed|checked)[.!]*$|^(?:further|more) (?:work|detail|discussion|input|thought|information) (?:is )?(?:required|needed|wanted|to come)\b`,
  String.raw`\b(?:is|are|has|have) (?:still|yet) to (?:let us have|give us|send us|tell us|supply us|get back to us|come back to us|let us know)\b`,
  // Where somebody is to ring or to be told: a desk, a line or a post that is being made.
  String.raw`^(?:[a-z’'/-]+ ){0,3}(?:inbox|mailbox|post|team|desk|line|number|address|e-?mail|hub|page|website|portal|role|title|rota|clinic|helpline|account|vacancy)s? (?:(?:is|are) )?(?:(?:still|currently|now) )?(?:being (?:set up|created|built|formed|recruited|advertised|commissioned|procured|tested|developed|designed|installed|reorgani[sz]ed)|in development|under (?:development|construction|recruitment)|not yet (?:open|live|running|working|in post|active|set up|available))[.!]?$`,
  String.raw`^(?:[a-z’'/-]+ ){0,3}(?:inbox|mailbox|line|desk|number|address|e-?mail|link|name|post)s? (?:once|when|after|as soon as) (?:it|we|they|hr|bt|the (?:board|council|trust|landlord|supplier|contract|move))\b[^.]{0,30}[.!]?$`,
  String.raw`^(?:(?:the|a|new|correct|right) )*(?:address|number|name|link|mailbox|inbox|e-?mail|wording|text|figures?|date) (?:to come )?(?:from|with) (?:it|hr|legal|comms|facilities|estates|procurement)[.!]?$`,
  // Somebody waits, or has not made up their mind.
  String.raw`^(?:still )?(?:awaiting|waiting (?:for|on)|chasing) (?:[a-z’'-]+ ){0,3}?${INPUT}\b(?! (?:is|are|[a-z]{2,}s) (?:no|never|not|nobody|nothing|the|a|an|it)\b)`,
  String.raw`^(?:at present |at the moment |currently )?(?:we|the (?:partnership|steering group|authors|drafters)) (?:are|is) (?:still )?(?:waiting|awaiting|chasing|in discussions?|discussing|negotiating|working (?:on|out)|looking into|deciding|trying to)\b.*\b(?:us|this|which|who|what|how|whether|${INPUT})\b`,
  String.raw`^(?:as yet |so far |at present )?(?:there (?:is|are) )?no (?:final |firm |formal )?(?:agreement|decision|consensus|timescale|lead|date|figure|answer|arrangement|process)s? (?:has|have|on (?:this|it|who|how|what|when)|yet|as yet|so far|in place)\b.*(?:yet|so far|reached|made|agreed|settled|\.|$)`,
  String.raw`^(?:and |but )?${BODY} (?:(?:has|have|is|are) (?:yet to|still to|still not|not yet|not)|do(?:es)? not yet) (?:been )?(?:agree|decide|determine|settle|finali[sz]e|work out|resolve|confirm|establish|make up)`,
  String.raw`^${BODY} (?:has|have)n['’]t (?:yet )?(?:agreed|decided|settled|worked|resolved|got round|discussed|confirmed)\b`,
  String.raw`^(?:this |it |which (?:post|team|service) (?:[a-z]+ ){0,3})?(?:is |are |remains? )?(?:currently |still )?(?:(?:under|in) (?:review|discussion|negotiation|consultation|consideration)|out (?:for|to) consultation|being (?:discussed|negotiated|consulted on|looked (?:at|into)|worked (?:on|up|out)|finali[sz]ed|drafted|agreed))\b(?! (?:with the (?:parent|family|child)|every|each|until|for \d))`,
  String.raw`\b(?:decision|agreement|answer|outcome|clarification|guidance)(?: on (?:this|it|who|how|what|which)[^.]{0,40})? (?:is|are) (?:still )?(?:expected|due|awaited|anticipated|outstanding|pending) (?:in|by|from|after|at|later|shortly|soon)\b`,
  String.raw`^we(?: will|['’]ll| shall| hope to| intend to| plan to| are going to) (?:write|add|draft|finish|complete|fill in|finali[sz]e|insert|come back to|return to|revisit|update|expand|agree|sort out) (?:this|(?:the|our) (?:${TEXT}|rest|details?))\b`,
  // Somebody is to look at it before readers do.
  String.raw`\b(?:check(?:ing|ed)?|confirm|decide|update|ask|finish(?:ing)?|add|remove|agree|sort|amend|needs?|chase)\b[^.]{0,60}\b(?:before|prior to) (?:(?:sign[- ]?off|publication|publishing|going live|final version|launch)\b(?! (?:of|by)\b)|(?:this|it|we|the (?:document|protocol)) (?:goes|go|gets|publish|is (?:published|issued|printed|circulated|sent (?:out|round)|signed|approved|agreed|final|finished|finali[sz]ed|ready|live|laid|adopted))\b)`,
  String.raw`^(?:nb|n\.b|note|gap|query|action|action point|reminder|memo)\b[.:]? ?[-–—:]? ?.*\b(?:(?:ask|check with|chase|speak to|see|confirm with) (?:[A-Z]|legal|comms|hr\b|the (?:board|lawyers?|solicitors?))|${TEXT} needs?|need(?:s|ed)? (?:input|${TEXT}|from))`,
]);

/** What may happen in a case is told with a condition. */
const IN_A_CASE = /^(?:if|when|whenever|where|wherever|until|once|unless|while|as long as|should|whether|because|even if)\b/i;
const LONGEST = 240;

/** Found in the middle of a long sentence as well: the answer is left for later, or to a colleague. */
const LEFT_OPEN = lookFirst('left open', [
  String.raw`\b(?:is|are|remains?) (?:still |yet |very much )?(?:an? |the )?(?:open|unsettled|unresolved|undecided|outstanding|moot) (?:point|question|issue|matter)s?\b(?! for (?:the|a) (?:core group|conference|hearing|court))`,
  String.raw`\b(?:will|is to|are to|can|should|shall) be (?:put|entered|added|filled|named|inserted|written|shown|given|listed)(?: in)? here\b|\b(?:goes|will go) in here (?:once|when|after)\b`,
  String.raw`\b(?:something|a point|a question|one thing) (?:that )?(?:we|the (?:partners|group|two services)) (?:still|yet|have yet to|have still to) (?:need to |have to |ought to |to )?(?:ask|settle|decide|agree|find out|check|hear|raise)\b`,
  String.raw`\b(?:place|time|date|venue|number|address|day|post|person|team|figure|amount|name|room|fee|rate) (?:that |which )?(?:we|the (?:partners|group|board|council|trust|two services)) (?:shall|will|(?:have|has) (?:still|yet) to|still (?:have|has) to|(?:are|is) (?:still )?to) (?:name|fix|announce|choose|settle|confirm|supply|decide|agree)\b`,
  String.raw`\bwhich (?:of the (?:two|three) )?(?:did we (?:say|settle|agree|mean|decide)|we (?:settled on|meant|plumped for))\b|\bor was it (?:\d+|[a-z]+)\?`,
  String.raw`\([^()]{0,60}\b(?:did|have|has) (?:they|we|he|she|anybody|anyone) (?:ever |yet |finally )?(?:say|said|agreed?|decided?|reply|replied|answer(?:ed)?|come back|hear|heard)\b[^()]*\?\)`,
  String.raw`\bwe (?:will|shall|should|['’]ll) (?:know|hear|find out|have (?:it|them|this|an answer)) (?:in (?:[A-Z][a-z]+|the (?:spring|summer|autumn|winter|new year))|when the|once the|later this|next (?:month|year))\b(?! (?:child|parent|mother|father|family|baby)\b)|\bwe (?:have )?(?:left|taken|took) (?:the|this|that|a|his|her) [\w ]{2,30} (?:out|blank|open|off) (?:because|until|for now|as|while)\b`,
  String.raw`\b(?:depend(?:s|ing) on|hangs on) the (?:restructure|re-?organi[sz]ation|merger|tender|re-?tender|budget|vote|election|move)\b|\banybody['’]s guess\b|\b(?:dates?|numbers?|figures?|names?|times?|details?|results of the [a-z]+)\b[^.;,]{0,20} (?:not|n['’]t) (?:out|in|back|through|fixed|known) yet\b`,
  String.raw`(?:^|\| ?)(?:still )?(?:awaiting|waiting for|chasing) (?:a |an |the )?(?:reply|answer|response|word|news) from\b`,
]);
/** “Sue to say which”, “number from Kath, who is getting it”, “ask Morag what we agreed”: colleagues of those who write. */
const TO_ONE_BY_NAME = lookFirst(
  'owed by one by name',
  [
    String.raw`\b[Aa]sk ([A-Z][a-z]+) (?:what|which|who|how|whether|about|for)\b`,
    String.raw`(?:^|[.,;:?(–—-] ?)([A-Z][a-z]+)(?:,? (?:please|can you|could you|will you))? (?:to (?:say|supply|confirm|check|find|tell us|ask|advise|decide|send|give|provide|fill|write|add|chase)|(?:is )?(?:getting|chasing|checking|finding|asking|looking into|sorting) (?:it|this|them|out|up|the|on)|has (?:it|this|them|the)|knows)\b`,
  ],
  (source) => new RegExp(source, 'g'),
);

/** “If a date is not known yet, ask …”: the case in which something is done. */
function isConditionAt(text: string, at: number): boolean {
  const clause = clauseBefore(text, at);
  return IN_A_CASE.test(clause) && !clause.includes(',');
}

/** The sentence that owes, or nothing. */
export function owedIn(text: string): string | undefined {
  for (const pattern of LEFT_OPEN.among(text)) {
    const found = pattern.exec(text);
    if (found && !isConditionAt(text, found.index)) return found[0];
  }
  for (const pattern of TO_ONE_BY_NAME.among(text)) {
    for (const { 0: shown, 1: name = '', index } of text.matchAll(pattern)) {
      // NOTE: who has been told of before is one of the family in a letter or a story.
      if (isGivenName(name.toLowerCase()) && !text.slice(0, index).includes(name)) return shown;
    }
  }
  const patterns = OWED.among(text);
  if (patterns.length === 0) return undefined;
  return sentencesOf(text).find((sentence) => sentence.length <= LONGEST && !IN_A_CASE.test(sentence) && anyFinds(patterns, sentence));
}
