// Every duty of a protocol as one table, made once a run: who does what, telling whom, within what time, from what event.

import { SIDES } from '../../facts/both-ways.ts';
import type { GivenFact } from '../../facts/kind.ts';
import { labelOf } from '../../facts/kind.ts';
import type { Row } from '../../facts/rows.ts';
import { rowsOf } from '../../facts/rows.ts';
import type { Duration } from '../../model/durations.ts';
import { readDuration } from '../../model/durations.ts';
import type { KeyPath, Place } from '../../model/place.ts';
import { value } from '../../model/place.ts';
import type { Answer } from '../../model/protocol.ts';
import type { FactKindName, FactSpec, Requirement } from '../../model/requirement.ts';
import type { RuleContext } from '../rule.ts';

export interface DutyEntry {
  readonly requirement: Requirement;
  readonly answer: Answer;
  readonly fact: GivenFact;
  readonly kind: FactKindName;
  /** Rows with the same list stand one after the other under one key. */
  readonly list: string;
  readonly index: number;
  /** From the top of the file to the row. */
  readonly path: KeyPath;
  readonly row: Row;
  readonly who: readonly string[];
  /** As written: ids, or words for somebody outside. */
  readonly tells: readonly string[];
  readonly does: string;
  readonly label: string;
  /** What sets the row off or narrows it: `when`, `case` and `for`. */
  readonly when: string;
  readonly from: string;
  readonly within: Duration | undefined;
  readonly every: Duration | undefined;
  readonly side: (typeof SIDES)[number] | undefined;
}

const ROW_KINDS: ReadonlySet<FactKindName> = new Set(['duration', 'limit', 'steps', 'duties', 'triggers']);
const tables = new WeakMap<RuleContext, readonly DutyEntry[]>();

export function dutyTable(context: RuleContext): readonly DutyEntry[] {
  const known = tables.get(context);
  if (known) return known;
  const made = context.answered.flatMap(({ requirement, answer, facts }) =>
    answer.status === 'not-applicable'
      ? []
      : facts.flatMap((fact) => (fact.spec.source === undefined ? entriesOf(requirement, fact, fact.spec, fact.value, [...answer.path, fact.name]) : [])),
  );
  tables.set(context, made);
  return made;
}

/** The place of a row, or of one of its fields. */
export function placeOf(entry: DutyEntry, field?: string): Place {
  return value(entry.answer.file, ...entry.path, ...(field !== undefined && entry.row[field] !== undefined ? [field] : []));
}

/** The time a row fixes, once or again and again, and the field it stands in. */
export function timeOf(entry: DutyEntry): { readonly time: Duration; readonly field: 'within' | 'every' } | undefined {
  if (entry.within) return { time: entry.within, field: 'within' };
  return entry.every ? { time: entry.every, field: 'every' } : undefined;
}

function entriesOf(requirement: Requirement, fact: GivenFact, spec: FactSpec, given: unknown, path: KeyPath, side?: DutyEntry['side']): DutyEntry[] {
  if (spec.kind === 'both-ways' && typeof spec.of === 'object' && typeof given === 'object' && given !== null) {
    const inner = spec.of;
    return SIDES.flatMap((one) => entriesOf(requirement, fact, inner, (given as Row)[one], [...path, one], one));
  }
  if (!ROW_KINDS.has(spec.kind)) return [];
  return rowsOf(given).map(({ row, path: below }, index) => ({
    requirement,
    answer: fact.answer,
    fact,
    kind: spec.kind,
    list: path.join(' '),
    index,
    path: [...path, ...below],
    row,
    who: texts(row['who'] ?? row['by']),
    tells: texts(row['tells']),
    does: text(row['does']),
    label: labelOf(fact),
    when: [text(row['when']), text(row['case']), text(row['for'])].filter((part) => part !== '').join(' '),
    from: text(row['from']),
    within: readDuration(text(row['within'])),
    every: readDuration(text(row['every'])),
    side,
  }));
}

function texts(written: unknown): string[] {
  return [written].flat().filter((one): one is string => typeof one === 'string' && one !== '');
}

function text(written: unknown): string {
  return typeof written === 'string' || typeof written === 'number' ? String(written) : '';
}
