// “Staff ring …”, “someone visits …”, “the appropriate person sends …” in the words of an answer: whoever is meant cannot be rung.

import { lookFirst } from './look-first.ts';
import { mainClausesOf } from './main-clauses.ts';
import { DO, DOES } from './task-words.ts';

const QUALITY =
  '(?:relevant|appropriate|right|suitable|correct|proper|best[- ]placed|best|available|competent|designated|nominated|identified|responsible|other|senior|experienced|nearest|most (?:appropriate|suitable|senior))';
/** What is said of people without saying which they are. */
const LOOSE =
  '(?:all|any|other|others|our|the other|relevant|the relevant|appropriate|the appropriate|senior|local|involved|front-?line|partner|statutory|universal|health|healthcare|clinical|adult|adults’|adults\'|community|specialist|support|experienced|suitable|qualified|trained|respective|various|concerned|external|fellow|multi-?agency|safeguarding|mental health|two or more|all relevant|other relevant|both sets of)';
const MANY_NOUN = '(?:staff(?: members)?|members of staff|professionals|practitioners|colleagues|services|agencies|partners|organisations|departments|providers|workers|managers|clinicians|team members|bodies|teams)';
const ONE_NOUN = '(?:person|worker|professional|practitioner|service|agency|team|officer|manager|member of (?:the )?(?:staff|team|service)|colleague|individual|clinician|body|partner|party|authority|lead|department|organisation|staff member|staff|people|professionals|colleagues|services|agencies|persons?|post-?holder|link person|point of contact)';
/** “Colleagues on both sides”; “staff of the pharmacy” are somebody. */
const STILL_LOOSE =
  String.raw`(?: (?:(?:on|from|in|across|within) (?:one of |whichever |one or other of )?(?:both|either|all|each|every|the other|any|one|the|other|partner|adult|health|universal|community|statutory) (?:sides?|services?|agenc(?:y|ies)|organisations?|part(?:y|ies)|partners)|(?:across|throughout) the (?:system|partnership|network|services|area)|involved(?: with (?:the|a|each) (?:family|child|case))?|concerned|(?:around|working with|in touch with|in contact with|close to|supporting|who knows?|who work with|known to) (?:the|a|each) (?:child(?:ren)?|family|parents?|case)|with (?:concerns|a role|an interest|a duty)|on (?:the )?(?:rota|team)|of (?:staff|the team)|present|at hand|to hand|in post|as appropriate|as needed))*`;
const ADVERBS = String.raw`(?:,? (?:also|then|always|first|all|each|jointly|both|therefore|normally|usually|again|\w+ly),?)*`;
const VERB = String.raw` (\w+(?:-\w+)?)(?: (\w+))?(?: (\w+))?`;

