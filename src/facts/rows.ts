// The row that durations, steps, duties and triggers share: who does what, for whom, within what time, from what event, telling whom.

import type { Cell, FactBlock } from '../model/fact-view.ts';
import { dayFix, dayWritten } from '../model/days.ts';
import { readDuration } from '../model/durations.ts';
import type { FactSpec } from '../model/requirement.ts';
import type { FactFault, GivenFact, JsonSchema, Reference, WrittenTime } from './kind.ts';
import { isEmpty, namesCell, plain, titleOf } from './kind.ts';
import { sayIn } from '../interface/say.ts';
import type { StringKey } from '../interface/strings.generated.ts';
import { timeIn } from '../interface/written-times.ts';

export type Row = Readonly<Record<string, unknown>>;

export const ROW_FIELDS = ['case', 'when', 'who', 'by', 'does', 'for', 'within', 'every', 'from', 'tells', 'if_missed', 'note'] as const;
export type RowField = (typeof ROW_FIELDS)[number];

const HEADINGS = {
  case: 'duties.when',
  when: 'duties.when',
  who: 'duties.who',
  by: 'duties.who',
  does: 'duties.does',
  for: 'duties.for-whom',
  within: 'duties.by-when',
  every: 'duties.how-often',
  from: 'duties.from',
  tells: 'duties.tells',
  if_missed: 'duties.if-missed',
  note: 'duties.note',
} as const satisfies Readonly<Record<RowField, StringKey>>;

const MEANING: Readonly<Record<RowField, string>> = {
  case: 'Which case this line is about, for example `high risk`.',
  when: 'What has happened.',
  who: 'Who does it: the id of a role, post or team in directory.yaml.',
  by: 'Who does it: the id of a role, post or team in directory.yaml.',
  does: 'What this person does, beginning with a verb.',
  for: 'For whom.',
  within: 'A definite time: `3 working days`, `24 hours`, `same day`, `by 28 weeks of pregnancy`.',
  every: 'How often: `3 months`, `4 weeks`.',
  from: 'The event from which the time counts.',
  tells: 'Who is told: an id from directory.yaml, a list of ids, or words for somebody outside.',
  if_missed: 'What happens when the time is missed: the id of a requirement, or words.',
  note: 'Anything else that a reader needs.',
};

const TEXT: JsonSchema = { type: 'string', minLength: 1, maxLength: 2000 };
const NAMES: JsonSchema = { anyOf: [TEXT, { type: 'array', items: TEXT, minItems: 1, maxItems: 30 }] };

export function rowSchema(fields: readonly RowField[], required: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(
    fields.map((field) => {
      const shape = ['tells', 'who', 'by'].includes(field) ? NAMES : TEXT;
      return [field, { ...shape, description: MEANING[field] }];
    }),
  );
  return { type: 'object', properties, required, additionalProperties: false };
}

/** One row or a list of rows, always as a list with the path of each. */
export function rowsOf(value: unknown): readonly { readonly row: Row; readonly path: readonly number[] }[] {
  if (Array.isArray(value)) return value.map((row, index) => ({ row: asRow(row), path: [index] }));
  return isEmpty(value) ? [] : [{ row: asRow(value), path: [] }];
}

function asRow(value: unknown): Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};
}

const ASKED: Readonly<Record<string, string>> = {
  who: 'who does it',
  by: 'who does it',
  does: 'what is done',
  within: 'by when',
  from: 'the event from which the time counts',
  tells: 'who is told',
  for: 'for whom',
  when: 'what has happened',
  case: 'which case it is about',
  if_missed: 'what happens when it is missed',
};

