// Sentences of an answer’s words that say what is done, by when, and not who does it. Neighbours that name somebody speak for them.

import { hasDoer, withoutReceivers } from '../reading/actors.ts';
import { isBareDeed } from './bare-deeds.ts';
import { hasOrder } from '../reading/bare-notes.ts';
import type { TimedText } from '../reading/definite-deeds.ts';
import { isOwedByNobody } from '../reading/doerless-things.ts';
import { doerlessIn, isOwedPassive, isTimedDeed, somebodyActs } from './doerless-deeds.ts';
import { dutyTable } from '../reading/duty-table.ts';
import { undoneIn } from './left-undone.ts';
import { mainClausesOf } from '../reading/main-clauses.ts';
import { partiesNamed } from '../reading/parties.ts';
import type { RuleContext } from '../rule.ts';
import { anybodyActs, endsWithDoer } from '../reading/who-acts.ts';
import { MANY, ONE } from '../reading/task-words.ts';
import type { WrittenText } from '../reading/text-places.ts';

const NAMES =
  /^(?!(?:[\w ]+ )?(?:to|told|informed|copied|copy|cc|notified|shown)(?: [\w ]+)?:)[\w ]{2,30}: (?:the )?[\w -]*(?:worker|manager|lead|leader|practitioner|professional|midwife|nurse|visitor|officer|team|chair|social work|co-?ordinator|director|prescriber|pharmacist|group|desk|front door|adviser)/i;
/** “The plan names who goes instead.” */
const NAMED_THERE =
  /\b(?:plan|rota|sheet|record|card|facts|table|list|line)s? (?:also )?(?:names?|says?|gives?|shows?) (?:who|whom|which (?:worker|post|service|team)|the (?:post|worker|person|service) (?:who|that))\b/i;
/** A line that leads into its list, whose verbs stand there: “Before the meeting the social worker:”. */
const LEADS_INTO = /^[^.!?;]*\b(?:the|an?|each|every|their|both|any) (?:[\w’'-]+ ){0,5}?([\w’'-]+)(?: (?:also|then|first|always|both))?:?$/i;
/** “On the day a child is removed:”, with a list below. */
const LEADS_WITH_A_CASE = /^(?:on|at|by|before|after|when|whenever|if|once|within|during|in|from|while|where|until) [^.!?;]*:\s*$/i;
const NAMED_BELOW =
  /\b(?:does (?:it|this|so)|is for the|falls to|goes to the|(?:by|with) the [\w -]*(?:worker|manager|lead|leader|practitioner|midwife|nurse|visitor|officer|team|chair))\b/i;

/** “Scanned to both records”, in a column of tasks. */
const DONE_FIRST =
  /^(?:[A-Za-z]{3,}ed|sent|given|made|told|put|taken|kept|rung|read|held) (?:to|in|on|into|onto|by (?!the|a)|out|across|back|up|off|over|with|at|and)\b/;

/** Columns of tasks; others tell in what order things come. */
const TASK_HEAD =
  /^(?:the )?(?:actions?|tasks?|dut(?:y|ies)|to do|response|what|what (?:is done|is to be done|to do|we do|must be done|has to be done)|then do|next steps?|where it goes|what becomes of it|required(?: action)?|what is (?:needed|required))$/i;

export function doerlessAmong(context: RuleContext, { written, requirement, sentences }: TimedText): string | undefined {
  const { kind, head, row } = written;
  if (kind === 'cell' && (head === undefined || row === undefined)) return undefined;
  const others = row?.filter((cell) => cell !== written.text) ?? [];
  for (const [index, { text, isBound, isTimed }] of sentences.entries()) {
    if (kind === 'paragraph' && index === sentences.length - 1 && isLeadIn(text)) continue;
    if (
      !(isBound ? isTimedDeed(text) : (kind === 'cell' && TASK_HEAD.test(head ?? '') && !/^(?:no|none|nil)\b/i.test(written.text)) || (isTimed && isOwed(text)))
    )
      continue;
    if (
      isLabelledDoer(written.text, text) ||
      anybodyActs(text) ||
      isAnswerTo(text, written.text) ||
      hasOrder(text.split(' ', 2).join(' ')) ||
      isForSomebody(context, text)
    )
      continue;
    const clause = doerlessIn(text) ?? (kind === 'cell' && DONE_FIRST.test(text) ? text : undefined);
    if (clause === undefined || [...sentences.slice(0, index), ...sentences.slice(index + 1)].some((other) => speaksFor(other.text))) continue;
    if (others.some((cell) => hasDoer(cell) || partiesNamed(context.protocol, cell).length > 0) || isLed(written)) return undefined;
    if (!isHeldBySomebody(context, requirement, clause) && isClaimed(context, requirement)) return text;
  }
  const undone = isClaimed(context, requirement) ? undoneIn({ written, requirement, sentences }) : undefined;
  return undone === undefined || isAnswerTo(undone, written.text) ? undefined : undone;
}

