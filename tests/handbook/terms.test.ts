// Words of the glossary in a chapter: marked once, never inside a link, a heading or code, and the words stay as they were.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termFinder } from '../../src/components/terms.ts';
import { handbookOf } from './example.ts';

const GLOSSARY = [
  { id: 'term-lapse', term: 'Lapse', means: 'A short return.', also: [] },
  { id: 'term-relapse', term: 'Relapse', means: 'A return.', also: ['full relapse'] },
  { id: 'term-a-b', term: 'A & B', means: 'Both.', also: ['a.b*c('] },
];
const link = (id: string, word: string): string => `<a class="term" href="#w-term-${id}">${word}</a>`;

test.each([
  ['<p>A lapse is no relapse. A lapse is short.</p>', `<p>A ${link('lapse', 'lapse')} is no ${link('relapse', 'relapse')}. A lapse is short.</p>`],
  [
    '<h3>Lapse</h3><p><a href="#x">lapse</a> <code>lapse</code> Lapse</p>',
    `<h3>Lapse</h3><p><a href="#x">lapse</a> <code>lapse</code> ${link('lapse', 'Lapse')}</p>`,
  ],
  ['<p>prelapse lapses lapse-free</p>', '<p>prelapse lapses lapse-free</p>'],
  ['<p title="lapse">a full relapse</p>', `<p title="lapse">a ${link('relapse', 'full relapse')}</p>`],
  ['<p>a &amp; b, a.b*c(</p>', `<p>${link('a-b', 'a &amp; b')}, a.b*c(</p>`],
])('%s', (html, marked) => expect(termFinder(GLOSSARY).mark(html)).toBe(marked));

test('over several parts of a page each is marked once and listed', () => {
  const finder = termFinder(GLOSSARY);
  expect(finder.mark('<p>relapse</p>')).toContain('<a');
  expect(finder.mark('<p>relapse and lapse</p>')).toBe(`<p>relapse and ${link('lapse', 'lapse')}</p>`);
  expect(finder.met().map(({ term }) => term)).toEqual(['Lapse', 'Relapse']);
});

test('words are never changed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('lapse', ' ', '<p>', '</p>', '<a href="/">', '</a>', 'relapse', '.', '&amp;')), (pieces) => {
      const html = pieces.join('');
      expect(
        termFinder(GLOSSARY)
          .mark(html)
          .replace(/<a class="term"[^>]*>(.*?)<\/a>/g, '$1'),
      ).toBe(html);
    }),
  );
});

test('no glossary, no links', () => expect(termFinder([]).mark('<p>lapse</p>')).toBe('<p>lapse</p>'));

test('terms that differ in signs alone have addresses of their own', async () => {
  const more =
    '  cp-1: {term: C.P., means: One.}\n  cp-2: {term: C-P, means: Two.}\n  sign-1: {term: "…", means: Three.}\n  sign-2: {term: "–", means: Four.}\n';
  const { glossary } = await handbookOf((path, text) => (path === 'glossary.yaml' ? text.replace('terms:\n', `terms:\n${more}`) : text));
  const ids = glossary.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['term-c-p', 'term-c-p--2', 'term-', 'term---2', 'term-naloxone']));
});
