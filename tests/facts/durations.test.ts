// Lengths of time as people write them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Time } from '../../src/model/durations.ts';
import { readDuration } from '../../src/model/durations.ts';
import { UNITS } from './units.ts';

function shown(time: Time): string {
  return time.kind === 'span' ? `${time.amount} ${time.unit}` : time.kind === 'gestation' ? `week ${time.weeks}` : time.date;
}

function read(text: string): string | undefined {
  return readDuration(text)?.times.map(shown).join(' | ');
}

const FORMS: Readonly<Record<string, readonly string[]>> = {
  '3 working days': [
    '3 working days',
    'three working days',
    'Within 3 working days',
    'in 3 working days.',
    'no more than three working days',
    'no later than 3 working days',
    '3 working days at the latest',
    '3 working days or less',
    '3 (three) working days',
    '3 business days',
    '3-working-days',
    '3  working\tdays',
    '3 working days of the referral',
    '3 working days after the call',
    '3 working days, counted from the call',
    '3 working days (from the referral)',
    '1 to 3 working days',
    '1-3 working days',
    '1\u20133 working days',
    'between 1 and 3 working days',
    'under 3 working days',
    '3 WORKING DAYS',
  ],
  '0 working days': [
    'same day',
    'the same day',
    'on the same day',
    'same working day',
    'by the end of the day',
    'the end of the working day',
    'by the end of the same day',
    'same-day',
    '5pm the same day',
    'by 4.30 pm on the same working day',
    'by close of business',
    'close of play the same day',
  ],
  '1 working days': [
    'next working day',
    'by the next working day',
    'by the end of the next working day',
    'on the following working day',
    '1 working day',
    'a working day',
    'one working day',
    'by 5pm on the next working day',
    'no later than noon the next working day',
    'by COB next working day',
    'every weekday',
  ],
  '1 calendar days': ['next day', 'the next day', 'the next calendar day', 'by the end of the next day'],
  '24 hours': ['24 hours', '24hrs', '24 hrs', '24h', 'twenty-four hours', 'within 24 hours of birth', 'at most 24 hours'],
  '1 hours': ['1 hour', 'an hour', 'one hour', 'within the hour', '1 hr'],
  '30 minutes': ['30 minutes', '30 mins', 'half an hour', 'thirty minutes', '½ hour'],
  '4 working hours': ['4 working hours', 'four working hours', '4 office hours'],
  '0.5 days': ['half a day', '½ day'],
  '3 days': ['2 or 3 days', 'two or three days', '3 days prior to the meeting', '3 days before', 'max 3 days', 'a maximum of 3 days', '3 days maximum'],
  '5 working days': ['5 weekdays', '5 school days'],
  '2 weeks': [
    '2 weeks',
    'a fortnight',
    'fortnightly',
    'every fortnight',
    'every two weeks',
    'every other week',
    'every second week',
    '2-weekly',
    'alternate weeks',
    '1-2 weekly',
    'two-weekly',
    '2 wks',
  ],
  '3 months': [
    '3 months',
    'quarterly',
    'every quarter',
    'once a quarter',
    'four times a year',
    'every three months',
    'at least every 3 months',
    'once every 3 months',
    'three-monthly',
  ],
  '6 months': ['6 months', 'twice a year', 'twice yearly', 'half yearly', 'half-yearly', 'six-monthly', 'every six months'],
  '1 years': ['1 year', 'yearly', 'annually', 'once a year', 'every year', 'each year'],
  '1 weeks': [
    'weekly',
    'every week',
    'once a week',
    'a week',
    'each week',
    'at least once a week',
    '1 week',
    'once weekly',
    'a minimum of weekly',
    'every Monday',
  ],
  '1 months': ['monthly', 'on the first Tuesday of each month', 'the last Friday of the month'],
  '1 days': ['daily', 'once daily'],
  '3.5 days': ['twice a week', 'twice weekly'],
  '45 calendar days': ['45 calendar days', 'forty-five calendar days', 'forty five calendar days'],
  'week 28': [
    '28 weeks of pregnancy',
    'by 28 weeks of pregnancy',
    'week 28 of pregnancy',
    'by week 28 of the pregnancy',
    '28 weeks pregnant',
    "28 weeks' gestation",
    '28 weeks\u2019 gestation',
    '28 weeks gestation',
    '28+0 weeks of pregnancy',
    'by the 28th week of pregnancy',
    'at 28 weeks into the pregnancy',
    'twenty-eight weeks of pregnancy',
    '24 to 28 weeks of pregnancy',
    '28/40',
    '28+3/40',
  ],
  '2026-09-01': ['2026-09-01', 'by 2026-09-01', 'on 2026-09-01'],
  '28 days | week 30': [
    '28 days or 30 weeks of pregnancy, whichever is sooner',
    '28 days or by 30 weeks of pregnancy (whichever comes first)',
    'within 28 days, or by 30 weeks of pregnancy, whichever is earlier',
  ],
  '5 days | 3 working days': ['5 days or 3 working days, whichever is later'],
  '1.5 hours': ['1.5 hours', '1½ hours', '1 and a half hours', 'one and a half hours', 'an hour and a half'],
};

