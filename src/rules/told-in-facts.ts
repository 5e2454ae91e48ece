// Lengths of time that the facts of an answer give. The handbook shows the table of facts above the words, with who and from when: words
// that give the same length for the same thing tell of that line in short, and leave nothing open.

import { readFigure, WRITTEN_NUMBER } from '../model/number-words.ts';
import type { RuleContext } from './rule.ts';
import { stemsOf } from './word-stems.ts';

const LENGTH = new RegExp(`\\b${WRITTEN_NUMBER}[ -](?:working |calendar |school )?(hour|day|week|month|year)s?\\b`, 'gi');

interface Line {
  readonly lengths: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const kept = new WeakMap<RuleContext, Map<string, readonly Line[]>>();

/** Does a sentence give a length of time that a line of the facts of this answer gives for the same thing? */
export function isTimeOfFacts(context: RuleContext, requirement: string, sentence: string, time = sentence): boolean {
  const told = lengthsIn(time);
  if (told.length === 0) return false;
  const stems = stemsOf(sentence.replace(LENGTH, ' '));
  return linesOf(context, requirement).some((line) => told.some((length) => line.lengths.has(length)) && [...stems].some((stem) => line.stems.has(stem)));
}

function lengthsIn(text: string): string[] {
  return [...text.matchAll(LENGTH)].map(([, figure, unit = '']) => `${readFigure(figure)} ${unit.toLowerCase()}`);
}

function linesOf(context: RuleContext, requirement: string): readonly Line[] {
  const known = kept.get(context) ?? new Map<string, readonly Line[]>();
  kept.set(context, known);
  const lines =
    known.get(requirement) ??
    Object.entries(context.protocol.answers.get(requirement)?.facts ?? {}).flatMap(([name, value]) =>
      [value].flat().map((one): Line => {
        const text = `${name.replaceAll('_', ' ')} ${
          typeof one === 'string'
            ? one
            : Object.values(one ?? {})
                .flat()
                .join('. ')
        }`;
        return { lengths: new Set(lengthsIn(text)), stems: stemsOf(text.replace(LENGTH, ' ')) };
      }),
    );
  known.set(requirement, lines);
  return lines;
}
