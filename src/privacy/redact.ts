// Takes personal data out of any sentence that leaves the check: values that were found in the files, wherever they are quoted, and
// whatever the detectors find in the sentence itself.

import type { Allowed } from './allowed.ts';
import { NOTHING_ALLOWED } from './allowed.ts';
import { EMAIL_NEEDS } from './detectors/email.ts';
import type { KnownValue, Standing } from './known-values.ts';
import { findKnown } from './known-values.ts';
import { masked } from './mask.ts';
import { maskedText, sightings } from './scan.ts';

/** `files` are those that the sentence is about; names that are words, too, are masked only in sentences about files that hold them. */
export type Redactor = (text: string, ...files: readonly string[]) => string;

const WORTH_A_LOOK = new RegExp(String.raw`\d(?:\D{0,4}\d){5}|${EMAIL_NEEDS.source}`, 'i');
/** The same reason and the same citation stand in hundreds of findings. */
const MOST_REMEMBERED = 10_000;

export function redactor(known: readonly KnownValue[], allowed: Allowed): Redactor {
  const find = findKnown(known);
  const dependsOnFiles = known.some(({ onlyInFile }) => onlyInFile);
  const safeTexts = new Map<string, string>();
  return (text, ...files) => {
    const key = dependsOnFiles ? `${files.join('\n')}\n\n${text}` : text;
    const before = safeTexts.get(key);
    if (before !== undefined) return before;
    const safe = withoutFound(withoutKnown(text, find(text, files)), allowed);
    if (safeTexts.size < MOST_REMEMBERED) safeTexts.set(key, safe);
    return safe;
  };
}

/** Texts in which no detector finds anything, whatever a protocol allows: reasons and citations are the same in all. */
const clean = new Set<string>();

function withoutFound(text: string, allowed: Allowed): string {
  if (!WORTH_A_LOOK.test(text) || clean.has(text)) return text;
  const found = sightings(text, 'markdown', NOTHING_ALLOWED);
  if (found.length === 0 && clean.size < MOST_REMEMBERED) clean.add(text);
  const seen = found.length === 0 ? found : sightings(text, 'markdown', allowed);
  return seen.length === 0 ? text : maskedText(text, seen);
}

function withoutKnown(text: string, standing: readonly Standing[]): string {
  let safe = '';
  let past = 0;
  for (const { kind, start, end, hidden } of standing) {
    safe += text.slice(past, start) + masked(kind, text.slice(start, end), hidden);
    past = end;
  }
  return safe + text.slice(past);
}

/** Every text in plain data, at any depth, through the redactor. Findings and outcomes say themselves which files they are about. */
export function redacted<T>(data: T, redact: Redactor, files: readonly string[] = []): T {
  if (typeof data === 'string') return redact(data, ...files) as T;
  if (Array.isArray(data)) return data.map((one) => redacted(one, redact, files)) as T;
  if (typeof data !== 'object' || data === null) return data;
  const about = filesOf(data) ?? files;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, redacted(value, redact, about)])) as T;
}

/** A finding quotes its own place and related ones; what is said of an answer comes from its facts and from the words beside them. */
function filesOf(data: object): string[] | undefined {
  const { place, answer, related } = data as { readonly place?: unknown; readonly answer?: unknown; readonly related?: unknown };
  const own = fileOf(place) ?? fileOf(answer);
  if (own === undefined) return undefined;
  const others = Array.isArray(related) ? related.flatMap((one: { readonly place?: unknown }) => fileOf(one.place) ?? []) : [];
  return [own, own.replace(/\.yaml$/, '.md'), ...others];
}

function fileOf(place: unknown): string | undefined {
  return typeof place === 'object' && place !== null && 'file' in place && typeof place.file === 'string' ? place.file : undefined;
}
