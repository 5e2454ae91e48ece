// The examples of the reader's faults are true: what is bad is found on the lines named, what is good is not found.

import { expect, test } from 'vitest';
import { faultExamples } from '../../src/generate/fault-examples.ts';
import { shapeRule } from '../../src/check/data-shape.ts';
import { SOURCE_FAULTS } from '../../src/source/faults.ts';
import { checkOverBase } from './base.ts';
import { readExamples } from './rule-page.ts';

const examples = faultExamples();

test('every fault has a bad and a good example, and no example is of another', () => {
  expect([...examples.keys()].sort()).toEqual([...Object.keys(SOURCE_FAULTS), shapeRule.id].sort());
  for (const [id, page] of examples) expect(page, id).toMatch(/^## Bad\n\n```[\s\S]*\n```[\s\S]*\n## Good\n\n```[\s\S]*\n```$/);
});

const blocks = [...examples].flatMap(([id, page]) => readExamples(page.split('\n'), id).examples.map((example) => ({ id, ...example })));

test('most can be tried', () => expect(new Set(blocks.map(({ id }) => id)).size).toBeGreaterThanOrEqual(20));

test.each(blocks)('$side block of $id, line $line', async ({ id, side, file, text, finds, adds, nation }) => {
  const { findings } = await checkOverBase(nation, { ...Object.fromEntries(adds.map((path) => [path, ''])), [file]: text });
  expect(findings.filter(({ rule, place }) => rule === id && place.file === file).map(({ place }) => place.line)).toEqual(finds);
  expect(finds.length > 0).toBe(side === 'bad');
});
