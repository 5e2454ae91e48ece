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

describe('waivers that hold', () => {
  test('accepts the gap, which is still a gap', async () => {
    const [without, report] = [await checkOverBase('england', {}), await check({})];
    expect(waived(report)).toEqual(['gap-1 missing-answer']);
    expect(report.findings.filter((finding) => 'waivedBy' in finding)).toHaveLength(1);
    expect(about(report)).toEqual([]);
    expect(report.counts).toEqual({ ...without.counts, errors: without.counts.errors - 1, waived: 1 });
    expect(report.requirements).toEqual(without.requirements);
    const { fingerprint: _, ...said } = HOLDS;
    const place = { file: 'waivers.yaml', line: 1, column: 1, endLine: 1, endColumn: 6, excerpt: 'gap-1:', excerptColumn: 1 };
    expect(report.waivers).toEqual([{ id: 'gap-1', ...said, state: 'in-force', accepts: 1, place }]);
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

describe('waivers that lack something accept nothing', () => {
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

describe('waivers that have had their time', () => {
  test('expired: the gap counts again', async () => {
    const report = await check({ expires: '2026-11-22' });
    expect(about(report)).toMatchObject([
      {
        rule: 'waiver-expired',
        severity: 'error',
        message: 'This gap was accepted until `2026-11-22`, which has passed.',
        why: 'The gap was accepted for a time, and that time has passed. It counts again.',
        fix: 'Close the gap and delete lines 1 to 8 of waivers.yaml; or have it accepted again, with a new reason, day and approval.',
        place: { line: 7 },
      },
    ]);
    expect([states(report), waived(report)]).toEqual([['expired'], []]);
    expect(report.findings.some((one) => one.rule === 'missing-answer' && one.requirement === 'supervision-joint')).toBe(true);
  });

  test('expired, and accepted again further below: it is to be deleted, and nothing counts again', async () => {
    const report = await check({ expires: '2026-11-22' }, {});
    expect([states(report), waived(report)]).toEqual([['not-needed', 'in-force'], ['gap-2 missing-answer']]);
    expect(about(report)).toMatchObject([{ rule: 'waiver-not-needed', fix: 'Delete lines 1 to 8 of waivers.yaml: one of the two is enough.' }]);
  });

  test.each([
    [
      { owner: 'treatment-servcie-manager' },
      '`treatment-servcie-manager` is not in the directory.',
      'Did you mean `treatment-service-manager`? Otherwise add it to directory.yaml.',
    ],
    [
      { approver: 'Chair of the safeguarding board' },
      '`Chair of the safeguarding board` is not in the directory.',
      'Add it to directory.yaml as a role, post or team.',
    ],
    [{ approver: 'fenmarsh-council' }, '`fenmarsh-council` is an organisation and no post.', 'Write the id of a post in it.'],
    [{ owner: 'Service manager' }, undefined, undefined],
    [{ owner: 'treatment-worker' }, undefined, undefined],
  ])('people who can be found: %j', async (fields, message, fix) => {
    const report = await check(fields);
    const expected = message === undefined ? [] : [{ rule: 'waiver-unknown-post', severity: 'warning', message, fix }];
    expect(about(report)).toMatchObject(expected);
    expect([states(report), about(report).length]).toEqual([['in-force'], expected.length]);
  });

  test('not needed: another waiver accepts the same gap', async () => {
    const report = await check({}, {});
    expect(about(report)).toMatchObject([
      {
        rule: 'waiver-not-needed',
        message: 'The gap that `gap-2` accepts is accepted by `gap-1` already.',
        fix: 'Delete lines 9 to 16 of waivers.yaml, or `gap-1`: one of the two is enough.',
      },
    ]);
    expect(states(report)).toEqual(['in-force', 'not-needed']);
  });

  test('not needed: a warning that names the lines to delete', async () => {
    const report = await check({}, { requirement: 'escalation-stages' });
    expect(about(report)).toMatchObject([{ rule: 'waiver-not-needed', severity: 'warning', place: { line: 9 } }]);
    expect(about(report)[0]).toMatchObject({
      message: 'The gap that `gap-2` accepts is not there any more.',
      fix: 'Delete lines 9 to 16 of waivers.yaml. If the same gap stands there in other words, have it accepted again.',
    });
    expect(states(report)).toEqual(['in-force', 'not-needed']);
  });

  test('lines of a folded reason are counted', async () => {
    const folded = `gap:\n  requirement: escalation-stages\n  rule: missing-answer\n  owner: a post\n  approver: another post\n  expires: 2027-03-31\n  fingerprint: "0123456789abcdef"\n  reason: >-\n    The two supervisors meet for the first time\n    in January.\n\n# the end\n`;
    const report = await checkOverBase('england', { 'waivers.yaml': folded });
    expect(about(report)[0]?.fix).toContain('Delete lines 1 to 10 of waivers.yaml.');
  });

  test('an entry on one line is one line', async () => {
    const { fingerprint, ...rest } = HOLDS;
    const entry = JSON.stringify({ ...rest, requirement: 'escalation-stages', fingerprint });
    expect(about(await checkOverBase('england', { 'waivers.yaml': `gap: ${entry}\n` }))[0]?.fix).toContain('Delete line 1 of waivers.yaml.');
  });

  test('a gap whose answer is in the wrong form is not called superfluous', async () => {
    const entry = { ...HOLDS, rule: 'declared-gap' };
    const report = await checkOverBase('england', { 'waivers.yaml': file(entry), 'sections/supervision.yaml': 'supervision-joint: 3\n' });
    expect([about(report), states(report), report.waivers[0]?.accepts]).toEqual([[], ['in-force'], 0]);
    const other = await checkOverBase('england', { 'waivers.yaml': file(entry), 'sections/supervision.yaml': 'supervision-regular: 3\n' });
    expect(states(other)).toEqual(['not-needed']);
  });

  test('a finding is accepted once, by the first entry that is about it', async () => {
    const report = await check({}, {});
    expect([states(report), waived(report), about(report).map(({ rule }) => rule)]).toEqual([
      ['in-force', 'not-needed'],
      ['gap-1 missing-answer'],
      ['waiver-not-needed'],
    ]);
  });

  test('what an entry lacks is said where it stands, or at the entry', async () => {
    const report = await check({ reason: 'We are busy now', owner: undefined });
    expect(about(report).map(({ message, place }) => `${place.line}:${place.column} ${message}`)).toEqual([
      '1:1 It is not said who will close this gap.',
      '4:11 `We are busy now` is too little for a reason.',
    ]);
    expect(report.waivers[0]).toMatchObject({ owner: '', state: 'incomplete', accepts: 0 });
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

describe('waivers are bound to the answer', () => {
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
    expect(about(report)[0]?.message).toBe('The answer to `supervision-joint` has changed since this gap was accepted.');
    expect(about(report)[0]?.fix).toMatch(
      /^Close the gap and delete lines 1 to 8 of waivers\.yaml; or have the approver look at it again and write `fingerprint: "[0-9a-f]{16}"`\.$/,
    );
    expect(about(report)[0]?.place).toMatchObject({ line: 8, column: 16 });
    expect([states(report), waived(report)]).toEqual([['answer-changed'], []]);
  });
});

describe('waivers of findings without a requirement', () => {
  const TEXTS: Texts = { 'sections/escalation.md': '## A {#escalation-stages}\n\n[one](#nowhere)\n\n[two](#elsewhere)\n' };

  test('accepts the one finding whose fingerprint it carries', async () => {
    const links = (await checkOverBase('england', TEXTS)).findings.filter((one) => one.rule === 'dead-link');
    expect(links).toHaveLength(2);
    const entry = { ...HOLDS, requirement: undefined, rule: 'dead-link', fingerprint: links[1]?.fingerprint };
    const report = await checkOverBase('england', { ...TEXTS, 'waivers.yaml': file(JSON.parse(JSON.stringify(entry)) as Record<string, unknown>) });
    expect(report.findings.filter((one) => one.rule === 'dead-link').map((one) => one.waivedBy)).toEqual([undefined, 'gap-1']);
    expect(report.waivers[0]).not.toHaveProperty('requirement');
    expect((await check({ rule: undefined })).waivers[0]).not.toHaveProperty('rule');
  });

  test('is offered a fingerprint only where one finding of the rule is there', async () => {
    const { requirement: _, fingerprint: __, ...rest } = HOLDS;
    const entry = { ...rest, rule: 'dead-link' };
    const one = { 'sections/escalation.md': '## A {#escalation-stages}\n\n[one](#nowhere)\n' };
    const print = (await checkOverBase('england', one)).findings.find(({ rule }) => rule === 'dead-link')?.fingerprint ?? '-';
    expect(about(await checkOverBase('england', { ...one, 'waivers.yaml': file(entry) }))[0]?.fix).toContain(`add \`fingerprint: "${print}"\``);
    expect(about(await checkOverBase('england', { ...TEXTS, 'waivers.yaml': file(entry) }))[0]?.fix).toContain('let `joint-protocol check --accept` write it');
  });
});

describe('waivers do not accept', () => {
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
