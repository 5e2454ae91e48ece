// The second look: what stands in a finished site, wherever it came from, keeps it from being published and is never printed.

import { expect, test } from 'vitest';
import { lookOver } from '../../src/cli/look-over-site.ts';
import { withoutValues } from '../../src/cli/publish/personal-data.ts';
import { NOTHING_ALLOWED } from '../../src/privacy/allowed.ts';
import { workplace, writeAll } from './toy-site.ts';

function found(files: Readonly<Record<string, string>>, allowed = [NOTHING_ALLOWED]): Promise<string[]> {
  const site = workplace();
  writeAll(site, files);
  return lookOver({ base: '/', allowed }).personalData(site);
}

const FIX = 'Take it out. Where a form shows how to write one, leave the space empty, or use a number of the test range, which begins with 999.';

test.each([
  ['in a paragraph', '<p>Her number is 943 476 5919.</p>'],
  ['across elements', '<p>Her number is <b>943</b> <i>47<u>6</u></i>&nbsp;59<wbr>19.</p>'],
  ['in a cell', '<table><tr><td>943 476 5919</td></tr></table>'],
  ['in a picture’s text', '<img alt="943 476 5919" src="a.png">'],
  ['in a link', '<a href="/x/?n=943%20476%205919">x</a>'],
  ['in the data of a checklist', '<script type="application/json">{"line": "943 476 5919"}</script>'],
  ['in a comment', '<!-- 943 476 5919 -->'],
  ['in the title', '<title>943&#32;476&#x20;5919</title>'],
])('a number %s is found and masked', async (_, html) => {
  const sentences = await found({ 'a/index.html': `<!doctype html><p>Before.</p>${html}` });
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(/^The page `a\/index\.html`(?:, in a link or a picture,)? holds what looks like an NHS number \(`943 \*\*\* \*\*19`\)\. /);
  expect(sentences[0]).toContain(FIX);
});

test('what has two cells or paragraphs between its parts is not one value', async () => {
  expect(await found({ 'index.html': '<p>943</p><p>476</p><p>5919</p><table><tr><td>943</td><td>476</td><td>5919</td></tr></table>' })).toEqual([]);
});

test('a birth date beside its label in a list of facts is found', async () => {
  expect(await found({ 'index.html': '<dl><dt>Date of birth</dt><dd>4 July 2013</dd></dl>' })).toHaveLength(1);
});

test('data, documents of text and names of files are looked at, what is allowed and what is only a warning passes', async () => {
  expect(await found({ 'list.json': '["jo.bloggs@fenmarsh.gov.uk"]', 'documents/ring 07400 123456.txt': 'x' })).toHaveLength(2);
  expect((await found({ 'documents/ring 07400 123456.txt': 'x' }))[0]).toContain('`documents/ring 07*** ****56.txt`');
  expect(
    await found({ 'index.html': '<p>Ring 07400 123456. NHS number 999 012 3454.' }, [NOTHING_ALLOWED, { values: new Set(['7400123456']), addresses: [] }]),
  ).toEqual([]);
});

test('sentences of other checks are masked', () => {
  expect(withoutValues('The link `tel:07400123456` leads to nothing.', NOTHING_ALLOWED)).toBe('The link `tel:07*******56` leads to nothing.');
});

test('a large text is looked through, and a larger one is named', async () => {
  const rows = 'front door,ring before noon\n'.repeat(210_000);
  expect(await found({ 'documents/list.csv': `${rows}943 476 5919\n` })).toHaveLength(1);
  const site = workplace();
  writeAll(site, { 'documents/list.csv': ' '.repeat(20_000_001) });
  const skipped: string[] = [];
  expect(await lookOver({ base: '/', allowed: [NOTHING_ALLOWED], onSkipped: (sentence) => skipped.push(sentence) }).personalData(site)).toEqual([]);
  expect(skipped).toEqual(['`documents/list.csv` has 21 MB, so it was not looked through for personal data once more.']);
});

test('how many sentences are left out is said', async () => {
  const files = Object.fromEntries(Array.from({ length: 53 }, (_, at) => [`a-${at}.txt`, '943 476 5919']));
  const sentences = await found(files);
  expect([sentences.length, sentences.at(-1)]).toEqual([51, 'There are 3 more like these.']);
});

test('several handbooks are looked through while others are written, each folder under its own allowances', async () => {
  const site = workplace();
  const pages = (folder: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${folder}/${at}/index.html`, `<p>Ring 07400 123456 for ${at}.</p><a href="/none/">x</a>`]));
  const mayRing = { values: new Set(['7400123456']), addresses: [] };
  const skipped: string[] = [];
  const look = lookOver({
    base: '/',
    allowed: [NOTHING_ALLOWED, mayRing],
    own: new Map([
      ['fenmarsh', mayRing],
      ['larkhill', NOTHING_ALLOWED],
      ['wend', mayRing],
    ]),
    passed: new Set(['wend']),
    onSkipped: (sentence) => skipped.push(sentence),
    workers: 2,
  });
  for (const folder of ['fenmarsh', 'larkhill']) {
    writeAll(site, { ...pages(folder), [`${folder}/list.csv`]: ' '.repeat(20_000_001) });
    look.begin(site, folder);
  }
  writeAll(site, { ...pages('wend'), 'wend/late.html': '<p>Ring 07400 654321.</p>', 'larkhill/late.html': '<p>Ring 07400 654321.</p>' });
  const [sentences, problems] = await Promise.all([look.personalData(site), look.problems(site)]);
  await look.end();
  expect(sentences).toHaveLength(51);
  expect(sentences[0]).toMatch(/^The page `larkhill\/0\/index\.html` holds what looks like a mobile number/);
  expect(sentences[50]).toBe('There are 11 more like these.');
  expect(skipped).toHaveLength(2);
  expect(problems).toEqual(['The link `/none/` leads to nothing in the site (page `fenmarsh/0/index.html` and 119 other pages).']);
});
