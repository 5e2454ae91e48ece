// A service is told, asked or sent something, and the words say outright that nothing comes back: no answer is owed, what comes of it stays
// with those who got it, or only one side is bound. What a family need not answer, and what is denied until something else is done, is none.

import { lookFirst } from '../reading/look-first.ts';
import { nothingBack, rowOfNothing } from './nothing-comes-back.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { factTexts } from '../reading/text-places.ts';
import { groupText, textGroups } from '../reading/text-groups.ts';
import { returnDenied } from './returns-denied.ts';

export interface DeniedAnswer {
  readonly where: WrittenText;
  /** The words that deny it. */
  readonly denial: string;
}

const PEOPLE =
  'workers?|keyworkers?|managers?|leaders?|leads?|officers?|nurses?|doctors?|visitors?|midwi(?:fe|ves)|teachers?|chairs?|directors?|heads?|pharmacists?|prescribers?|practitioners?|professionals?|co-?ordinators?|supervisors?|consultants?|advis[eo]rs?|paediatricians?|obstetricians?|clerks?|staff|teams?|services?|agenc(?:y|ies)|partners?|police|schools?|hospitals?|pharmac(?:y|ies)|practices?|GPs?|[Rr]eporter|desk|hub|line|group|conference|meeting|panel|front door|point of contact|duty|social work|maternity|probation|housing|health|treatment|education|recovery|justice|colleagues?|volunteers?|referrers?|callers?|commissioners?|unit|ward|clinic|side|recipients?|receivers?|council|board|committee';
/** What it is that nobody owes: an answer, or what was decided. */
const ANSWER = String.raw`(?:answers?|repl(?:y|ies)|responses?|acknowledge?ments?|feedback|confirmations?|receipts?|call(?:s|ing)? back|returns?)`;
const OUTCOME = String.raw`(?:the |an? |any |its |their )?(?:[a-z]+ )?(?:outcomes?|decisions?|results?|conclusions?|findings?|reasons|reason for (?:it|the)|answer|reply|feedback)|what (?:it|they|he|she|was|were|is|has been|the [a-z]+(?: [a-z]+)?) (?:[a-z]+ ){0,2}?(?:decides?|decided|settles?|settled|does|did|done|finds?|found|concludes?|concluded|agreed?|agrees|becomes?|became|came|comes|happens?|happened|makes?|made)|anything|how (?:it|the case|the matter) (?:went|goes|ends|ended)`;
const BOUND = String.raw`(?:need not|needs? never|do(?:es)? not (?:have|need) to|ha(?:s|ve) not got to|(?:is|are) (?:not|never|in no way) (?:\w+ly )?(?:obliged|expected|required|bound|asked|called upon|under (?:an?|any) (?:\w+ )?(?:duty|obligation)) to|(?:is|are) under no (?:[\w-]+ )?(?:duty|obligation|instruction|orders?|pressure|compulsion) to|ha(?:s|ve) no (?:[\w-]+ )?(?:dut(?:y|ies)|obligation|need) (?:to|of)|(?:is|are) (?:quite )?free not to|(?:is|are) (?:excused|exempt|spared|let off) from)`;
const ANSWERING = String.raw`(?:answer(?:ing)?|reply(?:ing)?|respond(?:ing)?|acknowledg(?:e|ing)|react(?:ing)?|(?:report|writ|r[ei]ng|call|com|get|feed|phon)(?:e|t)?(?:ing)? back|act(?:ing)? (?:on|upon)|do(?:ing)? (?:anything|something)|follow(?:ing)? (?:it |this |them )?up|tak(?:e|ing) (?:it|this|any) (?:further|up|action|notice)|confirm(?:ing)?(?: receipt)?)`;

