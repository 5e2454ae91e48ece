// Telephone numbers within words, which become links.

import { expect, test } from 'vitest';
import { atNumbers } from '../../src/handbook/contacts.ts';

test.each([
  ['01632 960102', ['01632 960102']],
  ['020 7946 0018 or 999', ['020 7946 0018', '999']],
  ['Ring 0800 1111, or 111.', ['0800 1111', '111']],
  ['07700 900 123 (texts too), 0161 496 0000', ['07700 900 123', '0161 496 0000']],
  ['Nobody answers after 17:30 on 01 06 2026 or 2026-06-01', []],
  ['Leave a message; +44 1632 960102', []],
  ['Room 101.5, file 0123456789012', []],
  ['', []],
])('%s', (text, numbers) => {
  const pieces = atNumbers(text);
  expect(pieces.join('')).toBe(text);
  expect(pieces.filter((_, at) => at % 2 === 1)).toEqual(numbers);
});
