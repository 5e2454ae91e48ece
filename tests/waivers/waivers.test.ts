// Accepted gaps: what holds, what does not, and what no waiver can accept. Each case is an entry laid over one that holds.

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { ProtocolReport, WaiverVerdict } from '../../src/model/report.ts';
import { yamlLines } from '../../src/source/yaml-write.ts';
import { checkOverBase } from '../rules/base.ts';

type Texts = Readonly<Record<string, string | undefined>>;

const HOLDS = {
  requirement: 'supervision-joint',
  rule: 'missing-answer',
  reason: 'The two supervisors meet for the first time in January and write this down afterwards.',
  owner: 'treatment-service-manager',
  approver: 'director-childrens-services',
  expires: '2027-03-31',
  fingerprint: 'e0a62a61cbd8c642',
};

function file(...entries: readonly Readonly<Record<string, unknown>>[]): string {
  return `${yamlLines(Object.fromEntries(entries.map((entry, index) => [`gap-${index + 1}`, entry]))).join('\n')}\n`;
}

/** The base protocol with the given entries laid over the one that holds; a field of undefined is left out. */
async function check(...over: readonly Readonly<Record<string, string | undefined>>[]): Promise<ProtocolReport> {
  const entries = over.map((fields) => Object.fromEntries(Object.entries({ ...HOLDS, ...fields }).filter(([, value]) => value !== undefined)));
  return checkOverBase('england', { 'waivers.yaml': file(...entries) });
}

const about = ({ findings }: ProtocolReport): readonly Finding[] => findings.filter((finding) => finding.rule.startsWith('waiver-'));
const states = ({ waivers }: ProtocolReport): WaiverVerdict['state'][] => waivers.map((waiver) => waiver.state);
const waived = ({ findings }: ProtocolReport): string[] => findings.flatMap(({ waivedBy, rule }) => (waivedBy === undefined ? [] : [`${waivedBy} ${rule}`]));

describe('a waiver that holds', () => {
  test('accepts the gap, which is still a gap', async () => {
    const [without, report] = [await checkOverBase('england', {}), await check({})];
    expect(waived(report)).toEqual(['gap-1 missing-answer']);
    expect(about(report)).toEqual([]);
    expect(report.counts).toEqual({ ...without.counts, errors: without.counts.errors - 1, waived: 1 });
    expect(report.requirements).toEqual(without.requirements);
    expect(report.waivers).toMatchObject([{ id: 'gap-1', state: 'in-force', accepts: 1, expires: '2027-03-31', place: { line: 1 } }]);
    expect(report.verdict).toContain(' requirements met; 1 accepted gap is waived until 2027-03-31; ');
  });

  test('holds for every finding of a requirement when it names no rule', async () => {
    expect(waived(await check({ rule: undefined }))).toEqual(['gap-1 missing-answer']);
  });

  test('lets a protocol pass in which everything is accepted, and the sentence says so', async () => {
    const bare = await checkOverBase('england', {}, { evidence: true });
    const errors = bare.findings.filter((finding) => finding.severity === 'error');
    const { unansweredFingerprint } = await import('../../src/check/answer-hash.ts');
    const entries = errors.map(({ requirement = '' }, index) => ({
      ...HOLDS,
      requirement,
      expires: index === 0 ? '2027-01-31' : '2027-03-31',
      fingerprint: unansweredFingerprint(requirement),
    }));
    const report = await checkOverBase('england', { 'waivers.yaml': file(...entries) });
    expect(report.passed).toBe(true);
    expect(report.verdict).toBe(
      `Fenmarsh: ${report.counts.met} of ${report.counts.requirements} requirements met; ${errors.length} accepted gaps are waived until 2027-03-31 at the latest; nothing else stands in the way: it can be published.`,
    );
    expect(report.counts.met).toBe(bare.counts.met);
  });

  test('holds on its last day and for twelve months at most', async () => {
    expect(states(await check({ expires: '2026-11-23' }))).toEqual(['in-force']);
    expect(states(await check({ expires: '2027-11-23' }))).toEqual(['in-force']);
    expect(states(await check({ expires: '2027-11-24' }))).toEqual(['incomplete']);
  });
});

