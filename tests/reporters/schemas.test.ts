// The formats for other programs, held to what those programs publish: the SARIF schema, the JUnit schema of Jenkins, GitLab's and GitHub's forms.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../../src/model/report.ts';
import type { Format } from '../../src/reporters/index.ts';
import { hostile, printed, reportOf } from './reports.ts';

const outside = (name: string): string => readFileSync(fileURLToPath(new URL(`../outside/${name}`, import.meta.url)), 'utf8');
const reports = new Map<string, Report>();
const print = (format: Format, name: string): string => printed(format, reports.get(name) as Report);

/** A report of everything that a report can hold: waived findings, other places, a lost protocol, a part of a run. */
function withAll(report: Report): Report {
  const [first, ...others] = report.protocols;
  if (first === undefined) throw new Error('no protocol');
  const place = first.findings[0]?.place ?? { file: 'a', line: 0, column: 0, endLine: 0, endColumn: 0 };
  const waiver = { id: 'w-1', rule: 'missing-answer', reason: 'Later.', owner: 'A post', approver: 'Another', expires: '2027-01-31' };
  const findings = first.findings.map((finding, at) =>
    at % 3 === 0 ? { ...finding, waivedBy: at % 2 ? 'w-1' : 'w-gone', related: [{ place, label: 'here [a](1) too' }] } : finding,
  );
  const waivers = [{ ...waiver, state: 'in-force', accepts: 4, place }];
  return {
    ...report,
    passed: false,
    protocols: [{ ...first, findings, waivers } as Report['protocols'][number], ...others],
    lost: [{ protocol: 'lost/one', why: 'It took longer than 60 seconds.' }],
    part: { index: 1, of: 2, all: ['a', 'b'] },
  };
}

beforeAll(async () => {
  const open = await reportOf('templates/scotland', 'templates/england');
  reports.set('clean', await reportOf('protocols/northmere', 'protocols/glenarrick'));
  reports.set('open', open);
  reports.set('hostile', hostile(withAll(open)));
  reports.set('everything', withAll(open));
  reports.set('empty', { ...open, protocols: [], lost: [] });
});

const NAMES = ['clean', 'open', 'hostile', 'everything', 'empty'];

