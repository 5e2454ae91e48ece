// The report: outcomes, counts, the sentence at its end, its order, and that one bad file does not stop the others.

import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { SOURCE_FAULTS } from '../../src/source/faults.ts';
import { shapeRule } from '../../src/check/data-shape.ts';
import { waiverRules } from '../../src/check/waiver-rules.ts';
import { json } from '../../src/reporters/json.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ProtocolReport } from '../../src/model/report.ts';
import type { Report } from '../../src/model/report.ts';
import { REPORT_FORMAT } from '../../src/model/report.ts';
import { checkFolder, checkOverBase, overBase } from '../rules/base.ts';

const outcome = (report: ProtocolReport, id: string): string | undefined => report.requirements.find((one) => one.id === id)?.outcome;
const rulesOf = (report: ProtocolReport): string[] => [...new Set(report.findings.map((finding) => finding.rule))].sort();

function wholeReport(report: ProtocolReport): Report {
  return {
    format: REPORT_FORMAT,
    tool: { name: 'joint-protocol', version: '0' },
    gate: 'publish',
    day: '2026-11-23',
    catalogues: {},
    guidance: {},
    lost: [],
    protocols: [report],
    passed: report.passed,
    caution: '',
  };
}

const ANSWERS = `escalation-stages:
  status: implemented
  stages:
    - {who: treatment-worker, does: rings, tells: social-worker, within: 1 working day}
    - {who: treatment-team-manager, does: meets, tells: social-work-team-manager, within: 3 working days}
  final_arbiter: partnership-manager
escalation-nfa-challenge:
  status: implemented
escalation-both-ways:
  status: planned
  reason: Both heads of service still disagree.
  owner: partnership-manager
  by: 2027-01-31
escalation-child-safe-meanwhile:
  status: not-applicable
  reason: One manager leads both teams, so nothing is in dispute.
`;

describe('outcomes and counts', () => {
  test('by status and by what was found', async () => {
    const report = await checkOverBase('england', { 'sections/escalation.yaml': ANSWERS });
    expect(
      ['escalation-stages', 'escalation-nfa-challenge', 'escalation-both-ways', 'escalation-child-safe-meanwhile', 'escalation-recorded-and-counted'].map(
        (id) => outcome(report, id),
      ),
    ).toEqual(['met', 'incomplete', 'declared-gap', 'excused', 'unanswered']);
    const { counts } = report;
    expect(counts.requirements).toBe(report.requirements.length);
    expect(counts.met).toBe(4);
    expect(counts.demanded).toBe(report.requirements.filter((one) => one.demanded).length);
    expect([counts.errors, counts.warnings, counts.advice]).toEqual(
      ['error', 'warning', 'advice'].map((severity) => report.findings.filter((one) => one.severity === severity).length),
    );
    expect(report.requirements.find((one) => one.id === 'escalation-nfa-challenge')?.answer).toEqual({ file: 'sections/escalation.yaml', line: 7 });
  });

  test('a status without its reason excuses nothing', async () => {
    const report = await checkOverBase('england', { 'sections/escalation.yaml': 'escalation-stages:\n  status: not-applicable\n' });
    expect(outcome(report, 'escalation-stages')).toBe('incomplete');
  });

  test('an archived copy of a chapter is neither judged nor reported on', async () => {
    const live = await checkOverBase('england', { 'sections/escalation.yaml': ANSWERS });
    const report = await checkOverBase('england', {
      'sections/escalation.yaml': ANSWERS,
      'sections/archive/escalation.yaml': 'escalation-stages:\n  status: planned\n  stages: ring first\n',
      'sections/archive/escalation.md': '## Stages {#escalation-stages}\n\nTBC\n',
      'sections/a.yml': 'escalation-stages:\n  status: planned\n',
    });
    expect(report.requirements).toEqual(live.requirements);
    expect(report.findings.filter(({ rule }) => rule !== 'unknown-file')).toEqual(live.findings);
    expect(report.findings.filter(({ rule }) => rule === 'unknown-file')).toHaveLength(3);
  });

  test('an answer in the wrong file is no answer', async () => {
    const report = await checkOverBase('england', { 'sections/supervision.yaml': ANSWERS, 'sections/escalation.yaml': undefined });
    expect(outcome(report, 'escalation-stages')).toBe('unanswered');
  });

  test('what was read is said', async () => {
    const { report, read } = await checkFolder(overBase('england', {}));
    expect(report.read).toEqual({ files: 8, bytes: read.bytes, words: 160 });
    expect(report.read.bytes).toBeGreaterThan(3_000);
  });
});

