// Sentences that leave the matter to a policy that is nowhere named, to each service's own way, or to whatever has always been done.

import { inLatin } from '../../guidance/latin.ts';
import { somebodyDoes } from '../reading/deeds.ts';
import { isAllOfRules } from './policy-words.ts';

/** Rules that somebody else keeps. “This protocol” and “the joint protocol” are what the reader is reading. */
const POLICY = String.raw`(?:polic(?:y|ies)|procedures?|(?<!(?:this|our|joint|the present) )protocols?|guidance|guidelines?|manuals?|handbooks?|SOPs?|standard operating procedures?|intranet|rule ?books?|codes? of (?:practice|conduct)|terms of reference|operating model|contracts?|(?:service )?specifications?|SLAs?|service level agreements?|memorand(?:um|a) of understanding|(?:information|data)[- ]sharing agreements?|due process|best practice|(?:child protection|safeguarding) practice|thresholds?(?: document| guidance))`;
/** Words that say the same where nothing names the thing: “own arrangements”, “usual rules”. */
const WAYS = String.raw`(?:own|usual|normal|standard|existing|agency|in-?house|internal|local|organisational|departmental|established|customary|current) (?:[a-z-]+ )?(?:rules|arrangements|practices?|process(?:es)?|systems?|routes?|requirements|ways?|pathways?|channels?|standards|frameworks?)`;
const NOUN = String.raw`(?:${POLICY}|${WAYS}|(?:rules|requirements|arrangements|practices) of (?:their|its|the|each|your) (?:own )?(?:service|agency|organisation|employer|trust|council|department|team)s?)`;
const OF_SOMEBODY = String.raw`(?:[a-z'’-]+ ){0,6}?`;
/** Verbs for doing as one is told elsewhere. */
const OBEYS = String.raw`(?:follows?(?! up)|compl(?:y|ies) with|adheres? to|abides? by|observes?|appl(?:y|ies)|implements?|refers? to|consults?|sticks? to|goes? (?:by|with)|is guided by|meets? (?:the )?requirements? (?:of|in)|acts? (?:on|in|under|according to|as|within|by|upon)|works? (?:to|within|in line with|under|from|by|according to)|uses?|operates?|proceeds? (?:as|in|under|according to|by)|responds? (?:as|in|under|according to)|checks?|looks? (?:at|up|in)|reads?|does (?:as|what|whatever|this|it|so)|do (?:as|what|whatever|this|it|so)|(?:deals? with|handles?|manages?|actions?) (?:it|this|them|these|the (?:case|matter|situation|risk|concern|issue))(?: as| by| under| per| in| using| through| according to)*|takes? (?:the |any |all |such )?(?:steps|action|measures)|carr(?:y|ies) out (?:the |their |its )?(?:duties|dut(?:y|ies)|tasks?|role|this|it)|fulfils? [a-z ]{2,20}|see|per|as per|as|in line with|in accordance with|according to|under|via|through|by|subject to|in keeping with|what|whatever|policy|guided by|set out in|laid down in|governed by|regulated by|(?:undertakes?|completes?|performs?|delivers?|provides?|arranges?) (?:this|it|these)(?: as)?(?: per| in line with| under| in accordance with| to)?)`;
const TAIL = String.raw`(?: (?:on|for|about|in|regarding|around|concerning|of|at|says?|directs?|requires?|sets? out|lays? down|to be followed|appl(?:y|ies)|tells?|states?|dictates?|allows?|in place|in force|to hand)\b[^,;.:]{0,60})?`;
/** No task without one of these words is left to a policy. */
const POLICY_LOOK =
  /polic(?:y|ies)|procedure|protocol|guid(?:ance|eline)|manual|handbook|\bSOPs?\b|intranet|\brules?\b|codes? of|terms of|operating model|contract|specification|\bSLAs?\b|sharing agreement|service level|memorand|due process|practice\b|threshold|(?:own|usual|normal|standard|existing|agency|house|internal|local|organisational|departmental|established|customary|current) (?:[a-z-]+ )?(?:rules|arrangement|practice|process|system|route|requirement|way|pathway|channel|standard|framework)|(?:requirements|arrangements) of/i;
