// The privacy guard over a whole protocol: what it finds where, what a note declares harmless, and what may be shown of it.

import { describe, expect, test } from 'vitest';
import { privacyPass, withDocuments } from '../../src/check/privacy-pass.ts';
import type { PrivacyScan } from '../../src/check/privacy-pass.ts';
import type { Place } from '../../src/model/place.ts';
import { redacted } from '../../src/privacy/redact.ts';
import { editionText } from '../../src/source/editions.ts';
import { folderFromTexts } from '../../src/source/files.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { overBase } from '../rules/base.ts';

const FILE = 'sections/s.md';
const NHS = '943 476 5919';

function scan(texts: Readonly<Record<string, string>>): PrivacyScan {
  return privacyPass(readProtocol(folderFromTexts('p', texts)));
}

/** `<rule> <file> <offset or ->: <message>`. */
function lines({ faults }: PrivacyScan): string[] {
  const at = (place: Place): string => `${place.file} ${place.at === 'span' ? `${place.start}-${place.end}` : '-'}`;
  return Object.entries(faults).flatMap(([rule, some]) => some.map(({ message, place }) => `${rule} ${at(place)}: ${message}`));
}

const FOUND = 'This looks like an NHS number (`943 *** **19`).';

describe('privacy-pass', () => {
  test('finds values in words, in facts and in names of files', () => {
    const found = scan({ [FILE]: `Ring ${NHS} now.\n`, 'sections/s.yaml': `a:\n  b: ${NHS}\n`, 'documents/943-476-5919.pdf': '' });
    expect(lines(found)).toEqual([
      `personal-data sections/s.yaml 8-20: ${FOUND}`,
      `personal-data sections/s.md 5-17: ${FOUND}`,
      'personal-data documents/943-476-5919.pdf -: The name of this file holds an NHS number (`943-***-**19`).',
    ]);
    expect(found.faults['personal-data']?.[0]).toMatchObject({
      severity: 'error',
      fix: 'Take it out. Where a form shows how to write one, leave the space empty, or use a number of the test range, which begins with 999. If it harms nobody, say so beside it: `privacy-ok: nhs-number – ` and why.',
    });
    expect(found.suppressions).toEqual([]);
  });

  test('what is less sure says why', () => {
    const [fault] = scan({ [FILE]: 'The mother, born on 3 May 1999, rang.\n' }).faults['personal-data'] ?? [];
    expect(fault?.message).toMatch(/^This looks like a date of birth \(`[^`]+`\)/);
  });

  test.each<[string, string, string[], [string, boolean][]]>([
    ['on its line', `Form: ${NHS} <!-- privacy-ok: nhs-number – published example -->\n`, [], [['published example', true]]],
    ['on the line before', `<!-- privacy-ok: nhs-number – published example -->\nForm: ${NHS}\n`, [], [['published example', true]]],
    [
      'two lines before',
      `<!-- privacy-ok: nhs-number – published example -->\n\nForm: ${NHS}\n`,
      [`personal-data ${FILE} 59-71: ${FOUND}`, `privacy-note-unused ${FILE} 5-47: Nothing of the kind \`nhs-number\` was found where this note stands.`],
      [['published example', false]],
    ],
    [
      'of another kind',
      `Form: ${NHS} <!-- privacy-ok: chi – published example -->\n`,
      [`personal-data ${FILE} 6-18: ${FOUND}`, `privacy-note-unused ${FILE} 24-59: Nothing of the kind \`chi\` was found where this note stands.`],
      [['published example', false]],
    ],
    [
      'of no kind',
      `Form: ${NHS} <!-- privacy-ok: number – published example -->\n`,
      [`personal-data ${FILE} 6-18: ${FOUND}`, `privacy-note-invalid ${FILE} 24-62: \`number\` is not a kind of personal data.`],
      [],
    ],
    [
      'without a reason',
      `Form: ${NHS} <!-- privacy-ok: nhs-number -->\n`,
      [
        `personal-data ${FILE} 6-18: ${FOUND}`,
        `privacy-note-invalid ${FILE} 24-46: This note declares something of the kind \`nhs-number\` harmless, but gives no reason of at least 10 letters.`,
      ],
      [],
    ],
    [
      'for one of two lines',
      `A ${NHS} <!-- privacy-ok: nhs-number – published example -->\n\nB ${NHS}\n`,
      [`personal-data ${FILE} 67-79: ${FOUND}`],
      [['published example', true]],
    ],
    ['for all of its kind on one line', `A ${NHS} and ${NHS} <!-- privacy-ok: nhs-number – published example -->\n`, [], [['published example', true]]],
  ])('a note %s', (_, text, faults, notes) => {
    const found = scan({ [FILE]: text });
    const known = (line: string): string => line.replace(/ \d+-\d+: /, ' #: ');
    expect(lines(found).map(known)).toEqual(faults.map(known));
    expect(found.suppressions.map(({ reason, used }) => [reason, used])).toEqual(notes);
  });

  test('a note in facts, with its kind and place', () => {
    const { suppressions, faults } = scan({ 'sections/s.yaml': `a:\n  b: ${NHS} # privacy-ok: nhs-number – published example\n` });
    expect(faults['personal-data']).toEqual([]);
    expect(suppressions).toEqual([
      { kind: 'nhs-number', reason: 'published example', used: true, place: { at: 'span', file: 'sections/s.yaml', start: 23, end: 65 } },
    ]);
  });

  test('what is shown of a file is as long as the file, without its values', () => {
    const text = `Ring ${NHS} now.\n`;
    const { shown } = scan({ [FILE]: text });
    expect(shown(FILE, text)).toBe('Ring 943 *** **19 now.\n');
    expect(shown('sections/other.md', text)).toBe(text);
  });

  test('a value that was found is masked in every sentence, however it is written', () => {
    const { redact } = scan({ [FILE]: `Ring ${NHS} now.\n`, 'documents/943-476-5919.pdf': '' });
    expect(redacted({ a: `${NHS} is the number`, b: '9434765919 is too', c: 'See 943-476-5919.pdf', d: 'Ring 01632 960201.' }, redact)).toEqual({
      a: '943 *** **19 is the number',
      b: '********** is too',
      c: 'See ***-***-****.pdf',
      d: 'Ring 01632 960201.',
    });
  });

  test('what is declared harmless may be published, and what nobody declared may not', () => {
    const noted = scan({ [FILE]: `Form: ${NHS} <!-- privacy-ok: nhs-number – published example -->\n` });
    const open = scan({ [FILE]: `Form: ${NHS}\n` });
    expect(noted.allowed.values.size - open.allowed.values.size).toBe(1);
  });

  test('what the directory declares may stand in words, and what one of an earlier edition declared in that edition', () => {
    const directory = 'teams:\n  night: {name: Night team, phone: "07700 900123", service: true}\n';
    const words = { [FILE]: 'Ring 07700 900123 at night.\n' };
    expect(lines(scan(words))).toHaveLength(1);
    expect(lines(scan({ ...words, 'directory.yaml': directory }))).toEqual([]);
    const teams = { night: { name: 'N', phone: '07700 900123', service: true } };
    const edition = editionText({
      edition: '0.8',
      frozen: '2025-01-01',
      catalogue: '',
      content: { 'protocol.yaml': { edition: '0.8' }, 'directory.yaml': { teams } },
    });
    const mobiles = (texts: Readonly<Record<string, string>>): string[] =>
      [...privacyPass(readProtocol(overBase('england', texts))).allowed.values].filter((one) => one.includes('7700900123'));
    expect([mobiles({}).length, mobiles({ 'editions/0.8.json': edition }).length]).toEqual([0, 1]);
  });

  test('is done once for what was read', () => {
    const read = readProtocol(folderFromTexts('p', { [FILE]: 'Words.\n' }));
    expect(privacyPass(read)).toBe(privacyPass(read));
  });

  test('what was found in documents stands beside it, by its rule', () => {
    const { faults } = scan({ [FILE]: `Ring ${NHS} now.\n` });
    const fault = (rule: 'personal-data' | 'personal-data-metadata', message: string) => ({ rule, message, fix: 'F.' });
    const documents = [{ path: 'documents/a.pdf', faults: [fault('personal-data', 'In it.'), fault('personal-data-metadata', 'About it.')] }];
    const all = withDocuments(faults, 'p/', documents as never);
    expect(all['personal-data']?.map(({ message, place }) => [message, place.file])).toEqual([
      [FOUND, FILE],
      ['In it.', 'p/documents/a.pdf'],
    ]);
    expect(all['personal-data-metadata']?.map(({ message, place }) => [message, place])).toEqual([['About it.', { at: 'file', file: 'p/documents/a.pdf' }]]);
    expect(all['privacy-note-unused']).toEqual([]);
    expect(withDocuments({}, 'p/')).toEqual({ 'personal-data': [], 'personal-data-metadata': [] });
  });
});
