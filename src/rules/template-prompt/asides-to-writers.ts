// What is said to whoever writes the answer, beside an answer that is good: in brackets, behind a label such as “Tip:”, in capitals, as a
// sentence that asks for what only a protocol has to say, or as the boxes of a form about the protocol (“yes/no”, “delete as applicable”).

import { asksWriters } from '../reading/asked-of-writers.ts';
import { hasFamily } from '../reading/case-words.ts';
import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { isPrompt } from '../reading/writer-prompts.ts';

/** What only a protocol has to say of a task. */
const CONTENT = String.raw`(?:(?:by|for|to|with|from) (?:whom|who)|within (?:what|which) (?:times?|timescale|period|number)|by when|how (?:often|quickly|soon|long|fast|far ahead|it is|they are|this is|progress|you|your|the (?:two|partners|services|partnership|area))|counted from (?:what|when|which|where)|(?:and |or )?who (?:does|do|decides|leads|is (?:responsible|told|involved|in charge|the lead)|chairs|signs|pays|makes|holds|keeps|writes|acts|checks|takes|attends|covers|will|should|must)|(?:and )?when(?:,|$|[.)]| it (?:is|starts)| this)|what happens (?:if|when|next|where|after|out)|what the (?:timescale|limit|route)|(?:which|what) (?:posts?|teams?|services?|forms?|agenc(?:y|ies)|managers?|organisations?|partners?|records?|timescales?|laws?|evidence)|where (?:it|this|the record|records) (?:is|are)|the (?:timescales?|post|named lead|lead officer|escalation route|review date|route|frequency|legal basis)|names? (?:and|of) (?:the )?(?:posts?|teams?|numbers?|telephone|contact|lead)|contact details|job titles?|named posts?|local arrangements|arrangements for|roles and responsibilities)`;
const ASK = String.raw`(?:(?:please|also|briefly|clearly|then|now|here|remember to|you (?:should|could|may|might|need to|may wish to|may want to|will want to)|authors? (?:should|could|must|may wish to)|consider(?: also)?|this (?:section|part|answer|box) (?:should|must|could|needs to)) )*(?:describ(?:e|ing)|explain(?:ing)?|say(?:ing)?|stat(?:e|ing)|set(?:ting)? out|outlin(?:e|ing)|specify(?:ing)?|includ(?:e|ing)|cover(?:ing)?|address(?:ing)?|indicat(?:e|ing)|identify|clarify|consider|think (?:about|through)|summari[sz](?:e|ing)|detail(?:ing)?|provide|give|list|name|show|confirm|mention|make (?:it )?clear|spell out|points? to (?:cover|include|consider)|things? to (?:cover|include|consider|think about)|headings?|contents?|(?:please )?(?:complete|enter|insert|fill in))`;

