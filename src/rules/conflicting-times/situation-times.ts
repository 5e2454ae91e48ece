// A situation that gives another time than the passage it sends its readers to.

import type { Duration } from '../../model/durations.ts';
import { agreement, readDuration } from '../../model/durations.ts';
import type { PathwayNode, PathwayQuestion } from '../../model/pathway.ts';
import { PATHWAY_GROUPS } from '../../model/pathway.ts';
import type { Place } from '../../model/place.ts';
import { value } from '../../model/place.ts';
import { textsWithin } from '../../model/texts-within.ts';
import type { DutyEntry } from '../reading/duty-table.ts';
import { dutyTable, placeOf, timeOf } from '../reading/duty-table.ts';
import type { RuleContext, RuleFault } from '../rule.ts';
import { mentionsIn, timeMentions } from '../reading/time-mentions.ts';
import { sharedPart, stemsOf } from '../reading/word-stems.ts';
import { figuresIn } from './written-figures.ts';

const MOST_SHOWN = 3;

export function* situationTimes(context: RuleContext): Iterable<RuleFault> {
  for (const { file, nodes } of context.protocol.pathways) {
    for (const [id, node] of nodes) {
      if (node.kind === 'question' || node.clause === '') continue;
      const at = (name: string): Place => value(file, PATHWAY_GROUPS[node.kind], id, name);
      const own = ownTime(context, node, at('within'));
      if (own) yield own;
      yield* timesInDeed(context, node, at('does'));
    }
  }
}

type Node = Exclude<PathwayNode, PathwayQuestion>;

/** Only what the same people do is held against it: a passage may leave the time of others to the situation. */
function ownTime(context: RuleContext, node: Node, place: Place): RuleFault | undefined {
  const { clause, within, who } = node;
  // NOTE: what an outcome is called is what has to be done in time; its further words tell what comes of it.
  const does = node.kind === 'step' ? node.does : node.title;
  const time = within === '' ? undefined : readDuration(within);
  const theirs = time ? dutiesOf(context, clause, who) : [];
  if (!time || theirs.length === 0) return undefined;
  const very = theirs.filter((entry) => isSameDeed(entry.does, does));
  const meant = very.length > 0 ? undefined : theRowMeant(context, theirs, node);
  if (meant && differs(timeOf(meant)?.time, time) && !figuresIn(JSON.stringify(meant.row)).some((one) => figuresIn(time.text).includes(one)))
    return { ...conflict(time.text, clause, [meant], place), severity: 'warning' };
  if (isOtherDays(context, clause, time)) return { ...conflict(time.text, clause, theirs, place), severity: 'warning' };
  const isAtOdds = very.length > 0 ? very.every((entry) => agreement(timeOf(entry)?.time ?? time, time) === 'different') : !isGiven(context, clause, time);
  return isAtOdds ? conflict(time.text, clause, very.length > 0 ? very : theirs, place) : undefined;
}

function differs(given: Duration | undefined, time: Duration): boolean {
  return given !== undefined && agreement(given, time) === 'different';
}

const STAGE = /\b(?:stage|step|level) (\d)\b/i;
/** So many words more in common than with any other row, and it is that one. */
const CLEARLY = 2;
const LEAST_COMMON = 2;

/** Of the lines of the same people the one that the situation tells again: by the number of its stage, or by what is said there. */
function theRowMeant({ protocol }: RuleContext, theirs: readonly DutyEntry[], node: Node): DutyEntry | undefined {
  const title = node.kind === 'step' ? '' : node.title;
  const stage = STAGE.exec(title)?.[1];
  const numbered = stage === undefined ? undefined : theirs.find((entry) => entry.kind === 'steps' && entry.index === Number(stage) - 1);
  if (numbered) return numbered;
  const asked = protocol.pathways.flatMap(({ nodes }) =>
    [...nodes.values()].filter((one) => one.kind === 'question').flatMap((one) => one.answers.filter(({ go }) => nodes.get(go) === node).map(({ say }) => say)),
  );
  const said = stemsOf(`${title} ${node.does} ${asked.join(' ')}`);
  const ranked = theirs
    .map((entry) => ({ entry, common: [...stemsOf(`${entry.does} ${entry.when} ${entry.label}`)].filter((stem) => said.has(stem)).length }))
    .sort((a, b) => b.common - a.common);
  // NOTE: the time may be that of another line of theirs.
  const own = node.within === '' ? undefined : readDuration(node.within);
  if (own && theirs.some((entry) => agreement(timeOf(entry)?.time ?? own, own) === 'same')) return undefined;
  const [best, next] = ranked;
  return best && best.common >= LEAST_COMMON && best.common - (next?.common ?? 0) >= (next ? CLEARLY : 0) ? best.entry : undefined;
}

