// One cut: a requirement is judged by what its page prints under it, whatever the headings, and its translation is held against the same.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutByGuidance } from '../../src/check/clauses-of-guidance.ts';
import type { Catalogue } from '../../src/guidance/catalogue.ts';
import type { Addresses } from '../../src/handbook/anchors.ts';
import { renderWords } from '../../src/handbook/render-words.ts';
import { cutClauses } from '../../src/source/clauses.ts';
import { folderFromTexts } from '../../src/source/files.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { checkOverBase } from '../rules/base.ts';

const IDS = new Set(['a', 'b', 'c']);
const requirements = [...IDS].map((id) => ({ id, section: 's' }));
const catalogue = { requirements, byId: new Map(requirements.map((one) => [one.id, one])) } as unknown as Catalogue;
const addresses = { headingId: (id: string) => id, target: () => undefined } as unknown as Addresses;

/** The words under each id, as numbers: on the page, for the checks, for translators. Without the titles of headings. */
function cuts(text: string): { page: Record<string, string[]>; checked: Record<string, string[]>; translated: Record<string, string[]> } {
  const read = readProtocol(folderFromTexts('p', { 'sections/s.md': text }));
  const markdown = read.markdown.get('sections/s.md');
  if (!markdown?.tree) throw new Error('not read');
  const numbers = (some: string): string[] => some.match(/w\d+/g) ?? [];
  const parts = renderWords(markdown.tree, 'sections/s.md', addresses, IDS, 'en').filter(({ id }) => id !== '');
  const page: Record<string, string[]> = {};
  for (const { id, html } of parts) page[id] ??= numbers(html);
  const checked = Object.fromEntries(
    [...cutByGuidance(read.protocol, catalogue).passages].filter(([id]) => IDS.has(id)).map(([id, one]) => [id, numbers(one.text)]),
  );
  const translated = Object.fromEntries([...cutClauses('s', markdown, IDS)].filter(([id]) => IDS.has(id)).map(([id, one]) => [id, numbers(one.text)]));
  return { page, checked, translated };
}

test.each<[string, string, Record<string, string[]>]>([
  ['an answer within another', '## A {#a}\n\n### B {#b}\n\nw1\n', { a: [], b: ['w1'] }],
  ['a subheading without an id', '### A {#a}\n\nw1\n\n### Notes\n\nw2\n', { a: ['w1', 'w2'] }],
  ['a subheading with an id of its own', '### A {#a}\n\nw1\n\n### Own {#own}\n\nw2\n', { a: ['w1', 'w2'] }],
  ['a heading of the chapter', '### A {#a}\n\nw1\n\n## Notes\n\nw2\n', { a: ['w1'] }],
  ['a heading in a quotation', '## A {#a}\n\nw1\n\n> ### B {#b}\n>\n> w2\n\nw3\n', { a: ['w1', 'w2', 'w3'] }],
])('%s', (_, text, expected) => expect(cuts(text)).toEqual({ page: expected, checked: expected, translated: expected }));

test('all three agree on any order of headings', () => {
  const heading = fc.constantFrom(
    '# T',
    '## A {#a}',
    '### A {#a}',
    '### B {#b}',
    '#### C {#c}',
    '### Notes',
    '## Rest',
    '### Own {#own}',
    '> ## B {#b}',
    ':::note\n## C {#c}\n\nw9\n:::',
  );
  fc.assert(
    fc.property(fc.uniqueArray(heading, { maxLength: 8, selector: (one) => /\{#[abc]\}/.exec(one)?.[0] ?? one }), (headings) => {
      const { page, checked, translated } = cuts(headings.map((one, index) => `${one}\n\nw${index}\n`).join('\n'));
      expect(checked).toEqual(page);
      expect(translated).toEqual(page);
    }),
    { numRuns: 300 },
  );
});

test('an answer is not credited with the words of another, nor without those that are published under it', async () => {
  const STAGES = 'escalation-stages';
  const words = 'The worker rings the other team on the same day, and both managers meet if they still disagree.';
  const hashOf = async (text: string): Promise<string | undefined> => {
    const { requirements: all } = await checkOverBase('england', { 'sections/escalation.md': text }, { evidence: true });
    return all.find(({ id }) => id === STAGES)?.evidence?.hash;
  };
  const under = (after: string): string => `## Stages {#${STAGES}}\n\n${words}\n\n${after}`;
  expect(await hashOf(under('### Notes\n\nOne.\n'))).not.toBe(await hashOf(under('### Notes\n\nTwo.\n')));
  expect(await hashOf(under('### Both ways {#escalation-both-ways}\n\nOne.\n'))).toBe(await hashOf(under('### Both ways {#escalation-both-ways}\n\nTwo.\n')));
});
