// One rule cannot fill a report, and what is left out still counts.

import { describe, expect, test } from 'vitest';
import { isSummary, withoutFloods } from '../../src/check/flood.ts';
import type { Finding, Severity } from '../../src/model/finding.ts';

function findings(rule: string, count: number, severity: Severity = 'advice'): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    rule,
    severity,
    message: `Number ${index + 1}.`,
    why: 'Why.',
    fix: 'Fix.',
    place: { file: 'a.md', line: index + 1, column: 1, endLine: index + 1, endColumn: 2 },
    related: [],
    citations: ['A guide'],
    fingerprint: `${index}a`,
  }));
}

describe('flood', () => {
  test('as many as are allowed stay as they are', () => {
    const all = [...findings('one', 200), ...findings('two', 200)];
    expect(withoutFloods(all)).toEqual(all);
  });

  test('the rest of a flood is one finding, as severe as its worst, where the list is cut', () => {
    const flood = [...findings('one', 250), ...findings('one', 1, 'error'), ...findings('one', 1, 'warning')];
    const kept = withoutFloods([...flood, ...findings('two', 3)]);
    expect(kept).toHaveLength(204);
    expect(kept.slice(0, 200)).toEqual(flood.slice(0, 200));
    expect(kept.slice(200, 203).map((finding) => finding.rule)).toEqual(['two', 'two', 'two']);
    expect(kept.at(-1)).toEqual({
      rule: 'one',
      severity: 'error',
      message: '52 more findings of this kind follow, beginning here; they are not listed.',
      why: 'Why.',
      fix: 'Put right the ones that are listed, then run the check again.',
      place: { file: 'a.md', line: 201, column: 1, endLine: 201, endColumn: 2 },
      related: [],
      citations: [],
      fingerprint: 'a002',
    });
  });

  test('only what stands for others is a summary', () => {
    const kept = withoutFloods(findings('one', 201));
    expect(kept.map(isSummary)).toEqual([...Array.from({ length: 200 }, () => false), true]);
  });

  test('those that a waiver accepts are counted apart', () => {
    const accepted = findings('one', 201, 'error').map((finding) => ({ ...finding, waivedBy: 'gap' }));
    const kept = withoutFloods([...findings('one', 200), ...accepted]);
    expect(kept).toHaveLength(401);
    expect(kept.at(-1)).toMatchObject({ severity: 'error', waivedBy: 'gap', message: expect.stringMatching(/^1 more /) });
    expect(withoutFloods([...findings('one', 201), ...findings('two', 1)]).at(-1)).not.toHaveProperty('waivedBy');
  });

  test('each rule has its own', () => {
    const kept = withoutFloods([...findings('one', 203), ...findings('two', 202)]);
    expect(kept.slice(400).map(({ rule, message }) => `${rule} ${message.slice(0, 6)}`)).toEqual(['one 3 more', 'two 2 more']);
  });
});
