// Consent asked where a child may be harmed: “only once the parent has agreed”, “nothing is passed on unless the mother signs”. Consent to a
// service, a test or a treatment is another thing, and so is whatever lies below the line of protection.

import { lookFirst, thatFind } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const WHOSE = String.raw`(?:(?:the|an?|their|his|her|any|both|signed|written|verbal|informed|explicit|full|prior|parental|(?:parent|mother|father|family|mum|dad|patient|client|carer)s?['’]?s?['’]?) )*`;
const CONSENT = '(?:consent|permission|agreement|authori[sz]ation|go-ahead|release form|signature)s?';
const PERSON = '(?:parents?|mother|father|mum|dad|famil(?:y|ies)|patient|client|service user|carers?|she|he|they)';
const SAYS_YES = String.raw`(?:(?:has|have) )?(?:first )?(?:agree[sd]?|consent(?:s|ed)?|sign(?:s|ed)?|sa(?:ys|id) yes|(?:is|are) (?:happy|content|willing|fine|ok(?:ay)?|in agreement)|(?:allow|permit|let)s? (?:us|it|this|you)|give[sn]? (?:\w+ ){0,3}?${CONSENT}|gave (?:\w+ ){0,3}?${CONSENT})\b`;
const SAYS_NO = String.raw`(?:refuse[sd]?|declines?|says? no|objects?|withholds?|withdraws?|(?:do(?:es)?|has|have|did) not (?:yet )?(?:agreed?|consent(?:ed)?|sign(?:ed)?|said yes|want(?:ed)?|give[n]?))`;

const CONDITIONS = [
  // “Before ringing, the worker gets the parent's consent”
  String.raw`\bbefore\b[^.;]{0,90}\b(?:gets?|obtains?|seeks?|asks?(?: [a-z’']+){0,4} for|gains?|needs?|must have) ${WHOSE}${CONSENT}\b`,
  String.raw`\b(?:gets?|obtains?|seeks?|asks?(?: [a-z’']+){0,4} for|gains?|needs?|must have|requires?) ${WHOSE}${CONSENT}\b[^.;]{0,60}\b(?:before|first|and then|to (?:ring|tell|share|pass|refer|report|inform|make|send))\b`,
  String.raw`\bonly (?:with|on|after) ${WHOSE}${CONSENT}\b`,
  String.raw`\b(?:only (?:once|when|if|after|where|as soon as)|(?:once|when|as soon as|provided(?: that)?|so long as|as long as|on condition that)) (?:the |a |both |his |her |their )?${PERSON} ${SAYS_YES}`,
  String.raw`\bonly\b[^.;]{3,90}\b(?:if|once|when|after|where) (?:the |a |both |his |her |their )?${PERSON} ${SAYS_YES}`,
  String.raw`\b(?:no|not|nothing|never|cannot|nobody|none)\b[^.;]{0,100}\b(?:without ${WHOSE}${CONSENT}\b|(?:unless|until) (?:the |a |both |his |her |their )?${PERSON} ${SAYS_YES})`,
  String.raw`\b(?:if|where|when) (?:the |a |both |his |her |their )?${PERSON} ${SAYS_NO}[^.;]{0,60}, (?:then )?[^.;]{0,70}\b(?:no|not|nothing|never|(?:is|are) (?:kept|held)|kept (?:back|in|inside|to)|stays?|remains?|stops?)\b`,
  String.raw`\b(?:referrals?|reports?|sharing|passing on|concerns?|ringing|telling)\b[^.;]{0,50} (?:needs?|requires?|must have|depends? on|waits? for|rests? on) ${WHOSE}${CONSENT}\b`,
  String.raw`\bmay only\b[^.;]{3,90}\b(?:with ${WHOSE}${CONSENT}|${PERSON} ${SAYS_YES})`,
];
const conditions = lookFirst('consent first', CONDITIONS);

