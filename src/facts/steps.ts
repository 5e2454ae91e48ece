// What happens, in order: a list of who, does, within what time, telling whom.

import type { FactKind } from './kind.ts';
import { labelOf } from './kind.ts';
import { rowFaults, rowReferences, rowSchema, rowsOf, rowsView, rowTimes, wantedFields } from './rows.ts';
import { tooFew } from './too-few.ts';

const FIELDS = ['who', 'does', 'within', 'from', 'tells', 'note'] as const;
const ROW = rowSchema(FIELDS, ['does']);

export const steps: FactKind = {
  kind: 'steps',
  shape: { type: 'array', items: ROW, maxItems: 60 },
  schema: (spec) => ({
    type: 'array',
    minItems: spec.min ?? 3,
    items: rowSchema(FIELDS, wantedFields(spec)),
  }),
  test(fact) {
    const rows = rowsOf(fact.value);
    const few = tooFew(fact, rows.length, {
      least: fact.spec.min ?? 3,
      one: 'step',
      fix: 'Break it into single actions, each with `who:` and `does:`.',
    });
    if (few) return [few];
    const wants = wantedFields(fact.spec);
    return rowFaults(fact.value, () => wants);
  },
  references: rowReferences,
  times: rowTimes,
  view: (fact) => rowsView(fact, labelOf(fact), true),
};
