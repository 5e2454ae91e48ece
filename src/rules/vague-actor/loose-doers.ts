// Who is said to do something in a sentence, where whoever it is could be anybody: before the verb, behind “by” or “for”, under a label, in answer to
// “who”. A name counts where a clause may begin and a deed follows.

import { DEED, DO, DOES, MODAL } from '../reading/task-words.ts';
import { wordSet } from '../reading/word-set.ts';
import { mayName, nameAt } from './loose-names.ts';

export interface LooseDoer {
  /** It has to, or whoever it is comes from a body at large. */
  readonly isOwed: boolean;
  readonly name: string;
  /** Of these a time need not be set: whoever fits is asked for outright. */
  readonly isPlain: boolean;
}

const HAVE_TO = wordSet('need needs has have is are');
const ADVERB = wordSet('then also always first jointly both therefore normally usually again still now either together themselves all');
const NO_VERB = wordSet(
  'is are was were be have has had do does did not this its as us less who which that whom whose and or if when where means seems remains becomes knows hears learns learn gets get lives wants likes feels thinks know hear differ differs disagree agrees argue need needs matter matters ' +
    "vary varies depend depends struggle worry worries happen exist always sometimes perhaps services teams agencies sides partners days weeks hours across besides else’s else's",
);
const NOT_DONE = wordSet('be not never no have know feel need want understand agree hear learn get receive remain continue be');
const OBJECT = wordSet(
  'the a an any all each every both him her it them this that these those his their its up out to with whether what who how for from and at in on by round over off back down through within before no sure , .',
);
/** Where one of these stands right before it, the name is no subject. */
const NOT_BEFORE = wordSet(
  'to with by from of for on in at the a an that if when who which whose as than or about into onto through between like against is are be was were not no their its his her this each every any some another before after until unless once where whether because since while whenever wherever what how why without among both under over off our your my said',
);
const OPENER = wordSet(
  'if when whenever where wherever once unless until because since while as although though should whether who which that what how before after',
);
const VERB_BEFORE = /^(?:[a-z]+(?:s|ed)|must|should|will|shall|may|can|ring|tell|ask|let|inform|contact|notify|send|give|and)$/;

export function tokensOf(sentence: string): string[] {
  return (
    sentence
      .toLowerCase()
      .replaceAll("'", '’')
      .replace(/\([^)]{0,80}\)/g, ' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*|[,;:.–—]/gu) ?? []
  );
}

export function looseDoersIn(sentence: string): LooseDoer[] {
  const words = tokensOf(sentence);
  const found: LooseDoer[] = [];
  if (!words.some(mayName)) return found;
  for (let at = 0; at < words.length; at += 1) {
    const isBy =
      (words[at - 1] === 'by' && words[at - 2] !== undefined) ||
      (words[at - 1] === 'from' && words.slice(0, at).some((word) => /^(?:hears?|learns?|gets?|receives?)$/.test(word)));
    const isTold = at === 1 && /^(?:let|tell|inform|ring|ask|notify|contact|alert|phone)$/.test(words[0] ?? '');
    const isFor = words[at - 1] === 'for' || words[at - 1] === 'to' || words[at - 1] === 'with' || words[at - 1] === 'on' || words[at - 1] === 'of';
    if (!isBy && !isFor && !isTold && !mayBegin(words, at)) continue;
    const name = nameAt(words, at);
    if (!name || (words[at - 1] === 'or' && !name.isPlain)) continue;
    const shown = words.slice(at, name.end).join(' ').replaceAll(' ,', ',');
    if (
      isTold
        ? name.isPlain && words[name.end] !== 'who' && words[at + 1] !== 'other'
        : isBy
          ? isDoneBy(words, at - 1)
          : isFor
            ? isLeftTo(words, at, name.end)
            : isDeed(words, name.end, name.isMany)
    )
      found.push({ name: shown, isPlain: name.isPlain, isOwed: MODAL.has(words[name.end] ?? '') });
  }
  return found;
}

/** A name that is all that stands in a cell, behind a label or in answer to a question. */
export function isLooseName(text: string, mayBeMany = false): boolean {
  const words = tokensOf(text);
  const name = nameAt(words, 0);
  return name !== undefined && (name.isPlain || (mayBeMany && name.isMany)) && (name.end >= words.length || /^[,.;]$/.test(words[name.end] ?? ''));
}

