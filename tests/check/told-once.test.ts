// Each fault of the control block is told once, by whatever knows it best, and its requirements are none the more met for that.

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ProtocolReport } from '../../src/model/report.ts';
import { collectFolder } from '../../src/source/disk.ts';
import { checkFolder, checkOverBase } from '../rules/base.ts';

const northmere = collectFolder(fileURLToPath(new URL('../../protocols/northmere', import.meta.url)), '');
const control = new TextDecoder().decode(northmere.files.find(({ path }) => path === 'protocol.yaml')?.bytes);

async function checked(from: string | RegExp, to: string, gate: 'draft' | 'publish' = 'publish'): Promise<ProtocolReport> {
  const text = control.replace(from, to);
  if (text === control) throw new Error(`protocol.yaml holds nothing like ${String(from)}`);
  const bytes = new TextEncoder().encode(text);
  const files = northmere.files.flatMap((file) =>
    file.path.startsWith('editions/') ? [] : [file.path === 'protocol.yaml' ? { ...file, bytes, size: bytes.length } : file],
  );
  return (await checkFolder({ ...northmere, files }, { gate, documents: [] })).report;
}

const said = ({ findings }: ProtocolReport): string[] =>
  findings.filter(({ severity }) => severity !== 'advice').map(({ rule, message }) => `${rule}: ${message}`);

test.each([
  ['review: 2027-11-30', 'review: soon', ['review-date: `soon` is not a day on which anybody can review anything.']],
  ['review: 2027-11-30', 'review: 2026-01-31', ['review-date: The review was due on `2026-01-31`.']],
  ['review: 2027-11-30', 'review: [1]', ['wrong-shape: `review` has to be a text.']],
  ['  review: 2027-11-30\n', '', ['review-date: There is no review date.']],
  ['review: 2027-11-30', 'review_date: 2027-11-30', ['wrong-shape: The key `review_date` is not known here.']],
  ['  review: 2027-11-30', 'review_date: soon', ['wrong-shape: The key `review_date` is not known here.']],
  [/dates:\n(?: {2}.*\n)+/, 'dates: soon\n', ['wrong-shape: `dates` has to be a set of keys with values.']],
  ['approved: 2026-05-12', 'approved: in May', ['fact-incomplete: `in May` is not a date.']],
  ['edition: "2.1"', 'edition: [1]', ['wrong-shape: `edition` has to be a text.']],
  ['status: in-force', 'status: 7', ['wrong-shape: `status` has a value that is not on the list.']],
  [/owners:\n(?: {2}.*\n)+/, 'owners: all of us\n', ['wrong-shape: `owners` has to be a list (lines that begin with `- `).']],
  ['{post: director-childrens-services, date: 2026-05-12}', 'yes', ['wrong-shape: `signed` has to be a set of keys with values.']],
  [/(kind: safeguarding-partnership\n\s+date: )2\S+/, '$1soon', ['impossible-figure: `soon` is not a day.']],
])('%s -> %s', async (from, to, expected) => {
  const [before, report] = [await checked('format: 1', 'format:  1'), await checked(from, to)];
  expect(said(before)).toEqual([]);
  expect(said(report)).toEqual(expected);
});

test('what is told once is no more met than before', async () => {
  const report = await checked('review: 2027-11-30', 'review: soon');
  const whole = await checked('format: 1', 'format:  1');
  expect(report.counts.met).toBe(whole.counts.met - 1);
  expect(report.passed).toBe(false);
});

test('a key below another is named with it', async () => {
  const { findings } = await checked('  review: 2027-11-30', 'review_date: soon');
  expect(findings.find(({ rule }) => rule === 'wrong-shape')?.fix).toBe('Did you mean `review`, below `dates:`?');
});

test('a fault that has nothing to do with it stays', async () => {
  const report = await checked(
    /signed: \{post: director-childrens-services, date: 2026-05-12\}([\s\S]*)signed: \{post: treatment-chief.*\n/,
    'signed: yes$1\n',
  );
  expect(said(report)).toEqual([
    'wrong-shape: `signed` has to be a set of keys with values.',
    'signature-missing: `riverside-recovery` has not signed with a post and a date.',
  ]);
});

describe('a doer who is nobody', () => {
  const duties = (who: string): string =>
    `roles-treatment-worker:\n  status: implemented\n  duties:\n    - {who: ${who}, does: rings the front door, within: 1 working day, from: the visit, tells: social-worker}\n`;
  const about = ({ findings }: ProtocolReport): string[] =>
    findings
      .filter(({ place, rule }) => place.file === 'sections/roles.yaml' && /vague-actor|unresolved/.test(rule))
      .map(({ rule, severity, errorFrom }) => `${severity} ${rule} ${errorFrom}`);

  test.each(['all staff', 'services', 'all-staff', '[treatment-worker, services]'])('%s is told once, before publication too', async (who) => {
    const files = { 'sections/roles.yaml': duties(who) };
    const [publish, draft] = [await checkOverBase('england', files), await checkOverBase('england', files, { gate: 'draft' })];
    expect(about(publish)).toEqual(['error vague-actor undefined']);
    expect(publish.requirements.find(({ id }) => id === 'roles-treatment-worker')?.outcome).toBe('incomplete');
    expect(about(draft)).toEqual(['warning vague-actor publish']);
    expect(draft.passed).toBe(true);
    expect(draft.verdict).toMatch(/: it can be worked on; 1 warning has to be put right before it can be published\.$/);
  });

  test('what is no vague word is told as what it is', async () => {
    expect(about(await checkOverBase('england', { 'sections/roles.yaml': duties('no-such-post') }))).toEqual(['error unresolved-reference undefined']);
  });
});