/** “Treatment team leader. Allocates … Signs off …”; “on the evening the lead professional”, with a list below; “by: the co-ordinator”. */
function isLabelledDoer(whole: string, sentence: string): boolean {
  const [first = ''] = whole.split(/[.:] /, 1);
  if (first.length < 60 && endsWithDoer(first) && sentence !== first && /^[A-Z][a-z]+s\b/.test(sentence)) return true;
  return endsWithDoer(whole.trim()) || /(?:^|[.;] )By: /.test(whole);
}

/** “The answer comes within 3 working days” of what somebody was asked in another sentence: they answer. */
function isAnswerTo(text: string, whole: string): boolean {
  return ANSWER.test(text) && ASKED.test(whole.replace(text, ' '));
}

const ANSWER = /^(?:the|an|their|his|her|its) (?:written )?(?:answer|reply|response|decision) (?:comes|follows|arrives|goes back|is given|is sent)\b/i;
const ASKED = /\b(?:asks?|asked|writes? to|may write|rings?|requests?|puts? (?:it|this|the question) to)\b/i;

/** “Hurt mentioned: duty team, same day”: behind the colon stands whom it is for. */
function isForSomebody({ protocol }: RuleContext, text: string): boolean {
  const named = /^[^:.]{3,60}: (?:the )?([^:,.;]{3,60}), [^,.;]{3,30}\.?$/.exec(text)?.[1];
  return named !== undefined && !/(?:ed|en|ung|ent|old)$/.test(named) && partiesNamed(protocol, named).length > 0;
}

/** Does the sentence break off at somebody, so that a list has to follow? */
function isLeadIn(sentence: string): boolean {
  if (LEADS_WITH_A_CASE.test(sentence)) return true;
  const last = LEADS_INTO.exec(sentence.trim())?.[1]?.toLowerCase() ?? '';
  return ONE.has(last) || MANY.has(last);
}

/** What has to be, again and again. */
function isOwed(sentence: string): boolean {
  return mainClausesOf(sentence).some(isOwedByNobody) || isOwedPassive(sentence);
}

/** What is only planned may leave open who will do it. */
function isClaimed({ protocol }: RuleContext, requirement: string): boolean {
  return !['planned', 'partial'].includes(protocol.answers.get(requirement)?.status ?? '');
}

/** The line that leads into a list, or the neighbours of a cell, name somebody. */
function isLed({ kind, around }: WrittenText): boolean {
  if (kind !== 'item' && kind !== 'cell') return false;
  const lead = around?.() ?? '';
  return hasDoer(withoutReceivers(lead.slice(lead.indexOf('\n') + 1)));
}

const HELD = /\b(meeting|conference|discussion|review|group)s? (?:is|are|must be|will be|should be|has to be|have to be|is to be) (?:\w+ly )?held\b/i;

/** The facts beside say who holds the meeting, and the words only when. */
function isHeldBySomebody(context: RuleContext, requirement: string, clause: string): boolean {
  const what = HELD.exec(clause)?.[1]?.toLowerCase();
  if (what === undefined) return false;
  return dutyTable(context).some(
    (entry) => entry.requirement.id === requirement && entry.who.length > 0 && `${entry.fact.name} ${entry.label} ${entry.does}`.toLowerCase().includes(what),
  );
}

/** The next sentence or one before says who acts: “Chair: social worker”, “the worker does it”. */
function speaksFor(sentence: string): boolean {
  if (isBareDeed(sentence)) return false;
  return (
    somebodyActs(sentence) || anybodyActs(sentence) || hasOrder(sentence) || NAMES.test(sentence) || NAMED_BELOW.test(sentence) || NAMED_THERE.test(sentence)
  );
}