const DENIALS = lookFirst('denies that anybody answers', [
  // A service that need not answer, come, or tell what it did.
  String.raw`\b${BOUND} (?:ever )?${ANSWERING}\b`,
  String.raw`\b${BOUND} (?:ever )?(?:tell|inform|notify|give|say|report|explain|share|disclose|pass on|send|let) (?:[\w’',-]+ ){0,7}?(?:${OUTCOME})(?! (?:that|about|of (?:the )?(?:parent|child|famil))\b)`,
  String.raw`\b${BOUND} (?:tell|inform|notify|consult|invite|copy in|involve|ask) (?:the |an? |any )?(?:[\w’'-]+ ){0,3}?(?:${PEOPLE})\b`,
  String.raw`\b${BOUND} (?:come|attend|take part|send (?:a |any )?(?:report|anyone|anybody|word)|(?:read|look at|consider|open|use) (?:it|them|the))\b`,
  String.raw`\b(?:do(?:es)? not|never|will not|is not going to|are not going to|don['’]t|doesn['’]t|won['’]t) (?:then |normally |usually |as a rule )?(?:report|write|ring|feed|come|get|call) back\b`,
  String.raw`\b(?:do(?:es)? not|never|will not|don['’]t|doesn['’]t|won['’]t) (?:then |normally |usually |as a rule )?(?:tell|inform|notify|let) (?:the |an? |any )?(?:[\w’'-]+ ){0,3}?(?:referrers?|callers?|senders?|(?:${PEOPLE})(?: who [\w’' -]{3,40}?)?)(?: know)?(?: of| about)? (?:${OUTCOME})\b`,
  String.raw`\b(?:do(?:es)? not|never|will not|don['’]t|doesn['’]t|won['’]t) (?:acknowledge|confirm|answer|reply to|respond to) (?:them|it|these|those|such|any of (?:them|these)|the (?:form|call|letter|message|referral|notification|report|e-?mail|request|invitation|note)s?|(?:form|call|letter|message|referral|notification|report|e-?mail|request|invitation)s)\b`,
  String.raw`\b(?:nobody|no one|no-one|none|no (?:post|team|[\w-]+)) (?:(?:there|at|in|from|of|on|for)(?: [\w’'-]+){0,6}? )?(?:is|are|has been|have been) (?:asked|told|named|appointed|charged|tasked|set|given the (?:task|job|duty|role)) (?:to|of|with|for) (?:ever )?${ANSWERING}\b(?! (?:when|later|next|tomorrow|another|once)\b)`,
  String.raw`\b(?:nobody|no one|no-one) (?:there )?(?:then |ever )?(?:acts? (?:on|upon)|follows? (?:it|them|this)|answers?|picks (?:it|them|this) up|does anything)\b`,
  String.raw`\b(?:decisions?|outcomes?|results?|answers?|repl(?:y|ies)|conclusions?) (?:then )?(?:do(?:es)? not|never|will not|won['’]t) (?:go|come|get|travel|reach|find (?:its|their) way|return)\b`,
  String.raw`\b(?:referrers?|callers?|senders?|(?:${PEOPLE})) (?:is|are) (?:not|never) (?:then )?(?:told|informed|notified|given|sent) (?:of |about )?(?:${OUTCOME}|what (?:came|comes|became|becomes) of)`,
  String.raw`\b(?:has|have) no (?:claim|right|title) to (?:an? |any |the )?(?:answer|reply|explanation|reasons?|outcome|feedback|decision)`,
  String.raw`\b(?:should|must|need|can|may|will|does|do) not (?:expect|hope|wait) to (?:hear|be (?:told|informed|contacted|rung))\b`,
  String.raw`\b(?:there is|there[’']s|with) no (?:need|call|duty|obligation|requirement)(?: for (?:anybody|anyone|them|it))? to (?:acknowledge|answer|reply|respond|ring back|write back|report back|act)\b`,
  String.raw`\b(?:referrals?|requests?|reports?|calls?|messages?|letters?|notifications?|concerns|enquiries)\b(?: [\w’'-]+){0,5} (?:is|are) (?:not|never) (?:then |normally |usually )?(?:acknowledged|answered|replied to|responded to|confirmed)\b`,
  String.raw`\b(?:there is|there[’']s|with) no (?:set |fixed |agreed |definite |stated )?(?:time|limit|deadline|date|period)\b[^.;]{0,30}\b(?:repl(?:y|ies)|answers?|responds?|responses?|acknowledge\w*|(?:comes?|rings?|writes?|reports?) back)\b`,
  String.raw`\brepl(?:y|ies) to (?:that|this|the) (?:mailbox|address|number|inbox|account)(?: [a-z]+)? (?:is|are) (?:not|never) (?:read|opened|seen|monitored|answered)\b`,
  // Nothing that comes back.
  String.raw`\b(?:no|not any|without any|neither) (?:[\w-]+ )?${ANSWER}(?: (?:or|and|nor) (?:${ANSWER}|decision))?(?: (?:to|from|by) (?:[\w’'-]+ ){0,3}?[\w’'-]+)? (?:(?:is|are|will be|need be|has to be|have to be) (?:ever )?(?:issued|given|sent|owed|expected|needed|due|required|returned|made|offered|provided|promised|asked for|laid down|called for|sought|wanted|necessary)|comes?|follows?|goes|returns)\b`,
  String.raw`\b(?:nothing|none|no (?:[\w-]+ )?(?:word|news|call|message|information|report|letter|note|copy|figures|data|outcome|decision|result|minutes)s?) (?:then |ever )?(?:(?:is|are|need be|will be) (?:sent|passed|given|told|reported|handed|fed|returned|shared|owed) (?:on )?(?:back|in return|the other way)|comes? back|goes back|flows? back|returns|travels back|goes (?:in )?the other (?:way|direction)|is owed|is (?:due|expected|required|given|sent) in return)\b`,
  String.raw`\b(?:gets?|receives?|hears?|has|have|sees?|(?:is|are) (?:given|sent|told)) (?:nothing|none|no (?:[\w-]+ )?[\w-]+) (?:back|in return|in exchange|of what (?:was|is|came|became))\b`,
  String.raw`\b(?:pass(?:es)?|tells?|sends?|gives?|shares?|returns?|offers?|owes?|reports?|says?|brings?|adds?|supplies|supply|contributes?)(?: [\w’'-]+){0,3}? (?:nothing|none|no (?:information|news|figures|cases?|report|answer|reply|feedback))(?: (?:back|in return|in exchange|of (?:its|their) own|(?:to|from) (?:[\w’'-]+ ){0,3}?(?:${PEOPLE}))|(?=[.;]|$))`,
  String.raw`\bno [\w-]+ (?:runs|comes|flows|travels|is (?:made|sent|owed|given|passed)) (?:back )?from (?:the )?(?:[\w’'-]+ ){0,4}?(?:${PEOPLE}|[Cc]arers) to\b`,
  String.raw`\b(?:not|never) (?:to )?(?:look for|expect|count on|hope for|be promised|wait for|seek) (?:an?|any) (?:[a-z]+ )?${ANSWER}\b`,
  String.raw`\b[Ii]t is not (?:for|up to|the (?:job|task|part|place|business) of) [^.,;:]{3,50}? to (?:report|tell|answer|say|reply|respond|write|ring|explain|inform|let)\b`,
  String.raw`\b(?:tells?|answers?|repl(?:y|ies)|responds?|shares?|informs?|attends?|rings?|writes?)\b[^.;:]{0,60}? only (?:when|if|where|as) (?:they|it|he|she) (?:thinks?|sees?|finds?|wish(?:es)?|wants?|feels?|chooses?|judges?|considers?|likes?|has time|have time)\b`,
  // Left to those who got it.
  String.raw`\b(?:may|can|is free to|are free to) (?:answer|reply|respond|acknowledge|react|come|attend|ring back|write back|take part|contribute)[^.;:]{0,30}? (?:if|as|when|where|whenever|or not,? as) (?:they|it|he|she|time) (?:wish(?:es)?|wants?|likes?|chooses?|cares?|sees? (?:fit|a need)|thinks? (?:fit|best|it useful)|feels?|so (?:wish|choose)\w*|allows|permits|has time|have time)`,
  String.raw`\bwhat (?:the |they |he |she |it )?(?:[\w’',&-]+ ){0,7}?(?:does|do|makes?|decides?|chooses? to do) (?:with|about|of|on) (?:it|this|that|them|the [a-z]+)(?: [a-z]+){0,3}? (?:is|are|stays|remains) (?:entirely |wholly )?(?:up to|for (?:them|it|him|her|the)|left to|a matter for|theirs?|its own|their own|not (?:laid down|said|set out|our|a matter|recorded))`,
  String.raw`\b[Ww]hether (?:the |or not |or when |and when |they |he |she |it |anybody |anyone )*(?:[\w’',&-]+ ){0,6}?(?:ever |then |also )?(?:answers?|reads?|repl(?:y|ies)|responds?|acts?|comes?|attends?|acknowledges?|does anything|follows?|reports? back|tells?|takes? (?:it|this) up)\b[^.;]{0,80}? (?:is|are|stays|remains) (?:entirely |wholly )?(?:up to|for (?:them|it|him|her|the)|left|a matter for|theirs?|its own|their own|open|nowhere|not (?:laid down|said|set out|written|fixed|agreed|covered|part))`,
  String.raw`\b(?:answers?|repl(?:y|ies)|responds?|comes?|attends?|acknowledges?) (?:only )?(?:at (?:its|their|his or her|his|her) (?:own )?(?:discretion|pleasure)|as (?:it|they) sees? fit)\b`,
  String.raw`\b(?:an? |any |the )?(?:answer|reply|response|acknowledge?ment|feedback|attendance)s? (?:is|are|stays|remains) (?:optional|voluntary|a (?:courtesy|kindness|favour|matter of (?:courtesy|choice|goodwill))|at (?:its|their|the) [^.;]{0,40}?discretion|not (?:part of|owed|required|expected|needed|compulsory|obligatory|provided for|to be expected))\b`,
  // One side only.
  String.raw`\b(?:goes|flows?|runs?|moves?|passes|travels?|works?|go|is|are|operates?|points?) (?:only )?(?:in (?:just |only )?(?:one|a single) direction|one[- ]way(?: only)?(?! (?:of|to|or|in|out|for|that|street|is)\b)|(?:only )?one way(?=[.,]|$))`,
  String.raw`\b(?:but|and)? ?not (?:the other way(?: (?:round|about|around))?|vice versa|the reverse|in the other direction|in return|conversely)(?=[.:,;]|$)`,
  String.raw`\b(?:dut(?:y|ies)|obligations?|rules?|requirements?|commitments?|undertakings?|promises?|times?|limits?)(?: (?:to|of|on|for) [^.;:]{2,50}?)? (?:sits?|lies?|rests?|falls?|stands?|binds?|applies|apply|is|are)(?: (?:with|on|to|upon|for|only))? [^.;:,]{2,50}? (?:alone|only)(?=[.:,;]|$)`,
  String.raw`\b(?:no|not any) (?:such|like|parallel|mirror|matching|corresponding|equivalent|reciprocal|similar|comparable|answering|counterpart|return) (?:[\w-]+ ){0,2}?(?:dut(?:y|ies)|obligations?|rules?|requirements?|commitments?|undertakings?|times?|limits?|arrangements?|calls?|visits?|days?|places?|reports?|invitations?|offers?|reviews?|training|courses?|copy|sessions?|promises?|provision|commitments?|agreements?)\b`,
  String.raw`\b(?:is|are) not (?:covered|bound|governed|reached|caught|touched) by (?:this|these|the|our|it|any)\b|\b(?:this|the|our) (?:agreement|arrangement|protocol|duty|rule|undertaking) (?:does not (?:bind|cover|reach|extend to)|binds only|covers only|is silent (?:on|about))\b`,
  String.raw`\bkeeps? (?:[\w’'-]+ ){1,6}?to (?:itself|themselves|himself|herself)\b`,
  String.raw`\b(?:outcomes?|decisions?|results?|answers?|conclusions?|minutes|findings) (?:of (?:the |this |each )?[\w-]+ )?(?:stays?|remains?|rests?|is kept|are kept) (?:with|inside|within|in) (?:the |our )?(?:[\w’'-]+ (?:and )?){0,5}?(?:${PEOPLE})(?=[.:;]|$)`,
  String.raw`\b(?:referrals?|dut(?:y|ies)|parts?|task|matter|process|notification|arrangement|contact|job|responsibility|obligation) (?:then )?(?:ends?|is (?:complete|completed|done|over|finished|discharged|closed|fulfilled|met)|stops?|finishes) (?:there )?(?:with|when|once|as soon as|the moment|on|after|by) (?:the )?(?:sending|posting|handing over|making|(?:[\w-]+ )?(?:form|call|letter|message|e-?mail|referral|note|notification|it|report) (?:being |is |has been |having been |was |has )?(?:sent|made|posted|left|handed|passed|gone|out|in the post|delivered))\b`,
  String.raw`\b(?:only|just) (?:listens|takes notes|receives|notes|files|reads)(?: it| them| this)?(?=[.;,]| and\b)`,
]);

