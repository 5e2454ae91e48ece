// Somebody unknown who acts, wherever in a sentence: “on the third day somebody from one of the two services goes to the home”, “an officer of
// the council gives the answer”, “visit: a suitable person, within 5 days”. Read from the doer on: what stands before it must be where a
// clause begins or a time, and what stands behind it a deed.

import { lookFirst } from '../reading/look-first.ts';
import { DEED, DO, DOES, ONE } from '../reading/task-words.ts';
import { wordSet } from '../reading/word-set.ts';

const FIT =
  '(?:relevant|appropriate|suitable|suitably [a-z]+|right|correct|proper|best[- ]placed|nearest|most (?:appropriate|suitable|senior|relevant|experienced)|available)';
const ANY =
  '(?:senior |suitable |appropriate |available |nominated |designated |trained |experienced |qualified |responsible |junior |local |small |mixed |joint )';
const WORKER =
  '(?:person|member of (?:the )?(?:staff|team)|staff member|officer|official|representative|professional|practitioner|clinician|colleague|worker|manager|individual|employee)';
/** Those who work for a body at large; which of them is left open. */
const BODY =
  '(?:council|local authority|authority|health board|board|trust|services?|teams?|partnership|organisations?|agenc(?:y|ies)|department|nhs|employer|providers?|partners?|sides?|hospital|school|police|force)';
const OF_BODY = `(?:of|from|at|in|within|on|for) (?:one of |any of |either of |whichever of )?(?:the|either|each|any|one|both|whichever|another|every)(?: (?:two|three|other|same|partner|relevant|appropriate|responsible|local))? ${BODY}(?: (?:concerned|involved|in question|responsible))?`;

const SOURCES = [
  // NOTE: whose side they are on says no more of who they are.
  `\\b(?:some|any)(?:body|one)(?: (?:else|senior|suitable|appropriate|available))*`,
  `\\b(?:the|an?) ${FIT}(?:(?: and|,| or) ${FIT})?`,
  `\\b(?:the|an?) ${WORKER}(?: who is| that is|,)? (?:best[- ]placed|most (?:appropriate|suitable|involved)|nearest|available|free|to hand)(?: to (?:do so|act|do it|help|speak to (?:them|the \\w+)))?`,
  `\\b(?:an?|one|two|three|any|another) ${ANY}?${WORKER} ${OF_BODY}`,
  `\\b(?:officers|officials|members|staff|representatives|employees|professionals|practitioners|colleagues|workers|people) ${OF_BODY}`,
  `\\ban? ${ANY}{0,2}?(?:group|pair|panel|team|handful|couple|number|selection) of (?:people|staff|workers|professionals|colleagues|managers|practitioners|officers)(?: ${OF_BODY})?`,
  `\\b(?:who|which)ever(?: [a-z]+){0,2}? (?:is|has|are|have|happens to be|feels?|can|finds?|seems|gets)(?: (?:the|most|best|a|more))? (?:free|available|nearest|closest|capacity|time|best|most|able|around|in|to hand|spare|room|space|there|least|next|suitable|appropriate|strongest|availability|slot|gap|to it)\\b(?: [\\w’'-]+){0,5}?(?= (?:[a-z]+s|must|should|will|shall)\\b)`,
  `\\b(?:people|those|professionals|colleagues|practitioners) who (?:know|work with|are (?:in touch|involved) with|see|support) (?:the|a|each) (?:child|family|parent|children|baby)(?: best| well)?`,
  `\\bsuch (?:other )?(?:party|person|officer|body|member of staff|service|agency|professional)s?(?: as [\\w’' -]{3,40})?`,
  `^(?:education|housing|(?:adult |children’s |children's )?social care|(?:primary |community |mental |maternal |universal |child )?health|justice|the third sector|the voluntary sector|addictions?)`,
  `\\b(?:one or other|one or the other|one|either) of (?:us|the (?:two |three )?${BODY})|\\b(?:one|either) (?:service|side|agency|partner|team) or (?:the )?(?:other|another)`,
];
const loose = lookFirst('loose doers', SOURCES, (source) => new RegExp(source, 'g'));

const OPENER =
  /^(?:and |but |or )?(?:if|when|whenever|where|wherever|once|unless|until|because|since|while|as|although|though|should|whether|in case|who|which|that|so that|what|how)\b/;
/** A time or a case with no verb, behind which the subject follows at once. */
const FRONT =
  /^(?:and |but |then )?(?:on|within|in|at|by|after|before|from|for|under|every|each|during|following|no later|not later|ahead|prior|upon|the (?:same|next|following)|then|also|here|next|\w+ly|outside|inside|until|over)\b/;
const NOT_BEFORE = wordSet(
  'to with by from of for on in at the a an that if when who which whose as than or about into onto through between like against is are be was were not no their its his her this each every any some another',
);
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|must|should|shall|can|may|might|would|could|does|do|did|who|which|that|if|when|where|unless|whether|because)\b/;
const NO_VERB = wordSet(
  "is was has does this its as always sometimes perhaps services teams agencies sides partners us less across besides towards else’s else's needs wants feels seems means remains becomes thinks believes knows likes matters lives uses stays hours days weeks months minutes",
);
const MODAL = /^(?:must|should|shall|will|ought to|is to|are to|has to|have to|needs? to|is expected to|is asked to)$/;
const ADVERB = wordSet('then also always first jointly both therefore normally usually again still now either now,');
const BREAKS = wordSet('who which that whom whose if when where unless because while and but so , ; is are was were be');
const FARTHEST = 9;

