import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSite } from '../../src/cli/publish/self-check.ts';
import { writeHeaderFiles } from '../../src/cli/publish/site-headers.ts';
import { workplace, writeAll } from './toy-site.ts';

const GOOD = {
  'index.html': `<!doctype html><html lang="en"><head><title>a < b </title><link rel="canonical" href="https://example.org/hb/"><link rel=stylesheet href="/hb/_astro/a.css">
    <script type="application/ld+json">{"a": "<a href='/nowhere/'>"}</script></head>
    <body id="page"><!-- <a href="/nowhere/" onclick="x"> --><a href='s/#t&#x2d;1'>x</a> <a href="/hb/s/?q=1&amp;r=2#ü">x</a><a href="#page">x</a><a href="#top">x</a>
    <a href="https://example.org/">x</a><a href="mailto:a@b.example">x</a><a href="tel:01632960000">x</a><img src="/hb/i%20b.png" srcset="i%20b.png 1x, /hb/i%20b.png 2x" alt="">
    <script type="module" src="/hb/_astro/a.js"></script><form action="search/"></form><textarea><a href="/nowhere/"></textarea></body></html>`,
  's/index.html':
    '<a href="..">up</a><a href="../s/">me</a><a href="./">me</a><h2 id="t-1">x</h2><h2 id="&#252;">y</h2><a href="../leaflet.pdf#page=2">pdf</a>',
  'search/index.html': '<p>search',
  '404.html': '<a href="/hb/">home</a>',
  '_astro/a.css': '',
  '_astro/a.js': '',
  'i b.png': '',
  'leaflet.pdf': '',
  '.nojekyll': '',
};

async function problems(changes: Readonly<Record<string, string>>, base = '/hb/'): Promise<string[]> {
  const site = workplace();
  writeAll(site, { ...GOOD, ...changes });
  return checkSite(site, base);
}

test('a good site has no problems, header files included', async () => {
  expect(await problems({})).toEqual([]);
  const site = workplace();
  writeAll(site, GOOD);
  await writeHeaderFiles(site, '/hb/');
  expect(await checkSite(site, '/hb/')).toEqual([]);
});

test.each([
  ['<a href="/hb/gone/">', 'The link `/hb/gone/` leads to nothing in the site (page `x.html`).'],
  ['<a href="s">', 'The link `s` leads to a folder and lacks its closing slash (page `x.html`).'],
  ['<a href="S/">', 'The link `S/` leads to nothing in the site (page `x.html`).'],
  ['<a href="s/#gone">', 'The link `s/#gone` leads to the id `gone`, which the page `s/index.html` does not have (page `x.html`).'],
  ['<a href="#gone">', 'The link `#gone` leads to the id `gone`, which the page `x.html` does not have (page `x.html`).'],
  ['<a href="/s/">', "The link `/s/` leads out of the site's base path `/hb/` (page `x.html`)."],
  ['<a href="../s/">', 'The link `../s/` leads out of the site or has a broken percent sign (page `x.html`).'],
  ['<a href="%zz">', 'The link `%zz` leads out of the site or has a broken percent sign (page `x.html`).'],
  ['<a href="#%zz">', 'The link `#%zz` has a broken percent sign (page `x.html`).'],
  ['<a href="java&#115;cript:alert(1)">', 'The link `javascript:alert(1)` uses the forbidden scheme `javascript:` (page `x.html`).'],
  [
    '<img src="https://example.org/a.png">',
    "The link `https://example.org/a.png` loads something from another site, which the site's policy forbids (page `x.html`).",
  ],
  [
    '<script src="//example.org/a.js"></script>',
    "The link `//example.org/a.js` loads something from another site, which the site's policy forbids (page `x.html`).",
  ],
  ['<link rel="preload stylesheet" href="gone.css">', 'The link `gone.css` leads to nothing in the site (page `x.html`).'],
  ['<img src="">', 'An image, script or style sheet has an empty address (page `x.html`).'],
  ['<p id=a><p id="a">', 'The id `a` is used more than once (page `x.html`).'],
  ['<script>go()</script>', 'There is an inline <script> element, which browsers would not run under the policy of the site (page `x.html`).'],
  ['<style>p{}</style>', 'There is an inline <style> element, which browsers would ignore under the policy of the site (page `x.html`).'],
  [
    '<meta http-equiv="Content-Security-Policy" content="style-src \'self\'"><style>p{}</style>',
    'There is an inline <style> element, which browsers would ignore under the policy of the site (page `x.html`).',
  ],
  ['<p STYLE="x">', 'A <p> element has a style attribute, which browsers would ignore under the policy of the site (page `x.html`).'],
  ['<svg/onload=alert(1)>', 'A <svg> element has the event handler `onload`, which browsers would not run under the policy of the site (page `x.html`).'],
  ['<iframe src="/hb/"></iframe>', "There is a <iframe> element, which the site's policy forbids (page `x.html`)."],
])('%s', async (html, problem) => {
  expect(await problems({ 'x.html': html })).toEqual([problem]);
});

test('a fault of a template is said once, with the number of pages', async () => {
  const bad = '<a href="/hb/gone/">x</a><a href="/hb/gone/">x</a>';
  expect(await problems({ 'a.html': bad, 'b.html': bad, 'c.html': bad })).toEqual([
    'The link `/hb/gone/` leads to nothing in the site (page `a.html` and 2 other pages).',
  ]);
});

test('many different problems are cut short', async () => {
  const bad = Array.from({ length: 150 }, (_, number) => `<a href="${number}/">`).join('');
  const found = await problems({ 'a.html': bad });
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toBe('There are 50 more problems like these.');
});

test.each([
  'CNAME',
  'sw.js',
  'documents/sw.js',
  '_redirects',
  's/_headers',
  '.prerender/entry.mjs',
  's/.htaccess',
  'documents/web.config',
  'server/entry.mjs',
  'a.js.map',
  'build-manifest.json',
  'x/_astro/a.js',
])('the file %s is refused', async (path) => {
  const found = await problems({ [path]: '' });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`\`${path}\` must not be in the site`);
});

test('files that other systems would merge are refused', async () => {
  expect(await problems({ 'S/index.html': '' })).toEqual(['The files `S/index.html` and `s/index.html` would be one file on Windows and macOS.']);
});

test('a page over 5 MB is refused', async () => {
  expect(await problems({ 'big.html': 'x'.repeat(5_100_000) })).toEqual(['The page `big.html` has 5.1 MB; a page may have 5.0 MB at most.']);
});

test('as many pages as a region has: 1,000 of 30 KB', async () => {
  const site = workplace();
  const body =
    `<p>Some words that nobody reads, <a href="/hb/p/p1.html#h3">a link</a> and <a class="l" href="p2.html">another</a>.</p>\n`.repeat(60) +
    'Words and words and words. '.repeat(850);
  const heads = Array.from({ length: 20 }, (_, number) => `<h2 id="h${number}">Heading</h2>`).join('');
  writeAll(site, { 'index.html': '' });
  for (let page = 0; page < 1000; page++) writeAll(site, { [join('p', `p${page}.html`)]: heads + body });
  expect(await checkSite(site, '/hb/')).toEqual([]);
});
