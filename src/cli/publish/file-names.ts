// File names that a published site must not have: they would change the host's behaviour, or show that something was left behind.

import { basename, extname } from 'node:path';
import { MANIFEST_NAME } from './build-manifest.ts';
import { quoted } from './faults.ts';
import { HEADER_FILES } from './site-headers.ts';

/** What the tool itself puts at the root of a site although its name begins with `_` or `.`. */
const OWN_AT_ROOT: ReadonlySet<string> = new Set([...HEADER_FILES, '_astro', '.nojekyll']);
/** Names that some host or browser obeys. */
const OBEYED: ReadonlySet<string> = new Set([
  'cname',
  'sw.js',
  'service-worker.js',
  'serviceworker.js',
  'web.config',
  'nginx-headers.conf',
  'netlify.toml',
  'vercel.json',
  'staticwebapp.config.json',
  'crossdomain.xml',
  'clientaccesspolicy.xml',
]);
/** Server code, sources and source maps. */
const LEFT_BEHIND: ReadonlySet<string> = new Set(['.mjs', '.cjs', '.ts', '.mts', '.tsx', '.jsx', '.astro', '.mdx', '.map', '.php', '.asp', '.aspx', '.cgi']);

/** One sentence for each path that must not be in a site. `workers` are those that the tool wrote. */
export function nameProblems(paths: readonly string[], workers: ReadonlySet<string> = new Set()): string[] {
  const problems: string[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    const why = workers.has(path) ? undefined : forbidden(path);
    if (why !== undefined) problems.push(`The file ${quoted(path)} must not be in the site: ${why}.`);
    const folded = path.normalize('NFC').toLowerCase();
    const twin = seen.get(folded);
    if (twin !== undefined) problems.push(`The files ${quoted(twin)} and ${quoted(path)} would be one file on Windows and macOS.`);
    seen.set(folded, path);
  }
  return problems;
}

function forbidden(path: string): string | undefined {
  if (path === MANIFEST_NAME) return 'this name is kept for the list of files';
  const parts = path.split('/');
  const hidden = parts.find((part, depth) => /^[._]/.test(part) && !(depth === 0 && OWN_AT_ROOT.has(part)));
  if (hidden !== undefined) return `names that begin with ${quoted(hidden.slice(0, 1))} are kept for hosts and tools`;
  const isOwn = parts.length === 1 && OWN_AT_ROOT.has(path);
  if (!isOwn && OBEYED.has(basename(path).toLowerCase())) return 'hosts or browsers obey files of this name';
  if (LEFT_BEHIND.has(extname(path).toLowerCase())) return 'it is server code or a source, left behind by the build';
  return undefined;
}
