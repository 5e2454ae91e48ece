// Sentences that hand a matter over to a paper which is neither linked nor known here: “the next steps are those in the trust's policy”,
// “for how often, consult the framework”, “membership: see terms of reference”, “induction as per HR”, “what happens then is covered elsewhere”.
// Read as a relation (is set out in, see, applies, tells you) and the name of a paper behind or before it.

import { inLatin } from '../../guidance/latin.ts';
import { anyFinds, lookFirst } from '../reading/look-first.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';

/** Papers in which it is written how something is done. A form, a leaflet or a list is none. */
const PAPER = String.raw`(?:polic(?:y|ies)|procedures?|protocols?|SOPs?|guidance|guidelines?|frameworks?|toolkits?|manuals?|handbooks?|pathways?|processe?s?|terms of reference|codes?(?: of (?:conduct|practice))?|standing orders|(?:retention|disposal|payment|fee) schedules?|schemes?|rules|rule ?book|contracts?|specifications?|matri(?:x|ces)|agreements?|regulations|strateg(?:y|ies)|standards|instructions|intranet|induction packs?|flow ?charts?|decision trees?)`;
const LEAD = String.raw`(?:the |an? |any |its |their |your |our |his |her |each |all |both |whichever |whatever |that |those )?`;
/** Words of its name: whose it is and what it is for. Never this protocol's own. */
const NAME = String.raw`(?:(?!(?:this|joint|these|same|below|above|following|linked|enclosed|present|ours|which|that|who|and|or|but)\b)[\p{L}’'-]+ ){0,6}?`;
const OF = String.raw`(?: (?:of|for|on|in|at|kept by|held by|issued by|used by|that|which) [^.,;:]{2,60}?)?`;
const END = String.raw`(?=\s*(?:$|[.,;:)]|(?:and|but|or|for|where|when|if|so|rather|here|instead|too|also|as well)\b))`;
const TO_PAPER = `${LEAD}${NAME}(?:${PAPER})${OF}${END}`;
const MODAL = String.raw`(?:(?:should|must|will|shall|may|can|need to|needs to|has to|have to|is to|are to|ought to|is|are) (?:also |then |always |first |instead )?)`;

