// Things that the answer must deal with, in its words or its facts. Nothing is written for this fact itself.

import { coverFaults, dealsWithMost } from './covers.ts';
import type { FactKind } from './kind.ts';

export const terms: FactKind = {
  kind: 'terms',
  keyless: true,
  shape: false,
  schema: () => ({ not: {} }),
  // NOTE: an answer that deals with most of it may say the rest in words that nobody thought of; where half is missing it hardly does.
  test: (fact) =>
    coverFaults(fact.spec, fact.text(), 'the words or the facts').map((fault) =>
      dealsWithMost(fact.spec, fact.text()) ? { ...fault, severity: 'advice' } : fault,
    ),
  view: () => [],
};