const SUBJECTS = lookFirst('vague subjects', [
  String.raw`^((?:${LOOSE} )*${MANY_NOUN}${STILL_LOOSE}|(?:those|everyone|everybody|all|all those|all parties|both parties|anyone) (?:involved|concerned|present|around the (?:child|family|table)|working with the (?:family|child|parent)|in the network|who needs? to(?: know)?)|management|all parties)${ADVERBS}${VERB}`,
  String.raw`^((?:some(?:one|body)|every(?:one|body)|any(?:one|body))(?: (?:else|senior|suitable|appropriate|available|from (?:one|either|each|the|one of the|any of the)(?: two)? (?:side|service|agency|agencie|team|system|partner)s?|on (?:either|each|one) side|on the team|in the (?:team|service|office|building|network)|at (?:work|the table)))*)${ADVERBS}${VERB}`,
  String.raw`^((?:a|an|one|any|some|another) (?:(?:suitable|senior|appropriate|relevant|available|experienced|suitably \w+|nominated|designated|health|other) )*(?:(?:member|person)s? (?:of|from|on|in) (?:the |either |each |one )?(?:staff|team|service|side|network|office|system|agency|care team)s?|staff member|professional|practitioner|colleague|worker|manager|clinician|individual|service|agency|person)${STILL_LOOSE})${ADVERBS}${VERB}`,
  String.raw`^(one(?: or (?:the )?other)? of (?:us|them|the (?:\w+ )?(?:team|staff|workers|professionals|services|agencies|partners|practitioners|colleagues|sides))|one (?:side|service|agency) or the other|either (?:side|service|agency))${ADVERBS}${VERB}`,
  String.raw`^((?:the|an?) ${QUALITY}(?: and ${QUALITY})? (?!clinician|officer|doctor|nurse)${ONE_NOUN}${STILL_LOOSE})${ADVERBS}${VERB}`,
  String.raw`^((?:the|a) (?:\w+ )?(?:person|worker|professional|practitioner|service|agency|one|colleague|member of staff)s?,? (?:(?:who|which|that) (?:is|are|feels?|has|have|knows?) )?(?:best placed|most appropriate|most suitable|nearest|closest to the (?:family|child)|most involved|the best relationship|the family best|responsible|in question|to hand|available)(?: to (?:do so|act))?)${ADVERBS}${VERB}`,
  String.raw`^(the (?:(?:wider|whole|professional|care|support|multi-?agency|local|safeguarding) )*(?:system|network|partnership system|services|team around the (?:child|family|parent)|workforce)(?: (?:around|about|of (?:services|support|professionals)|supporting|surrounding)(?: (?:around |about )?(?:the|a|each) (?:child|family|parent|baby))?)?)${ADVERBS}${VERB}`,
]);
/** “Whoever takes the call” is known when it rings; “whoever is best placed” is for people to settle. */
const WHOEVER = lookFirst('whoever', [
  String.raw`^whoever (?:(?:is|’s|'s|are|feels?|seems?|proves?|happens? to be|finds? (?:himself|herself|themselves|it)) (?:the |felt to be |judged |thought |considered )?(?:\w+ly )?(?:best|most|better|nearest|closest|free|available|able|around|about|appropriate|suitable|in|willing|to hand|least|easiest|convenient|in a position|in the office|next|passing)|(?:has|finds) (?:the )?(?:time|capacity|most|best|a moment|closest|better)|knows? (?:the )?\w+(?: \w+)? (?:best|better|well)|can(?: manage)?|gets? (?:there|to it|round to it)|works? (?:most|closest)|sees? (?:the )?\w+(?: \w+)? (?:next|most))\b([^.;]*)`,
]);
/** “By a member of staff”, “for the appropriate agency to ring”: behind the deed, or behind what is said of it. */
const BEHIND = lookFirst('vague doers behind', [
  String.raw`\bby ((?:${LOOSE} )*(?:staff|professionals|practitioners|colleagues|services|agencies|partners|workers)|some(?:one|body)(?: else)?|(?:a|an|any|another|one) (?:suitable |senior |appropriate |available )*(?:member of (?:the )?(?:staff|team)|staff member|professional|practitioner|colleague|worker|agency|service)|(?:the|an?) ${QUALITY} ${ONE_NOUN}|the (?:\w+ )?(?:system|network)(?: as a whole)?|whoever (?:is|has|can|knows|feels)(?: [\w’-]+){0,4}|all (?:concerned|involved)|those (?:involved|concerned)|management|everyone|everybody)(?! (?:of|at|from|in|on|who) )(?![\w’])`,
  String.raw`\b(?:it (?:is|falls|lies|rests|remains)|the (?:task|job|duty|responsibility|decision) (?:is|falls|lies|rests)|responsibility (?:for \w+ )?(?:falls|lies|rests|sits)|up) (?:then )?(?:for|to|with|on|upon) ((?:${LOOSE} )*(?:staff|professionals|practitioners|colleagues|services|agencies|partners|workers)|some(?:one|body)|(?:the|an?) ${QUALITY} ${ONE_NOUN}|a (?:member of (?:the )?(?:staff|team)|professional|practitioner|colleague|worker)|all (?:concerned|involved)|those (?:involved|concerned)|everyone|everybody|whoever (?:is|has|can|knows)(?: [\w’-]+){0,3})(?:,? (?:to|as)\b|[,.;]|$)`,
]);
const MODALS = new Set(['must', 'should', 'shall', 'will', 'ought', 'needs', 'need', 'has', 'have', 'is', 'are']);
const TO = new Set(['to', 'expected', 'required', 'responsible', 'asked', 'tasked', 'obliged']);
/** “Services support 1,150 adults a year” counts what was done. */
const COUNTS = /^(?:see|support|treat|help|reach|handle|serve|sees|supports|treats|helps|reaches|handles|attend|attends|take|takes)$/;

/** The vague subject of a deed in a sentence of words. */
export function vagueDoerIn(sentence: string): string | undefined {
  const patterns = SUBJECTS.among(sentence);
  const whoever = WHOEVER.among(sentence);
  for (const pattern of BEHIND.among(sentence)) {
    const found = pattern.exec(sentence);
    if (found && !/\b(?:was|were|been)\b[^,;]*$|\b(?:if|when|where|once|that|which|who)\b[^,;]*$/i.test(sentence.slice(0, found.index))) return found[1];
  }
  if (patterns.length === 0 && whoever.length === 0) return undefined;
  for (const clause of mainClausesOf(sentence)) {
    for (const pattern of patterns) {
      const [, subject = '', verb = '', next = '', third = ''] = pattern.exec(clause) ?? [];
      if (subject !== '' && isDeed(verb.toLowerCase(), next.toLowerCase(), third.toLowerCase())) return subject;
    }
    for (const pattern of whoever) {
      const [all, rest = ''] = pattern.exec(clause) ?? [];
      if (all !== undefined && rest.split(/[^\w-]+/).some((word) => DOES.has(word) || MODALS.has(word))) return all.slice(0, all.length - rest.length);
    }
  }
  return undefined;
}

function isDeed(verb: string, next: string, third: string): boolean {
  if (verb === 'to') return DO.has(next);
  if (verb === 'is' || verb === 'are') return TO.has(next) && (next !== 'to' || DO.has(third));
  if (MODALS.has(verb)) return next !== 'be' && next !== 'not' && (next === 'to' || DO.has(next) || /ly$/.test(next) || next === 'have' || next === 'make');
  if (COUNTS.test(verb) && /^(?:\d|about|some|around|over|more|many|nearly)/.test(next)) return false;
  return DO.has(verb) || DOES.has(verb);
}

/** Who they are was said before: “the ward staff … Staff ring”, “two colleagues of the link worker”. */
export function isSaidBefore(subject: string, before: string): boolean {
  const noun = /(staff|professionals|practitioners|colleagues|services|agencies|workers|managers|clinicians|partners|organisations|providers|person|worker|professional|manager|teams)/i.exec(subject)?.[1];
  if (noun === undefined || before === '') return false;
  const named = new RegExp(
    String.raw`\b(?!(?:the|all|any|our|other|some|of|and|with|for|to|as|by|relevant|appropriate|senior|from|between|among|that|local|partner|many|most|these|those|both|if|when)\b)[\w’'-]+ ${noun}\b|\b${noun} (?:of|at|in|on|from|who|and) (?:the|both|a|[A-Z])`,
    'i',
  );
  return named.test(before);
}
