// One text to what stands in it: hits with their place in the source, and the same text with every value masked, letter for letter.

import type { Allowed } from './allowed.ts';
import { detect } from './detect.ts';
import type { Hit } from './hit.ts';
import type { PrivacyKind } from './kinds.ts';
import { masked } from './mask.ts';
import { normalText } from './normal-text.ts';
import type { Syntax } from './normal-text.ts';

export interface Sighting extends Pick<Hit, 'kind' | 'level' | 'note'> {
  /** Offsets into the source. */
  readonly start: number;
  readonly end: number;
  /** The value as the detector read it, without markup. Never to be printed. */
  readonly value: string;
}

export function sightings(source: string, syntax: Syntax, allowed: Allowed, onlyErrors = false): Sighting[] {
  const normal = normalText(source, syntax);
  return detect(normal.text, allowed, { isName: syntax === 'name', onlyErrors }).map(({ kind, level, note, start, end }) => ({
    kind,
    level,
    ...(note === undefined ? {} : { note }),
    start: normal.source(start),
    end: normal.source(end),
    value: normal.text.slice(start, end),
  }));
}

/** Same length, same lines. */
export function maskedText(source: string, seen: readonly Pick<Sighting, 'kind' | 'start' | 'end' | 'value'>[]): string {
  let text = '';
  let at = 0;
  for (const { kind, start, end, value } of seen.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    text += source.slice(at, from) + masked(kind, source.slice(from, end), from !== start || !isPlain(source.slice(start, end), value));
    at = end;
  }
  return text + source.slice(at);
}

/** Escapes and markup would let more of a value through than its own letters do. */
function isPlain(written: string, value: string): boolean {
  return written.trimEnd() === value;
}

/** How a value may be named in a message. */
export function maskedValue(kind: PrivacyKind, value: string): string {
  return masked(kind, value).replace(/\s+/g, ' ').slice(0, 80);
}
