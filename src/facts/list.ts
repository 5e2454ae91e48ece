// At least so many entries, each a text or a mapping with the fields asked for.

import { dayFix, isDay } from '../model/days.ts';
import type { Cell, FactBlock } from '../model/fact-view.ts';
import { readDuration } from '../model/durations.ts';
import type { FactSpec } from '../model/requirement.ts';
import { readAmount } from './amount.ts';
import { coverFaults, flatten } from './covers.ts';
import { hollowEntry } from './hollow-entries.ts';
import type { FactFault, FactKind, GivenFact, JsonSchema, Reference, WrittenTime } from './kind.ts';
import { isEmpty, labelOf, namesCell, noteOf, plain, titleOf } from './kind.ts';
import { sayIn } from '../interface/say.ts';
import { dayIn, timeIn } from '../interface/written-times.ts';
import { tooFew } from './too-few.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

function fieldsOf(spec: FactSpec): Field[] {
  return Object.entries(spec.fields ?? {}).map(([name, type]) => ({ name, type: type.replace('?', ''), optional: type.endsWith('?') }));
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asMapping(entry: unknown): Readonly<Record<string, unknown>> {
  return typeof entry === 'object' && entry !== null ? (entry as Readonly<Record<string, unknown>>) : {};
}

/** Labels that entries declare not applicable; one without a reason has a fault of its own. */
function excusedLabels(value: unknown): string[] {
  return entriesOf(value).flatMap((entry) => {
    const { not_applicable: label } = asMapping(entry);
    return typeof label === 'string' ? [label] : [];
  });
}

const TYPE_SHAPE: Readonly<Record<string, JsonSchema>> = {
  number: { type: ['number', 'string'] },
  role: { type: ['string', 'array'] },
  post: { type: ['string', 'array'] },
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
};

/** What everybody takes for granted of whatever is asked. */
const PRAISE =
  /^as (?:many|much|often|few|good|far) as (?:possible|practicable|they can|we can)\.?$|^(?:a )?(?:very )?(?:good|high|acceptable|satisfactory|adequate|reasonable|appropriate|sufficient|suitable|fair|excellent|strong)(?: (?:standard|quality|level|practice))?\.?$/i;

function fieldFaults(field: Field, value: unknown, path: readonly (string | number)[]): FactFault[] {
  const words = field.name.replace(/_/g, ' ');
  if (isEmpty(value)) {
    return field.optional ? [] : [{ rule: 'fact-incomplete', message: `This entry does not say “${words}”.`, fix: `Add \`${field.name}:\`.`, path }];
  }
  if (typeof value === 'object' && field.type !== 'role' && field.type !== 'post') {
    return [
      {
        rule: 'fact-incomplete',
        message: `“${words}” has to be one text here.`,
        fix: 'Write it on one line; for several, write an entry for each.',
        path: [...path, field.name],
      },
    ];
  }
  if (field.type === 'text' && PRAISE.test(String(value).trim()))
    return [
      {
        rule: 'fact-incomplete',
        message: `\`${String(value).trim()}\` as “${words}” can neither be met nor missed.`,
        fix: 'Say what there has to be and how much of it, for example `18 of 20 files`.',
        path: [...path, field.name],
        severity: 'warning',
      },
    ];
  if (field.type === 'duration' && !readDuration(String(value))) {
    return [
      {
        rule: 'no-definite-time',
        message: `\`${String(value).slice(0, 60)}\` is not a definite time.`,
        fix: 'Write a number and a unit, for example `3 months`.',
        path: [...path, field.name],
      },
    ];
  }
  if (field.type === 'number' && Number.isNaN(readAmount(value))) {
    return [
      {
        rule: 'fact-incomplete',
        message: `\`${String(value).slice(0, 40)}\` is not a number.`,
        fix: 'Write the number in digits, for example `12`.',
        path: [...path, field.name],
      },
    ];
  }
  if (field.type === 'date' && !isDay(String(value))) {
    return [{ rule: 'fact-incomplete', message: `\`${String(value).slice(0, 40)}\` is not a date.`, fix: dayFix(String(value)), path: [...path, field.name] }];
  }
  return [];
}

/** Often the tail of a text with a comma in `{…}`, cut off because it has no quotes. */
function unknownFields(fact: GivenFact, fields: readonly Field[], entry: unknown, index: number): FactFault[] {
  if (fields.length === 0 || fact.spec.source !== undefined) return [];
  const extra = Object.keys(asMapping(entry)).filter((name) => name !== 'note' && !fields.some((field) => field.name === name));
  return extra.map((name) => ({
    rule: 'fact-incomplete',
    message: `\`${name.slice(0, 60)}\` is not a field of this entry.`,
    fix: name.includes(' ')
      ? 'If it belongs to the text before the comma, put that text in quotes.'
      : `The fields are ${fields.map((field) => `\`${field.name}\``).join(', ')}.`,
    path: [index, name],
  }));
}

function testList(fact: GivenFact): FactFault[] {
  const entries = entriesOf(fact.value);
  const fix = fact.spec.asks ?? 'Add an entry on its own line, beginning with `- `.';
  const few = tooFew(fact, entries.length, { least: fact.spec.min ?? 1, one: 'entry', many: 'entries', fix });
  if (few) return [few];
  const excused = excusedLabels(fact.value);
  const fields = fieldsOf(fact.spec);
  const faults = entries.flatMap((entry, index) => {
    if (isEmpty(entry)) return [{ rule: 'fact-incomplete' as const, message: 'This entry is empty.', fix: 'Write it out or delete it.', path: [index] }];
    if ('not_applicable' in asMapping(entry))
      return isEmpty(asMapping(entry)['reason'])
        ? [{ rule: 'fact-incomplete' as const, message: 'This entry gives no reason.', fix: 'Add `reason:` with a sentence.', path: [index] }]
        : [];
    return [
      ...hollowEntry(entry, index, entries),
      ...unknownFields(fact, fields, entry, index),
      ...fields.flatMap((field) => fieldFaults(field, asMapping(entry)[field.name], [index])),
    ];
  });
  return [...faults, ...coverFaults(fact.spec, flatten(fact.value), `“${labelOf(fact)}”`, excused)];
}

function cellOf(fact: GivenFact, field: Field, value: unknown): Cell {
  if (isEmpty(value)) return [];
  if (field.type === 'role' || field.type === 'post') return namesCell(fact.protocol, value);
  const words = String(value);
  if (field.type === 'duration') return [{ text: timeIn(fact.protocol.control.language, words), time: true }];
  if (field.type === 'date') return plain(dayIn(fact.protocol.control.language, words));
  if (field.type === 'document' && fact.protocol.documents.has(words))
    return [{ text: words.replace(/^documents\//, ''), link: { to: 'document', path: words } }];
  const title = field.type === 'reference' ? titleOf(fact.protocol, fact.catalogue, words) : undefined;
  if (title !== undefined) return [{ text: title, link: { to: 'requirement', id: words } }];
  if (field.type === 'address' && words.startsWith('https://')) return [{ text: words, link: { to: 'address', href: words } }];
  return plain(words);
}

function viewList(fact: GivenFact): FactBlock[] {
  const entries = entriesOf(fact.value);
  const fields = fieldsOf(fact.spec);
  if (fact.spec.source !== undefined || entries.length === 0) return [];
  if (fields.length === 0)
    return [
      {
        type: 'list',
        caption: labelOf(fact),
        items: entries.map((entry) => plain(typeof entry === 'string' ? entry : flatten(entry).replace(/\n/g, ': '))),
      },
    ];
  const say = sayIn(fact.protocol.control.language);
  const used = fields.filter((field) => entries.some((entry) => !isEmpty(asMapping(entry)[field.name])));
  const noted = !fields.some(({ name }) => name === 'note') && entries.some((entry) => !isEmpty(asMapping(entry)['note']));
  const cellsOf = (entry: unknown): Cell[] => {
    const { not_applicable: label, reason } = asMapping(entry);
    if (typeof label === 'string') return used.map((_, index) => plain(index === 0 ? `${say('facts.not-applicable', { label })} ${String(reason ?? '')}` : ''));
    return used.map((field) => (typeof entry === 'string' ? (field === used[0] ? plain(entry) : []) : cellOf(fact, field, asMapping(entry)[field.name])));
  };
  const columns = used.map((field) => field.name.replace(/_/g, ' ').replace(/^./, (first) => first.toUpperCase()));
  return [
    {
      type: 'table',
      caption: labelOf(fact),
      columns: [...columns, ...(noted ? [say('duties.note')] : [])],
      rows: entries.map((entry) => [...cellsOf(entry), ...(noted ? [plain(noteOf(asMapping(entry)))] : [])]),
    },
  ];
}

function listReferences(value: unknown, spec: FactSpec): Reference[] {
  if (spec.source !== undefined) return [];
  return entriesOf(value).flatMap((entry, index) =>
    fieldsOf(spec).flatMap((field): Reference[] => {
      const found = asMapping(entry)[field.name];
      const path = [index, field.name];
      if (field.type === 'role' || field.type === 'post')
        return [found].flat().flatMap((id) => (typeof id === 'string' ? [{ to: 'contact' as const, id, path, orWords: field.type === 'role' }] : []));
      if (typeof found !== 'string') return [];
      if (field.type === 'reference') return [{ to: 'requirement', id: found, path, orWords: true }];
      return field.type === 'document' && found.startsWith('documents/') ? [{ to: 'document', id: found, path }] : [];
    }),
  );
}

function listTimes(value: unknown, spec: FactSpec): WrittenTime[] {
  return entriesOf(value).flatMap((entry, index) =>
    fieldsOf(spec).flatMap((field) => {
      const found = asMapping(entry)[field.name];
      return field.type === 'duration' && typeof found === 'string' ? [{ text: found, path: [index, field.name] }] : [];
    }),
  );
}

const NOT_APPLICABLE: JsonSchema = {
  type: 'object',
  properties: { not_applicable: { type: 'string' }, reason: { type: 'string' } },
  required: ['not_applicable', 'reason'],
  additionalProperties: false,
};

export const list: FactKind = {
  kind: 'list',
  shape: { type: 'array', maxItems: 200, items: { type: ['string', 'number', 'object'] } },
  schema(spec) {
    const fields = fieldsOf(spec);
    const properties = Object.fromEntries(fields.map((field) => [field.name, TYPE_SHAPE[field.type] ?? { type: ['string', 'number'] }]));
    const required = fields.filter((field) => !field.optional).map((field) => field.name);
    const items = fields.length === 0 ? { type: ['string', 'number'] } : { type: 'object', properties, required };
    return { type: 'array', minItems: spec.min ?? 1, items: { anyOf: [items, NOT_APPLICABLE] } };
  },
  test: testList,
  references: listReferences,
  times: listTimes,
  view: viewList,
};
