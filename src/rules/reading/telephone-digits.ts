// Telephone numbers in texts, and their digits: one number is the same however it is written.

import { telephone } from '../../model/telephone.ts';

/** A number with its area code. */
export const FULL_NUMBER = String.raw`0\d{2,5}[ -]?\d{3,4}(?:[ -]?\d{2,4})?`;

/** `01632960101`, however it is written. */
export function digitsOf(written: string): string {
  return telephone(written).replace(/;.*/, '').replace(/^\+44/, '0').replace(/\D/g, '');
}
