// A parent discharged, or a case closed, because appointments were missed, with nobody having looked at the children.

import { lookFirst, thatFind } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const CASE = String.raw`(?:(?:the|their|his|her|this|that|a|an|any|such|whole|parent['’]?s?|family['’]?s?|client['’]?s?) )*(?:case|file|record|episode|referral|parent|client|patient|family|mother|father|person|them|him|her)\b`;
const ENDINGS = [
  String.raw`\b(?:discharges?|closes?|shuts?|signs? off|removes?|strikes? off|exits?) ${CASE}`,
  String.raw`\b(?:is|are|gets?|be) (?:then |now |also |automatically |routinely |simply |therefore )*(?:discharged|closed|signed off|struck off|exited|(?:taken|removed|dropped) (?:off|from) (?:the|our|her|his|their) (?:list|caseload|books|service|programme|treatment))\b`,
  String.raw`\b(?:case|file|episode|record) (?:is |was |gets |now |then )*(?:closed|closes)\b`,
  String.raw`\b(?:ends?|withdraws?|stops?) (?:the|our|its|all|their|his|her) (?:involvement|support|work|contact|service|episode)\b`,
  String.raw`(?:[:;,=–—→-]|\bmeans?|\bleads? to|\bends? in|\bresults? in|\bfollowed by) (?:an? |the |automatic |immediate )*(?:discharge|closure|case closure)\b`,
];
const endings = lookFirst('unchecked endings', ENDINGS);

const MISSED =
  /\b(?:miss(?:es|ed|ing)?|(?:fail|fails|failed|failing|failure) to (?:attend|turn up|engage|come|respond|reply|show)|(?:do(?:es)?|did) not (?:attend|turn up|come|engage|reply|answer|respond|show)|DNAs?|FTAs?|non-?attend\w*|non-?engag\w*|no[- ]shows?|no (?:reply|answer|response|contact)|un(?:answered|opened)|(?:turns?|turned|turning) down|stops? (?:coming|attending)|(?:after|following) (?:the )?(?:\w+ )?(?:two|three|four|five|[2-9]|second|third|fourth|fifth|last|final) (?:\w+ )?(?:tries|try|attempts?|letters?|calls?|visits?|texts?|weeks)|not (?:turned up|attended|come|been seen|replied|answered))\b/i;
/** Something is looked at first, it is denied, or it is told of the past. */
const FIRST =
  /\b(?:no|not|nobody|never|none|cannot|nor|neither|only (?:after|once|when|if)|until|unless|before|without|rather than|instead of|challenge[sd]?|question(?:s|ed)?|used to|would|wrong(?:ly)?|no longer|were|was|had|once|after (?:the |a )?(?:check|talk|call|review)|checks?|safety plan|agreed (?:by|with)|agrees?|signs? (?:it|the)|together with|social work\w*|lead (?:professional|practitioner)|completes?|goals?|hospital|ward|bed|baby|detox\w*)\b/i;
/** “Once” opens a time as well. */
const ONCE_MISSED =
  /\b(?:once|when|after|where|if) (?:[a-z]+ ){0,4}(?:has |have |had )?(?:been )?(?:missed|not)\b|\b(?:does|do|did|has|have) not (?:attend|turn|come|engage|reply|answer|respond|show|attended)\b|\bno (?:reply|answer|response|contact|shows?)\b|\bno-shows?\b/gi;

/** `isOfMissed`: a line of facts that stands where the protocol says what follows when somebody does not come. */
export function uncheckedEnding(text: string, isOfMissed: boolean): string | undefined {
  const likely = thatFind(endings.among(text), text);
  if (likely.length === 0 || !(isOfMissed || MISSED.test(text))) return undefined;
  return sentencesOf(text).find(
    (sentence) => !FIRST.test(sentence.replace(ONCE_MISSED, ' ')) && likely.some((pattern) => endsIt(pattern.exec(sentence), sentence, isOfMissed)),
  );
}

/** So many letters behind an ending may tell why it ends; what was missed stands before it otherwise. */
const NEAR = 80;

function endsIt(ending: RegExpExecArray | null, sentence: string, isOfMissed: boolean): boolean {
  return ending !== null && (isOfMissed || MISSED.test(sentence.slice(0, ending.index + ending[0].length + NEAR)));
}
