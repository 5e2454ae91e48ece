// What is done in a sentence and by nobody: passive verbs, each with how firmly it is put and whether its clause stands for itself. Read from the
// verb back to where its clause begins, so that it need not know what is done, nor to what.

import { DEED, DO, DOES, MODAL } from '../reading/task-words.ts';
import { wordSet } from '../reading/word-set.ts';

/** `owed`: it has to be done. `told`: it is done. `past`: it was done, or has been. */
export type Force = 'owed' | 'told' | 'past';

export interface OpenDeed {
  readonly force: Force;
  readonly verb: string;
  /** What stands before its clause and behind its verb; a time there is its own, and not one of what the clause is about. */
  readonly around: string;
  /** “… or is told why not”: instead of the one before. */
  readonly isOr: boolean;
}

const BE = wordSet('is are gets get');
const WAS = wordSet('was were');
const OWES = wordSet('has have needs need is are falls fall requires require ought remains remain stands comes wants');
const HAVE = wordSet('has have');
const ADVERB = wordSet(
  'also then always first both all each again being next straight only so still now therefore either normally usually jointly once together afterwards just further',
);
const IRREGULAR = wordSet(
  'made sent given held taken kept told written drawn brought sought rung found put set begun chosen seen left met read heard paid built led spoken shown done gone laid fed lent shut cast struck sworn cut let run caught taught bought lit hung had',
);
/** States, and what befalls people: nobody has to do them. */
const STATES = wordSet(
  'called based located closed worried concerned allowed entitled involved limited supposed designed interested married separated retired pleased tired prescribed collected supervised detained admitted discharged ' +
    'sentenced funded staffed owed dated numbered listed labelled exposed affected ended lapsed deemed regarded aged trained registered qualified employed permitted obliged born need feed indeed exceed proceed succeed speed ' +
    'satisfied prepared excluded described missed needed used meant dispensed swallowed divided opened known gone due shut convinced frightened scared ashamed expected required intended planned defined covered included ' +
    'run built led set bound done tied counted measured reckoned fixed hundred red bed shed drawn occupied destroyed related linked attached assumed thought believed understood hoped surprised absorbed charged mentioned ' +
    'protected kept reviewed started challenged shortened withheld absent printed treated placed excused injured harmed abused arrested removed disagreed adopted amended published spent drowned poisoned noticed opposed inclined',
);
/** What has to be so, and is nobody’s doing. */
const OWED_STATES = wordSet(
  'satisfied met fulfilled true kept entitled deemed allowed permitted obliged known understood construed interpreted worried concerned frightened surprised ashamed based disappointed involved excused regarded used',
);
const SUBORDINATE = wordSet(
  'if when whenever where wherever once unless until because since while as although though whether after before what how why that which who whom whose than till whatever whoever whichever should',
);
const RELATIVE = wordSet('who which that whom whose whatever whoever whichever');
const BREAKS = wordSet('; : – — ( ) →');
const FINITE = wordSet('is are was were has have had do does did will would must should shall can could may might cannot am');
const PRONOUN = wordSet('he she it they we you i nobody everyone somebody someone anyone anybody');
const DETERMINER = wordSet('the a an any each every both their his her its our your this these those no one two another all');
const PREPOSITION = wordSet('of to for with in on at by from about into onto through between under over against within and or after before');
/** What is a noun as well, and mostly one where no subject stands right before it. */
const OR_NOUN = wordSet('work help support hand lead test share answer place start close hold let set put cover address');
const TIME_NOUN = wordSet('day night morning evening week time moment afternoon date way everything anything');

export function tokensOf(sentence: string): string[] {
  return (
    sentence
      .toLowerCase()
      .replace(/\btae\b/g, 'to')
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'@.-]*(?<![.])|[,;:–—()→]/gu) ?? []
  );
}

