// What sets something off: when this happens, who does what, tells whom, within what time. No empty cell.

import { coverFaults, flatten } from './covers.ts';
import type { FactKind } from './kind.ts';
import { labelOf } from './kind.ts';
import { rowFaults, rowReferences, rowSchema, rowsOf, rowsView, rowTimes } from './rows.ts';
import { tooFew } from './too-few.ts';

const FIELDS = ['when', 'who', 'does', 'tells', 'within', 'from', 'note'] as const;
const WANTED = ['when', 'who', 'does', 'tells', 'within'];

export const triggers: FactKind = {
  kind: 'triggers',
  shape: { type: 'array', items: rowSchema(FIELDS, ['when']), maxItems: 60 },
  schema: (spec) => ({ type: 'array', minItems: spec.min ?? 1, items: rowSchema(FIELDS, WANTED) }),
  test(fact) {
    const rows = rowsOf(fact.value);
    const few = tooFew(fact, rows.length, {
      least: fact.spec.min ?? 1,
      one: 'line',
      fix: 'Add a line with `when:`, `who:`, `does:`, `tells:` and `within:`.',
    });
    if (few) return [few];
    return [...rowFaults(fact.value, () => WANTED), ...coverFaults(fact.spec, flatten(fact.value), `“${labelOf(fact)}”`)];
  },
  references: rowReferences,
  times: rowTimes,
  view: (fact) => rowsView(fact, labelOf(fact)),
};
