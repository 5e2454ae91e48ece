// A finding's fingerprint: the same while what it is about stays, another one when that changes. Baselines and code scanners live by it.

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { checkFolder, checkOverBase, overBase } from '../rules/base.ts';

const WORDS =
  '## Two stages {#escalation-stages}\n\nThe LSCB decides in the end.\n\nSee [the stages](#nowhere) for more.\n\nOr look at [them](#nowhere) here.\n';
const FACTS = `escalation-stages:
  status: implemented
  stages:
    - {who: nobody-here, does: rings, tells: social-worker, within: soon}
    - {who: treatment-team-manager, does: meets, tells: nobody-here, within: soon}
  final_arbiter: partnership-manager
`;

async function findings(words: string, facts = FACTS): Promise<readonly Finding[]> {
  return (await checkOverBase('england', { 'sections/escalation.md': words, 'sections/escalation.yaml': facts })).findings;
}

const prints = (found: readonly Finding[]): string[] => found.map((one) => one.fingerprint).sort();
const ofRule = (found: readonly Finding[], rule: string): string[] => found.filter((one) => one.rule === rule).map((one) => one.fingerprint);

describe('a fingerprint stays', () => {
  test.each([
    ['when lines are inserted above', `A new beginning.\n\n${WORDS}`, `# a remark\n# another\n\n${FACTS}`],
    ['when something is added below', `${WORDS}\nA new end.\n`, `${FACTS}\n# a remark\n`],
    ['when the neighbour of a missing answer changes', WORDS, FACTS.replace('partnership-manager', 'partnership-manager # always')],
  ])('%s', async (_, words, facts) => {
    expect(prints(await findings(words, facts))).toEqual(prints(await findings(WORDS)));
  });

  test('when the files come in another order', async () => {
    const folder = overBase('england', { 'sections/escalation.md': WORDS, 'sections/escalation.yaml': FACTS });
    const [one, other] = [await checkFolder(folder), await checkFolder({ ...folder, files: folder.files.toReversed() })];
    expect(other.report.findings).toEqual(one.report.findings);
  });

  test('when the protocol is checked from another folder', async () => {
    const folder = overBase('england', { 'sections/escalation.md': WORDS });
    const [one, other] = [await checkFolder(folder), await checkFolder({ ...folder, prefix: 'protocols/base-england/' })];
    expect(prints(other.report.findings)).toEqual(prints(one.report.findings));
  });

  test('when one of two findings alike is put right', async () => {
    const [both, one] = [await findings(WORDS), await findings(WORDS.replace('Or look at [them](#nowhere) here.', 'Nothing.'))];
    expect(ofRule(both, 'dead-link')).toHaveLength(2);
    expect(ofRule(both, 'dead-link')).toContain(ofRule(one, 'dead-link')[0]);
  });
});

describe('a fingerprint differs', () => {
  test('for two findings of one rule in one file', async () => {
    const found = await findings(WORDS);
    for (const rule of ['dead-link', 'unresolved-reference', 'no-definite-time']) {
      expect(ofRule(found, rule).length, rule).toBeGreaterThan(1);
      expect(new Set(ofRule(found, rule)).size, rule).toBe(ofRule(found, rule).length);
    }
  });

  test('for every finding of a protocol that holds almost nothing', async () => {
    for (const nation of ['england', 'scotland'] as const) {
      const found = (await checkOverBase(nation, {}, { gate: 'audit' })).findings;
      expect(found.length).toBeGreaterThan(90);
      expect(new Set(prints(found)).size).toBe(found.length);
    }
  });

  test('when the words it is about change', async () => {
    const [before, after] = [await findings(WORDS), await findings(WORDS.replace('The LSCB decides', 'The LSCB, not we, decides'))];
    expect(ofRule(before, 'superseded-term')).toHaveLength(1);
    expect(ofRule(after, 'superseded-term')).not.toEqual(ofRule(before, 'superseded-term'));
  });

  test('when the same words stand twice in the same line', async () => {
    const found = await findings('## A {#escalation-stages}\n\n[x](#nowhere) [x](#nowhere)\n');
    expect(new Set(ofRule(found, 'dead-link')).size).toBe(2);
  });
});
