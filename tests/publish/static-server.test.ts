import { symlinkSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/cli/publish/static-server.ts';
import { headersFor } from '../../src/handbook/site-policy.ts';
import { faultOf, workplace, writeAll } from './toy-site.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks for a path exactly as written; `fetch` would tidy it up. */
function ask(url: string, path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const headers = options.host === undefined ? {} : { host: options.host };
    const call = request({ hostname, port, path, method: options.method ?? 'GET', headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    call.on('error', reject).end();
  });
}

async function serve(base: string): Promise<string> {
  const place = workplace();
  const folder = join(place, 'site');
  writeAll(folder, {
    'index.html': 'home',
    '404.html': 'not here',
    'search/index.html': 'search',
    'a b/ü.html': 'umlaut',
    'style.css': '',
    'app.js': '',
    'x.wasm': '',
    'data.json': '{}',
    'icon.svg': '<svg/>',
    'f.woff2': '',
    'site.webmanifest': '{}',
    'pagefind/pagefind.en_1.pf_meta': '',
    'pagefind/wasm.en.pagefind': '',
    'empty/.keep': '',
    '.git/HEAD': 'secret',
    _headers: 'secret',
    '.htaccess': 'secret',
    'web.config': 'secret',
  });
  writeAll(place, { 'outside.txt': 'secret' });
  symlinkSync(join(place, 'outside.txt'), join(folder, 'link.txt'));
  const server = await startServer({ folder, base, port: 0 });
  onTestFinished(() => server.close());
  return server.url;
}

test('serves pages under the base path with the headers of the table', async () => {
  const url = await serve('/hb/');
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/hb\/$/);
  for (const [path, text] of [
    ['/hb/', 'home'],
    ['/hb/index.html', 'home'],
    ['/hb/search/?q=x', 'search'],
    ['/hb/a%20b/%C3%BC.html', 'umlaut'],
  ] as const) {
    const answer = await ask(url, path);
    expect(answer, path).toMatchObject({ status: 200, text });
    for (const { name, value } of headersFor(path.split('?')[0] ?? '')) expect(answer.headers[name.toLowerCase()], name).toBe(value);
  }
  expect((await ask(url, '/hb/search/')).headers['content-security-policy']).toContain('wasm-unsafe-eval');
  expect((await ask(url, '/hb/')).headers['content-security-policy']).not.toContain('wasm-unsafe-eval');
});

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['style.css', 'text/css; charset=utf-8'],
  ['app.js', 'text/javascript; charset=utf-8'],
  ['x.wasm', 'application/wasm'],
  ['data.json', 'application/json; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
  ['f.woff2', 'font/woff2'],
  ['site.webmanifest', 'application/manifest+json'],
  ['pagefind/pagefind.en_1.pf_meta', 'application/octet-stream'],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
])('%s goes out as %s', async (path, type) => {
  expect((await ask(await serve('/'), `/${path}`)).headers['content-type']).toBe(type);
});

test.each([
  '/nothing',
  '/nothing/',
  '/empty/',
  '/style.css/',
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%2foutside.txt',
  '/search/../../outside.txt',
  '/..%5coutside.txt',
  '/link.txt',
  '/.git/HEAD',
  '/%2egit/HEAD',
  '/_headers',
  '/.htaccess',
  '/web.config',
  '//example.org',
  '//search',
  '/%00',
  '/%ff',
  '/%',
])('%s is answered with the page for 404', async (path) => {
  const answer = await ask(await serve('/'), path);
  expect(answer).toMatchObject({ status: 404, text: 'not here' });
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
});

test('redirects to the home and to folders, never elsewhere', async () => {
  const url = await serve('/hb/');
  expect(await ask(url, '/')).toMatchObject({ status: 302, headers: { location: '/hb/' } });
  expect(await ask(url, '/hb')).toMatchObject({ status: 302, headers: { location: '/hb/' } });
  expect(await ask(url, '/hb/search?q=1')).toMatchObject({ status: 302, headers: { location: '/hb/search/?q=1' } });
  expect(await ask(url, '/other/')).toMatchObject({ status: 404 });
});

test('only reads, and only for this computer', async () => {
  const url = await serve('/');
  expect(await ask(url, '/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '', headers: { 'content-length': '4' } });
  expect(await ask(url, '/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(await ask(url, '/', { host: 'evil.example:80' })).toMatchObject({ status: 403 });
  expect(await ask(url, '/', { host: 'localhost:1' })).toMatchObject({ status: 200 });
});

test('a taken port and a missing folder are told plainly', async () => {
  const url = await serve('/');
  const folder = workplace();
  const fault = await faultOf(startServer({ folder, base: '/', port: Number(new URL(url).port) }));
  expect(fault).toMatchObject({ name: 'EnvironmentFault', exitCode: 4 });
  expect(fault.message).toContain('another program uses it');
  expect(await faultOf(startServer({ folder: join(folder, 'none'), base: '/', port: 0 }))).toMatchObject({ name: 'UnsafeOutput' });
});

test('packs text for those who can unpack it, and nothing else', async () => {
  const url = await serve('/');
  const packing = async (path: string, accepts: string): Promise<string | null> =>
    (await fetch(url + path, { headers: { 'accept-encoding': accepts } })).headers.get('content-encoding');
  expect(await packing('icon.svg', 'gzip, deflate, br')).toBe('gzip');
  expect(await (await fetch(url)).text()).toBe('home');
  for (const [path, accepts] of [
    ['', 'identity'],
    ['', 'br'],
    ['', 'gzip;q=0'],
    ['f.woff2', 'gzip'],
    ['pagefind/wasm.en.pagefind', 'gzip'],
  ] as const)
    expect(await packing(path, accepts), `${path} ${accepts}`).toBeNull();
});
