// What `check --suppressions` prints.

import { expect, test } from 'vitest';
import { suppressionList } from '../../src/reporters/suppressions.ts';
import { checkOverBase } from '../rules/base.ts';

test('every note is listed with place, kind and reason, and whether it was needed', async () => {
  const words = 'Form: 943 476 5919 <!-- privacy-ok: nhs-number – published example number --> <!-- privacy-ok: chi: nothing like that is here -->';
  const report = await checkOverBase('england', { 'sections/escalation.md': `## Two stages {#escalation-stages}\n\n${words}\n` });
  expect(suppressionList({ protocols: [report] })).toBe(
    [
      '2 notes declare personal data harmless; `git blame` tells who wrote it:',
      '  sections/escalation.md:3 nhs-number: published example number',
      '  sections/escalation.md:3 chi: nothing like that is here (nothing of the kind was found there)',
      '',
    ].join('\n'),
  );
});

test('a reason that repeats the value is masked', async () => {
  const words = '<!-- privacy-ok: nhs-number – because 943 476 5919 is published -->\nForm: 943 476 5919';
  const report = await checkOverBase('england', { 'sections/escalation.md': `## Two stages {#escalation-stages}\n\n${words}\n` });
  expect(suppressionList({ protocols: [report] })).toBe(
    'One note declares personal data harmless; `git blame` tells who wrote it:\n  sections/escalation.md:3 nhs-number: because 943 *** **19 is published\n',
  );
});

test('a note for each of thousands of values is found without comparing all with all', async () => {
  const line = '    - case 1234567 # privacy-ok: case-reference – an invented number\n';
  const began = process.threadCpuUsage();
  const report = await checkOverBase('england', { 'sections/escalation.yaml': `own_checklist:\n  all: |\n  list:\n${line.repeat(1_900)}` });
  expect(report.suppressions.map(({ used }) => used)).toEqual(Array.from({ length: 1_900 }, () => true));
  expect(process.threadCpuUsage(began).user / 1000).toBeLessThan(20_000);
});

test('none is said too', async () => {
  expect(suppressionList({ protocols: [await checkOverBase('england', {})] })).toBe('No note declares personal data harmless.\n');
});

test.each(['943 476 5919', 'AB 12 34 56 C', 'jo.bloggs@example.org', 'DOB 04/07/2013'])('a team by the name of a value declares nothing: %s', async (value) => {
  const organisations = `organisations:\n  odd: {name: "${value}", kind: council}\n`;
  const { findings } = await checkOverBase('england', { 'directory.yaml': organisations, 'sections/escalation.md': `NHS number, NI number: ${value}\n` });
  const told = findings.filter(({ rule }) => rule === 'personal-data').map(({ place }) => place.file);
  expect(told).toEqual(expect.arrayContaining(['directory.yaml', 'sections/escalation.md']));
});
