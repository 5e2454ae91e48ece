// Terms explained in the glossary in so many words.

import { countWords } from '../model/words.ts';
import { uncovered } from './covers.ts';
import type { FactFault, FactKind } from './kind.ts';
import { counted } from '../model/counted.ts';

const DEFAULT_WORDS = 6;

export const definition: FactKind = {
  kind: 'definition',
  keyless: true,
  shape: false,
  schema: () => ({ not: {} }),
  test(fact) {
    const least = fact.spec.min_words ?? DEFAULT_WORDS;
    const explained = fact.protocol.glossary.filter((entry) => countWords(entry.means) >= least);
    const covers = fact.spec.covers ?? [];
    const names = explained.map((entry) => [entry.term, ...(entry.also ?? [])].join('\n')).join('\n');
    const open = uncovered(covers, names);
    const wanted = fact.spec.covers_at_least ?? covers.length;
    const faults: FactFault[] = [];
    if (covers.length - open.length < wanted) {
      const listed = open
        .slice(0, 10)
        .map((cover) => `“${cover.label}”`)
        .join(', ');
      faults.push({
        rule: 'fact-incomplete',
        message: `The glossary does not explain ${listed} in at least ${counted(least, 'word')}.`,
        fix: 'Add each to glossary.yaml with `term:` and `means:`.',
      });
    }
    if (explained.length < (fact.spec.min ?? 0)) {
      faults.push({
        rule: 'fact-incomplete',
        message: `The glossary explains ${counted(explained.length, 'term')}; at least ${counted(fact.spec.min ?? 0, 'is asked for', 'are asked for')}.`,
        fix: 'Add terms to glossary.yaml.',
      });
    }
    return faults;
  },
  view: () => [],
};
