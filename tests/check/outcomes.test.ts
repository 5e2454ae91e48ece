// How a requirement comes out, by its status and by what was found.

import { describe, expect, test } from 'vitest';
import { outcomes } from '../../src/check/outcomes.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Gate } from '../../src/model/gate.ts';
import type { RequirementVerdict } from '../../src/model/report.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { overBase } from '../rules/base.ts';

const ID = 'escalation-stages';
const catalogue = await loadCatalogue('england');

interface Given {
  readonly status?: string;
  readonly gate?: Gate;
  readonly findings?: readonly Partial<Finding>[];
  readonly id?: string;
  readonly file?: string;
}

function outcome({
  status = 'implemented',
  gate = 'publish',
  findings = [],
  id = ID,
  file = 'sections/escalation.yaml',
}: Given): RequirementVerdict | undefined {
  const { protocol } = readProtocol(overBase('england', { [file]: `# answers\n${id}:\n  status: ${status}\n` }));
  const context = { protocol, catalogue, gate, answered: [] } as unknown as RuleContext;
  const resolve = ({ file: where }: { readonly file: string }) => ({ file: where, line: 2, column: 1, endLine: 2, endColumn: 1 });
  return outcomes(context, findings as readonly Finding[], resolve, new Map([[ID, { facts: ['F'], words: 'W', hash: 'H' }]])).find((one) => one.id === id);
}

describe('outcomes', () => {
  test('say all that is known of a requirement', () => {
    expect(outcome({})).toEqual({
      id: ID,
      section: 'escalation',
      title: catalogue.byId.get(ID)?.title,
      demandedFrom: 'publish',
      demanded: true,
      status: 'implemented',
      outcome: 'met',
      answer: { file: 'sections/escalation.yaml', line: 2 },
      evidence: { facts: ['F'], words: 'W', hash: 'H' },
    });
    expect(outcome({ gate: 'draft' })?.demanded).toBe(false);
    expect(outcome({ id: 'escalation-both-ways' })).not.toHaveProperty('evidence');
  });

  test.each([
    ['implemented', 'met', 'incomplete'],
    ['not-applicable', 'excused', 'incomplete'],
    ['alternative', 'excused', 'incomplete'],
    ['planned', 'declared-gap', 'declared-gap'],
    ['partial', 'declared-gap', 'declared-gap'],
  ])('%s is %s, and %s when something spoils it', (status, clean, spoiled) => {
    expect(outcome({ status })?.outcome).toBe(clean);
    expect(outcome({ status, findings: [{ rule: 'fact-missing', severity: 'error', requirement: ID }] })?.outcome).toBe(spoiled);
  });

  test('an answer that stands in another chapter is none', () => {
    const found = outcome({ id: 'supervision-joint' });
    expect(found).toMatchObject({ status: 'unanswered', outcome: 'unanswered' });
    expect(found).not.toHaveProperty('answer');
    expect(outcome({ id: ID, status: 'unanswered' })).not.toHaveProperty('answer');
  });

  test.each([
    'fact-missing',
    'fact-incomplete',
    'no-definite-time',
    'words-missing',
    'signature-missing',
    'placeholder-text',
    'template-prompt',
    'copied-catalogue',
    'limit-exceeded',
    'wrong-shape',
    'unresolved-reference',
    'status-without-reason',
  ])('%s spoils an answer', (rule) => {
    expect(outcome({ findings: [{ rule, severity: 'error', requirement: ID }] })?.outcome).toBe('incomplete');
    expect(outcome({ findings: [{ rule, severity: 'error', requirement: ID, waivedBy: 'gap' }] })?.outcome).toBe('incomplete');
    expect(outcome({ findings: [{ rule, severity: 'advice', requirement: ID }] })?.outcome).toBe(rule === 'limit-exceeded' ? 'met' : 'incomplete');
    expect(outcome({ findings: [{ rule, severity: 'warning', requirement: ID }] })?.outcome).toBe('met');
    expect(outcome({ findings: [{ rule, severity: 'error', requirement: 'other' }] })?.outcome).toBe('met');
    expect(outcome({ findings: [{ rule, severity: 'error' }] })?.outcome).toBe('met');
  });

  test.each(['dead-link', 'vague-time', 'superseded-term'])('%s leaves it standing', (rule) => {
    expect(outcome({ findings: [{ rule, severity: 'error', requirement: ID }] })?.outcome).toBe('met');
  });

  test('a fact in a file that could not be read is not met', () => {
    const { protocol } = readProtocol(overBase('england', { 'sections/escalation.md': '['.repeat(99) }));
    const answer = protocol.answers.get(ID);
    const requirement = catalogue.byId.get(ID);
    const facts = ['lead', 'words'].map((name) => ({ name, spec: { kind: 'statement' }, answer, protocol }));
    const context = { protocol, catalogue, gate: 'publish', answered: [{ requirement, answer, facts }] } as unknown as RuleContext;
    const place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const read = outcomes(context, [], () => place).find((one) => one.id === ID);
    expect(read?.outcome).toBe('incomplete');
    expect(read).not.toHaveProperty('evidence');
  });
});
