// Blocks of words in which something is to be done and nobody acts from the first sentence to the last: not before the verb, not behind “by”, not
// under a label, not in the rest of the row; and the facts beside do not say whose it is.

import { hasDoer, withoutReceivers } from '../reading/actors.ts';
import { AIM_SECTIONS, isBound, isTimed } from '../reading/definite-deeds.ts';
import { dutyTable } from '../reading/duty-table.ts';
import { partiesNamed } from '../reading/parties.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { wordTexts } from '../reading/text-places.ts';
import { isTimeOfFacts } from '../reading/told-in-facts.ts';
import { anybodyActs, isDoneBy } from '../reading/who-acts.ts';
import { sharedCount, stemsOf } from '../reading/word-stems.ts';
import type { RuleContext } from '../rule.ts';
import { besideDoers } from './beside-doers.ts';
import { isDoneShort, isNoteOfDeed, movesOrIsOwed } from './notes.ts';
import { openDeedsIn } from './open-deeds.ts';
import { isSomebodys, NO_DUTY } from './somebodys.ts';

export interface Undone {
  readonly written: WrittenText;
  readonly sentence: string;
}

const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]{12,}’(?!\w)/g;
/** Each passive has one of these. */
const MAY_BE_DONE = /\b(?:is|are|be|been|gets?)\b/i;
const LONGEST = { text: 600, sentences: 5, sentence: 420 };
/** Which case it is: what is told of it is to be done. */
const CASE = /^(?:[-*•] )?(?:if|when|whenever|where|once|should|after|before|by|no later|on|at|for|until|in|a|an|each|every)\b/i;
/** So much of a sentence has a line of the facts to tell before it says who does what the sentence says. */
const MUCH_TOLD = 0.6;

/** Columns of what is done; others tell in what order things come. */
const TASK_HEAD =
  /^(?:the )?(?:actions?|tasks?|dut(?:y|ies)|to do|responses?|steps?|next steps?|what|(?:and )?then(?: do)?|(?:what|how) (?:is|to|we|must|has|happens?|follows?|comes|becomes)\b.*|where it goes|required(?: action)?|follow-?up|reply)$/i;

export function* undoneIn(context: RuleContext): Iterable<Undone> {
  const texts = wordTexts(context);
  for (const [index, written] of texts.entries()) {
    const { requirement, kind, section } = written;
    if (requirement === undefined || kind === 'heading' || AIM_SECTIONS.has(section)) continue;
    const sentence = kind === 'cell' ? inCell(context, written, () => siblingsOf(texts, index)) : inBlock(written, () => siblingsOf(texts, index));
    if (sentence === undefined || !isClaimed(context, requirement)) continue;
    const rows = kind === 'cell' ? siblingsOf(texts, index).map(({ row }) => row?.join(' ') ?? '') : readable(written.text).filter(isDone);
    if ([sentence, ...rows].some((one) => isToldInFacts(context, requirement, one))) continue;
    yield { written, sentence };
  }
}

function readable(text: string): readonly string[] {
  return sentencesOf(text.replace(QUOTED, '“”').replace(/ ?\([^()]{0,80}\)/g, ''));
}

/** “999 in danger; NHS 24 on 111; Samaritans on 116 123.” */
function isListOfNumbers(text: string): boolean {
  return (text.match(/\bon (?:0\d[\d ]{5,}|1\d\d\b)/g) ?? []).length > 1;
}

function inBlock({ text: whole, around, kind }: WrittenText, siblings: () => readonly WrittenText[]): string | undefined {
  const text = whole.trim();
  if (isListOfNumbers(text)) return undefined;
  if (text.length > LONGEST.text || text.endsWith(':') || !(MAY_BE_DONE.test(text) || isBound(text))) return undefined;
  const sentences = readable(text);
  if (sentences.length > LONGEST.sentences) return undefined;
  const lead = kind === 'item' ? (around?.() ?? '') : '';
  const isLed = lead.trimEnd().endsWith(':');
  if (isLed ? /^[a-z]/.test(text) : /^\(?[a-z0-9]{1,4}[).] ?to /.test(text)) return undefined;
  const done = sentences.find(isDone);
  const found =
    done ??
    (isBound(text) && !SPOKEN_TO.test(text) ? sentences : []).find(
      (sentence) => isBound(sentence) && !NO_DUTY.test(sentence) && (movesOrIsOwed(sentence) || isNoteOfDeed(sentence)),
    );
  // NOTE: who acts is dear to ask, and most texts hold nothing that is done.
  if (found === undefined) return undefined;
  if (sentences.some(isSomebodys))
    return done === undefined ? undefined : besideDoers(sentences, isSomebodys, (sentence) => isBound(sentence) && isDone(sentence));
  if (isLed && hasDoer(withoutReceivers(lead.slice(lead.indexOf('\n') + 1)))) return undefined;
  // NOTE: of a list of notes one may name whose all of them are.
  if (done === undefined && siblings().some((other) => readable(other.text).some(isSomebodys))) return undefined;
  return found;
}

/** What has to be done; or what is done in a case, by a time or beside more of the kind. What only is so has none of these. */
function isDone(sentence: string): boolean {
  if (sentence.length > LONGEST.sentence || NO_DUTY.test(sentence.replace(/\b(?:this|that|it|which) means\b/i, ' '))) return false;
  if (!MAY_BE_DONE.test(sentence) || BEFORE_THEY_GO.test(sentence)) return false;
  const deeds = openDeedsIn(sentence);
  if (deeds.length === 0) return TO_BE.test(sentence) && isDoneShort(sentence);
  if (deeds.some(({ force }) => force === 'owed')) return true;
  const told = deeds.filter(({ force, isOr }) => !isOr && (force === 'told' || BEFORE.test(sentence)));
  if (told.length === 0) return false;
  return told.length > 2 || (told.length > 1 && (CASE.test(sentence) || isTimed(sentence))) || told.some(({ around }) => isBound(around));
}

