// The text inside a value, and what it does not mention.

import { describe, expect, test } from 'vitest';
import { dealsWithMost, flatten, uncovered } from '../../src/facts/covers.ts';

describe('text of a value', () => {
  test.each<[unknown, string]>([
    ['front-door', 'front door front-door'],
    ['a-1-b2', 'a 1 b2 a-1-b2'],
    ['front', 'front'],
    ['Front-door', 'Front-door'],
    ['front-door rings', 'front-door rings'],
    ['see front-door', 'see front-door'],
    ['front--door', 'front--door'],
    ['front-', 'front-'],
    ['-door', '-door'],
    [7, '7'],
    [['a', ['b', 3]], 'a\nb\n3'],
    [{ who: 'front-door', does: 'rings' }, 'front door front-door\nrings'],
    [null, ''],
    [undefined, ''],
    [true, ''],
  ])('the text of %j', (value, text) => expect(flatten(value)).toBe(text));

  test('what none of its words mention', () => {
    const covers = [
      { label: 'Visits', any: ['visit', 'call*'] },
      { label: 'Storage', any: ['lock*'] },
    ];
    expect(uncovered(covers, 'A CALLER came.').map(({ label }) => label)).toEqual(['Storage']);
    expect(uncovered(covers, 'Clocks').map(({ label }) => label)).toEqual(['Visits', 'Storage']);
  });

  test.each([
    ['Visits and keys', true],
    ['Visits', false],
    ['Nothing', false],
  ])('more than half of it is most: %s', (text, most) => {
    const covers = [
      { label: 'Visits', any: ['visit'] },
      { label: 'Storage', any: ['key'] },
      { label: 'Calls', any: ['call'] },
    ];
    expect(dealsWithMost({ kind: 'terms', covers }, text)).toBe(most);
  });
});
