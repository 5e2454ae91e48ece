// The guided route: addresses that carry the answers, bounded whatever the file holds, and never without what has to be done first.

import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { makeAddresses } from '../../src/handbook/anchors.ts';
import { situationChart } from '../../src/handbook/situation-chart.ts';
import type { SituationView } from '../../src/handbook/situations.ts';
import { situationViews } from '../../src/handbook/situations.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { overBase } from '../rules/base.ts';

const catalogue = await loadCatalogue('england');

function situation(text: string): SituationView {
  const { protocol } = readProtocol(overBase('england', { 'pathways/a.yaml': `title: A\nstarts: It happened.\n${text}` }));
  return situationViews(protocol, makeAddresses('/', protocol, catalogue))[0] ?? expect.unreachable();
}

const paths = (text: string): string[] => situation(text).pages.map(({ path }) => path);
const END = 'outcomes: {end: {title: End, contact: front-door}}\n';

test('an address is made of where each answer led', () => {
  const text = `start: a\nquestions:\n  a: {ask: A?, answers: [{say: "Yes", go: b}, {say: "No", go: end}]}\n  b: {ask: B?, answers: [{say: "Yes", go: end}]}\n${END}`;
  expect(paths(text)).toEqual(['a', 'a/b', 'a/end', 'a/b/end']);
});

test('two answers to one outcome share no page when one has something to do first', () => {
  const text = `start: a\nquestions: {a: {ask: A?, answers: [{say: "Yes", go: ring}, {say: "No", go: end}]}}\nsteps: {ring: {who: treatment-worker, does: rings 999, go: end}}\n${END}`;
  expect(situation(text).pages.map(({ path, steps }) => [path, steps.map(({ does }) => does)])).toEqual([
    ['a', []],
    ['a/ring', ['rings 999']],
    ['a/end', []],
  ]);
});

test('a way back leads to the page where the question was asked', () => {
  const text = `start: a\nquestions:\n  a: {ask: A?, answers: [{say: "Yes", go: b}]}\n  b: {ask: B?, answers: [{say: "Again", go: a}, {say: "On", go: end}]}\n${END}`;
  expect(situation(text).pages[1]?.question?.answers.map(({ href }) => href)).toEqual(['/situations/a/a/', '/situations/a/a/b/end/']);
});

test('a circle of steps, and a way to nothing, give an answer without a link', () => {
  const text = `start: a\nquestions: {a: {ask: A?, answers: [{say: Round, go: x}, {say: Away, go: constructor}]}}\nsteps: {x: {who: treatment-worker, does: waits, go: x}}\n${END}`;
  expect(situation(text).pages.map(({ path, question }) => [path, question?.answers.map(({ href }) => href)])).toEqual([['a', ['', '']]]);
});

test('where the ways are very many there is one page a place, and the chart is still drawn', () => {
  const level = (at: number): string =>
    `  q${at}: {ask: Q?, answers: [{say: A, go: q${at + 1}}, {say: B, go: r${at + 1}}]}\n  r${at}: {ask: R?, answers: [{say: A, go: q${at + 1}}, {say: B, go: r${at + 1}}]}\n`;
  const levels = Array.from({ length: 25 }, (_, at) => level(at)).join('');
  const view = situation(`start: q0\nquestions:\n${levels}outcomes: {q25: {title: Q}, r25: {title: R}}\n`);
  expect(view.pages).toHaveLength(51);
  expect(view.pages.every(({ path, exact }) => !exact && !path.includes('/'))).toBe(true);
  const { boxes } = situationChart(view.outline ?? expect.unreachable(), 'en-GB');
  expect(boxes.length).toBeGreaterThan(51);
  const overlaps = boxes.filter((box, at) =>
    boxes.slice(at + 1).some((other) => box.x === other.x && box.y < other.y + other.height && other.y < box.y + box.height),
  );
  expect(overlaps).toEqual([]);
});

test('a situation of thousands of parts gives no more pages than can be read', () => {
  const chain = Array.from({ length: 1_900 }, (_, at) => `  q${at}: {ask: Q?, answers: [{say: A, go: ${at === 1_899 ? 'end' : `q${at + 1}`}}]}\n`).join('');
  const view = situation(`start: q0\nquestions:\n${chain}${END}`);
  expect(view.pages).toEqual([]);
  expect(situationChart(view.outline ?? expect.unreachable(), 'en-GB').boxes.length).toBeLessThan(200);
});
