// One text pasted under several requirements.

import type { Place } from '../model/place.ts';
import type { Rule } from './rule.ts';
import { wordsOf } from './sentences.ts';
import { factTexts, wordTexts } from './text-places.ts';

const SHINGLE = 5;
const LEAST_WORDS = 18;
const LEAST_FACT_WORDS = 14;
const TOO_MUCH = 0.6;

interface Piece {
  readonly words: readonly string[];
  readonly place: Place;
  readonly section: string;
  readonly requirement: string;
}

export const rule: Rule = {
  id: 'repeated-answer',
  title: 'One text under several requirements',
  why: 'Each requirement asks something else, so a text that fits them all answers none of them.',
  errorFrom: 'publish',
  *run(context) {
    const words = pieces(wordTexts(context), LEAST_WORDS);
    const seen = new Map<string, Piece[]>();
    for (const piece of words) {
      const parts = shingles(piece.words);
      const counts = new Map<Piece, number>();
      for (const part of parts) for (const other of seen.get(part) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
      const [twin] = [...counts].sort((a, b) => b[1] - a[1]);
      if (twin && twin[0].requirement !== piece.requirement && twin[1] / parts.length >= TOO_MUCH) {
        yield {
          message: `${Math.round((twin[1] / parts.length) * 100)} % of this text stands under \`${twin[0].requirement}\` as well.`,
          fix: 'Say here what is different here, or point to the other passage with a link.',
          place: piece.place,
          related: [{ place: twin[0].place, label: 'the same words' }],
          requirement: piece.requirement,
        };
      }
      for (const part of parts) seen.set(part, [...(seen.get(part) ?? []), piece]);
    }
    yield* sameFacts(pieces(factTexts(context), LEAST_FACT_WORDS));
  },
};

function* sameFacts(facts: readonly Piece[]): ReturnType<Rule['run']> extends Iterable<infer T> ? Iterable<T> : never {
  const first = new Map<string, Piece>();
  for (const piece of facts) {
    const name = piece.words.join(' ');
    const before = first.get(name);
    if (!before) first.set(name, piece);
    else if (before.requirement !== piece.requirement) {
      yield {
        message: `The same words answer \`${before.requirement}\`.`,
        fix: 'Say what is meant for this requirement.',
        place: piece.place,
        related: [{ place: before.place, label: 'the same words' }],
        requirement: piece.requirement,
        severity: 'warning',
      };
    }
  }
}

function pieces(texts: ReturnType<typeof wordTexts>, least: number): Piece[] {
  return texts.flatMap(({ text, place, section, requirement }) => {
    if (requirement === undefined || text.length < least * 3) return [];
    const words = wordsOf(text);
    return words.length < least ? [] : [{ words, place, section, requirement }];
  });
}

function shingles(words: readonly string[]): string[] {
  return words.slice(0, words.length - SHINGLE + 1).map((_, index) => words.slice(index, index + SHINGLE).join(' '));
}
