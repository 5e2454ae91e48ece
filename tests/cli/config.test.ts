// joint-protocol.yaml: what it sets, what it may not, and that nothing is judged when it is wrong.

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingsSchema } from '../../src/guidance/settings-schema.ts';
import type { Report } from '../../src/model/report.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { UsageError, usageWords } from '../../src/cli/usage-error.ts';
import { runCommand } from './run-command.ts';
import { workspace } from './workspace.ts';

const here = workspace('northmere', 'glenarrick');
const SETTINGS = 'joint-protocol.yaml';
const check = (...args: readonly string[]) => runCommand(['check', ...args], { cwd: here.folder });
const withSettings = (text: string, ...args: readonly string[]) => {
  here.write(SETTINGS, text);
  return check(...args);
};
const reportOf = (text: string, ...args: readonly string[]): Report => JSON.parse(withSettings(text, '--format', 'json', ...args).out) as Report;
/** What the command says of settings that it cannot use; empty when it can. */
const refusal = (text: string): string => {
  here.write(SETTINGS, text);
  try {
    readSettings(undefined, here.folder);
    return '';
  } catch (error) {
    if (error instanceof UsageError) return usageWords(error, 'Nothing was checked.');
    throw error;
  }
};
const REASON = 'The board agreed to this in May and looks at it again in autumn.';
const matches = new Ajv2020({ strict: false }).compile(settingsSchema);

afterEach(() => rmSync(here.at(SETTINGS), { recursive: true, force: true }));

it('what is quoted of settings is masked', () => {
  const { code, err } = withSettings('"NHS number 943 476 5919": 1\n');
  expect(code).toBe(2);
  expect(err).toContain('943 *** **19');
  expect(err).not.toContain('476');
});

describe('what settings set', () => {
  it('the gate, and the command line wins', () => {
    expect(reportOf('gate: audit').gate).toBe('audit');
    expect(reportOf('gate: audit', '--gate', 'draft').gate).toBe('draft');
    expect(reportOf('{}').gate).toBe('publish');
  });

  it('the protocols, and the command line wins', () => {
    const names = (report: Report): string[] => report.protocols.map(({ protocol }) => protocol);
    expect(names(reportOf('protocols: [protocols/northmere]'))).toEqual(['northmere']);
    expect(names(reportOf('protocols: [protocols/northmere]', 'protocols/glenarrick'))).toEqual(['glenarrick']);
  });

  it('the formats, and the command line wins', () => {
    const { out } = withSettings('formats: [json=set.json, pretty]', '--quiet');
    expect([existsSync(here.at('set.json')), out.includes('Northmere: ')]).toEqual([true, true]);
    rmSync(here.at('set.json'));
    expect(withSettings('formats: [json=set.json]', '--format', 'pretty').out).toContain('Northmere: ');
    expect(existsSync(here.at('set.json'))).toBe(false);
  });

  it('how much is shown', () => {
    const advised = withSettings('advice: true\nmax_findings: 1', '--gate', 'draft').out;
    expect([advised.match(/^ {2}Why: /gm)?.length, /not shown here/.test(advised)]).toEqual([1, true]);
    expect(withSettings('max_findings: 1', '--gate', 'draft', '--advice', '--max-findings', '2').out.match(/^ {2}Why: /gm)?.length).toBe(2);
  });

  it('another file with --settings, none with --no-settings', () => {
    here.write('other.yaml', 'gate: consult');
    expect(reportOf('gate: [', '--settings', 'other.yaml').gate).toBe('consult');
    expect(reportOf('gate: [', '--no-settings').gate).toBe('publish');
    expect(check('--settings', 'nowhere.yaml')).toMatchObject({ code: 2, out: '' });
    expect(check('--settings', 'other.yaml', '--no-settings')).toMatchObject({ code: 2, out: '' });
  });

  it('nothing about what a report says beside that', () => {
    const [set, plain] = [withSettings('gate: publish', '--format', 'json').out, check('--no-settings', '--format', 'json').out];
    expect(set).toBe(plain);
  });
});

