// Every format tells the same: which rule, where, how grave, and whether it passed.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { FORMATS } from '../../src/reporters/index.ts';
import { passedWords } from '../../src/reporters/report-words.ts';
import { hostile, printed as print, reportOf } from './reports.ts';

const reports = new Map<string, Report>();

beforeAll(async () => {
  reports.set('clean', await reportOf('protocols/northmere', 'protocols/glenarrick'));
  reports.set('open', await reportOf('templates/scotland'));
  reports.set('hostile', hostile(await reportOf('templates/england')));
});

const lines = (report: Report): string[] =>
  report.protocols.flatMap(({ findings }) => findings.map(({ place, rule, severity }) => `${place.file}:${place.line} ${rule} ${severity}`)).sort();

describe.each(['clean', 'open', 'hostile'])('the report that is %s', (name) => {
  test('SARIF', () => {
    const report = reports.get(name) as Report;
    const sarif = JSON.parse(print('sarif', report)) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: {
          ruleId: string;
          level: string;
          partialFingerprints: object;
          locations: { physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number } } }[];
        }[];
      }[];
    };
    const [run] = sarif.runs;
    const level: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', note: 'advice' };
    const said = run?.results.map(({ ruleId, level: grave, locations }) => {
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? { artifactLocation: { uri: '' } };
      return `${decodeURIComponent(artifactLocation.uri)}:${region?.startLine ?? 0} ${ruleId} ${level[grave]}`;
    });
    expect(sarif.version).toBe('2.1.0');
    expect(said?.sort()).toEqual(lines(report));
    const ids = new Set(run?.tool.driver.rules.map(({ id }) => id));
    expect(run?.results.filter(({ ruleId, partialFingerprints }) => !ids.has(ruleId) || Object.keys(partialFingerprints).length === 0)).toEqual([]);
  });

  test('GitLab', () => {
    const report = reports.get(name) as Report;
    const issues = JSON.parse(print('gitlab', report)) as {
      check_name: string;
      severity: string;
      fingerprint: string;
      description: string;
      location: { path: string; lines: { begin: number } };
    }[];
    expect(issues.map(({ check_name, location }) => `${location.path}:${location.lines.begin} ${check_name}`).sort()).toEqual(
      report.protocols.flatMap(({ findings }) => findings.map(({ place, rule }) => `${place.file}:${Math.max(1, place.line)} ${rule}`)).sort(),
    );
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  test('GitHub', () => {
    const report = reports.get(name) as Report;
    const commands = print('github', report)
      .split('\n')
      .filter((line) => line.startsWith('::'));
    const findings = report.protocols.flatMap((protocol) => protocol.findings);
    expect(commands.filter((line) => /^::(?:error|warning|notice) file=/.test(line))).toHaveLength(findings.length);
    expect(commands.filter((line) => !/^::(?:error|warning|notice)(?: [a-zA-Z]+=[^\n:]*)?::/.test(line))).toEqual([]);
  });

  test('JUnit', () => {
    const report = reports.get(name) as Report;
    const xml = print('junit', report);
    const requirements = report.protocols.flatMap((protocol) => protocol.requirements);
    expect(xml.match(/<testcase /g)?.length).toBeGreaterThanOrEqual(requirements.length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
    expect(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)).toBe(false);
    expect(xml.replace(/<[^<>]*>/g, '').includes('<')).toBe(false);
    expect(/name="passed" value="(\w+)"/.exec(xml)?.[1]).toBe(String(report.passed));
  });

  test('Markdown, HTML and pretty begin with the verdict or end with it', () => {
    const report = reports.get(name) as Report;
    expect(print('markdown', report)).toContain(report.passed ? '## Passed' : '## Not passed');
    expect(print('markdown', report).length).toBeLessThan(65_536);
    expect(print('html', report)).toContain(report.passed ? '<strong>Passed.</strong>' : '<strong>Not passed.</strong>');
    expect(print('json', report)).toContain(`"passed": ${report.passed}`);
    const html = print('html', report);
    for (const { rule, severity } of report.protocols.flatMap((protocol) => protocol.findings))
      expect(html).toMatch(new RegExp(`<code>${rule}</code>[^]*?${severity}`));
  });
});

test('a lost protocol is told in every format, and the run did not pass', async () => {
  const clean = reports.get('clean') as Report;
  const report: Report = { ...clean, passed: false, lost: [{ protocol: 'lost-one', why: 'It took longer than 60 seconds.' }] };
  for (const format of FORMATS) expect(print(format, report).replaceAll('\\', ''), format).toContain('lost-one');
});