const ANY_PEOPLE = new RegExp(PEOPLE, 'i');
const NONE = String.raw`(?:none foreseen|none|[–—-]|\(?does not apply\)?|nothing|nil|nobody|no one|no-one|no (?:duty|answer|reply|response|feedback|obligation|one)|not (?:applicable|needed|required|expected|due|given|owed|foreseen|provided for|agreed|part of this|laid down)|n\/a)`;
/** “Who answers: not applicable”, “Treatment to pharmacy: nothing.” */
const LABELLED = lookFirst(
  'labels of answers that are none',
  [
    String.raw`\b(?:[Ww]ho |what |whom |to be |the |an? )?(?:repl(?:y|ies)|answers?|answered by|responds?|response|comes? back|goes back|back|feedback|in return|returns?|acknowledge?ment|acknowledges|confirms|confirmation|in exchange)(?: [\w’'-]+){0,4}: ?${NONE}\b[^\n.]{0,25}(?=[\n.]|$)`,
    String.raw`(?:^|[\n.;]\s)(?:[\w’'-]+ ){0,3}?dut(?:y|ies)\b[^\n.:;]{0,70}: ?${NONE}(?=[\n.;]|$)`,
    String.raw`(?:^|\n|[.;] )(?:[-*] )?(?:from )?(?:the |an? )?(?:[\w’'-]+ ){0,4}(?:(?:back )?to|→|->|–|=>) (?:the |an? )?(?:[\w’'-]+ ?){1,5}(?:, [^\n.:;]{0,25})?: ?${NONE}\b[^\n.]{0,25}(?=[\n.]|$)`,
  ],
  (source) => new RegExp(source, 'i'),
);
const ANSWER_HEAD =
  /\b(?:repl(?:y|ies)|answers?|answered|responds?|response|comes? back|goes back|back|feedback|in return|returns?|acknowledge?ment|confirms|confirmation|in exchange|told afterwards|sends? (?:them|us|it|him|her|back))\b/i;
