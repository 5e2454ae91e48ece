// What may be given as the address of the live site.

import { expect, test } from 'vitest';
import { readAddress } from '../../src/cli/site-address.ts';

test.each([
  [undefined, '/', ''],
  ['https://a.example', '/', 'https://a.example/'],
  ['https://a.example/', '/handbook/', 'https://a.example/handbook/'],
  ['https://a.example/handbook', '/handbook/', 'https://a.example/handbook/'],
  ['http://localhost:8080/', '/', 'http://localhost:8080/'],
])('%s under %s', (written, base, address) => expect(readAddress(written, base)).toBe(address));

test.each([
  ['handbook', '/', 'is not an address'],
  ['javascript:alert(1)', '/', 'is not an address'],
  ['https://user:word@a.example/', '/', 'holds more than the address'],
  ['https://a.example/?x', '/', 'holds more than the address'],
  ['https://a.example/other/', '/', 'is built to be served under'],
])('%s is refused', (written, base, words) => expect(() => readAddress(written, base)).toThrow(words));
