// What every fact kind gives: the shape of its value, a test against what the requirement wants, what it refers to, and how it reads.

import type { Catalogue } from '../guidance/catalogue.ts';
import type { Cell, FactBlock, Piece } from '../model/fact-view.ts';
import { findNamed } from '../model/names.ts';
import type { KeyPath } from '../model/place.ts';
import type { Answer, LoadedProtocol } from '../model/protocol.ts';
import type { FactKindName, FactSpec } from '../model/requirement.ts';
import type { Passage } from '../model/words.ts';

/** JSON Schema 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A fact as a protocol gives it, with all that testing it may need. */
export interface GivenFact {
  readonly name: string;
  readonly spec: FactSpec;
  readonly value: unknown;
  readonly answer: Answer;
  readonly passage: Passage | undefined;
  readonly protocol: LoadedProtocol;
  readonly catalogue: Catalogue;
  /** Words of the passage and of the answer's facts, ids read as words. */
  readonly text: () => string;
  /** Day of the check, `2026-11-23`. */
  readonly today: string;
}

/** The rules that facts themselves report under; their pages are in rules/. */
export type FactRule = 'fact-missing' | 'fact-incomplete' | 'no-definite-time' | 'words-missing' | 'signature-missing';

export interface FactFault {
  readonly rule: FactRule;
  readonly message: string;
  readonly fix: string;
  /** Below the fact's own key; `[]` is the fact itself. */
  readonly path?: KeyPath;
  /** Where it is likely and no more: words were looked for, and others may say the same. */
  readonly severity?: 'advice' | 'warning';
}

export interface Reference {
  readonly to: 'contact' | 'requirement' | 'document';
  readonly id: string;
  readonly path: KeyPath;
  /** An id may be words instead when it does not look like an id. */
  readonly orWords?: boolean;
}

export interface WrittenTime {
  readonly text: string;
  readonly path: KeyPath;
}

export interface FactKind {
  readonly kind: FactKindName;
  /** No key in the answer: the fact looks at what stands elsewhere. */
  readonly keyless?: true;
  /** The shape of a value, with what this requirement wants of it; for the language server and for forms. */
  schema(spec: FactSpec): JsonSchema;
  /** The shape every value of the kind has; for the machine pass. */
  readonly shape: JsonSchema | false;
  test(fact: GivenFact): readonly FactFault[];
  references?(value: unknown, spec: FactSpec): readonly Reference[];
  /** Definite times in the value, to be compared with national limits. */
  times?(value: unknown, spec: FactSpec): readonly WrittenTime[];
  view(fact: GivenFact): readonly FactBlock[];
  /** The value a checklist slot takes; `field` is what follows the fact's name. */
  slot?(fact: GivenFact, field: readonly string[]): string | undefined;
}

export function labelOf(fact: Pick<GivenFact, 'name' | 'spec'>): string {
  return fact.spec.label ?? fact.name.replace(/_/g, ' ').replace(/^./, (first) => first.toUpperCase());
}

export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** What an author adds to an entry for its readers. */
export function noteOf({ note }: { readonly note?: unknown }): string {
  return typeof note === 'string' || typeof note === 'number' ? String(note) : '';
}

export function plain(text: string): Cell {
  return text === '' ? [] : [{ text }];
}

/** How a requirement or a section is called here; undefined where there is none of that id. */
export function titleOf(protocol: LoadedProtocol, catalogue: Catalogue, id: string): string | undefined {
  return protocol.passages.get(id)?.title ?? catalogue.byId.get(id)?.title ?? catalogue.sections.find((section) => section.id === id)?.title;
}

/** The name behind an id, linked to the directory; words that are no id stay as they are. */
export function namePiece(protocol: LoadedProtocol, id: string): Piece {
  const named = findNamed(protocol.directory, id);
  return named ? { text: named.name, link: { to: 'contact', id } } : { text: id };
}

/** An id, words, or a list of them, as text with commas between. */
export function namesCell(protocol: LoadedProtocol, value: unknown): Cell {
  const names = [value].flat().filter((one) => typeof one === 'string' && one !== '') as string[];
  return names.flatMap((one, index) => (index === 0 ? [namePiece(protocol, one)] : [{ text: ', ' }, namePiece(protocol, one)]));
}
