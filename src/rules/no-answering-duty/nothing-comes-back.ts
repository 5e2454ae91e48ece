// A service tells, sends or asks, and the same passage denies what would come back. Read from three things: a word of an exchange that is denied
// in whatever way (“is not told”, “may leave it unanswered”, “without an answer”, “up to that team whether”), who is meant by it, a service and no
// family, and what it is that does not come: an answer, what was decided, a paper on the same matter.

import { lookFirst } from '../reading/look-first.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { wordSet } from '../reading/word-set.ts';

const SERVICES =
  'workers?|managers?|leaders?|leads?|officers?|nurses?|doctors?|visitors?|midwi(?:fe|ves)|teachers?|chairs?|directors?|heads?|pharmacists?|prescribers?|practitioners?|professionals?|co-?ordinators?|consultants?|advis[eo]rs?|staff|teams?|services?|agenc(?:y|ies)|partners?|police|schools?|nurser(?:y|ies)|hospitals?|pharmac(?:y|ies)|practices?|surger(?:y|ies)|gps?|reporter|desk|hub|(?:duty|advice|support) line|group|panel|front door|duty|social work|maternity|probation|housing|colleagues?|volunteers?|referrers?|callers?|senders?|units?|wards?|clinics?|side|council|board|committee|carers team|social care|us|me';
