// Does anybody act in a sentence? One who works or lives there stands as the subject of a verb of doing, with whatever may hang between
// the two: “Riverside Recovery’s single point of contact (01632 960121) tells …”, “the team leader of the service that was asked answers”.

import { isThing } from './doerless-things.ts';
import { mainClausesOf } from './main-clauses.ts';
import { DEED, DO, DOES, GOES, MANY, ONE } from './task-words.ts';
import { wordSet } from './word-set.ts';

const PERSONS = wordSet(
  'i we you they she he whoever each nobody parent parents mother father mothers fathers mum dad child children pupil pupils sibling grandmother grandfather grandparent grandparents grandparents family families carer carers patient patients ' +
    'person people woman man women men adult adults relative relatives friend neighbour sister brother young partner caller host desk line duty point access options network adviser advisers advisor chair panel commission',
);
const SECOND: Readonly<Record<string, readonly string[]>> = {
  door: ['front'],
  work: ['social', 'Social'],
  visiting: ['health'],
  help: ['family', 'Family'],
  health: ['public'],
  aid: ['Women’s', "Women's"],
};
const PREPOSITIONS = wordSet(
  'of at in from for on with within into to by about between under over against beside near inside through during after before than as like via per',
);
const SUBJECT_TAIL = wordSet('of at in from for on with within based');
const RELATIVE = wordSet('who which that whose whom');
const HOW = wordSet(
  'also then always first normally usually both all each now never either jointly together themselves himself herself in-person not still again alone only just simply',
);
const MODAL = wordSet('must should will shall ought may can cannot might could would');
/** What is only had, been or received is no doing. */
const NO_DOING = wordSet(
  'is are was were be been being has have had does hears hear receives receive learns learn gets get means needs need feels seems remains stays becomes this its as us hers yours always sometimes perhaps thus less unless days hours weeks months years services teams ' +
    'agencies leads workers parents partners users sides was across besides towards else’s',
);
const HAS_TAIL = /(?:ors|ers|ings|tions|ments|ists|ices|ents|cies|ties|sses|ness|ous|ss|us|’s|'s)$/;
const OBJECT = wordSet(
  'the a an any all each every both him her it them this that these those his their its your one no who what whether how to at back round on up out in with for them and by',
);
const FARTHEST = 14;
const OWES = wordSet('require requires need needs fall falls stand stands ought has have');

function wordsOf(text: string): string[] {
  return text.replace(/\([^)]{0,80}\)/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'@.-]*(?<![.])|[,;:–→]/gu) ?? [];
}

/** “I rang”, “the head teacher found her a room”: told as it happened. */
const PAST = wordSet('rang wrote saw went came took gave spoke began knew drove chose broke forgot said');

function isDoing(word: string, next: string, isMany: boolean, isKnown: boolean): boolean {
  if (NO_DOING.has(word)) return false;
  if (PAST.has(word) || (isKnown && /(?:ed|^found|^made)$/.test(word) && /^(?:the|each|an?|him|her|it|them|this|that|their|his|my|\d+)$/.test(next)))
    return true;
  if (
    isMany &&
    /^[a-z-]{3,}[^sd]$/.test(word) &&
    /^(?:the|an?|him|her|it|them|this|that|their|his|together)$/.test(next) &&
    !PREPOSITIONS.has(word) &&
    !HOW.has(word) &&
    word !== 'that'
  )
    return true;
  if (isMany && DO.has(word)) return !DEED.has(word) || OBJECT.has(next) || PREPOSITIONS.has(next);
  if (DOES.has(word)) return !DEED.has(word) || OBJECT.has(next) || /^[a-z]+s?$/.test(next);
  return (
    /^[a-z-]{2,}[^s]s$/.test(word) &&
    !HAS_TAIL.test(word) &&
    (OBJECT.has(next) || PREPOSITIONS.has(next) || next === '' || next === 'so' || /^[a-z]+ly$/.test(next))
  );
}

function isAgent(word: string, shown: string, before: string | undefined): boolean {
  if (ONE.has(word) || MANY.has(word) || PERSONS.has(word) || (SECOND[word] ?? []).includes(before ?? '')) return true;
  if (before === undefined || isThing(word)) return false;
  return (
    /^\p{Lu}/u.test(shown) &&
    /^\p{Lu}/u.test(before) &&
    !/^(?:The|A|An|Any|Each|Every|In|On|At|By|Within|After|When|If|No|All|Both|This|That|These|Those|There|It|Its|Their)$/.test(shown)
  );
}

/** The clause whose subject acts. */
function actsInClause(clause: string): boolean {
  const shown = wordsOf(clause);
  const words = shown.map((word) => word.toLowerCase());
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!isAgent(word, shown[at] ?? '', shown[at - 1]) || isObject(words, at)) continue;
    if (verbBehind(words, at)) return true;
  }
  // NOTE: a name of one word at the beginning, “Waypoint rings”; other words begin a sentence with a capital as well.
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(shown[0] ?? '') &&
    !/(?:s|ing|ly|ent|tion|ed)$/.test(words[0] ?? '') &&
    DOES.has(words[1] ?? '') &&
    !DEED.has(words[1] ?? '') &&
    !GOES.has(words[1] ?? '') &&
    !NO_DOING.has(words[1] ?? '')
  );
}