const ASIDES = lookFirst('asides to writers', [
  // Something is asked for, and two points of what only a protocol says follow.
  String.raw`^${ASK}(?: here| below| briefly| clearly| in full)*(?: ?[:–-])? (?=.*\b${CONTENT}.*\b${CONTENT})`,
  String.raw`^(?:describe|explain|set out|outline|summari[sz]e|show|say|tell us)(?: here| below| briefly)* how (?:you (?:make sure|ensure|will|meet|manage|monitor|review|record|do this|work together|plan|intend|share)|your (?!day|child|night|week)|(?:the )?(?:two |both )?(?:services|partners|partnership|area|board|organisations))\b`,
  String.raw`^(?:required|expected|suggested|minimum|key|essential|possible) (?:content|contents|headings?|points|elements|coverage|information to (?:include|cover))\b(?! (?:of|on|in) (?:the|a|an|each|every) (?:\w+ ){0,2}?(?:form|report|letter|record|referral|summary|note|card|file|plan)s?)[^:]{0,30}:`,
  String.raw`^(?:consider|think about) (?:including|covering|adding|describing|explaining|saying|stating|mentioning|setting out|naming|listing|whether (?:to|you (?:need|want) to) (?:add|include|say|mention|name))\b`,
  String.raw`^(?:points?|things?|issues|questions|matters|headings|topics|areas) (?:to|you (?:should|could|may want to)|for you to) (?:cover|include|address|consider|think about|answer|mention)\b[^.]{0,40}:`,
  String.raw`\bconsider (?:attaching|including|adding|enclosing|linking(?: to)?|describing) (?:your|the|a|an)\b|\?\s+[Tt]hink about [^.?]{3,60}, (?:about|and|who|what|how)\b`,
  // A choice is left to be made, a row to be added, a box to be filled.
  String.raw`\b(?:delete|strike|strike out|cross out|score out|circle|tick|underline|highlight|select|choose|remove)(?: out| through)? (?:whichever|those|any|all|one|the one|the ones|what|either|options?)?(?: of the following| that| which| of these)? ?(?:as |if |where |is |do(?:es)? not |not |that |which )?(?:not )?(?:appropriate|applicable|necessary|required|needed|apply|applies|relevant)(?!\w)`,
  String.raw`^(?:tick|circle|choose|select|delete|keep|use) (?:one|either|all that apply|one only|only one|one of (?:these|the (?:following|options)))(?: only| box| option| version)?(?: (?:or|and) (?:delete|remove) the other)?[.!]?$|\bdelete the (?:other|rest|others)\b`,
  String.raw`\b(?:yes ?/ ?no(?: ?/ ?\S+)?|y ?/ ?n|met ?/ ?(?:partly|partially|not)|red ?/ ?amber ?/ ?green|RAG rating|fully ?/ ?partly)\b.*\b(?:yes ?/ ?no|y ?/ ?n|not met|delete|circle|tick|please|evidence|comments?|score|self-assessment|when answering)\b|^(?:is|are|has|have|do|does) [^?]{8,120}\? ?\(?(?:yes ?/ ?no|y ?/ ?n)\b`,
  String.raw`\bif (?:yes|no|not|so|other|“?other”?|partly)[,:]? (?:please (?:specify|state|give|explain|describe|provide|say|list|attach)|(?:explain|describe|state|specify|give (?:details|reasons)|say|set out) (?:why|how|what|when|details|reasons)(?! (?:the|a|her|his) (?:parent|mother|father|child)))\b|\bplease (?:specify|give details|attach evidence|tick|delete|circle)\b`,
  String.raw`\b(?:refer to|see|read|use) (?:also )?(?:note|section|paragraph|page|part|question|criterion|standard|appendix|annex) \w+ (?:of|in) (?:the )?(?:self-assessment|guidance notes?|completion notes?|template|toolkit|workbook|authoring guide|notes for (?:authors|completion)|style guide)\b|\b(?:when|before|while) (?:answering|completing|drafting|filling in) (?:this|the|your|each)?\b(?=.*\b(?:question|section|template|note|self-assessment|answer|box|part)\b)`,
  String.raw`\b(?:add|insert|copy|repeat|duplicate|delete|use) (?:more |extra |further |additional |another |this |a |one |the )*(?:rows?|lines?|box(?:es)?|sections?|columns?|blocks?|paragraphs?)(?: (?:per|for each) \w+(?: \w+)?)?,? (?:as|if|where|per) (?:necessary|needed|required|often|partner|service|agency|organisation|post|applicable)(?!\w)`,
  String.raw`\b(?:this|the) (?:box|field|cell|space|row|table) (?:will )?(?:expands?|grows?|can be (?:extended|enlarged))\b|^for (?:office|official|internal|partnership) use only\b|\b(?:drop-?down (?:list|menu|box)|free[- ]text (?:box|field)|character limit|word limit|word count)\b`,
  String.raw`^(?:optional|mandatory|conditional|standard|core) (?:paragraph|text|wording|section|sentence|clause|content)\b|^(?:keep|use|include|retain|delete|remove|omit) this (?:\w+ )?(?:paragraph|sentence|section|wording|text|bullet|row|line|clause) (?:only )?(?:if|where|when|unless|for)\b`,
  String.raw`^if (?:your|the) (?:\w+ )?(?:area|service|partnership|council|authority|board|locality|organisation|county) (?:has|have|does|do|is|are|uses?|runs?)\b.*\b(?:delete|remove|say|state|add|amend|change|keep|adapt|describe|name|replace|insert|leave out|skip|write|enter|put|explain|answer)\b|\bif (?:this (?:does|is) )?not? ?(?:apply|applicable|relevant)\b[^.]{0,20}\b(?:delete|remove|say (?:so|why)|leave (?:blank|out)|write|put|state)\b`,
  String.raw`^(?:use|write in|put (?:it|this) in) your own words\b|\b(?:amend|adapt|tailor|edit|customi[sz]e|change|replace|rewrite|localise) (?:the |this |it |these )?(?:text |wording |paragraph |names? |example |details )?(?:for|to (?:suit|fit|reflect|match)|with) (?:your|local)\b`,
  String.raw`^(?:a |an |the )?(?:good|strong|full|complete|weak|better|best|excellent|poor) (?:answers?|responses?|entr(?:y|ies)|submissions?|examples?|protocols?|sections?)\b(?=.*\b(?:names?|says?|states?|gives?|sets? out|includes?|explains?|shows?|covers?|will|would|might|should|describes?|is|are|has|have)\b)|^what (?:does )?good looks? like\b`,
  String.raw`^(?:n\.?b\.?:? )?(?:(?:local|health|rural|urban|larger|smaller|all|some|partner|individual) )*(?:authorit(?:y|ies)|boards?|areas?|partnerships?|councils?|localit(?:y|ies)|trusts|writers|authors|contributors|services) (?:with(?:out| no)?|that|which|who|where)\b.*\b(?:leave (?:this|it) (?:\w+ )?out|omit|delete|remove|skip|leave (?:this|it) blank|amend|adapt|change|say so|state|replace|adjust)\b`,
  String.raw`^(?:is|are) (?:this|these|that) (?:still |really )?(?:realistic|right|correct|true|ok|okay|enough|achievable|agreed|current|accurate|clear|what we want|too (?:long|short|much|soon))\b[^?]*\?|\bplease (?:comment|advise|review|amend|check|confirm|discuss)[.!]?$|\b(?:comments?|views|thoughts|suggestions) (?:welcome|please|invited)\b|\bany (?:comments|objections|views|thoughts)\?`,
  String.raw`^(?:what|all) you (?:need|have|are asked|should|ought|will need) (?:to )?(?:write|say|state|describe|cover|include|put)\b|\b(?:cut and paste|copy and paste|copy across|copy over|paste) (?:in )?(?:the |this |your )?(?:\w+ )?(?:wording|text|paragraph|section|table|list)\b|^keep (?:this|it) (?:to (?:one|a|half|two) (?:page|side|paragraph|sentence|line|screen)s?\b|(?:short|brief)(?:[.!]?$|, (?:give|name|say|and (?:give|name))\b))|^(?:do not|don['’]t) (?:use|include|give|name|put) (?:real |personal )?(?:names|jargon|abbreviations|acronyms)\b(?!.*\b(?:letter|text|message|voicemail|form|call|bag|label)\b)`,
  String.raw`\b(?:met|achieved|in place|compliant|agreed|done|covered|evidenced)\? ?[(\[]?(?:y ?/ ?n|yes ?/ ?no)\b`,
  String.raw`\?["”)]? (?:please )?(?:add|say|state|describe|include|confirm|check|clarify|specify|explain)(?: (?:here|this|it|how|who|so))?[.!]?$`,
  String.raw`\b(?:the|your|this|each|any|every) (?:answer|response|entry|section|paragraph|text|description) (?:has to|must|should|needs? to|ought to|will need to|is to) (?:also |not )?(?:name|say|state|give|include|set out|cover|explain|show|describe|mention|be|list|make clear|refer|reflect)\b`,
  String.raw`^you (?:should|must|need to|could|may|might|will need to|are asked to|will want to)(?: also| then)? (?:(?:set out|describe|outline|specify|state|summari[sz]e)\b.*\b(?:here|how|who|arrangements)|(?:say|explain|list|give|name|add|include|write|show|put) (?:here|below|in this (?:section|box|part)))\b`,
  String.raw`^(?:please )?(?:describe|explain|specify|outline|set out|state|detail|summari[sz]e|identify|clarify|list) (?:any|all|the main|other|further|each|the key|the agreed|local|your) (?:\w+ )?(?:exceptions?|arrangements?|variations?|differences|exclusions?|limits?|barriers|gaps|details?|roles?|steps?|routes?|processes?|evidence|training|services|timescales?|systems?|contacts?|partners|procedures?|pathways?|criteria|responsibilities|measures|forums?)\b(?! (?:for|with|to) (?:the|a|an|each|her|his) (?:parent|mother|father|child|family))`,
  String.raw`^evidence (?:of|for|that)\b[^.]{0,80}:|^(?:please )?attach (?:copies|minutes|evidence|audit|a copy of the minutes|any supporting|supporting|relevant|documents?)\b|^(?:box|boxes|sections?|parts?|columns?|questions?|rows?) \S+(?: (?:to|and|-|–) \S+)? (?:is|are|to be|must be|should be) (?:to be )?(?:completed|filled in|answered) by (?:each|all|every|the (?:\w+ )?(?:partners?|agency|signator(?:y|ies)))\b`,
  // What a row is to hold, and how what is asked for is to be.
  String.raw`^(?:please )?(?:give|list|name|add|enter|state|provide|include|quote|choose|pick|use) (?:at least |at most |no more than |up to |only |just )?(?:one|two|three|four|five|\d+)\b[^.]{0,30}?\b(?:from (?:this|your|each|the same|every) (?:field|area|service|team|partnership|locality|section|sector|theme|topic)|examples?|measures|indicators|sentences|bullet points|lines|rows)(?!\w)`,
  String.raw`\b(?:one|two|a single) (?:\w+ )?(?:measures?|indicators?|posts?|partners?|entry|entries|service|example|answer|risk|action|item|name|line)s? (?:per|to a|to each|in each|on each) (?:row|line|box|cell|field|bullet)s?\b|\b(?:use|from|in|choose from|pick from|select from|see) the drop-?down(?: (?:list|menu|box|options))?(?: (?:for|to)\b|[.,;)]|$)|\b(?:leave|keep) (?:this|the) (?:row|line|box|cell|column|field|table) (?:blank|empty|as it is|unchanged) (?:if|where|unless)\b`,
  String.raw`^(?:try to |please |do |aim to )?(?:think of|choose|name|pick|list|give|prefer|suggest|aim for|use)\b[^.]{0,30}? (?:things|measures|ways|results|outcomes|examples|changes|targets|indicators|signs|steps) (?:that|which|you) (?:can|could) (?:be )?(?:count|measur|evidenc|audit|show|demonstrat|test|track)\w*`,
]);
/** The words before a colon that say to whom the rest is addressed; a tip to a worker has such a label as well. */
const LABEL =
  /^\W*(?:top )?(?:tips?|hints?|prompts?|(?:writing |drafting )?help(?: text| note)?|(?:writing|drafting) (?:tips?|hints?|notes?|advice)|guidance(?: notes?)?|notes?|n\.?b\.?|reminders?|advice|examples?|instructions?|remember|optional|author|drafter|editor|question|evidence)\s?(?:[:–-]|—)\s*/i;
