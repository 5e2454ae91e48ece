// Address cards and the table of contacts: what a telephone or a spreadsheet gets is what the directory says, whatever stands there.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { telephone } from '../../src/model/telephone.ts';
import { addressCards, cardName, contactTable } from '../../src/handbook/contact-files.ts';
import type { ContactView, Handbook } from '../../src/handbook/site.ts';

const EMPTY: ContactView = {
  id: 'a',
  name: 'A',
  of: '',
  for: '',
  phone: '',
  tel: '',
  email: '',
  web: '',
  hours: '',
  outOfHours: '',
  address: '',
  checked: '',
  deputy: '',
};
const HANDBOOK = { id: 'n', area: 'Northmere', edition: '2.1', invented: true, language: 'en-GB' } as Handbook;

/** A small reader of RFC 4180, written from the standard. */
function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at += 1;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe('the table', () => {
  test('gives back every cell, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '"', ',', '\r\n'), (words, first) => {
        const name = first + words;
        const [, row] = readTable(contactTable([{ ...EMPTY, name }], 'en-GB'));
        expect(row?.[0]?.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(name);
        expect(row?.[0]).not.toMatch(/^[=+\-@\t\r]/);
        expect(row).toHaveLength(10);
      }),
    );
  });

  test('leaves a telephone number as people write it', () => {
    const [, row] = readTable(contactTable([{ ...EMPTY, phone: '01632 960102' }], 'en-GB'));
    expect(row?.[3]).toBe('01632 960102');
  });
});

describe('address cards', () => {
  test('hold lines of at most 75 octets that come together again, and nothing that ends a line early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const card = addressCards(HANDBOOK, [{ ...EMPTY, name, of: name, address: name }], '');
        const lines = card.split('\r\n');
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const whole = card.replaceAll('\r\n ', '').split('\r\n');
        expect(whole.map((line) => line.split(/[:;]/)[0])).toEqual([
          'BEGIN',
          'VERSION',
          'UID',
          'N',
          'FN',
          ...(name === '' ? [] : ['ORG', 'ADR']),
          'NOTE',
          'END',
          '',
        ]);
        const written = whole.find((line) => line.startsWith('FN:'))?.slice(3) ?? '';
        const read = written.replace(/\\([\\,;n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(read).toBe(name.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  test('ring the number that the page rings, and say that an example is one', () => {
    const card = addressCards(HANDBOOK, [{ ...EMPTY, phone: '01632 960102', tel: '+441632960102', email: 'a@b.example.org' }], 'https://h.example.org/');
    expect(card).toContain('TEL;TYPE=WORK,VOICE:+441632960102\r\n');
    // An extension is part of an address ("tel:…;ext=5"), not of a number.
    const inside = addressCards(HANDBOOK, [{ ...EMPTY, phone: '01632 960102 ext 5', tel: telephone('01632 960102 ext 5') }], '');
    expect(inside).toContain('TEL;TYPE=WORK,VOICE:01632 960102 ext 5\r\n');
    const two = addressCards(HANDBOOK, [{ ...EMPTY, phone: '0800 CALL NOW', tel: telephone('0800 CALL NOW') }], '');
    expect(two).toContain('TEL;TYPE=WORK,VOICE:0800 CALL NOW\r\n');
    expect(card).toContain('EMAIL;TYPE=INTERNET,WORK:a@b.example.org\r\n');
    expect(card).toContain('URL:https://h.example.org/directory/#a\r\n');
    expect(card.replaceAll('\r\n ', '')).toContain('Invented example');
  });

  test.each([
    ['front-door', 'front-door.vcf'],
    ['../x', undefined],
    ['Ä', undefined],
    ['', undefined],
  ])('an entry called %j is the file %j', (id, name) => expect(cardName({ id })).toBe(name));
});
