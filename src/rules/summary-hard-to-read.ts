// A short version whose sentences are too long for those it is for.

import { span } from '../model/place.ts';
import type { SummaryKind } from '../model/protocol.ts';
import { countWords } from '../model/words.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './reading/sentences.ts';

interface Limit {
  readonly average: number;
  readonly longest: number;
}

/** Words in a sentence. */
const LIMITS: Readonly<Record<SummaryKind, Limit>> = { 'easy-read': { average: 12, longest: 20 }, 'young-people': { average: 14, longest: 25 } };
const NAMES: Readonly<Record<SummaryKind, string>> = { 'easy-read': 'easy read', 'young-people': 'young people' };
const LEAST_SENTENCES = 5;

export const rule: Rule = {
  id: 'summary-hard-to-read',
  title: 'A short version that is hard to read',
  why: 'It is for people who find the protocol itself too long or too hard. If this is hard as well, nothing is left for them.',
  errorFrom: 'never',
  isAdvice: true,
  *run({ protocol }) {
    for (const [kind, { file, blocks }] of protocol.summaries) {
      const sentences = blocks
        .filter((block) => block.kind !== 'heading')
        .flatMap((block) => sentencesOf(block.text).map((sentence) => ({ block, length: countWords(sentence) })))
        .filter(({ length }) => length > 2);
      const longest = sentences.reduce((most, one) => (one.length > most.length ? one : most), { block: blocks[0], length: 0 });
      if (longest.block === undefined || sentences.length < LEAST_SENTENCES) continue;
      const average = sentences.reduce((sum, { length }) => sum + length, 0) / sentences.length;
      const limit = LIMITS[kind];
      if (average <= limit.average && longest.length <= limit.longest) continue;
      yield {
        message: `Sentences here have ${Math.round(average)} words on average, the longest ${longest.length}; for ${NAMES[kind]} at most ${limit.average} on average and ${limit.longest} in one.`,
        fix: 'Say one thing in a sentence. Then ask some of those it is for to read it and tell you what it says: no count can replace them.',
        place: span(file, longest.block.start, longest.block.end),
      };
    }
  },
};