const SOURCES = [
  // It is written there: “is covered by …”, “are those in …”, “is taken forward under …”.
  String.raw`\b(?:is|are|be|being|remains?) (?:then |also |all |already |fully |entirely |as |only |now )*(?:those|the ones|covered|described|determined|prescribed|governed|decided|regulated|set(?: out| down)?|laid down|dealt with|taken (?:forward|up|on)|managed|handled|settled|resolved|pursued|fixed|defined|detailed|explained|given|found|contained|stated|specified|shown|outlined|listed|addressed|arranged|controlled|run|done|carried out|as|the same as)(?: (?:out|set out|laid down|given|described|stated))? (?:in|by|under|through|within|from|via|according to|in line with) ${TO_PAPER}`,
  String.raw`\b(?:whose|with) (?:details|content|steps|timescales?) (?:in|from) ${TO_PAPER}`,
  String.raw`\b(?:is|are) (?:then |also |all |simply )?(?:those|that|the ones?) (?:of|in|from) (?:the|its|their|your|each|whichever) ${NAME}(?:polic(?:y|ies)|procedures?|SOPs?|guidelines?|frameworks?|manuals?|handbooks?|specifications?|standing orders|contracts?|rule ?book)${END}`,
  String.raw`\b(?:by|using|with|to|on|along|after) (?:the|an?|its|their) (?:methods?|scales?|rules?|formula|lines|pattern|model|format|steps|criteria) (?:in|of|from|set by|given in|used in) ${LEAD}${NAME}(?:polic(?:y|ies)|procedures?|SOPs?|guidelines?|frameworks?|manuals?|handbooks?|specifications?|standing orders|rule ?book)${END}`,
  // The reader is sent there.
  String.raw`\b(?:see(?: also)?|consult|refer(?:s|red)? (?:back )?to|turn(?:s)? to|look(?:s)? (?:in|to)|ha(?:ve|s) regard to|(?:be|is|are) guided by|familiari[sz]e (?:yourself|themselves) with|acquaint (?:yourself|themselves) with|(?:should|must|will|please|always|to) (?:read|check|follow|use|apply|comply with|adhere to|observe|go by|work to|work from)) ${TO_PAPER}`,
  String.raw`\b(?:adheres? to|compl(?:y|ies) with|abides? by|goes by|keeps? to|sticks? to|acts? (?:on|under|within)) ${TO_PAPER}`,
  String.raw`\b(?:in|by) the (?:way|manner|order|form|fashion)(?: that is| which is)? (?:described|set out|shown|laid down|explained|prescribed|given|required) (?:in|on|by|under) ${TO_PAPER}`,
  String.raw`\bas (?:described|set out|shown|laid down|explained|prescribed|given|required|detailed|stated|directed|specified|provided) (?:in|on|by|under) ${TO_PAPER}`,
  String.raw`\b(?<!\bwhich is )(?:the |those |its |their )?(?<!\bwhich is the )(?:criteria|conditions|steps|requirements|standards|terms|rules|timescales?|limits?|stages|tests?|thresholds?) (?:in|of|under|set by|set out in|given in|from) ${LEAD}${NAME}(?:${PAPER})(?=\s*(?:$|[.,;:)]|(?:is|are|must|apply|have|and)\b))`,
  String.raw`\b(?:finds?|will find|can find|learns?|looks? up|tells? \w+) (?:what|how|who|when|whether|all|everything|the (?:rest|details?|steps|answer))\b[^.;:]{0,50} (?:in|on|from|under) ${TO_PAPER}`,
  String.raw`\b(?:in line with|in accordance with|according to|in keeping with|in compliance with|consistent with|subject to|under the terms of) ${LEAD}(?:local|regional|area|county|city-wide|borough-wide|trust-wide|agreed|current|relevant|appropriate|inter-?agency|multi-?agency|partnership|single-agency|employer|employing|HR|board|council|force|health board|NHS board) ${NAME}(?:${PAPER})${END}`,
  String.raw`\b(?:as )?per (?:the )?(?:[\p{L}’'-]+ ){0,4}?(?:${PAPER}|HR|contract|usual|norm(?:al)?|custom|standard|agency|employer|trust|board|council|service|management|local arrangements?)(?=\s*(?:$|[.,;:)]))`,
  String.raw`\b(?:under|via|through|using|against|along (?:the lines of|with)|on the (?:basis|terms|lines|strength|footing) of|on terms (?:set )?(?:in|by)|as (?:in|under|for)|by reference to|with reference to|with the help of|(?:an? |the )?(?:question|matter|subject|topic|issue|business|province|point) (?:for|of)|(?:down|up|left) to|go(?:es)? to|turns? to|follows?|following|appl(?:y|ies)|uses?|implements?|works? (?:to|from|under|within)|relies on|rely on|draws? on) ${LEAD}${NAME}(?:polic(?:y|ies)|procedures?|SOPs?|guidelines?|handbook|manual|toolkit|standing orders|code of (?:conduct|practice)|standards|rules|intranet|(?:eligibility|threshold|closure|exclusion|referral) criteria|(?:supervision|risk|competenc[ey]|quality|practice|training|commissioning|workforce|outcomes|management) frameworks?)(?: (?:of|in|held by|kept by|that|which|each|every|their|the|its) [^.,;:]{2,50}?)?${END}`,
  String.raw`\b(?:have|has|is|are) (?:its|their|an?) own (?:route|process|procedure|policy|protocol|guidance)s?(?=\s*(?:$|[.,;:)]))`,
  // The paper itself decides: “Riverside's SOP applies”, “the procedure should be used”, “the protocol tells you the rest”.
  String.raw`(?:^|[,;:–-] ?|\b(?:and|but|then|here|the|any|its|their|whichever|relevant|own) |['’]s? )${NAME}(?:${PAPER})(?: (?:for|on|of|about) [^.,;:]{2,50}?)? (?:then |also |always |alone )?(?:appl(?:y|ies)|takes? (?:over|precedence|effect)|prevails?|governs?|kicks? in|comes? into (?:play|operation|force)|holds?|is the (?:guide|place to look|authority)|is your guide|${MODAL}(?:be )?(?:used|followed|consulted|applied|invoked|observed|adhered to|complied with|referred to|triggered|read)(?! (?:far |much |even )?(?:more|less|most|least|often|seldom|rarely)\b)|(?:tells?|says?|explains?|sets? out|covers?|describes?|gives?|has|have|lays? down|deals? with) (?:you |staff |workers |them |us |all |people )*(?:the (?:rest|details?|steps|process|procedure|timescales?)|what|how|who|when|which|this|that|it|everything|all|more|further))(?![\p{L}])`,
  String.raw`^[^:.?!]{3,70}: ?(?:see |as per |per |as in |refer to )?${LEAD}${NAME}(?:polic(?:y|ies)|procedures?|SOPs?|guidance|guidelines?|frameworks?|toolkit|manual|handbook|terms of reference|standing orders|intranet|contract|code of conduct|HR)(?: appl(?:y|ies))?[.]?$`,
  // No paper is named, only that there is one.
  String.raw`\b(?:is|are|be|being) (?:\w+ly )?(?:covered|described|dealt with|set out|explained|addressed|found|written(?: down)?|laid down|detailed|given|discussed|provided for|documented|specified|recorded|treated) (?:in full )?(?:elsewhere|separately|in (?:other|another|a separate|separate|a different) (?:documents?|papers?|place|guidance|polic(?:y|ies)))(?![\p{L}])`,
  String.raw`\b(?:is|are|will|need|does|do|has|have|and)(?: not|n['’]t) (?:be |been )?(?:repeated|set out|restated|reproduced|rehearsed|covered|described|duplicated|gone into|dealt with|spelled out|spelt out) (?:here|in this (?:section|protocol|document|chapter))(?![\p{L}])`,
  String.raw`\b(?:falls?|lies?|sits?|goes|is|are) (?:well )?(?:outside|beyond) (?:the (?:scope|reach) of )?this (?:protocol|document|section|chapter)\b|\bfor (?:another|a separate|a different) (?:document|policy|procedure|protocol)\b`,
  String.raw`\b(?:whichever|whatever) [\p{L}’' -]{3,50}? (?:currently |now |normally |usually |has |have )*(?:recommends?|recommended|uses?|prefers?|requires?|adopts?|adopted|favours?|specif(?:y|ies)|approves?|approved|lays? down|provides?|sets?|dictates?|chooses?|advises?)(?=\s*(?:$|[.,;:)]|(?:at|for|from)\b))`,
  String.raw`\bfollow(?:s|ing)? (?:the |their |its |your )?(?:normal|usual|standard|established|existing|ordinary|customary|routine) (?:process|procedure|practice|course|route|way|steps|arrangements?)${END}`,
  String.raw`\bact(?:s)? accordingly(?=\s*(?:$|[.,;]))`,
  String.raw`\bfollows? the (?!national|statutory)(?:[\p{L}’'-]+ ){0,3}(?:polic(?:y|ies)|procedures?|protocols?|SOPs?|guidance) (?:(?:currently|now|already|then) )?(?:in (?:place|use)|of the day)(?![\p{L}])`,
  String.raw`\b(?:dealt with|covered|described|set out|explained) (?:under|in|by) (?:the|an?|another) (?:separate|other|usual|existing|normal) (?:[\p{L}’'-]+ ){0,3}?(?:paper|document|polic(?:y|ies)|procedures?|guidance|note|pack)s?(?![\p{L}])`,
  String.raw`\b(?:is|are) (?:those|that|the ones?|as) (?:given |set out |described )?in the (?:usual|normal|existing|separate|relevant) (?:[\p{L}’'-]+ ){0,3}?(?:document|polic(?:y|ies)|procedures?|paper|guidance)s?(?![\p{L}])`,
];
/** A paper that is still to be made answers nothing, whatever it is called. */
const MADE =
  '(?:adopt|publish|write|issue|agree|draw up|prepare|produce|draft|finish|finali[sz]e|approve|complete|develop|revise|put together|sign|commission|come|be (?:written|drawn up|agreed|published|issued|adopted|signed|ready|drafted|finished|approved|revised|reissued|completed))';