const IS_NONE = new RegExp(`^${NONE}(?: (?:needed|required|due|expected|owed|back|comes back))?[.]?$`, 'i');

const DIRECTION = /\b(?:one|single) direction|one[- ]way\b/i;
/** Rightly told to one side only, and kept by it. */
const IS_SECRET = /\b(?:refuges?|whereabouts|safe address|address of the|in (?:his|her|their|a|the) (?:record|file|notes|sessions?))\b/i;
const FAMILY =
  /\b(?:parents?|mothers?|fathers?|mum|dad|child|children(?!['’]s (?:services?|social|teams?|workers?|side|front))|famil(?:y|ies)(?! (?:help|nurse|link|support|placement))|relatives?|(?<!young )carers?|young (?:person|people)(?!['’]s)|patients?|grandparents?|neighbours?|partner of|woman|women|man|boy|girl|pupils?|she|he|you|caller|public)\b/i;
const SERVICE = new RegExp(
  String.raw`\b(?:${PEOPLE})\b|\b(?:referrers?|senders?|whoever (?:sent|sends|wrote|rang|made|makes|refers|referred))\b|\b[A-Z][a-z]+ (?:[A-Z][a-z]+)\b|\b(?:we|they|it)\b|(?<=[a-z] )[A-Z][a-z]{3,}`,
);
/** Denied for the time being, or for one way of doing it. */
const CONDITION = /\b(?:if|when|where|whenever|once|until|unless|in case|as soon as|before|after|suppose)\b/i;
const LIMITS =
  /^[^.;]{0,60}?(?:\b(?:until|unless|before|if|again|twice|by (?:e-?mail|letter|post|text|phone)|in person|in writing|over the (?:phone|telephone)|at night|on (?:its|their) own|alone|instead|because|since|but|only|without|for leave|to every|more than|at once|first|in order to)\b|[:;])/i;
