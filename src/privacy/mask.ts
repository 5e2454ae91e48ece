// A value made unreadable: same length, letters and digits as stars, but for the few that help an author to find it.

import { PRIVACY_KINDS } from './kinds.ts';
import type { PrivacyKind } from './kinds.ts';

const SIGN = /[\p{L}\p{N}]/u;

/** Same length as `value`. `hidden` shows nothing of it, for spellings in which a few signs could stand for many. */
export function masked(kind: PrivacyKind, value: string, hidden = false): string {
  const { head, tail } = PRIVACY_KINDS[kind];
  const signs = Array.from(value).filter((sign) => SIGN.test(sign)).length;
  // NOTE: of a short value less is shown, so that more than half of it is always hidden.
  const shown = hidden || head + tail > signs / 2 ? 0 : 1;
  const local = kind === 'email' ? value.indexOf('@') : -1;
  let count = 0;
  return Array.from(value, (sign, index) => {
    if (!SIGN.test(sign)) return sign;
    count += 1;
    if (!hidden && local > 0 && index > local) return sign;
    const stays = shown * head >= count || count > signs - shown * tail;
    return stays ? sign : '*'.repeat(sign.length);
  }).join('');
}