const GERUND = /^(?:telling|ringing|asking|informing|seeing|meeting|visiting|inviting|contacting)$/;

/** “To the social worker”, “for telling the school”: the phrase that ends in the word begins behind a preposition. */
function isObject(words: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 7); back -= 1) {
    const word = words[back] ?? '';
    if (/^(?:the|an?|any|each|every|both|their|its|our|your|his|her|whichever|another|one|all|no)$/.test(word)) {
      const before = words[back - 1];
      return before !== undefined && (PREPOSITIONS.has(before) || GERUND.test(before)) && back - 1 > 0 && !/^(?:than|as)$/.test(before);
    }
    if (PREPOSITIONS.has(word)) return back > 0 || back === at - 1;
    if (word === ',' || word === ':' || word === ';') return false;
  }
  return false;
}

function verbBehind(words: readonly string[], start: number): boolean {
  const isMany = MANY.has(words[start] ?? '') || /^(?:i|we|you|they|people|women|men|children|families|parents|[a-z]+s)$/.test(words[start] ?? '');
  let isLoose = false;
  let many = isMany;
  let relative = false;
  for (let at = start + 1; at <= start + FARTHEST && at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (HOW.has(word) || (/ly$/.test(word) && !DO.has(word))) continue;
    if (MODAL.has(word)) {
      const rest = words
        .slice(at + 1, at + 5)
        .filter((one, place, all) => !HOW.has(one) && !/ly$/.test(one) && !(one === 'have' && all[place + 1] === 'been'))
        .map((one) => (one === 'been' ? 'be' : one));
      if (!relative && rest[0] !== 'be' && rest[0] !== undefined) return true;
      if (relative) {
        relative = false;
        continue;
      }
      return rest[0] === 'be' && /ing$|^(?:responsible|present|there|in|with)$/.test(rest[1] ?? '');
    }
    if (word === 'does' || word === 'do') return !relative;
    // NOTE: “a room requires to be booked”.
    if (next === 'to' && words[at + 2] === 'be' && OWES.has(word)) return false;
    if ((word === 'has' || word === 'have') && /(?:ed|en|nt|de|ld)$|^to$/.test(next) && next !== 'been') return words[at + 2] !== 'be';
    if ((word === 'is' || word === 'are') && /^(?:responsible|present|there|to|in|with|at|the|not|on)$|ing$/.test(next))
      return !(next === 'to' && /^(?:be|have|get|receive|hear)$/.test(words[at + 2] ?? ''));
    if (word === 'is' || word === 'are' || word === 'was' || word === 'were') {
      if (!relative) return false;
      relative = false;
      continue;
    }
    if (isDoing(word, next, many, start > 0 || words[0] === 'i' || words[0] === 'we')) {
      if (!relative) return true;
      relative = false;
      continue;
    }
    if (SUBJECT_TAIL.has(word)) isLoose = true;
    else if (word === 'and' || word === 'or' || word === ',') {
      isLoose = true;
      if (word !== ',') many = true;
    } else if (RELATIVE.has(word)) {
      isLoose = true;
      // NOTE: “who learns of it rings”: the first verb is that of the clause between; “whom the team sent” has one who acts before it.
      relative = word !== 'who' || OBJECT.has(next) || PERSONS.has(next);
      if (!relative) at = behindHow(words, at + 1);
    } else if (!isLoose && !ONE.has(word) && !MANY.has(word)) return false;
  }
  return false;
}

function behindHow(words: readonly string[], start: number): number {
  let at = start;
  while (HOW.has(words[at] ?? '') || MODAL.has(words[at] ?? '') || /ly$|^(?:do|does|did|has|have|had|is|are|was|were)$/.test(words[at] ?? '')) at += 1;
  return at;
}

/** Somebody rings, decides, sends; whoever gets something, is told or has something does not. */
export function anybodyActs(sentence: string): boolean {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const made = mainClausesOf(sentence).some((clause) => actsInClause(withoutCase(clause)));
  if (known.size > MOST_KNOWN) known.clear();
  known.set(sentence, made);
  return made;
}

