// Consent asked where a child may be harmed: “only once the parent has agreed”, “nothing is passed on unless the mother signs”. Consent to a
// service, a test or a treatment is another thing, and so is whatever lies below the line of protection.

import { anyFinds, lookFirst, thatFind } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const WHOSE = String.raw`(?:(?:the|an?|their|his|her|any|both|signed|written|verbal|informed|explicit|full|prior|parental|(?:parent|mother|father|family|mum|dad|patient|client|carer)s?['’]?s?['’]?) )*`;
const CONSENT = '(?:consent|permission|agreement|authori[sz]ation|go-ahead|(?:release|consent|sharing|information) form|release|mandate|waiver|signature)s?';
const ONE = '(?:parents?|mother|father|mum|dad|famil(?:y|ies)|patient|client|service user|carers?|she|he|they)';
const PERSON = `${ONE}(?: (?:or|and) (?:the )?${ONE})?`;
const SAYS_YES = String.raw`(?:(?:has|have) )?(?:first )?(?:agree[sd]?|consent(?:s|ed)?|(?:counter-?)?sign(?:s|ed)?|sa(?:ys?|id) (?:yes|(?:that )?(?:you|we|it|they) (?:may|can))|give[ns]? (?:leave|way|the go-ahead)|(?:is|are|feels?) (?:happy|content|willing|fine|ok(?:ay)?|in agreement)|(?:allow|permit|let)s? (?:us|it|this|you)|give[sn]? (?:\w+ ){0,3}?${CONSENT}|gave (?:\w+ ){0,3}?${CONSENT})\b`;
const SAYS_NO = String.raw`(?:refuse[sd]?|declines?|says? no|objects?|withholds?|withdraws?|(?:do(?:es)?|has|have|did) not (?:yet )?(?:agreed?|consent(?:ed)?|sign(?:ed)?|said yes|want(?:ed)?|give[n]?))`;

const CONDITIONS = [
  // “Before ringing, the worker gets the parent's consent”
  String.raw`\bbefore\b[^.;]{0,90}\b(?:gets?|obtains?|seeks?|asks?(?: [a-z’']+){0,4} for|gains?|needs?|must have) ${WHOSE}${CONSENT}\b`,
  String.raw`\b(?:gets?|obtains?|seeks?|asks?(?: [a-z’']+){0,4} for|gains?|needs?|must have|requires?) ${WHOSE}${CONSENT}\b[^.;]{0,60}\b(?:before|first|and then|to (?:ring|tell|share|pass|refer|report|inform|make|send))\b`,
  String.raw`\bonly (?:with|on|after) ${WHOSE}${CONSENT}\b`,
  String.raw`\b(?:only (?:once|when|if|after|where|as soon as)|(?:once|when|as soon as|provided(?: that)?|so long as|as long as|on condition that)) (?:the |a |both |his |her |their )?${PERSON} ${SAYS_YES}`,
  String.raw`\bonly\b[^.;]{3,90}\b(?:if|once|when|after|where) (?:the |a |both |his |her |their )?${PERSON} ${SAYS_YES}`,
  String.raw`\b(?:no|not|nothing|never|cannot|nobody|none)\b[^.;]{0,100}\b(?:without ${WHOSE}${CONSENT}\b|(?:unless|until) (?:the |a |both |his |her |their )?${PERSON} ${SAYS_YES})`,
  String.raw`\b(?:if|where|when) (?:the |a |both |his |her |their )?${PERSON} ${SAYS_NO}[^.;]{0,60}, (?:then )?[^.;]{0,70}\b(?:no|not|nothing|never|(?:is|are) (?:kept|held)|kept (?:back|in|inside|to)|stays?|remains?|stops?|hold(?:s|ing)? back|with(?:holds?|held)|declines?)\b`,
  String.raw`\b(?:referrals?|reports?|sharing|passing on|concerns?|ringing|telling)\b[^.;]{0,50} (?:needs?|requires?|must have|depends? on|waits? for|rests? on) ${WHOSE}${CONSENT}\b`,
  String.raw`\bonly (?:[a-z]+ ){0,4}what (?:the |a |both |his |her |their )?${PERSON} ${SAYS_YES}`,
  String.raw`\b(?:no|not|nothing|never|cannot|nobody|none)\b[^.;]{0,100}\bunless (?:the |a |an |their |his |her )?(?:[a-z]+ )?${CONSENT} (?:is|are|has been|have been|lies|was)\b`,
  String.raw`\b(?:stays?|remains?|(?:is|are) kept) (?:there|here|put|private|secret|confidential|in (?:confidence|treatment|the room)|within [a-z ]{3,30}|between [a-z ]{3,30}) unless (?:the |a |both |his |her |their )?${PERSON} ${SAYS_YES}`,
  String.raw`\bno ${CONSENT}[,:]? no\b`,
  String.raw`\b(?:no|not|nothing|never|nobody)\b[^.;]{0,70} (?:if|where|when) (?:the |a |both |his |her |their )?${PERSON} ${SAYS_NO}`,
  String.raw`^with ${WHOSE}${CONSENT},`,
  String.raw`\bmay only\b[^.;]{3,90}\b(?:with ${WHOSE}${CONSENT}|${PERSON} ${SAYS_YES})`,
];
const conditions = lookFirst('consent first', CONDITIONS);

