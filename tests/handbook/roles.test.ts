// Roles without a duty by name, rows that would say only their label, and sentences that end once.

import { expect, test } from 'vitest';
import { handbookOf } from './example.ts';

const handbook = await handbookOf();

test('a midwife, whom no duty names, has a page with the clauses that speak of her', () => {
  const page = handbook.rolePages.find(({ id }) => id === 'midwife');
  expect(page?.duties).toEqual([]);
  expect(page?.named.map(({ href }) => href)).toContain('/n/sections/pregnancy-unborn/#preg-pathway');
  // Of several lines the one that begins with her: it says what she does.
  const universal = page?.named.find(({ href }) => href.endsWith('#roles-universal-services'));
  expect(universal?.says).toMatch(/^Midwives – ask at booking, tell the specialist midwife within 2 working days/);
  expect(handbook.roles.map(({ id }) => id)).not.toContain('midwife');
});

test('whoever has a duty has a page: roles, posts and teams, and nobody else but roles', () => {
  const pages = new Map(handbook.rolePages.map((page) => [page.id, page]));
  for (const { whoId, does } of handbook.duties)
    expect(
      pages.get(whoId)?.duties.map((duty) => duty.does),
      whoId,
    ).toContain(does);
  const posts = handbook.rolePages.filter(({ isPost }) => isPost);
  expect(posts.map(({ title }) => title)).toContain('Social work team manager');
  expect(posts.filter(({ duties }) => duties.length === 0)).toEqual([]);
});

test('a role with duties also finds the sentences that say what else it does, and none twice', () => {
  const page = handbook.rolePages.find(({ id }) => id === 'health-visitor');
  expect(page?.duties.length).toBeGreaterThan(0);
  expect(page?.named.map(({ says }) => says).join('\n')).toContain('Health visitors – see under-5s at home');
  const told = new Set(page?.duties.map(({ href }) => href));
  expect(page?.named.filter(({ href }) => told.has(href))).toEqual([]);
});

test('what has happened stands before what is done about it', () => {
  const row = handbook.duties.find(({ does }) => does.includes('opens a page for the unborn baby'));
  expect(row?.does).toMatch(/^A pregnancy of the patient or of a partner: opens a page/);
});

test('what is said of a role is a sentence or a row, never a page', () => {
  const said = handbook.rolePages.flatMap(({ named }) => named.map(({ says }) => says));
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((says) => says === '' || says.length > 242 || says.includes('<'))).toEqual([]);
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

test('a time before an event is told as that', () => {
  const lines = handbook.sections.flatMap(({ checklist }) => checklist.map(({ pieces }) => pieces.map(({ text }) => text).join('')));
  expect(lines).toContain("Children's services had notice: 3 working days before the last dose or the date of discharge.");
  expect(lines.filter((line) => /counted from (?:before|after)\b/.test(line))).toEqual([]);
});

test('a role that is told in a whole sentence ends in one full stop', async () => {
  const changed = await handbookOf((path, text) =>
    path === 'directory.yaml' ? text.replace('does: Family doctor of the parent, the child or both', '$&.') : text,
  );
  expect(changed.rolePages.find(({ id }) => id === 'gp')?.does).toBe('Family doctor of the parent, the child or both');
});
