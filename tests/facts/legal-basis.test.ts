// How a law is written: all the ways in which people name a section, an article or a schedule become one, and nothing else does.

import { describe, expect, test } from 'vitest';
import { matchesBasis, normaliseLaw, standingOf } from '../../src/facts/legal-basis.ts';
import type { LegalBasis } from '../../src/model/requirement.ts';

const basis = (over: Partial<LegalBasis>): LegalBasis => ({ title: 'T', find: [], ...over }) as unknown as LegalBasis;

describe('names of laws', () => {
  test.each([
    [
      ' s 47 children act 1989 ',
      [
        'section 47 of the Children Act 1989',
        'Sections 47, Children Act 1989',
        's. 47 Children Act 1989',
        's47 Children Act 1989',
        'ss.47 Children Act 1989',
        'sec 47 Children Act 1989',
        'sec. 47 (Children Act 1989)',
      ],
    ],
    [
      ' art 6 1 e uk gdpr ',
      [
        'article 6(1)(e) UK GDPR',
        'Articles 6.1.e of the UK GDPR',
        'Art. 6 (1) (e) UK GDPR',
        'arts 6(1)(e), UK GDPR',
        'art.6(1)(e) UK GDPR',
        'art6(1)(e) UK GDPR',
      ],
    ],
    [
      ' sch 1 para 18 data protection act 2018 ',
      [
        'Schedule 1 paragraph 18, Data Protection Act 2018',
        'sch. 1, para. 18 of the Data Protection Act 2018',
        'sch 1 para 18 - Data Protection Act 2018',
        'Sch.1 para.18 Data Protection Act 2018',
        'sch1 para18 Data Protection Act 2018',
      ],
    ],
    [' childrens act ', ["children's act", 'Children’s Act']],
    [' duty care ', ['duty of the care', 'the duty of care', 'duty care of the']],
    [' a section about articles and a schedule with a paragraph ', ['A section about articles and a schedule with a paragraph']],
    [' office thesis ', ['office thesis']],
  ])('%j', (one, ways) => {
    for (const way of ways) expect(normaliseLaw(way), way).toBe(one);
  });

  test('a basis is named by any of its ways, as whole words', () => {
    const known = basis({ find: ['section 47 Children Act 1989', 'child protection enquiry'] });
    expect(['We rely on s. 47 of the Children Act 1989.', 'For a Child-Protection enquiry'].map((text) => matchesBasis(known, text))).toEqual([true, true]);
    expect(['Section 4 Children Act 1989', 's 147 Children Act 1989', 'child protection enquiryx', ''].map((text) => matchesBasis(known, text))).not.toContain(
      true,
    );
  });

  test.each<[string, Partial<LegalBasis>, string]>([
    ['nothing is said of it', {}, 'in-force'],
    ['it is in force', { in_force: true }, 'in-force'],
    ['it is gone', { in_force: false }, 'gone'],
    ['it is gone, whatever the day', { in_force: false, in_force_on: '2020-01-01' }, 'gone'],
    ['its day is today', { in_force_on: '2026-11-23' }, 'in-force'],
    ['its day has been', { in_force: 'unknown', in_force_on: '2026-11-22' }, 'in-force'],
    ['its day is to come', { in_force_on: '2026-11-24' }, 'not-yet'],
    ['nobody knows its day', { in_force: 'unknown' }, 'unknown'],
  ])('%s', (_, over, standing) => expect(standingOf(basis(over), '2026-11-23')).toBe(standing));
});