const MAKING =
  '(?:adopting|publishing|writing|issuing|agreeing|drawing up|preparing|producing|drafting|finishing|finali[sz]ing|developing|revising|putting together|pulling together|negotiating|working (?:on|up))';
const TO_COME = String.raw`(?:[^.;]{0,100}?\b(?:that|which|of which) [^.;]{0,60}?\b(?:(?:will|shall|expects? to|means? to|plans? to|intends? to|hopes? to|proposes? to|promised to|(?:has|have) (?:yet|still|promised) to|(?:is|are) (?:still |yet |now |due )*to) ${MADE}|(?:is|are) (?:now |still |currently )?(?:${MAKING}|being (?:\w+ed|written|drawn up|rewritten)))| (?:the|our|both|their) [^.;]{3,40}? (?:is|are) (?:now |still )?${MAKING}|[^.;]{0,30}?\b(?:when|once|as soon as) (?:we|they|it|that|this|these|those|one|the [a-z]+) (?:(?:has|have|is|are) (?:been )?(?:agreed|one|signed|written|published|ready|adopted|approved|chosen|finished|drawn up|issued|there|in place|redone|rewritten|revised|updated|renewed))|[^.;]{0,20}? (?:of whichever|in (?:preparation|draft|development)|under development|not yet (?:written|agreed|published|adopted|signed)))`;
const FUTURE_PAPER = `(?:polic(?:y|ies)|procedures?|protocols?|guidance|guidelines?|manuals?|handbooks?|SOPs?|strateg(?:y|ies)|schemes?|frameworks?|specifications?|contracts?|terms of reference|standards?|memorand(?:um|a)|(?:separate|partnership|data|sharing|service|funding) agreements?|agreements? (?:with|between) (?!(?:the |a )?(?:parents?|family|child|mother|father)\b)[^.;]{3,40}|paper|toolkits?|rules|guides?|(?:mobilisation|continuity|delivery|implementation|workforce) plans?)`;
const FUTURE = lookFirst(
  'papers to come',
  [
    String.raw`\b(?:in|under|by|through|with|from|to|of|for) ${LEAD}(?:separate |new |own )?${NAME}${FUTURE_PAPER},?${TO_COME}(?![\p{L}])`,
    String.raw`\b(?:in line with|under|according to|as set out in|in accordance with|covered by|set out in|dealt with (?:in|under)|governed by|a matter for|follows?|per) (?:the |a |our |its |their )?(?:forthcoming|planned|proposed|future|revised|coming) ${NAME}${FUTURE_PAPER}(?![\p{L}])`,
    // The answer is refused, or stands in a paper that is only pointed back to.
    String.raw`\b(?:not|never|no) (?:been )?(?:thought|found|seen|felt|considered|judged) (?:it )?(?:necessary|needed|useful|right|helpful) to (?:say|set (?:it |this )?out|repeat|lay down|spell|go into|state|prescribe)(?![\p{L}])`,
    String.raw`\b(?:what|how|who|when|whether|which)\b[^.;?]{3,120} (?:is|are) (?:all )?(?:dealt with|covered|set out|explained|answered|laid down|described) there(?![\p{L}])`,
    String.raw`\b(?:will|is to|are to) be (?:added to|put into|covered in|dealt with in|set out in|included in) ${LEAD}${NAME}${FUTURE_PAPER} (?:at|when|with|in) (?:its|the|it) (?:next |is |coming )?(?:revision|revised|rewritten|review|reviewed|reissued|update|updated|re-?issue)(?![\p{L}])`,
    String.raw`\b(?:something|a matter|one|a thing|a question|for) (?:for )?(?:the |each |every |their |those |these )?(?:[\p{L}’'-]+ ){0,4}?(?:polic(?:y|ies)|procedures?|protocols?|guidance|guidelines?|manuals?|handbooks?|SOPs?|strateg(?:y|ies)|schemes?|frameworks?|specifications?|contracts?|terms of reference|rules) to (?:say|settle|decide|answer|lay down|determine|deal with|cover|tell)(?![\p{L}])`,
    String.raw`\bfollows? (?:the )?(?!national|statutory|UK|NICE)(?:[\p{L}’'-]+ ){0,4}?(?:polic(?:y|ies)|procedures?|guidance|guidelines?|rules) (?:then )?in force(?! (?:under|of the (?:Act|law)))(?![\p{L}])`,
  ],
  (source) => inLatin(new RegExp(source, 'iu')),
);
const ELSEWHERE = lookFirst('papers elsewhere', SOURCES, (source) => inLatin(new RegExp(source, 'iu')));