describe('the sentence at the end', () => {
  test.each([
    ['publish', 'Fenmarsh: 5 of 143 requirements met; 95 still need work before it can be published.'],
    ['draft', 'Fenmarsh: 5 of 143 requirements met; nothing stands in the way: it can be worked on.'],
  ] as const)('at %s', async (gate, verdict) => {
    const report = await checkOverBase('england', {}, { gate });
    const without = (text: string): string => text.replace(/\d+ of \d+/, '5 of n').replace(/; \d+ still/, '; n still');
    expect(without(report.verdict)).toBe(without(verdict));
    expect(report.passed).toBe(gate === 'draft');
  });

  test('counts one fault in the singular, and faults beside the requirements', async () => {
    const one = await checkOverBase('england', { 'sections/escalation.md': '## A {#escalation-stages}\n\n[a](#nowhere)\n' }, { gate: 'draft' });
    expect(one.verdict).toBe(
      `Fenmarsh: ${one.counts.met} of ${one.counts.requirements} requirements met; 1 other fault has to be put right before it can be worked on.`,
    );
    const two = await checkOverBase(
      'england',
      { 'sections/escalation.md': '[a](#nowhere) <b>', 'sections/escalation.yaml': 'escalation-stages: none\n' },
      { gate: 'draft' },
    );
    expect(two.verdict).toContain('; 1 still needs work and 2 other faults have to be put right before it can be worked on.');
  });
});

describe('order', () => {
  test('by file, line, column and rule, whatever the order of the files', async () => {
    const messy = {
      'sections/escalation.yaml': ANSWERS.replace('partnership-manager', 'nobody-here'),
      'sections/escalation.md': '# TBC\n\n[a](#x) [b](#y) ![](z.png)\n\n#### TBC {#escalation-stages}\n',
      'zz.txt': '',
    };
    const folder = overBase('england', messy);
    const { report } = await checkFolder(folder);
    const key = ({ place, rule, message }: Finding): string =>
      [place.file, String(place.line).padStart(6, '0'), String(place.column).padStart(6, '0'), rule, message].join('\u0000');
    expect(report.findings.map(key)).toEqual(report.findings.map(key).toSorted());
    const again = await checkFolder({ ...folder, files: folder.files.toReversed() });
    expect(again.report.findings).toEqual(report.findings);
  });

  test('two runs give the same bytes', async () => {
    const texts = await Promise.all([0, 1].map(async () => json(wholeReport(await checkOverBase('england', {})))));
    expect(texts[0]).toBe(texts[1]);
    expect((JSON.parse(texts[0] ?? '') as { format: number }).format).toBe(REPORT_FORMAT);
  });
});