const PLAIN_DAYS = /^(\d+) (?:calendar )?days?$/;

/** “5 days”, where the passage has 5 working days and nothing in days of the calendar. */
function isOtherDays(context: RuleContext, clause: string, { text }: Duration): boolean {
  const amount = PLAIN_DAYS.exec(text.trim())?.[1];
  if (amount === undefined) return false;
  const facts = JSON.stringify(context.protocol.answers.get(clause)?.facts ?? {});
  const words = context.protocol.passages.get(clause)?.text ?? '';
  const hasPlain = new RegExp(`\\b${amount} (?:calendar )?days?\\b`).test(`${facts} ${words}`);
  return !hasPlain && new RegExp(`\\b${amount} working days?\\b`).test(facts);
}

/** “If any child is still unseen after 10 working days, …”: a time in the words of a step. */
function* timesInDeed(context: RuleContext, { clause, does }: Node, place: Place): Iterable<RuleFault> {
  for (const { duration, binds, text } of mentionsIn({ text: does, place, section: '' })) {
    const theirs = dutyTable(context).filter((entry) => entry.requirement.id === clause && timeOf(entry) !== undefined);
    if ((binds === 'length' && !text.startsWith('after ')) || binds === 'every' || theirs.length === 0 || isGiven(context, clause, duration)) continue;
    yield { ...conflict(text, clause, theirs, place), severity: 'warning' };
  }
}

function conflict(written: string, clause: string, theirs: readonly DutyEntry[], place: Place): RuleFault {
  const given = [...new Set(theirs.map((entry) => `\`${timeOf(entry)?.time.text ?? ''}\``))];
  const [first] = theirs;
  return {
    message: `This situation says \`${written}\`; the passage it sends readers to (\`${clause}\`) gives ${given.slice(0, MOST_SHOWN).join(', ')}.`,
    fix: 'Agree on one time and write it in both places, or name under `clause:` the passage that says so.',
    place,
    ...(first ? { related: [{ place: placeOf(first, timeOf(first)?.field), label: `${given[0]} stands here` }] } : {}),
    requirement: clause,
  };
}

/** So much of what each says is said by the other. */
const LEAST_SHARED = 0.8;

function isSameDeed(one: string, other: string): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  return Math.min(a.size, b.size) >= 3 && sharedPart(a, b) >= LEAST_SHARED && sharedPart(b, a) >= LEAST_SHARED;
}

function dutiesOf(context: RuleContext, clause: string, who: readonly string[]): DutyEntry[] {
  return dutyTable(context).filter((entry) => entry.requirement.id === clause && timeOf(entry) !== undefined && entry.who.some((one) => who.includes(one)));
}

/** In a fact of any kind, whosever it is, as a whole or among other words (“16 weeks, or 2 working days after …”), or in the words of the passage. */
function isGiven(context: RuleContext, clause: string, time: Duration): boolean {
  const facts = context.answered.find(({ requirement }) => requirement.id === clause)?.facts ?? [];
  const texts = facts.flatMap((fact) => textsWithin(fact.value));
  const written = new Set(texts.flatMap(figuresIn));
  if (figuresIn(time.text).some((one) => written.has(one))) return true;
  const words = timeMentions(context).flatMap((mention) => (mention.in.requirement === clause ? [mention.duration] : []));
  return [...texts.flatMap((text) => readDuration(text) ?? []), ...words].some((one) => agreement(one, time) === 'same');
}
