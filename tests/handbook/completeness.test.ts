// How complete a protocol is: the chart and the sentence above it count the same.

import { expect, test } from 'vitest';
import { handbookOf } from './example.ts';

test('the chart adds up to the sentence, with what is planned, done another way or not applicable', async () => {
  const { completeness } = await handbookOf((path, text) =>
    path === 'sections/supervision.yaml'
      ? text.replace(
          /^supervision-regular:\n {2}status: implemented/m,
          'supervision-regular:\n  status: planned\n  reason: The first meeting is in spring.\n  owner: protocol-coordinator\n  by: 2027-03-31',
        )
      : text,
  );
  const sum = (of: 'met' | 'declared' | 'open' | 'total'): number => completeness.bars.reduce((all, bar) => all + bar[of], 0);
  expect(completeness.rows.filter(({ status }) => status === 'alternative').length).toBeGreaterThan(0);
  expect(completeness.verdict).toContain(`${sum('met')} of ${sum('total')} requirements met`);
  expect(sum('declared')).toBe(completeness.rows.filter(({ status }) => status === 'planned' || status === 'partial').length);
  expect(sum('declared')).toBeGreaterThan(0);
});
