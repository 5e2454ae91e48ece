// “Staff ring …”, “someone visits …”, “the appropriate person sends …” in the words of an answer: whoever is meant cannot be rung.

import { lookFirst } from '../reading/look-first.ts';
import { mainClausesOf } from '../reading/main-clauses.ts';
import { DO, DOES } from '../reading/task-words.ts';
import { wordSet } from '../reading/word-set.ts';

/** Many at once, and what is said of them without saying which they are. */
const MANY = wordSet(
  'staff professionals practitioners colleagues services agencies partners organisations departments providers workers managers clinicians bodies teams authorities',
);
const LOOSE = wordSet(
  'all any other others our the relevant appropriate senior local involved front-line frontline partner statutory universal health healthcare clinical adult adults’ adults community specialist support experienced ' +
    'suitable qualified trained respective various concerned external fellow multi-agency multiagency safeguarding mental more or most right correct proper responsible available members of',
);
/** “The staff” are those who were spoken of; “the relevant staff” are nobody. */
const ONLY_POINTS = wordSet('the our all of members');
/** Nobody was spoken of as these before, so that “the” points to nobody. */
const NEVER_NAMED = wordSet('authorities');
const QUALITY =
  '(?:relevant|appropriate|right|suitable|correct|proper|best[- ]placed|best|available|competent|designated|nominated|identified|responsible|other|senior|nearest|most (?:appropriate|suitable|senior))';
const ONE_NOUN =
  '(?:person|worker|professional|practitioner|service|agency|team|officer|manager|member of (?:the )?(?:staff|team|service)|colleague|individual|clinician|body|partner|party|authority|lead|department|organisation|staff member|people|persons|post-?holder|point of contact)';
const SOME_NOUN =
  '(?:member of (?:the )?(?:staff|team)|staff member|professional|practitioner|colleague|worker|manager|clinician|individual|service|agency|person)';

/** At the beginning of a clause, in small letters; what follows is read by `BEHIND_THEM`. */
const SUBJECTS = lookFirst(
  'vague subjects',
  [
    String.raw`^(?:those|(?:every|any)(?:one|body)|all|all those|all parties|both parties) (?:involved|concerned|present|around the (?:child|family|table)|working with the (?:family|child|parent)|in the network|who needs? to(?: know)?)|^management|^all parties|^team members|^(?:(?:child |adult |primary |mental |community |public )?health|education|housing|(?:adult |children’s )?social care|(?:the )?third sector|justice)(?= (?:will|must|should|to|ring|send|tell|visit|let|repl|answer|takes? (?:the|an?|part|over)(?! (?:longest|most|same|long|while|bit|lot|time|day|week|month|year|back))|makes? |holds? |writes? |passe?s? |decides? |arranges? |confirms? |completes? |gives? |leads? |contacts? |reviews? |offers? |brings? |shares? |informs? |notif|reports? |joins? |picks? ))`,
    String.raw`^(?:some|every|any)(?:one|body)(?: (?:else|senior|suitable|appropriate|available|at work|(?:on|from|in|at) (?:one of |any of )?(?:the|one|either|each)(?: two)? (?:side|service|agency|agencie|team|system|partner|office|building|network|table)s?))*`,
    String.raw`^(?:a|an|one|any|some|another) (?:(?:suitable|senior|appropriate|relevant|available|experienced|nominated|designated|health|other|suitably \w+) )*(?:${SOME_NOUN}|(?:person|member) (?:from|on|in) (?:the |either |each |one )?(?:team|service|side|network|office|agency))`,
    String.raw`^(?:two|three|several) (?:members of staff|professionals|practitioners|colleagues)|^the (?:agency|service|organisation|professional|practitioner)s? concerned|^one(?: or (?:the )?other)? of (?:us|them|the (?:\w+ )?(?:team|staff|workers|professionals|services|agencies|partners|practitioners|colleagues|sides))|^one (?:side|service|agency) or the other|^either (?:side|service|agency)`,
    String.raw`^(?:the|an?) ${QUALITY}(?:(?: and|,)? ${QUALITY})? (?!clinician|officer|doctor|nurse)${ONE_NOUN}`,
    String.raw`^(?:the|a) (?:\w+ )?(?:person|worker|professional|practitioner|service|agency|one|colleague|member of staff)s?,? (?:(?:who|which|that) (?:is|are|feels?|has|have|knows?) )?(?:best placed|most appropriate|most suitable|nearest|closest to the (?:family|child)|most involved|the best relationship|the family best|responsible|in question|to hand|available)(?: to (?:do so|act))?`,
    String.raw`^the (?:(?:wider|whole|professional|care|support|multi-?agency|local|safeguarding) )*(?:system|network|services|team around the (?:child|family|parent)|workforce)(?: (?:around|about|of (?:services|support|professionals)|supporting|surrounding)(?: (?:around |about )?(?:the|a|each) (?:child|family|parent|baby))?)?`,
  ],
  plain,
);
/** “Colleagues on both sides” are still nobody; “staff of the pharmacy” are somebody. */
const BEHIND_THEM =
  /^(?: (?:(?:on|from|in|across|within) (?:one of |whichever |one or other of )?(?:both|either|all|each|every|the other|any|one|the|other|partner|adult|health|universal|community|statutory) (?:sides?|services?|agenc(?:y|ies)|organisations?|part(?:y|ies)|partners)|(?:across|throughout) the (?:system|partnership|network|area)|involved(?: with (?:the|a|each) (?:family|child|case))?|concerned|(?:around|working with|in touch with|in contact with|close to|supporting|who work with|known to) (?:the|a|each) (?:child(?:ren)?|family|parents?|case)|with (?:concerns|a role|an interest|a duty)|on the (?:rota|team)|present|(?:at|to) hand|in post|as (?:appropriate|needed)|(?:as|where|when|if|whenever) (?:and when )?(?:required|needed|necessary|appropriate|available|possible|relevant|able)))*(?:,? (?:also|then|always|first|all|each|jointly|both|therefore|normally|usually|again|[a-z]+ly),?)* ([\w-]+)(?: (\w+))?(?: (\w+))?/;
