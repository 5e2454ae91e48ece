// A definite time with who keeps it and the event it counts from: `{within: 3 working days, from: …, by: …}` or a list of these.

import type { FactFault, FactKind, GivenFact } from './kind.ts';
import { isEmpty, labelOf } from './kind.ts';
import type { Row } from './rows.ts';
import { rowFaults, rowReferences, rowSchema, rowsOf, rowsView, rowTimes } from './rows.ts';
import { sayIn } from '../interface/say.ts';
import { timeIn } from '../interface/written-times.ts';
import { tooFew } from './too-few.ts';

const FIELDS = ['case', 'within', 'every', 'from', 'by', 'for', 'tells', 'if_missed', 'note'] as const;
const ROW = rowSchema(FIELDS, []);

export function testDuration(fact: GivenFact): FactFault[] {
  const rows = rowsOf(fact.value);
  const few = tooFew(fact, rows.length, { least: fact.spec.cases ?? 1, one: 'line', fix: 'Add a line for each case, with `case:`.' });
  if (few) return [few];
  const wants = ['within', ...(fact.spec.wants ?? ['from', 'by'])];
  // NOTE: what recurs needs no event to count from.
  const wantsOf = (row: Row): string[] => (isEmpty(row['within']) && !isEmpty(row['every']) ? wants.filter((field) => field !== 'from') : wants);
  return rowFaults(fact.value, wantsOf);
}

/** A field for a checklist line; several cases read "3 working days (high risk) or 10 working days". */
export function durationSlot(fact: GivenFact, field: readonly string[]): string | undefined {
  const name = field[0] ?? 'within';
  const { language } = fact.protocol.control;
  const timed = (found: string | number): string => (name === 'within' || name === 'every' ? timeIn(language, String(found)) : String(found));
  const parts = rowsOf(fact.value).flatMap(({ row }) => {
    const found = row[name] ?? (name === 'within' ? row['every'] : name === 'every' ? row['within'] : undefined);
    if (typeof found !== 'string' && typeof found !== 'number') return [];
    return [rowsOf(fact.value).length > 1 && typeof row['case'] === 'string' ? `${timed(found)} (${row['case']})` : timed(found)];
  });
  const shown = [...new Set(parts)];
  return shown.length === 0 ? undefined : shown.length > 3 ? `${shown.slice(0, 3).join(', ')} …` : shown.join(sayIn(language)('facts.or'));
}

export const duration: FactKind = {
  kind: 'duration',
  shape: { anyOf: [ROW, { type: 'array', items: ROW, maxItems: 60 }] },
  schema: (spec) => {
    const wants = (spec.wants ?? ['from', 'by']).filter((field) => field !== 'within' && FIELDS.some((known) => known === field));
    const dated = wants.filter((field) => field === 'from');
    const rest = rowSchema(
      FIELDS,
      wants.filter((field) => field !== 'from'),
    );
    const row = { ...rest, anyOf: [{ required: ['within', ...dated] }, { required: ['every'] }] };
    return { anyOf: [row, { type: 'array', items: row, minItems: spec.cases ?? 1 }] };
  },
  test: testDuration,
  references: rowReferences,
  times: rowTimes,
  view: (fact) => rowsView(fact, labelOf(fact)),
  slot: durationSlot,
};