const DANGER =
  /\b(?:at risk|in danger|significant(?:ly)? harm|risk of harm|child protection|safeguarding (?:concerns?|worr(?:y|ies)|referrals?|reports?)|(?:may|might|is|are|being) (?:be |been )?(?:harmed|hurt|abused|neglected|unsafe)|(?:however|how) worried|strategy (?:discussion|meeting)s?|IRDs?|inter-agency referral discussions?|section 47|(?:an|the|any) enquiry|(?:worr(?:y|ies)|concerns?|fears?) (?:about|for) (?:the|a|any|an unborn)? ?(?:child|children|baby|babies)(?:['’]s safety)?)\b/i;
const PASSES_ON =
  /\b(?:shar(?:e[sd]?|ing)|ring(?:s|ing)?|r[au]ng|tell(?:s|ing)?|told|refer(?:s|red|ring|rals?)?|report(?:s|ed|ing)?|pass(?:es|ed|ing)?|inform(?:s|ed|ing)?|contact(?:s|ed|ing)?|notif\w+|leaves?|sen[dt]s?|sending|disclos\w+|stays?|remains?|speaks?|rais(?:e[sd]?|ing)|mention\w*|goes|hold(?:s|ing)? back|withh[eo]ld\w*)\b/i;
/** It is denied, told of the past, or of what lies below the line. */
const OTHERWISE =
  /\b(?:(?:do|does|did|need|must|should|is|are) not (?:need|wait|ask|require|depend|rest|have to|needed|asked|required|sought)|no need|needs? no|asks? (?:for )?no|without (?:asking|waiting|seeking)|not the ground|whether or not|with or without|even (?:if|where|without)|regardless|also (?:if|without)|below|until 20\d\d|used to|no longer|earlier|former(?:ly)?|wrong(?:ly)?|myth|mistake|challenge[sd]?|unless (?:that|this|it|there|a child|the child|doing)|(?:is|are|child|children) not (?:yet )?(?:thought to be )?at risk|no risk|still|already|(?:has|have) been (?:reported|rung|told|shared|passed)|except|otherwise(?! (?:declines?|refuses?|nothing|no|not|holds?|keeps?|says?|does))|or not|all the same|anyway|nonetheless|in any case|changes nothing|makes no difference)\b/i;
/** What else may be agreed to. */
const OF_OTHER_THINGS = new RegExp(
  String.raw`\b${CONSENT} (?:to|for) (?:(?:a|an|the|any|her|his|their|be|being) )?(?:treat|test|hair|blood|urine|visit|help|support|service|examin|medical|assess|work|photo|record|accommodat|place)|\b(?:hair|blood|urine|saliva|medical|tested|examined|photographed|accommodat\w+)\b`,
  'i',
);

/** What a child who may be harmed needs is what these are about. */
const OF_DANGER: ReadonlySet<string> = new Set([
  'refer-out-immediate-danger',
  'refer-out-route',
  'refer-out-timescales',
  'refer-out-parent-told',
  'dna-alert-to-childrens',
  'deliberate-administration',
  'child-protection-route',
  'help-refused-route',
  'no-access-procedure',
  'missed-contact-child-alert',
  'unseen-child-advice-and-expectations',
]);
const BELOW = /\b(?:family help|early help|below|not (?:yet )?at risk|level (?:1|2|3|one|two|three)|support|children? in need|young carers?)\b/i;

/** The sentence that asks for it. `isFact`: no other sentence of the answer says when it holds. */
export function consentFirst(text: string, requirement?: string, isFact = false): string | undefined {
  const likely = thatFind(conditions.among(text), text);
  if (likely.length === 0) return undefined;
  const isOfAll = isFact && requirement === 'info-legal-basis' && !/\b(?:child|harm|risk|danger|safe)/i.test(text);
  const isOfDanger = isOfAll || (requirement !== undefined && OF_DANGER.has(requirement) && !BELOW.test(text));
  if (!isOfDanger && !DANGER.test(text)) return undefined;
  return sentencesOf(text)
    .flatMap((one) => one.split(/; /))
    .find(
      (sentence) =>
        (isOfDanger || DANGER.test(sentence)) &&
        PASSES_ON.test(sentence) &&
        !OTHERWISE.test(sentence) &&
        !OF_OTHER_THINGS.test(sentence) &&
        anyFinds(likely, sentence),
    );
}

const ASKS = new RegExp(
  String.raw`\bif there is (?:a |an |any )?(?:signed |written )?${CONSENT}\b|\b(?:asks?|checks?(?: with)?) (?:the )?${PERSON} (?:whether|if) [^.;]{3,60}\bmay be (?:rung|told|called|shared|passed|informed|referred)|\b(?:once|provided(?: that)?|so long as|as long as) (?:the |a )?${PERSON} ${SAYS_YES}|\bwith (?:the )?${PERSON}['’]s? ${CONSENT}\b|\b(?:asks?(?: [a-z’']+){0,4} for|gets?|obtains?|seeks?|waits? for|needs?) ${WHOSE}${CONSENT}\b|\bwhat (?:the )?${PERSON} (?:allows?|permits?)\b|\bwhat (?:the )?${PERSON} ${SAYS_YES}|\b(?:if|once|when) (?:the )?${PERSON} ${SAYS_YES}`,
  'i',
);

/** The same in a line of facts that stands under what is done for a child at risk. */
export function asksConsentAtRisk(does: string): boolean {
  return ASKS.test(does) && !OTHERWISE.test(does) && !OF_OTHER_THINGS.test(does) && !MEETS.test(does);
}

const MEETS = /\b(?:agrees?|agreed|happy|willing|content) to (?:meet|come|talk|see|be|a|an|the|go|read)\b/i;
/** Of a line that says when: the case in which it holds is one of protection. */
const IN_PROTECTION =
  /\b(?:child protection|care proceedings|significant harm|section 47|in danger|at risk|enquir(?:y|ies)|unborn baby plan|IRD|inter-agency referral)\b/i;

const AT_RISK =
  /\b(?:child(?:ren)? who (?:may|might|could) be (?:at risk|harmed|hurt|in danger)|(?:in danger|at risk of (?:significant )?harm)|significant harm)\b/i;

/** A line of facts of an answer that is about danger throughout. */
export function asksConsentInDanger(requirement: string | undefined, text: string): boolean {
  return (
    ((requirement !== undefined && OF_DANGER.has(requirement)) || AT_RISK.test(text)) && asksConsentAtRisk(text) && PASSES_ON.test(text) && !BELOW.test(text)
  );
}

/** A line of facts with a case of its own. */
export function asksConsentInProtection(when: string, does: string): boolean {
  return IN_PROTECTION.test(when) && !/\b(?:no|not|below)\b/i.test(when) && asksConsentAtRisk(does);
}

const CONSENT_AS_GROUND = /\b6 ?\(1\) ?\(a\)|\b9 ?\(2\) ?\(a\)|\bconsent\b|\bagreement of the (?:parent|family)/i;
const FOR_SAFETY =
  /^(?:all|any|every|everything)\b[^,;]*\b(?:shar|information|pass|partner|protocol|data)|\b(?:safeguard|protecti|significant harm|danger|at risk|concern|child(?:ren)?['’]s safety|(?:keep|keeping) (?:a |the )?child(?:ren)? safe)/i;
const NOT_FOR_SAFETY = /\b(?:below|not at risk|without consent|not (?:the|our) ground|other than|except|unless|no risk)\b/i;

/** A row of legal grounds that rests what keeps children safe on consent. */
export function restsOnConsent(basis: string, purpose: string): boolean {
  return CONSENT_AS_GROUND.test(basis) && FOR_SAFETY.test(purpose) && !NOT_FOR_SAFETY.test(`${basis} ${purpose}`);
}
