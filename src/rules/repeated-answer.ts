// One text pasted under several requirements.

import { flatten } from '../facts/covers.ts';
import { codesOf } from '../guidance/phrases.ts';
import type { Place } from '../model/place.ts';
import { value } from '../model/place.ts';
import type { FactKindName } from '../model/requirement.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { linesTwice } from './repeated-answer/lines-twice.ts';
import { runsOf, wholeOf } from './reading/shingles.ts';
import type { WrittenText } from './reading/text-places.ts';
import { factTexts, textCodes, wordTexts } from './reading/text-places.ts';

const LEAST_WORDS = 18;
const LEAST_FACT_WORDS = 14;
const TOO_MUCH = 0.6;
/** One sentence on the same matter has many of the same words by itself: “I asked the child in the child’s own words”. */
const SHORT = { words: 26, tooMuch: 0.8 };
/** So few words may be said again in an answer that has more of its own. */
const SAID_AGAIN = { words: 35, ofAnswer: 0.5 };
/** Two answers may well name the same post or the same document. */
const SHARED: ReadonlySet<FactKindName> = new Set(['post', 'document', 'reference', 'legal-basis', 'signature', 'date', 'number', 'choice']);

interface Piece {
  readonly codes: readonly number[];
  readonly place: Place;
  readonly requirement: string;
}

export const rule: Rule = {
  id: 'repeated-answer',
  title: 'One text under several requirements',
  why: 'Each requirement asks something else, so a text that fits them all answers none of them.',
  errorFrom: 'publish',
  *run(context) {
    const sizes = new Map([...context.protocol.passages.values()].map(({ id, words }) => [id, words]));
    for (const { piece, ...fault } of nearlySame(pieces(wordTexts(context), LEAST_WORDS))) {
      const isFew = piece.codes.length < SAID_AGAIN.words && piece.codes.length < SAID_AGAIN.ofAnswer * (sizes.get(piece.requirement) ?? 0);
      if (!isFew) yield fault;
    }
    const texts = pieces(factTexts(context), LEAST_FACT_WORDS);
    yield* sameFacts([...texts, ...wholeFacts(context)]);
    for (const { place, before, shown, requirement } of linesTwice(context)) {
      yield {
        message: `“${shown.slice(0, 80)}” stands twice in this list.`,
        fix: 'Take one of the two out, or say what tells them apart.',
        why: 'One of the two was to say something else, and that is missing now.',
        place,
        related: [{ place: before, label: 'it stands here first' }],
        requirement,
        severity: 'warning',
      };
    }
  },
};

/** Words: a text of which most stands in one earlier text under another requirement. */
function* nearlySame(words: readonly Piece[]): Iterable<RuleFault & { readonly piece: Piece }> {
  const holders = new Map<number, number[]>();
  for (const [index, piece] of words.entries()) {
    const runs = runsOf(piece.codes);
    const counts = new Map<number, number>();
    for (const run of runs) {
      const held = holders.get(run);
      for (const other of held ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
      if (!held) holders.set(run, [index]);
      else if (held.length < 8 && held.at(-1) !== index) held.push(index);
    }
    counts.delete(index);
    const [at, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0]);
    const twin = words[at];
    if (!twin || twin.requirement === piece.requirement || count / runs.length < (piece.codes.length < SHORT.words ? SHORT.tooMuch : TOO_MUCH)) continue;
    yield {
      piece,
      message: `${Math.round((count / runs.length) * 100)} % of this text stands under \`${twin.requirement}\` as well.`,
      fix: 'Say here what is different here, or point to the other passage with a link.',
      place: piece.place,
      related: [{ place: twin.place, label: 'the same words' }],
      requirement: piece.requirement,
    };
  }
}

function* sameFacts(facts: readonly Piece[]): Iterable<RuleFault> {
  const first = new Map<number, Piece>();
  for (const piece of facts) {
    const whole = wholeOf(piece.codes);
    const before = first.get(whole);
    if (!before) first.set(whole, piece);
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

function pieces(texts: readonly WrittenText[], least: number): Piece[] {
  return texts.flatMap((written) => {
    if (written.requirement === undefined || written.text.length < least * 3) return [];
    const codes = textCodes(written);
    return codes.length < least ? [] : [{ codes, place: written.place, requirement: written.requirement }];
  });
}

/** Lists of steps, duties and entries, each as one text. */
function wholeFacts({ answered }: RuleContext): Piece[] {
  return answered.flatMap(({ requirement, answer, facts }) =>
    facts.flatMap(({ name, spec, value: given }) => {
      if (typeof given !== 'object' || given === null || spec.source !== undefined || SHARED.has(spec.kind)) return [];
      const codes = codesOf(flatten(given));
      return codes.length < LEAST_FACT_WORDS ? [] : [{ codes, place: value(answer.file, ...answer.path, name), requirement: requirement.id }];
    }),
  );
}
