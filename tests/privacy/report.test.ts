// The guard in a whole check: no part of the report holds a value, notes count for one line and one kind, declared contacts pass,
// and the pages made from the example protocols hold nothing that would stop a build.

import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProtocol } from '../../src/check/check-protocol.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { compileHandbook } from '../../src/handbook/compile.ts';
import { allowedBy } from '../../src/privacy/allowed.ts';
import { compact } from '../../src/privacy/hit.ts';
import { PRIVACY_KINDS } from '../../src/privacy/kinds.ts';
import type { PrivacyKind } from '../../src/privacy/kinds.ts';
import { pageText } from '../../src/privacy/page-text.ts';
import { sightings } from '../../src/privacy/scan.ts';
import { collectFolder } from '../../src/source/disk.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { checkOverBase, TODAY } from '../rules/base.ts';
import { plant, seeded } from './planted.ts';

const MD = 'sections/escalation.md';
const NUMBER = '943 476 5919';
const privacy = (report: Awaited<ReturnType<typeof checkOverBase>>): string[] =>
  report.findings.filter(({ rule }) => /^p(?:ersonal-data|rivacy-note)/.test(rule)).map(({ rule, severity, place }) => `${rule} ${severity} ${place.line}`);

test('every other finding on such a line is masked too, in message, fix and excerpt', async () => {
  const report = await checkOverBase('england', {
    [MD]: `## Two stages {#escalation-stages}\n\nTBC: ring ${NUMBER}, the NHS number, [here](../documents/${NUMBER.replace(/ /g, '-')}.md) <b onclick="${NUMBER}">as soon as possible</b>.\n`,
    'sections/escalation.yaml': 'escalation-stages:\n  status: implemented\n  final_arbiter: 9434765919\n',
    'protocol.yaml': `format: 1\ntitle: "${NUMBER}"\nshort_title: "${NUMBER}"\nnation: england\narea: Fenmarsh\nedition: "${NUMBER}"\nstatus: draft\n`,
    [`documents/nhs_943_476_5919.md`]: '# Form\n',
  });
  expect(report.findings.length).toBeGreaterThan(6);
  expect(compact(JSON.stringify(report))).not.toContain('9434765919');
  expect(JSON.stringify(report)).toContain('943 *** **19');
});

test('no report holds a value that was found in the words or the facts', async () => {
  const kinds = (Object.keys(PRIVACY_KINDS) as PrivacyKind[]).filter((kind) => kind !== 'child-name');
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kinds), fc.nat(), async (kind, seed) => {
      const { text, syntax } = plant(kind, seeded(seed));
      const seen = sightings(text, syntax, { values: new Set(), addresses: [] });
      fc.pre(seen.length > 0);
      const file = syntax === 'yaml' ? 'sections/escalation.yaml' : MD;
      const report = await checkOverBase('england', { [file]: syntax === 'yaml' ? text : `## Two stages {#escalation-stages}\n\n${text}\n` });
      const said = JSON.stringify(report);
      for (const { value } of seen) expect(said.includes(JSON.stringify(value).slice(1, -1)), value).toBe(false);
    }),
    { numRuns: 60 },
  );
});

const note = (text: string): string => `<!-- privacy-ok: ${text} -->`;
const REASON = 'nhs-number – published example number';

test.each([
  ['on the same line', `Form: ${NUMBER} ${note(REASON)}`, []],
  ['alone on the line before', `${note(REASON)}\nForm: ${NUMBER}`, []],
  ['two lines before', `${note(REASON)}\n\nForm: ${NUMBER}`, ['personal-data error 5', 'privacy-note-unused warning 3']],
  ['behind other words on the line before', `Words. ${note(REASON)}\nForm: ${NUMBER}`, ['personal-data error 4', 'privacy-note-unused warning 3']],
  ['of another kind', `Form: ${NUMBER} ${note('chi – published example number')}`, ['personal-data error 3', 'privacy-note-unused warning 3']],
  ['without a reason', `Form: ${NUMBER} ${note('nhs-number')}`, ['personal-data error 3', 'privacy-note-invalid error 3']],
  ['with a short reason', `Form: ${NUMBER} ${note('nhs-number – example')}`, ['personal-data error 3', 'privacy-note-invalid error 3']],
  ['in words, not in a comment', `Form: ${NUMBER} privacy-ok: ${REASON}`, ['personal-data error 3']],
])('a note %s', async (_, words, expected) => {
  const report = await checkOverBase('england', { [MD]: `## Two stages {#escalation-stages}\n\n${words}\n` });
  expect(privacy(report).toSorted()).toEqual(expected);
});