describe('one bad file does not stop the others', () => {
  const STALE = '## A {#escalation-stages}\n\nThe LSCB decides.\n';

  test.each([
    ['sections/partners-signoff.yaml', 'a: *x\n', 'yaml-alias'],
    ['directory.yaml', 'teams:\n\tx: 1\n', 'yaml-tab'],
    ['glossary.yaml', 'a: 1\na: 2\n', 'yaml-duplicate-key'],
    ['sections/partners-signoff.md', '['.repeat(99), 'markdown-limit'],
    ['protocol.yaml', 'title: a: b\n', 'yaml-syntax'],
  ])('%s', async (file, text, rule) => {
    const report = await checkOverBase('england', { [file]: text, 'sections/escalation.md': STALE });
    expect(rulesOf(report)).toContain(rule);
    expect(rulesOf(report)).toContain('superseded-term');
    expect(rulesOf(report)).not.toContain('unresolved-reference');
    expect(report.findings.filter((one) => one.place.file === file && one.rule !== 'missing-answer').map((one) => one.rule)).toEqual([rule]);
    expect(report.passed).toBe(false);
  });

  test('a file that is not UTF-8 is not taken for an empty one', async () => {
    const bad = Uint8Array.from([...new TextEncoder().encode('title: Caf'), 0xe9, 10]);
    for (const file of ['protocol.yaml', 'sections/escalation.yaml', 'sections/escalation.md']) {
      const report = await checkOverBase('england', { [file]: bad });
      expect(
        report.findings.filter((one) => one.place.file === file && one.rule !== 'missing-answer').map((one) => one.rule),
        file,
      ).toEqual(['not-utf8']);
    }
  });

  test('the nation is found even in a control block that cannot be read', async () => {
    for (const text of [
      'nation: scotland\ntitle: a: b\n',
      'title: "open\nnation: "scotland"\n',
      Uint8Array.from([...new TextEncoder().encode('nation: scotland\ntitle: Caf'), 0xe9, 10]),
    ]) {
      const report = await checkOverBase('scotland', { 'protocol.yaml': text });
      expect(report.nation).toBe('scotland');
      expect(rulesOf(report)).not.toContain('unknown-answer');
    }
  });

  test('an empty folder, and one without protocol.yaml', async () => {
    const { report } = await checkFolder({ id: 'empty', prefix: '', files: [], problems: [] });
    expect(report.findings.filter((one) => one.rule === 'wrong-shape').map((one) => one.message)).toEqual(['There is no protocol.yaml in this folder.']);
    const without = await checkOverBase('england', { 'protocol.yaml': undefined });
    expect(rulesOf(without)).toEqual(expect.arrayContaining(['missing-answer', 'wrong-shape']));
  });
});

describe('findings', () => {
  test('say what, why and what to do in full sentences, without control characters', async () => {
    const report = await checkOverBase('england', {
      'sections/escalation.yaml': 'escalation-stages:\n  status: "impl\\u001bemented"\n  stages: 3\nescalation-stage: {}\nescalation-both-ways: x\n',
      'sections/escalation.md': '# TBC\n\n<b>[a](#\u001b[31m) ![](x.png)\n\n:::box\n:::\n',
      'sections/a\u0007.md': '',
    });
    expect(report.findings.length).toBeGreaterThan(10);
    for (const { message, why, fix, rule, place } of report.findings) {
      expect(`${message}${why}${fix}${place.file}${place.excerpt ?? ''}`, rule).not.toMatch(/\p{Cc}/u);
      for (const text of [message, why, fix]) expect(text, rule).toMatch(/^[\p{Lu}\p{N}`“<].*[.!?)”`]$/u);
    }
  });

  test('carry the guidance behind the requirement', async () => {
    const report = await checkOverBase('england', {});
    for (const finding of report.findings.filter((one) => one.requirement !== undefined))
      expect(finding.citations.length, finding.requirement).toBeGreaterThan(0);
  });

  test('come only from rules that have a name', async () => {
    const known = new Set([...rules.map((rule) => rule.id), ...Object.keys(SOURCE_FAULTS), ...waiverRules.map((rule) => rule.id), shapeRule.id]);
    expect(known.size).toBe(rules.length + Object.keys(SOURCE_FAULTS).length + waiverRules.length + 1);
    const report = await checkOverBase('england', { 'sections/escalation.yaml': 'escalation-stages: 3\n', 'sections/x.md': '<b>' });
    for (const rule of rulesOf(report)) expect(known).toContain(rule);
  });
});

describe('excerpts', () => {
  test('are cut round the column of a long line', async () => {
    const line = `${'a '.repeat(500)}[here](#nowhere) ${'b '.repeat(500)}`;
    const { findings } = await checkOverBase('england', { 'sections/escalation.md': `## A {#escalation-stages}\n\n${line}\n` });
    const found = findings.find((one) => one.rule === 'dead-link');
    expect(found?.place).toMatchObject({ line: 3, column: 1008, endLine: 3, endColumn: 1016 });
    expect(found?.place.excerpt).toHaveLength(160);
    expect(found?.place.excerpt?.slice((found.place.excerptColumn ?? 0) - 1)).toMatch(/^#nowhere\)/);
  });
});
