// Situations that were made to hurt: they are read, judged in time that grows with their size, and never break the run.

import { expect, test } from 'vitest';
import { checkOverBase } from '../rules/base.ts';

const FILE = 'pathways/hostile.yaml';
const HEAD = 'title: Nobody lets us in\nstarts: You called and nobody opened.\n';

async function rulesOf(text: string): Promise<string[]> {
  const { findings } = await checkOverBase('england', { [FILE]: text });
  return [...new Set(findings.filter(({ place }) => place.file === FILE).map(({ rule }) => rule))].sort();
}

const chain = (count: number, last: string): string =>
  Array.from({ length: count }, (_, at) => `  n${at}: {who: treatment-worker, does: waits, go: ${at === count - 1 ? last : `n${at + 1}`}}\n`).join('');

test.each([
  ['nothing', '', ['wrong-shape']],
  ['a list', '- a\n', ['wrong-shape']],
  [
    'a name every object knows as id',
    `${HEAD}start: constructor\nquestions: {constructor: {ask: What?, answers: [{say: a, go: toString}]}}\noutcomes: {end: {title: End}}\n`,
    ['yaml-reserved-key'],
  ],
  [
    'a name every object knows as a way',
    `${HEAD}start: a\nquestions: {a: {ask: What?, answers: [{say: a, go: hasOwnProperty}]}}\noutcomes: {end: {title: End}}\n`,
    ['pathway-unreached', 'pathway-unresolved'],
  ],
  [
    'a step to itself',
    `${HEAD}start: a\nsteps: {a: {who: treatment-worker, does: waits, go: a}}\noutcomes: {end: {title: End}}\n`,
    ['pathway-dead-end', 'pathway-unreached'],
  ],
  ['10,000 steps in a row', `${HEAD}start: n0\nsteps:\n${chain(10_000, 'end')}outcomes: {end: {title: End}}\n`, ['too-many-entries']],
  ['10,000 steps in a circle', `${HEAD}start: n0\nsteps:\n${chain(10_000, 'n0')}outcomes: {end: {title: End}}\n`, ['too-many-entries']],
  ['everything of the wrong kind', `${HEAD}start: [a]\nquestions: [1]\nsteps: {a: 1, b: {who: {x: y}, does: [z], go: {}}}\noutcomes: x\n`, ['wrong-shape']],
])('%s', async (_, text, rules) => {
  expect(await rulesOf(text)).toEqual(rules);
});

test('what is written in a situation is looked at as everything else is', async () => {
  const text = `${HEAD}start: end\noutcomes: {end: {title: TBC, does: "Ring the health visitor about Jayden Smith, born 3 May 2019."}}\n`;
  expect(await rulesOf(text)).toEqual(expect.arrayContaining(['personal-data', 'placeholder-text']));
});

test('two files that would become one page are told', async () => {
  const text = `${HEAD}start: end\noutcomes: {end: {title: End}}\n`;
  const { findings } = await checkOverBase('england', { 'pathways/not let in.yaml': text, 'pathways/not-let-in.yaml': text });
  expect(findings.map(({ rule }) => rule)).toContain('name-collision');
});
