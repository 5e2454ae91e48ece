// Search: words that mean the same, slips of the finger, narrowing, and queries that nobody would type but somebody will.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FinderData } from '../../src/browser/finder.ts';
import { makeFinder } from '../../src/browser/finder.ts';
import { englishStem as stem } from '../../src/browser/english-stem.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { synonyms } from '../../src/guidance/synonyms.ts';
import { finderIndex } from '../../src/handbook/finder-index.ts';
import { checkOverBase } from '../rules/base.ts';
import { handbookOf } from './example.ts';

const ALL = { kind: '', section: '', role: '' };
const handbook = await handbookOf();
const data = JSON.parse(JSON.stringify(finderIndex(handbook))) as FinderData;
const finder = makeFinder(data);
const first = (typed: string): string => finder.find(typed, ALL)[0]?.href ?? '';

test.each([
  ['EDT', 'directory/#emergency-duty'],
  ['naloxone', 'glossary/#term-naloxone'],
  ['nalaxone', 'glossary/#term-naloxone'],
  ['relapses', 'glossary/#term-relapse'],
  ['supervisedconsumption', 'glossary/#term-supervised-consumption'],
  ['wont open his door', 'situations/not-let-in/'],
  ['ringing without giving the name', 'sections/referral-to-children/#refer-out-consultation'],
])('%s', (typed, href) => expect(first(typed)).toBe(href));

test('a situation in common words finds what to do', () =>
  expect(first('nobody lets me in')).toMatch(/^(?:situations\/not-let-in|sections\/contact-no-access)\//));

test('each way to ask belongs to a requirement of its nation', async () => {
  for (const nation of ['england', 'scotland'] as const) {
    const known = new Set((await loadCatalogue(nation)).requirements.map(({ id }) => id));
    expect(Object.keys(synonyms.asked[nation]).filter((id) => !known.has(id))).toEqual([]);
  }
});

test('a partnership’s own words find what they stand for', () => {
  const own = makeFinder({ ...data, groups: [['the green house', 'Riverside Recovery'], ...data.groups] });
  expect(own.find('number of the green house', ALL)[0]?.kind).toBe('directory');
  expect(own.find('the green house', ALL)[0]?.title).toContain('Riverside');
});

test('narrowing leaves only what was asked for', () => {
  for (const place of finder.find('child', { ...ALL, kind: 'checklist' })) expect(place.kind).toBe('checklist');
  for (const place of finder.find('child', { ...ALL, section: 'escalation' })) expect(place.section).toBe('escalation');
  const mine = finder.find('child', { ...ALL, role: 'treatment-worker' });
  expect(mine.length).toBeGreaterThan(3);
  for (const place of mine) expect(place.roles).toContain('treatment-worker');
});

test('whatever is typed gives a list, in the same order each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const places = finder.find(typed, ALL);
      expect(finder.find(typed, ALL).map(({ href }) => href)).toEqual(places.map(({ href }) => href));
      expect(new Set(places.map(({ href }) => href)).size).toBe(places.length);
    }),
    { numRuns: 40 },
  );
  for (const typed of ['', ' ', '.*', 'constructor', '__proto__', 'a'.repeat(5000), '“”', '0']) expect(Array.isArray(finder.find(typed, ALL))).toBe(true);
});

test.each([
  ['referrals', 'referral'],
  ['referring', 'referral'],
  ['boxes', 'box'],
  ['pharmacies', 'pharmacy'],
  ['children', 'children'],
  ['asking', 'ask'],
  ['sees', 'see'],
  ['days', 'day'],
  ['losing', 'lose'],
  ['is', 'is'],
])('%s and %s have one basic form', (one, other) => expect(stem(one)).toBe(stem(other)));

describe('synonyms.yaml', () => {
  const problems = async (text: string): Promise<string[]> =>
    (await checkOverBase('england', { 'synonyms.yaml': text })).findings
      .filter(({ place }) => place.file === 'synonyms.yaml')
      .map(({ rule, place }) => `${rule} ${place.line}`);

  test('of the right form has no finding', async () => {
    expect(await problems('groups:\n  - [front door, the hub]\n  - [methadone, green stuff, juice]\n')).toEqual([]);
  });

  test.each([
    ['groups: hub\n', 'wrong-shape 1'],
    ['groups:\n  - [alone]\n', 'wrong-shape 2'],
    ['groups:\n  - [a, {b: c}]\n', 'wrong-shape 2'],
    ['words:\n  - [a, b]\n', 'wrong-shape 1'],
  ])('%j is a finding', async (text, expected) => expect(await problems(text)).toContain(expected));
});
