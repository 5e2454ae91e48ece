// A worry about a child that comes up when offices are shut and waits until they open, or lies on a voicemail.

import { anyFinds, lookFirst, thatFind } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const OPENS = String.raw`(?:opens?|reopens?|open again|(?:is|are|comes?|gets?) (?:next )?(?:back|in|open|there)|returns?|starts? (?:again|work))\b`;
const LATER = String.raw`(?:(?:the )?(?:next|following|first) (?:working day|week ?day|morning|Monday|day)|(?:the )?(?:following |next )?Monday(?: morning)?|the morning)`;
const WAITS = [
  String.raw`\b(?:on|until|till|for|by|first thing(?: on)?|wait(?:s|ing)? for|to) ${LATER}\b`,
  String.raw`\bthe (?:next|following) (?:working day|week ?day|morning|day)\b`,
  String.raw`\bMonday['’]s\b`,
  String.raw`\bafter the (?:weekend|holiday|bank holiday|break)\b`,
  String.raw`\b(?:when|until|till|once|as soon as) [a-z’' -]{3,40} ${OPENS}`,
  String.raw`\b(?:voice-?mail|answer-?phone|answering machine|leaves? (?:a |your |the |their )?message)\b`,
  String.raw`\be-?mail[a-z]* [^.;]{0,80}\b(?:picked up|read|looked at|opened|seen|dealt with)\b`,
];
const waits = lookFirst('left waiting', WAITS);

const SHUT =
  /\b(?:Saturdays?|Sundays?|week-?ends?|(?:at|by|in the) night|nights?|evenings?|(?:bank|public) holidays?|out[- ]of[- ]hours|outside (?:office|working|opening|these|its|normal) hours|after (?:hours|closing|(?:[4-9]|1[0-2])(?:[.:]\d\d)? ?pm|5\.30)|late on (?:a )?Friday|Friday (?:afternoon|evening|night|[3-9](?:[.:]\d\d)? ?pm)|(?:is|are) (?:shut|closed))\b/i;
const WORRY = /\b(?:worr(?:y|ies|ied)|concerns?|danger|at risk|harm(?:ed)?|unsafe|hurt|safeguarding|child protection|referrals?)\b/i;
const OTHER_WORRY =
  /\b(?:rent|housing|benefits?|appointments?|advice|routine|prescriptions?|doses?|script|money|transport|invoices?|training|complaints?|data|forms? (?:follows?|is sent)|discussion|planning meeting)\b/i;
/** Somebody is reached at once, or it is forbidden. */
const REACHED =
  /\b(?:not|never|don['’]t|no|nobody|nor|rather than|instead of|emergency (?:duty|social)|out-of-hours (?:team|social|service|worker|line|number)|night (?:team|worker|line)|999|101|police|ambulance|at once|straight away|the same (?:day|night|evening)|there and then|in writing|written|confirm\w*|follow(?:s|ed)?(?: up| it)?|as well|also|too|then|copy|copies|had|was|were|used to)\b/i;
const TEAM_OF_NIGHT = /\b(?:out-of-hours|emergency duty|night) (?:team|social work(?:ers?)?|service|worker|line|number)['’]s (?:voice-?mail|answer-?phone)/i;

const ABOUT_DANGER: ReadonlySet<string> = new Set(['refer-out-immediate-danger', 'refer-out-route', 'refer-out-timescales', 'child-protection-route']);

export function leftWaiting(text: string, requirement?: string): string | undefined {
  const likely = thatFind(waits.among(text), text);
  if (likely.length === 0 || !SHUT.test(text)) return undefined;
  const isOfDanger = requirement !== undefined && ABOUT_DANGER.has(requirement);
  return sentencesOf(text).find(
    (sentence) =>
      SHUT.test(sentence) &&
      (isOfDanger || WORRY.test(sentence)) &&
      !OTHER_WORRY.test(sentence) &&
      (TEAM_OF_NIGHT.test(sentence) || !REACHED.test(sentence)) &&
      anyFinds(likely, sentence),
  );
}

const PUT_OFF =
  /^(?:please )?wait\b|\b(?:then|and) wait (?:until|for|till)\b|\b(?:leave|send) (?:a |your )?(?:voice )?message\b|\bvoice-?mail\b|\banswer-?phone\b|\b(?:send|write|by) (?:an? |your )*e-?mail\b|^e-?mail\b|\b(?:try|ring|call) (?:again |back )?(?:in the|on|the next|first thing|tomorrow|when|once)|\b(?:when|once|until|till) (?:they|he|she|somebody|someone|the [a-z -]{3,30}) (?:is|are|comes?|gets?) (?:next )?(?:in|back|free|available|there)\b|\b(?:until|till) (?:the )?(?:morning|Monday|next)\b/i;
const HELP_AT_ONCE =
  /\b999\b|\b(?:ring|call|phone) (?!(?:again|back)\b)(?![^.]*\b(?:morning|Monday|tomorrow|when|once|next)\b)|\b(?:do not|don['’]t|never|not)\b/i;
/** What cannot wait. */
const URGENT = /\b(?:danger|worried about a child|worr(?:y|ies) about|harm|at risk|swallow\w*|overdos\w*|nights?|evenings?|weekends?)\b/i;

/** What to do in a line of the emergency box. */
export function putsOff(when: string, whatToDo: string, isOutOfHours: boolean): boolean {
  return (isOutOfHours || URGENT.test(when)) && PUT_OFF.test(whatToDo) && !HELP_AT_ONCE.test(whatToDo);
}
