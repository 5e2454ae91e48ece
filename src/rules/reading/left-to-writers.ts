// Sentences that leave something to those who write or adopt the protocol: what their own area has is to be put in, what they wish to add is
// theirs to decide, and what came from somewhere else is still to be made theirs.

import { anyFinds, lookFirst } from './look-first.ts';
import { sentencesOf } from './sentences.ts';

/** Whose paper it is to become. */
const AREA = String.raw`(?:area|authority|board|partnership|locality|county|council|borough|region|health board|trust|city)['’]s`;
const PUT = String.raw`(?:please )?(?:add|insert|include|attach|embed|paste|upload|link|hyperlink|reference|cite|give|provide|use|put|swap|signpost|mention|draw|show|name)(?: in| to| here)*`;
/** What an area has on paper, and a worker does not carry to a family. */
const HAS_ON_PAPER = String.raw`(?:toolkits?|polic(?:y|ies)|procedures?|guidance|strateg(?:y|ies)|director(?:y|ies)|pathways?|leaflets?|maps?|logos?|colou?rs|branding|lists?|matri(?:x|ces)|audits?|protocols?|thresholds?|flow ?charts?|diagrams?|web ?(?:sites?|pages?|address(?:es)?)|urls?|data|statistics|structure|cent(?:re|er)s?|hubs?|offers?|services)`;
const TO_FAMILY = String.raw`(?! (?:the|a|an|each|every|any) (?:\w+ )?(?:parent|mother|father|family|child|carer|caller|patient|adult|woman|man)s?\b)`;
const WRITERS = String.raw`(?:(?:local |protocol |section |individual )?(?:authors|drafters|editors|contributors)|(?:local |report |protocol )writers|those (?:who are )?(?:completing|writing|drafting|editing|adapting|filling in) (?:this|the|their) [\w-]+)`;
const PARTNERS = String.raw`(?:(?:individual |local |all |some )?(?:partners|partnerships|areas|boards|authorities|localities|councils|counties))`;
const MAY = String.raw`(?: (?:may|might|could|can|should|will|would|must|are|is|need|ought|to|also|then|want|wish|like|choose|prefer|free|welcome|asked|encouraged|advised|invited|reminded|please|feel|:)){1,5}`;
/** What writers do, and hardly anybody else. */
const WRITES = String.raw`(?:elaborate|expand|cross-refer|refer|illustrate|draw|signpost|develop|say|add|include|consider|reference|touch|go into|build|adapt|note|think|explain|describe|set out|state|mention|give|insert|shorten|omit|leave out|decide|ensure|remember|avoid|localise|change|rename|replace|quote)`;

const LEFT = lookFirst('left to writers', [
  // What the area has is to be put in.
  String.raw`^${PUT}${TO_FAMILY} (?:[\w-]+ ){0,5}?(?:your|the) (?:local |own )?${AREA} (?:own |local )?(?:[\w’'-]+ ){0,4}?${HAS_ON_PAPER}(?!\w)`,
  String.raw`^${PUT}${TO_FAMILY} (?:[\w-]+ ){0,4}?(?:hyper-?links?|links?|web ?address(?:es)?|urls?|cross-references?|pointers?|maps?|logos?) (?:to|of|for) (?:your|the (?:local|relevant|area['’]s))\b`,
  String.raw`^${PUT}${TO_FAMILY} (?:[\w-]+ ){0,3}?your (?:own |local )?(?:[\w’'-]+ ){0,3}?(?:toolkit|logo|colou?rs|branding|strategy|structure chart|website|audit|partnership|directory)(?!\w)`,
  String.raw`^${PUT} (?:[\w’'-]+ ){1,6}?(?:to|on|in|into|under) this (?:page|section|heading|paragraph|chapter|part|template)\b`,
  String.raw`^(?:upload|hyperlink|embed)\b.*\byour\b`,
  String.raw`^\(?(?:e\.? ?g\.?|for example|such as|i\.? ?e\.?)[,:]? (?:[\w’'-]+ ){0,4}?(?:your (?:own |local )?(?:${AREA}|local)|whatever your|the name of (?:your|the) local)`,
  String.raw`\b(?:or|and)(?: your| the| a)? (?:local|regional|(?:your )?${AREA}) (?:equivalents?|version|counterpart)\b|\byour (?:own |local )?(?:equivalents?|counterparts?) (?:of|to|for)\b|\byour ${AREA} (?:own )?(?:equivalents?|version|counterpart|name for)\b`,
  // What they wish to add is theirs to decide.
  String.raw`^${WRITERS}(?::|,)?${MAY} ${WRITES}(?!\w)`,
  String.raw`^(?:authors|drafters|editors|writers|contributors): `,
  String.raw`^(?:optional(?:ly)?[:,–-]+ )?${PARTNERS}${MAY} (?:consider|decide|discuss|think|reflect|agree|say|state|determine)\b.*\b(?:they (?:want|wish|would like|need) to (?:go further|add|say|include|have|use|adopt|do more|set)|go further|say (?:how|so|why|who|what)|in this (?:section|part|answer|text))\b`,
  String.raw`^(?:optional(?:ly)?[:,–-]+ )?${PARTNERS} (?:may|might|could|can) (?:wish|want|like|prefer|choose|add|adapt|adopt|use|go further|set)\b.*\b(?:say more|say something|order|points|pledge|wording|text|section|list|languages?|words|sentence|paragraph|examples?|version|this)\b`,
  String.raw`^optional(?:ly)?[:,–-]+ \w+`,
  String.raw`\byou (?:may|might|could) (?:also )?(?:wish|want|like|prefer|choose) to (?:do the same|follow suit|copy this|adapt|say (?:so|more)|add (?:your|a line|something)|cross-refer|elaborate|expand|go further)\b`,
  // It came from somewhere else.
  String.raw`^(?:this (?:is |was |has been )?)?(?:lifted|borrowed|pinched|copied|cut and pasted|cribbed|nicked|cut|taken|adapted|recycled|imported|lifted wholesale|copied wholesale)\b.*\b(?:from|out of|off|frae)\b.*\b(?:localis\w+|ours|change (?:the|all)|our own|bring (?:it )?up to date|needs? (?:to be |work|chang|adapt|updat|redo)|go(?:es|ing)? through|tidy|please|draft)\b`,
  String.raw`^(?:this (?:section|text|page|template|paragraph|document|bit|part|one)|this|the (?:text|template|wording)) still (?:says|refers to|mentions|names|talks (?:of|about)|reads)\b`,
  String.raw`^consider (?:whether|using|adding|including|if)\b.*\b(?:tables?|diagrams?|flow ?charts?|bullets?|headings?|pictures?|examples?|case stud(?:y|ies))\b|\b(?:make (?:it|this|them) ours|needs? (?:making|to be made) our own|needs? localis(?:ing|ation)|to be localised|change (?:all )?(?:the )?(?:place )?names (?:throughout|to ours|first))\b`,
]);

const LONGEST = 260;

/** Does a sentence leave something to those who write or adopt the protocol? */
export function leavesToWriters(text: string): boolean {
  const patterns = LEFT.among(text);
  return patterns.length > 0 && sentencesOf(text).some((sentence) => sentence.length <= LONGEST && anyFinds(patterns, sentence.trim()));
}
