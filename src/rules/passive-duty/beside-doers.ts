// A duty that is nobody's although the next sentence names somebody: “The form is completed within 2 days. The social worker then rings.” Whoever
// was named before may be meant to do it as well; whoever is named only behind it is not. What is done has to be a thing of the work, since persons
// are told and seen by all who are spoken of.

import { isThing } from '../reading/doerless-things.ts';
import { mainClausesOf } from '../reading/main-clauses.ts';
import { DONE } from '../reading/task-words.ts';
import { wordSet } from '../reading/word-set.ts';
import { isParticiple, tokensOf } from './open-deeds.ts';

const BE = wordSet('is are be get gets');
const DUE = wordSet('will must should shall has have needs need to also then always first both all now normally usually jointly');
const HANGS = wordSet('of for to from with about on in at between after before under against');
const OTHER_CLAUSE = wordSet('who which that what when if where once unless until because whether how why while whose it this they these those');
const MORE_DONE = wordSet(
  'signed filed distributed compiled countersigned collated sealed drafted uploaded scanned redrafted typed closed reopened reviewed counted invoiced drawn mailed posted filled redone',
);
/** “Within 5 working days the form is sent”: no comma divides the two. */
const TIME_FIRST = /^(?:within|inside|in|by|on|after|before|at) (?:[\w’'-]+ ){1,6}?(?=(?:the|an?|all|each|every|any|both) )/i;
/** What the law or whoever picks up the phone does, and what only so becomes known. */
const NOT_MEANT = wordSet('held answered passed looked asked seen kept given started begun tested');
const PERSONS = wordSet('interpreter interpreters support help cover');
/** Where so few words say that somebody is told, nothing else says by whom. */
const TOLD = wordSet('told informed notified rung phoned contacted invited alerted advised visited');
const SHORT = 16;
const FEW = 4;
const LONGEST_SUBJECT = 9;

/** Of the sentences before the first that is somebody's, one in which a thing of the work is dealt with by nobody. */
export function besideDoers(
  sentences: readonly string[],
  isSomebodys: (sentence: string) => boolean,
  isDue: (sentence: string) => boolean,
): string | undefined {
  const first = sentences.findIndex(isSomebodys);
  return sentences.slice(0, Math.max(first, 0)).find((sentence) => isThingDealtWith(sentence) && isDue(sentence));
}

function isThingDealtWith(sentence: string): boolean {
  return mainClausesOf(sentence.replace(TIME_FIRST, '')).some((clause) => {
    const words = tokensOf(clause);
    const be = words.findIndex((word) => BE.has(word));
    if (be < 1) return false;
    const subject = words.slice(0, be);
    while (DUE.has(subject.at(-1) ?? '')) subject.pop();
    if (subject.length > LONGEST_SUBJECT || subject.some((word) => OTHER_CLAUSE.has(word))) return false;
    const hanging = subject.findIndex((word, at) => at > 0 && HANGS.has(word));
    const head = subject[(hanging < 0 ? subject.length : hanging) - 1] ?? '';
    const done = words.slice(be + 1, be + 4).find(isParticiple) ?? '';
    if (TOLD.has(done) && tokensOf(sentence).length <= SHORT && subject.length <= FEW) return true;
    return isThing(head) && !PERSONS.has(head) && !NOT_MEANT.has(done) && (DONE.has(done) || MORE_DONE.has(done));
  });
}
