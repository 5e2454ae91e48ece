// What a detector is: a function over normal text (normal-text.ts) that says where something stands, what it is, and how sure that is.

import type { Severity } from '../model/finding.ts';
import type { PrivacyKind } from './kinds.ts';

export interface Hit {
  readonly kind: PrivacyKind;
  /** `advice` for values that are known to belong to nobody. */
  readonly level: Severity;
  /** Offsets into the normal text. */
  readonly start: number;
  readonly end: number;
  /** A half sentence on why this one is less grave than others of its kind. */
  readonly note?: string;
}

export type Detector = (text: string) => Iterable<Hit>;

/** Letters and digits only, in small letters: two spellings of one value are the same. */
export function compact(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What people put between two signs of a number: the source of a regular expression. */
export const BETWEEN_SIGNS = '(?: ?[-/] ?|[ .·_])?';

/** The words round a stretch, in small letters, within its paragraph. */
export function wordsBefore(text: string, start: number, most: number): string {
  const before = text.slice(Math.max(0, start - most), start);
  return before.slice(before.lastIndexOf('\n') + 1).toLowerCase();
}

export function wordsAfter(text: string, end: number, most: number): string {
  return (text.slice(end, end + most).split('\n', 1)[0] ?? '').toLowerCase();
}
