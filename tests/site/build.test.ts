// The command itself: same bytes from the same input, a site that can be verified, and nothing published that should not be.

import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/cli/publish/static-server.ts';
import { openPage } from './browser.ts';
import { several, single } from './site.ts';
import { SINGLE, ROOT, tool, toolMust } from './tool.ts';

function workplace(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'joint-protocol-build-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const siteHash = (folder: string) => (JSON.parse(readFileSync(join(folder, 'build-manifest.json'), 'utf8')) as { site: string }).site;

/** A copy of Northmere to spoil. */
function copyOfNorthmere(place: string): string {
  const folder = join(place, 'northmere');
  cpSync(join(ROOT, 'protocols/northmere'), folder, { recursive: true });
  return folder;
}

function edit(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

test('a build that takes every handbook over gives the same bytes as one that makes them', async () => {
  const out = join(workplace(), 'over');
  const args = ['build', 'protocols/northmere', 'protocols/glenarrick', '--out', out, '--base', '/handbook/'];
  await toolMust(...args);
  expect(siteHash(out)).toBe(siteHash(several.folder));
  await toolMust(...args);
  expect(siteHash(out)).toBe(siteHash(several.folder));
  const named = [...readFileSync(join(out, 'web.config'), 'utf8').matchAll(/<location path="([^"]+)"/g)].map(([, path]) => path);
  expect(named).toEqual(['glenarrick', 'northmere'].flatMap((id) => [`${id}/pagefind/pagefind-worker.js`, `${id}/search`]));
});

test('the same input gives the same bytes, and a changed byte is found', async () => {
  const out = join(workplace(), 'again');
  await toolMust('build', ...SINGLE, '--out', out, '--base', '/');
  expect(siteHash(out)).toBe(siteHash(single.folder));
  await toolMust('verify', out);
  const page = join(out, 'index.html');
  const bytes = readFileSync(page);
  bytes[200] = (bytes[200] ?? 0) ^ 1;
  writeFileSync(page, bytes);
  const { code, words } = await tool('verify', out);
  expect(code).toBe(1);
  expect(words).toContain('index.html was changed');
});

test('a manifest that was altered to match is found too', async () => {
  const out = join(workplace(), 'altered');
  cpSync(single.folder, out, { recursive: true });
  edit(join(out, 'build-manifest.json'), /"bytes": (\d)/, '"bytes": 1$1');
  expect((await tool('verify', out)).code).toBe(1);
});

test('an error at the gate leaves the old site as it was', async () => {
  const place = workplace();
  const out = join(place, 'handbook');
  cpSync(single.folder, out, { recursive: true });
  const broken = copyOfNorthmere(place);
  rmSync(join(broken, 'sections/escalation.yaml'));
  const { code, words } = await tool('build', broken, '--out', out);
  expect(code).toBe(1);
  expect(words).toContain('Nothing was built');
  await toolMust('verify', out);
  expect(siteHash(out)).toBe(siteHash(single.folder));
  expect(readdirSync(place).sort()).toEqual(['handbook', 'northmere']);
});

const section = 'sections/escalation.md';
test.each([
  ['an .mdx file', (folder: string) => writeFileSync(join(folder, 'sections/extra.mdx'), 'export const evil = () => process.exit(7)\n\n# Hello {evil()}\n')],
  ['a script in Markdown', (folder: string) => appendFileSync(join(folder, section), '\n<script>alert(1)</script>\n')],
  ['an event handler in Markdown', (folder: string) => appendFileSync(join(folder, section), '\nLook <img src="x" onerror="alert(1)"> here.\n')],
  ['a javascript: link', (folder: string) => appendFileSync(join(folder, section), '\n[Ring us](javascript:alert(1)) or [us](<java\tscript:alert(1)>).\n')],
  [
    'a javascript: link by reference, with an entity',
    (folder: string) => appendFileSync(join(folder, section), '\n[Ring us][us]\n\n[us]: java&#115;cript:alert(1)\n'),
  ],
  [
    'a data: link in a document',
    (folder: string) => appendFileSync(join(folder, 'documents/summary.md'), '\n[Form](data:text/html,<script>alert(1)</script>)\n'),
  ],
  ['a picture from elsewhere', (folder: string) => appendFileSync(join(folder, section), '\n![The two stages](https://elsewhere.example.org/x.png)\n')],
])('%s is never published, even as a draft', async (_, spoil) => {
  const place = workplace();
  const hostile = copyOfNorthmere(place);
  spoil(hostile);
  const { code, words } = await tool('build', hostile, '--out', join(place, 'out'), '--gate', 'draft');
  expect(code, words).toBe(1);
  expect(existsSync(join(place, 'out'))).toBe(false);
});

test('only kinds of documents that nothing runs are published', async () => {
  const place = workplace();
  const copy = copyOfNorthmere(place);
  const scripts = ['page.html', 'run.js', 'drawing.svg', '.htaccess', '_headers.txt'];
  for (const name of scripts) writeFileSync(join(copy, 'documents', name), '<script>alert(1)</script>');
  writeFileSync(join(copy, 'documents', 'form.csv'), 'day,post\r\n');
  const refused = await tool('build', copy, '--out', join(place, 'out'), '--gate', 'draft');
  expect(refused.code).toBe(1);
  for (const name of scripts) expect(refused.words).toContain(`documents/${name}`);
  expect(existsSync(join(place, 'out/index.html'))).toBe(false);
  for (const name of scripts) rmSync(join(copy, 'documents', name));
  await toolMust('build', copy, '--out', join(place, 'out'), '--gate', 'draft');
  expect(existsSync(join(place, 'out/documents/form.csv'))).toBe(true);
});

test('markup in facts is shown as the text it is, on pages and in search', async () => {
  const place = workplace();
  const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const hostile = copyOfNorthmere(place);
  edit(join(hostile, 'glossary.yaml'), 'means: "', `means: "Zanzibar ${attack} `);
  edit(join(hostile, 'directory.yaml'), 'for: ', `for: Zanzibar ${attack} `);
  await toolMust('build', hostile, '--out', join(place, 'out'), '--gate', 'draft');
  const server = await startServer({ folder: join(place, 'out'), base: '/', port: 0 });
  onTestFinished(() => server.close());
  const { page, faults } = await openPage();
  for (const path of ['glossary/', 'directory/', 'search/?q=Zanzibar']) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.locator('main', { hasText: 'onerror=alert(1)' }).waitFor();
    expect(await page.locator('main img, main script').count(), path).toBe(0);
  }
  expect(faults.filter((fault) => !fault.startsWith('asked for http://127.0.0.1'))).toEqual([]);
});

/** Runs in the page: headings with neither words nor a deeper heading before the next one. */
function headingsOverNothing(): string[] {
  const headings = [...document.querySelectorAll<HTMLElement>('main h1, main h2, main h3, main h4')];
  return headings.flatMap((heading, index) => {
    const next = headings[index + 1];
    if (next && next.tagName > heading.tagName) return [];
    const between = document.createRange();
    between.setStartAfter(heading);
    if (next) between.setEndBefore(next);
    else between.setEndAfter(document.querySelector('main') as HTMLElement);
    return between.toString().trim() === '' ? [heading.innerText] : [];
  });
}

test('the handbook of a new draft says what is not there yet', async () => {
  const place = workplace();
  await toolMust('init', join(place, 'new-town'), '--nation', 'england');
  await toolMust('build', join(place, 'new-town'), '--out', join(place, 'out'), '--gate', 'draft');
  const server = await startServer({ folder: join(place, 'out'), base: '/', port: 0 });
  onTestFinished(() => server.close());
  const { page, faults } = await openPage();
  for (const [path, words] of [
    ['glossary/', 'No words are explained here yet.'],
    ['directory/', 'No team or post is entered here yet. In an emergency ring 999.'],
    ['roles/', 'No roles are entered here yet.'],
    ['who-does-what/', 'No duties are entered here yet.'],
    ['documents/', 'This partnership has added no forms or leaflets.'],
    ['', 'No roles are entered here yet.'],
    ['about/', 'No partners are entered here yet.'],
    ['changes/', 'No editions are entered here yet.'],
    ['print/', 'No duties are entered here yet.'],
  ] as const) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    expect(await page.locator('main').innerText(), path).toContain(words);
    expect(await page.evaluate(headingsOverNothing), path).toEqual([]);
  }
  expect(faults.filter((fault) => !fault.startsWith('asked for http://127.0.0.1'))).toEqual([]);
});

test('no output holds code of a protocol', () => {
  for (const { folder } of [single, several]) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
    expect(files.filter((path) => /\.(?:mdx|astro|ts|map|ya?ml)$/.test(path))).toEqual([]);
    // The guide is the toolkit's own and shows such things as examples, as text.
    for (const path of files.filter((one) => one.endsWith('.html') && !one.startsWith('guide/'))) {
      const html = readFileSync(join(folder, path), 'utf8');
      expect(html.match(/javascript:|<script(?! type="module" src="\/)[^>]*>|<style|\son[a-z]+=|\{#/gi), path).toBe(null);
    }
  }
});
