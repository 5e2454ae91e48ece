// Work that lies until its owner is back: messages kept, a tray, callers asked to ring again in a week, a line that nobody staffs. What may
// wait by its nature, and what is denied (“nothing waits for her return”), is left alone.

import { anyFinds } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const BACK =
  "(?:(?:the )?(?:[a-z’']+ ){0,3}?(?:is|are|comes?|gets?) (?:back|in again|at work again|available again)|(?:the )?(?:[a-z’']+ ){0,3}?returns?\\b|(?:his|her|their|the (?:[a-z]+ ){1,2}?(?:[a-z]+)[’']s) return\\b)";
const WORK =
  '(?:messages?|calls?|questions?|referrals?|e-?mails?|mail|post|cases?|requests?|letters?|reports?|forms?|alerts?|enquir(?:y|ies)|queries|visits?|concerns?|families|appointments?|work|everything|callers?|reviews?|it|they|papers)';
const AWAY =
  "(?:(?:is|are) (?:away|off|off sick|ill|sick|absent|on (?:annual |sick |maternity |study )?leave|on holiday|not in|out)|(?:annual|sick|maternity|study) leave|holidays?|in (?:his|her|their|the [a-z]+[’']s) absence|absence|August|half-term|Christmas|summer|between posts|vacant)";

export const NOBODY_COVERS: readonly string[] = [
  String.raw`\b${WORK}\b[^.;]{0,60} (?:is|are|be)? ?(?:kept|held|saved|stored|stays?|left|waits?|waiting|remains?|parked|rests?|lies?|sits?|queued?|pil(?:e|es) up|put (?:aside|by)|on hold)\b[^.;]{0,50} (?:until|till|for|pending|awaiting) ${BACK}`,
  String.raw`\b(?:waits?|stays?|lies?|sits?|piles? up|remains?|left|kept) (?:\w+ )?in (?:his|her|their|the) (?:\w+ )?(?:tray|inbox|pigeon-?hole|in-?tray|mailbox|voicemail|drawer|folder)\b[^.;]{0,60}(?:until|till|for|return|back|leave|absence|holiday)`,
  String.raw`\b(?:no one|nobody|no-one|no other [a-z]+) (?:else )?(?:opens?|reads?|checks?|answers?|picks? up|looks? at|covers?|stands? in|takes? over|deputis\w+|sees?)\b[^.;]{0,70}(?:absence|leave|away|holiday|sick|August|off)\b`,
  String.raw`\b(?:famil(?:y|ies)|child(?:ren)?|parents?|referrers?|callers?|case|cases|everybody|everyone|they|it) waits? for (?:its|the|their|his|her) [a-z’' -]{3,30}? to (?:come back|return|be back|get back)\b[^.;]{0,30}`,
  String.raw`\b(?:cleared|emptied|listened to|opened|read|answered|dealt with|picked up|looked at|seen to) (?:on|after|upon|at) (?:his|her|their) (?:return|holidays?|leave)\b`,
  String.raw`\bthere (?:is|are|will be) no (?:deput(?:y|ies)|cover|stand-in|substitute|replacement|relief|backup|back-up)\b(?! (?:needed|required|call)\b)`,
  String.raw`\b(?:is|are|goes|lies) (?:unstaffed|unmanned|unanswered|not (?:staffed|covered|manned|answered)|without (?:cover|a deputy)|uncovered)\b[^.;]{0,40}(?:in|during|on|while|when|over|at|throughout) [^.;]{0,30}(?:August|July|December|leave|holidays?|weeks?|summer|Christmas|Fridays?|absence|sick|away|half-term|school)`,
  String.raw`\b(?:callers?|referrers?|workers?|famil(?:y|ies)|parents?|people|they|staff) (?:is|are) (?:asked|told|advised|invited) to (?:ring|call|try|come|write|phone) (?:again|back) (?:in (?:a|two|three|one|some)|on|when|after|the (?:following|next) week|next week)`,
  String.raw`\b(?:leads?|workers?|manager|midwife|nurse|officer|co-?ordinator|deputy) (?:is|are|has|have) (?:not )?(?:covered|replaced|no deputy|no cover|nobody to stand in)\b[^.;]{0,40}(?:leave|away|absence|sick|holiday)?`,
];

const OTHERWISE =
  /\b(?:nothing|never|not wait|none|(?:do|does|must|may|need|can|cannot) not|don['’]t|doesn['’]t|cannot wait|no longer|can wait|may wait|that waits|routine|used to|was|were|had|until 20\d\d|deputy (?:answers|opens|reads|takes)|covers? (?:for|from)|instead|in the meantime|meanwhile|by then|the same day|another|someone else|somebody else|from the first day|training|invoices?|library|medicine|doses?|keys?|so that|rather than|is not (?:left|kept))\b|\?$|[“”"]/i;

/** The sentence in which work waits for one person. */
export function nobodyCovers(text: string, patterns: readonly RegExp[]): string | undefined {
  if (!anyFinds(patterns, text)) return undefined;
  return sentencesOf(text).find((sentence) => patterns.some((pattern) => pattern.test(sentence) && isOfAbsence(sentence)) && !OTHERWISE.test(sentence));
}

const ABSENCE = new RegExp(
  String.raw`\b${AWAY}\b|\bno (?:deput|cover|stand-in)|\b(?:back|returns?)\b|\bagain\b|\bun(?:staffed|manned|answered|covered)\b`,
  'i',
);

function isOfAbsence(sentence: string): boolean {
  return ABSENCE.test(sentence);
}