/** May a subject begin here? */
function mayBegin(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || /^[:;.–—]$/.test(before)) return true;
  if (before === ',') return true;
  if (before === 'while' && words[at - 2] === ',') return true;
  if (before === 'and' || before === 'but' || before === 'then' || before === 'or') return !isCase(words, at);
  if (NOT_BEFORE.has(before) || VERB_BEFORE.test(before) || /ly$/.test(before)) return /^(?:then|here|also|always|next|first)$/.test(before);
  // NOTE: “on the third day somebody goes”: behind a time or a case with no comma.
  return (
    /^(?:somebody|someone|anybody|anyone|whoever|whichever|the|an?|one)$/.test(words[at] ?? '') &&
    !(DO.has(before) && !/’s$|^(?:the|an?|of|his|her|their)$/.test(words[at - 2] ?? ''))
  );
}

/** Does a clause that says when or of whom reach as far as here? */
function isCase(words: readonly string[], at: number): boolean {
  for (let back = at - 2; back >= 0; back -= 1) {
    const word = words[back] ?? '';
    if (/^[,:;.–—]$/.test(word)) return false;
    if (OPENER.has(word)) return true;
  }
  return false;
}

function isDeed(words: readonly string[], start: number, isMany: boolean): boolean {
  let at = start;
  // NOTE: “a suitable person, within 5 working days, rings”.
  if (words[at] === ',') {
    const end = words.indexOf(',', at + 1);
    at = end < 0 || end - at > 9 ? at + 1 : end + 1;
  }
  at = behindAdverbs(words, at);
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (MODAL.has(word)) return !NOT_DONE.has(words[behindAdverbs(words, next === 'to' ? at + 2 : at + 1)] ?? '');
  if (HAVE_TO.has(word))
    return (
      (next === 'to' || next === 'responsible' || /^(?:expected|required|asked)$/.test(next)) &&
      (next === 'responsible' || DO.has(words[at + (next === 'to' ? 2 : 3)] ?? ''))
    );
  if (word === 'to') return DO.has(next);
  if (/^(?:follow|come|go)s?$/.test(word) && /^[,;.]?$/.test(next)) return false;
  if (NO_VERB.has(word) || !/^[a-z-]{2,}$/.test(word)) return false;
  if (/^(?:see|support|treat|help|reach|handle|serve|attend|take)s?$/.test(word) && /^(?:\d|about|some$|around|more|many|nearly)/.test(next)) return false;
  if (isMany)
    return (
      (DO.has(word) && !(DEED.has(word) && !OBJECT.has(next))) ||
      (!/(?:s|ed|ing|ly)$/.test(word) && /^(?:up|the|an?|each|every|it|them|their|his|her|out|over)$/.test(next))
    );
  return (
    (DOES.has(word) && !/^(?:is|are|was|were)$/.test(next)) ||
    (/^[a-z]{2,}[^s\W]s$/.test(word) && (OBJECT.has(next) || next.endsWith('self') || next.endsWith('selves')))
  );
}

function behindAdverbs(words: readonly string[], start: number): number {
  let at = start;
  while (ADVERB.has(words[at] ?? '') || (/\w{2}ly$/.test(words[at] ?? '') && !DO.has(words[at] ?? ''))) at += 1;
  return at;
}

/** “Is visited by those best placed”; what was done by somebody tells of a case. */
function isDoneBy(words: readonly string[], by: number): boolean {
  if (words[by] === 'from') return true;
  const before = words.slice(Math.max(0, by - 11, words.lastIndexOf(',', by) + 1), by);
  const near = before.slice(-6);
  return (
    before.some((word) => /^(?:is|are|be|to)$/.test(word)) &&
    !near.some((word) => /^(?:was|were|been|had|not|never|no|if|when|where|once|that|which|who)$/.test(word)) &&
    before.some((word) => /(?:ed|en|nt|de|ne|ld|ng|pt|ut|ad)$/.test(word))
  );
}

/** “It is for partners to keep it”, “it falls to the responsible clinician”, “the decision lies with the relevant manager”. */
function isLeftTo(words: readonly string[], at: number, end: number): boolean {
  const [verb = ''] = words.slice(at - 2, at - 1);
  if (words[at - 1] === 'of') return /^(?:responsibility|duty|task|job)$/.test(verb) && words[end] === 'to';
  const subject = words.slice(0, at - 2);
  if (!/^(?:is|be|falls|lies|rests|remains|sits|belongs|up|left)$/.test(verb)) return false;
  if (verb !== 'falls' && !subject.some((word) => /^(?:it|this|that|task|duty|job|responsibility|decision|onus|choice)$/.test(word))) return false;
  return (
    /^who/.test(words[at] ?? '') ||
    words[end] === 'to' ||
    words[end] === undefined ||
    /^[,.;]$/.test(words[end] ?? '') ||
    words[end] === 'within' ||
    words[end] === 'as'
  );
}
