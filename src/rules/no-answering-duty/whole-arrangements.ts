// A passage that says it is the whole of an arrangement and gives one direction only: somebody tells, asks or refers, and nobody in it
// answers, decides or does anything with what was sent.

import { lookFirst } from '../reading/look-first.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { TextGroup } from '../reading/text-groups.ts';
import { groupText, textGroups } from '../reading/text-groups.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { wordSet } from '../reading/word-set.ts';

export interface OneWay {
  readonly where: WrittenText;
  /** What says that it is all. */
  readonly claim: string;
}

const THING =
  'arrangements?|process(?:es)?|procedures?|routes?|pathways?|agreements?|systems?|rules?|exchanges?|contacts?|dut(?:y|ies)|steps?|sequence|chain|traffic|flow|deal|protocol|practice|extent|story|business|scheme|mechanism|link|co-?operation|joint working|communication|commitments?|undertakings?|list';
const DOING =
  'agreed?|do|does|happens?|arranged?|have|has|settled|promised?|exchange|share|fixed|decided|laid down|planned|required?|needed|expected|is done|are done';
/** Patterns of a claim to be all there is. */
const CLAIMS = lookFirst('claims to be the whole', [
  String.raw`(?:(?:^|[.:;,(] ?)(?:the |our |an? )?|\b(?:is|are|describes?|gives?|in|covers?|our) (?:the |our |an? )?)(?:whole|entire|complete|full|total|sole|only)(?: (?!the\b|an?\b|and\b|their\b|of\b|to\b)[\w-]+){0,2}? (?:${THING})\b(?= (?:(?:is|are)(?! (?:for|explained|set out|described|under|in)\b)|has|have|consists|between|with|for|from|in|on|to|about|fits|runs|reads|goes|of (?!(?:the|a) (?:parent|child|mother|father)))|[.:,;)]|$)`,
  String.raw`\ball (?:of )?(?:the|our) (?:${THING})\b`,
  String.raw`\b(?<!\b(?:says?|reads?|quotes?|quoted|printed|written|writes?|pays?|paid|name|spelled) )(?:in full|in its entirety|in their entirety|all of it|nothing left out)\b(?=[.:,;]|$)`,
  String.raw`\b(?:(?:from )?(?:beginning|start|first|a|top|front) to (?:the )?(?:end|finish|last|z|bottom|back)|beginning, middle and end)\b(?=[.:;)]|$)`,
  String.raw`\b(?:that|this|which|here|these|those)(?: (?:sentence|line|call|form|list|table))? (?:is|are|makes?) (?:all|everything|the lot|the end of (?:it|the)|the (?:whole|full|entire))\b(?! (?:(?:a|an|the|each|their) )?(?:parents?|mother|father|child|famil|you|she|he|they (?:need|have))\w*)`,
  String.raw`(?:^|[.:] )(?:everything|all) (?:that |which |there is |of what |about )?(?:(?:we|they|the (?:two|three|partners|services|teams)|is|has been|have been)\b)(?: [\w’'-]+){0,6}? (?:${DOING})\b`,
  String.raw`\ball (?:that )?(?:we|they|both|the (?:two|three|partners|services|teams)(?: [\w-]+)?) (?:have |has )?(?:${DOING})\b`,
  String.raw`\bnothing (?:else|more|further|follows|is (?:added|owed))\b(?! (?:than|but|from|at present|at the moment|at this stage|for now|today)\b)`,
  String.raw`\b(?:there (?:is|are)|and|with|has|have) no (?:other|others|further|more|second)(?: (?:${THING})\b|(?=[.:;,]|$))`,
  String.raw`\b(?<!\b(?:once|when|whenever|until|till|after|before|if|as|where) )(?:the matter|the (?:arrangement|process|procedure|route|duty|pathway|exchange|agreement)) (?:then )?(?:rests|stops|ends|finishes|is (?:closed|finished|over|done|complete))(?: (?:there|here|then))?(?=[.;,]|$)`,
  String.raw`\b(?:where it|it|this|that|everything) (?:then )?(?:rests|stops|ends|finishes)(?: (?:there|here|then))?(?=[.;]|$)`,
  String.raw`\b(?:one|a single) (?:[\w-]+ )?(?:step|duty|sentence|rule)\b(?= (?:and (?:no|that)|only)\b|[.:])`,
  String.raw`\bgoes no further\b|\bends (?:there|here)\b|\bstops (?:there|here)\b|\bfull stop\.`,
  String.raw`\bno (?:further|other|more|second) (?:[\w-]+ )?(?:${THING}|part|action|role|task|call)\b`,
  String.raw`\b(?:has|have|plays?|takes?) no (?:[\w-]+ )?(?:part|dut(?:y|ies)|role|tasks?|say)\b`,
  String.raw`(?<!\b(?:[Ii]f|[Ww]hen|[Ww]here|[Oo]nce|until|unless|while) )\bno (?:answer|reply|response|feedback|acknowledge?ment|confirmation|decision|call back) (?:is|are|need|has to|will|comes|follows|was)\b`,
  String.raw`\b(?:nobody|no one|no-one|none of (?:them|us)|neither) (?:then )?(?:has to|need|needs to|must|is (?:bound|obliged|expected|required|asked|under (?:a|any|an) (?:duty|obligation)) to|owes) (?:an )?(?:answer|reply|respond|acknowledge|confirm|react|act|do)`,
  String.raw`(?<!\b(?:adult|parent|mum|mother|father|dad|child|person|patient|client|carer|relative|aunt|gran|she|he) |\b(?:[Ii]f|[Ww]hen|[Ww]here|[Oo]nce|until|unless) (?:[\w’'-]+ ){1,6})\b(?:need not|does not|do not|is not|are not|has not(?! answer)|will not)(?: (?:expected|required|have|obliged|bound|asked|to))* (?:answer|reply|respond|acknowledge|confirm|react)`,
  String.raw`\bends? (?:with|at) (?:that|this|it)\b|\bsays no more\b|\b(?:part|duty|job|work) is (?:then )?(?:done|over|finished)\b|\bleaves it at that\b`,
  String.raw`\b(?:duty|step|rule|line|direction|way|obligation) only\b|\bonly (?:one|a single) (?:${THING}|direction)\b|\bonly (?:one way|in one direction)\b|\bone direction\b`,
  String.raw`\b(?:${THING})(?: [^.:;]{0,50})?[,:] (?:complete|entire|whole|unabridged)\b(?=[.:;])`,
  String.raw`(?:^|[.;:] )(?:the|our|this|these) (?:[\w-]+ )?(?:${THING})(?: (?:with|between|for|from|to|on|about) [^.:;,]{0,50})? (?:is|are) (?:hereby |now |thereby |then )?(?:complete|exhaustive|closed|exhausted|limited to|confined to)\b(?! (?:when|once|only|if|by|within|until|to)\b)`,
  String.raw`\b(?:and|but) (?:no (?:further|more)|nothing (?:more|besides|beyond (?:it|that|this)|in addition))\b(?=[.:;,]|$)|\b(?:no more|nothing) (?:to it |in it )?than (?:this|that|the following)\b`,
  String.raw`\b(?:there|here|with (?:that|this)|then),? (?:the|our|this) (?:${THING}) (?:closes|ends|stops|finishes|has run its course|is (?:over|done|exhausted|closed|finished|complete))(?=[.;,]|$)|\b(?:hold|holds|are|is|say|says|make|makes) the lot\b`,
  String.raw`(?:^|[.;:] )(?:that|this|which|with (?:that|this)|here)(?: (?:call|form|message|line|letter|e-?mail))? (?:then )?(?:completes|concludes|closes|ends|finishes|exhausts|discharges) (?:the|this|our|their|its|his|her|all)\b`,
  String.raw`(?:^|\(|\b(?:steps?|row|line|stage|item) )(\d) \(?of \1\b`,
  String.raw`\bwithout (?:expecting|awaiting|waiting for|asking for|needing) (?:an?|any) (?:answer|reply|response|acknowledge?ment|confirmation)\b`,
  String.raw`\b(?:${THING})(?: (?:with|between|for|from|to|on|about) [^.:;,]{0,50})? (?:consists?|is made up|is composed|is confined|comes down|boils down) (?:of|to) (?:just |only |no more than )?(?:this|the following|(?:one|a single) (?:[\w-]+ )?(?:call|act|letter|message|form|line|e-?mail|${THING}))\b`,
  String.raw`\b(?:end|close|conclusion) of (?:the |this |our )?(?:${THING})\b(?=[.;,]|$)`,
]);

