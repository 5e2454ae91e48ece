// The same fault at each gate: advice, warning or error, as the requirement and the rule demand.

import { describe, expect, test } from 'vitest';
import type { Gate } from '../../src/model/gate.ts';
import { GATES } from '../../src/model/gate.ts';
import { checkOverBase } from '../rules/base.ts';

type Texts = Readonly<Record<string, string>>;

async function severities(texts: Texts, rule: string, requirement?: string): Promise<Record<Gate, string>> {
  const found = await Promise.all(
    GATES.map(async (gate) => {
      const { findings } = await checkOverBase('england', texts, { gate });
      return [
        gate,
        [
          ...new Set(findings.filter((one) => one.rule === rule && (requirement === undefined || one.requirement === requirement)).map((one) => one.severity)),
        ].join(),
      ] as const;
    }),
  );
  return Object.fromEntries(found) as Record<Gate, string>;
}

const STAGES = 'escalation-stages:\n  status: implemented\n  final_arbiter: partnership-manager\n';

describe('severity by gate', () => {
  test.each<readonly [string, Texts, string, string | undefined, readonly string[]]>([
    ['an answer demanded for consultation', {}, 'missing-answer', 'partners-list', ['advice', 'error', 'error', 'error']],
    ['an answer demanded for publication', {}, 'missing-answer', 'escalation-child-safe-meanwhile', ['advice', 'advice', 'error', 'error']],
    ['an answer that is never demanded', {}, 'missing-answer', 'capacity-plan', ['advice', 'advice', 'advice', 'advice']],
    ['a fact that is missing', { 'sections/escalation.yaml': STAGES }, 'fact-missing', 'escalation-stages', ['advice', 'advice', 'error', 'error']],
    [
      'an id that leads nowhere',
      { 'sections/escalation.yaml': STAGES.replace('partnership-manager', 'nobody-here') },
      'unresolved-reference',
      'escalation-stages',
      ['error', 'error', 'error', 'error'],
    ],
    [
      'a placeholder',
      { 'sections/escalation.md': '## A {#escalation-stages}\n\nThe name is TBC.\n' },
      'placeholder-text',
      'escalation-stages',
      ['warning', 'warning', 'error', 'error'],
    ],
    [
      'no review date',
      { 'protocol.yaml': 'format: 1\ntitle: T\nnation: england\narea: T\nedition: "1"\nstatus: draft\n' },
      'review-date',
      undefined,
      ['warning', 'warning', 'error', 'error'],
    ],
    [
      'a plan where guidance says should',
      {
        'sections/escalation.yaml': 'escalation-stages:\n  status: planned\n  reason: Not yet agreed by all.\n  owner: partnership-manager\n  by: 2027-01-01\n',
      },
      'declared-gap',
      'escalation-stages',
      ['warning', 'warning', 'warning', 'error'],
    ],
    [
      'a plan where guidance says must',
      {
        'sections/referral-to-children.yaml':
          'refer-out-decision-and-feedback:\n  status: planned\n  reason: Not yet agreed by all.\n  owner: partnership-manager\n  by: 2027-01-01\n',
      },
      'declared-gap',
      'refer-out-decision-and-feedback',
      ['warning', 'warning', 'error', 'error'],
    ],
    [
      'a plan for what is never demanded',
      { 'sections/resourcing.yaml': 'capacity-plan:\n  status: planned\n  reason: Not yet agreed by all.\n  owner: partnership-manager\n  by: 2027-01-01\n' },
      'declared-gap',
      'capacity-plan',
      ['advice', 'advice', 'advice', 'advice'],
    ],
    [
      'a vague word in a sentence',
      { 'sections/escalation.md': '## A {#escalation-stages}\n\nStaff must ring promptly.\n' },
      'vague-time',
      'escalation-stages',
      ['warning', 'warning', 'warning', 'warning'],
    ],
    [
      'an id on two headings',
      { 'sections/supervision.md': '## A {#escalation-stages}\n\nWords.\n' },
      'heading-order',
      undefined,
      ['error', 'error', 'error', 'error'],
    ],
    ['a file that cannot be read', { 'sections/escalation.yaml': 'a: *x\n' }, 'yaml-alias', undefined, ['error', 'error', 'error', 'error']],
    ['the wrong shape', { 'sections/escalation.yaml': 'escalation-stages: none\n' }, 'wrong-shape', 'escalation-stages', ['error', 'error', 'error', 'error']],
    [
      'a limit known only from hearsay',
      { 'sections/child-protection.yaml': 'cp-treatment-contribution:\n  status: implemented\n  first_core_group: {within: 6 weeks, from: the conference}\n' },
      'limit-exceeded',
      'cp-treatment-contribution',
      ['advice', 'advice', 'advice', 'advice'],
    ],
    ...[
      'The lead practitioner calls the first core group together within a month of the initial conference.',
      'The core group sits for the first time three weeks after the conference, called by the social worker.',
      'The conference chair holds the first review conference within 5 months of the initial conference.',
      'Later review conferences are held every 8 months.',
    ].map(
      (words) =>
        [
          `such a limit in words: ${words}`,
          { 'sections/escalation.md': `## Two stages {#escalation-stages}\n\n${words}\n` },
          'limit-exceeded',
          'escalation-stages',
          ['advice', 'advice', 'advice', 'advice'],
        ] as const,
    ),
  ])('%s', async (_name, texts, rule, requirement, expected) => {
    expect(Object.values(await severities(texts, rule, requirement))).toEqual(expected);
  });
});