/** “On the day you get the answer.” */
const SPOKEN_TO = /\byou (?:get|go|come|have|hear|learn|see|find|know|are|were|receive|take|leave|ring)\b/i;
/** “Is filled in on the day, before the worker goes home”: by that worker. */
const BEFORE_THEY_GO =
  /\bbefore (?:the|their|her|his|its|that) (?:[a-z-]+ ){0,2}(?:workers?|nurses?|midwife|visitors?|managers?|officers?|prescribers?|pharmacists?|teachers?|doctors?|practitioners?|team) (?:goes|go|leaves?|finish(?:es)?|ends?|locks?|closes?) /i;

/** “The bottle: to be kept and labelled.” */
const TO_BE = /(?:^|[:;—–] )to be [a-z]/i;
/** “17 of 20”: a table of what was counted. */
const COUNTED = /^\d+ (?:(?:out )?of \d+|per ?cent|%)/;
/** “Before they leave the ward the cot has been looked at.” */
const BEFORE = /^(?:before|by the time|until)\b.* ha(?:s|ve) been /i;

function inCell(context: RuleContext, { text, head, row }: WrittenText, siblings: () => readonly WrittenText[]): string | undefined {
  if (head === undefined || row === undefined || text.length > 200 || /^(?:no|none|nil|nothing)\b/i.test(text)) return undefined;
  const isTask = TASK_HEAD.test(head.trim()) && !row.some((cell) => COUNTED.test(cell));
  if (!isTask && !isBound(text)) return undefined;
  if (!(isTask ? openDeedsIn(text).length > 0 || isDoneShort(text) || (isBound(text) && isNoteOfDeed(text)) : isDone(text) || isNoteOfDeed(text)))
    return undefined;
  // NOTE: of a table of notes one may name whose all of them are.
  if (siblings().some((cell) => isDoneBy(cell.text) || anybodyActs(cell.text))) return undefined;
  return row.some(
    (cell) =>
      isSomebodys(cell) || (cell !== text && (partiesNamed(context.protocol, cell).length > 0 || hasDoer(withoutReceivers(cell.replace(COURT_PAPERS, ' '))))),
  )
    ? undefined
    : text;
}

/** A court that made one of these does nothing in the row. */
const COURT_PAPERS = /\b(?:courts?|police) (?=(?:orders?|hearings?|dates?|bail|reports?|call-outs?)\b)/gi;

/** The items of the same list, the cells of the same table. */
function siblingsOf(texts: readonly WrittenText[], index: number): WrittenText[] {
  const { kind, requirement } = texts[index] as WrittenText;
  if (kind !== 'item' && kind !== 'cell') return [];
  const isOne = (at: number): boolean => texts[at]?.kind === kind && texts[at]?.requirement === requirement;
  let first = index;
  let end = index + 1;
  while (isOne(first - 1)) first -= 1;
  while (isOne(end)) end += 1;
  return texts.slice(first, end);
}

/** What is only planned may leave open who will do it. */
function isClaimed({ protocol }: RuleContext, requirement: string): boolean {
  return !['planned', 'partial'].includes(protocol.answers.get(requirement)?.status ?? '');
}

/** A line of the facts, with its name beside it, says what the sentence says: the same deed, and of the same thing. */
function isToldInFacts(context: RuleContext, requirement: string, sentence: string): boolean {
  if (isTimeOfFacts(context, requirement, sentence, sentence, { share: MUCH_TOLD })) return true;
  const said = stemsOf(sentence);
  const facts = factsOf(context, requirement);
  if (facts.some((fact) => !fact.includes('{') && sharedCount(said, stemsOf(fact)) >= Math.max(3, said.size * MUCH_TOLD))) return true;
  if (HELD.test(sentence) && facts.some((fact) => /meeting|conference|discussion|review/.test(fact))) return true;
  const verbs = stemsOf(
    openDeedsIn(sentence)
      .map(({ verb }) => verb)
      .join(' '),
  );
  const lines = dutyTable(context)
    .filter((entry) => entry.requirement.id === requirement && entry.who.length > 0)
    .map((entry) => stemsOf(`${entry.does} ${entry.label} ${entry.when} ${entry.from} ${entry.fact.name.replaceAll('_', ' ')}`));
  // NOTE: several deeds without a time may be told in several lines, or in one.
  const all = new Set(lines.flatMap((told) => [...told]));
  return !isTimed(sentence) && verbs.size > 1 && sharedCount(verbs, all) === verbs.size && sharedCount(said, all) >= 3;
}

/** The facts beside say who holds the meeting, and the words only when. */
const HELD =
  /\b(?:meeting|conference|discussion|review|group|one)s? (?:(?:is|are|must be|will be|should be|has to be|have to be|is to be) )?(?:\w+ly )?held\b/i;

function factsOf({ protocol }: RuleContext, requirement: string): string[] {
  return Object.entries(protocol.answers.get(requirement)?.facts ?? {}).flatMap(([name, fact]) =>
    [fact].flat().map((one) => `${name.replaceAll('_', ' ')} ${typeof one === 'string' ? one : JSON.stringify(one)}`),
  );
}