const PEOPLE =
  'workers?|keyworkers?|managers?|leaders?|leads?|officers?|nurses?|doctors?|visitors?|midwi(?:fe|ves)|teachers?|chairs?|directors?|heads?|pharmacists?|prescribers?|practitioners?|professionals?|psychiatrists?|co-?ordinators?|supervisors?|consultants?|advis[eo]rs?|staff|teams?|services?|agenc(?:y|ies)|police|schools?|hospitals?|pharmac(?:y|ies)|GPs?|[Rr]eporter|desk|hub|front door|point of contact|duty|maternity|probation|colleagues?|volunteers?|referrers?|callers?|commissioners?|unit|ward|clinic|services';
/** Somebody of a service sends, tells or asks; whoever is told is no parent and no child. */
const SENDS = new RegExp(
  String.raw`\b(?:(?:${PEOPLE}) who [^.,;]{3,80}?|${PEOPLE}|who|we|they|and|whoever[^.,]{0,60}|(?:learns|sees|hears|notices|thinks)[^.]{0,60}) (?:also |then |always |[a-z]+ly )?(?:(?:must|shall|will|should|has to) )?(?:refers? (?:(?:the|a|each|every|her|him|them|any) )?(?:[a-z]+ )?to|(?:puts?|raises?|posts?|submits?|faxes|hands?|drops?|makes?|files?) (?:the|an?|any|every|each|such) (?:[\w-]+ )?(?:questions?|requests?|worr(?:y|ies)|concerns?|referrals?|reports?|matter|notifications?|forms?|notes?|letters?|copy|summary) (?:[\w’'-]+ ){0,4}?(?:to|with|before|through|into)|messages?|texts?|flags?|lets|signposts?|tells?|rings?|phones?|telephones?|calls?|informs?|notif(?:y|ies)|alerts?|asks?|writes? to|e-?mails?|sends?|passes|reports?|invites?|copies|forwards?|hands? over|shares?|contacts?|gives?)\b(?! (?:the |a |each |every |both )?(?:parents?|mother|father|child|children|famil(?:y|ies))\b)`,
  'i',
);
/** The same the other way about: a form “sent by the worker”. */
const IS_SENT =
  /\b(?:sent|told|passed|reported|written to|rung|e-?mailed|informed|notified|copied|alerted|asked) (?:on |over )?(?:by|to) (?:the|a|an|any|each|every)\b/i;