export interface LooseDoer {
  readonly name: string;
  /** What stands between the doer and the deed: whose people they are. */
  readonly tail: string;
}

/** Those of a text that may find somebody, for each of its sentences. */
export function looseDoersIn(text: string): (sentence: string) => LooseDoer | undefined {
  const patterns = loose.among(text);
  return (written) => {
    if (patterns.length === 0) return undefined;
    const sentence = written.toLowerCase();
    for (const pattern of patterns) {
      for (const { 0: found, index } of sentence.matchAll(pattern)) {
        const name = IS_FIT.test(found) ? withNoun(found, sentence.slice(index + found.length)) : found;
        if (name === undefined || !isFront(sentence.slice(0, index))) continue;
        const tail =
          tailOf(name, sentence.slice(index + name.length)) ?? (isLabelled(sentence.slice(0, index), sentence.slice(index + name.length)) ? '' : undefined);
        if (tail !== undefined && (tail === '' || !SERVICE.test(name))) return { name, tail };
      }
    }
    return undefined;
  };
}

const IS_FIT = new RegExp(`^(?:the|an?) ${FIT}`);
const MORE_NOUNS = wordSet('person body party authority individual people staff workers professionals practitioners agencies services colleagues');
/** A whole service acts only where the deed follows at once: “housing options tells …” is a desk. */
const SERVICE = /^(?:education|housing|justice|addictions?|[a-z’' ]*(?:care|health|sector))$/;

/** “The appropriate”, with what is: of the next three words the first who works. */
function withNoun(found: string, rest: string): string | undefined {
  const words = /^(?: [a-z-]+){1,3}/.exec(rest)?.[0].split(' ').slice(1) ?? [];
  const at = words.findIndex((word) => ONE.has(word) || MORE_NOUNS.has(word));
  return at < 0 ? undefined : `${found} ${words.slice(0, at + 1).join(' ')}`;
}

/** May a clause begin here? */
function isFront(before: string): boolean {
  const [segment = ''] = before.split(/[;:,]\s+|\s[–—-]\s|^[-*•] |\d[).] /).slice(-1);
  const words = segment.trim();
  if (words === '' || /^(?:and|but|then|or|so)(?: then)?$/.test(words)) return !/\b(?:between|among|either)\b[^,]*,\s*$/.test(before);
  if (/ (?:and|then|but)$/.test(words)) return !OPENER.test(words);
  // NOTE: “before anyone closes” tells when.
  if (!FRONT.test(words) || FINITE.test(words) || /^(?:before|after|until)$/.test(words)) return false;
  return !NOT_BEFORE.has(words.split(' ').at(-1) ?? '');
}

/** What stands between the doer and a deed; nothing where no deed follows. */
function tailOf(name: string, rest: string): string | undefined {
  const words = rest.match(/[\p{L}\d’'-]+|[,;:()]/gu) ?? [];
  const isMany =
    /^(?:officers|officials|members|staff|representatives|employees|professionals|practitioners|colleagues|workers|managers|people|those|two|three)\b/.test(
      name,
    );
  for (let at = 0; at < Math.min(words.length, FARTHEST); at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const pair = MODAL.test(word) ? 1 : MODAL.test(`${word} ${next}`) ? 2 : 0;
    if (pair > 0) return /^(?:be|have|not|never|no)$/.test(skipped(words, at + pair)) ? undefined : words.slice(0, at).join(' ');
    if (ADVERB.has(word) || /ly$/.test(word)) continue;
    if (word === 'to' && at === 0) return DO.has(next) ? '' : undefined;
    const isVerb = isMany
      ? DO.has(word) && !(at > 0 && DEED.has(word))
      : DOES.has(word) || (at === 0 && !SERVICE.test(name) && /^[a-z]{2,}[a-rt-z]s$/.test(word) && !NO_VERB.has(word));
    // NOTE: “a member of the team visits”: a noun of the work right behind a doer is its verb.
    if (isVerb && !NO_VERB.has(word)) return words.slice(0, at).join(' ');
    if (
      (BREAKS.has(word) && !(word === ',' && at === 0 && AS.test(name))) ||
      (at === 0 && !/^(?:from|of|in|at|on|within|with|across|for|else|or|,)$/.test(word))
    )
      return undefined;
  }
  return undefined;
}

const AS = / as /;

function skipped(words: readonly string[], start: number): string {
  let at = start;
  while (ADVERB.has(words[at] ?? '') || /ly$/.test(words[at] ?? '')) at += 1;
  return words[at] ?? '';
}

/** “Visit: a suitable person, within 5 working days”. */
function isLabelled(before: string, rest: string): boolean {
  return /[:–—] $/.test(before) && /^,? (?:within|by|before|on the|no later|not later|the same|same|at least|inside)\b/.test(rest);
}
