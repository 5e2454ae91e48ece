// Where values that were found stand in another text, however they are written there: compared are letters and digits only, of the text as
// people read it, so that entities, escapes, emphasis, other quotation marks and line breaks make no difference.

import type { PrivacyKind } from './kinds.ts';
import { normalText } from './normal-text.ts';

export interface KnownValue {
  readonly kind: PrivacyKind;
  readonly file: string;
  /** As the detector read it. */
  readonly value: string;
  /** Only sentences about files that hold it are meant: a name that is an ordinary word, too. */
  readonly onlyInFile?: boolean;
}

export interface Standing {
  readonly kind: PrivacyKind;
  readonly start: number;
  readonly end: number;
  /** It is written in another way here, or only its beginning is. */
  readonly hidden: boolean;
}

interface Entry {
  readonly kind: PrivacyKind;
  readonly value: string;
  readonly signs: string;
  /** Empty: everywhere. */
  readonly files: Set<string>;
  /** Of one word, which begins with a capital: `may` is not May. */
  readonly isCapital: boolean;
}

interface Signs {
  /** Small letters without accents, and digits. */
  readonly text: string;
  /** Whether the sign stands right behind one of its sort, with nothing dropped between them; whether it is a capital; and where it stands. */
  readonly joined: readonly boolean[];
  readonly capital: readonly boolean[];
  readonly at: readonly number[];
}

