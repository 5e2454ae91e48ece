// Deflated data unpacked piece by piece, so that a small file that unfolds into a huge one is given up in time.

import { Inflate, Unzlib } from 'fflate';
import { CannotLook, LIMITS } from './traces.ts';

const PIECE = 8_192;

/** What is left to unpack of one document; shared by all its parts. */
export interface Allowance {
  left: number;
}

/** Honest files unfold to some ten or thirty times their size, and small ones have a minimum. */
const MOST_TIMES = 100;
const ALWAYS = 1_000_000;

/** What one document may unfold into. */
export function allowanceFor(document: Uint8Array): Allowance {
  return { left: Math.min(LIMITS.all, ALWAYS + document.length * MOST_TIMES) };
}

/** The first bytes of something deflated, as far as one piece of it gives them. */
export function beginningOf(packed: Uint8Array): Uint8Array {
  let first: Uint8Array = new Uint8Array();
  const stream = new Inflate();
  stream.ondata = (part) => {
    if (first.length === 0) first = part.slice(0, 16);
  };
  try {
    stream.push(packed.subarray(0, 256), packed.length <= 256);
  } catch {
    return first;
  }
  return first;
}

export function unpack(packed: Uint8Array, kind: 'deflate' | 'zlib', allowance: Allowance): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = kind === 'deflate' ? new Inflate() : new Unzlib();
  stream.ondata = (part) => {
    size += part.length;
    allowance.left -= part.length;
    if (size > LIMITS.part || allowance.left < 0) throw new CannotLook('it unfolds into more than can be read');
    parts.push(part);
  };
  try {
    for (let at = 0; at < packed.length; at += PIECE) stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    if (error instanceof CannotLook) throw error;
    throw new CannotLook('a part of it is damaged');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