/** Said to be wrong, or told of what was. */
const REFUSED =
  /\b(?:not|never|no longer|cannot|must not|should not|isn['’]t|nobody) (?:a |an |the |be |be a )?$|\b(?:instead of|rather than|used to|too often|last year|in the audit|complain(?:ed|s)?|found that|unacceptable|is not (?:good )?enough|in the past)\b/i;

/** Keys of facts that tell what has happened, and of nobody's duty. */
const SETS_OFF: ReadonlySet<string> = new Set(['when', 'case', 'from', 'signs', 'note']);

export function* deniedAnswers(context: RuleContext): Iterable<DeniedAnswer> {
  for (const group of textGroups(context)) {
    if (group.first.kind === 'heading') continue;
    const found = firstOf(group.blocks);
    if (found) yield found;
    else {
      // NOTE: one item of a list tells, the next one denies.
      const text = groupText(group);
      const sentences = group.first.kind === 'cell' ? [] : sentencesOf(text);
      const denial =
        sentences.length === 0
          ? (rowDenied(group.blocks) ?? rowOfNothing(group.blocks))
          : (returnDenied(context.protocol, text, sentences) ?? nothingBack(text, sentences));
      if (denial !== undefined) yield { where: group.blocks.find((one) => one.text.includes(denial)) ?? group.first, denial };
    }
  }
  for (const where of factTexts(context)) {
    if (where.place.at === 'key' && SETS_OFF.has(String(where.place.path.at(-1)))) continue;
    const denial = inSentence(where);
    if (denial !== undefined) yield { where, denial };
  }
}

function firstOf(blocks: readonly WrittenText[]): DeniedAnswer | undefined {
  for (const where of blocks) {
    const denial = inCell(where) ?? inLabel(where) ?? inSentence(where);
    if (denial !== undefined) return { where, denial };
  }
  return undefined;
}

/** Of a table of who tells whom: the row for the way back says “nothing” or “never”. */
function rowDenied(blocks: readonly WrittenText[]): string | undefined {
  const heads = blocks.map(({ head = '' }) => head.toLowerCase());
  if (!heads.some((head) => /^from\b/.test(head)) || !heads.some((head) => /^to\b/.test(head))) return undefined;
  return blocks.find(({ text }) => /^(?:nothing|none|never|nil|no information)[.]?$/i.test(text.trim()))?.text;
}

function inCell({ kind, head = '', text }: WrittenText): string | undefined {
  return kind === 'cell' &&
    ANSWER_HEAD.test(head) &&
    !/\b(?:share|number|rate|per ?cent|how many|target)\b/i.test(head) &&
    !/\?$/.test(head) &&
    IS_NONE.test(text.trim())
    ? `${head}: ${text.trim()}`
    : undefined;
}

function inLabel({ kind, text }: WrittenText): string | undefined {
  if (kind === 'cell') return undefined;
  for (const pattern of LABELLED.among(text)) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && ANY_PEOPLE.test(text) && !FAMILY.test(found)) return found.trim();
  }
  return undefined;
}

