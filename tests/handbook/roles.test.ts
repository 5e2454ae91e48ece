// Roles without a duty by name, rows that would say only their label, and sentences that end once.

import { expect, test } from 'vitest';
import { handbookOf } from './example.ts';

const handbook = await handbookOf();

test('a midwife, whom no duty names, has a page with the clauses that speak of her', () => {
  const page = handbook.rolePages.find(({ id }) => id === 'midwife');
  expect(page?.duties).toEqual([]);
  expect(page?.named.map(({ href }) => href)).toContain('/n/sections/pregnancy-unborn/#preg-pathway');
  expect(handbook.roles.map(({ id }) => id)).not.toContain('midwife');
});

test('every page of a role has something to say', () => {
  for (const { id, duties, owed, named, situations } of handbook.rolePages)
    expect(duties.length + owed.length + named.length + situations.length, id).toBeGreaterThan(0);
});

test('a duty that is only a time says which clause it is from', () => {
  expect(handbook.duties.filter(({ does }) => /^(?:how often|at least every|time to answer)$/i.test(does))).toEqual([]);
  expect(handbook.duties.map(({ does }) => does)).toContain('Asking again: at least every');
});

test('no line of a checklist ends in two full stops', () => {
  const lines = handbook.sections.flatMap(({ checklist }) => checklist.map(({ pieces }) => pieces.map(({ text }) => text).join('')));
  expect(lines.filter((line) => /[^.]\.\.$/.test(line))).toEqual([]);
});
