// What a reader must be told before reading, for each state in which a protocol may stand.

import { expect, test } from 'vitest';
import { banners as bannersOf } from '../../src/handbook/about.ts';
import { statusWord } from '../../src/handbook/status-words.ts';
import { readOf, TODAY } from './example.ts';

function inControl(change: (text: string) => string) {
  const { protocol } = readOf((path, text) => (path === 'protocol.yaml' ? change(text) : text));
  return { banners: bannersOf(protocol, TODAY), statusName: statusWord(protocol.control.status, protocol.control.language) };
}
const withStatus = (status: string) => (text: string) => text.replace(/^status: .*$/m, `status: ${status}`);
const reviewBy = (day: string) => (text: string) => text.replace(/^( +review: ).*$/m, `$1${day}`);

test.each([
  ['in force', withStatus('in-force'), 'in force', {}],
  ['a draft', withStatus('draft'), 'draft', { draft: 'has not been agreed and staff do not follow it yet' }],
  ['out for comment', withStatus('consultation'), 'out for comment', { draft: 'has not been agreed' }],
  [
    'under review',
    (text: string) => reviewBy('2026-12-31')(withStatus('under-review')(text)),
    'in force, under review',
    { review: 'under review until 31 December 2026. It stays in force' },
  ],
  ['overdue, on the day after', reviewBy('2026-11-22'), 'in force', { overdue: 'was due on 22 November 2026' }],
  ['not overdue on the day itself', reviewBy('2026-11-23'), 'in force', {}],
  [
    'a review that was not done in time',
    (text: string) => reviewBy('2026-11-22')(withStatus('under-review')(text)),
    'in force, under review',
    { overdue: 'was due' },
  ],
  ['superseded', withStatus('superseded'), 'superseded', { superseded: 'has been replaced. Do not use it' }],
] as const)('%s', (_, change, status, told) => {
  const { banners, statusName } = inControl(change);
  const others = banners.filter(({ kind }) => kind !== 'invented');
  expect(banners.length - others.length, 'an example says that it is invented').toBe(1);
  expect(others.map(({ kind }) => kind)).toEqual(Object.keys(told));
  for (const { kind, text } of others) expect(text).toContain((told as Record<string, string>)[kind]);
  expect(statusName.toLowerCase()).toBe(status);
});

test('what is not invented does not say so', () => {
  const { banners } = inControl((text) => text.replace(/^invented: true$/m, 'invented: false'));
  expect(banners).toEqual([]);
});
