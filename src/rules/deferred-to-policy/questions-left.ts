// A question of this protocol whose answer stands in a paper of somebody else's: “how often … is laid down in Riverside's manual”, “the sums are
// those of the integration scheme”, “the reader is referred to …”. What is asked, or that it is said elsewhere, is told; not the answer.

import { anyFinds, lookFirst } from '../reading/look-first.ts';

const PLAN =
  '(?:financial|finance|business|delivery|strategic|workforce|training|communications?|commissioning|implementation|resilience|improvement|continuity|contingency|corporate|operational|action|staffing|recruitment)';
/** Papers of others, and places that only some can open. A leaflet or a notice is one where each body has its own. */
const PAPER = `(?:polic(?:y|ies)|procedures?|protocols?|guidance|guidelines?|manuals?|handbooks?|SOPs?|strateg(?:y|ies)|schemes?|frameworks?|specifications?|contracts?|terms of (?:reference|business|employment)|rule ?books?|rules|standing (?:orders|instructions)|codes? of (?:conduct|practice)|intranets?|service level agreements?|SLAs?|memorand(?:um|a)|(?:partnership|data|licence|funding|grant|lease) agreements?|charters?|constitutions?|circulars?|bulletins?|toolkits?|playbooks?|job descriptions?|budget books?|${PLAN} plans?|schedules?)(?![\\w’'])`;
const KEPT_BY_EACH = '(?:leaflets?|(?:privacy )?notices?|statements?|websites?|web ?pages?|booklets?|packs?)';
const BODIES =
  '(?:organisations?|services?|agenc(?:y|ies)|employers?|partners?|boards?|trusts?|councils?|providers?|schools?|hospitals?|teams?|companies|bodies|body|profession)';
const WHOSE = "(?:the |each |every |both |all |its |their |our |your |that |this |an? |any )?(?:[\\w&’'-]+ ){0,7}?";
const EACH_ONES = `(?:(?:the |each |every )?(?:[\\w’'-]+ ){0,3}?${KEPT_BY_EACH} (?:of|from|by|for) (?:the|each|every|all|whichever|their|his or her|its) (?:[\\w-]+ ){0,2}?${BODIES}|(?:each|every|their|its) (?:own )?(?:[\\w-]+ ){0,2}?${BODIES}['’]s? (?:own )?(?:[\\w-]+ ){0,2}?${KEPT_BY_EACH})`;
const THERE = `(?:${WHOSE}${PAPER}|${EACH_ONES})`;
/** The same where a pattern begins with it: without what stands before, which would be tried from every word on. */
const THERE_FIRST = `(?:\\b[\\w’'-]+ ${PAPER}|\\b${KEPT_BY_EACH} (?:of|from|by) (?:the|each|every|all|whichever|their|its) (?:[\\w-]+ ){0,2}?${BODIES})`;
const ASKED = '(?:how|what|who|whom|which|when|where|whether|why|at what|for how long|by whom|in what|to whom|on what|under what)';
const TOLD =
  '(?:laid down|set out|set down|set|explained|described|found|given|decided|governed|settled|determined|spelled out|spelt out|listed|written down|contained|fixed|stated|defined|prescribed|covered|dealt with|regulated|specified|agreed|detailed|recorded|provided for|addressed|answered|written|told|outlined)';
const BE = '(?:is|are|will be|shall be|can be|has been|have been|remains?)';
const SURELY = '(?:(?:[a-z]+ly|now|already|all|both|best|only|then|also) )*';

const OF_WHOM = '(?: (?:of|between|from|for|on|about) [^.;:|]{3,60}?)?';
const SAYS =
  '(?:provides?|says?|sets?|allows?|requires?|lays? down|states?|gives?|directs?|prescribes?|demands?|has it|have it|puts? it|specif(?:y|ies)|recommends?)';

