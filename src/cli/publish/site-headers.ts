// The security headers of handbook/site-policy.ts in the words of each kind of host: Netlify and Cloudflare, Apache, IIS, nginx, CloudFront.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIXED_HEADERS, headerPolicy, POLICY_HEADER, pageKind, WASM_ADDRESS } from '../../handbook/site-policy.ts';
import { listFiles } from './site-files.ts';

/** Names of the header files at the root of a site; content may not bring its own. */
export const HEADER_FILES = ['_headers', '.htaccess', 'web.config', 'nginx-headers.conf', 'cloudfront-headers.json'] as const;

/** Writes all header files into a rendered site. `toCome` are files of it that will be put there afterwards. */
export async function writeHeaderFiles(folder: string, base: string, toCome: readonly string[] = []): Promise<void> {
  const paths = new Set([...listFiles(folder).map((file) => file.path), ...toCome]);
  const wasmPaths = [...paths].filter((path) => pageKind(`/${path}`) === 'search').sort();
  const texts = {
    _headers: netlifyHeaders(base),
    '.htaccess': htaccess(),
    'web.config': webConfig(wasmPaths),
    'nginx-headers.conf': nginxHeaders(base),
    'cloudfront-headers.json': cloudfrontHeaders(),
  };
  for (const name of HEADER_FILES) await writeFile(join(folder, name), texts[name]);
}

/**
 * `_headers` for Netlify and Cloudflare. Where two rules match one address, Cloudflare joins the values of a header and browsers
 * then obey both policies, which would forbid the search page its WebAssembly. So there is one rule, with the policy of search
 * pages; the <meta> element of every other page takes WebAssembly away again, because browsers obey header and element alike.
 */
export function netlifyHeaders(base: string): string {
  const headers = [{ name: POLICY_HEADER, value: headerPolicy('search') }, ...FIXED_HEADERS];
  return [
    '# Security headers for Netlify and Cloudflare. One rule only: a second policy for the same page would add to this one.',
    `${base}*`,
    ...headers.map(({ name, value }) => `  ${name}: ${value}`),
    '',
  ].join('\n');
}

/** `.htaccess` for Apache 2.4 with mod_headers and mod_setenvif. */
export function htaccess(): string {
  const always = (name: string, value: string, condition = ''): string => `  Header always set ${name} "${value}"${condition}`;
  return [
    '# Security headers for Apache 2.4. The folder needs "AllowOverride FileInfo Options".',
    'Options -Indexes',
    '<IfModule mod_setenvif.c>',
    `  SetEnvIf Request_URI "${WASM_ADDRESS}" SITE_SEARCH`,
    '</IfModule>',
    '<IfModule mod_headers.c>',
    always(POLICY_HEADER, headerPolicy('page'), ' env=!SITE_SEARCH'),
    always(POLICY_HEADER, headerPolicy('search'), ' env=SITE_SEARCH'),
    ...FIXED_HEADERS.map(({ name, value }) => always(name, value)),
    '</IfModule>',
    '',
  ].join('\n');
}

/** Files of Pagefind and of the web that IIS would answer with 404, not knowing their types. */
const IIS_TYPES: readonly (readonly [extension: string, type: string])[] = [
  ...['pagefind', 'pf_fragment', 'pf_index', 'pf_meta', 'pf_filter', 'pf_sort'].map((extension) => [extension, 'application/octet-stream'] as const),
  ['wasm', 'application/wasm'],
  ['webmanifest', 'application/manifest+json'],
  ['woff2', 'font/woff2'],
];

/** `web.config` for IIS, which knows no patterns: every file of the site that may compile WebAssembly is named. */
export function webConfig(wasmPaths: readonly string[]): string {
  const add = (name: string, value: string): string => `<add name="${name}" value="${escapeXml(value)}" />`;
  const places = wasmPaths.map((path) => path.replace(/\/index\.html$/, ''));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Security headers for IIS. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <directoryBrowse enabled="false" />',
    '    <httpProtocol>',
    '      <customHeaders>',
    '        <remove name="X-Powered-By" />',
    ...[{ name: POLICY_HEADER, value: headerPolicy('page') }, ...FIXED_HEADERS].map(({ name, value }) => `        ${add(name, value)}`),
    '      </customHeaders>',
    '    </httpProtocol>',
    '    <staticContent>',
    ...IIS_TYPES.map(([extension, type]) => `      <remove fileExtension=".${extension}" /><mimeMap fileExtension=".${extension}" mimeType="${type}" />`),
    '    </staticContent>',
    '  </system.webServer>',
    ...places.flatMap((path) => [
      `  <location path="${escapeXml(path)}">`,
      '    <system.webServer><httpProtocol><customHeaders>',
      `      <remove name="${POLICY_HEADER}" />${add(POLICY_HEADER, headerPolicy('search'))}`,
      '    </customHeaders></httpProtocol></system.webServer>',
      '  </location>',
    ]),
    '</configuration>',
    '',
  ].join('\n');
}

/** A snippet for nginx. `set` within `if` is the one use of `if` that is safe. */
export function nginxHeaders(base: string): string {
  return [
    `# Security headers for nginx: include this file in the server block or in "location ${base}".`,
    '# A location inside it that has an add_header of its own takes none of these: include the file there too.',
    `set $site_policy "${headerPolicy('page')}";`,
    `if ($uri ~ "${WASM_ADDRESS}") { set $site_policy "${headerPolicy('search')}"; }`,
    `add_header ${POLICY_HEADER} $site_policy always;`,
    ...FIXED_HEADERS.map(({ name, value }) => `add_header ${name} "${value}" always;`),
    '',
  ].join('\n');
}

/** Headers for which CloudFront has a field of its own; it refuses them among the others. */
const CLOUDFRONT_OWN: ReadonlySet<string> = new Set(['X-Content-Type-Options', 'Referrer-Policy']);

/**
 * A response headers policy for CloudFront, as `aws cloudfront create-response-headers-policy` takes it. One policy for all
 * addresses, for the reason given at `netlifyHeaders`.
 */
export function cloudfrontHeaders(): string {
  const referrer = FIXED_HEADERS.find(({ name }) => name === 'Referrer-Policy')?.value;
  const others = FIXED_HEADERS.filter(({ name }) => !CLOUDFRONT_OWN.has(name));
  const policy = {
    Name: 'joint-protocol-handbook',
    Comment: 'Security headers of a handbook made with joint-protocol',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: headerPolicy('search') },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: referrer },
    },
    CustomHeadersConfig: { Quantity: others.length, Items: others.map(({ name, value }) => ({ Header: name, Value: value, Override: true })) },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
