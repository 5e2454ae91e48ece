// One rule cannot fill a report, and what is left out still counts.

import { expect, test } from 'vitest';
import { withoutFloods } from '../../src/check/flood.ts';
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
    citations: [],
    fingerprint: '',
  }));
}

test('as many as are allowed stay as they are', () => {
  const all = [...findings('one', 200), ...findings('two', 200)];
  expect(withoutFloods(all)).toEqual(all);
});

test('the rest of a flood is one finding, as severe as its worst, where the list is cut', () => {
  const flood = [...findings('one', 250), ...findings('one', 1, 'error'), ...findings('one', 1, 'warning')];
  const kept = withoutFloods([...flood, ...findings('two', 3)]);
  expect(kept).toHaveLength(204);
  expect(kept.slice(200, 203).map((finding) => finding.rule)).toEqual(['two', 'two', 'two']);
  expect(kept.at(-1)).toMatchObject({ rule: 'one', severity: 'error', place: { line: 201 } });
  expect(kept.at(-1)?.message).toContain('52 more');
});
