// Search in Welsh and Gaelic: accents, mutations, lenition and plurals, with words as services use them.

import { describe, expect, test } from 'vitest';
import { makeFinder } from '../../src/browser/finder.ts';
import { sameWords, wordForms } from '../../src/browser/word-forms.ts';

const EVERYWHERE = { kind: '', section: '', role: '' };

/** Titles of what a query finds in a handbook that holds nothing but these titles. */
function found(language: string, titles: readonly string[], query: string): string[] {
  const entries = titles.map((title, index) => [title, `sections/${index}/`, 1, `s${index}`, '', '', []] as const);
  return makeFinder({ entries, groups: [], kinds: {}, filler: '', small: '', about: [], language })
    .find(query, EVERYWHERE)
    .map(({ title }) => title);
}

const HAY = ['Ymweliad cartref', 'Cyfarfod adolygu', 'Tai', 'An cùram-cùil', 'Foirm'];

describe('Welsh', () => {
  test.each([
    // soft
    ['plant', 'Gwasanaethau i blant'],
    ['blant', 'Plant yn gyntaf'],
    ['bydwraig', 'Ffonio’r fydwraig'],
    ['merch', 'Y ferch'],
    ['trais', 'Peryglon a drais'],
    ['cyffuriau', 'Dau gyffur'],
    ['diogelu', 'Ei ddiogelu'],
    ['gwaith', 'Ei waith'],
    ['llety', 'Dau lety'],
    ['rhieni', 'Dau riant a’i rieni'],
    // nasal
    ['cartref gofal', 'Yng nghartref gofal'],
    ['triniaeth', 'Fy nhriniaeth'],
    ['beichiogrwydd', 'Ym meichiogrwydd'],
    ['penderfyniad', 'Ym mhenderfyniad y llys'],
    // aspirate
    ['plentyn', 'Ei phlentyn'],
    ['cofnod', 'A chofnod'],
    ['teulu', 'Ei theulu'],
    // h before a vowel
    ['asesiad', 'Ei hasesiad'],
    // accents and plurals
    ['swyddfa’r ty', 'Swyddfa’r tŷ'],
    ['ffon', 'Rhif ffôn'],
    ['atgyfeiriad', 'Atgyfeiriadau'],
  ])('“%s” finds “%s”', (query, title) => {
    expect(found('cy', [title, ...HAY], query)[0]).toBe(title);
  });
});

describe('Scottish Gaelic', () => {
  test.each([
    ['pàrant', 'Am phàrant fhèin'],
    ['màthair', 'A mhàthair'],
    ['bean-ghlùine', 'Don bhean-ghlùine'],
    ['clann', 'A’ chlann'],
    ['teaghlach', 'An theaghlach'],
    ['seirbheis', 'An t-seirbheis'],
    ['òige', 'Seirbheisean na h-òige'],
    ['leanabh', 'Leanabh agus aois'],
    ['cunnart', 'Ann an chunnart'],
    ['dìon', 'Dhìon'],
    ['sgoil', 'Sgoiltean'],
    ['coinneamh', 'Coinneamhan'],
    ['trom', 'Tha i throm'],
    ['mathair', 'Màthair ùr'],
  ])('“%s” finds “%s”', (query, title) => {
    expect(found('gd', [title, ...HAY], query)[0]).toBe(title);
  });
});

test('other words are not taken for the same', () => {
  const same = sameWords(wordForms('cy'), new Set(['plant', 'blant', 'phlant', 'mhlant', 'glant', 'cant', 'planhigion']));
  expect(same('plant').sort()).toEqual(['blant', 'mhlant', 'phlant']);
  expect(found('cy', HAY, 'plant')).toEqual([]);
});

test('English knows no such changes', () => {
  expect(wordForms('en').radicals('ban')).toEqual(['ban']);
  expect(found('en', ['The pan'], 'ban')).toEqual([]);
});

test('an index that knows no changes is asked for each spelling', () => {
  const entries = [['Gwasanaethau i blant', 'a/', 1, '', '', '', []] as const, ['Ei phlant', 'b/', 1, '', '', '', []] as const];
  expect(makeFinder({ entries, groups: [], kinds: {}, filler: '', small: '', about: [], language: 'cy' }).spellings('plant').sort()).toEqual([
    'blant',
    'phlant',
  ]);
});
