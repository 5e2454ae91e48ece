// A finding's fingerprint: the same while what it is about stays, another one when that changes. Baselines and code scanners live by it.

import { describe, expect, test } from 'vitest';
import { withFingerprints } from '../../src/check/fingerprints.ts';
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

/** Findings put together by hand. */
function named(...findings: readonly Partial<Finding>[]): string[] {
  const place = { file: 'p/a.md', line: 1, column: 1, endLine: 1, endColumn: 2, excerpt: 'Some words stand here.', excerptColumn: 1 };
  const whole = findings.map((one) => ({
    rule: 'r',
    severity: 'error' as const,
    message: 'It is wrong.',
    why: '',
    fix: '',
    place,
    related: [],
    citations: [],
    ...one,
  }));
  return withFingerprints('p', 'p/', whole).map(({ fingerprint }) => fingerprint);
}

/** A line with the fault at its middle, so many signs from its beginning. */
function at(column: number, excerpt: string, file = 'p/a.md'): Partial<Finding> {
  return { place: { file, line: 1, column: 1, endLine: 1, endColumn: 2, excerpt, excerptColumn: column } };
}

describe('fingerprints of findings put together by hand', () => {
  const LINE = `${'a'.repeat(40)}${'b'.repeat(30)}${'c'.repeat(50)}${'d'.repeat(40)}`;

  test('are sixteen signs, of which the second half says something of its own', () => {
    const [print = ''] = named({});
    expect(print).toMatch(/^[0-9a-f]{16}$/);
    expect(print.slice(0, 8)).not.toBe(print.slice(8));
  });

  test('are those that baselines of today hold', () => expect(named({}, { requirement: 'a' })).toEqual(['dd52a06cd70801bf', '821395c77d5d4e6e']));

  test.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['another count in the message', { message: 'It has 38 words.' }, { message: 'It has 4 words.' }],
    ['another severity', { severity: 'error' }, { severity: 'advice' }],
    ['another advice', { fix: 'Do this.' }, { fix: 'Do that.' }],
    ['another line', at(1, 'x'), { place: { ...(at(1, 'x').place as Finding['place']), line: 9, endLine: 10, column: 4 } }],
    ['other words far before', at(71, LINE), at(71, LINE.replace('aaaa', 'zzzz'))],
    ['other words far behind', at(71, LINE), at(71, LINE.replace(/dddd$/, 'zzzz'))],
    ['other blanks', at(1, 'some  words'), at(1, 'some words ')],
    ['other words round an answer that is missing', { rule: 'missing-answer', ...at(1, 'x') }, { rule: 'missing-answer', ...at(1, 'y', 'p/b.md') }],
  ])('stay with %s', (_, one, other) => expect(named(one)).toEqual(named(other)));

  test.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['another rule', {}, { rule: 's' }],
    ['another requirement', { requirement: 'a' }, { requirement: 'b' }],
    ['another message', {}, { message: 'It is bad.' }],
    ['a number that the author wrote', { message: '`3` is wrong.' }, { message: '`4` is wrong.' }],
    ['another file', at(1, 'x'), at(1, 'x', 'p/b.md')],
    ['other words just before', at(71, LINE), at(71, LINE.replace('abbb', 'azbb'))],
    ['other words just behind', at(71, LINE), at(71, LINE.replace('ccd', 'czd'))],
    ['words in another order', at(1, 'some words'), at(1, 'somewords')],
  ])('differ with %s', (_, one, other) => expect(named(one)).not.toEqual(named(other)));

  test('stay when the folder has another name', () => {
    const [finding] = withFingerprints('p', 'x/p/', [{ ...at(1, 'x', 'x/p/a.md'), rule: 'r', message: '' } as Finding]);
    expect(withFingerprints('p', 'p/', [{ ...at(1, 'x'), rule: 'r', message: '' } as Finding])[0]?.fingerprint).toBe(finding?.fingerprint);
    expect(withFingerprints('q', 'x/p/', [{ ...at(1, 'x', 'x/p/a.md'), rule: 'r', message: '' } as Finding])[0]?.fingerprint).not.toBe(finding?.fingerprint);
  });

  test('tell those that are alike apart by their order, and nothing else by it', () => {
    const prints = named({}, {}, {}, { rule: 's' });
    expect(new Set(prints).size).toBe(4);
    expect([prints[0], prints[3]]).toEqual([named({})[0], named({ rule: 's' })[0]]);
    expect(named({}, {})).toEqual(prints.slice(0, 2));
  });
});