const SERVICE = new RegExp(String.raw`\b(?:${SERVICES})\b`, 'i');
/** The last word says who is meant: “the child’s social worker” is no child. */
const FAMILY =
  /\b(?:parents?|mothers?|fathers?|mum|dad|child|children|famil(?:y|ies)|relatives?|grandparents?|neighbours?|woman|women|man|boy|girl|pupils?|patients?|person|young people|partner|brothers?|sisters?|you|press|public)(?:['’]s)?$/i;
const OF_FAMILY =
  /\b(?:to|by|with|for|tells?|told|asks?) (?:the |a |an |any |each |their |his |her )?(?:parents?|mother|father|child|children|family|families|relatives?|patient|woman|grandparents?|press|media|public)\b(?!['’]s| (?:and families|help|protection|services|social))/i;

const OUTCOME = String.raw`(?:what|of what|of how|how|whether|why|anything|of (?:the|any|its|their) (?:outcome|result|decision|reply|answer)|(?:of )?(?:the |its |their |any |a )?(?:[a-z]+ )?(?:outcome|decision|result|plan|assessment|record|minutes|report|answer|reply|note|findings?|conclusions?|reasons|feedback|copy|list|summary|review|finished [a-z]+|final [a-z]+|written [a-z]+)|about (?:it|them|this)|again|back|afterwards|in return|of it|further|more|either)`;
const GIVEN =
  '(?:sent|told|given|shown|informed|notified|copied|passed|rung|called|phoned|reported|fed|returned|shared|answered|acknowledged|consulted|invited|kept informed|kept up to date|updated|handed|supplied|let know|briefed|contacted|written to|heard)';
const NOT = String.raw`(?:(?:\b(?:is|are|gets?|be|being|been|will be|need be)(?: (?:also|then|usually|normally|currently|at present))? (?:not|never)|\b(?:is|are)n[’']t)(?: (?:then|ever|even|also|automatically|usually|normally|routinely|formally))?)`;

const DENIED = lookFirst('what would come back, denied', [
  // “She is not sent the finished assessment”, “it is not passed back to the worker”.
  String.raw`${NOT} ${GIVEN}\b`,
  // “May close without telling anybody”, “filed without an answer”.
  String.raw`\bwithout (?:any |an? |ever |further )?(?:(?:answer|reply|response|word|acknowledge?ment|feedback|notice|call back)\b|(?:telling|informing|answering|replying|notifying|ringing|asking|consulting|acknowledging|reporting|saying|a word to)\b)`,
  String.raw`\b(?:leaves?|goes|go|stays?|remains?|left|kept) (?:(?:the|a|any|such|these|those|its|their) [a-z]+ |it |them )?(?:unanswered|unacknowledged|without (?:an answer|a reply|acknowledge?ment)|in the dark|uninformed|none the wiser)\b`,
  String.raw`\b[Tt]here (?:is|are|will be) no (?:[a-z]+ )?(?:calls?|words?|messages?|answers?|repl(?:y|ies)|reports?|feedback|letters?|notes?|news|information|cop(?:y|ies)|minutes|ways? back|contact) (?:back|in return|(?:back )?(?:to|for|from) (?:the |a |any )?[a-z])`,
  String.raw`\b(?:up to|left to|a matter for) (?:that|the|those|each|every|its|their|this)? ?(?:[a-z’'-]+ ){0,4}?(?:whether|if|when and whether) (?:it|they|he|she|to|and (?:when|how)|or not)\b`,
  String.raw`\bnever (?:hears?|learns?|finds? out|gets? (?:to know|told|an answer|a reply)|sees?|receives?)\b`,
  String.raw`\b(?:hears?|learns?|gets?|receives?|sees?|is told|are told) (?:nothing|no) (?:more|back|further|[a-z]+ (?:of|from|back))\b`,
  String.raw`(?<!\bwho )\b(?:need not|may not|do not|does not|don[’']t|doesn[’']t|will not|won[’']t|never|cannot|can[’']t|are not to|is not to|have no need to|has no need to|do not have to|does not have to|don[’']t have to|doesn[’']t have to) (?:ever |then |also |even |be )?(?:answer|reply|tell|inform|ring|write|say|send|report|share|challenge|question|come|attend|ask|bring|give|pass|explain|confirm|acknowledge|feed|invite|join|visit|respond|consult|let|copy|return|see|get|receive)\b`,
  String.raw`\bkeeps? (?:it|them|this|that|(?:the|its|their|his|her|any|what) [a-z’' ]{3,40}?) to (?:itself|themselves|himself|herself|yourself)\b`,
  String.raw`\b(?:owes?|gives?|offers?|sends?|tells?|brings?|does|do|says?|adds?|returns?|contributes?|shares?) (?:(?:the|a|any|this|that) [a-z’' -]{3,30}? )?(?:nothing|none)(?: (?:back|in return|in exchange|of its own|to [a-z]+))?(?=[.;,]|$| and\b)`,
  String.raw`\b(?:is|are|remains?|stays?) (?:its|their|his|her|the [a-z’' ]{3,30}[’']s?) own (?:business|affair|concern|decision|choice)\b`,
  String.raw`\b(?:free|at liberty|welcome|entitled) to (?:stay away|pass|decline|ignore|leave (?:it|them)|refuse|say (?:no|nothing)|do nothing|let it lie)\b`,
  String.raw`\b(?:answers?|repl(?:y|ies)|responds?|comes?|attends?|reads? (?:it|them)) (?:[a-z]+ ){0,2}?(?:at (?:its|their) (?:own )?(?:convenience|leisure|pleasure)|or not(?: at all)?(?=[.;,]|$)|in (?:its|their) own (?:good )?time)`,
  String.raw`\bkeeps? (?:theirs|its own|their own|his|hers) (?:closed|shut|locked|private|to (?:itself|themselves))`,
  String.raw`\b(?:comes?|attends?|answers?|repl(?:y|ies)|rings? back|writes? back) (?:only )?(?:if|when|as) (?:they|it|he|she) (?:feels?(?: like it)?|wish(?:es)?|likes?|pleases?|wants?|chooses?|sees? fit|(?:has|have) (?:the )?time)\b`,
  String.raw`\b(?:nobody|no one|no-one)(?: [a-z]+){0,4}? (?:is|are|has been) (?:charged|asked|named|tasked|appointed|told|responsible|made responsible) (?:with|to(?! (?:come|go|try|wait|ring|call) (?:back|again)\b)|for) (?:[a-z]+ ){1,2}?(?:it|one|them|back|that|the (?:answer|reply|letter|call))\b`,
  String.raw`\b[Nn]o such (?:right|duty|time|rule|line|way|route|promise|obligation|limit|arrangement|visit|day|call|report) (?:is|exists|applies|runs|was|binds|falls|holds)\b`,
  String.raw`\b(?:takes?|take) (?:its|their) chances?\b|\b(?:that|it)(?:[’']s| is) the last (?:we|I|they|it|the [a-z ]{3,30}) (?:hears?|sees?|knows?)\b`,
  String.raw`\b(?:has|have|gets?|is given|are given|receives?|owes?) no (?:such |similar )?([a-z]{3,}) (?:with|at|from|to|for|in|on|of)\b`,
  String.raw`\bowes?: (?:nothing|none|no [a-z]+)|\b(?:in return|back|in exchange): (?:nothing|none|no [a-z]+)`,
  String.raw`\b(?:is|are) (?:not|none) (?:for|meant for|open to|the (?:business|concern) of) (?:the |any )?[a-z’' ]{3,40}`,
  String.raw`\b(?:is|are|was|were) left (?:to (?:guess|wonder|find out|work out)|wondering|guessing|in ignorance|out of it)\b`,
  String.raw`\bfinds? out\b[^.;]{0,60}?\b(?:if at all|by chance|from the (?:parent|family|mother|child|client)|for (?:itself|themselves|himself|herself)|only (?:when|if))\b`,
  String.raw`\b(?:has|have) no (?:claim|right|title) to (?:an? |any |the )?(?:answer|reply|explanation|reason|outcome|feedback|decision)`,
  String.raw`\b(?:not|nobody|no one|no-one|does not|do not) (?:asks?|asked|oblige[sd]?|requires?|required|expects?|expected|binds?|bound|commits?|committed) (?:anyone|anybody|anyone there|them|it|him|her|the [a-z’' -]{3,40}?|that [a-z’' -]{3,30}?)? ?to (?:answer|reply|tell|say|ring|write|report|respond|act|come|attend|do)\b`,
]);

const VERBS = wordSet(
  'flag flags collect collects let lets know open opens invites puts owes answered spend spends shadow shadows attend attends join joins visit visits comes sits tells tell rings ring sends send writes write reports report gives give passes pass asks ask invites informs inform notifies shares share refers refer alerts emails e-mails brings bring calls call copies submits posts hands warns consults leaves puts contributes supplies sent told asked passed rung informed invited challenged letters calls',
);
const EXCHANGE = /\b[a-z-]+\b/g;

const CONDITION =
  /\b(?:if|when|where|whenever|once|until|unless|in case|as soon as|suppose|because|so that|nobody|no one|no service|no worker|no case|never|not)\b[^,;:]*$/i;
const LIMITED =
  /^[^.;]{0,70}?\b(?:until|unless|before|if|by (?:ordinary )?(?:e-?mail|letter|post|text)|in person|over the phone|instead|because|since|more than|longer than|later than|first|straight|twice|doses?|test results?|counselling|address|diagnos\w+|in confidence|said in|gossip|in front of|in writing only|on (?:a )?voicemail|alone|in order to)\b/i;
const TOLD_AS_WRONG =
  /\b(?:used to|too often|last year|in the 20\d\d|audit|complained?|is (?:not enough|wrong|a fault)|no longer|until 20\d\d|in the past|rather than|instead of|must|should)\b/i;
const PRONOUN = /(?:^|\b(?:and|but|so) )(?:she|he|they|it|that team|this team|neither|i|we)\b/i;

/** Whole clauses that leave no doubt of whom they speak: “nobody passes it on to probation”, “you will not get a reply”. */
const PLAIN = lookFirst('nothing comes back, in so many words', [
  String.raw`\b(?:[Nn]obody|[Nn]o one|[Nn]o-one)(?: there| then)? (?:passes|tells|sends|rings|informs|gives|reports|copies|shares)(?! (?:a |the |any )?(?:parent|child|mother|father|famil))(?: (?!until|unless|before|without|that|which|who|if|by)[\w’'-]+){1,9}?(?= (?:on to|to|of|about|what) |[.;]|$)(?: (?:on to|to) (?:the |any )?(?:${SERVICES}))?`,
  String.raw`\b(?:[Ff]eedback|[Aa]n? (?:answer|reply|call back)|[Aa]nswers?|[Rr]eplies|[Nn]ews|[Ww]ord) (?:to|for|from) [^.;,]{3,40}? (?:is|are) not (?:foreseen|planned|provided for|part of|expected|required|laid down|promised|owed|envisaged|due|needed|arranged|given|sent)\b`,
  String.raw`\b(?:will|do|does|can|may|should|need) not (?:get|receive|expect|await|wait for|look for|be sent) (?:an?|any) (?:reply|answer|response|word|feedback|acknowledge?ment|call back)\b(?! (?:within|before|by|until|from the parent))`,
  String.raw`\b[Ww]hether (?:the |a |an )?[^.;,]{3,60}? (?:is|are|remains?|stays?) (?:the |its |their )?(?:[a-z’' ]{3,40}[’']s? )?(?:own )?(?:decision|choice|affair|business)(?=[.;,]|$)`,
]);

/** Words that deny what would come back to somebody who told or asked; `sentences` of one passage. */
export function nothingBack(text: string, sentences: readonly string[]): string | undefined {
  const [patterns, plain] = [DENIED.among(text), PLAIN.among(text)];
  if (patterns.length + plain.length === 0 || !isExchange(text) || IS_ANSWERED.test(text)) return undefined;
  for (const [at, sentence] of sentences.entries()) {
    if (/^["“‘]/.test(sentence) || TOLD_AS_WRONG.test(sentence)) continue;
    const said = plain.map((pattern) => pattern.exec(sentence)?.[0]).find((one) => one !== undefined);
    if (said !== undefined && SERVICE.test(at > 0 ? said + (sentences[at - 1] ?? '') : said) && !OF_FAMILY.test(said) && !IF_ANY.test(sentence)) return said;
    for (const pattern of patterns) {
      const found = pattern.exec(sentence);
      if (
        found &&
        !isTakenAsItIs(sentence, found) &&
        !RUNG_FIRST.test(sentences[at - 1] ?? '') &&
        !isInSpeech(text, text.indexOf(sentence) + found.index) &&
        isOfServices(sentence, found, sentences.slice(0, at))
      )
        return found[0].trim();
    }
  }
  return undefined;
}

/** “A referral with gaps is not sent back”: it is dealt with, gaps and all. */
export function isTakenAsItIs(sentence: string, { 0: found, index }: RegExpExecArray): boolean {
  return (
    /\b(?:sent|returned)(?: back)?$/.test(found) &&
    /^(?: back)?(?:[.,;:]|$| (?:but|for|because|because of)\b)/.test(sentence.slice(index + found.length)) &&
    /\b(?:referral|form|request|application)s?\b[^,;:]*$/i.test(sentence.slice(0, index))
  );
}

/** “The kinship care team rings them. They do not have to ring.” */
const RUNG_FIRST = /\b(?:rings|writes to|visits|calls|goes to|comes to) (?:them|her|him)\b/i;

/** Behind a mark that opens and before the one that closes: what a parent said to a survey binds nobody. */
function isInSpeech(text: string, at: number): boolean {
  return text.includes('"') && text.slice(0, at).split('"').length % 2 === 0;
}

/** Something does come back, and the rest is said beside it. */
const IS_ANSWERED =
  /\b(?:rings?|writes?|reports?) (?:[a-z]+ )?back (?:within|by|the same|on the|that|before)\b|\b(?:the|an) answer comes\b|\b(?:answers?|replies|confirms?)(?: [a-z]+){0,4} (?:within|by the|the same day|on the same)\b/i;

const IF_ANY = /^(?:[-*•] )?(?:if|when|where|unless|until|once)\b|\b(?:until|unless|so that|as long as)\b/i;

function isExchange(text: string): boolean {
  if (!SERVICE.test(text)) return false;
  return (text.toLowerCase().match(EXCHANGE) ?? []).some((word) => VERBS.has(word));
}

function isOfServices(sentence: string, { 0: found, index }: RegExpExecArray, before: readonly string[]): boolean {
  const clause = /[^,;:]*$/.exec(sentence.slice(0, index))?.[0].trim() ?? '';
  const rest = /^[^.;:]*/.exec(sentence.slice(index + found.length))?.[0] ?? '';
  const subject = clause.replace(/^(?:and|but|so|then|while|whereas) /i, '');
  if (/^(?:is|are) (?:not|none) (?:for|meant|open|the)/i.test(found)) return /^(?:What|The) /.test(subject) && SERVICE.test(found) && !FAMILY.test(found);
  if (
    CONDITION.test(clause) ||
    (LIMITED.test(rest) && !/^finds?/i.test(found)) ||
    FAMILY.test(subject) ||
    (OF_FAMILY.test(`${found}${rest}`) && !/^finds?/i.test(found))
  )
    return false;
  // NOTE: “nobody sends a report now and hears nothing”; “it comes back complete or not at all”; “a note that tells the next reader nothing”.
  if (
    /^(?:nobody|no one) [a-z]+s\b/i.test(sentence) ||
    /^comes? back\b/i.test(found) ||
    (/^(?:it|this|that)$/i.test(subject) && /^(?:says?|tells?|gives?|adds?|does) /i.test(found))
  )
    return false;
  if (/\b(?:why|what) (?:the|a|an|her|their) (?:parent|mother|father|child|family)\b/i.test(rest) || /\bis (?:itself )?the answer\b/i.test(sentence))
    return false;
  if (subject === '' && BIDS.test(found)) return false;
  const isMeant = subject === '' || PRONOUN.test(`${subject} `) ? isOfAService(before) : SERVICE.test(subject);
  const isOther = SERVICE.test(rest) || /\b(?:her|him|them|us|me|anybody|anyone|in return|back)\b/i.test(rest);
  // NOTE: where it is the thing that is not passed back, it has to be said to whom.
  // NOTE: those who have no part in the exchange are rightly not told.
  if (IS_GIVEN.test(found) && !IS_THING.test(subject) && !PRONOUN.test(`${subject} `) && !isSharedName(subject, before.join(' '))) return false;
  if (IS_THING.test(subject)) return isOther || /\bback\b/i.test(found);
  if (LEFT.test(found)) return SERVICE.test(`${subject} ${found} ${rest}`) || (isMeant && before.length > 0);
  // NOTE: “does not ask” may be of a parent; who does not answer, answers nobody.
  const isWhat = rest === '' ? !NEEDS_WHAT.test(found) : COMES_BACK.test(rest);
  if (/ (?:see|get|receive)$/.test(found) && !isSharedName(subject, before.join(' '))) return false;
  if (isOwn(found, before)) return isMeant;
  // NOTE: who is a party to the exchange and is not told of what happens on the other side.
  if (IS_GIVEN.test(found) && isMeant && /^(?: in)? (?:when|whenever|about|of)\b/.test(rest)) return true;
  return isMeant && (isWhat || isOther || /\b(?:back|nothing|own|to (?:answer|reply|tell|say|ring|write|report|respond))\b/i.test(found));
}

const IS_GIVEN = new RegExp(String.raw`\b${GIVEN}$`);

function isSharedName(subject: string, before: string): boolean {
  const said = before.toLowerCase();
  return (subject.toLowerCase().match(/[a-z]{4,}/g) ?? []).some((word) => said.includes(word.replace(/s$/, '')));
}

/** “Do not explain”: the reader is bid, and no service denied anything. */
const BIDS = /^(?:do not|don[’']t|never|need not|cannot|may not|will not)\b/i;
const IS_THING = /\b(?:it|this|that|decision|outcome|result|answer|record|report|came|happened|becomes?|decided|whether [a-z ]+)\b[^,;:]*$/i;
/** “Has no day with …”, where the other side has one. */
function isOwn(found: string, before: readonly string[]): boolean {
  const thing = /\bno (?:such |similar )?([a-z]{3,}) (?:with|at|from|to|for|in|on|of)$/.exec(found)?.[1];
  return thing !== undefined && before.some((one) => new RegExp(String.raw`\b${thing}s?\b`, 'i').test(one));
}

const NEEDS_WHAT =
  / (?:tell|inform|ring|write|say|send|report|share|challenge|question|come|attend|ask|give|pass|explain|confirm|bring|invite|join|visit|consult|let|copy|return|feed|see|get|receive)$/;
const LEFT =
  /^(?:without|leaves?|goes|go|stays?|remains?|left|kept|there|up to|for|a matter|free|at liberty|welcome|entitled|finds? out|(?:is|are) left|(?:has|have) no|keeps?|nobody|no one|no-one|no such|takes?|take|that|it|owes?|in return|back|in exchange|comes?|attends?|answers?|repl|rings?|writes?|is not for|are not for|is not meant|are not meant|is not the|are not the)\b/i;
const COMES_BACK = new RegExp(String.raw`^(?:,? (?:${OUTCOME})\b| to (?:the |a |any |its )?[a-z’' -]{0,40}?(?:${SERVICES}|her|him|them)\b|$)`, 'i');
const OF_A_FAMILY =
  /^(?:[*_]{0,2}(?:If|When|Where)\b[^,]*, )?(?:The |A |An |Each |Every |Any |Most |Many |Some )?(?:other |young |grand)?(?:parents?|mothers?|fathers?|child|children(?! and)|famil(?:y|ies)|relatives?|women|woman|carers?(?! team)|people|patients?|pupils?)\b/i;

/** Whoever is meant by “they” or “she”: the one of whom the sentence before tells. */
function isOfAService(before: readonly string[]): boolean {
  const last = before.at(-1);
  return last !== undefined && SERVICE.test(last) && !OF_A_FAMILY.test(last);
}

const OWES = /\b(?:owes?|sends?|tells?|gives?|does|brings?|answers?|what|dut(?:y|ies)|reports?|shares?|part|task|contributes?)\b/i;
const NOTHING = /^(?:nothing|none|nil|no duty|no part|nobody|no one|never)(?: (?:in return|back|at all|to do|needed|owed|laid down))?[.]?$/i;

/** A table of what each owes the others, with nothing in the row of one. */
export function rowOfNothing(blocks: readonly WrittenText[]): string | undefined {
  const empty = blocks.find(
    ({ text, head = '', row = [] }) => NOTHING.test(text.trim()) && OWES.test(head) && SERVICE.test(row[0] ?? '') && !FAMILY.test(row[0] ?? ''),
  );
  const isOwed = empty && blocks.some(({ text, head }) => head === empty.head && text.split(' ').length > 2 && !NOTHING.test(text.trim()));
  return isOwed ? `${empty.row?.[0] ?? ''}: ${empty.text}` : undefined;
}