/** Every passive of a clause that stands for itself: not those that say when, of whom or what for. */
export function openDeedsIn(sentence: string): OpenDeed[] {
  const words = tokensOf(sentence);
  const found: OpenDeed[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const group = groupAt(words, at);
    if (!group) continue;
    const verb = words[group.at] ?? '';
    const isState = group.force === 'told' ? isStateAt(words, group.at) : OWED_STATES.has(verb);
    if (!isState && isMainAt(words, at)) {
      const start = startOf(words, at);
      const around = `${words.slice(0, start).join(' ')} ${words.slice(at).join(' ')}`.replaceAll(' ,', ',');
      found.push({ force: group.force, verb, around: subjectIsPhrase(words[start] ?? '') ? words.join(' ') : around, isOr: words[at - 1] === 'or' });
    }
    at = group.at;
  }
  return found;
}

function isStateAt(words: readonly string[], at: number): boolean {
  const [verb = '', next = '', third = '', fourth = ''] = words.slice(at, at + 4);
  if (verb === 'put') return next === 'right';
  if (verb === 'looked') return next === 'at' && (third === 'again' || fourth === 'again');
  return STATES.has(verb) && !(verb === 'placed' && next === 'on');
}

/** “Within 2 days the form is sent”: nothing divides the time from the subject. */
function subjectIsPhrase(first: string): boolean {
  return /^(?:within|by|on|before|after|at|in|for|no|not|\d.*|two|three|four|five|ten)$/.test(first);
}

function behindAdverbs(words: readonly string[], start: number): number {
  let at = start;
  while (ADVERB.has(words[at] ?? '') || /\w{2}ly$/.test(words[at] ?? '')) at += 1;
  return at;
}

export function isParticiple(word: string): boolean {
  return (
    IRREGULAR.has(word) ||
    (word.length > 4 && word.endsWith('ed')) ||
    /^(?:re|over|under|with|mis|un)-?(?:made|sent|given|held|taken|told|written|drawn|read|done|put|rung|seen)$/.test(word)
  );
}

interface Group {
  readonly force: Force;
  /** Where the participle stands. */
  readonly at: number;
}

/** The passive that begins at this word, if one does. */
function groupAt(words: readonly string[], at: number): Group | undefined {
  const word = words[at] ?? '';
  const next = behindAdverbs(words, at + 1);
  if (MODAL.has(word)) {
    const be = words[next] === 'to' ? behindAdverbs(words, next + 1) : next;
    if (words[be] === 'be' || words[be] === 'get') return doneAt(words, be + 1, word === 'will' ? 'told' : 'owed');
    const been = behindAdverbs(words, be + 1);
    return words[be] === 'have' && words[been] === 'been' ? doneAt(words, been + 1, 'owed') : undefined;
  }
  const be = behindAdverbs(words, next + 1);
  if (OWES.has(word) && words[next] === 'to' && (words[be] === 'be' || words[be] === 'get')) return doneAt(words, be + 1, 'owed');
  if (HAVE.has(word) && words[next] === 'been') return doneAt(words, next + 1, 'past');
  if (BE.has(word)) return doneAt(words, at + 1, 'told');
  return WAS.has(word) ? doneAt(words, at + 1, 'past') : undefined;
}

function doneAt(words: readonly string[], start: number, force: Force): Group | undefined {
  const at = behindAdverbs(words, start);
  return isParticiple(words[at] ?? '') ? { force, at } : undefined;
}

/** Does a finite verb stand here, for all that can be told without knowing every verb? */
function isVerbAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (FINITE.has(word)) return true;
  if (PRONOUN.has(before) || ((RELATIVE.has(before) || before === 'what') && !DETERMINER.has(word) && !PRONOUN.has(word)))
    return /^[a-z]/.test(word) && !PREPOSITION.has(word) && word !== 'else';
  if (DETERMINER.has(before) || PREPOSITION.has(before) || before === '' || /^(?:first|next|joint|social)$/.test(before)) return false;
  if (DOES.has(word)) return !DEED.has(word);
  return DO.has(word) && (!(DEED.has(word) || OR_NOUN.has(word)) || /[^s]s$/.test(before));
}