/** A title, an edition, an address, or a paper of this protocol or of all the nation. */
const NAMED =
  /https?:|www\.|\.(?:pdf|docx?|md)\b|\b(?:19|20)\d\d\b|[“"][^“”"]{6,}[”"]|\b(?:section|paragraph|chapter|part|annex|appendix|table|page|stage|step|level) [\dA-Z]\b|\b(?:statutory|this protocol['’]s|our joint|joint|NICE|GMC|NMC|UK GDPR|orange book|green book|Working Together|Getting it right|below|(?<!not (?:dealt with|covered|mentioned|listed|named) )above|this (?:section|chapter|page|table|protocol (?:sets|says|gives|applies))|listed|linked|attached|courts?(?:['’]s?)? (?:rules|order|direction)s?|Acts?|law)\b/;
const OUTSIDE = /\b(?:outside|beyond)\b/i;
/** “The General Medical Council’s guidance” has a title that may be looked up; “Did Not Attend policy” has none. */
const TITLED = inLatin(
  /\p{Ll} (?:\p{Lu}[\p{L}’'-]+ (?:and |of |for |in |on )?){1,6}(?:Polic|Procedures?|Protocol|Guidance|Guidelines|Framework|Pathway|Strategy|Code|Manual|Handbook|Standards|Toolkit)/u,
);
const ABOUT_THIS =
  /^(?:this|the joint|our) (?:protocol|policy|procedure|agreement|guidance|document)\b|\b(?:nothing|not) in this protocol\b|\bdoes not (?:replace|take)|\btakes? the place of\b/i;
const LONGEST = 320;

/** “The protocol applies to you” is said of this one. */
const BINDS_YOU = /^the protocol (?:also |then )?(?:applies|holds)$/i;
const TO_READERS =
  /\bthe protocol (?:also |then )?(?:applies|holds) (?:to|for) (?:you|us|them|him|her|all|every|each|any|both|staff|students|volunteers|agency|locums?|families|parents|the (?:family|child|parent|baby)|an?)\b/i;

/** What may hand over a matter in a text, looked up once for all its sentences. */
export function mayHandOver(text: string): readonly RegExp[] {
  return ELSEWHERE.among(text);
}

/** The words by which a sentence leaves its question to a paper that is still to come. */
export function leftToFutureIn(text: string): string | undefined {
  const patterns = FUTURE.among(text);
  if (patterns.length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    if (sentence.length > LONGEST || ABOUT_THIS.test(sentence) || /\?$/.test(sentence)) continue;
    const found = patterns.flatMap((pattern) => pattern.exec(sentence)?.[0] ?? [])[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

export function handedOverIn(sentence: string, patterns: readonly RegExp[], isKnown: (name: string) => boolean): string | undefined {
  if (sentence.length > LONGEST || !anyFinds(patterns, sentence) || NAMED.test(sentence) || TITLED.test(sentence) || ABOUT_THIS.test(sentence))
    return undefined;
  if (/\?$/.test(sentence)) return undefined;
  for (const pattern of patterns) {
    const found = pattern
      .exec(sentence)?.[0]
      .trim()
      .replace(/^[,;:–-] ?/, '');
    if (found !== undefined && !isKnown(found) && !OUTSIDE.test(found) && !(BINDS_YOU.test(found) && TO_READERS.test(sentence))) return found;
  }
  return undefined;
}

function timesIn(text: string, name: string): number {
  return text.split(name).length - 1;
}

const kept = new WeakMap<RuleContext, string>();
const NAME_OF_PAPER = inLatin(new RegExp(String.raw`([\p{L}’'-]+) (${PAPER})(?![\p{L}])`, 'giu'));
const NO_NAME =
  /^(?:the|national|an?|any|its|their|your|our|his|her|each|all|both|own|local|relevant|usual|normal|separate|whichever|whatever|to|in|by|under|per|see|\p{L}+['’]s?)$/iu;

/** Is a paper of this name among the documents or the facts of the protocol? Asked only where one is found. */
export function isPaperHere(context: RuleContext, found: string, from: WrittenText): boolean {
  const names = [...found.matchAll(NAME_OF_PAPER)].filter(([, word = '']) => !NO_NAME.test(word));
  if (names.length === 0) return false;
  const { documents, answers, control } = context.protocol;
  const all =
    kept.get(context) ??
    JSON.stringify([[...documents].map((path) => path.replace(/[-/.]/g, ' ')), [...answers.values()].map(({ facts }) => facts), control]).toLowerCase();
  kept.set(context, all);
  // NOTE: a text of the facts stands among them itself.
  const own = from.kind === undefined ? from.text.toLowerCase() : '';
  return names.some(([name]) => timesIn(all, name.toLowerCase()) > timesIn(own, name.toLowerCase()));
}
