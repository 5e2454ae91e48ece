// `npm run accessibility`: both examples built by the real command, and axe on every page in every look. It writes the evidence that the
// accessibility statement is made from. Ends with 1 when something was found. `--most <n>` looks at about n pages only, and the statement says so.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { startServer } from '../../src/cli/publish/static-server.ts';
import type { AccessibilityEvidence } from '../../src/handbook/accessibility.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { prepareAssets, toolMust } from '../site/tool.ts';
import { AXE_VERSION, violations } from './axe.ts';
import type { Look } from './looks.ts';
import { LOOKS, showAs, tooWide } from './looks.ts';
import { templatesHash } from './templates.ts';

const FILE = fileURLToPath(new URL('../../src/handbook/accessibility-evidence.json', import.meta.url));
const EXAMPLES: Readonly<Record<string, string>> = { northmere: 'Northmere', glenarrick: 'Glenarrick' };
const AT_ONCE = 2;
const MOST_FOUND = 100;

interface Seen {
  readonly look: Look;
  readonly path: string;
  readonly broken: readonly string[];
  readonly wide: number;
}

/** Takes pages from the list until it is empty. */
async function walk(browser: Browser, url: string, left: string[], seen: Seen[]): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  for (let path = left.shift(); path !== undefined; path = left.shift()) {
    await page.goto(url + path.replace(/index\.html$/, ''));
    for (const look of LOOKS) {
      await showAs(page, session, look);
      seen.push({ look, path, broken: look.axe ? await violations(page) : [], wide: look.reflows ? await tooWide(page) : 0 });
    }
    if (left.length % 20 === 0) process.stdout.write(`${left.length} pages to go\n`);
  }
  await context.close();
}

function evidenceOf(seen: readonly Seen[], all: readonly string[], browserVersion: string): AccessibilityEvidence {
  const of = (id: string): number => all.filter((path) => (path.split('/')[0] ?? '') === id).length;
  const own = Object.keys(EXAMPLES).reduce((sum, id) => sum + of(id), 0);
  return {
    day: new Date().toISOString().slice(0, 10),
    tools: [`axe ${AXE_VERSION}`, `Chromium ${browserVersion}`],
    handbooks: [...Object.entries(EXAMPLES).map(([id, name]) => ({ name, pages: of(id) })), { name: '', pages: all.length - own }],
    looks: LOOKS.map(({ id, title, reflows, axe }) => {
      const those = seen.filter(({ look }) => look.id === id);
      return {
        id,
        title,
        pages: those.length,
        ...(axe ? { violations: those.reduce((sum, { broken }) => sum + broken.length, 0) } : {}),
        ...(reflows ? { tooWide: those.filter(({ wide }) => wide > 0).length } : {}),
      };
    }),
    found: sentences(seen).slice(0, MOST_FOUND),
    templates: templatesHash(),
  };
}

function sentences(seen: readonly Seen[]): string[] {
  return seen
    .flatMap(({ look, path, broken, wide }) => [
      ...broken.map((one) => `${path}, ${look.title}: ${one.replace(/\s+/g, ' ')}`),
      ...(wide > 0 ? [`${path}, ${look.title}: ${wide} pixels too wide`] : []),
    ])
    .sort();
}

const { values: options } = parseArgs({ options: { most: { type: 'string' } } });
const place = mkdtempSync(join(tmpdir(), 'joint-protocol-accessibility-'));
try {
  prepareAssets();
  await toolMust('build', ...Object.keys(EXAMPLES).map((id) => `protocols/${id}`), '--out', join(place, 'site'));
  const server = await startServer({ folder: join(place, 'site'), base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });
  const all = readdirSync(join(place, 'site'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
  const pages = options.most === undefined ? all : all.filter((_, index) => index % Math.ceil(all.length / Number(options.most)) === 0);
  const seen: Seen[] = [];
  const left = [...pages];
  const started = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, () => walk(browser, server.url, left, seen)));
  const evidence = evidenceOf(seen, all, browser.version());
  await browser.close();
  await server.close();
  process.stdout.write(`${pages.length} pages, ${LOOKS.length} looks, ${Math.round((performance.now() - started) / 1000)} s\n`);
  for (const { title, violations: broken, tooWide: wide } of evidence.looks)
    process.stdout.write(`${title}: ${broken ?? 'no run of axe'}, ${wide ?? 0} too wide\n`);
  for (const sentence of evidence.found) process.stdout.write(`${sentence}\n`);
  writeFileSync(FILE, `${JSON.stringify(evidence, null, 1)}\n`);
  if (evidence.found.length > 0) process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
