// How hard a chapter is to read, in plain numbers: advice only.

import { span } from '../model/place.ts';
import { countWords } from '../model/words.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './reading/sentences.ts';

const LONG_ON_AVERAGE = 26;
const LONGEST = 60;
const LEAST_SENTENCES = 5;

export const rule: Rule = {
  id: 'hard-to-read',
  title: 'A chapter that is hard to read',
  why: 'It will be read during a telephone call, by people whose first language may not be English.',
  errorFrom: 'never',
  isAdvice: true,
  *run({ protocol }) {
    for (const { file, blocks } of protocol.words.values()) {
      const sentences = blocks
        .filter((block) => block.kind !== 'heading' && block.kind !== 'cell')
        .flatMap((block) => sentencesOf(block.text).map((sentence) => ({ block, length: countWords(sentence) })))
        .filter(({ length }) => length > 2);
      if (sentences.length < LEAST_SENTENCES) continue;
      const average = sentences.reduce((sum, { length }) => sum + length, 0) / sentences.length;
      const longest = sentences.reduce((a, b) => (b.length > a.length ? b : a));
      if (average <= LONG_ON_AVERAGE && longest.length <= LONGEST) continue;
      yield {
        message: `Sentences here have ${Math.round(average)} words on average, the longest ${longest.length}.`,
        fix: 'Cut long sentences in two. About 15 words on average, and none over 40, is easy to read.',
        place: span(file, longest.block.start, longest.block.end),
      };
    }
  },
};