describe('a waiver that lacks something accepts nothing', () => {
  test.each([
    ['no gap named', { requirement: undefined, rule: undefined }, 'which gap is accepted'],
    ['an unknown requirement', { requirement: 'supervision-jiont' }, 'There is no requirement `supervision-jiont`'],
    ['an unknown rule', { rule: 'missing-anser' }, '`missing-anser` is not a rule'],
    ['no reason', { reason: undefined }, 'No reason is given'],
    ['a short reason', { reason: 'We are busy now' }, 'is too little for a reason'],
    ['a reason still to be written', { reason: 'Reason to be confirmed after the board has met' }, 'is too little for a reason'],
    ['a reason in brackets', { reason: '[insert the reason for this gap here]' }, 'is too little for a reason'],
    ['a reason of one word', { reason: 'pending pending pending pending pending' }, 'is too little for a reason'],
    ['no owner', { owner: undefined }, 'who will close this gap'],
    ['an owner who is nobody', { owner: 'TBC' }, 'who will close this gap'],
    ['no approver', { approver: undefined }, 'who agreed'],
    ['an approver who is the owner', { approver: 'treatment-service-manager' }, 'both owns this gap'],
    ['an approver who is the owner by another name', { approver: 'Service manager' }, 'both owns this gap'],
    ['no day', { expires: undefined }, 'until when'],
    ['a day that is none', { expires: '2027-02-30' }, '`2027-02-30` is not a day'],
    ['words for a day', { expires: 'next spring' }, '`next spring` is not a day'],
    ['no fingerprint', { fingerprint: undefined }, 'which wording'],
    ['a fingerprint that is none', { fingerprint: 'abc' }, '`abc` is not a fingerprint'],
  ])('%s', async (_, fields, says) => {
    const report = await check(fields);
    expect(about(report).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['waiver-incomplete error']);
    expect(about(report)[0]?.message).toContain(says);
    expect([states(report), waived(report), report.waivers[0]?.accepts]).toEqual([['incomplete'], [], 0]);
  });

  test('the fingerprint that belongs there is given', async () => {
    expect(about(await check({ fingerprint: undefined }))[0]?.fix).toContain('`fingerprint: "e0a62a61cbd8c642"`');
  });

  test('an entry of the wrong form is a fault of form', async () => {
    const report = await checkOverBase('england', { 'waivers.yaml': 'gap: yes please\nother: {reason: [1], until: x}\n' });
    expect(report.findings.filter((one) => one.place.file === 'waivers.yaml').map((one) => one.rule)).toEqual(
      expect.arrayContaining(['wrong-shape', 'waiver-incomplete']),
    );
    expect(report.findings.find((one) => one.message.includes('`until` is not known'))).toBeDefined();
  });
});

describe('a waiver that has had its time', () => {
  test('expired: the gap counts again', async () => {
    const report = await check({ expires: '2026-11-22' });
    expect(about(report)).toMatchObject([{ rule: 'waiver-expired', severity: 'error', place: { line: 7 } }]);
    expect([states(report), waived(report)]).toEqual([['expired'], []]);
    expect(report.findings.some((one) => one.rule === 'missing-answer' && one.requirement === 'supervision-joint')).toBe(true);
  });

  test('not needed: a warning that names the lines to delete', async () => {
    const report = await check({}, { requirement: 'escalation-stages' });
    expect(about(report)).toMatchObject([{ rule: 'waiver-not-needed', severity: 'warning', place: { line: 9 } }]);
    expect(about(report)[0]?.fix).toContain('Delete lines 9 to 16 of waivers.yaml.');
    expect(states(report)).toEqual(['in-force', 'not-needed']);
  });

  test('lines of a folded reason are counted', async () => {
    const folded = `gap:\n  requirement: escalation-stages\n  rule: missing-answer\n  owner: a post\n  approver: another post\n  expires: 2027-03-31\n  fingerprint: "0123456789abcdef"\n  reason: >-\n    The two supervisors meet for the first time\n    in January.\n\n# the end\n`;
    const report = await checkOverBase('england', { 'waivers.yaml': folded });
    expect(about(report)[0]?.fix).toContain('Delete lines 1 to 10 of waivers.yaml.');
  });

  test('a file that cannot be read makes no waiver superfluous', async () => {
    const report = await checkOverBase('england', { 'waivers.yaml': file(HOLDS), 'sections/supervision.yaml': 'a: *x\n' });
    expect(about(report)).toEqual([]);
    expect(report.passed).toBe(false);
  });

  test('at a gate that does not demand the gap yet, it is not called superfluous', async () => {
    const report = await checkOverBase('england', { 'waivers.yaml': file(HOLDS) }, { gate: 'draft' });
    expect(about(report)).toEqual([]);
    expect(report.verdict).not.toContain('waived');
  });
});

