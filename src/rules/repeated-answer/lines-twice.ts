// A line that stands twice in one list of facts: pasted and not changed, or said again in nearly the same words.

import { hollowEntry } from '../../facts/hollow-entries.ts';
import { value } from '../../model/place.ts';
import type { Place } from '../../model/place.ts';
import type { RuleContext } from '../rule.ts';
import { sharedCount, stemsOf } from '../reading/word-stems.ts';

export interface LineTwice {
  readonly place: Place;
  readonly before: Place;
  readonly shown: string;
  readonly requirement: string;
}

/** Fewer words may well be said of two things, and so much of all that is said is said in both. */
const LEAST_STEMS = 4;
const LEAST_SHARED = 0.8;
/** By these one of two lines is told from the other, and so it is by a time or a figure. */
const APART = ['who', 'by', 'case', 'for', 'when', 'from', 'tells', 'within', 'every', 'value', 'side', 'level', 'stage', 'name', 'partner', 'date'];
/** What such a line says, wherever it stands. */
const SAYS = ['does', 'counts', 'action', 'criterion', 'text', 'then'];

interface Line {
  readonly entry: unknown;
  readonly index: number;
  readonly text: string;
  readonly apart: string;
  readonly stems: ReadonlySet<string>;
  readonly place: Place;
}

export function* linesTwice({ answered }: RuleContext): Iterable<LineTwice> {
  for (const { requirement, answer, facts } of answered) {
    for (const { name, spec, value: given } of facts) {
      if (spec.source !== undefined) continue;
      for (const { list, path } of listsIn(given, [])) {
        const lines = list.flatMap((entry, index) => lineOf(entry, index, value(answer.file, ...answer.path, name, ...path, index)));
        for (const [index, line] of lines.entries()) {
          const before = lines.slice(0, index).find((one) => isSame(one, line));
          // NOTE: what the kind of fact tells of its own entries is not told again.
          if (before && hollowEntry(line.entry, line.index, list).length === 0)
            yield { place: line.place, before: before.place, shown: line.text, requirement: requirement.id };
        }
      }
    }
  }
}

function* listsIn(
  node: unknown,
  path: readonly (string | number)[],
): Iterable<{ readonly list: readonly unknown[]; readonly path: readonly (string | number)[] }> {
  if (Array.isArray(node)) yield { list: node, path };
  else if (typeof node === 'object' && node !== null) for (const [name, one] of Object.entries(node)) yield* listsIn(one, [...path, name]);
}

function lineOf(entry: unknown, index: number, place: Place): Line[] {
  const row = typeof entry === 'object' && entry !== null ? (entry as Readonly<Record<string, unknown>>) : { text: entry };
  const text = SAYS.map((name) => row[name]).find((one) => typeof one === 'string');
  return typeof text === 'string' ? [{ entry, index, text, apart: JSON.stringify(APART.map((name) => row[name])), stems: stemsOf(text), place }] : [];
}

/** NOTE: “not” and “no” are no stems, and two figures are two lines. */
function isSame(one: Line, other: Line): boolean {
  if (one.apart !== other.apart) return false;
  if (one.text.trim().toLowerCase() === other.text.trim().toLowerCase()) return one.stems.size > 1;
  const shared = sharedCount(one.stems, other.stems);
  const isLike = Math.min(one.stems.size, other.stems.size) >= LEAST_STEMS && shared >= LEAST_SHARED * (one.stems.size + other.stems.size - shared);
  return isLike && figuresIn(one.text) === figuresIn(other.text);
}

function figuresIn(text: string): string {
  return (text.match(/\d+|\b(?:no|not|never|without|first|second|third|one|two|three|four|five|six|before|after|under|over)\b/gi) ?? [])
    .join(' ')
    .toLowerCase();
}
