// One side gives, tells or asks, and what would come back to it is denied: it is not told, hears nothing, or what is decided stays where it was
// decided. Read from three things: the denial, who is left without an answer, and that the same one has a part in the exchange before.

import { isTakenAsItIs } from './nothing-comes-back.ts';
import { workOf } from '../reading/fields-of-work.ts';
import { knownTeams } from '../reading/known-teams.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';
import { lookFirst } from '../reading/look-first.ts';
import { plain, stemOf } from '../reading/name-words.ts';
import { wordSet } from '../reading/word-set.ts';

const TOLD =
  'told|informed|notified|consulted|invited|kept informed|kept up to date|updated|answered|acknowledged|written (?:back )?to|rung(?: back)?|called back|shown|given|sent|copied(?: in)?|briefed|asked|heard|included';
const PASSED =
  'passed|sent|relayed|disclosed|shared|returned|copied|reported|forwarded|fed|released|circulated|given|communicated|made known|conveyed|handed|told|shown|notified|revealed|supplied|issued|open|available|offered|due|owed|expected|promised|foreseen|provided|asked for|called for|needed|required|wanted|planned|arranged|envisaged';
const ADVERB = '(?: (?:then|also|ever|even|always|usually|normally|currently|[a-z]+ly))*';
const NO_NEED =
  "(?:need not|needn[’']t|(?:has|have|is under|are under) no (?:need|duty|obligation|call|cause|reason) to|(?:is|are) not (?:obliged|expected|required|bound|asked|called upon|meant|supposed|entitled) to|(?:do|does|will|can|may|should|must|would|shall)(?: (?:also|then|normally|usually))? not|(?:do|does|wo|ca|would|should)n[’']t|cannot|never)";
const GIVES =
  'tell|inform|report|reply|answer|respond|write|ring|feed|get back|go back|come back|relay|disclose|send|share|pass|return|enter into correspondence|notify|let|reach|travel|come|go|acknowledge|give|show|copy|invite|consult|explain|account';
const HEARS = 'hear|learn|receive|see|get|expect|wait|look for|be told|be informed|be sent|be given|find out|know|await|count on';

