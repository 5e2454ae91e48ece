// Evidence and the statement of applicability: what a report says about the answers themselves.

import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../src/check/evidence.ts';
import type { GivenFact } from '../../src/facts/kind.ts';
import type { ProtocolReport } from '../../src/model/report.ts';
import type { FactSpec } from '../../src/model/requirement.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { checkOverBase, overBase } from '../rules/base.ts';

const evidenceIn = (report: ProtocolReport, id: string) => report.requirements.find((one) => one.id === id)?.evidence;
const judged = (texts: Readonly<Record<string, string>>): Promise<ProtocolReport> => checkOverBase('england', texts, { evidence: true });
const { protocol } = readProtocol(overBase('england', {}));

describe('evidence', () => {
  test('is there only when it is asked for, and only for answers', async () => {
    expect((await checkOverBase('england', {})).requirements.filter((one) => one.evidence)).toEqual([]);
    const { requirements } = await judged({});
    expect(requirements.filter((one) => one.evidence).map((one) => one.id)).toEqual(
      requirements.filter((one) => one.status !== 'unanswered').map((one) => one.id),
    );
  });

  test('says the facts in words and the beginning of the text', async () => {
    const evidence = evidenceIn(await judged({}), 'escalation-stages');
    expect(evidence?.facts).toEqual([
      'Stages: 1, Treatment worker, rings the social worker and says what the disagreement is, 1 working day, Social worker; 2, Team manager, meets the team manager on the other side, 3 working days, Team manager',
      'Who decides in the end: Partnership business manager',
    ]);
    expect(evidence?.words).toMatch(/^The worker who disagrees rings the other worker first /);
    expect(evidence?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('names those who signed as they are written where the directory does not know them', async () => {
    const control = controlBlock()
      .replace(
        /partners:[\s\S]*approvals:/,
        'partners:\n  - {organisation: the-council, kind: police, signed: {date: 2026-05-01}}\n  - {organisation: fen-homes, kind: housing}\napprovals:',
      )
      .replace(', reference: minute 26/11', '');
    const { requirements } = await judged({ 'protocol.yaml': control });
    expect(requirements.flatMap(({ evidence }) => evidence?.facts ?? []).filter((fact) => /^(?:Signed|Approved): /.test(fact))).toEqual([
      'Signed: the-council, 2026-05-01',
      'Approved: Fenmarsh Safeguarding Children Partnership, 2026-05-12',
    ]);
  });

  test('gives the first 300 characters on one line, and hashes all of it', async () => {
    const text = (end: string): Record<string, string> => ({
      'sections/escalation.md': `## A {#escalation-stages}\n\n${'Word by word.\n'.repeat(60)}${end}\n`,
    });
    const [one, other] = [evidenceIn(await judged(text('Yes.')), 'escalation-stages'), evidenceIn(await judged(text('No.')), 'escalation-stages')];
    expect(one?.words).toHaveLength(300);
    expect(one?.words).toMatch(/^Word by word\. Word by word\..*…$/);
    expect(other?.words).toBe(one?.words);
    expect(other?.hash).not.toBe(one?.hash);
  });

  test('of signatures and of the glossary changes with them', async () => {
    const [before, after] = [await judged({}), await judged({ 'protocol.yaml': controlBlock().replace('date: 2026-05-12', 'date: 2026-05-13') })];
    expect(evidenceIn(after, 'partners-signatures')?.hash).not.toBe(evidenceIn(before, 'partners-signatures')?.hash);
    expect(evidenceIn(after, 'escalation-stages')?.hash).toBe(evidenceIn(before, 'escalation-stages')?.hash);
  });

  test('says who signed and who approved, by name, with day and reference', async () => {
    const { requirements } = await judged({});
    expect(requirements.flatMap(({ evidence }) => evidence?.facts ?? []).filter((fact) => /^(?:Signed|Approved): /.test(fact))).toEqual([
      "Signed: Fenmarsh Council, Director of children's services, 2026-05-12",
      'Signed: Harbour Recovery, Service manager, 2026-05-12',
      'Approved: Fenmarsh Safeguarding Children Partnership, 2026-05-12, minute 26/11',
    ]);
  });

  test.each<[string, FactSpec, unknown, string[]]>([
    ['pairs by their label', { kind: 'statement', label: 'Record' }, 'In the file', ['Record: In the file']],
    [
      'a row of pairs under its caption',
      { kind: 'duration', label: 'Answer' },
      { within: '3 days', by: 'front-door' },
      ["Answer: Who: Children's front door; By when: 3 days"],
    ],
    ['a list under its caption', { kind: 'list', label: 'Items' }, ['name', 'address'], ['Items: name; address']],
    [
      'a table under its caption, without empty cells',
      { kind: 'duties', label: 'Tasks' },
      [
        { who: 'front-door', does: 'rings' },
        { does: 'writes', within: '3 days' },
      ],
      ["Tasks: Children's front door, rings; writes, 3 days"],
    ],
    ['nothing of what is empty', { kind: 'list', label: 'Items' }, [], []],
    ['nothing of what shows nothing', { kind: 'duties', label: 'Tasks' }, [{}], []],
    ['a long text cut', { kind: 'statement', label: 'L' }, 'z'.repeat(2_000), [`L: ${'z'.repeat(996)}…`]],
    ['a text of the greatest length whole', { kind: 'statement', label: 'L' }, 'z'.repeat(997), [`L: ${'z'.repeat(997)}`]],
    ['no half of a sign', { kind: 'statement', label: 'L' }, `${'z'.repeat(995)}😀${'z'.repeat(99)}`, [`L: ${'z'.repeat(995)}…`]],
    ['all on one line', { kind: 'statement', label: 'L' }, ' a\n\n  b\u0007 ', ['L: a b�']],
  ])('says %s', (_, spec, value, expected) => {
    const fact = { name: 'value', spec, value, protocol, answer: { section: 'escalation' } } as unknown as GivenFact;
    const answered = [{ requirement: { id: 'r', facts: {} }, answer: { facts: {} }, facts: [fact], faults: [] }];
    const said = (broken: string[]) => evidenceOf({ answered, protocol } as unknown as RuleContext, new Set(broken)).get('r');
    expect(said([])?.facts).toEqual(expected);
    expect(said(['r value'])).toMatchObject({ facts: [], words: '' });
  });

  test('leaves out facts of the wrong form, and never fails on them', async () => {
    const evidence = evidenceIn(
      await judged({ 'sections/escalation.yaml': 'escalation-stages:\n  status: implemented\n  stages: 3\n  final_arbiter: partnership-manager\n' }),
      'escalation-stages',
    );
    expect(evidence?.facts).toEqual(['Who decides in the end: Partnership business manager']);
  });
});

function controlBlock(): string {
  return new TextDecoder().decode(overBase('england', {}).files.find((file) => file.path === 'protocol.yaml')?.bytes);
}

describe('the statement of applicability', () => {
  const ANSWERS = `supervision-regular:
  status: alternative
  reason: Both teams have one manager, who sees every worker once a fortnight.
supervision-joint:
  status: not-applicable
supervision-caseload-check:
  status: planned
  reason: It begins when the new records system is there.
  owner: treatment-service-manager
  by: 2027-01-31
`;

  test('lists what does not apply or is done another way, with its reason and place, and nothing else', async () => {
    const { applicability } = await checkOverBase('england', { 'sections/supervision.yaml': ANSWERS });
    expect(applicability.map(({ requirement, status, reason, place }) => [requirement, status, reason, `${place.file}:${place.line}`])).toEqual([
      ['supervision-regular', 'alternative', 'Both teams have one manager, who sees every worker once a fortnight.', 'sections/supervision.yaml:1'],
      ['supervision-joint', 'not-applicable', '', 'sections/supervision.yaml:4'],
    ]);
    expect(applicability[0]?.title).toBe('Regular supervision that covers children');
  });
});