describe('rules that count more or less', () => {
  const plan = 'protocols/northmere/sections/escalation.yaml';
  const original = here.read(plan);
  const only = ['protocols/northmere', '--gate', 'publish'] as const;
  afterEach(() => here.write(plan, original));
  const gap = (): void => here.edit(plan, (text) => text.replace(/^escalation-stages:$/m, 'escalation-stagse:'));
  const of = (report: Report, rule: string) => report.protocols.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule));

  it('a warning made an error fails the check', () => {
    here.edit('protocols/northmere/sections/escalation.md', (text) => `${text}\n## One {#one-more}\n\n#### Three\n\nText.\n`);
    const before = of(reportOf('{}', 'protocols/northmere', '--gate', 'draft'), 'heading-order');
    expect(before.map(({ severity }) => severity)).toContain('warning');
    const report = reportOf('rules: {heading-order: {severity: error}}', 'protocols/northmere', '--gate', 'draft');
    expect(report.passed).toBe(false);
    expect(of(report, 'heading-order').map(({ severity }) => severity)).toEqual(before.map(() => 'error'));
    expect(of(report, 'heading-order')[0]?.why).toContain('settings of this workspace make it an error');
    here.edit('protocols/northmere/sections/escalation.md', (text) => text.replace(/\n## One [\s\S]*$/, ''));
  });

  it('an error lowered with a reason: a warning that gives the reason, and a verdict that says so', () => {
    gap();
    const before = reportOf('{}', ...only).protocols[0];
    const report = reportOf(`rules: {unknown-answer: {severity: warning, reason: "${REASON}"}}`, ...only);
    const [after] = report.protocols;
    const lowered = of(report, 'unknown-answer');
    expect(lowered.map(({ severity }) => severity)).toEqual(['warning']);
    expect(lowered[0]?.why).toContain(REASON);
    expect([after?.counts.errors, after?.counts.warnings]).toEqual([(before?.counts.errors ?? 0) - 1, (before?.counts.warnings ?? 0) + 1]);
    expect(after?.verdict).toContain('The settings of this workspace let 1 error count as a warning.');
    expect(after?.requirements).toEqual(before?.requirements);
  });

  it('as for check, so for build: the same protocols, and the same errors let through', () => {
    gap();
    const lowered = `protocols: [protocols/northmere]\nrules:\n  missing-answer: {severity: warning, reason: "${REASON}"}\n  unknown-answer: {severity: warning, reason: "${REASON}"}\n`;
    const build = (...args: readonly string[]) => runCommand(['build', '--out', here.at('site'), ...args], { cwd: here.folder });
    here.write(SETTINGS, lowered);
    const refused = build('--no-settings');
    const built = build();
    expect([refused.code, refused.err.includes('Nothing was built')]).toEqual([1, true]);
    expect({ code: built.code, said: built.out.match(/let \d+ errors? count as a warning/g)?.length }).toEqual({ code: 0, said: 1 });
    expect([existsSync(here.at('site/sections/escalation')), existsSync(here.at('site/glenarrick'))]).toEqual([true, false]);
    expect(readFileSync(here.at('site/completeness/index.html'), 'utf8')).toContain('count as a warning');
  });

  it('what rests on background alone stays advice', () => {
    here.edit(plan, () => '');
    const never = reportOf('rules: {missing-answer: {severity: error}}', 'protocols', '--gate', 'audit');
    for (const { findings, requirements } of never.protocols) {
      const background = new Set(requirements.filter(({ demandedFrom }) => demandedFrom === 'never').map(({ id }) => id));
      expect(findings.filter(({ requirement = '', severity }) => background.has(requirement) && severity === 'error')).toEqual([]);
    }
  });

  it('compares with an earlier report by the same settings', () => {
    const rules = `rules: {unknown-answer: {severity: warning, reason: "${REASON}"}}`;
    gap();
    withSettings(rules, ...only, '--format', 'json=base.json');
    expect(reportOf(rules, ...only, '--base', 'base.json').change?.protocols[0]).toMatchObject({ newErrors: [], mendedErrors: [] });
  });
});

