// The rules about accepted gaps as their pages and SARIF show them.

import { describe, expect, test } from 'vitest';
import { waiverRules } from '../../src/check/waiver-rules.ts';

describe('waiver-rules', () => {
  test('each has an id, a title without a full stop and a reason in full sentences; what no longer counts and who cannot be found is a warning', () => {
    expect(waiverRules.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      'waiver-incomplete error',
      'waiver-expired error',
      'waiver-answer-changed error',
      'waiver-not-needed warning',
      'waiver-unknown-post warning',
    ]);
    for (const { title, why, id } of waiverRules) {
      expect(title, id).toMatch(/^An accepted gap \S.*[^.]$/);
      expect(why, id).toMatch(/^[A-Z].*\.$/);
    }
  });
});
