// Takes personal data out of any sentence that leaves the check: values that were found in the files, wherever they are quoted, and
// whatever the detectors find in the sentence itself.

import type { Allowed } from './allowed.ts';
import type { PrivacyKind } from './kinds.ts';
import { masked } from './mask.ts';
import { maskedText, sightings } from './scan.ts';

export interface KnownValue {
  readonly kind: PrivacyKind;
  readonly file: string;
  /** The spelling in the file and the spelling without markup. */
  readonly spellings: readonly string[];
}

/** `file` is the file that the sentence is about; names are masked only in sentences about files that hold them. */
export type Redactor = (text: string, file?: string) => string;

const WORTH_A_LOOK = /\d(?:\D{0,4}\d){5}|@|[[(]at[\])]/i;
const SIGN = /[\p{L}\p{N}]/u;
const MOST_KNOWN = 2_000;

export function redactor(known: readonly KnownValue[], allowed: Allowed): Redactor {
  const spellings = new Map<string, { readonly kind: PrivacyKind; readonly files: Set<string> }>();
  for (const { kind, file, spellings: written } of known) {
    for (const spelling of new Set(written)) {
      if (spelling === '' || (spellings.size >= MOST_KNOWN && !spellings.has(spelling))) continue;
      const entry = spellings.get(spelling) ?? { kind, files: new Set<string>() };
      entry.files.add(file);
      spellings.set(spelling, entry);
    }
  }
  const longestFirst = [...spellings].sort(([a], [b]) => b.length - a.length);
  return (text, file = '') => {
    let safe = text;
    for (const [spelling, { kind, files }] of longestFirst) if (kind !== 'child-name' || files.has(file)) safe = without(safe, kind, spelling);
    if (!WORTH_A_LOOK.test(safe)) return safe;
    const seen = sightings(safe, 'markdown', allowed);
    return seen.length === 0 ? safe : maskedText(safe, seen);
  };
}

/** Also where a quotation was cut off within the value, as long as more than half of it is there. */
function without(text: string, kind: PrivacyKind, spelling: string): string {
  let safe = replaceWhole(text, spelling, kind);
  if (kind === 'child-name') return safe;
  const value = kind === 'email' ? spelling.slice(0, Math.max(0, spelling.indexOf('@'))) : spelling;
  const least = Math.max(6, Math.ceil(value.length / 2));
  if (value.length <= least || !(safe.includes(value.slice(0, least)) || safe.includes(value.slice(-least)))) return safe;
  for (let length = value.length - 1; length >= least; length -= 1) {
    for (const part of [value.slice(0, length), value.slice(-length)]) safe = safe.split(part).join(masked(kind, part, true));
  }
  return safe;
}

function replaceWhole(text: string, spelling: string, kind: PrivacyKind): string {
  let at = text.indexOf(spelling);
  if (at < 0) return text;
  let safe = '';
  let past = 0;
  for (; at >= 0; at = text.indexOf(spelling, at + spelling.length)) {
    const isWord = kind !== 'child-name' || !(SIGN.test(text[at - 1] ?? ' ') || SIGN.test(text[at + spelling.length] ?? ' '));
    safe += text.slice(past, at) + (isWord ? masked(kind, spelling) : spelling);
    past = at + spelling.length;
  }
  return safe + text.slice(past);
}

/** Every text in plain data, at any depth, through the redactor. Findings say themselves which file they are about. */
export function redacted<T>(data: T, redact: Redactor, file = ''): T {
  if (typeof data === 'string') return redact(data, file) as T;
  if (Array.isArray(data)) return data.map((one) => redacted(one, redact, file)) as T;
  if (typeof data !== 'object' || data === null) return data;
  const about = fileOf(data) ?? file;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, redacted(value, redact, about)])) as T;
}

function fileOf(data: object): string | undefined {
  const place = 'place' in data && typeof data.place === 'object' && data.place !== null ? data.place : undefined;
  return place && 'file' in place && typeof place.file === 'string' ? place.file : undefined;
}
