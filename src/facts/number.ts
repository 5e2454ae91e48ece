// A number, plain or with what it counts, where it comes from and for which year.

import { readAmount } from './amount.ts';
import type { FactFault, FactKind } from './kind.ts';
import { isEmpty, labelOf, plain } from './kind.ts';

interface NumberFields {
  readonly value: unknown;
  readonly of?: unknown;
  readonly source?: unknown;
  readonly year?: unknown;
}

function read(value: unknown): NumberFields {
  return typeof value === 'object' && value !== null ? (value as NumberFields) : { value };
}

/** “85%”, “2 pages”, “about £1,900”: the digits are there. */
function digitsFix(written: string): string {
  const [digits, ...others] = written.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return digits === undefined || others.length > 0
    ? 'Write the number in digits.'
    : `Write the digits alone: \`${digits}\`. What they count can stand under \`of:\`.`;
}

const AMOUNT = { type: ['number', 'string'] };

export const number: FactKind = {
  kind: 'number',
  shape: {
    anyOf: [
      AMOUNT,
      {
        type: 'object',
        properties: { value: AMOUNT, of: { type: 'string' }, source: { type: 'string' }, year: { type: ['number', 'string'] } },
        required: ['value'],
        additionalProperties: false,
      },
    ],
  },
  schema: (spec) => ({
    anyOf: [
      AMOUNT,
      {
        type: 'object',
        properties: { value: AMOUNT, of: { type: 'string' }, source: { type: 'string' }, year: AMOUNT },
        required: ['value', ...(spec.wants ?? [])],
      },
    ],
  }),
  test(fact) {
    const given = read(fact.value);
    const amount = readAmount(given.value);
    const fault = (message: string, fix: string): FactFault[] => [{ rule: 'fact-incomplete', message, fix }];
    if (isEmpty(given.value)) return fault(`“${labelOf(fact)}” is not a number.`, 'Write the number in digits.');
    if (!Number.isFinite(amount)) return fault(`\`${String(given.value).slice(0, 40)}\` is not a number.`, digitsFix(String(given.value)));
    if (fact.spec.at_least !== undefined && amount < fact.spec.at_least)
      return fault(`\`${amount}\` is less than ${fact.spec.at_least}.`, `Agree on at least ${fact.spec.at_least}.`);
    if (fact.spec.at_most !== undefined && amount > fact.spec.at_most)
      return fault(`\`${amount}\` is more than ${fact.spec.at_most}.`, `Agree on at most ${fact.spec.at_most}.`);
    const open = (fact.spec.wants ?? []).filter((field) => isEmpty(given[field as keyof NumberFields]));
    return open.length === 0
      ? []
      : fault(`“${labelOf(fact)}” does not give its ${open.join(' and ')}.`, `Write \`{value: ${amount}, ${open.map((field) => `${field}: …`).join(', ')}}\`.`);
  },
  view(fact) {
    const given = read(fact.value);
    if (isEmpty(given.value)) return [];
    const rest = [given.of, given.source, given.year]
      .filter((part) => !isEmpty(part))
      .map(String)
      .join(', ');
    return [
      { type: 'pairs', caption: '', pairs: [{ label: labelOf(fact), value: plain(rest === '' ? String(given.value) : `${String(given.value)} (${rest})`) }] },
    ];
  },
  slot: (fact) => (isEmpty(read(fact.value).value) ? undefined : String(read(fact.value).value)),
};