const SIGN = /[\p{L}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;
/** What is cut off ends like this. */
const CUT = /^[*_`~\s]*(?:…|\.\.\.|$)/;
/** Signs that may be read as other letters than they are written with (normal-text.ts). */
const READ_OTHERWISE = /[&%\\<]|[^ -~\s“”‘’–—…]/;
/** Looking for each of these by itself takes less than going over the signs of a text. */
const FEW = 40;
const KEY = 4;
const LEAST_BEGINNING = 6;
/** The input is bounded, and so is what can be found in it; this keeps a flood of values from filling the memory. */
const MOST_KNOWN = 50_000;

/** The values in another text, by their places; `files` are those that the text is about. */
export type FindKnown = (text: string, files: readonly string[]) => Standing[];

export function findKnown(known: readonly KnownValue[]): FindKnown {
  const entries = new Map<string, Entry>();
  for (const one of known) {
    for (const value of spellings(one)) if (entries.size < MOST_KNOWN) add(entries, one, value);
  }
  const beginnings = new Map([...entries.values()].map((entry) => [beginningOf(entry), entry]));
  const lengths = distinct([...entries.keys()]);
  const cutLengths = distinct([...beginnings.keys()]);
  const starts = new Set([...entries.keys()].map((signs) => signs.slice(0, KEY)));
  const short = Math.min(KEY, ...lengths);
  const mayStart = (text: string, at: number): boolean => {
    for (let length = short; length <= KEY; length += 1) if (starts.has(text.slice(at, at + length))) return true;
    return false;
  };
  const few = beginnings.size <= FEW ? [...beginnings.keys()] : undefined;
  return (text, files) => {
    if (entries.size === 0 || (few && beginsNone(few, text))) return [];
    const normal = normalText(text, /\\[xu]/.test(text) ? 'yaml' : 'markdown');
    const signs = signsOf(normal.text, normal.source);
    const found: Standing[] = [];
    for (let at = 0; at < signs.text.length; at += 1) {
      if (!mayStart(signs.text, at)) continue;
      const match = wholeAt(signs, at, { entries, lengths, files }) ?? cutAt(signs, at, { beginnings, cutLengths, files, normal: normal.text });
      if (!match) continue;
      const last = at + match.length - 1;
      const [start, end] = [normal.source(signs.at[at] ?? 0), normal.source((signs.at[last] ?? 0) + 1)];
      const hidden = match.length < match.entry.signs.length || text.slice(start, end) !== match.entry.value;
      found.push({ kind: match.entry.kind, start, end, hidden });
      at = last;
    }
    return found;
  };
}

/** Next to no sentence holds the beginning of a value, and most can be seen not to. */
function beginsNone(beginnings: readonly string[], text: string): boolean {
  if (READ_OTHERWISE.test(text)) return false;
  const signs = text.toLowerCase().replace(/[^a-z\d]+/g, '');
  return !beginnings.some((beginning) => signs.includes(beginning));
}

function add(entries: Map<string, Entry>, { kind, file, onlyInFile = false }: KnownValue, value: string): void {
  const { text: signs, capital } = signsOf(value);
  const entry = entries.get(signs);
  if (signs.length < 2) return;
  if (!entry) {
    const isCapital = kind === 'child-name' && capital[0] === true && !/[^\p{L}\p{N}'’-]/u.test(value.trim());
    entries.set(signs, { kind, value, signs, files: new Set(onlyInFile ? [file] : []), isCapital });
  } else if (!onlyInFile) entry.files.clear();
  else if (entry.files.size > 0) entry.files.add(file);
}

function signsOf(text: string, source: (at: number) => number = (at) => at): Signs {
  const signs: string[] = [];
  const joined: boolean[] = [];
  const capital: boolean[] = [];
  const at: number[] = [];
  let before = '';
  let end = -1;
  let place = 0;
  for (const sign of text) {
    if (SIGN.test(sign)) {
      const from = source(place);
      const isJoined = from === end && /\d/.test(before) === /\d/.test(sign);
      for (const part of sign.charCodeAt(0) < 128 ? [sign.toLowerCase()] : sign.toLowerCase().normalize('NFD')) {
        if (!SIGN.test(part)) continue;
        for (const unit of part.split('')) {
          signs.push(unit);
          joined.push(isJoined);
          capital.push(CAPITAL.test(sign));
          at.push(place);
        }
      }
      before = sign;
      end = from + sign.length;
    } else if (/\p{M}/u.test(sign)) end += sign.length;
    place += sign.length;
  }
  return { text: signs.join(''), joined, capital, at };
}

interface Match {
  readonly entry: Entry;
  readonly length: number;
}

function wholeAt(
  { text, joined, capital }: Signs,
  at: number,
  { entries, lengths, files }: { readonly entries: ReadonlyMap<string, Entry>; readonly lengths: readonly number[]; readonly files: readonly string[] },
): Match | undefined {
  if (joined[at]) return undefined;
  for (const length of lengths) {
    const entry = at + length <= text.length && !joined[at + length] ? entries.get(text.slice(at, at + length)) : undefined;
    if (entry && isMeant(entry, files) && (!entry.isCapital || capital[at])) return { entry, length };
  }
  return undefined;
}

/** More than half of the value where a quotation was cut off; of a number or an address, anywhere. */
function cutAt(
  { text, joined, capital, at: places }: Signs,
  at: number,
  {
    beginnings,
    cutLengths,
    files,
    normal,
  }: { readonly beginnings: ReadonlyMap<string, Entry>; readonly cutLengths: readonly number[]; readonly files: readonly string[]; readonly normal: string },
): Match | undefined {
  if (joined[at]) return undefined;
  for (const least of cutLengths) {
    const entry = at + least <= text.length ? beginnings.get(text.slice(at, at + least)) : undefined;
    if (!entry || !isMeant(entry, files) || (entry.isCapital && !capital[at])) continue;
    let length = least;
    while (length < entry.signs.length && text[at + length] === entry.signs[length]) length += 1;
    const isCut = CUT.test(normal.slice((places[at + length - 1] ?? 0) + 1, (places[at + length - 1] ?? 0) + 12));
    const isShown = length >= LEAST_BEGINNING && entry.kind !== 'child-name' && entry.kind !== 'date-of-birth';
    if (isCut || isShown) return { entry, length };
  }
  return undefined;
}

function isMeant({ files }: Entry, about: readonly string[]): boolean {
  return files.size === 0 || about.some((file) => files.has(file));
}

/** Half of the value; of a mailbox, half of what stands before its sign. */
function beginningOf({ kind, value, signs }: Entry): string {
  const local = kind === 'email' && value.includes('@') ? signsOf(value.slice(0, value.indexOf('@'))).text.length : signs.length;
  return signs.slice(0, Math.max(kind === 'child-name' ? 3 : LEAST_BEGINNING, Math.ceil(local / 2)));
}

function distinct(texts: readonly string[]): number[] {
  return [...new Set(texts.map(({ length }) => length))].sort((a, b) => b - a);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

/** A fact that is a date or a number of a telephone reads otherwise in words than it was written. */
function spellings({ kind, value }: KnownValue): string[] {
  if (kind === 'date-of-birth') return [value, ...otherDates(value)];
  const number = kind === 'mobile' || kind === 'home-phone' ? value.replace(/\D/g, '').replace(/^(?:0044|44)0?|^0/, '') : '';
  return number === '' ? [value] : [value, `0${number}`, `+44${number}`, `+44 (0)${number}`];
}

function otherDates(value: string): string[] {
  const iso = /^(\d{4})\D(\d{1,2})\D(\d{1,2})$/.exec(value);
  const british = /^(\d{1,2})\D+(\d{1,2})\D+(\d{4})$/.exec(value);
  const worded = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?\W*([a-z]{3})[a-z]*\W*(\d{4})$/i.exec(value);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : british
      ? [british[3], british[2], british[1]]
      : [worded?.[3], String(MONTHS.indexOf((worded?.[2] ?? '').toLowerCase()) + 1), worded?.[1]];
  const name = MONTH_NAMES[Number(month) - 1];
  if (year === undefined || day === undefined || name === undefined) return [];
  const two = (number: string | undefined): string => String(number).padStart(2, '0');
  return [`${year}-${two(month)}-${two(day)}`, `${two(day)}/${two(month)}/${year}`, `${Number(day)} ${name} ${year}`, `${two(day)} ${name} ${year}`];
}
