// What all kinds share: labels, emptiness, notes and names.

import { describe, expect, test } from 'vitest';
import { isEmpty, labelOf, namesCell, noteOf, plain } from '../../src/facts/kind.ts';
import type { LoadedProtocol } from '../../src/model/protocol.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { overBase } from '../rules/base.ts';

const protocol: LoadedProtocol = readProtocol(overBase('england', {})).protocol;

describe('kind', () => {
  test('a label is what guidance calls a fact, or its name as words', () => {
    expect(labelOf({ name: 'final_arbiter', spec: { kind: 'post', label: 'Who decides' } })).toBe('Who decides');
    expect(labelOf({ name: 'who_in_the_end', spec: { kind: 'post' } })).toBe('Who in the end');
  });

  test('what is empty, and what is not', () => {
    for (const value of [undefined, null, '', [], {}]) expect(isEmpty(value), JSON.stringify(value)).toBe(true);
    for (const value of [0, false, ' ', [''], [[]], { a: undefined }]) expect(isEmpty(value), JSON.stringify(value)).toBe(false);
  });

  test('a note is a text or a number', () => {
    expect([noteOf({ note: 'By day' }), noteOf({ note: 3 }), noteOf({ note: ['x'] }), noteOf({ note: true }), noteOf({})]).toEqual(['By day', '3', '', '', '']);
  });

  test('text without words is an empty cell', () => expect([plain(''), plain('a')]).toEqual([[], [{ text: 'a' }]]));

  test('names are linked where the directory knows them, with commas between', () => {
    const link = { to: 'contact', id: 'front-door' };
    expect(namesCell(protocol, 'front-door')).toEqual([{ text: "Children's front door", link }]);
    expect(namesCell(protocol, ['the parent', '', 3, 'front-door'])).toEqual([{ text: 'the parent' }, { text: ', ' }, { text: "Children's front door", link }]);
    expect([namesCell(protocol, undefined), namesCell(protocol, ''), namesCell(protocol, { a: 'front-door' })]).toEqual([[], [], []]);
  });
});
