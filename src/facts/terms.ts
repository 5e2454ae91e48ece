// Things that the answer must deal with, in its words or its facts. Nothing is written for this fact itself.

import { coverFaults } from './covers.ts';
import type { FactKind } from './kind.ts';

export const terms: FactKind = {
  kind: 'terms',
  keyless: true,
  shape: false,
  schema: () => ({ not: {} }),
  test: (fact) => coverFaults(fact.spec, fact.text(), 'the words or the facts'),
  view: () => [],
};
