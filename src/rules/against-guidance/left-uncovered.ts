// One person is away, and what comes in for them waits until they are back: nobody stands in for them.

import { anyFinds, lookFirst, thatFind } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const BACK = String.raw`(?:(?:is|are|gets?|comes?|comes?|has come|have come) (?:back|well|in again|better|around again)|returns?|(?:has|have) returned|recovers?|is well)`;
const WAITED_FOR = String.raw`(?:until|till|for|on|upon|pending|when|once|after) (?:[a-z’']+ ){0,5}?(?:${BACK}|return\b|the next meeting)`;
const WAITS = [
  String.raw`\b(?:kept|held|holds?|saved?|stored|paused|parked|postponed|put (?:off|back|on hold)|on hold|left|waits?|waiting|stays?|stay (?:open|unanswered)|pick(?:ed|s)? up|booked(?: in)?|dealt with|answered|read|seen|looked at|return(?:ed|s)|rung back|resumes?|resumed|start(?:s|ed)? again|suspended|delayed)\b[^.]{0,60}? ${WAITED_FOR}`,
  String.raw`\b(?:try|ring|call|come|write|ask) (?:again|back)(?: later)? (?:when|once|after|as soon as)\b`,
  String.raw`\b(?:is|are|gets?) (?:then |simply )?(?:cancelled|called off)\b`,
  String.raw`\bno (?:new )?(?:women|referrals|cases|parents|families|visits?|appointments?) (?:is|are) (?:seen|taken|made|offered|booked|accepted)\b`,
  String.raw`^apologies\b`,
  String.raw`\bheld over (?:to|until|for)\b`,
  String.raw`\b(?:plan|case|work|visits?|support|contact|sessions?|actions?|meetings?|duties) (?:(?:is|are|stays?|goes) )?(?:paused|on hold|suspended|parked|stop(?:s|ped)?|lapses?)\b`,
  String.raw`\b(?:voice-?mail|answer-?phone|answering machine|out-of-office)\b`,
  String.raw`\b(?:there is |has |have |with )?no(?:body)? (?:cover|covers|deput(?:y|ies)|deputises?|stand-in|replacement|stands? in|fills? in|takes? over|arrangements?)\b`,
  String.raw`\b(?:goes|go|went|takes? place|is held|carr(?:y|ies) on) (?:ahead |on )?without (?:them|him|her|treatment|recovery|the (?:worker|service|lead|report))\b`,
  String.raw`\b(?:is|are) (?:simply |then )?(?:not|un)[ -]?(?:represented|covered|replaced|staffed)\b`,
  String.raw`\b(?:no one|nobody|no-one|no other [a-z]+) (?:else )?(?:opens?|reads?|checks?|answers?|picks? up|looks? at|sees?)\b[^.;]{0,70}(?:absence|leave|away|holiday|sick|off)\b`,
  String.raw`\b(?:famil(?:y|ies)|child(?:ren)?|parents?|referrers?|callers?|cases?|everybody|everyone|they|it) waits? for (?:its|the|their|his|her) [a-z’' -]{3,30}? to (?:come back|return|be back|get back)\b`,
];
const waits = lookFirst('left uncovered', WAITS);

const AWAY =
  /\b(?:(?:on|from) leave|annual leave|(?:maternity|sick|study) leave|leave of|holidays?|vacation|absen(?:t|ces?)|is away|are away|when away|is off|are off|(?:is|are|falls?) ill|['’]s leave|off (?:sick|ill|work)|sick(?:ness)?|ill(?:ness)?|away|(?:is|are|be) back|returns?|return|cannot (?:come|attend|be there|make it)|unable to (?:come|attend))\b/i;
/** Those who are waited for, or what waits. */
const OF_WORK =
  /\b(?:workers?|leads?|practitioners?|professionals?|midwi(?:fe|ves)|nurses?|visitors?|officers?|managers?|co-?ordinators?|prescribers?|doctors?|gps?|advisers?|chairs?|team leaders?|counsellors?|staff|link|social work|treatment|recovery|calls?|referrals?|questions?|messages?|actions?|plan|cover)\b/i;
const COVERED =
  /\b(?:nobody waits|no-?one waits|(?:do|does|must|may|should|need|can|will) not (?:wait|have to wait|pause|stop)|never|not (?:pressing|urgent)|only (?:requests?|questions? (?:of|about)|what)|can wait|if (?:she|he|they|the [a-z]+) (?:asks?|prefers?|wish(?:es)?|wants?)|instead|in (?:his|her|their|its|the worker['’]s) (?:place|stead)|(?:colleague|deputy|manager|leader|second worker|another|somebody else|duty worker|duty team) (?:[a-z]+ ){0,3}?(?:covers?|comes?|goes|takes?|sees?|answers?|stands? in|reads?|rings?|attends?|picks?|sits|does|acts|steps)|covers? (?:for|from|them|him|her)|stands in for|sends? (?:the|a|his|her|their) (?:written )?(?:report|colleague|deputy)|on duty|(?:when|once|until|till|after|if|while|as soon as) (?:the |a |an |each |her |his |their )?(?:parent|mother|father|patient|famil(?:y|ies)|child|children|baby|young person|woman|adult)s?\b|not (?:to|into|on) (?:a |the )?(?:voice|answer)|police|school|child(?:ren)? (?:is|are|was) (?:sick|ill|off|absent|away)|pupils?|used to|was|were|until now)\b/i;
const NO_COVER = /\bno(?:body)? (?:cover|covers|deputy|deputises?|stand-in|replacement|stands? in|fills? in|takes? over)/gi;

/** `isOfAbsence`: a line of the facts that says what happens when somebody is away. */
export function leftUncovered(text: string, isOfAbsence: boolean): string | undefined {
  const possible = waits.among(text);
  if (possible.length === 0 || !(isOfAbsence || AWAY.test(text))) return undefined;
  const likely = thatFind(possible, text);
  if (likely.length === 0) return undefined;
  return sentencesOf(text).find(
    (sentence) =>
      (isOfAbsence || AWAY.test(sentence)) &&
      (isOfAbsence || OF_WORK.test(sentence)) &&
      !COVERED.test(sentence.replace(NO_COVER, 'none')) &&
      anyFinds(likely, sentence),
  );
}
