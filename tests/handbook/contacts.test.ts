// Telephone numbers within words, which become links.

import { expect, test } from 'vitest';
import { atNumbers, contactView } from '../../src/handbook/contacts.ts';
import { telephone } from '../../src/model/telephone.ts';
import { readOf } from './example.ts';

test('who answers at night, or in somebody’s place, is shown by name wherever it is an id', () => {
  const { protocol } = readOf((path, text) =>
    path === 'directory.yaml'
      ? text
          .replace(
            'hours: Monday to Friday 8.30am to 5.30pm\n    out_of_hours: "01632 960102"',
            'hours: Monday to Friday 8.30am to 5.30pm\n    out_of_hours: emergency-duty',
          )
          .replace('deputy: head-family-help', 'deputy: family-help')
      : text,
  );
  expect(contactView(protocol, 'front-door')?.outOfHours).toBe('Emergency duty team, 01632 960102');
  expect(contactView(protocol, 'director-childrens-services')?.deputy).toBe('Family help');
  expect(contactView(protocol, 'brightside')?.of).toBe("young people's treatment charity");
  expect(contactView(protocol, 'family-help')?.outOfHours).toBe('01632 960102');
});

test('the page of an organisation is given, unless it is no page', () => {
  const { protocol } = readOf((path, text) =>
    path === 'directory.yaml' ? text.replace('web: https://www.riverside.example.org', 'web: see the poster') : text,
  );
  expect(['brightside', 'riverside-recovery'].map((id) => contactView(protocol, id)?.web)).toEqual(['https://www.brightside.example.org', '']);
});

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

test.each([
  ['01632 960201', '+441632960201'],
  ['(01632) 960201', '+441632960201'],
  ['01632-960201', '+441632960201'],
  ['01632 – 960 201', '+441632960201'],
  ['020 7946 0018', '+442079460018'],
  ['01204 62345', '+44120462345'],
  ['+44 1632 960201', '+441632960201'],
  ['+44 (0)1632 960201', '+441632960201'],
  ['+44 (0) 1632 960201', '+441632960201'],
  ['+44(0)1632 960201', '+441632960201'],
  ['+44 01632 960201', '+441632960201'],
  ['(+44) 1632 960201', '+441632960201'],
  ['+44 (1632) 960201', '+441632960201'],
  ['0044 1632 960201', '+441632960201'],
  ['0044 (0)1632 960201', '+441632960201'],
  ['44 1632 960201', '+441632960201'],
  ['+353 (0)1 679 0000', '+35316790000'],
  ['01632 960201 ext 5', '+441632960201;ext=5'],
  ['01632 960201, ext. 5123', '+441632960201;ext=5123'],
  ['01632 960201 (extension 12)', '+441632960201;ext=12'],
  ['01632 960201 x12', '+441632960201;ext=12'],
  ['01632 960201x12', '+441632960201;ext=12'],
  ['+441632960201;ext=5', '+441632960201;ext=5'],
  ['01632 960201 or 07700 900123', '+441632960201'],
  ['01632 960201 / 01632 960202', '+441632960201'],
  ['01632 960201/2', '+441632960201'],
  ['01632 960201; 01632 960202', '+441632960201'],
  ['01632 960201 01632 960202', '+441632960201'],
  ['01632 960201 - 01632 960202', '+441632960201'],
  ['01632 960201 (24 hours)', '+441632960201'],
  ['01632 960201 24 hours', '+441632960201'],
  ['01632 960201, option 2', '+441632960201'],
  ['24 hours: 01632 960201', '+441632960201'],
  ['9am to 5pm: 01632 960201', '+441632960201'],
  ['Ring 999', '999'],
  ['999', '999'],
  ['101', '101'],
  ['111', '111'],
  ['101 or 01632 960201', '101'],
  ['116 123', '116123'],
  ['0800 1111', '08001111'],
  ['0845 46 47', '08454647'],
  ['0300 123 1110', '+443001231110'],
  ['', ''],
  ['On the intranet', ''],
  ['12', ''],
  ['Ext 4471', ''],
  ['ext. 4471', ''],
  ['0800 CALL NOW', ''],
  ['01632 960xxx', ''],
  ['01632 960xxx or 999', ''],
  ['01632 960201960202', ''],
  ['01204 62345 01204 62346', ''],
  ['+44 1632', ''],
  ['1234567890123456', ''],
])('%s is dialled as %s', (written, dialled) => {
  expect(telephone(written)).toBe(dialled);
});
