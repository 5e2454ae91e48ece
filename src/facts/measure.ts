// Something counted to see whether the protocol works: what over what, from which source, how often, by whom.

import { readDuration } from '../model/durations.ts';
import { coverFaults, flatten } from './covers.ts';
import type { FactFault, FactKind } from './kind.ts';
import { isEmpty, labelOf, namesCell, plain } from './kind.ts';
import { sayIn } from '../interface/say.ts';
import { timeIn } from '../interface/written-times.ts';
import { isHearsay, isUncounted } from './thin-words.ts';
import { tooFew } from './too-few.ts';

const FIELDS = ['name', 'counts', 'over', 'source', 'every', 'owner', 'target'] as const;
const NEEDED = { name: 'its name', counts: 'what is counted', source: 'its source', every: 'how often', owner: 'its owner' };
const TEXT = { type: ['string', 'number'] };
const ROW = { type: 'object', properties: Object.fromEntries(FIELDS.map((field) => [field, TEXT])), additionalProperties: false };

function rowsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map((row) => (typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {})) : [];
}

/** A share needs two numbers. NOTE: a number that is counted for itself has no `over:` at all. */
function vainShare(row: Readonly<Record<string, unknown>>): Pick<FactFault, 'rule' | 'message' | 'fix'> | undefined {
  if (!('over' in row)) return undefined;
  const fix = 'Say under `over:` of how many they are counted, for example `all adults in treatment with children`, or leave `over:` out.';
  if (isEmpty(row['over'])) return { rule: 'fact-incomplete', message: 'This measure does not say out of how many it counts.', fix };
  const [counts, over] = [row['counts'], row['over']].map((one) => String(one).trim().toLowerCase());
  return counts === over
    ? { rule: 'fact-incomplete', message: 'This measure counts the very thing it is a share of, so that it is always 100 %.', fix }
    : undefined;
}

export const measure: FactKind = {
  kind: 'measure',
  shape: { type: 'array', items: ROW, maxItems: 100 },
  schema: (spec) => ({ type: 'array', minItems: spec.min ?? 1, items: { ...ROW, required: Object.keys(NEEDED) } }),
  test(fact) {
    const rows = rowsOf(fact.value);
    const fix = 'Add a line with `name:`, `counts:`, `over:`, `source:`, `every:` and `owner:`.';
    const few = tooFew(fact, rows.length, { least: fact.spec.min ?? 1, one: 'measure', fix });
    if (few) return [few];
    const faults = rows.flatMap((row, index): FactFault[] => {
      const open = Object.entries(NEEDED).filter(([field]) => isEmpty(row[field]));
      if (open.length > 0)
        return [
          {
            rule: 'fact-incomplete',
            message: `This measure does not say ${open.map(([, words]) => words).join(', ')}.`,
            fix: `Add ${open.map(([field]) => `\`${field}:\``).join(' and ')}.`,
            path: [index],
          },
        ];
      if (isUncounted(String(row['counts'])))
        return [
          {
            rule: 'fact-incomplete',
            message: `\`${String(row['counts']).slice(0, 60)}\` is nothing that two people would count alike.`,
            fix: 'Say under `counts:` what is counted, for example `parents seen within 5 working days of the referral`.',
            path: [index, 'counts'],
          },
        ];
      if (isHearsay(String(row['source'])))
        return [
          {
            rule: 'fact-incomplete',
            message: `\`${String(row['source']).slice(0, 60)}\` is no source in which somebody could look.`,
            fix: 'Say under `source:` where it is written down, for example `case records` or `yearly survey`.',
            path: [index, 'source'],
          },
        ];
      const vain = vainShare(row);
      if (vain) return [{ ...vain, path: [index, 'over'] }];
      if (!readDuration(String(row['every'])))
        return [
          {
            rule: 'no-definite-time',
            message: `\`${String(row['every'])}\` is not a definite interval.`,
            fix: 'Write for example `3 months`.',
            path: [index, 'every'],
          },
        ];
      return [];
    });
    return [...faults, ...coverFaults(fact.spec, flatten(fact.value), `“${labelOf(fact)}”`)];
  },
  references: (value) =>
    rowsOf(value).flatMap((row, index) => (typeof row['owner'] === 'string' ? [{ to: 'contact' as const, id: row['owner'], path: [index, 'owner'] }] : [])),
  times: (value) => rowsOf(value).flatMap((row, index) => (typeof row['every'] === 'string' ? [{ text: row['every'], path: [index, 'every'] }] : [])),
  view(fact) {
    const rows = rowsOf(fact.value);
    const used = FIELDS.filter((field) => rows.some((row) => !isEmpty(row[field])));
    const say = sayIn(fact.protocol.control.language);
    if (rows.length === 0) return [];
    return [
      {
        type: 'table',
        caption: labelOf(fact),
        columns: used.map((field) => say(`facts.measure-${field}`)),
        rows: rows.map((row) =>
          used.map((field) =>
            field === 'owner'
              ? namesCell(fact.protocol, row[field])
              : plain(isEmpty(row[field]) ? '' : field === 'every' ? timeIn(fact.protocol.control.language, String(row[field])) : String(row[field])),
          ),
        ),
      },
    ];
  },
};