describe('SARIF', () => {
  // NOTE: the file speaks draft 4; apart from the name of its id it says nothing that draft 7 reads otherwise.
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(outside('sarif-2.1.0.schema.json')) as Record<string, unknown>;
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  test.each(NAMES)('%s is valid', (name) => {
    validate(JSON.parse(print('sarif', name)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('the schema refuses what is wrong', () => {
    const log = JSON.parse(print('sarif', 'open')) as { runs: { results: { level: string }[] }[] };
    for (const result of log.runs[0]?.results ?? []) result.level = 'critical';
    expect(validate(log)).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  test('every result leads to a rule with help, to a file of the list, and has a fingerprint of its own', () => {
    const { runs } = JSON.parse(print('sarif', 'everything')) as {
      runs: {
        automationDetails: { id: string };
        artifacts: { location: { uri: string } }[];
        tool: {
          driver: { informationUri?: string; rules: { id: string; help: { text: string; markdown: string }; defaultConfiguration: { level: string } }[] };
        };
        results: {
          ruleId: string;
          ruleIndex: number;
          partialFingerprints: Record<string, string>;
          locations: { physicalLocation: { artifactLocation: { uri: string; index: number } } }[];
          suppressions: unknown[];
        }[];
      }[];
    };
    const [run] = runs;
    expect(run?.automationDetails.id).toBe('joint-protocol/publish/part-1-of-2');
    for (const { ruleId, ruleIndex, locations } of run?.results ?? []) {
      const rule = run?.tool.driver.rules[ruleIndex];
      expect(rule?.id).toBe(ruleId);
      const { uri, index } = locations[0]?.physicalLocation.artifactLocation ?? { uri: '', index: -1 };
      expect(run?.artifacts[index]?.location.uri).toBe(uri);
    }
    for (const { id, help } of run?.tool.driver.rules ?? []) expect([id, help.text.length > 20, help.markdown.startsWith('# ')]).toEqual([id, true, true]);
    const prints = (run?.results ?? []).map(({ partialFingerprints }) => partialFingerprints['jointProtocol/v1']);
    expect(new Set(prints).size).toBe(prints.length);
    expect(run?.results.filter(({ suppressions }) => suppressions.length > 0).length).toBeGreaterThan(10);
  });
});

describe('JUnit', () => {
  // NOTE: the package has an early edition; later ones let `skipped` have a message as `failure` has, which every reader of the format knows.
  const schema = outside('jenkins-junit.xsd').replace(
    '<xs:element name="skipped" type="xs:string"/>',
    '<xs:element name="skipped"><xs:complexType mixed="true"><xs:attribute name="message" type="xs:string"/></xs:complexType></xs:element>',
  );

  test.each(NAMES)('%s is valid', async (name) => {
    const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: print('junit', name) }, schema });
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  test('the schema refuses what is wrong', async () => {
    const wrong = print('junit', 'open').replace('<testcase name=', '<testcase nom=');
    expect((await validateXML({ xml: { fileName: 'report.xml', contents: wrong }, schema })).valid).toBe(false);
    expect((await validateXML({ xml: { fileName: 'report.xml', contents: print('junit', 'open').slice(0, -20) }, schema })).valid).toBe(false);
  });

  test('the sums are those of the cases', () => {
    const xml = print('junit', 'everything');
    const sums = (tag: string): string[] =>
      [...(new RegExp(`<${tag} [^>]*>`).exec(xml)?.[0] ?? '').matchAll(/(tests|failures|errors)="(\d+)"/g)].map((one) => `${one[1]} ${one[2]}`);
    const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
    expect(sums('testsuites')).toEqual([`tests ${count(/<testcase /g)}`, `failures ${count(/<failure /g)}`, `errors ${count(/<error /g)}`]);
    expect(count(/<skipped /g)).toBeGreaterThan(10);
  });
});

describe('GitLab code quality', () => {
  /* The fields of GitLab's page "Code Quality report format": all are required, severities and nesting as there. */
  const validate = new Ajv({ allErrors: true }).compile({
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{8,}$' },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          // A relative path, without `./`.
          properties: {
            path: { type: 'string', pattern: '^(?!\\.?/)' },
            lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } } },
          },
        },
      },
    },
  });

  test.each(NAMES)('%s is of that form', (name) => {
    validate(JSON.parse(print('gitlab', name)));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe('GitHub annotations', () => {
  /** As the runner reads a line: command, properties up to the next `::`, what is escaped turned back. */
  function heard(line: string): { command: string; properties: Record<string, string>; message: string } | undefined {
    const match = /^::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line);
    if (!match) return undefined;
    const data = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    const property = (text: string): string => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
    const pairs = (match[2] ?? '').split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), property(pair.slice(pair.indexOf('=') + 1))] as const);
    return { command: match[1] ?? '', properties: Object.fromEntries(pairs), message: data(match[3] ?? '') };
  }

  test.each(NAMES)('%s: every annotation is heard as it was meant, and no other command', (name) => {
    const report = reports.get(name) as Report;
    const said = print('github', name)
      .split('\n')
      .flatMap((line) => heard(line) ?? []);
    const meant = report.protocols.flatMap(({ findings }) => findings.filter(({ waivedBy }) => waivedBy === undefined));
    expect(said).toHaveLength(meant.length + report.lost.length);
    for (const [at, { place, rule, requirement }] of meant.entries()) {
      const { command, properties, message } = said[at] ?? { command: '', properties: {}, message: '' };
      expect(['error', 'warning', 'notice']).toContain(command);
      expect(Object.keys(properties).filter((key) => !['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(key))).toEqual([]);
      expect([properties['file'], properties['title']]).toEqual([place.file, requirement === undefined ? rule : `${rule}, ${requirement}`]);
      expect(message.split('\n')[1]).toMatch(/^Why: /);
    }
  });
});
