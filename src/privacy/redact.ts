// Takes personal data out of any sentence that leaves the check: values that were found in the files, wherever they are quoted, and
// whatever the detectors find in the sentence itself.

import type { Allowed } from './allowed.ts';
import { NOTHING_ALLOWED } from './allowed.ts';
import { EMAIL_NEEDS } from './detectors/email.ts';
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

const WORTH_A_LOOK = new RegExp(String.raw`\d(?:\D{0,4}\d){5}|${EMAIL_NEEDS.source}`, 'i');
const SIGN = /[\p{L}\p{N}]/u;
const MOST_KNOWN = 2_000;
const KEY = 4;
/** The same reason and the same citation stand in hundreds of findings. */
const MOST_REMEMBERED = 10_000;

export function redactor(known: readonly KnownValue[], allowed: Allowed): Redactor {
  const index = new Map<string, Entry[]>();
  const entries = new Map<string, Entry>();
  for (const { kind, file, spellings } of known) {
    for (const spelling of spellings) {
      const entry = entries.get(spelling);
      if (entry) entry.files.add(file);
      if (entry || spelling === '' || entries.size >= MOST_KNOWN) continue;
      const fresh = { kind, spelling, files: new Set([file]) };
      entries.set(spelling, fresh);
      const key = spelling.slice(0, KEY);
      index.set(key, [...(index.get(key) ?? []), fresh]);
    }
  }
  const firsts = new Set([...entries.keys()].map((spelling) => spelling.charCodeAt(0)));
  const hasNames = [...entries.values()].some(({ kind }) => kind === 'child-name');
  const safeTexts = new Map<string, string>();
  return (text, file = '') => {
    const key = hasNames ? `${file}\n${text}` : text;
    const known = safeTexts.get(key);
    if (known !== undefined) return known;
    const safe = withoutFound(index.size === 0 ? text : withoutKnown(text, index, firsts, file), allowed);
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

interface Entry {
  readonly kind: PrivacyKind;
  readonly spelling: string;
  readonly files: Set<string>;
}

/** Every place of the text is looked up by the next few signs only, whatever the number of values. */
function withoutKnown(text: string, index: ReadonlyMap<string, readonly Entry[]>, firsts: ReadonlySet<number>, file: string): string {
  let safe = '';
  let past = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!firsts.has(text.charCodeAt(at))) continue;
    for (let length = KEY; length > 1; length -= 1) {
      for (const entry of index.get(text.slice(at, at + length)) ?? []) {
        const shown = at < past ? 0 : standsAt(text, at, entry, file);
        if (shown === 0) continue;
        safe += text.slice(past, at) + masked(entry.kind, text.slice(at, at + shown), shown < entry.spelling.length);
        past = at + shown;
      }
    }
  }
  return safe + text.slice(past);
}

/** How much of the value stands here: all of it, or more than half where a quotation was cut off. */
function standsAt(text: string, at: number, { kind, spelling, files }: Entry, file: string): number {
  if (kind === 'child-name') {
    const isWord = files.has(file) && text.startsWith(spelling, at) && !SIGN.test(text[at - 1] ?? ' ') && !SIGN.test(text[at + spelling.length] ?? ' ');
    return isWord ? spelling.length : 0;
  }
  if (text.startsWith(spelling, at)) return spelling.length;
  let length = 0;
  while (length < spelling.length && text[at + length] === spelling[length]) length += 1;
  const value = kind === 'email' ? spelling.indexOf('@') : spelling.length;
  return length >= Math.max(6, Math.ceil(value / 2)) ? length : 0;
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