test('what passes by somebody’s leave is told in every format that people read', () => {
  const clean = reports.get('clean') as Report;
  const [first, ...others] = clean.protocols;
  if (first === undefined) throw new Error('No protocol was judged.');
  const place = first.findings[0]?.place ?? { file: 'waivers.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const people = { owner: 'head-of-practice', approver: 'director', expires: '2027-03-31' };
  const waivers = [{ id: 'gap', rule: 'dead-link', reason: 'The page moves in March.', ...people, state: 'in-force', accepts: 1, place } as const];
  const applicability = [{ requirement: 'escalation-stages', title: 'Stages', status: 'not-applicable', reason: 'One manager leads both.', place } as const];
  const moved = { newlyMet: [], newlyBroken: [], stillOpen: [], newErrors: [], mendedErrors: [] };
  const change = { ...moved, protocol: 'a', title: 'A', kind: 'changed', newlyExcused: ['escalation-stages'], waivedErrors: ['0123456789abcdef'] } as const;
  const report: Report = { ...clean, protocols: [{ ...first, waivers, applicability }, ...others], change: { base: 'main', protocols: [change] } };
  for (const format of ['pretty', 'markdown', 'html'] as const) {
    const text = print(format, report).replaceAll('\\', '').replaceAll('\u2060', '');
    for (const words of ['2027-03-31', 'head-of-practice', 'director', 'The page moves in March.', 'not-applicable', 'One manager leads both.'])
      expect(text, format).toContain(words);
    expect(text, format).toMatch(/newly not applicable or done another way/i);
    expect(text, format).toMatch(/1 newly waived|Errors newly waived/);
  }
});

test('a comment with many accepted gaps has room for findings', () => {
  const open = reports.get('open') as Report;
  const [first] = open.protocols;
  if (first === undefined) throw new Error('No protocol was judged.');
  const place = { file: 'waivers.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const gap = { rule: 'dead-link', reason: 'x '.repeat(200), owner: 'a', approver: 'b', expires: '2027-03-31', state: 'in-force', accepts: 1, place } as const;
  const waivers = Array.from({ length: 300 }, (_, at) => ({ ...gap, id: `gap-${at}` }));
  const text = print('markdown', { ...open, protocols: [{ ...first, waivers }] });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/### Accepted gaps\n\n[\s\S]*\n\nAnd \d+ more, which do not fit/);
  expect(text.match(/^- \*\*error\*\*/gm)?.length).toBeGreaterThan(40);
});

test('a comment on very many protocols fits, and shows the one that changed', () => {
  const open = reports.get('open') as Report;
  const [first] = open.protocols;
  if (first === undefined) throw new Error('No protocol was judged.');
  const protocols = Array.from({ length: 400 }, () => first);
  const ids = first.requirements.map(({ id }) => id);
  const moved = { newlyMet: ids, newlyBroken: ids, stillOpen: ids, newlyExcused: ids, newErrors: [], mendedErrors: [], waivedErrors: [] };
  const one = { ...moved, protocol: 'a', title: 'A', kind: 'changed' } as const;
  const lost = Array.from({ length: 400 }, (_, at) => ({ protocol: `lost-${at}`, why: 'It took longer than 60 seconds.' }));
  const changed: Report = { ...open, protocols, lost, change: { base: 'main', protocols: Array.from({ length: 400 }, () => one) } };
  expect(print('markdown', changed).length).toBeLessThan(65_536);
  const still = { ...one, newlyMet: [], newlyBroken: [], newlyExcused: [], stillOpen: ['x'], kind: 'unchanged' } as const;
  const text = print('markdown', { ...open, protocols, change: { base: 'main', protocols: [...Array.from({ length: 399 }, () => still), one] } });
  expect(text).toContain('**A**\n- Newly met: ');
  expect(text).toContain('Nothing changed in 399 other protocols; 399 requirements are still open there.');
});

test('how many passed is said in words that agree', () => {
  const run = (...passed: readonly boolean[]) => passedWords({ protocols: passed.map((one) => ({ passed: one })), lost: [], gate: 'audit' });
  expect(run(false)).toBe('0 of 1 protocol passes at the gate `audit`.');
  expect(run(true, false)).toBe('1 of 2 protocols passes at the gate `audit`.');
  expect(run(false, false)).toBe('0 of 2 protocols pass at the gate `audit`.');
});

test('hostile text stays text', () => {
  const report = reports.get('hostile') as Report;
  for (const format of ['markdown', 'html', 'junit'] as const) {
    // NOTE: what stands in a code span of Markdown is shown as it is.
    const shown = format === 'markdown' ? print(format, report).replace(/`[^`\n]*`/g, '') : print(format, report);
    expect(shown, format).not.toMatch(/<script>|<img src=x/);
    for (const sign of ['\u202E', '\u0007', '\u001b']) expect(shown.includes(sign), format).toBe(false);
  }
  expect(print('markdown', report)).not.toMatch(/\]\(javascript:/);
  expect(print('github', report)).not.toMatch(/\n::error::x/);
});