/** “Whoever takes the call” is known when it rings; “whoever is best placed” is for people to settle. */
const WHOEVER = lookFirst(
  'whoever',
  [
    String.raw`^whoever (?:(?:is|’s|'s|are|feels?|seems?|proves?|happens? to be|finds? (?:himself|herself|themselves|it)) (?:the |felt to be |judged |thought |considered )?(?:[a-z]+ly )?(?:best|most|better|nearest|closest|free|available|able|around|about|appropriate|suitable|in|willing|to hand|least|easiest|convenient|next|passing)|(?:has|finds) (?:the )?(?:time|capacity|most|best|a moment|closest|better)|knows? (?:the )?\w+(?: \w+)? (?:best|better|well)|can(?: manage)?|gets? (?:there|to it|round to it)|works? (?:most|closest)|sees? (?:the )?\w+(?: \w+)? (?:next|most))\b([^.;]*)`,
  ],
  plain,
);
const SOME = String.raw`some(?:one|body)(?: else)?|(?:an?|any|another|one) (?:suitable |senior |appropriate |available )*${SOME_NOUN}|(?:the|an?) ${QUALITY} ${ONE_NOUN}|(?:the )?(?:[a-z-]+ ){0,2}?(?:staff|professionals|practitioners|colleagues|services|agencies|partners|workers)|the (?:\w+ )?(?:system|network)(?: as a whole)?|whoever (?:is|has|can|knows|feels)(?: [\w’-]+){0,4}|all (?:concerned|involved)|those (?:involved|concerned)|management|every(?:one|body)`;
/** “By a member of staff”, “for the appropriate agency to ring”: behind the deed, or behind what is said of it. */
const BEHIND = lookFirst(
  'vague doers behind',
  [
    String.raw`\bby (${SOME})(?! (?:of|at|from|in|on|who|whom|that|which|both|they|with|the (?:family|child|parent)) )(?![\w’])`,
    String.raw`\b(?:(?:it|the (?:task|job|duty|responsibility|decision)|responsibility(?: for \w+)?) (?:is|will be|falls|lies|rests|remains|sits)|up|[a-z]+ falls) (?:then )?(?:for|to|with|on|upon) (${SOME})(?:,? (?:to|as|within)\b|[,.;]|$)`,
    String.raw`\b(?:responsibility|the (?:task|job|duty|onus))\b[^.;]{0,90}? (?:lies|rests|falls|sits|remains) (where(?:ver)? (?:it|that|they) (?:falls?|lies|lie|lands?|sits?|arises?|may|best|belongs?)|between (?:the )?(?:services|agencies|partners|them|teams)|with (?:the )?(?:partnership|system|network)(?: as a whole)?)(?![\w’])`,
    String.raw`^(?:let|tell|inform|ring|ask|notify|contact|alert|phone) (some(?:one|body)(?: else)?|(?:an?|any) (?:suitable |senior |available )*${SOME_NOUN}|the ${QUALITY} ${ONE_NOUN})(?! who )`,
  ],
  plain,
);