const VAGUE = [
  'constructor',
  '__proto__',
  'toString',
  '3 constructor',
  'as soon as possible',
  'as soon as possible (within 24 hours)',
  'ASAP',
  'promptly',
  'immediately',
  'at once',
  'straight away',
  'without delay',
  'urgently',
  'in due course',
  'soon',
  'shortly',
  'timely',
  'in a timely manner',
  'in good time',
  'regularly',
  'frequently',
  'from time to time',
  'ad hoc',
  'when needed',
  'as required',
  'where appropriate',
  'within a reasonable time',
  'within agreed timescales',
  'within the timescales',
  'days',
  'some days',
  'a few days',
  'several weeks',
  'about 2 weeks',
  'around a week',
  '3',
  '3 or 4',
  'three',
  'within 5',
  'within',
  'by',
  'by 5pm',
  'by Friday',
  'on the first Tuesday',
  'half',
  'two or three',
  'twice day',
  'or',
  'and',
  'a',
  'an',
  'the',
  'once',
  'twice',
  'before discharge',
  'the next meeting',
  'next time',
  'the next available appointment',
  '2026-02-30',
  '2026-13-01',
  'September 2026',
  'weeks of pregnancy',
  'pregnancy',
  'in a pregnancy',
  'early in pregnancy',
  'before the birth',
  'same',
  'the same',
  'TBC',
  '',
  ' ',
  '.',
  '3 working days or as soon as possible',
  '3 sheep',
  '-3 days',
  '0x3 days',
  'days 3',
  '24/7',
  'out of hours',
  'a reasonable number of days',
  'every so often',
  'times a week',
  '99999 days',
];

describe('reading', () => {
  test.each(Object.entries(FORMS).flatMap(([meant, forms]) => forms.map((form) => [form, meant] as const)))('%s', (form, meant) => {
    expect(read(form)).toBe(meant);
  });

  test.each(VAGUE)('nothing definite in "%s"', (text) => expect(read(text)).toBeUndefined());

  test('keeps the text as written', () => expect(readDuration('  Within 3 Working Days ')?.text).toBe('Within 3 Working Days'));

  test('which of two counts', () => {
    expect(readDuration('1 day or 2 days, whichever is sooner')?.pick).toBe('sooner');
    expect(readDuration('1 day or 2 days, whichever is the longer')).toBeUndefined();
    expect(readDuration('1 day or 2 days, whichever comes last')?.pick).toBe('later');
  });
});

const LEADS = ['', 'within ', 'Within ', 'in ', 'every ', 'at most ', 'no more than ', 'no later than ', 'up to ', 'by ', 'at least every '];
const ENDS = ['', '.', ';', ' at the latest', ' or less', ' (in the week)', ' of the referral', ' after the birth', ', counted from the call'];

test('any amount and unit reads back, however it is dressed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom(...UNITS),
      fc.constantFrom(...LEADS),
      fc.constantFrom(...ENDS),
      fc.constantFrom(' ', '-', '  ', '\u2011'),
      fc.boolean(),
      (amount, [word, unit], lead, end, gap, capitals) => {
        const text = `${lead}${amount}${gap}${word}${amount === 1 ? '' : 's'}${end}`;
        expect(read(capitals ? text.toUpperCase() : text)).toBe(`${amount} ${unit}`);
      },
    ),
  );
});

test('any week of pregnancy reads back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 42 }),
      fc.constantFrom('by ', 'at ', ''),
      fc.constantFrom(' weeks of pregnancy', ' weeks pregnant', ' weeks gestation', '/40', 'th week of pregnancy'),
      (week, lead, end) => {
        expect(read(`${lead}${week}${end}`)).toBe(`week ${week}`);
      },
    ),
  );
});

test('any two of them read back with "whichever"', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom(...UNITS),
      fc.integer({ min: 1, max: 42 }),
      fc.constantFrom('sooner', 'later'),
      (amount, [word, unit], week, pick) => {
        const found = readDuration(`${amount} ${word}s or ${week} weeks of pregnancy, whichever is ${pick}`);
        expect([found?.times.map(shown), found?.pick]).toEqual([[`${amount} ${unit}`, `week ${week}`], pick]);
      },
    ),
  );
});

test('vague words never read, whatever stands before them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LEADS, 'as '),
      fc.constantFrom('as soon as possible', 'promptly', 'good time', 'a timely manner', 'regularly', 'due course', 'some days', 'immediately', 'needed'),
      (lead, words) => {
        expect(read(lead + words)).toBeUndefined();
      },
    ),
  );
});

test('no text of any sort throws, and long ones are not read', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
      const found = readDuration(text);
      if (text.trim().length > 200) expect(found).toBeUndefined();
    }),
  );
});
