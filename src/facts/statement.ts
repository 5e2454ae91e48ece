// Words: the passage under the requirement's heading (the fact named `words`), or a line of text in the answer.

import { isSlip } from '../model/did-you-mean.ts';
import { countWords } from '../model/words.ts';
import type { FactFault, FactKind, GivenFact } from './kind.ts';
import { isEmpty, labelOf, plain } from './kind.ts';
import { counted } from '../model/counted.ts';

const DEFAULT_WORDS = 25;

const MOST_SLIPS = 3;

/** A heading of the chapter that was probably meant, with a slip in its id or without the braces. */
function strayHeading({ protocol, answer: { requirement, section } }: GivenFact): string {
  const stray = protocol.words
    .get(section)
    ?.headings.find(({ id, text }) => (id === undefined ? text.includes(`#${requirement}`) : !protocol.answers.has(id) && isSlip(id, requirement, MOST_SLIPS)));
  return stray === undefined
    ? ''
    : `Is it the heading “${stray.text.slice(0, 60)}”? ${stray.id === undefined ? 'Its id is not in the form `{#…}`' : `Its id is \`${stray.id.slice(0, 60)}\``}. `;
}

function testPassage(fact: GivenFact): FactFault[] {
  const wanted = fact.spec.min_words ?? DEFAULT_WORDS;
  const words = fact.passage?.words ?? 0;
  if (!fact.passage || words === 0) {
    return [
      {
        rule: 'words-missing',
        message: 'There are no words for this requirement.',
        fix: `${strayHeading(fact)}Write them in \`sections/${fact.answer.section}.md\` under a heading that ends with \`{#${fact.answer.requirement}}\`.`,
      },
    ];
  }
  if (words >= wanted) return [];
  return [
    {
      rule: 'words-missing',
      message: `There ${words === 1 ? 'is' : 'are'} only ${counted(words, 'word')} here; at least ${wanted} are needed to say what is asked.`,
      fix: 'Say who does what, and what somebody from the other service needs to know.',
    },
  ];
}

export const statement: FactKind = {
  kind: 'statement',
  shape: { type: ['string', 'number'] },
  schema: () => ({ type: ['string', 'number'] }),
  test(fact) {
    if (fact.name === 'words') return testPassage(fact);
    const written = isEmpty(fact.value) ? '' : String(fact.value);
    const wanted = fact.spec.min_words ?? 1;
    if (countWords(written) < wanted) {
      return [
        {
          rule: 'fact-incomplete',
          message: `“${labelOf(fact)}” needs at least ${counted(wanted, 'word')}.`,
          fix: fact.spec.asks ?? 'Say it in a full phrase.',
        },
      ];
    }
    if (fact.spec.has_number && !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third)\b/i.test(written)) {
      return [{ rule: 'no-definite-time', message: `“${labelOf(fact)}” gives no number.`, fix: 'Give the number, for example `2 failed attempts`.' }];
    }
    return [];
  },
  view: (fact) =>
    fact.name === 'words' || isEmpty(fact.value) ? [] : [{ type: 'pairs', caption: '', pairs: [{ label: labelOf(fact), value: plain(String(fact.value)) }] }],
  slot: (fact) => (isEmpty(fact.value) ? undefined : String(fact.value)),
};
