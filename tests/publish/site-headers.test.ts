// Each header file is parsed back, in the way its host reads it, and compared with the table.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloudfrontHeaders, htaccess, netlifyHeaders, nginxHeaders, webConfig, writeHeaderFiles } from '../../src/cli/publish/site-headers.ts';
import { headersFor, metaPolicy, POLICY_HEADER } from '../../src/handbook/site-policy.ts';
import { namesIn, workplace, writeAll } from './toy-site.ts';

type Headers = Record<string, string>;

const NORMAL = ['/', '/sections/referral/', '/search/notes/', '/research/', '/pagefind/pagefind.js', '/a.css'];
const SEARCH = ['/search/', '/search/index.html', '/glenarrick/search/', '/pagefind/pagefind-worker.js', '/x/pagefind/pagefind-worker.js'];

function table(address: string): Headers {
  return Object.fromEntries(headersFor(address).map(({ name, value }) => [name, value]));
}

function directives(policy: string): Headers {
  return Object.fromEntries(policy.split('; ').map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]));
}

test('the table says what was decided', () => {
  expect(directives(table('/')[POLICY_HEADER] ?? '')).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  });
  for (const address of NORMAL) expect(table(address)[POLICY_HEADER], address).not.toContain('wasm');
  for (const address of SEARCH) expect(directives(table(address)[POLICY_HEADER] ?? '')['script-src'], address).toBe("'self' 'wasm-unsafe-eval'");
  expect(table('/')).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  expect(table('/')).toMatchObject({ 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Resource-Policy': 'same-origin' });
  expect(table('/')['Permissions-Policy']).toMatch(/^[a-z-]+=\(\)(, [a-z-]+=\(\))+$/);
});

test('the policy for a <meta> element is the same but for frame-ancestors', () => {
  for (const [kind, address] of [
    ['page', '/'],
    ['search', '/search/'],
  ] as const) {
    const { 'frame-ancestors': _, ...rest } = directives(table(address)[POLICY_HEADER] ?? '');
    expect(directives(metaPolicy(kind))).toEqual(rest);
  }
});

test('_headers has one rule, and with the <meta> element it comes to the table on every page', () => {
  const [pattern, ...lines] = netlifyHeaders('/hb/')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(pattern).toBe('/hb/*');
  const headers = Object.fromEntries(lines.map((line) => /^ {2}([^:]+): (.+)$/.exec(line)?.slice(1) as [string, string]));
  expect(headers).toEqual(table('/search/'));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  // Browsers obey header and element: what both allow is allowed.
  const both = (kind: 'page' | 'search'): string[] => {
    const inMeta = directives(metaPolicy(kind))['script-src']?.split(' ') ?? [];
    return (directives(headers[POLICY_HEADER] ?? '')['script-src']?.split(' ') ?? []).filter((source) => inMeta.includes(source));
  };
  expect(both('page')).toEqual(["'self'"]);
  expect(both('search')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
});

function readHtaccess(text: string, address: string): Headers {
  const [, pattern = '', variable = ''] = /SetEnvIf Request_URI "(.+)" (\w+)/.exec(text) ?? [];
  const isSet = new RegExp(pattern).test(address);
  const headers: Headers = {};
  for (const [, name = '', value = '', not, condition] of text.matchAll(/Header always set (\S+) "([^"]*)"(?: env=(!?)(\w+))?/g)) {
    if (condition !== undefined) expect(condition).toBe(variable);
    if (condition === undefined || isSet !== (not === '!')) {
      expect(headers, 'set twice').not.toHaveProperty(name);
      headers[name] = value;
    }
  }
  return headers;
}

function readNginx(text: string, address: string): Headers {
  const [, normal = ''] = /^set \$site_policy "([^"]+)";$/m.exec(text) ?? [];
  const [, pattern = '', special = ''] = /^if \(\$uri ~ "(.+)"\) \{ set \$site_policy "([^"]+)"; \}$/m.exec(text) ?? [];
  const policy = new RegExp(pattern).test(address) ? special : normal;
  return Object.fromEntries(
    [...text.matchAll(/^add_header (\S+) (?:"([^"]+)"|\$site_policy) always;$/gm)].map(([, name = '', value]) => [name, value ?? policy]),
  );
}

function readWebConfig(text: string, address: string): Headers {
  const read = (xml: string): [string, string][] =>
    [...xml.matchAll(/<add name="([^"]+)" value="([^"]*)" \/>/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]);
  const headers = Object.fromEntries(read(text.slice(0, text.indexOf('<location'))));
  for (const [, path, inner = ''] of text.matchAll(/<location path="([^"]+)">([\s\S]*?)<\/location>/g)) {
    if (address !== `/${path}` && !address.startsWith(`/${path}/`)) continue;
    for (const [, name = ''] of inner.matchAll(/<remove name="([^"]+)" \/>/g)) delete headers[name];
    Object.assign(headers, Object.fromEntries(read(inner)));
  }
  return headers;
}

const FILES = ['search/index.html', 'glenarrick/search/index.html', 'pagefind/pagefind-worker.js', 'x/pagefind/pagefind-worker.js'];

test.each([...NORMAL.filter((address) => address !== '/search/notes/'), ...SEARCH])('Apache, nginx and IIS send the table for %s', (address) => {
  expect(readHtaccess(htaccess(), address)).toEqual(table(address));
  expect(readNginx(nginxHeaders('/hb/'), address)).toEqual(table(address));
  expect(readWebConfig(webConfig(FILES), address)).toEqual(table(address));
});

test('CloudFront sends the table of a search page, each header once and none that it refuses', () => {
  const { Name, Comment, SecurityHeadersConfig: own, CustomHeadersConfig: others } = JSON.parse(cloudfrontHeaders());
  expect(Name).toMatch(/^[A-Za-z0-9_-]{1,128}$/);
  expect(Comment.length).toBeLessThanOrEqual(128);
  expect(others.Quantity).toBe(others.Items.length);
  const fields: Headers = {
    [POLICY_HEADER]: own.ContentSecurityPolicy.ContentSecurityPolicy,
    'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
    'X-Content-Type-Options': own.ContentTypeOptions.Override ? 'nosniff' : '',
  };
  for (const { Header, Value, Override } of others.Items as { Header: string; Value: string; Override: boolean }[]) {
    expect(fields, 'set twice').not.toHaveProperty(Header);
    expect(Override).toBe(true);
    fields[Header] = Value;
  }
  expect(fields).toEqual(table('/search/'));
});

test('all five are written, and IIS is told of the search pages that are there', async () => {
  const folder = workplace();
  writeAll(folder, { 'index.html': '', 'north&east/search/index.html': '', 'north&east/pagefind/pagefind-worker.js': '', 'search.html': '' });
  await writeHeaderFiles(folder, '/');
  expect(namesIn(folder)).toEqual([
    '.htaccess',
    '_headers',
    'cloudfront-headers.json',
    'index.html',
    'nginx-headers.conf',
    'north&east',
    'search.html',
    'web.config',
  ]);
  const paths = [...readFileSync(join(folder, 'web.config'), 'utf8').matchAll(/<location path="([^"]+)"/g)].map((match) => match[1]);
  expect(paths).toEqual(['north&amp;east/pagefind/pagefind-worker.js', 'north&amp;east/search']);
});