describe('settings that cannot be used: nothing is judged', () => {
  it.each([
    ['gat: draft', 1, 'Did you mean `gate`?'],
    ['# a comment\ngate: final', 2, 'Choose one of: `draft`, `consult`, `publish`, `audit`.'],
    ['gate: draft\ngate: audit', 2, 'for the second time'],
    ['advice: "yes"', 1, 'has to be `true` or `false`'],
    ['max_findings: -1', 1, '`max_findings`'],
    ['max_findings: -1', 1, '`max_findings` has to be at least 0.'],
    ['rules:\n  vague-time: {severity: warning, reason: "Not now."}', 2, '`reason` is too short: at least 20 signs are needed.'],
    ['rules:\n  vague-time: {severity: warning, reason: "To be confirmed by the board later."}', 2, 'is too little for a reason'],
    ['max_findings: few', 1, 'has to be a whole number'],
    ['rules:\n  vague-tim: {severity: error}', 2, 'Did you mean `vague-time`?'],
    ['rules:\n  vague-time: {severity: off}', 2, 'Choose one of: `error`, `warning`.'],
    ['rules:\n  vague-time: {severity: advice}', 2, 'Choose one of'],
    ['rules:\n  vague-time: {severity: warning}', 2, 'only with a reason'],
    ['rules:\n  vague-time: {severity: warning, reason: "                        "}', 2, 'only with a reason'],
    [`rules:\n  personal-data: {severity: warning, reason: "${REASON}"}`, 2, 'cannot be made to count less'],
    [`rules:\n  yaml-syntax: {severity: warning, reason: "${REASON}"}`, 2, 'cannot be made to count less'],
    [`rules:\n  stopped-file: {severity: warning, reason: "${REASON}"}`, 2, 'cannot be made to count less'],
    [`rules:\n  wrong-shape: {severity: warning, reason: "${REASON}"}`, 2, 'cannot be made to count less'],
    [`rules:\n  waiver-expired: {severity: warning, reason: "${REASON}"}`, 2, 'cannot be made to count less'],
    ['protocols: [../elsewhere]', 1, 'leads out of the working folder'],
    ['protocols: [protocols/../../x]', 1, 'leads out of the working folder'],
    ['protocols: [/etc]', 1, 'leads out of the working folder'],
    ['protocols: ["C:\\\\x"]', 1, 'leads out of the working folder'],
    ['protocols: []', 1, 'is empty'],
    ['gate: &a draft', 1, 'is an anchor'],
    ['gate: !!js/function "x"', 1, 'is a tag'],
    ['gate: [', 1, 'is opened here or above and not closed'],
    ['- gate', 1, 'has to hold a set of keys'],
    ['gate:\tdraft\n\tadvice: true', 2, 'tab'],
  ])('%j: line %i, %s', (text, line, says) => {
    const words = refusal(text);
    expect(words).toContain(says);
    expect(words).toMatch(new RegExp(`^joint-protocol\\.yaml:${line}:\\d+: `, 'm'));
    expect(words).toMatch(/Nothing was checked\.$/);
    expect(words).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['formats: [pretty, json]', 'cannot both be printed'],
    ['protocols: [protocls]', 'There is no folder `protocls`, which joint-protocol.yaml names under `protocols`.'],
    ['formats: [jsno]', 'Did you mean `json`?'],
    ['formats: [json=../x.json]', 'leads out of the working folder'],
    ['formats: [json=/tmp/x.json]', 'leads out of the working folder'],
  ])('%j: %s', (text, says) => {
    expect(withSettings(text)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(says) as string });
  });

  it('says every fault at once, in the order of the lines', () => {
    const { code, out, err } = withSettings('gate: final\nadvize: true\nmax_findings: few');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.match(/^joint-protocol\.yaml:\d/gm)).toEqual([1, 2, 3].map((line) => `joint-protocol.yaml:${line}`));
    expect(err).toMatch(/Nothing was checked\.\n$/);
  });

  it('a link, a folder, a huge file, bytes that are not text', () => {
    symlinkSync('protocols/northmere/protocol.yaml', here.at(SETTINGS));
    expect(check()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('not an ordinary file') as string });
    rmSync(here.at(SETTINGS));
    mkdirSync(here.at(SETTINGS));
    expect(check()).toMatchObject({ code: 2, out: '' });
    rmSync(here.at(SETTINGS), { recursive: true });
    expect(withSettings(`# ${'x'.repeat(200_000)}\n`)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('too large') as string });
    expect(withSettings('gate: "draft\u202e"')).toMatchObject({ code: 2, out: '' });
  });

  it('paths that leave the folder through a link', () => {
    const other = workspace('northmere');
    symlinkSync(other.at('protocols'), here.at('linked'));
    expect(withSettings('protocols: [linked]')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('leads out of the working folder') as string });
    cpSync(other.at('protocols'), here.at('real'), { recursive: true });
    expect(reportOf('protocols: [real]').protocols.length).toBe(1);
  });
});

describe('the schema', () => {
  it.each([
    ['gate: draft', true],
    ['protocols: [protocols, a/b..c]', true],
    ['protocols: [..]', false],
    ['protocols: [a/..]', false],
    ['protocols: [~/x]', false],
    ['protocols: [a\\..\\b]', false],
    ['rules: {vague-time: error}', false],
    ['rules: {Vague_Time: {severity: error}}', false],
    ['max_findings: 20', true],
    ['gat: draft', false],
  ])('%s: %s', (text, fits) => {
    expect(matches(parse(text))).toBe(fits);
    expect(refusal(text) === '').toBe(fits);
  });
});
