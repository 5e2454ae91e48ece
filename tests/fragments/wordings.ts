// Defects in wordings of their own, by kind: what is planted, where, and which rules may find it.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { EXAMPLES } from './subjects.ts';

const FOLDER = fileURLToPath(new URL('defects/', import.meta.url));

export type Line = Readonly<Record<string, unknown>>;

export interface Wording {
  readonly put: 'instead' | 'also' | 'line';
  readonly over: string;
  readonly at?: string;
  readonly words?: string;
  readonly line?: Line;
}

export interface Kind {
  readonly kind: string;
  readonly foundBy: readonly string[];
  readonly wordings: readonly Wording[];
  /** How many more are known that no rule finds yet. */
  readonly missed: number;
}

interface RawWording {
  readonly over?: string;
  readonly at?: string;
  readonly words?: string;
}

interface RawKind {
  readonly kind: string;
  readonly put: Wording['put'];
  readonly found_by: readonly string[];
  readonly over?: string;
  readonly wordings: readonly (string | RawWording)[];
  readonly missed?: readonly (string | RawWording)[];
}

/** A text for words, keys for a line; `over` and `at` fix the example and the answer. */
export function readKinds(): Kind[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => parse(readFileSync(`${FOLDER}${file}`, 'utf8')) as RawKind[])
    .map((raw) => ({ kind: raw.kind, foundBy: raw.found_by, wordings: raw.wordings.map((one) => wording(raw, one)), missed: raw.missed?.length ?? 0 }));
}

function wording({ put, over: all }: RawKind, one: string | RawWording): Wording {
  const { over, at, words, ...line } = typeof one === 'string' ? ({ words: one } as RawWording) : one;
  const common = { put, over: over ?? all ?? chosenFor(one, EXAMPLES), ...(at === undefined ? {} : { at }) };
  return put === 'line' ? { ...common, line } : { ...common, words: words ?? '' };
}

/** By the wording itself (FNV-1a), so that it stays where it is when others come and go. */
export function chosenFor<T>(wording: unknown, places: readonly T[]): T {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(wording)) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const chosen = places[hash % places.length];
  if (chosen === undefined) throw new Error(`Nowhere to put ${JSON.stringify(wording)}`);
  return chosen;
}
