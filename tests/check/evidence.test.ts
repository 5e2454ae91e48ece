// Evidence and the statement of applicability: what a report says about the answers themselves.

import { describe, expect, test } from 'vitest';
import type { ProtocolReport } from '../../src/model/report.ts';
import { checkOverBase, overBase } from '../rules/base.ts';

const evidenceOf = (report: ProtocolReport, id: string) => report.requirements.find((one) => one.id === id)?.evidence;
const judged = (texts: Readonly<Record<string, string>>): Promise<ProtocolReport> => checkOverBase('england', texts, { evidence: true });

describe('evidence', () => {
  test('is there only when it is asked for, and only for answers', async () => {
    expect((await checkOverBase('england', {})).requirements.filter((one) => one.evidence)).toEqual([]);
    const { requirements } = await judged({});
    expect(requirements.filter((one) => one.evidence).map((one) => one.id)).toEqual(
      requirements.filter((one) => one.status !== 'unanswered').map((one) => one.id),
    );
  });

  test('says the facts in words and the beginning of the text', async () => {
    const evidence = evidenceOf(await judged({}), 'escalation-stages');
    expect(evidence?.facts).toEqual([
      'Stages: 1, Treatment worker, rings the social worker and says what the disagreement is, 1 working day, Social worker; 2, Team manager, meets the team manager on the other side, 3 working days, Team manager',
      'Who decides in the end: Partnership business manager',
    ]);
    expect(evidence?.words).toMatch(/^The worker who disagrees rings the other worker first /);
    expect(evidence?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('names who signed', async () => {
    expect(evidenceOf(await judged({}), 'partners-signatures')?.facts.every((fact) => /^Signed: .+, \d{4}-\d\d-\d\d$/.test(fact))).toBe(true);
    expect(evidenceOf(await judged({}), 'partners-signatures')?.facts.length).toBeGreaterThan(1);
  });

  test('gives the first 300 characters on one line, and hashes all of it', async () => {
    const text = (end: string): Record<string, string> => ({
      'sections/escalation.md': `## A {#escalation-stages}\n\n${'Word by word.\n'.repeat(60)}${end}\n`,
    });
    const [one, other] = [evidenceOf(await judged(text('Yes.')), 'escalation-stages'), evidenceOf(await judged(text('No.')), 'escalation-stages')];
    expect(one?.words).toHaveLength(300);
    expect(one?.words).toMatch(/^Word by word\. Word by word\..*…$/);
    expect(other?.words).toBe(one?.words);
    expect(other?.hash).not.toBe(one?.hash);
  });

  test('of signatures and of the glossary changes with them', async () => {
    const [before, after] = [await judged({}), await judged({ 'protocol.yaml': controlBlock().replace('date: 2026-05-12', 'date: 2026-05-13') })];
    expect(evidenceOf(after, 'partners-signatures')?.hash).not.toBe(evidenceOf(before, 'partners-signatures')?.hash);
    expect(evidenceOf(after, 'escalation-stages')?.hash).toBe(evidenceOf(before, 'escalation-stages')?.hash);
  });

  test('leaves out facts of the wrong form, and never fails on them', async () => {
    const evidence = evidenceOf(
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