/** Does the verb at this place belong to a clause of its own? What was opened before it must have had its verb. */
function isMainAt(words: readonly string[], verb: number): boolean {
  const start = startOf(words, verb);
  const joined = words[start - 1];
  if ((joined === 'and' || joined === 'or' || joined === 'but') && words[start - 2] !== ',') {
    const before = lastFiniteBefore(words, start - 1);
    if (before !== undefined && !words.slice(before, start).some((word) => word === ',' || BREAKS.has(word)) && !isMainAt(words, before))
      return words[start] === 'that';
  }
  let opened = 0;
  for (let at = start; at < verb; at += 1) {
    const word = words[at] ?? '';
    if (opens(words, at, verb)) opened += 1;
    else if (opened > 0 && (isVerbAt(words, at) || (at === verb - 1 && isVerbForm(word)))) opened -= 1;
  }
  return opened === 0;
}

/** “What the meeting agreed is put …”: right before the verb of the main clause. */
function isVerbForm(word: string): boolean {
  return isParticiple(word) || DOES.has(word);
}

/** A comma or an “and” divides clauses where a verb stands before it. */
function startOf(words: readonly string[], verb: number): number {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (BREAKS.has(word)) return at + 1;
    if (word === ',' && (lastFiniteBefore(words, at) !== undefined || isFront(words, at))) return at + 1;
    if (
      (word === 'and' || word === 'but' || word === 'or') &&
      lastFiniteBefore(words, at) !== undefined &&
      !RELATIVE.has(words[at + 1] ?? '') &&
      words[at + 1] !== 'what'
    )
      return at + 1;
  }
  return 0;
}

function lastFiniteBefore(words: readonly string[], end: number): number | undefined {
  for (let at = end - 1; at >= 0; at -= 1) {
    if (BREAKS.has(words[at] ?? '')) return undefined;
    if (isVerbAt(words, at)) return at;
  }
  return undefined;
}

/** “On the Friday before, …”: what stands before the first comma says when. */
function isFront(words: readonly string[], comma: number): boolean {
  return PREPOSITION.has(words[0] ?? '') || SUBORDINATE.has(words[0] ?? '') || !words.slice(0, comma).includes(',');
}

function opens(words: readonly string[], at: number, verb: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  // NOTE: “the day the child is placed”; “by the next day the form is sent” opens nothing.
  if (TIME_NOUN.has(word) && /^(?:the|that|every|each|same)$/.test(words[at - 1] ?? '') && at + 1 < verb && !PREPOSITION.has(next) && next !== ',')
    return !(words[at - 1] === 'same' && at > 1 && DETERMINER.has(next));
  if (!SUBORDINATE.has(word) || (at + 1 === verb && /^(?:before|after|since|once)$/.test(word))) return false;
  if (word === 'that') return !isPointing(words, at) && !/^(?:means?|important|essential|vital|necessary|rule|requirement|sure)$/.test(words[at - 1] ?? '');
  if (word === 'should') return at === 0;
  if (word === 'as' && /^(?:well|soon|far|such)$/.test(words[at - 1] ?? '')) return false;
  return !(/^(?:after|before|since|until|till|than|as|once)$/.test(word) && isPhrase(words, at, verb));
}

/** “That afternoon”, “on that day”. */
function isPointing(words: readonly string[], at: number): boolean {
  return (
    at === 0 ||
    words[at + 1] === 'day' ||
    (PREPOSITION.has(words[at - 1] ?? '') && words[at - 1] !== 'and') ||
    /^(?:afternoon|evening|night|week|morning|same|worker|visit|call|form|letter|report|number)s?$/.test(words[at + 1] ?? '')
  );
}

/** “After a hearing the parent is rung”, “before noon, …”: no clause, since another subject follows before any verb. */
function isPhrase(words: readonly string[], at: number, verb: number): boolean {
  for (let on = at + 1; on < verb; on += 1) {
    const word = words[on] ?? '';
    if (word === ',') return true;
    if (isVerbAt(words, on)) return false;
    if (on > at + 1 && DETERMINER.has(word) && !PREPOSITION.has(words[on - 1] ?? '') && !DETERMINER.has(words[on - 1] ?? '')) return true;
  }
  return false;
}