function inSentence({ text }: WrittenText): string | undefined {
  const patterns = DENIALS.among(text);
  if (patterns.length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    if (/^["“‘]/.test(sentence)) continue;
    for (const pattern of patterns) {
      const found = pattern.exec(sentence);
      if (found && isOfServices(text, sentence, found)) return found[0].trim();
    }
  }
  return undefined;
}

/** It is a service that is bound or not bound, for good, and towards another service. */
function isOfServices(text: string, sentence: string, { 0: found, index }: RegExpExecArray): boolean {
  const before = sentence.slice(0, index);
  const clause = /[^,;:]*$/.exec(before)?.[0] ?? before;
  const after = sentence.slice(index + found.length);
  if (
    FAMILY.test(lastWords(clause)) ||
    FAMILY.test(found) ||
    /^ (?:to |with |by |from )?(?:the |a |each |any |their |his |her )?(?:[\w’'-]+ )?(?:parent|mother|father|child|famil|relative|carer|young p|patient|press|journalist|caller|question)/i.test(
      after,
    )
  )
    return false;
  if (IS_SECRET.test(text)) return false;
  if (/^(?:nobody|no one|no-one) answers$/i.test(found) && CLOSED.test(sentence)) return false;
  // NOTE: a note that tells its reader nothing, a correction that need not come back: it takes somebody to owe an answer.
  if (/^(?:nobody|no one)\b/i.test(sentence) && index > 0) return false;
  if (IS_OWED.test(found) && clause.trim() !== '' && !SERVICE.test(clause.replace(/^\W*[Ii]t$/, ''))) return false;
  // NOTE: a thank-you for an answer ends it.
  if (/^no further\b/i.test(found) && /\b(?:confirms?|answers?|repl(?:y|ies)|thanks|acknowledges?)\b/i.test(text.slice(0, text.indexOf(found)))) return false;
  if (DIRECTION.test(found)) return !CONDITION.test(clause) && !REFUSED.test(before);
  if (CONDITION.test(clause) || REFUSED.test(before) || REFUSED.test(clause) || LIMITS.test(after)) return false;
  return SERVICE.test(sentence) || SERVICE.test(text);
}

/** “At night nobody answers at Riverside”: the office is closed. */
const CLOSED = /\b(?:nights?|weekends?|sundays?|saturdays?|holidays?|evenings?|closed|out of hours|doors?|phone|bell|knock)\b/i;

const IS_OWED = /^(?:needs? not|tells?|says?|gives?|offers?) /i;

function lastWords(clause: string): string {
  return clause.trim().split(' ').slice(-5).join(' ');
}
