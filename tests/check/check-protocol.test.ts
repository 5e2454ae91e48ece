// From an answer to its findings: which facts are tested, what is said of those that are not there, and what the head of a report says.

import { describe, expect, test } from 'vitest';
import { isWaivable } from '../../src/check/check-protocol.ts';
import type { Finding } from '../../src/model/finding.ts';
import { checkFolder, checkOverBase, overBase } from '../rules/base.ts';

async function about(id: string, texts: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  return (await checkOverBase('england', texts)).findings.filter(({ requirement }) => requirement === id);
}

/** `<rule>: <message> <fix>`. */
async function said(id: string, texts: Readonly<Record<string, string>>, rules: RegExp): Promise<string[]> {
  return (await about(id, texts)).filter(({ rule }) => rules.test(rule)).map(({ rule, message, fix }) => `${rule}: ${message} ${fix}`);
}

const REFERRAL = 'refer-out-decision-and-feedback';
const CONFERENCE = 'cp-treatment-contribution';
const facts = (id: string, lines = ''): string => `${id}:\n  status: implemented\n${lines}`;

describe('an answer that is checked', () => {
  test('a fact that is not there is asked for, with an example; a time that is not there is no definite time', async () => {
    expect(await said(REFERRAL, { 'sections/referral-to-children.yaml': facts(REFERRAL) }, /^(?:fact-|no-)/)).toEqual([
      "fact-missing: “How the answer is sent” (`channel`) is not there. Add `channel:`. For example `channel: Secure email to the referrer and the service's shared inbox`.",
      'no-definite-time: “Answer to the referrer” (`feedback`) is not there. How soon the referrer has the outcome and the reasons. For example `feedback: {within: 3 working days, from: receipt of the referral, by: front-door}`.',
      'no-definite-time: “Decision on a referral” (`decision`) is not there. How soon a social worker decides what sort of response there will be. For example `decision: {within: 1 working day, from: receipt of the referral, by: front-door}`.',
    ]);
  });

  test('of an example that is a list the first entry is enough', async () => {
    const [stages] = await said('escalation-stages', { 'sections/escalation.yaml': facts('escalation-stages') }, /^fact-missing$/);
    const example = /For example `stages: (.*)`\.$/.exec(stages ?? '')?.[1];
    expect(example).toMatch(/^\[\{who: [^{}]*\}, …\]$/);
  });

  test('what may be left out is not asked for, and looked at where it is there', async () => {
    const whole = '  cannot_attend: A colleague who knows the family attends, or a report goes to the chair.\n';
    const faults = (more: string) =>
      said(CONFERENCE, { 'sections/child-protection.yaml': facts(CONFERENCE, whole + more) }, /^(?:fact-missing|no-definite-time)$/);
    expect(await faults('')).toEqual([]);
    expect(await faults('  first_review: {within: 3 months, from: the first conference}\n')).toEqual([]);
    expect((await faults('  first_review: {within: soon, from: the first conference}\n'))[0]).toContain('`soon` is not a definite time.');
  });

  test.each([
    ['implemented', true],
    ['planned', false],
    ['partial', false],
    ['not-applicable', false],
    ['alternative', false],
  ])('%s: whether its facts are asked for is %s', async (status, asked) => {
    const text = `escalation-stages:\n  status: ${status}\n  reason: Both heads of service still disagree about it.\n`;
    expect((await said('escalation-stages', { 'sections/escalation.yaml': text }, /^fact-missing$/)).length > 0).toBe(asked);
  });

  test('an answer without a status is held to its facts', async () => {
    const found = await said(
      'escalation-stages',
      { 'sections/escalation.yaml': 'escalation-stages:\n  final_arbiter: partnership-manager\n' },
      /^fact-missing$/,
    );
    expect(found).toHaveLength(1);
  });

  test('words in a file that cannot be read are not missed', async () => {
    const words = async (text: string) => said('escalation-stages', { 'sections/escalation.md': text }, /^words-missing$/);
    expect(await words('Nothing.\n')).toHaveLength(1);
    expect(await words('['.repeat(99))).toEqual([]);
  });

  test.each([
    ['Two stages {#escalation-stage}', 'Is it the heading “Two stages”? Its id is `escalation-stage`.'],
    ['Two stages {#Escalation-Stages}', 'Is it the heading “Two stages”? Its id is `Escalation-Stages`.'],
    ['Two stages #escalation-stages', 'Is it the heading “Two stages #escalation-stages”? Its id is not in the form `{#…}`.'],
    ['Two stages {#two-stages}', ''],
  ])('a heading with a slip in its id is named where its words are missed: %s', async (heading, hint) => {
    const [missing] = await said(
      'escalation-stages',
      { 'sections/escalation.md': `## ${heading}\n\nThe two managers meet within 2 working days.\n` },
      /^words-missing$/,
    );
    expect(missing).toContain(`words-missing: There are no words for this requirement. ${hint}${hint === '' ? '' : ' '}Write them in`);
  });

  test('a finding carries its rule, reason, place and guidance', async () => {
    const [found] = await about('escalation-stages', {
      'sections/escalation.yaml': facts('escalation-stages', '  stages: 3\n  final_arbiter: partnership-manager\n'),
    });
    const { citations, fingerprint, ...rest } = found as Finding;
    expect(rest).toEqual({
      rule: 'wrong-shape',
      severity: 'error',
      message: '`stages` has to be a list (lines that begin with `- `).',
      why: 'The toolkit cannot tell what is meant, so it is neither checked nor published.',
      fix: 'Write each entry on a line of its own that begins with `- `.',
      place: { file: 'sections/escalation.yaml', line: 3, column: 11, endLine: 3, endColumn: 12, excerpt: '  stages: 3', excerptColumn: 11 },
      related: [],
      requirement: 'escalation-stages',
    });
    expect([citations.length, fingerprint.length]).toEqual([3, 16]);
  });

  test('a finding about two places names the other', async () => {
    const control =
      'format: 1\ntitle: T\nnation: england\narea: Fen\nedition: "1"\nstatus: draft\ndates: {issued: 2026-01-01, approved: 2026-05-12, review: 2027-11-30}\n';
    const found = (await checkOverBase('england', { 'protocol.yaml': control })).findings.find(({ rule }) => rule === 'dates-disagree');
    expect(found?.related).toHaveLength(1);
    expect(found?.related[0]?.place).toMatchObject({ file: 'protocol.yaml', line: 7 });
    expect(found?.related[0]?.label).toMatch(/\S/);
    expect(found).not.toHaveProperty('requirement');
    expect(found?.citations).toEqual([]);
  });

  test('the head of a report says what was checked', async () => {
    const folder = overBase('england', {});
    const { report } = await checkFolder({ ...folder, prefix: 'protocols/fen/' });
    expect(report).toMatchObject({ protocol: 'base-england', title: 'Fenmarsh', folder: 'protocols/fen/', nation: 'england', edition: '1.0', invented: true });
    const control = 'format: 1\ntitle: T\nnation: england\narea: Whole Fen\nedition: "1"\nstatus: draft\n';
    expect((await checkOverBase('england', { 'protocol.yaml': control })).title).toBe('Whole Fen');
  });

  test('a note that something is harmless is listed with its reason and place', async () => {
    const words = '## A {#escalation-stages}\n\nForm: 943 476 5919 <!-- privacy-ok: nhs-number – because 943 476 5919 is published -->\n';
    const report = await checkOverBase('england', { 'sections/escalation.md': words });
    expect(report.suppressions).toMatchObject([{ kind: 'nhs-number', reason: 'because 943 *** **19 is published', used: true, place: { line: 3 } }]);
  });

  test('what a document holds is reported where the document is', async () => {
    const documents = [{ path: 'documents/a.pdf', faults: [{ rule: 'personal-data', message: 'In it.', fix: 'Take it out.' }] }];
    const { findings } = await checkOverBase('england', {}, { documents: documents as never });
    expect(findings.filter(({ rule }) => rule === 'personal-data').map(({ message, place }) => [message, place.file])).toEqual([['In it.', 'documents/a.pdf']]);
  });

  test('gaps may be accepted, and nothing that is personal or cannot be read', () => {
    expect(['missing-answer', 'dead-link', 'fact-missing'].map(isWaivable)).toEqual([true, true, true]);
    expect(['personal-data', 'personal-data-metadata', 'privacy-note-unused', 'wrong-shape', 'yaml-alias', 'waiver-expired'].map(isWaivable)).not.toContain(
      true,
    );
  });
});
