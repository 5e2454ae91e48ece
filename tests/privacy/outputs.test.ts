// No format of a report holds a value that was found, neither as it was written nor as it is read, wherever a protocol holds it.

import { expect, test } from 'vitest';
import { wholeReport } from '../../src/cli/whole-report.ts';
import type { PrivacyKind } from '../../src/privacy/kinds.ts';
import { FORMATS, reporterOf } from '../../src/reporters/index.ts';
import { checkOverBase } from '../rules/base.ts';

/** A sentence with each kind of value, and the value as people read it. */
const VALUES: readonly (readonly [PrivacyKind, string, string])[] = [
  ['nhs-number', 'Her NHS number is @.', '943 476 5919'],
  ['chi', 'Her CHI is @.', '140807 2349'],
  ['hc-number', 'The H&C number is @.', '320 123 4567'],
  ['national-insurance', 'NI number @ is on the claim.', 'AB 12 34 56 C'],
  ['upn', 'UPN @ is on roll.', 'B801200005001'],
  ['mobile', 'Ring her on @ at night.', '07400 123 456'],
  ['home-phone', "Mum's home phone is @ today.", '0191 487 2201'],
  ['email', 'Write to @ about it.', 'keziah.ormerod@gmail.com'],
  ['date-of-birth', 'The date of birth is @.', '14 August 2007'],
  ['home-address', 'She lives at @ with her aunt.', "27 St Mary's Green, Rotherham G8 7SW"],
  ['case-reference', 'Liquidlogic @ is the case.', '1093846'],
  ['child-name', 'Her daughter @, aged 7, was seen.', "Keziah O'Rourke"],
  ['child-name', 'Her sister @ (7) was seen at home.', 'Keziah'],
];

const WRITTEN: readonly (readonly [string, (value: string) => string])[] = [
  ['plain', (value) => value],
  ['with emphasis inside, over two lines', (value) => `${value.slice(0, 3)}**${value.slice(3, 5)}**${value.slice(5).replace(' ', '\n')}`],
  ['with entities', (value) => value.replace(/[s5 ]/g, (sign) => (sign === ' ' ? '&nbsp;' : `&#${sign.charCodeAt(0)};`))],
  ['with other marks in a table', (value) => value.replace(/'/g, '’').replace(/ /g, '\u00a0')],
];

/** Letters and digits as people read them. */
const read = (text: string): string =>
  text
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:amp;)?#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

async function printed(files: Readonly<Record<string, string>>): Promise<(readonly [string, string])[]> {
  const report = await wholeReport([await checkOverBase('england', files, { evidence: true })], [], { gate: 'publish', today: '2026-11-23' });
  expect(report.protocols[0]?.findings.some(({ rule }) => rule === 'personal-data')).toBe(true);
  return Promise.all(FORMATS.map(async (format) => [format, (await reporterOf(format))(report, { advice: true })] as const));
}

test.each(VALUES)('a %s in “%s”', async (_, sentence, value) => {
  const fact = JSON.stringify(sentence.replace('@', () => value));
  const facts = `escalation-stages:\n  status: implemented\n  stages: [{who: ${fact}, does: ${fact}, tells: social-worker, within: 1 working day}]\nescalation-child-safe-meanwhile: {status: planned, reason: ${fact}, meanwhile: ${fact}}\n`;
  for (const [how, written] of WRITTEN) {
    const words = sentence.replace('@', () => written(value));
    const text = how.endsWith('in a table') ? `| What | Who |\n|---|---|\n| ${words} | nobody |` : words;
    const files = {
      'sections/escalation.md': `## Two stages {#escalation-stages}\n\n${text}\n`,
      ...(how === 'plain' ? { 'sections/escalation.yaml': facts } : {}),
    };
    for (const [format, report] of await printed(files)) {
      expect(report.includes(written(value)), `${how}, ${format}`).toBe(false);
      expect(read(report).includes(read(value)), `${how}, ${format}: as people read it`).toBe(false);
    }
  }
});

test('a name that is a word, too, is masked where it is told, and what others say keeps the word', async () => {
  const report = await checkOverBase(
    'england',
    { 'sections/escalation.md': '## Two stages {#escalation-stages}\n\nHer sister Keen (7) is keen to talk, TBC. Keen waits.\n' },
    { evidence: true },
  );
  expect(JSON.stringify(report.findings)).not.toContain('Keen');
  expect(report.requirements.find(({ id }) => id === 'escalation-stages')?.evidence?.words).toBe('Her sister K*** (7) is keen to talk, TBC. K*** waits.');
});
