// Violence asked about while the one who may be violent listens, or written of to an address that both read.

import { anyFinds, lookFirst, thatFind } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const VIOLENCE = String.raw`(?:violence|violent|domestic abuse|abuse|abusive|controlling|coercive|being hurt|being hit|fear|afraid|safety at home|safe at home|home safety)`;
const TOGETHER = String.raw`(?:both (?:partners|parents|of them|adults|sides)|as a couple|together|in front of (?:the |her |his |their )?(?:partner|husband|wife|family|other|boyfriend|girlfriend)|with (?:the|her|his|their) (?:partner|husband|wife|other (?:parent|partner)|boyfriend|girlfriend) (?:there|present|in the room|listening)|in (?:each other['’]s|one another['’]s|the partner['’]s|his|her) (?:presence|hearing)|joint (?:interview|session|appointment|meeting|conversation)|couples? (?:session|work|counselling|interview)|in the same room)`;

const ASKED = [
  String.raw`\b(?:ask(?:s|ed|ing)?|talk(?:s|ing)?|speak(?:s|ing)?|raise[sd]?|discuss(?:es|ed)?|question(?:s|ed)?|screen(?:s|ed|ing)?|explores?|checks?)\b[^.;]{0,60}\b${VIOLENCE}\b[^.;]{0,60}\b${TOGETHER}\b`,
  String.raw`\b(?:asks?|sees?|interviews?|invites?|brings?) (?:the couple |them )?${TOGETHER}\b[^.;]{0,60}\b(?:about|to (?:talk|speak) (?:about|of)|whether|if)\b[^.;]{0,30}\b${VIOLENCE}\b`,
  String.raw`\b(?:letters?|e-?mails?|texts?|cop(?:y|ies)|minutes|reports?|leaflets?|appointment cards?)\b[^.;]{0,60}\b(?:refuge|marac|${VIOLENCE}|disclosure|what (?:she|he) has told|referral)\b[^.;]{0,70}\b(?:(?:to|at) (?:the|their|her|his) (?:family |shared |joint |home )+(?:home|address|account|mailbox)|(?:addressed )?(?:to|for) (?:them )?both(?: partners| of them)\b|(?:shared|joint) (?:phone|address|account))`,
];
const asked = lookFirst('asked together', ASKED);

const OTHERWISE =
  /\b(?:not|never|no|nobody|none|nor|neither|cannot|alone|apart|separate(?:ly)?|each on (?:their|his|her) own|one at a time|only (?:after|once|when|if)|unless|n['’]t|used to|was|were|had|both services|both workers|workers? together)\b/i;

export function askedTogether(text: string): string | undefined {
  const likely = thatFind(asked.among(text), text);
  if (likely.length === 0) return undefined;
  return sentencesOf(text).find((sentence) => !OTHERWISE.test(sentence) && !/^["“‘]|\?$/.test(sentence) && anyFinds(likely, sentence));
}