const MANNER_LOOK =
  /\bas (?:usual|normal|before|always|ever|now|at present|they do|it does|we do)|\b(?:usual|normal|standard|customary|same old|ordinar|established|accustomed|already|always|currently)/i;
const NEEDED_LOOK = /^as |required|needed|necessary|expected|right|appropriate|called for|asked/i;
/** A task that is no more than to do as a policy says. */
const WHOLE_TASK = inLatin(
  new RegExp(
    String.raw`^(?:(?:always|then|also|simply|jointly|uses? own judgement and|ensures? that) )?${OBEYS} ?(?:(?:as )?(?:set out|laid down|required|described|defined|directed|stated|advised|agreed|the advice|the steps|advice|out) (?:in|by|under|on) |required by |(?:the )?(?:steps|advice|rules|requirements|instructions|directions|terms)(?: set out| laid down| required| given)? (?:in|of|from|by|under) )?${OF_SOMEBODY}${NOUN}${TAIL}[.!]?$|^${OF_SOMEBODY}${NOUN} (?:to be (?:followed|used|applied|consulted|observed)|appl(?:y|ies)|is followed|are followed)[^,;]{0,40}$`,
    'iu',
  ),
);
/** “In the usual way”, “the way the service normally does”: known to those who do it now, and to nobody else. */
const MANNER = String.raw`(?:(?:in|by|through|via|using) (?:the|their|its|our) (?:usual|normal|standard|customary|ordinary|same old|established|accustomed) (?:way|manner|fashion|route|method|channels?|means)|as (?:usual|normal|before|always|ever|now|at present|they do now|it does now|we do now)|(?:the way|as|how|what) (?:the |our |their |its |each |any |every )?(?:[a-z’'-]+ ){1,4}?(?:normally|usually|always|currently|already|ordinarily) (?:does?|did|done|do|works?|has|have|would)(?: (?:it|this|so|now))?)`;
/** “Does what’s required”: what that is, is left open. */
const AS_NEEDED =
  /^as (?:agreed|set|determined|decided|arranged|required|directed) (?:locally|between|by|with|in each|within)\b[^,;]{0,40}[.!]?$|^as agreed locally$|^(?:does|do|takes?|carries out|completes?|provides?) (?:what|whatever|all that|everything(?: that)?|any action|action|the steps)(?:['’]s| is| are)? (?:required|needed|necessary|expected|right|appropriate|called for|asked)(?: (?:under|by|of|in|for|from)\b[^,;]{0,50})?[.!]?$/i;
const LIGHT_IN_MANNER = inLatin(
  new RegExp(
    String.raw`^(?:(?:does|do|goes|takes? it forward|raises? (?:it|this)|sees? to|undertakes?|attends? to|completes?|handles?|deals? with|manages?|actions?|processe?s?|carries out|continues|proceeds|acts|responds|works?)(?: (?:this|it|them|so|these|on|the (?:case|matter|situation|concern|issue)))? )?${MANNER}[.!]?$`,
    'iu',
  ),
);

/** Who decides for themselves: services at large. A court, a parent or one manager who decides is an answer. */
const SERVICES = String.raw`(?:(?:the |each |every |all |both |individual |partner |local |respective |own |an? |any )*(?:services?|agenc(?:y|ies)|organisations?|partners|providers?|employers?|managers|management|departments?|teams|practitioners|professionals|workers|staff|professional judgement|areas?|localit(?:y|ies)|boards?|sides?|trusts?)(?:['’]s?)?(?: management| managers| themselves| concerned| involved| locally)?)`;
const MATTER = String.raw`(?:this|that|it|how(?: (?:this|it|and))?|who|when|arrangements?|responsibilit(?:y|ies)|timescales?|times|details?|detail|roles|what (?:is done|happens|to do)|the (?:rest|details?|arrangements|process|timescale|method|matter|approach)|process(?:es)?|steps)`;
const LEFT: readonly RegExp[] = [
  // It is for others to say.
  String.raw`\b(?:is|are|remains?|being|as|be) (?:a matter|matters?|something|one|an issue|(?:entirely |largely |purely |very much )?(?:left|up|down)|at the discretion|the responsibility|for) (?:for|to|of|with) ${SERVICES}\b`,
  String.raw`^${MATTER}\b[^.]{0,60} (?:is|are|remains?) (?:entirely |largely |purely |best |normally )?(?:for|(?:left|up|down) to|at the discretion of|decided by|determined by|set by|agreed by|governed by|a matter for|matters for) ${SERVICES}\b`,
  String.raw`^(?:entirely |largely |this is )?(?:left|up|down) to ${SERVICES}\b`,
  String.raw`^(?:it is |this is )?(?:for|up to) ${SERVICES} to (?:decide|determine|arrange|settle|work out|choose|judge|set|make|agree)\b`,
  String.raw`^${SERVICES} (?:will |can |may |should |must |are free to |are expected to |to )?(?:decides?|determines?|sets?|makes?|settles?|arranges?|works? out|choose) (?:(?:on )?(?:the |their |its |any )?(?:own )?(?:timescales?|arrangements|process(?:es)?|procedures?|rules|steps|details?|approach|roles|how)[^.]{0,40}(?:themselves|itself|own|locally|individually|internally|$|\.)|this (?:for )?(?:themselves|itself|locally|internally|individually)|for (?:themselves|itself))`,
  String.raw`\b(?:leaves?|leaving|left) (?:this|it|that|the (?:rest|details?|detail))(?: entirely| largely)? (?:to|with) ${SERVICES}\b`,
  String.raw`\bat (?:the |their |its )?(?:[a-z’'-]+ ){0,2}discretion\b`,
  String.raw`\b(?:depends?|will depend|varies|vary|differs?|is different|are different)(?: (?:a lot|somewhat|widely|greatly))? (?:on|by|between|from|with|according to|in|across) (?:the |each |individual |which |both |two |different |one )*(?:services?|agenc(?:y|ies)|organisations?|teams?|areas?|employers?|partners?|providers?|circumstances|situations?|cases?|professionals?)\b`,
  String.raw`\b(?:according to|in line with|depending on|subject to|within|by|on) (?:the |each |their |its |every )*(?:(?:services?|agenc(?:y|ies)|organisations?|employers?|teams?|partners?)['’]?s?['’]? )?own (?:priorities|resources|capacity|preferences|ways?|needs|judgement|rules|targets|timescales?|criteria|lights)\b`,
  String.raw`\b(?:process(?:es)?|procedures?|polic(?:y|ies)|arrangements?|rules) (?:that |which )?appl(?:y|ies) (?:in|to|within|for) (?:your|their|the|each|that|his|her) (?:own )?(?:services?|areas?|agenc(?:y|ies)|organisations?|teams?)\b`,
  String.raw`\bnot (?:for|the (?:purpose|place|role|job) of) (?:this|the) (?:protocol|document|agreement|section) to\b|\b(?:left|leaves?|leave|leaving) (?:this|it|that)(?: deliberately| intentionally)? open\b`,
  String.raw`\b(?:is|are|be) (?:guided|bound|led|governed) by (?:their|its|the|his|her|own|local|professional)\b|\bcase[- ]by[- ]case\b|\bon (?:an individual|a case) basis\b|\bon (?:its|their) (?:own )?merits\b`,
  String.raw`\b(?:same as|no different from|as) (?:for |with |in )?(?:any|every|all) other\b|\balready (?:be )?(?:familiar|aware)\b|^as (?:agreed|set|determined|decided|arranged|required|directed) (?:locally|between|by|with|in each|within)\b`,
  String.raw`\b(?:has|have|keeps?|maintains?|retains?|works? to|working to|under) (?:each |both |all )?(?:its|their) own (?:[a-z-]+ ){0,2}?(?:${POLICY}|rules|arrangements|systems?|process(?:es)?|ways?)\b`,
  String.raw`\b(?:work(?:s|ing)?|operat(?:e|es|ing)|act(?:s|ing)?) (?:to|under|within|in line with|according to) ${OF_SOMEBODY}${NOUN}\b`,
  // It belongs to a policy: “is a matter for the provider’s policy”, “falls under the contract”.
  String.raw`\b(?:is|are|remains?) (?:a |an |the |entirely |purely |wholly |largely )*(?:matters?|questions?|subjects?|issues?|topics?|business|province|concern|remit|preserve) (?:for|of|under) ${OF_SOMEBODY}${NOUN}`,
  String.raw`\b(?:sits?|falls?|comes?|lies?|belongs?|rests?|resides?) (?:with|under|within|in|to|inside)(?: the (?:scope|remit|ambit|terms|bounds) of)? ${OF_SOMEBODY}${NOUN}`,
  // As it has always been.
  String.raw`^${SERVICES} (?:each )?(?:ha(?:s|ve)|retains?|keeps?|maintains?|works? to|use|uses|knows?|follows?) (?:its|their) (?:own )?(?:way|ways|${NOUN}|systems?|rules|arrangements)\b`,
  String.raw`\b(?:what|as|the way|how) (?:we|they|it|things|the services?|services|staff) (?:(?:have|has|['’]ve) (?:always|long) |already |always |currently |normally |usually )(?:do(?:es)?|done|did|been|worked|work|run)\b`,
  String.raw`\b(?:carr(?:y|ies) on|continues?|works?|working|stays?|remains?) (?:just |exactly |much )?as (?:(?:it|they|we|things) (?:do(?:es)?|are|is|have) (?:now|at present|today|done|been)|now|before|usual|at present)\b`,
  String.raw`^(?:custom and practice|business as usual|as usual|nothing (?:new|changes) (?:here|as a result|because of))\b`,
  // It is written down somewhere else.
  String.raw`^(?:this is |it is |all )?(?:already |fully )?(?:covered|dealt with|addressed|set out|governed|described) (?:elsewhere|by|in|under) ${OF_SOMEBODY}${NOUN}\b`,
  String.raw`\bon (?:the |our |their )?(?:[a-z’'-]+ ){0,2}(?:intranet|shared drive|sharepoint)\b`,
  String.raw`\b${NOUN}\b[^.]{0,60} (?:tells?|sets? out|sa(?:y|ys)|lays? down|deals? with|covers?|explains?|govern?s?|appl(?:y|ies)|takes? precedence|prevails?|contains?|gives?|details?|describes?|is (?:definitive|authoritative)|ha(?:s|ve) (?:the|all the|full) details?)(?: (?:staff|workers?|practitioners?|them|you|us|people|this|that|it|goes|what|how|who|which|when|the (?:detail|details|steps|process|rest|matter)|all|in full|in detail|everything|fully|here)\b|[.,;]|$)`,
  String.raw`\b(?:${NOUN}|details?|process(?:es)?|it|they|these)\b[^.]{0,30} (?:is|are|sits?|can be (?:found|seen|read|obtained)|held|kept|available|lives?) (?:on|in|with|from|at|via) (?:the |their |its |each |all |our )?(?:[a-z’'-]+ )?(?:intranet|internet|shared drive|sharepoint|website|providers?|services|agenc(?:y|ies)|organisations?|request|employer|managers?|${POLICY})\b`,
  String.raw`\b(?:is|are|be) (?:as )?(?:set out|laid down|given|described|defined|covered|dealt with|governed|found|contained|addressed|detailed|determined|regulated|explained|available)(?: elsewhere)? (?:in|by|under|through) ${OF_SOMEBODY}${NOUN}\b`,
  String.raw`\b(?:this|it|all|everything|details?|that|which|what[^.]{3,40}) (?:of this )?(?:is|are|comes?) (?:all |already |fully )?(?:in|under|within|part of|covered by|a matter of) ${OF_SOMEBODY}${NOUN}\b`,
  String.raw`\b(?:in (?:line|accordance|keeping|compliance|conformity) with|as per|according to|under|consistent with|having regard to|subject to|governed by|regulated by|guided by) (?:[a-z’'-]+ ){0,5}?${NOUN}(?: (?:between|of) (?:the |both )?(?:partners|services|agencies))?(?: (?:and|or) (?:[a-z’'-]+ ){0,4}?${NOUN})?[.!]?$`,
  String.raw`\b(?:see|consult|consulted|follow|refer to|turn to|look (?:at|in)|check|read|go to|use|know|know of|familiar with) ${OF_SOMEBODY}${POLICY}\b`,
  String.raw`\b${POLICY}\b[^.]{0,40} (?:should|must|will|shall|are to|is to|need to|ought to) (?:always |first )?be (?:consulted|followed|read|used|applied|observed|adhered to|complied with)\b`,
  String.raw`\bno need to (?:repeat|restate|say|set|duplicate|reproduce)\b|\bnothing in this (?:document|protocol|section) (?:replaces|overrides|supersedes|changes)\b`,
].map((source) => inLatin(new RegExp(source, 'iu')));
/** All of a text: “Usual safeguarding rules”, “Council policy”, “As policy”. */
const ONLY_NAMED = inLatin(
  new RegExp(
    String.raw`^(?:(?:as(?: per)?|per|see|under|via|use|in line with|in accordance with|according to) )?(?:(?:the|our|own|usual|normal|standard|existing|local|current)\s)?(?:[a-z’'-]{2,20} ){0,3}?(?:${POLICY}|(?<=own |usual |normal |standard |existing |safeguarding )(?:rules|arrangements|practice|process(?:es)?|ways?))(?: (?:applies|apply))?[.!]?$`,
    'iu',
  ),
);

const LOOK =
  /guided|bound|case[- ]by|basis|merits|any other|every other|all other|familiar|aware|as agreed|open\b|shared drive|sharepoint|depend|var(?:y|ies)|differ|contract|specification|agreement|memorand|due process|best practice|safeguarding|threshold|required|needed|necessary|expected|appropriate|polic|procedure|protocol|guid(?:ance|eline)|manual|handbook|\bSOPs?\b|intranet|rule|arrangement|practice|process|route|requirement|discretion|matter|left|leav|up to|down to|decide|determine|\bsets?\b|themselves|itself|usual|normal|always|already|as (?:now|before|ever)|currently|carr(?:y|ies) on|continue|own |on request|website|no need|nothing|code of|terms of|judgement/i;

/** Something in particular, after all: a link, a title, a year, a paragraph. */
const NAMED = inLatin(
  /https?:|www\.|\.(?:pdf|docx?|md)\b|documents\/|contact:|\b(?:19|20)\d\d\b|[“"][^“”"]{6,}[”"]|\b(?:section|paragraph|chapter|stage|step|page|annex|appendix) [\dA-Z]\b|(?<=[\p{Ll},] )(?!(?:NHS|LSCP|LSCB|SOPs?|ADP|GPs?|LA|Standard|Operating|Trust|Council|Board|Policy|Policies|Procedures?|Manual|Handbook|Guidance|Safeguarding|Children|Child|Protection|Health|Social|Care)\b)(?:\p{Lu}\p{Ll}\p{L}*|\p{Lu}{2,}(?! (?:polic|procedure|protocol|SOP|process))) (?:[\p{L}]+ ){0,3}?(?:\p{Lu}\p{Ll}+|polic|procedure|protocol|guid|manual|handbook)/u,
);

/** To read or to follow it is all that anybody does. */
const CONSULTS = /\b(?:refers? to|checks?|reads?|looks? (?:at|in|up))\b/gi;

/** Who that is stands on a rota: somebody definite. */
const ON_DUTY = /\bwhoever is (?:then |next )?on (?:duty|call)\b/gi;

/** A task in a line of a fact. */
export function isLeftToPolicy(task: string): boolean {
  if (task.length > 160) return false;
  const trimmed = task.trim();
  const isLeft =
    (POLICY_LOOK.test(trimmed) && (WHOLE_TASK.test(trimmed) || ONLY_NAMED.test(trimmed))) ||
    (NEEDED_LOOK.test(trimmed) && AS_NEEDED.test(trimmed)) ||
    (MANNER_LOOK.test(trimmed) && LIGHT_IN_MANNER.test(trimmed)) ||
    isAllOfRules(trimmed.replace(ON_DUTY, 'the duty worker'));
  return isLeft && !NAMED.test(task);
}

/** A sentence in which nothing is said but that something else holds. */
export function leavesToOthers(sentence: string): boolean {
  if (isAllOfRules(sentence.replace(ON_DUTY, 'the duty worker')) && !NAMED.test(sentence)) return true;
  if (sentence.length > 300 || !LOOK.test(sentence) || NAMED.test(sentence) || somebodyDoes(sentence.replace(CONSULTS, ' '))) return false;
  return LEFT.some((pattern) => pattern.test(sentence)) || ONLY_NAMED.test(sentence) || LIGHT_IN_MANNER.test(sentence);
}
