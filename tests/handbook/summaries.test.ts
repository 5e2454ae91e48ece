// Short versions: none before somebody has written one, their words held to the rules of every page.

import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { makeAddresses } from '../../src/handbook/anchors.ts';
import { summaryViews } from '../../src/handbook/summaries.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { summaryWords } from '../../src/generate/template-frame.ts';
import { checkOverBase, overBase } from '../rules/base.ts';

async function viewsOf(text: string) {
  const read = readProtocol(overBase('england', { 'summaries/young-people.md': text }));
  return summaryViews(read, makeAddresses('/', read.protocol, await loadCatalogue('england')));
}

describe('a short version', () => {
  test('that is the template’s comment makes no page', async () => {
    expect(await viewsOf(summaryWords('For children', 'children'))).toEqual([]);
  });

  test('has the title of its own heading, or ours', async () => {
    expect(await viewsOf('# For you\n\nYou can ring us.\n')).toEqual([
      { kind: 'young-people', title: 'For you', href: '/summaries/young-people/', html: '<p>You can ring us.</p>' },
    ]);
    expect((await viewsOf('You can ring us.\n'))[0]?.title).toBe('For children and young people');
  });

  test.each([
    ['HTML', '<script>alert(1)</script>', 'raw-html'],
    ['a link that runs something', '[ring](javascript:alert(1))', 'unsafe-link'],
    ['a contact that is not there', '[ring](contact:nobody)', 'dead-link'],
    ['a number that the directory does not know', 'Ring 01632 960999.', 'number-not-in-directory'],
    ['a word that hurts', 'Is your mum an addict?', 'superseded-term'],
    ['a picture without words', '![](../documents/stages.png)', 'picture-without-text'],
    ['a National Insurance number', 'Her number is QQ 12 34 56 C.', 'personal-data'],
  ])('with %s gets a finding', async (_, text, rule) => {
    const { findings } = await checkOverBase('england', { 'summaries/easy-read.md': `# Easy read\n\n${text}\n` });
    expect(findings.filter(({ place }) => place.file === 'summaries/easy-read.md').map((one) => [one.rule, one.place.line])).toContainEqual([rule, 3]);
  });

  test('of another name is not published in silence', async () => {
    const { findings } = await checkOverBase('england', { 'summaries/for-fathers.md': '# For fathers\n' });
    expect(findings.map(({ rule, place }) => `${rule} ${place.file}`)).toContain('unknown-file summaries/for-fathers.md');
  });
});