/** Of a family, that need not answer. */
const FAMILY_NEED = /\b(?:parents?|mother|father|child|children|famil(?:y|ies)|she|he|you) (?:need|does|do|is|are|has|have|will)\b/i;
/** What comes back. */
const ANSWERS =
  /\b(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied)|respon(?:ds?|se|ses)|confirm\w*|acknowledg\w*|decides?|decision|offers?|accepts?|returns|(?:rings?|writes?|reports?|phones?|calls?|comes?|goes|sent|sends) back|feedback|feeds back|hears? (?:back )?(?:from|within)|in (?:return|turn)|both ways|either way|each (?:other|side)|one another|the other way|vice versa|receipt of|takes? part|attends?|picks? (?:it |this )?up|acts? on|gets? (?:a|an|the) (?:answer|date|reply|call)|who (?:gets|receives|takes|is (?:sent|given|told)) (?:it|them|this|that|the (?:call|form|letter|message|name|note|report|referral|worry|notification)s?)|(?:tells?|rings?|phones?|writes? to|e-?mails?|thanks|informs?|lets) the (?:sender|caller|referrer|asker)|before hanging up|together|jointly|both (?:visit|meet|sign|see|go|attend|look|read|write|decide|agree|come|ring)s?)\b/i;
/** A denial is no answer. */
const NO_ANSWER =
  /\b(?:no|not|nobody|no one|without|never|neither|n['’]t)(?: [\w-]+){0,4} (?:answer\w*|repl(?:y|ies)|respon\w+|feedback|acknowledg\w*|confirm\w*|decision|back)\b/gi;
const SUBJECT = new RegExp(
  String.raw`(?:^|[.;:,] |\n(?:[-*] )?|\b(?:and|then|while|until|which|who|, )\s?)(?:the |an? |each |every |any |our |both )?((?:(?!who\b|and\b|that\b|of\b|for\b)[\w’'-]+ ){0,4}?(?:${PEOPLE}))(?: who [^,.]{3,60}?)? (?:also |then |always |[a-z]+ly )?(?:(?:must|shall|will|should|has to) )?((?!is\b|was\b|has\b|as\b)[a-z-]{2,}s)\b`,
  'gi',
);
/** Whoever only keeps what was sent has answered nobody. */
const KEEPS = wordSet('files notes records logs keeps stores initials receives saves stamps archives gets reads');
const WHO_ACTS = new RegExp(
  String.raw`(?:${PEOPLE})(?: \([^)]*\))?(?: [^.,;]{0,60})?, (?:who|which) (?:[a-z]+ly |then |also )?(?:rings|writes|sends|sees|visits|says|tells|gives|meets|takes|makes|looks|reads|asks|checks|joins|comes|brings|starts|puts|does|allocates|opens|books)\b`,
  'i',
);

export function* oneWayArrangements(context: RuleContext): Iterable<OneWay> {
  const groups = textGroups(context);
  for (const [index, group] of groups.entries()) {
    if (group.first.kind === 'heading') continue;
    const claims = group.blocks.map(({ text }) => claimIn(text));
    const at = claims.findIndex((claim) => claim !== undefined);
    const [found, claim] = [group.blocks[at], claims[at]];
    if (!found || claim === undefined) continue;
    // NOTE: “The table is complete” stands behind its table.
    const before = groups[index - 1];
    const text = group.first.row === undefined ? groupText(group) : rowsText(group);
    const whole =
      SENDS.test(text) || !before || before.first.requirement !== group.first.requirement || !/\b(?:table|list|above|lines|points)\b/i.test(text)
        ? text
        : `${groupText(before)}\n${text}`;
    const claiming = sentencesOf(found.text).find((one) => one.includes(claim)) ?? found.text;
    // NOTE: “if the lead does not answer” is a case that is provided for.
    if (/\b(?:most of|as a rule|usually|often)\b/i.test(claiming)) continue;
    if (ON_ANSWERING.test(claim) && IN_CASE.test(claiming.slice(0, claiming.indexOf(claim)))) continue;
    if (/^(?:and|but) no more/i.test(claim) && !SENDS.test(claiming.slice(0, claiming.indexOf(claim)))) continue;
    if (!FAMILY_NEED.test(claiming) && !IS_SECRET.test(claiming) && isOneWay(whole)) yield { where: found, claim };
  }
}

const ON_ANSWERING = /\b(?:answer|reply|respond|acknowledge|confirm|react)$/i;
const IN_CASE = /\b(?:if|when|where|unless|until|once|in case|whoever)\b[^,;.]*$/i;

/** Rightly told to one side only. */
const IS_SECRET = /\b(?:refuge|whereabouts|safe address|address of the)\b/i;

/** The first words of a text that claim to be all there is. */
function claimIn(text: string): string | undefined {
  for (const pattern of CLAIMS.among(text)) {
    const claim = pattern.exec(text)?.[0];
    if (claim !== undefined) return claim;
  }
  return undefined;
}

/** The cells of a row read as one sentence: “any worker | sends the form to …”. */
function rowsText({ blocks }: TextGroup): string {
  return [...new Set(blocks.map(({ row, text }) => (row ?? [text]).filter((cell) => !/^\d/.test(cell)).join(' ')))].map((row) => `${row}.`).join('\n');
}

function isOneWay(text: string): boolean {
  if (!(SENDS.test(text) || IS_SENT.test(text)) || ANSWERS.test(text.replace(NO_ANSWER, ' ')) || WHO_ACTS.test(text)) return false;
  const acting = [...text.matchAll(SUBJECT)]
    .filter(([, , verb = '']) => !KEEPS.has(verb.toLowerCase()))
    .map(([, name = '']) => name.toLowerCase().replace(/^(?:the|a|an|any|each) /, ''));
  return new Set(acting.map((name) => name.split(' ').slice(-2).join(' '))).size < 2;
}