const DENIED = lookFirst('what would come back', [
  // “is not informed”, “are not written to”, “is not passed back to the shop”
  String.raw`\b(?:is|are|gets?|be|being)${ADVERB} (?:not|never)${ADVERB} (?:${TOLD}|${PASSED})\b`,
  String.raw`\b(?:read|noted|filed|recorded|logged|received|kept) (?:but|and|, but) (?:not|never) (?:answered|acknowledged|returned|replied to|acted on)\b`,
  String.raw`\b(?:no|nothing|none|neither)\b[^.;,]{0,60}? (?:is|are|has to|have to|need|needs to|will)(?: be)?${ADVERB} (?:${PASSED}|come|go|travel)\b`,
  String.raw`\b(?:nobody|no one|no-one|none of (?:them|these|those))\b[^.;,]{0,30}? (?:is|are|has to be|have to be|needs? to be|needs? be|will be) (?:${TOLD})\b(?! to\b)`,
  String.raw`\b(?:nobody|no one|no-one) (?:there |then )?(?:rings?|writes?|tells?|goes|comes|reports?|calls?|answers?|replies|lets?)\b[^.;,]{0,40}? (?:back|know|to say)\b`,
  String.raw`\b(?:sees?|gets?|receives?|hears?|learns?) (?:neither|no (?:further |more )?(?:word|answer|reply|news|letter|copy|feedback|outcome|message|call))\b|\bhas nothing to (?:send|give|tell|say|report|offer|pass|do in return)\b|\bno (?:news|word|call|copy|report|information|letter|message) (?:comes|goes|travels|passes|flows) (?:the other way|back|in return)\b`,
  String.raw`\bno (?:item|slot|space|line|column|box|place|occasion|point|arrangement|provision|means|way|route)\b[^.;]{3,110}? (?:travels?|comes?|goes?|go|reach|reaches|passes|pass|returns?|flows?) (?:back|to)\b`,
  String.raw`\b(?:nobody|no one|no-one) (?:from|at|in|of) [^.;,]{3,40}? (?:has to|needs? to|must|will|is (?:asked|expected|obliged|required) to) (?:answer|attend|come|reply|tell|ring|write|read|take part)\b`,
  String.raw`\bthere is no (?:expectation|duty|promise|need|requirement|obligation|arrangement|rule) (?:that|for|on) [^.;,]{3,60}`,
  String.raw`\b(?:has|have|gets?|is given|are given) no (?:sight|view|access|copy|seat|claim|line|right) (?:of|to|in|on|at)\b|\bdecides? for (?:itself|themselves|himself|herself) whether to\b|\bis all (?:that )?[^.;,]{3,40} (?:gets?|receives?|hears?)\b`,
  // “does not go back to housing”, “has no need to tell family help”
  String.raw`\b${NO_NEED}${ADVERB} (?:[a-z]+ to )?(?:${GIVES})\b`,
  String.raw`\b(?:${NO_NEED}|(?:is|are) asked to understand that [a-z]+ will not|not)${ADVERB} (?:[a-z]+ )?(?:to )?(?:${HEARS})\b`,
  String.raw`\b(?:hears?|hearing|learns?|gets?|getting|receives?|receiving|sends?|gives?|returns?|offers?|tells?|owes?)(?: (?:the|a|any|its|their) [a-z’' -]{3,30}?| them| it| him| her)? (?:nothing|none)\b`,
  // “What Riverside makes of it remains within Riverside”
  String.raw`\b(?:stays?|remains?|rests?|(?:is|are) (?:kept|held|retained)) (?:with|within|inside|in|at|among|on) (?:the |its |their )?[\w’'-]+`,
  String.raw`\b(?:is|are|remains?|stays?) (?:(?:the |a )?[\w’'-]+ ){0,4}?(?:[\w-]+[’']s?|its|their) own (?:business|affair|concern|matter|use|file)s?\b|\b(?:is|are) confidential to\b|\b(?:is|are|remains?) for (?:the |its |their )?(?:[\w’'-]+ ){0,4}?(?:alone|only|own use)\b|\b(?:is|are) (?:a matter )?between (?:him|her|them|the [a-z]+) and\b`,
  String.raw`\b(?:one[- ]way|inward only|outward only|in one direction|one direction only|(?:that|this) way and no other)\b`,
  String.raw`\b(?:finds?|find) out\b|\b(?:learns?|hears?|knows?) [^.;]{3,50}? only (?:if|when|from|by)\b|\b(?:learns?|hears?) (?:of|about) [^.;]{3,40}? from the (?:family|parent|child|mother|father|client|patient)|\b(?:may|must|has to|have to|can) (?:infer|guess|gather|assume|work out|read)\b|\boutwith the circulation\b|\bnot on the (?:circulation|distribution|mailing) list\b`,
]);

const SERVICES =
  'workers?|managers?|leaders?|leads?|officers?|nurses?|doctors?|visitors?|midwi(?:fe|ves)|teachers?|chairs?|directors?|heads?|pharmacists?|prescribers?|practitioners?|professionals?|co-?ordinators?|consultants?|advis[eo]rs?|staff|teams?|services?|agenc(?:y|ies)|partners?|police|schools?|nurser(?:y|ies)|hospitals?|pharmac(?:y|ies)|practices?|surger(?:y|ies)|gps?|reporter|desk|hub|(?:duty|advice|support) line|group|panel|front door|duty|social work|maternity|probation|housing|colleagues?|volunteers?|referrers?|callers?|senders?|askers?|units?|wards?|clinics?|side|council|board|committee|partnership|treatment|recovery|justice|family help|shop|counter|foster carers|carers team|young carers|social care|commissioner|education|health|meeting|conference|core group|tenancy staff|gps';
