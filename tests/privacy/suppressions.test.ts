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

test('none is said too', async () => {
  expect(suppressionList({ protocols: [await checkOverBase('england', {})] })).toBe('No note declares personal data harmless.\n');
});