/** Texts are read in small letters: a pattern without capitals is cheaper to make. */
function plain(source: string): RegExp {
  return new RegExp(source);
}

/** “Workers, as required, offer …”. */
const ASIDE =
  /, (?:as|where|when|if|so far as) (?:and when |it is |this is )?(?:required|needed|necessary|appropriate|available|possible|relevant|able|indicated|helpful),(?= )/;

const MODALS = new Set(['must', 'should', 'shall', 'will', 'ought', 'needs', 'need', 'has', 'have', 'is', 'are']);
const TO = new Set(['to', 'expected', 'required', 'responsible', 'asked', 'tasked', 'obliged']);
/** “Services support 1,150 adults a year” counts what was done. */
const COUNTS = /^(?:see|support|treat|help|reach|handle|serve|sees|supports|treats|helps|reaches|handles|attend|attends|take|takes)$/;

/** Finds the vague subject of a deed in each sentence of a text. */
export function vagueDoersIn(text: string): (sentence: string) => string | undefined {
  const [subjects, whoever, behind] = [SUBJECTS.among(text), WHOEVER.among(text), BEHIND.among(text)];
  return (written) => {
    const sentence = written.toLowerCase().replace(ASIDE, '');
    for (const pattern of behind) {
      const found = pattern.exec(sentence);
      if (found?.[1] !== undefined && isLoose(found[1]) && !OF_A_CASE.test(sentence.slice(0, found.index))) return found[1];
    }
    for (const clause of mainClausesOf(sentence)) {
      const subject = subjectOf(clause, subjects, whoever);
      if (subject !== undefined) return subject;
    }
    return undefined;
  };
}

const OF_A_CASE = /\b(?:was|were|been)\b[^,;]*$|\b(?:if|when|where|once|that|which|who)\b[^,;]*$/;

function subjectOf(clause: string, subjects: readonly RegExp[], whoever: readonly RegExp[]): string | undefined {
  const many = manyOf(clause);
  if (many !== undefined && isDoing(clause.slice(many.length))) return many;
  for (const pattern of subjects) {
    const subject = pattern.exec(clause)?.[0];
    if (subject !== undefined && isDoing(clause.slice(subject.length))) return subject;
  }
  for (const pattern of whoever) {
    const [all, rest = ''] = pattern.exec(clause) ?? [];
    if (all !== undefined && rest.split(/[^\w-]+/).some((word) => DOES.has(word) || MODALS.has(word))) return all.slice(0, all.length - rest.length);
  }
  return undefined;
}

/** “Staff”, “senior colleagues”, “all relevant services”; not “treatment staff”, and not “the staff”, who were spoken of. */
function manyOf(clause: string): string | undefined {
  let end = 0;
  for (const word of clause.split(' ', 6)) {
    if (MANY.has(word)) {
      const many = clause.slice(0, end + word.length);
      return isLoose(many) ? many : undefined;
    }
    if (!LOOSE.has(word)) return undefined;
    end += word.length + 1;
  }
  return undefined;
}

/** Every word before the last says nothing of which they are. */
function isLoose(name: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (!MANY.has(last) || /^(?:an?|any|another|one|some\w*|who\w+)$/.test(words[0] ?? '')) return true;
  const before = words.slice(0, -1);
  if (NEVER_NAMED.has(last)) return before.every((word) => LOOSE.has(word));
  return before.every((word) => LOOSE.has(word)) && !(before[0] === 'the' && before.every((word) => ONLY_POINTS.has(word)));
}

function isDoing(rest: string): boolean {
  const [, verb = '', next = '', third = ''] = BEHIND_THEM.exec(rest) ?? [];
  return verb !== '' && isDeed(verb, next, third);
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
  const noun =
    /(staff|professionals|practitioners|colleagues|services|agencies|workers|managers|clinicians|partners|organisations|providers|person|worker|professional|manager|teams)/i.exec(
      subject,
    )?.[1];
  if (noun === undefined || before === '') return false;
  if (/^an? [a-z]+$/i.test(subject) && new RegExp(String.raw`\b(?:any|every|each|your|the) (?:[a-z]+ )?${noun}\b`, 'i').test(before)) return true;
  const named = new RegExp(
    String.raw`\b(?!(?:the|all|any|our|other|some|of|and|with|for|to|as|by|relevant|appropriate|senior|from|between|among|that|local|partner|many|most|these|those|both|if|when)\b)[\w’'-]+ ${noun}\b|\b${noun} (?:of|at|in|on|from|who|and) (?:the|both|a|[A-Z])`,
    'i',
  );
  return named.test(before);
}
