// Rows of marked texts for detectors: `«…»` marks the stretch that is found, `!` before it a warning and `?` advice.

import { describe, expect, test } from 'vitest';
import { NOTHING_ALLOWED } from '../../src/privacy/allowed.ts';
import { detect } from '../../src/privacy/detect.ts';
import type { Detector, Hit } from '../../src/privacy/hit.ts';

const SIGN = { error: '', warning: '!', advice: '?' } as const;

/** The text with every hit marked. */
export function marked(find: Detector, text: string): string {
  const hits = [...find(text)].sort((a, b) => b.start - a.start);
  return hits.reduce((shown, { level, start, end }) => `${shown.slice(0, start)}${SIGN[level]}«${shown.slice(start, end)}»${shown.slice(end)}`, text);
}

/** Rows of marked texts; in each, everything that is marked is found, and nothing else. */
export function table(name: string, kind: Hit['kind'] | undefined, find: Detector, rows: readonly string[]): void {
  describe(name, () => {
    // NOTE: also bit by bit, since what stands near in a row may help.
    const bits = [...new Set(rows.flatMap((row) => [row, ...row.split('; ')]))];
    test.each(bits)('%s', (row) => {
      const text = row.replace(/[!?]?[«»]/g, '');
      expect(marked(find, text)).toBe(row);
      // NOTE: the guard asks a detector only when a text holds the least that it needs.
      const found = detect(text, NOTHING_ALLOWED);
      for (const hit of find(text)) {
        const isGraver = (one: Hit): boolean => hit.kind === 'case-reference' && one.start < hit.end && hit.start < one.end;
        expect(
          found.some((one) => (one.kind === hit.kind && one.start === hit.start && one.end === hit.end) || isGraver(one)),
          hit.kind,
        ).toBe(true);
      }
      expect(detect(text, NOTHING_ALLOWED, { onlyErrors: true }), 'errors alone').toEqual(found.filter(({ level }) => level === 'error'));
      if (kind) for (const hit of find(text)) expect(hit.kind).toBe(kind);
    });
  });
}
