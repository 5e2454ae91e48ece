// A decision of one side that the other may not question, or a route of challenge that only one side may take. The last word of a chief
// officer or a court is another thing: it comes when all stages have been gone through.

import { anyFinds } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const QUESTIONED = '(?:challenged?|questioned?|contested|disputed|appealed|escalated|second-guessed|taken up|argued with|reopened)';
const SIDE =
  "(?:social workers?|social care|social work|children[’']s (?:services|social care)|treatment(?: staff| workers?| services?)?|clinicians?|recovery workers?|prescribers?|(?:other|adult|partner) (?:services|agencies|partners)|schools?|health staff|health|school staff|pharmacists?|midwives|nurses|referrers?|the front door|council staff|third[- ]sector workers?|volunteers?)";
export const CLOSED_TO_CHALLENGE: readonly string[] = [
  String.raw`\b(?:decisions?|judge?ments?|views?|thresholds?|assessments?|plans?|outcomes?|prescribing|treatment|matters?)\b[^.;]{0,70} (?:is|are) (?:\w+ ){0,3}?(?:not (?:open|subject|up)|closed) (?:to|for) (?:\w+ ){0,2}?(?:challenge|question|dispute|appeal|escalation|debate|discussion|review|comment)\b`,
  String.raw`\b(?:decisions?|judge?ments?|thresholds?|assessments?|outcomes?|prescribing)\b[^.;]{0,70} (?:cannot|can[’']t|may not|must not|is not to|are not to|should not) be (?:\w+ )?${QUESTIONED}\b`,
  String.raw`\b(?:not|nor) for ${SIDE}[^.;]{0,20} to (?:challenge|question|dispute|comment on|query)\b`,
  String.raw`\b${SIDE} (?:may not|cannot|do not|does not|must not|should not|are not (?:entitled|able|expected) to) (?:challenge|question|dispute|query|escalate|contest)\b`,
  String.raw`\b${SIDE} (?:must |should |has to |have to |is to |are to |are expected to |will )?accepts? (?:the |all |any |what )?(?:\w+ )?(?:decisions?|outcomes?|view|judge?ment)s?\b(?! (?:as|and (?:may|then|ask|ring|go))\b)`,
  String.raw`\bonly ${SIDE} (?:may|can|is able to|are able to|has the right to|have the right to) (?:use|start|begin|take|raise|escalate|challenge|call on|open|go)\b[^.;]{0,40}(?:stages?|route|challenge|disagreements?|escalation|decisions?|higher|concerns?|ladder)?`,
  String.raw`\b${SIDE} (?:do|does|will|need|is|are) not (?:have to |obliged to |required to )?(?:explain|give reasons for|justify|account for|discuss) (?:its|their|the) decisions?\b`,
  String.raw`\b${SIDE}(?:[’']s)? (?:word|decision|view|answer) (?:is|counts as|stands as) (?:the last|final|the final)\b|\b${SIDE} has the (?:last|final) (?:word|say)\b`,
  String.raw`\b${SIDE}(?:,? (?:and|or) ${SIDE})? (?:do|does) not have (?:access to|a say in|a part in|the right to|any right to|use of) (?:the |these |this |any )?(?:stages?|route|escalation|challenge|disagreements?|ladder|decisions?|stage)\b`,
  String.raw`\b${SIDE} (?:has to|have to|must|will|has got to|is expected to|are expected to) (?:live with|put up with|abide by|make do with|take) (?:it|that|this|the (?:refusal|decision|answer|no))\b`,
  String.raw`\b(?:there is no|no) (?:appeal|challenge|recourse|way (?:back|to challenge)) (?:against|from|to|of|for)\b[^.;]{0,60}`,
  String.raw`\b(?:its|their) (?:own )?(?:plans?|records?|decisions?|minutes) (?:is|are) (?:internal|private|confidential|its own affair|their own affair)\b[^.;]{0,60}\bnot (?:given|shown|shared|sent|passed|open)\b`,
];

const OTHERWISE =
  /\b(?:no(?! (?:appeal|challenge|recourse|way))|nobody|none|neither|never|nothing|chief (?:officers?|executives?)|chief|courts?|sheriffs?|tribunals?|hearings?|reporter['’]?s?|judges?|used to|once|was|were|had|no longer|wrong|myth|unless|except|parents?|famil(?:y|ies)|until (?:the|stage))\b|\?$|[“”"]/i;

/** The sentence that closes a decision to the other side. */
export function closedToChallenge(text: string, patterns: readonly RegExp[]): string | undefined {
  if (!anyFinds(patterns, text)) return undefined;
  return sentencesOf(text).find((sentence) => !OTHERWISE.test(sentence) && anyFinds(patterns, sentence));
}