/** A drafter's line in capitals. */
const SHOUTED = lookFirst(
  'shouted to writers',
  [
    String.raw`\b(?:EXAMPLE|SAMPLE|TEMPLATE|DRAFT|DUMMY|MODEL|SUGGESTED|STANDARD|BOILERPLATE) (?:TEXT|WORDING|ANSWER|PARAGRAPH|ONLY|ENTRY|CONTENT|LANGUAGE)\b`,
    String.raw`\b(?:REPLACE|AMEND|ADAPT|DELETE|INSERT|OVERWRITE|REMOVE|EDIT|COMPLETE|LOCALISE|POPULATE|TAILOR|REWRITE|CHANGE)\b(?: [A-Z-]+){0,4} (?:LOCAL|TEXT|WORDING|HERE|DETAILS|ARRANGEMENTS|NAMES?|BELOW|ABOVE|PARAGRAPH|SECTION|YOUR|APPLICABLE|APPROPRIATE|NECESSARY|THIS|AREA|PUBLICATION|PUBLISHING)\b`,
  ],
  (source) => new RegExp(source, ''),
);
const BRACKETS = /\(([^()]{8,400})\)|\[([^[\]]{8,400})\]/g;
/** How a sentence begins that may be for writers. */
const ASKING = String.raw`(?:please|describe|explain|say|state|set out|outline|specify|include|cover|address|indicate|identify|clarify|consider|think about|summari|detail|provide|give|list|mention|spell|points? to|things? to|complete|enter|insert|fill|delete|strike|tick|select|choose|add|attach|tips?:|hints?:|prompts?:|help|guidance|notes? (?:to|for)|nb|remember to|example|sample|model|template|standard|suggested|authors?|drafters?|writers|amend|adapt|tailor|replace|write|answer|max|no more|a good|a strong|try to|aim|pick|quote|prefer|suggest|one \w+ per|leave|keep|use|update|up to|about|around|question|text|wording|evidence|boxes|sections?|you)`;
const MAY_ASK = new RegExp(String.raw`[.!?:\n]["”’)]?\s+\W{0,3}${ASKING}`, 'i');
const ASKS = new RegExp(String.raw`^\W{0,3}${ASKING}`, 'i');
/** In square brackets, which are no part of a link, an order or a choice is for whoever fills them. */
const SLOT =
  /^(?:please )?(?:describe|explain|say|state|set out|outline|specify|list|name|give|add|insert|enter|write|optional|delete|include|if (?:your|this|there is no)|use (?:if|this|where)|choose|select|keep|amend|adapt|to be|text|wording|local|note|example|author|drafter|check|confirm|your|e\.?g\.?)(?!\w)/i;