test('the name of a child in the control block is masked in the title of the report too', async () => {
  const { title, edition } = await checkOverBase('england', {
    'protocol.yaml': 'title: Joint protocol\nshort_title: For Zebedee (aged 7)\nedition: "1, for Zebedee (aged 7)"\nnation: england\narea: Fenmarsh\n',
  });
  expect([title, edition]).toEqual(['For Z****** (aged 7)', '1, for Z****** (aged 7)']);
});

test('sound notes are listed with their reason, used or not', async () => {
  const report = await checkOverBase('england', {
    [MD]: `## Two stages {#escalation-stages}\n\nForm: ${NUMBER} ${note(REASON)} ${note('chi - nothing of the kind here')}\n`,
  });
  expect(report.suppressions.map(({ kind, reason, used, place }) => [kind, reason, used, place.line])).toEqual([
    ['nhs-number', 'published example number', true, 3],
    ['chi', 'nothing of the kind here', false, 3],
  ]);
});

test('a waiver does not cover personal data', async () => {
  const report = await checkOverBase('england', {
    [MD]: `## Two stages {#escalation-stages}\n\nForm: ${NUMBER}\n`,
    'waivers.yaml':
      'numbers: {rule: personal-data, reason: We need it there for now., owner: partnership-manager, approver: partnership-manager, expires: 2027-01-31}\n',
  });
  expect(privacy(report)).toContain('personal-data error 3');
  expect(report.findings.find(({ rule }) => rule === 'personal-data')?.waivedBy).toBeUndefined();
  expect(report.passed).toBe(false);
});

test('a mobile or a mailbox that the directory declares as a service passes everywhere, another one does not', async () => {
  const directory = (service: string): string =>
    `organisations:\n  fenmarsh-council: {name: Fenmarsh Council, address: "12 Mill Road, Fenmarsh FM1 1AA"}\nteams:\n  front-door: {name: Front door, organisation: fenmarsh-council, phone: "07400 123456", email: rosie.lane@fenmarsh.gov.uk${service}}\n`;
  const words = '## Two stages {#escalation-stages}\n\nRing +44 7400 123456, write to rosie.lane@fenmarsh.gov.uk or come to 12 Mill Road, Fenmarsh, FM1 1AA.\n';
  const declared = await checkOverBase('england', { 'directory.yaml': directory(', service: true'), [MD]: words });
  expect(privacy(declared)).toEqual([]);
  const undeclared = await checkOverBase('england', { 'directory.yaml': directory(''), [MD]: words });
  expect(privacy(undeclared)).toEqual(['personal-data error 4', 'personal-data error 4', 'personal-data error 3', 'personal-data error 3']);
});

test.each(['northmere', 'glenarrick'])('nothing in the pages of %s would stop a build', async (id) => {
  const folder = fileURLToPath(new URL(`../../protocols/${id}`, import.meta.url));
  const read = readProtocol(collectFolder(folder, `protocols/${id}/`));
  const catalogue = await loadCatalogue(read.protocol.control.nation);
  const report = checkProtocol(read, catalogue, { gate: 'publish', today: TODAY });
  const handbook = compileHandbook(read, catalogue, report, { home: '/', today: TODAY });
  const { paragraphs, tags } = pageText(JSON.stringify(handbook));
  const seen = sightings([...paragraphs, ...tags].join('\n\n'), 'plain', allowedBy(read.protocol.directory));
  expect(seen.filter(({ level }) => level !== 'advice').map(({ kind, value }) => `${kind}: ${value}`)).toEqual([]);
});
