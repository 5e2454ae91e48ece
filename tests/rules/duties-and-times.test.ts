// What rules find only by holding two files together: facts against words, the control block against an answer.

import { describe, expect, test } from 'vitest';
import { agreement, readDuration } from '../../src/model/durations.ts';
import { checkOverBase } from './base.ts';

const CHAINED = `escalation-stages:
  status: implemented
  stages:
    - {who: treatment-worker, does: rings the social worker, tells: social-worker, within: 2 working days}
    - {who: treatment-team-manager, does: meets the team manager, tells: social-work-team-manager, within: 4 working days, from: the end of stage 1}
  final_arbiter: partnership-manager
`;
const stages = (sentence: string): string => `## Two stages {#escalation-stages}\n\n${sentence}\n`;
const interval = (every: string): string => `review-date:\n  status: implemented\n  interval: {every: ${every}, by: protocol-coordinator}\n`;

type Case = readonly [rule: string, what: string, files: Readonly<Record<string, string>>, finds: readonly string[]];
const CASES: readonly Case[] = [
  [
    'times-out-of-order',
    'stages that take longer than the whole',
    { 'sections/escalation.yaml': CHAINED, 'sections/escalation.md': stages('Both stages together, so all stages, take no more than 5 working days.') },
    ['sections/escalation.md:3 < sections/escalation.yaml:4,sections/escalation.yaml:5'],
  ],
  [
    'times-out-of-order',
    'stages that fit into the whole',
    { 'sections/escalation.yaml': CHAINED, 'sections/escalation.md': stages('All stages take no more than 6 working days.') },
    [],
  ],
  [
    'conflicting-times',
    'a meeting that is weekly in the facts and monthly in the words',
    {
      'sections/leadership-governance.yaml': 'governance-steering-group:\n  status: implemented\n  meets: {every: 1 week, by: protocol-coordinator}\n',
      'sections/leadership-governance.md': '## Steering group {#governance-steering-group}\n\nThe group meets monthly.\n',
    },
    ['sections/leadership-governance.md:3 < sections/leadership-governance.yaml:3'],
  ],
  [
    'conflicting-times',
    'a meeting that is every four weeks in the facts and monthly in the words',
    {
      'sections/leadership-governance.yaml': 'governance-steering-group:\n  status: implemented\n  meets: {every: 4 weeks, by: protocol-coordinator}\n',
      'sections/leadership-governance.md': '## Steering group {#governance-steering-group}\n\nThe group meets monthly.\n',
    },
    [],
  ],
  [
    'review-date',
    'a review further off than the time between reviews',
    { 'sections/document-control.yaml': interval('12 months') },
    ['protocol.yaml:12 < sections/document-control.yaml:3'],
  ],
  ['review-date', 'a review within the time between reviews', { 'sections/document-control.yaml': interval('18 months') }, []],
];

describe('two files held together', () => {
  test.each(CASES)('%s: %s', async (rule, _what, files, finds) => {
    const { findings } = await checkOverBase('england', files);
    const found = findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ place, related }) => `${place.file}:${place.line} < ${related.map((one) => `${one.place.file}:${one.place.line}`).join()}`)).toEqual(
      finds,
    );
  });
});

describe('agreement of times', () => {
  test.each([
    ['2 weeks', '10 working days', 'same'],
    ['1 month', '4 weeks', 'same'],
    ['24 hours', '1 working day', 'same'],
    ['next working day', '1 working day', 'same'],
    ['5 days', '5 working days', 'units'],
    ['same day', '1 working day', 'different'],
    ['3 working days', '5 working days', 'different'],
    ['by 28 weeks of pregnancy', 'by 30 weeks of pregnancy', 'different'],
    ['by 28 weeks of pregnancy', '28 days', undefined],
  ] as const)('%s and %s: %s', (one, other, verdict) => {
    const [a, b] = [readDuration(one), readDuration(other)];
    if (!a || !b) throw new Error('not a time');
    expect(agreement(a, b)).toBe(verdict);
    expect(agreement(b, a)).toBe(verdict);
  });
});