describe('a waiver is bound to the answer', () => {
  const ANSWER =
    'supervision-joint:\n  status: planned\n  reason: The two supervisors meet in January.\n  owner: treatment-service-manager\n  by: 2027-01-31\n';
  const WORDS = '# Supervision\n\n## Talking cases through {#supervision-joint}\n\nBoth teams meet.\n';
  const TEXTS: Texts = { 'sections/supervision.yaml': ANSWER, 'sections/supervision.md': WORDS };

  async function bound(texts: Texts): Promise<ProtocolReport> {
    const { requirements } = await checkOverBase('england', TEXTS, { gate: 'audit', evidence: true });
    const hash = requirements.find((one) => one.id === 'supervision-joint')?.evidence?.hash ?? '';
    const entry = { ...HOLDS, rule: 'declared-gap', fingerprint: hash.slice(0, 16) };
    return checkOverBase('england', { ...TEXTS, ...texts, 'waivers.yaml': file(entry) }, { gate: 'audit' });
  }

  test.each([
    ['nothing changed', {}],
    ['lines moved', { 'sections/supervision.yaml': `# a remark\n\n${ANSWER}` }],
    ['keys in another order', { 'sections/supervision.yaml': ANSWER.replace('  by: 2027-01-31\n', '').replace('  status', '  by: 2027-01-31\n  status') }],
    ['words wrapped anew', { 'sections/supervision.md': WORDS.replace('teams meet', 'teams\nmeet') }],
    ['another answer beside it', { 'sections/supervision.yaml': `${ANSWER}supervision-caseload-check: {status: implemented}\n` }],
  ] satisfies [string, Texts][])('it holds: %s', async (_, texts) => {
    expect(states(await bound(texts))).toEqual(['in-force']);
  });

  test.each([
    ['a later day', { 'sections/supervision.yaml': ANSWER.replace('2027-01-31', '2027-02-28') }],
    ['another reason', { 'sections/supervision.yaml': ANSWER.replace('January', 'June') }],
    ['other words', { 'sections/supervision.md': WORDS.replace('meet', 'never meet') }],
  ] satisfies [string, Texts][])('it does not hold: %s', async (_, texts) => {
    const report = await bound(texts);
    expect(about(report)).toMatchObject([{ rule: 'waiver-answer-changed', severity: 'error' }]);
    expect(about(report)[0]?.fix).toMatch(/write `fingerprint: "[0-9a-f]{16}"`/);
    expect([states(report), waived(report)]).toEqual([['answer-changed'], []]);
  });
});

describe('a waiver of a finding without a requirement', () => {
  const TEXTS: Texts = { 'sections/escalation.md': '## A {#escalation-stages}\n\n[one](#nowhere)\n\n[two](#elsewhere)\n' };

  test('accepts the one finding whose fingerprint it carries', async () => {
    const links = (await checkOverBase('england', TEXTS)).findings.filter((one) => one.rule === 'dead-link');
    expect(links).toHaveLength(2);
    const entry = { ...HOLDS, requirement: undefined, rule: 'dead-link', fingerprint: links[1]?.fingerprint };
    const report = await checkOverBase('england', { ...TEXTS, 'waivers.yaml': file(JSON.parse(JSON.stringify(entry)) as Record<string, unknown>) });
    expect(report.findings.filter((one) => one.rule === 'dead-link').map((one) => one.waivedBy)).toEqual([undefined, 'gap-1']);
  });
});

describe('what no waiver accepts', () => {
  test.each([
    ['a file that cannot be read', 'yaml-alias', { 'glossary.yaml': 'a: *x\n' }],
    ['YAML in the wrong form', 'wrong-shape', { 'sections/supervision.yaml': 'supervision-joint: 3\n' }],
    ['personal data', 'personal-data', { 'sections/escalation.md': '## A {#escalation-stages}\n\nHer NHS number is 943 476 5919.\n' }],
    ['the rules about waivers', 'waiver-expired', {}],
  ] satisfies [string, string, Texts][])('%s', async (_, rule, texts) => {
    const findings = (await checkOverBase('england', texts)).findings.filter((one) => one.rule === rule);
    expect(findings.length > 0 || rule.startsWith('waiver-')).toBe(true);
    const { requirement, ...rest } = HOLDS;
    const fingerprint = findings[0]?.fingerprint ?? HOLDS.fingerprint;
    const report = await checkOverBase('england', { ...texts, 'waivers.yaml': file({ ...rest, rule, fingerprint }, { requirement, ...rest, rule }) });
    expect(waived(report)).toEqual([]);
    expect(about(report).map((one) => one.rule)).toEqual(['waiver-incomplete', 'waiver-incomplete']);
  });

  test('not even a waiver of the whole requirement', async () => {
    const report = await checkOverBase('england', {
      'sections/supervision.yaml': 'supervision-joint: 3\n',
      'waivers.yaml': file({ ...HOLDS, rule: undefined }),
    });
    expect(report.findings.filter((one) => one.rule === 'wrong-shape').map((one) => one.waivedBy)).toEqual([undefined]);
  });
});
