// The counts and the sentence at the end, from requirements and findings put together by hand.

import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../src/check/verdict.ts';
import type { Finding, Severity } from '../../src/model/finding.ts';
import type { Outcome, RequirementVerdict, WaiverVerdict } from '../../src/model/report.ts';

const PLACE = { file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 1 };

function requirement(outcome: Outcome, demanded = true): RequirementVerdict {
  return { id: outcome, section: 's', title: 'T', demandedFrom: 'publish', demanded, status: '', outcome };
}

/** `error a gap-1`: severity, requirement (`-` for none) and the waiver that accepts it. */
function finding(words: string): Finding {
  const [severity, id, waivedBy] = words.split(' ');
  const common = { rule: 'r', message: '', why: '', fix: '', place: PLACE, related: [], citations: [], fingerprint: '' };
  return { ...common, severity: severity as Severity, ...(id === '-' ? {} : { requirement: id ?? '' }), ...(waivedBy === undefined ? {} : { waivedBy }) };
}

function waiver(words: string): WaiverVerdict {
  const [id = '', expires = ''] = words.split(' ');
  return { id, reason: '', owner: '', approver: '', expires, state: 'in-force', accepts: 1, place: PLACE };
}

const REQUIREMENTS = [requirement('met'), requirement('excused'), requirement('incomplete'), requirement('met', false), requirement('unanswered', false)];

function verdict(findings: readonly string[], waivers: readonly string[] = [], gate: 'draft' | 'consult' | 'publish' | 'audit' = 'publish') {
  return verdictOf({ title: 'Fen', requirements: REQUIREMENTS, findings: findings.map(finding), waivers: waivers.map(waiver) }, gate);
}

describe('verdict', () => {
  test('counts what is met, what is demanded, and findings by severity', () => {
    const { counts, passed } = verdict(
      ['error a', 'error -', 'warning a', 'advice a', 'advice b', 'advice c', 'error a w', 'warning b w', 'advice c w'],
      ['w 2027-01-31'],
    );
    expect(counts).toEqual({ requirements: 5, met: 3, demanded: 3, demandedMet: 2, errors: 2, warnings: 1, advice: 3, waived: 2 });
    expect(passed).toBe(false);
  });

  test.each([
    ['draft', 'be worked on'],
    ['consult', 'be sent out for comment'],
    ['publish', 'be published'],
    ['audit', 'pass an audit'],
  ] as const)('says at %s what comes next', (gate, step) => {
    expect(verdict(['warning a'], [], gate)).toMatchObject({
      passed: true,
      verdict: `Fen: 3 of 5 requirements met; nothing stands in the way: it can ${step}.`,
    });
  });

  test.each<[string, string[], string]>([
    ['one requirement', ['error a', 'error a'], '1 still needs work'],
    ['two requirements', ['error a', 'error b'], '2 still need work'],
    ['one fault beside them', ['error -'], '1 other fault has to be put right'],
    ['two faults beside them', ['error -', 'error -'], '2 other faults have to be put right'],
    ['both', ['error a', 'error -', 'warning b', 'warning -'], '1 still needs work and 1 other fault has to be put right'],
    ['one that nobody accepted', ['error a', 'advice b w'], '1 still needs work'],
  ])('says how much is left: %s', (_, findings, words) => {
    expect(verdict(findings, ['w 2027-01-31']).verdict).toBe(`Fen: 3 of 5 requirements met; ${words} before it can be published.`);
  });

  test.each<[string, string[], string[], string]>([
    ['one', ['error a w'], ['w 2027-01-31', 'other 2028-01-01'], '1 accepted gap is waived until 2027-01-31'],
    ['one, of two findings', ['error a w', 'warning b w'], ['w 2027-01-31'], '1 accepted gap is waived until 2027-01-31'],
    ['several', ['error a w', 'warning b v'], ['w 2027-03-31', 'v 2027-01-31'], '2 accepted gaps are waived until 2027-03-31 at the latest'],
  ])('says what is accepted, and until when: %s', (_, findings, waivers, words) => {
    expect(verdict(findings, waivers).verdict).toBe(`Fen: 3 of 5 requirements met; ${words}; nothing else stands in the way: it can be published.`);
  });

  test('says both what is accepted and what is left', () => {
    expect(verdict(['error a w', 'error b'], ['w 2027-01-31']).verdict).toBe(
      'Fen: 3 of 5 requirements met; 1 accepted gap is waived until 2027-01-31; 1 still needs work before it can be published.',
    );
  });
});
