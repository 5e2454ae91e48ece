// Duties: a role does something, for someone, within a time, from an event.

import { coverFaults, flatten } from './covers.ts';
import type { FactKind } from './kind.ts';
import { labelOf } from './kind.ts';
import { rowFaults, rowReferences, rowSchema, rowsOf, rowsView, rowTimes, wantedFields } from './rows.ts';
import { tooFew } from './too-few.ts';

const FIELDS = ['who', 'does', 'for', 'within', 'every', 'from', 'tells', 'note'] as const;
const ROW = rowSchema(FIELDS, ['does']);

export const duties: FactKind = {
  kind: 'duties',
  shape: { type: 'array', items: ROW, maxItems: 120 },
  schema: (spec) => {
    const wants = wantedFields(spec);
    const row = rowSchema(
      FIELDS,
      wants.filter((field) => field !== 'within'),
    );
    const timed = { ...row, anyOf: [{ required: ['within'] }, { required: ['every'] }] };
    return { type: 'array', minItems: spec.min ?? 1, items: wants.includes('within') ? timed : row };
  },
  test(fact) {
    const rows = rowsOf(fact.value);
    const few = tooFew(fact, rows.length, {
      least: fact.spec.min ?? 1,
      one: 'duty',
      many: 'duties',
      fix: 'Add a line with `who:` and `does:` for each task.',
    });
    if (few) return [few];
    const wants = wantedFields(fact.spec);
    return [...rowFaults(fact.value, () => wants), ...coverFaults(fact.spec, flatten(fact.value), `“${labelOf(fact)}”`)];
  },
  references: rowReferences,
  times: rowTimes,
  view: (fact) => rowsView(fact, labelOf(fact)),
};