/** Faults for fields a row lacks. A time may stand under `within` or `every`. */
function missingFields(row: Row, wants: readonly string[], path: readonly (string | number)[]): FactFault[] {
  const open = wants.filter((field) => isEmpty(row[field]) && !(field === 'within' && !isEmpty(row['every'])) && !(field === 'by' && !isEmpty(row['who'])));
  if (open.length === 0) return [];
  const words = open.map((field) => ASKED[field] ?? field).join(', ');
  return [
    {
      rule: open.includes('within') ? 'no-definite-time' : 'fact-incomplete',
      message: `This line does not say ${words}.`,
      fix: `Add ${open.map((field) => `\`${field}:\``).join(' and ')}.`,
      path,
    },
  ];
}

/** Faults for times that fix no time. */
function timeFaults(row: Row, path: readonly (string | number)[]): FactFault[] {
  return (['within', 'every'] as const).flatMap((field) => {
    const written = row[field];
    if (isEmpty(written) || readDuration(String(written))) return [];
    return [
      {
        rule: 'no-definite-time',
        message: `\`${String(written).slice(0, 60)}\` is not a definite time.`,
        fix:
          dayWritten(String(written)) === undefined
            ? 'Write a number and a unit, for example `3 working days`, `24 hours` or `by 28 weeks of pregnancy`.'
            : dayFix(String(written)),
        path: [...path, field],
      },
    ] satisfies FactFault[];
  });
}

/** What every list of rows is tested for: the fields it wants and times that fix a time. */
export function rowFaults(value: unknown, wantsOf: (row: Row) => readonly string[]): FactFault[] {
  return rowsOf(value).flatMap(({ row, path }) => [...missingFields(row, wantsOf(row), path), ...timeFaults(row, path)]);
}

/** Fields that each step or duty of a requirement needs. */
export function wantedFields(spec: FactSpec): string[] {
  return [...new Set(['who', 'does', ...(spec.timed ? ['within'] : []), ...(spec.wants ?? [])])];
}

export function rowReferences(value: unknown): Reference[] {
  return rowsOf(value).flatMap(({ row, path }) => [
    ...(['who', 'by'] as const).flatMap((field) => idsIn(row[field], [...path, field], false)),
    ...idsIn(row['tells'], [...path, 'tells'], true),
    ...(typeof row['if_missed'] === 'string' ? [{ to: 'requirement' as const, id: row['if_missed'], path: [...path, 'if_missed'], orWords: true }] : []),
  ]);
}

export function idsIn(value: unknown, path: readonly (string | number)[], orWords: boolean): Reference[] {
  if (typeof value === 'string') return [{ to: 'contact', id: value, path, orWords }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id, index) => (typeof id === 'string' ? [{ to: 'contact' as const, id, path: [...path, index], orWords }] : []));
}

export function rowTimes(value: unknown): WrittenTime[] {
  return rowsOf(value).flatMap(({ row, path }) =>
    (['within', 'every'] as const).flatMap((field) => (typeof row[field] === 'string' ? [{ text: row[field], path: [...path, field] }] : [])),
  );
}

function fieldCell({ protocol, catalogue }: GivenFact, field: RowField, value: unknown): Cell {
  if (field === 'who' || field === 'by' || field === 'tells') return namesCell(protocol, value);
  if (field === 'within' || field === 'every') return isEmpty(value) ? [] : [{ text: timeIn(protocol.control.language, String(value)), time: true }];
  const title = field === 'if_missed' && typeof value === 'string' ? titleOf(protocol, catalogue, value) : undefined;
  if (title !== undefined) return [{ text: title, link: { to: 'requirement', id: String(value) } }];
  return plain(isEmpty(value) ? '' : String(value));
}

/** A table of rows with only the columns that are used; one lonely row reads as pairs. */
export function rowsView(fact: GivenFact, caption: string, numbered = false): FactBlock[] {
  const say = sayIn(fact.protocol.control.language);
  const rows = rowsOf(fact.value);
  const fields = ROW_FIELDS.filter((field) => rows.some(({ row }) => !isEmpty(row[field])));
  if (rows.length === 0 || fields.length === 0) return [];
  const only = rows.length === 1 && !numbered ? rows[0] : undefined;
  if (only)
    return [{ type: 'pairs', caption, pairs: fields.map((field) => ({ label: say(HEADINGS[field]), value: fieldCell(fact, field, only.row[field]) })) }];
  const columns = [...(numbered ? [say('duties.step')] : []), ...fields.map((field) => say(HEADINGS[field]))];
  const cells = rows.map(({ row }, index) => [...(numbered ? [plain(String(index + 1))] : []), ...fields.map((field) => fieldCell(fact, field, row[field]))]);
  return [{ type: 'table', caption, columns, rows: cells }];
}
