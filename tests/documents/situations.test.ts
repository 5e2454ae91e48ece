// Situations, roles and the sides of checklists in a document: everything that the pages say, and places that are there.

import { expect, test } from 'vitest';
import { handbookPaper } from '../../src/documents/handbook-paper.ts';
import type { Block, Paper } from '../../src/documents/paper.ts';
import { legsOf } from '../../src/handbook/checklist-legs.ts';
import { handbookOf } from '../handbook/example.ts';

const handbook = await handbookOf();
const paper = handbookPaper(handbook, '');
const partOf = ({ parts }: Paper, place: string): readonly Block[] => parts.find((part) => part.place === place)?.blocks ?? [];
const said = JSON.stringify;

test('chapters keep the numbers that they have on screen', () => {
  const titles = paper.parts.map(({ title }) => title);
  expect(titles.slice(0, handbook.sections.length)).toEqual(handbook.sections.map(({ title }) => title));
  expect(titles.slice(handbook.sections.length, handbook.sections.length + 3)).toEqual(['Situations', 'What is my part?', 'Who does what, and by when']);
});

test('each situation has a row for each of its places, with numbers to ring', () => {
  const blocks = partOf(paper, 'situations');
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
  expect(tables).toHaveLength(handbook.situations.length);
  for (const [index, { title, outline }] of handbook.situations.entries()) {
    const table = tables[index];
    expect(table?.caption).toContain(title);
    expect(table?.head).toHaveLength(3);
    const numbers = table?.rows.map(([first]) => Number(first?.[0]?.text)) ?? [];
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers.length).toBeGreaterThan(outline?.exits.length ?? 0);
    expect(said(table)).toContain('tel:');
  }
});

test('each role is there, and leads to its duties', () => {
  const [table] = partOf(paper, 'roles').flatMap((block) => (block.type === 'table' ? [block] : []));
  expect(table?.rows.map(([title]) => title?.[0]?.text)).toEqual(handbook.rolePages.map(({ title }) => title));
  expect(table?.rows.every((row) => row[3]?.[0]?.place !== undefined)).toBe(true);
});

test('checklists name the side that ticks', () => {
  const sided = handbook.sections.filter(({ checklist }) => legsOf(checklist, 'en-GB').length > 1);
  expect(sided.length).toBeGreaterThan(3);
  for (const { id, checklist } of sided) for (const { title } of legsOf(checklist, 'en-GB')) expect(said(partOf(paper, `sections-${id}`))).toContain(title);
});

test('a handbook without situations has no empty part', () => {
  const bare = handbookPaper({ ...handbook, situations: [], rolePages: [] }, '');
  expect(bare.parts.filter(({ place }) => /^(?:situations|roles)$/.test(place))).toEqual([]);
});
