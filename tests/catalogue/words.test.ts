// Stale and vague words: each is found where it stands, and ordinary sentences of a good protocol hold none.

import { describe, expect, it } from 'vitest';
import { checkProtocol } from '../../src/check/check-protocol.ts';
import { readCatalogue } from '../../src/generate/catalogue.ts';
import { indexCatalogue } from '../../src/guidance/catalogue.ts';
import { wordPattern } from '../../src/guidance/word-pattern.ts';
import type { Nation } from '../../src/model/requirement.ts';
import { NATIONS } from '../../src/model/requirement.ts';
import { folderFromTexts } from '../../src/source/files.ts';
import { readProtocol } from '../../src/source/protocol.ts';

const catalogues = { england: indexCatalogue(readCatalogue('england')), scotland: indexCatalogue(readCatalogue('scotland')) };

/** Rules that find something in a sentence of the words. */
function rulesIn(nation: Nation, sentence: string): string[] {
  const texts = {
    'protocol.yaml': `format: 1\ntitle: T\nnation: ${nation}\narea: A\nedition: "1.0"\nstatus: draft\n`,
    'sections/escalation.md': `## Ours {#ours}\n\n${sentence}\n`,
  };
  const report = checkProtocol(readProtocol(folderFromTexts('one', texts)), catalogues[nation], { gate: 'publish', today: '2026-11-23' });
  return report.findings.filter(({ rule }) => rule === 'superseded-term' || rule === 'vague-time').map(({ rule }) => rule);
}

describe.each(NATIONS)('words of %s', (nation) => {
  const terms = [...Object.entries(catalogues[nation].stale), ...Object.entries(catalogues[nation].vague)];

  it('are found, each of them', () => {
    const lost = terms.flatMap(([id, term]) =>
      term.find
        .filter((word) => {
          const pattern = wordPattern(term.find, 'case_sensitive' in term && term.case_sensitive === true);
          return !pattern.test(`Staff read about ${word.replace(/\*/g, '')} in the leaflet.`);
        })
        .map((word) => `${id}: ${word}`),
    );
    expect(lost).toEqual([]);
  });

  it('are not excused by themselves', () => {
    const muted = Object.entries(catalogues[nation].stale).flatMap(([id, { find, unless = [] }]) =>
      find.filter((word) => unless.length > 0 && wordPattern(unless).test(word)).map((word) => `${id}: ${word}`),
    );
    expect(muted).toEqual([]);
  });
});

const STALE: Readonly<Record<Nation, readonly string[]>> = {
  england: [
    'The LSCB agreed to this protocol.',
    'Report to the Local Safeguarding Children Board.',
    'We follow Working Together to Safeguard Children 2018.',
    'PHE publishes the figures.',
    'The CCG pays for the post.',
    'Fill in a CAF.',
    'The lead professional calls a meeting.',
    'The PCT is a partner.',
    'Tell the chair of the serious case review.',
    'This rests on the Data Protection Act 1998.',
    'He is an addict.',
  ],
  scotland: [
    'A child protection case conference is held.',
    'Every child has a named person by law.',
    'A significant case review follows.',
    'The sheriff may grant a residence order.',
    'He is an addict.',
    'This rests on the Data Protection Act 1998.',
  ],
};
const CLEAN: Readonly<Record<Nation, readonly string[]>> = {
  england: [
    'The lead practitioner rings the front door within 1 working day.',
    'The safeguarding partnership hears of it every 3 months.',
    'The house was clean and there was food.',
    'We trust each other to ring.',
    'The former LSCB agreed to the first edition.',
    'A prompt on the form asks about caring.',
  ],
  scotland: [
    'The lead professional rings the duty social worker within 24 hours.',
    'A Child Protection Planning Meeting is held within 28 calendar days.',
    'The kitchen was clean.',
    'The named person, where one is offered and wanted, is told.',
    'The committee hears of it every 3 months.',
  ],
};
const TASKS = [
  'Staff must ring as soon as possible.',
  'The worker will write promptly.',
  'The manager should reply without delay.',
  'The team must meet regularly.',
  'Workers are expected to tell the school immediately.',
];
const NO_TASKS = [
  'Early help works best when it comes early.',
  'We would like every parent to be seen promptly.',
  'Staff must ring within 1 working day.',
  'The worker will write promptly, within 2 working days.',
];

describe.each(NATIONS)('sentences for %s', (nation) => {
  it.each(STALE[nation])('stale: %s', (sentence) => expect(rulesIn(nation, sentence)).toContain('superseded-term'));
  it.each(CLEAN[nation])('clean: %s', (sentence) => expect(rulesIn(nation, sentence)).toEqual([]));
  it.each(TASKS)('vague: %s', (sentence) => expect(rulesIn(nation, sentence)).toEqual(['vague-time']));
  it.each(NO_TASKS)('definite, or no task: %s', (sentence) => expect(rulesIn(nation, sentence)).toEqual([]));
});