const SERVICE = new RegExp(String.raw`\b(?:${SERVICES})\b`, 'i');
const FAMILY =
  /\b(?:parents?|mothers?|fathers?|mum|dad|child|children|famil(?:y|ies)|relatives?|grandparents?|neighbours?|woman|women|man|boy|girl|pupils?|patients?|person|young people|partner|brothers?|sisters?|you|press|public|anybody|nobody|no one|everyone|people)(?:['’]s)?$/i;
const OUTCOME =
  /\b(?:outcomes?|results?|decisions?|conclusions?|findings?|minutes|feedback|replies|reply|answers?|response|reasons|what (?:was|is|came|comes|becomes?|became|followed|follows|happens|happened|it|they|he|she|the [\w’'-]+(?: [\w’'-]+){0,2}) ?\w*|of it|about it|in return|back|progress|plans? itself|assessment|views?|how (?:it|they|she|he) \w+|anything|correspondence|figures|dates?|summary|copy|learn|hear)\b/i;

const CONDITION =
  /\b(?:if|when|whenever|once|until|unless|in case|as soon as|suppose|so that|because|where|who|whoever|lest|(?<!\b(?:understand|accept|agreed|told|know) )that)\b[^,;:]*$/i;
const LIMITED =
  /^[^.;,]{0,80}?\b(?:until|before|if|unless (?!the patient)|by (?:ordinary )?(?:e-?mail|letter|post|text|fax)|in person|over the phone|instead|because|since|more than|longer than|later than|straight|twice|in confidence|in front of|in writing only|on (?:a )?voicemail|alone|in order to|without|a second time|first|within|which (?:drug|dose)|test results?)\b/i;
const WRONG =
  /\b(?:(?<!(?:got|are|is|get) )used to|too often|last year|in the 20\d\d|in 20\d\d|audit|complain\w*|is (?:not enough|wrong|a fault)|no longer|until 20\d\d|in the past|rather than|instead of|must not|nobody may|no one may|never again|fault|inspect\w*|found that|had)\b/i;
const SECRET =
  /\b(?:(?:safe|new|secret|home) address(?:es)?|refuge|whereabouts|password|pin|counselling|therapy|in (?:his|her|a|the) (?:sessions?|talks?)|diagnos\w+|names? of (?:the )?(?:patients|parents))\b/i;
const PRONOUN = /(?:^|\b(?:and|but|so|that) )(?:she|he|they|it|i|we|you)\b/i;
const GIVING =
  /\b(?:sends?|gives?|tells?|rings?|reports?|refers?|passes|shares?|writes?|supply|supplies|brings?|copies|copied|hands?|lays?|carries|notif(?:y|ies)|notified|informs?|keeps? a|receives?|goes|raises?|invites?|asks?|submits?|put(?:s)?|sent|given|told|learn|see|use|pick|made|makes?|visits?|attends?|warns?|reads?|asking|sends)\b/i;

export function returnDenied(protocol: LoadedProtocol, text: string, sentences: readonly string[]): string | undefined {
  const patterns = DENIED.among(text);
  if (patterns.length === 0 || SECRET.test(text)) return undefined;
  const isService = serviceTest(protocol);
  if (!isService(text)) return undefined;
  for (const [at, sentence] of sentences.entries()) {
    if (/^["“‘]/.test(sentence) || WRONG.test(sentence)) continue;
    const before = sentences.slice(0, at).join(' ');
    for (const pattern of patterns) {
      const found = pattern.exec(sentence);
      if (
        found &&
        !isTakenAsItIs(sentence, found) &&
        !NOT_WANTED.test(found[0]) &&
        GIVING.test(text.replace(found[0], ' ')) &&
        isLeftWithoutAnswer(sentence, found, { before, isService })
      )
        return found[0].trim();
    }
  }
  return undefined;
}

/** “No letter from a GP is wanted”: it is easier to come in. */
const NOT_WANTED =
  /^say that\b|^(?:no|nothing|none) (?:letter|form|referral|note|appointment|permission|money|paper|test|diagnosis|card|proof|consent)s?\b.* (?:wanted|needed|required|asked for|called for|expected)$/i;

type ServiceTest = (words: string) => boolean;

/** By words for services, and by the own names of those in the directory. */
function serviceTest(protocol: LoadedProtocol): ServiceTest {
  const { ownNames } = knownTeams(protocol);
  return (words) => SERVICE.test(words) || (words.match(/\b[A-Z][a-z]{3,}/g) ?? []).some((word) => ownNames.has(word.toLowerCase()));
}

const IS_TOLD = new RegExp(String.raw`(?:not|never|nobody|no one|no-one|none of [a-z]+)\b.* (?:${TOLD})$`, 'i');
const IS_PASSED = new RegExp(String.raw` (?:${PASSED}|come|go|travel|answered|acknowledged|returned|replied to|acted on)$`, 'i');
const IS_HEARD = new RegExp(String.raw` (?:${HEARS})$|(?:nothing|none)$`, 'i');
const STAYS = /^(?:stays?|remains?|rests?|(?:is|are) (?:kept|held|retained)) (?:with|within|inside|in|at|among|on)\b/i;
/** What has been made of that which was sent, or the other side's like of it. */
const MADE_OF_IT =
  /\b(?:outcomes?|results?|decisions?|conclusions?|findings|what [^,;]{3,60} (?:makes?|decides?|resolves?|finds?|found|does|sees|has seen|learns?|knows?|thinks?|concludes?)(?: (?:of|with|about) (?:it|them|this))?|own [a-z -]+|assessments?|answers?|views?|changes on [^,;]{3,40} side|whether [^,;]{3,70})\b/i;
const OWN = /\b(?:own (?:business|affair|concern|matter|use|file)s?|confidential to|alone|only|own use)$|\bbetween (?:him|her|them|the [a-z]+) and$/i;

interface Said {
  readonly before: string;
  readonly isService: ServiceTest;
}

/** Who gives or asks gets nothing: the one who is denied it has a part in what goes before, and is no family. */
function isLeftWithoutAnswer(sentence: string, { 0: found, index }: RegExpExecArray, { before, isService }: Said): boolean {
  const clause = /[^,;:]*$/.exec(sentence.slice(0, index))?.[0].trim() ?? '';
  const rest = /^[^.;:]*/.exec(sentence.slice(index + found.length))?.[0] ?? '';
  const subject = clause.replace(/^(?:and|but|so|then|while|whereas|which|there)(?: (?=[a-z])|$)/i, '');
  if (ONE_WAY.test(found)) return FLOW.test(clause) && !/\b(?:not|never)$/.test(clause) && !/^ (?:of|to|street|in which|or another)\b/.test(rest);
  if (CONDITION.test(/(?:\band |\bbut )?(?:(?!\band |\bbut ).)*$/.exec(`${clause} `)?.[0] ?? '') || LIMITED.test(rest)) return false;
  if (
    (FAMILY.test(subject.replace(/ (?:of|about|for|on|with) [^,;]*$/, '')) && !(/\byou$/i.test(subject) && / hear$/.test(found) && /^ back\b/.test(rest))) ||
    /\b(?:bearing|with|without|of|ha(?:s|ve|ving))$/.test(clause)
  )
    return false;
  const isParty = (words: string, earlier: string): boolean => hasPart(words, earlier, isService);
  const isToFamily = TO_FAMILY.test(/^[^,]*/.exec(rest)?.[0] ?? '');
  const isOther = isParty(/^[^,]*/.exec(rest)?.[0] ?? '', `${before} ${sentence.slice(0, index)}`) && !isToFamily;
  if (IS_BID.test(found) && /^ to\b/.test(rest)) return false;
  if (STAYS.test(found) || OWN.test(found))
    return (
      !/\b(?:what|which)$/.test(clause) &&
      MADE_OF_IT.test(sentence.slice(0, index)) &&
      !/^(?:your|my|her|his)\b/i.test(subject) &&
      !ON_ASKING.test(sentence) &&
      isService(`${found}${rest}`)
    );
  if (/^(?:read|noted|filed|recorded|logged|received|kept) /i.test(found)) return true;
  if (NOBODY.test(found))
    return (isService(`${sentence.slice(0, index)} ${found}${rest}`) || BACK.test(`${found}${rest}`)) && !TO_FAMILY.test(found) && !isToFamily;
  if (/^there is no/i.test(found)) return isService(found) && (BACK.test(found) || /\b(?:answer|reply|respond|attend)\b/i.test(found));
  if (/^is all/i.test(found)) return /\b(?:receipt|answer|message|reply|page|acknowledge?ment)\b/i.test(subject) && isService(found);
  const isMeant =
    (/(?:^| )(?:and|but)$/.test(clause) && !BIDS.test(found) && isService(sentence.slice(0, index))) ||
    (subject === ''
      ? before !== '' && isService(rest) && !BIDS.test(found)
      : PRONOUN.test(`${subject} `)
        ? isService(before) && !OF_A_FAMILY.test(before)
        : isService(subject));
  if (IS_TOLD.test(found) && isMeant && subject !== '' && isParty(subject, before)) return !isToFamily;
  if (/ no [a-z]+ (?:of|to|in|on|at)$|whether to$/i.test(found))
    return isMeant && isParty(subject, before) && (isParty(rest, before) || /sight|whether/i.test(found)) && !isToFamily;
  if (IS_PASSED.test(found)) return isOther || BACK.test(`${found}${rest}`) || ANSWER.test(found);
  if (FINDS.test(found))
    return (
      isMeant &&
      (/^ (?:at|from|by|when|only|in|on|if|what (?:was|is|has been|they) )\b/.test(rest) || /^(?:outwith|not on)|only \w+$/i.test(found)) &&
      isParty(subject, before === '' ? sentence.slice(0, index - subject.length) : before)
    );
  if (IS_HEARD.test(found)) return isMeant && (OUTCOME.test(rest) || isOther || /(?:nothing|none|neither)$/i.test(found)) && !isToFamily;
  // NOTE: what is a family's own to tell is rightly kept.
  if (/\b(?:why|what) (?:the|a|an|her|their) (?:parent|mother|father|child|family)\b/i.test(rest) || /\bis (?:itself )?the answer\b/i.test(sentence))
    return false;
  return (
    isMeant &&
    !isToFamily &&
    (isOther || /\b(?:back|correspondence|of (?:it|the outcome)|what (?:was|became|came|followed|happened))\b/i.test(`${found}${rest}`))
  );
}

const ONE_WAY = /\b(?:one[- ]way|inward only|outward only|in one direction|one direction only|way and no other)$/i;
const FLOW = /\b(?:flow|line|traffic|route|exchange|arrangement|contact|sharing|it|this|that|information|goes|runs|call|news)\b[^,;]*$/i;
const NOBODY =
  /^(?:nobody|no one|no-one) |^no (?:item|slot|space|line|column|box|place|occasion|point|arrangement|provision|means|way|route|news|word|call|copy|report|information|letter|message) |^(?:sees?|gets?|receives?|hears?|learns?) n|^has nothing to/i;
const BACK = /\b(?:back(?= (?:to|with|from)\b|$|[.,;])|in return|the other way)/i;
/** “Are not asked to sign”. */
const IS_BID = /(?:expected|asked|required|needed|wanted)$/i;
const ON_ASKING = /\b(?:may|can) (?:always )?ask for\b|\bon request\b/i;
const ANSWER = /^(?:no|none|neither) (?:[a-z]+ )?(?:answer|acknowledge?ment|reply|response|feedback|receipt|outcome|decision|result)|^none\b/i;
const FINDS = /^(?:finds?|find) out$|only (?:if|when|from|by)$|^(?:learns?|hears?) (?:of|about)|^(?:may|must|has to|have to|can) |^outwith|^not on the/i;
/** Of whom “they” and “she” may be said. */
const OF_A_FAMILY = /\b(?:grandparents|grandmothers?|women|mothers|fathers|parents who|families|relatives|children who|young people|pupils)\b(?!['’])/i;
const BIDS = /^(?:do not|don[’']t|never|need not|cannot|can[’']t|won[’']t)\b/i;
const TO_FAMILY =
  /(?:\bwhat |\b(?:see|sees|to|with|tell|inform|ask|from|about) |^ )(?:the |a |an |any |each |their |his |her )?(?:parents?|mother|father|child|children|famil(?:y|ies)|relatives?|patient|woman|press|media|public|pupils?)\b(?!['’]s| (?:and families|help|protection|services|social))/i;

/** Somebody among these words has a part in what was said before, under the same name or by the same work. */
function hasPart(words: string, before: string, isService: ServiceTest): boolean {
  if (!isService(words)) return /\b(?:them|him|her|us|me|anyone|anybody)\b/i.test(words) && isService(before);
  if (/\b(?:referrers?|senders?|callers?|askers?|whoever)\b/i.test(words)) return true;
  const earlier = new Set((before.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => stemOf(plain(word))));
  if ((words.toLowerCase().match(/[a-z]{3,}/g) ?? []).some((word) => !COMMON.has(word) && earlier.has(stemOf(plain(word))))) return true;
  const { fields } = workOf(before);
  return [...workOf(words).fields].some((field) => fields.has(field));
}

const COMMON = wordSet(
  'the and for was are not her his its has who she they any all will did but out own day with from that this what when which service services team teams worker workers staff child children family families their them they there about been have does other into case parent parents',
);
