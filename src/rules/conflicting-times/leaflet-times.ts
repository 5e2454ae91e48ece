// A time in a leaflet, a form or a short version that nothing in the chapters gives. Such a paper tells again what the chapters say, so that of all timed
// statements there the one that is most like it ought to have its time.

import type { Duration } from '../../model/durations.ts';
import { agreement, readDuration } from '../../model/durations.ts';
import { isDemanded } from '../../model/gate.ts';
import { textsWithin } from '../../model/texts-within.ts';
import type { Place } from '../../model/place.ts';
import { dutyTable, placeOf, timeOf } from '../reading/duty-table.ts';
import { partyOf } from '../reading/parties.ts';
import { ownPart } from '../reading/sentences.ts';
import { documentTexts, summaryTexts } from '../reading/text-places.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { mentionsIn, timeMentions } from '../reading/time-mentions.ts';
import type { RuleContext } from '../rule.ts';
import type { Weights } from './told-senses.ts';
import { sensesOf, weightOf, weightsOf } from './told-senses.ts';
import { figuresIn } from './written-figures.ts';

type Senses = ReadonlySet<string>;

/** A timed line of the facts or sentence of a chapter. */
export interface Statement {
  readonly duration: Duration;
  readonly shown: string;
  readonly figures: readonly string[];
  readonly senses: Senses;
  readonly place: Place;
  readonly requirement: string;
}

export interface LeafletTime {
  readonly mention: TimeMention;
  /** The statement that is most like it. */
  readonly like: Statement;
}

/**
 * Over the 44 documents and four short versions of the examples: two in three of the times are missed from the chapters when doubled or made
 * two longer, one in forty as they stand.
 */
const LEAST_LIKE = 1.5;
/** A statement with the very time that is so nearly as like is the one that is told again. */
const NEARLY = 0.4;
/** A part with fewer words tells of nothing in particular: “Fill in within 1 working day.” */
const FEWEST = 2;
/** What the whole sentence, the row and the heading say counts for less than the part with the time, and a long statement is like many. */
const AROUND = 0.3;
const PER_SENSE = 0.15;
/** What is usual, what was, and what a paper leaves to be filled in. */
const NO_LIMIT = /\b(?:most (?:people|families|parents)|usually|normally|often|on average|at most|up to)\b|\b(?:19|20)\d\d\b|_{3}/i;

export function* leafletTimes(context: RuleContext): Iterable<LeafletTime> {
  // NOTE: what a leaflet tells again may be just what is still to be written.
  if (!isWhole(context)) return;
  const statements = statementsIn(context);
  const weights = weightsOf(statements.map(({ senses }) => senses));
  for (const mention of [...documentTexts(context), ...summaryTexts(context)].flatMap(mentionsIn)) {
    if (mention.binds === 'length' || mention.binds === 'at-least' || figuresIn(mention.text).length === 0 || NO_LIMIT.test(mention.sentence)) continue;
    const like = mostLike(mention, statements, weights);
    if (like && !isGivenWhereLinked(context, mention)) yield { mention, like };
  }
}

function isWhole({ catalogue, protocol }: RuleContext): boolean {
  return (
    protocol.unreadable.size === 0 && catalogue.requirements.every(({ id, demanded_from: from }) => protocol.answers.has(id) || !isDemanded(from, 'publish'))
  );
}

function statementsIn(context: RuleContext): Statement[] {
  const facts = dutyTable(context).flatMap((entry): Statement[] => {
    const time = timeOf(entry);
    if (!time) return [];
    const names = [...entry.who, ...entry.tells].map((id) => partyOf(context.protocol, id)?.name ?? id).join(' ');
    const said = [entry.does, entry.label, entry.from, entry.when, entry.fact.name.replace(/_/g, ' '), entry.requirement.title, names].join(' ');
    return [
      {
        duration: time.time,
        shown: time.time.text,
        figures: figuresIn(time.time.text),
        senses: sensesOf(said),
        place: placeOf(entry, time.field),
        requirement: entry.requirement.id,
      },
    ];
  });
  const limits = timeMentions(context).filter(({ binds }) => binds !== 'length' && binds !== 'at-least');
  const words = limits.map(
    ({ text, duration, sentence, lead, in: { row, place, requirement = '' } }): Statement => ({
      duration,
      shown: text,
      figures: figuresIn(text),
      senses: sensesOf(`${sentence} ${row?.join(' ') ?? ''} ${lead}`),
      place,
      requirement,
    }),
  );
  return [...facts, ...words];
}

/** The statement with another time that is most like it, unless one with this time is nearly as like. */
function mostLike({ sentence, text, duration, in: written }: TimeMention, statements: readonly Statement[], weights: Weights): Statement | undefined {
  const row = written.row?.join(' ') ?? '';
  const own = sensesOf(`${ownPart(sentence, text)} ${row}`);
  if (own.size < FEWEST) return undefined;
  const figures = figuresIn(text);
  const around = sensesOf(`${sentence} ${row} ${written.around?.() ?? ''}`);
  let [same, other, best] = [0, LEAST_LIKE, undefined as Statement | undefined];
  for (const statement of statements) {
    const { senses } = statement;
    const likeness = (weightOf(own, weights, senses) + AROUND * weightOf(around, weights, senses)) / (1 + PER_SENSE * senses.size);
    // NOTE: most are like nothing of it, and two times are dear to compare; one so little alike is never nearly as like as another.
    if (likeness < LEAST_LIKE * NEARLY) continue;
    if (isSameTime(statement, duration, figures)) same = Math.max(same, likeness);
    // NOTE: “the same day” and “yearly” are said of too much.
    else if (likeness > other && /\d/.test(statement.shown)) [other, best] = [likeness, statement];
  }
  return same < other * NEARLY ? best : undefined;
}

/** NOTE: “by 16 weeks of pregnancy” and “16 weeks” from the start of pregnancy are written alike. */
function isSameTime(statement: Statement, duration: Duration, figures: readonly string[]): boolean {
  return isSame(statement.duration, duration) || statement.figures.some((one) => figures.includes(one));
}

/** An answer that links to the paper has the time, whatever its words. */
function isGivenWhereLinked({ answered, protocol }: RuleContext, { duration, in: { place } }: TimeMention): boolean {
  const path = place.file.slice(protocol.folder.length);
  return answered.some(({ facts }) => {
    const texts = facts.flatMap(({ value }) => textsWithin(value));
    return texts.includes(path) && texts.some((text) => figuresIn(text).some((one) => isSame(readDuration(one), duration)));
  });
}

function isSame(one: Duration | undefined, other: Duration): boolean {
  return one !== undefined && agreement(one, other) === 'same';
}
