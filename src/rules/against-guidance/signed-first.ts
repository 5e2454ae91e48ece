// Consent asked for what goes to those who protect children: “a referral to the front door needs the parent’s signature”, “if she says no,
// nobody rings social work”. What is offered below the line of protection needs it; a sentence of that kind is left alone.

import { anyFinds } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const PERSON = '(?:parents?|mothers?|fathers?|mum|dad|famil(?:y|ies)|patient|client|service user|adult|householder|carers?|occupier|she|he|they|partner)';
const THE_PERSON = `(?:the |a |both |his |her |their |an? )?${PERSON}`;
const WHOSE =
  "(?:(?:the|an?|their|his|her|any|both|all|signed|written|verbal|informed|explicit|full|prior|parental|express|(?:parent|mother|father|family|mum|dad|patient|client|carer|householder|adult)(?:['’]s|s['’]|s)?) )*";
const CONSENT = '(?:consent|permission|agreement|authori[sz]ation|go-ahead|release form|signature|mandate|leave|say-so|approval)s?';
const YES =
  '(?:(?:has|have) )?(?:first )?(?:agree[sd]?|consent(?:s|ed)?|sign(?:s|ed)?|sa(?:ys|id) (?:yes|so)|(?:is|are) (?:happy|content|willing|fine|in agreement)|allow(?:s|ed)|permit(?:s|ted)|give[sn]? (?:\\w+ ){0,3}?' +
  `${CONSENT}|gave (?:\\w+ ){0,3}?${CONSENT})\\b`;
const NO =
  "(?:refuse[sd]?|declines?|says? no|objects?|withholds?|withdraws?|asks? (?:us |them |the [a-z ]{3,20} )?(?:that [^,;.]{3,60} not|not to|for [^,;.]{3,40} not)|(?:does not|do not|doesn[’']t|has not|have not|did not) (?:yet )?(?:want|wish|agree|consent|sign|say|like|give)[a-z]*)";
/** Those to whom a worry goes. */
const PROTECTORS =
  "(?:front door|social (?:care|work(?:ers?)?|services)|children[’']s (?:services|social care)|the police|the reporter|the hub|duty team|ird|inter-?agency referral discussion|(?:child protection |initial |review )?conference|child protection|planning meeting|notification of concern|concerns? (?:about|for) (?:a|the|any) (?:child|baby)|worr(?:y|ies) (?:about|for) (?:a|the|any) (?:child|baby)|harmed|safeguarding)";
const HELD =
  '(?:hold(?:s|ing)? back|keep(?:s|ing)? (?:it|this|them|the [a-z ]{3,30}) (?:back|to)|does not (?:ring|refer|tell|share|pass|report|go)|do not (?:ring|refer|tell|share|pass|report|go)|no (?:referral|report|call|alert|notification|information|details?)|nothing (?:is|goes)|(?:is|are) not (?:made|sent|shared|passed|told|rung|given|referred)|closes? (?:the|it)|goes no further|respects? this|stays? (?:in|with)|leaves? it)';

export const SIGNED_FIRST: readonly string[] = [
  String.raw`\b(?:referrals?|reports?|notifications?|alerts?|calls?|information|details|sharing|passing on|concerns?)\b[^.;]{0,60} (?:needs?|requires?|must (?:have|carry|bear)|depends? on|waits? for|rests? on|is subject to) ${WHOSE}${CONSENT}\b`,
  String.raw`\b(?:needs?|requires?|must have|gets?|obtains?|seeks?|waits? for) ${WHOSE}${CONSENT} (?:before|first|and then|in order to|to (?:ring|refer|tell|pass|share|report|speak))\b`,
  String.raw`\b${THE_PERSON} (?:can|may|is able to|are able to|has the right to|have the right to) (?:veto|stop|block|prevent|hold up|rule out)\b`,
  String.raw`\b(?:discussed|shared|agreed|talked over|checked) (?:\w+ )?with ${THE_PERSON},? (?:who|and they|and she|and he) (?:may|can|is free to|are free to) (?:decline|refuse|stop|veto|block|say no)\b`,
  String.raw`\b(?:nothing|no more|only what|not anything|only)\b[^.;]{0,70}? ${THE_PERSON} (?:has|have)(?: not)? (?:first )?(?:cleared|approved|agreed(?: to)?|released|passed|signed off)\b`,
  String.raw`\b(?:only|solely) (?:with|on|after|under) ${WHOSE}${CONSENT}\b`,
  String.raw`\b(?:refers?|rings?|shares?|tells?|passes|reports?|sends?|given|told|shared|passed|goes|go|made|sent)\b[^.;]{0,70}\b(?:only )?(?:if|once|when|after|provided(?: that)?|as soon as|until) (?:\w+ )?${THE_PERSON} ${YES}`,
  String.raw`\b(?:if|where|when|once|should) (?:it|this|that|consent|agreement|permission|a signature) is (?:withheld|refused|not given|declined|withdrawn)\b[^.;]{0,30}[^.;]{0,60}\b${HELD}`,
  String.raw`\b(?:if|where|when|should|unless) ${THE_PERSON} ${NO}[^.;]{0,90}\b${HELD}`,
  String.raw`\b(?:hold(?:s|ing)? back|withholds?|keeps? back)\b[^.;]{0,70}\b(?:until|till|unless|before) [^.;]{0,40}\b(?:signed|agree[sd]?|consent(?:s|ed)?|mandate|permission|says yes)\b`,
];

/** Below the line, of another thing, denied, or told of the past. */
const OTHERWISE =
  /\b(?:(?:do|does|did|need|must|should|is|are) not (?:need|wait|ask|require|depend|rest|have to|needed|asked|required|sought|put)|no need|needs? no|no bar|without (?:asking|waiting|seeking)|not the ground|whether or not|with or without|regardless of|all the same|anyway|still|even so|below|early help|family help|family support|support offer|voluntary|level (?:1|2|3|one|two|three)|young carers?|own agreement|used to|until 20\d\d|no longer|was|were|had|wrong(?:ly)?|myth|mistake|unless (?:that|this|it|there|a child|the child|doing|asking)|except|otherwise|no risk|not at risk|into treatment|to treatment|in treatment help|hair|blood|urine|test(?:ed|s|ing)?|research|survey|photograph\w*|audit|training|advocate|friend|interpreter|copy|leaflet|groups?)\b|\?$|[“”"]/i;
/** “Even if a child is being harmed” makes it worse, and is no exception. */
const EVEN_IF_HARMED = /,? even (?:if|where|when)\b[^.;]*/i;

const TO_PROTECTORS = new RegExp(String.raw`\b${PROTECTORS}\b`, 'i');

/** The sentence that asks for it. */
export function signedFirst(text: string, patterns: readonly RegExp[]): string | undefined {
  if (!anyFinds(patterns, text)) return undefined;
  return sentencesOf(text).find((sentence) => {
    const plain = sentence.replace(EVEN_IF_HARMED, '');
    return TO_PROTECTORS.test(sentence) && !OTHERWISE.test(plain) && anyFinds(patterns, plain);
  });
}
