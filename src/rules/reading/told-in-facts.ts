// Lengths of time that the facts of an answer give. The handbook shows the table of facts above the words, with who and from when: words
// that give the same length for the same thing tell of that line in short, and leave nothing open.

import { readFigure, WRITTEN_NUMBER } from '../../model/number-words.ts';
import type { RuleContext } from '../rule.ts';
import { sharedCount, stemsOf } from './word-stems.ts';

const LENGTH = new RegExp(`\\b${WRITTEN_NUMBER}[ -](?:working |calendar |school )?(hour|day|week|month|year)s?\\b`, 'gi');

/** A line of the facts: its lengths of time, the stems of all its words, and those of what it is about. */
interface Line {
  readonly lengths: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  /** Of the event from which it counts. */
  readonly event: ReadonlySet<string>;
}

const kept = new WeakMap<RuleContext, Map<string, readonly Line[]>>();

/**
 * Does a sentence give a length of time that a line of the facts of this answer gives for the same thing? The two share two words, one of
 * them of what the line is about; a row of a table may have only one. `share`: how much of the sentence the line has to tell, 0 to 1.
 * `withEvent`: the sentence names something of the event from which the line counts, if it counts from one; `eventIn`: in this part of it.
 */
export function isTimeOfFacts(
  context: RuleContext,
  requirement: string,
  sentence: string,
  time = sentence,
  { share = 0, withEvent = false, eventIn = sentence } = {},
): boolean {
  const told = lengthsIn(time);
  if (told.length === 0) return false;
  const stems = stemsOf(sentence.replace(LENGTH, ' '));
  const least = Math.min(Math.max(2, Math.ceil(stems.size * share)), stems.size);
  return linesOf(context, requirement).some(
    ({ lengths, all, about, event }) =>
      told.some((length) => lengths.has(length)) &&
      sharedCount(stems, about) > 0 &&
      sharedCount(stems, all) >= least &&
      (!withEvent || event.size === 0 || sharedCount(eventIn === sentence ? stems : stemsOf(eventIn), event) > 0),
  );
}

function lengthsIn(text: string): string[] {
  return [...text.matchAll(LENGTH)].map(([, figure, unit = '']) => `${readFigure(figure)} ${unit.toLowerCase()}`);
}

function linesOf(context: RuleContext, requirement: string): readonly Line[] {
  const known = kept.get(context) ?? new Map<string, readonly Line[]>();
  kept.set(context, known);
  const lines =
    known.get(requirement) ??
    Object.entries(context.protocol.answers.get(requirement)?.facts ?? {}).flatMap(([name, value]) => [value].flat().map((one) => lineOf(name, one)));
  known.set(requirement, lines);
  return lines;
}

/** Who acts and who is told stand in many lines, and do not say what a line is about. */
const POSTS: ReadonlySet<string> = new Set(['who', 'by', 'tells']);

function lineOf(name: string, one: unknown): Line {
  const fields: [string, unknown][] = typeof one === 'object' && one !== null ? Object.entries(one) : [['', one]];
  const text = fields.map(([, value]) => [value].flat().join('. ')).join('. ');
  const about = fields.filter(([field]) => !POSTS.has(field)).map(([, value]) => [value].flat().join('. '));
  const stems = (words: string) => stemsOf(`${name.replaceAll('_', ' ')} ${words}`.replace(LENGTH, ' '));
  const from = fields.filter(([field]) => field === 'from').map(([, value]) => [value].flat().join('. '));
  return { lengths: new Set(lengthsIn(text)), all: stems(text), about: stems(about.join('. ')), event: stemsOf(from.join('. ')) };
}