/** Several rules ask about the same sentences, one after another. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 2_000;

/** What says when, or of whom: not who of those who act it is (“the worker who took the call”). */
const CASE =
  /(?<=\w[ ,]{1,2})\b(?:if|when|whenever|where|wherever|once|unless|until|(?:before|after) (?!(?:[a-z]+ )?[\d.]+ (?:the|an?) |(?:the|an?|each|every|any|its|their) [\w’'-]+(?: [\w’'-]+){0,3},? (?:the|an?) )|because|since|while|although|though|whether|what|how|why|in case|so that|such that|to where|(?:that|which) (?=(?:the|an?|we|you|they|it|she|he|each|every|all|any|their|his|her)\b))\b.*/i;

export function withoutCase(clause: string): string {
  const at = clause.replace('looked after', 'looked-after').search(CASE);
  return at > 8 ? clause.slice(0, at) : clause;
}

/** “By the same clerk”, “under the supervisor’s name”; not “by secure e-mail”, nor “by the day after the visit”. */
export function isDoneBy(sentence: string): boolean {
  for (const { 1: who = '', index } of sentence.matchAll(/\b(?:by|through|under|with) ((?:[\w’'-]+ ?){1,7})/g)) {
    const shown = wordsOf(who);
    const end = shown.findIndex((word, at) => at > 0 && /^(?:after|before|of|within|on|at|in|when|if|to|by|with|between)$/.test(word));
    const near = shown.slice(0, end < 0 ? shown.length : end);
    const isBy = sentence.startsWith('by', index);
    if (
      near.some(
        (word, at) =>
          isBy &&
          /^\p{Lu}\p{Ll}/u.test(word) &&
          at < 3 &&
          !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Week|Day)$/.test(
            word,
          ),
      )
    )
      return true;
    const low = near.map((word) => word.toLowerCase());
    if (isBy && /^(?:whoever|it|them|him|her|me|us|each|both|another|nobody)$/.test(low[0] ?? '')) return true;
    if (
      isBy &&
      low.some(
        (word, at) =>
          (ONE.has(word) ||
            MANY.has(word) ||
            PERSONS.has(word) ||
            /(?:clerk|sheriff|psychologist|pharmacist)s?$/.test(word) ||
            (SECOND[word] ?? []).includes(near[at - 1] ?? '')) &&
          !/[’']s?$/.test(word),
      )
    )
      return true;
    if (/^under/.test(sentence.slice(index)) && /['’]s name/.test(who)) return true;
  }
  return false;
}

const DONE_TO = /^(?:told|rung|informed|notified|asked|seen|visited|invited|contacted|alerted|to)$/;

/** “By: the co-ordinator”, “recovery worker → lead professional”, “minutes: conference administrator”: behind a mark, one who acts. */
export function namesOne(sentence: string): boolean {
  const [label = ''] = /^(?:[-*•] )?[^:.;]{3,40}(?=: )/.exec(sentence) ?? [];
  if (ONE.has(wordsOf(label.toLowerCase()).at(-1) ?? '')) return true;
  return sentence
    .split(/: |→|, (?=led|held|chaired|shared)|\b(?:is|are) for\b/)
    .slice(1)
    .some((part) => {
      const words = wordsOf(part.toLowerCase()).slice(0, 7);
      const at = words.findIndex((word) => ONE.has(word) || (MANY.has(word) && word !== 'both' && word !== 'all') || word === 'contact');
      return at >= 0 && at < 6 && !DONE_TO.test(words[at + 1] ?? '') && !PREPOSITIONS.has(words[at - 1] ?? '') && !PREPOSITIONS.has(words[at - 2] ?? '');
    });
}

/** “On the evening the plan starts the lead professional”: what they do stands below. */
export function endsWithDoer(text: string): boolean {
  const words = wordsOf(text.toLowerCase());
  const last = words.at(-1) ?? '';
  return /[\p{L}]$/u.test(text) && (ONE.has(last) || MANY.has(last) || (SECOND[last] ?? []).includes(words.at(-2) ?? ''));
}

/** What a sentence tells, without those who do it and the one to whom it is sent: “the chair of the meeting has …”, “writes to the referrer”. */
export function withoutSubject(sentence: string): string {
  const words = sentence.split(' ');
  const verb = words.findIndex(
    (word, at) =>
      at > 0 &&
      at < 12 &&
      (DOES.has(word) || MODAL.has(word) || word === 'has' || word === 'have' || (DO.has(word) && !DEED.has(word) && MANY.has(words[at - 1] ?? ''))),
  );
  return words
    .slice(Math.max(verb, 0))
    .join(' ')
    .replace(/\b(?:referrers?|senders?|callers?)\b/g, ' ');
}