/** These are for writers, whoever is named in them. */
const STRONG =
  /\byour?\b|\bdrop-?down\b|\bper (?:row|box|cell)\b|\byes ?\/ ?no\b|\bdelete\b|^(?:consider|think about) \w+ing\b|^(?:required|expected|suggested|minimum) (?:content|heading|point)|^(?:points?|things?|headings|topics) (?:to|for you|you)\b|\b(?:answer|response|section|paragraph|protocol)s?\b/i;
const QUESTION = new RegExp(String.raw`^(?:and |so )?${CONTENT}[^?]{0,60}\?$|^(?:who|what|when|where|how|which|why)\?$`, 'i');
const QUOTED = /[“"][^“”"]*[”"]/g;
const LONGEST = 300;
const LONGEST_TEXT = 3000;

/** What a text says to those who write it, beside what it says to its readers; nothing for most texts. */
export function asideToWritersIn(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  for (const pattern of SHOUTED.among(text)) {
    const shouted = pattern.exec(text);
    if (shouted) return shouted[0];
  }
  const patterns = ASIDES.among(text);
  if (text.includes('(') || text.includes('[')) {
    for (const [shown, round, square] of text.matchAll(BRACKETS)) {
      const inside = (round ?? square ?? '').trim();
      if (isForWriters(inside, patterns) || (square !== undefined && SLOT.test(inside))) return shown;
    }
  }
  if (asksInTurn(text)) return text.slice(0, 60);
  if (patterns.length === 0 && !MAY_ASK.test(text)) return undefined;
  return sentencesOf(text.replace(QUOTED, '“”')).find(
    (sentence) => sentence.length <= LONGEST && !OF_A_VISIT.test(sentence) && isForWriters(sentence, patterns),
  );
}

/** Who has seen or been told something says it of a family. */
const OF_A_VISIT = /\byour own eyes\b|\byou (?:were told|saw|heard|have (?:seen|heard)|noticed|smelt|found)\b/i;

/** “Who is responsible? By when?”: questions one after another that only a protocol answers, and no answer between them. */
function asksInTurn(text: string): boolean {
  if (!text.includes('?')) return false;
  const sentences = sentencesOf(text);
  return sentences.some(
    (one, at) =>
      one.endsWith('?') &&
      sentences[at + 1]?.endsWith('?') === true &&
      QUESTION.test(one) &&
      QUESTION.test(sentences[at + 1] ?? '') &&
      !hasFamily(one) &&
      !hasFamily(sentences[at + 1] ?? ''),
  );
}

/** `patterns`: those that may find something in the whole text. */
function isForWriters(part: string, patterns: readonly RegExp[]): boolean {
  const label = LABEL.exec(part);
  const said = label ? part.slice(label[0].length) : part;
  if (patterns.length > 0 && anyFinds(patterns, said) && (STRONG.test(said) || !hasFamily(said))) return true;
  return (label !== null || ASKS.test(part)) && (isPrompt(said) || asksWriters(said));
}
