// Pages that become parts of one page: what happens to ids, links and headings, and what stays as it is.

import { expect, test } from 'vitest';
import { onePageHtml } from '../../src/handbook/one-page.ts';

const here = (html: string): string => onePageHtml(html, 'sections/roles/', { home: '/handbook/' }, 1);

test.each([
  ['<h2 id="a">A</h2>', '<h3 id="sections-roles--a">A</h3>'],
  ['<h6>A</h6>', '<h6>A</h6>'],
  ['<a href="#a">x</a>', '<a href="#sections-roles--a">x</a>'],
  ['<a href="/handbook/directory/#front-door">x</a>', '<a href="#directory--front-door">x</a>'],
  ['<a href="/handbook/who-does-what/?role=gp#role-gp">x</a>', '<a href="#who-does-what--role-gp">x</a>'],
  ['<a href="/handbook/">x</a>', '<a href="#top">x</a>'],
  ['<a href="/handbook/documents/form.docx">x</a>', '<a href="/handbook/documents/form.docx">x</a>'],
  ['<a href="/other/directory/#b">x</a>', '<a href="/other/directory/#b">x</a>'],
  ['<a class="e" href="https://a.example/#b" rel="x">x</a>', '<a class="e" href="https://a.example/#b" rel="x">x</a>'],
  [
    '<input id="i1" type="checkbox" disabled /><label for="i1">id="i1" href="#b"</label>',
    '<input id="sections-roles--i1" type="checkbox" disabled /><label for="sections-roles--i1">id="i1" href="#b"</label>',
  ],
  ['<p title="a > b" aria-labelledby="x y">&lt;h2 id="q"></p>', '<p title="a > b" aria-labelledby="sections-roles--x sections-roles--y">&lt;h2 id="q"></p>'],
  ['<a href="#%zz">x</a>', '<a href="#sections-roles--%25zz">x</a>'],
])('%s', (html, expected) => expect(here(html)).toBe(expected));
