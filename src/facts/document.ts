// A form, flowchart or other document: title, a file of this protocol or an address, and an edition or date.

import type { FactFault, FactKind, GivenFact, Reference } from './kind.ts';
import { isEmpty, labelOf, noteOf } from './kind.ts';
import { coverFaults, flatten } from './covers.ts';
import type { Cell } from '../model/fact-view.ts';
import { sayIn } from '../interface/say.ts';
import { dayIn } from '../interface/written-times.ts';
import { tooFew } from './too-few.ts';

interface DocumentFields {
  readonly title?: unknown;
  readonly file?: unknown;
  readonly address?: unknown;
  readonly edition?: unknown;
  readonly date?: unknown;
  readonly note?: unknown;
}

function documentsOf(value: unknown): { entry: DocumentFields; path: readonly number[] }[] {
  const entries = Array.isArray(value) ? value : isEmpty(value) ? [] : [value];
  return entries.map((entry, index) => ({
    entry: typeof entry === 'object' && entry !== null ? (entry as DocumentFields) : {},
    path: Array.isArray(value) ? [index] : [],
  }));
}

/** The documents that a value names, in plain texts; empty where a field is not given. */
export function documentsNamed(
  value: unknown,
): { readonly title: string; readonly file: string; readonly edition: string; readonly date: string; readonly path: readonly number[] }[] {
  const text = (one: unknown): string => (typeof one === 'string' || typeof one === 'number' ? String(one) : '');
  return documentsOf(value).map(({ entry, path }) => ({
    title: text(entry.title),
    file: text(entry.file),
    edition: text(entry.edition),
    date: text(entry.date),
    path,
  }));
}

function faultsOf(entry: DocumentFields, path: readonly number[]): FactFault[] {
  const lacks = [
    ...(isEmpty(entry.title) ? ['its title'] : []),
    ...(isEmpty(entry.file) && isEmpty(entry.address) ? ['where it is (`file:` or `address:`)'] : []),
    ...(isEmpty(entry.edition) && isEmpty(entry.date) ? ['its edition or date'] : []),
  ];
  if (lacks.length > 0)
    return [
      {
        rule: 'fact-incomplete',
        message: `This document lacks ${lacks.join(' and ')}.`,
        fix: 'Write `{title: …, file: documents/form.md, edition: "1.0"}` or `{title: …, address: https://…, date: 2026-04-01}`.',
        path,
      },
    ];
  if (!isEmpty(entry.address) && !/^https:\/\//.test(String(entry.address))) {
    return [
      {
        rule: 'fact-incomplete',
        message: `\`${String(entry.address).slice(0, 80)}\` is not an address that begins with https://.`,
        fix: 'Copy the whole address from the browser.',
        path: [...path, 'address'],
      },
    ];
  }
  return [];
}

function cellOf(fact: GivenFact, entry: DocumentFields): Cell {
  const { language } = fact.protocol.control;
  const [file, address] = [String(entry.file ?? ''), String(entry.address ?? '')];
  const title = isEmpty(entry.title) ? String(entry.file ?? entry.address ?? '') : String(entry.title);
  const [edition, date] = [entry.edition, entry.date].map((one) => (isEmpty(one) ? '' : dayIn(language, String(one))));
  const known = [edition, date].filter((part) => part !== '').join(', ');
  const said = known === '' ? '' : edition === '' ? ` (${known})` : ` ${sayIn(language)('facts.edition', { edition: known })}`;
  const note = noteOf(entry);
  const after = note === '' ? said : `${said}. ${note}`;
  const online: Cell = address.startsWith('https://') ? [{ text: file === '' ? title : address, link: { to: 'address', href: address } }] : [];
  if (file === '' && online.length > 0) return [...online, { text: after }];
  const here: Cell = fact.protocol.documents.has(file) ? [{ text: title, link: { to: 'document', path: file } }, { text: after }] : [{ text: title + after }];
  return online.length === 0 ? here : [...here, { text: ', ' }, ...online];
}

const TEXT = { type: ['string', 'number'] };
const SHAPE = {
  type: 'object',
  properties: { title: TEXT, file: { type: 'string' }, address: { type: 'string' }, edition: TEXT, date: TEXT, note: TEXT },
  additionalProperties: false,
};

export const document: FactKind = {
  kind: 'document',
  shape: { anyOf: [SHAPE, { type: 'array', items: SHAPE, maxItems: 60 }] },
  schema: () => {
    const one = { ...SHAPE, required: ['title'] };
    return { anyOf: [one, { type: 'array', items: one, minItems: 1 }] };
  },
  test(fact) {
    const documents = documentsOf(fact.value);
    const few = tooFew(fact, documents.length, { least: fact.spec.min ?? 1, one: 'document', does: 'names', fix: 'Add one line a document.' });
    if (few) return [few];
    return [...documents.flatMap(({ entry, path }) => faultsOf(entry, path)), ...coverFaults(fact.spec, flatten(fact.value), `“${labelOf(fact)}”`)];
  },
  references: (value) =>
    documentsOf(value).flatMap(({ entry, path }): Reference[] =>
      typeof entry.file === 'string' ? [{ to: 'document', id: entry.file, path: [...path, 'file'] }] : [],
    ),
  view(fact) {
    const documents = documentsOf(fact.value);
    const only = documents.length === 1 ? documents[0] : undefined;
    if (only) return [{ type: 'pairs', caption: '', pairs: [{ label: labelOf(fact), value: cellOf(fact, only.entry) }] }];
    return documents.length === 0 ? [] : [{ type: 'list', caption: labelOf(fact), items: documents.map(({ entry }) => cellOf(fact, entry)) }];
  },
  slot(fact) {
    const titles = documentsOf(fact.value)
      .map(({ entry }) => entry.title)
      .filter((title) => !isEmpty(title));
    return titles.length === 0 ? undefined : String(titles[0]);
  },
};
