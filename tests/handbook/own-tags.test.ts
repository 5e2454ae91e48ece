// Tags of our own HTML, found by a pattern.

import { expect, test } from 'vitest';
import { tagAgain, tagPattern } from '../../src/handbook/own-tags.ts';

test.each<[name: string, html: string, found: string[][]]>([
  ['a', '<a href="/b" class="c d">x</a>', [['a', ' href="/b" class="c d"', '']]],
  [
    'a|img',
    '<a><img src="a>b" alt=""></a>',
    [
      ['a', '', ''],
      ['img', ' src="a>b" alt=""', ''],
    ],
  ],
  [
    'br',
    '<br><br/><br /><br  >',
    [
      ['br', '', ''],
      ['br', '', '/'],
      ['br', '', '/'],
      ['br', '', ''],
    ],
  ],
  ['input', '<input checked\ndisabled type="x"/>', [['input', ' checked\ndisabled type="x"', '/']]],
  ['a', '<abbr title="a"><b><a', []],
  ['a', '<a href=b><a href=\'b\'><a ="b">', []],
])('%s in %j', (name, html, found) => {
  expect([...html.matchAll(tagPattern(name))].map(([, ...groups]) => groups)).toEqual(found);
  for (const [tag = '', attributes = '', end = ''] of found) expect(tagAgain(tag, attributes, end)).toBe(`<${tag}${attributes}${end === '' ? '>' : ' />'}`);
});