const SOURCES = [
  `${THERE_FIRST}[^.;]{0,30} and (?:then )?(?:does|do|acts?|follows?|goes by|keeps to) (?:as |what |on what |whatever )?(?:it|they|that|those|this)(?: (?:says?|requires?|tells?|sets? out))?(?![a-z])`,
  `^[^:.?!\\n]{3,70}: (?:see )?(?:the )?(?:[\\w’'-]+ ){0,4}?${PAPER},? \\(?(?:version|section|chapter|page|part|edition|paragraph|clause|v\\.?) ?\\d+(?:\\.\\d+)?`,
  `${BE} (?:whatever|what) ${THERE}${OF_WHOM} ${SAYS}(?![a-z])`,
  `\\bas ${THERE}${OF_WHOM} ${SAYS}(?![a-z])`,
  `\\b(?:everything|all (?:that|there is)|the (?:rest|details?|answers?|particulars|specifics)|details?)\\b[^.;:]{0,70}? (?:is|are|stands?|lies?|sits?|rests?|can be found|will be found|belongs?) (?:all )?(?:in|on|with|under) ${THERE}`,
  `(?:^|[.;:,–] ?)${ASKED} [^.;:]{4,160}? (?:depends?|rests?|turns?|hangs?) (?:up)?on (?:${THERE}|(?:the |each |its )?(?:[\\w-]+ ){0,3}?(?:model|approach|practice|system|policy|custom|method)[^.;]{0,30}? (?:each|every|the|their|that) ${BODIES} (?:ha(?:s|ve)|uses?|adopt(?:s|ed)|follows?|works? to|prefers?|chooses?))`,
  // “How often … is laid down in …”, “the sums are given in …” after what is asked.
  `(?:^|[.;:,–] ?|\\b(?:and|but) )${ASKED} [^.;:]{4,220}? (?:${BE}|belongs?) ${SURELY}(?:${TOLD} )?(?:in|by|under|on|through|at|from|up to|down to|for) ${THERE}`,
  `\\b(?:time limits?|times?|timescales?|steps?|rules?|arrangements?|sums?|amounts?|rates?|stages?|limits?|thresholds?|criteria|intervals?|levels?|duties|terms|conditions|grounds|details?|contents?|format|order|frequency|ratios?|hours|allowances|route|process|procedure|answer|list|figures?)\\b[^.;:]{0,80}? ${BE} ${SURELY}(?:those|that|the ones?|the same(?: as)?|as)(?: ${TOLD})? (?:of|in|by|under|for|contained in|which) ${THERE}`,
  `\\b(?:readers?|staff|workers?|practitioners?|anyone|anybody|colleagues|managers?|those|people|they|we|you)\\b[^.;:,]{0,40}? (?:is|are|should|must|may|will|can|please)?(?: be)? ?(?:referred|directed|pointed|signposted|sent|turn|look|refer|consult|go) (?:back |on |over )?(?:to |at |in |up |there: )?${THERE}`,
  `${THERE_FIRST}(?:, (?:and|but|or)? ?not [^,.;]{3,40},)? (?:[^.;:,]{2,30}? )?(?:also |already |then |will |shall |alone )*(?:decides?|rules?|explains?|tells?|sets? out|covers?|describes?|lays? down|governs?|settles?|answers?|deals? with|contains?|has|holds|gives?|names?|determines?|fix(?:es)?|regulates?|provides?)(?: for)?(?: (?:you|staff|people|them|[a-z]+s))? (?:what|how|who|when|which|where|whether|that|this|it(?! ?(?:the|a)\\b)|them|the (?:rest|details?|figures?|sums?|amounts?|times?|steps?|answers?|list|rules?|order))(?![a-z])`,
  `${BE} ${SURELY}(?:a |an )?(?:matters?|questions?|subjects?|issues?|points?|business) (?:for|of) ${THERE}`,
  `\\b(?:each|every|all|both)(?: of the)? (?:[a-z]+ )?${BODIES} (?:ha(?:s|ve)|keeps?|follows?|uses?|works? to|sets?|makes?) (?:its|their) own (?:[a-z]+ ){0,2}?(?:rules|polic(?:y|ies)|procedures?|guidance|arrangements|criteria|timescales|thresholds?|protocols?|standards|limits|requirements) (?:on|for|about|as to|concerning|of|when|where)\\b`,
  `\\b(?:not|never)(?: be)? (?:go(?:ne)? over|repeat(?:ed)?|reproduced?|restated?|rehearsed?|duplicated?|copied|copy|set(?: it| them| this)? out|gone into|go into)(?: (?:them|it|this|that|these|those))?(?: all)? (?:again|here|herein|hereunder|once more|a second time)\\b`,
];
const left = lookFirst('questions left', SOURCES);
/** NOTE: the patterns are dear, and few sentences speak of a paper at all. */
const PAPERS = lookFirst('papers of others', [
  `\\b${PAPER}`,
  `\\b${KEPT_BY_EACH}(?![a-z])`,
  '\\b(?:each|every) [\\w-]+ (?:ha(?:s|ve)|uses?|adopt(?:s|ed)|follows?)',
]);
/** “Is not repeated here” needs none. */
const NOT_AGAIN = /\b(?:repeat|again|reproduce|restate|rehearse|duplicate|herein|hereunder|gone into|go into|copie?[ds]?)/i;
/** Each has its own. */
const OWN = /\b(?:its|their) own\b/i;

/** What is said here after all, or by the law or the nation. */
const SAID_HERE =
  /https?:|www\.|documents\/|[“"][^“”"]{6,}[”"]|\b(?:national|statutory|government|Acts?|regulations|law|court|sheriff|NICE|GMC|NMC|orange book|Working Together|GIRFEC|Getting it right|Promise|(?:in|under|by|of|see|with|from) this (?:protocol|section|chapter|page|table|agreement)|this (?:protocol|section|chapter|page|table|agreement) (?:says|sets|gives|applies|lists|is)|names? this protocol|(?:our|the|this) joint (?:protocol|agreement|working|form)|below|above|listed here|attached|linked)\b/;
/** Of a case and not of a body: “what is agreed stands in the child's plan”. */
const ASKS = /\?\s*$/;
const LONGEST = 420;

function speaksOfPaper(text: string): boolean {
  return anyFinds(PAPERS.among(text), text) || NOT_AGAIN.test(text) || OWN.test(text);
}

export function mayLeaveQuestions(text: string): readonly RegExp[] {
  return speaksOfPaper(text) ? left.among(text) : [];
}

/** The words by which a sentence leaves its question elsewhere, unless the paper is one of this protocol. */
export function questionLeftIn(sentence: string, patterns: readonly RegExp[], isKnown: (name: string) => boolean): string | undefined {
  if (patterns.length === 0 || !speaksOfPaper(sentence)) return undefined;
  if (sentence.length > LONGEST || SAID_HERE.test(sentence) || ASKS.test(sentence)) return undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(sentence)?.[0].replace(/^[.;:,– ]+/, '');
    if (found !== undefined && !isKnown(found)) return found;
  }
  return undefined;
}
