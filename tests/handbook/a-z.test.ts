// The list from A to Z: two links with one name and two ends would be told apart by nobody.

import { expect, test } from 'vitest';
import { aToZ } from '../../src/handbook/a-z.ts';
import { handbookOf } from './example.ts';

const lines = aToZ(await handbookOf()).flatMap((letter) => letter.lines);

test('of two links with one title each says what it is', () => {
  const named = lines.filter(({ title }) => title === 'Health visitor').map(({ href, kind }) => [href, kind]);
  expect(named).toEqual([
    ['/n/directory/#health-visitor', 'Directory'],
    ['/n/roles/health-visitor/', 'Who does what'],
  ]);
  const ends = new Map<string, Set<string>>();
  for (const { title, kind, href, words } of lines) if (words === '') ends.set(`${title} ${kind}`, (ends.get(`${title} ${kind}`) ?? new Set()).add(href));
  expect([...ends].filter(([, hrefs]) => hrefs.size > 1)).toEqual([]);
});

test('a title that stands once stands alone', () => expect(lines.find(({ title }) => title === 'A box that locks')?.kind).toBe(''));