const DANGER =
  /\b(?:at risk|in danger|significant(?:ly)? harm|risk of harm|child protection|safeguarding (?:concerns?|worr(?:y|ies)|referrals?|reports?)|(?:may|might|is|are|being) (?:be |been )?(?:harmed|hurt|abused|neglected|unsafe)|(?:worr(?:y|ies)|concerns?|fears?) (?:about|for) (?:the|a|any|an unborn)? ?(?:child|children|baby|babies)(?:['’]s safety)?)\b/i;
const PASSES_ON =
  /\b(?:shar(?:e[sd]?|ing)|ring(?:s|ing)?|r[au]ng|tell(?:s|ing)?|told|refer(?:s|red|ring|rals?)?|report(?:s|ed|ing)?|pass(?:es|ed|ing)?|inform(?:s|ed|ing)?|contact(?:s|ed|ing)?|notif\w+|leaves?|sen[dt]s?|sending|disclos\w+|stays?|remains?|speaks?|rais(?:e[sd]?|ing)|mention\w*|goes)\b/i;
/** It is denied, told of the past, or of what lies below the line. */
const OTHERWISE =
  /\b(?:(?:do|does|did|need|must|should|is|are) not (?:need|wait|ask|require|depend|rest|have to|needed|asked|required|sought)|no need|needs? no|asks? (?:for )?no|without (?:asking|waiting|seeking)|not the ground|whether or not|with or without|even (?:if|where|without)|regardless|also (?:if|without)|below|until 20\d\d|used to|no longer|earlier|former(?:ly)?|wrong(?:ly)?|myth|mistake|challenge[sd]?|unless (?:that|this|it|there|a child|the child|doing)|(?:is|are|child|children) not (?:yet )?(?:thought to be )?at risk|no risk|still|already|(?:has|have) been (?:reported|rung|told|shared|passed)|except|otherwise)\b/i;
/** What else may be agreed to. */
const OF_OTHER_THINGS = new RegExp(
  String.raw`\b${CONSENT} (?:to|for) (?:(?:a|an|the|any|her|his|their|be|being) )?(?:treat|test|hair|blood|urine|visit|help|support|service|examin|medical|assess|work|photo|record|accommodat|place)|\b(?:hair|blood|urine|saliva|medical|tested|examined|photographed|accommodat\w+)\b`,
  'i',
);

/** The sentence that asks for it. */
export function consentFirst(text: string): string | undefined {
  const likely = thatFind(conditions.among(text), text);
  if (likely.length === 0 || !DANGER.test(text)) return undefined;
  return sentencesOf(text)
    .flatMap((one) => one.split(/; /))
    .find(
      (sentence) =>
        DANGER.test(sentence) &&
        PASSES_ON.test(sentence) &&
        !OTHERWISE.test(sentence) &&
        !OF_OTHER_THINGS.test(sentence) &&
        likely.some((pattern) => pattern.test(sentence)),
    );
}

const ASKS = new RegExp(
  String.raw`\b(?:asks?(?: [a-z’']+){0,4} for|gets?|obtains?|seeks?|waits? for|needs?) ${WHOSE}${CONSENT}\b|\bwhat (?:the )?${PERSON} ${SAYS_YES}|\b(?:if|once|when) (?:the )?${PERSON} ${SAYS_YES}`,
  'i',
);

/** The same in a line of facts that stands under what is done for a child at risk. */
export function asksConsentAtRisk(does: string): boolean {
  return ASKS.test(does) && !OTHERWISE.test(does);
}

const CONSENT_AS_GROUND = /\b6 ?\(1\) ?\(a\)|\b9 ?\(2\) ?\(a\)|\bconsent\b|\bagreement of the (?:parent|family)/i;
const FOR_SAFETY =
  /^(?:all|any|every|everything)\b[^,;]*\b(?:shar|information|pass|partner|protocol|data)|\b(?:safeguard|protecti|significant harm|danger|at risk|concern|child(?:ren)?['’]s safety|(?:keep|keeping) (?:a |the )?child(?:ren)? safe)/i;
const NOT_FOR_SAFETY = /\b(?:below|not at risk|without consent|not (?:the|our) ground|other than|except|unless|no risk)\b/i;

/** A row of legal grounds that rests what keeps children safe on consent. */
export function restsOnConsent(basis: string, purpose: string): boolean {
  return CONSENT_AS_GROUND.test(basis) && FOR_SAFETY.test(purpose) && !NOT_FOR_SAFETY.test(`${basis} ${purpose}`);
}
