// `npm run lighthouse`: Lighthouse over the pages that people open first, served as `joint-protocol serve` serves them. Lighthouse is installed on
// demand, outside the project. Ends with 1 where a score is under 100. `--site <folder>`: a site that is built already. `--only <category>`.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startServer } from '../../src/cli/publish/static-server.ts';
import { installPeer, TOOLS } from '../bench/peers.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { prepareAssets, toolMust } from '../site/tool.ts';

const PAGES: Readonly<Record<string, string>> = {
  home: '',
  section: 'sections/contact-no-access/',
  role: 'roles/treatment-worker/',
  checklist: 'checklists/contact-no-access/',
  search: 'search/',
};
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FULL = 1;
const MOST_MS = 180_000;

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}
interface LighthouseReport {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] } | undefined>
  >;
  readonly audits: Readonly<Record<string, Audit | undefined>>;
}

/** Throws with Lighthouse's own words when it could not judge the page. The site is served from this process, which must not wait meanwhile. */
async function judge(folder: string, url: string, file: string, categories: readonly string[]): Promise<LighthouseReport> {
  await promisify(execFile)(
    process.execPath,
    [
      join(folder, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--output=json',
      `--output-path=${file}`,
      '--quiet',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless=new ${CHROMIUM_ARGS.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: findChromium() }, timeout: MOST_MS },
  );
  return JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport;
}

/** What keeps a category from 100, in Lighthouse's words. */
function shortcomings({ categories, audits }: LighthouseReport, category: string): string[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    return weight > 0 && audit && audit.score !== null && audit.score < FULL
      ? [`${audit.title}${audit.displayValue === undefined ? '' : ` (${audit.displayValue})`}`]
      : [];
  });
}

const { values: options } = parseArgs({ options: { site: { type: 'string' }, only: { type: 'string' } } });
const categories = options.only === undefined ? CATEGORIES : [options.only];
const place = mkdtempSync(join(tmpdir(), 'joint-protocol-lighthouse-'));
try {
  const peer = installPeer(TOOLS, 'lighthouse');
  const folder = options.site ?? join(place, 'site');
  if (options.site === undefined) {
    prepareAssets();
    await toolMust('build', 'protocols/northmere', '--out', folder);
  }
  const server = await startServer({ folder, base: '/', port: 0 });
  for (const [name, path] of Object.entries(PAGES)) {
    const report = await judge(peer, server.url + path, join(place, `${name}.json`), categories);
    for (const category of categories) {
      const score = report.categories[category]?.score ?? 0;
      process.stdout.write(`${name}: ${category} ${Math.round(score * 100)}\n`);
      if (score >= FULL) continue;
      process.exitCode = 1;
      for (const sentence of shortcomings(report, category)) process.stdout.write(`  ${sentence}\n`);
    }
  }
  await server.close();
} finally {
  rmSync(place, { recursive: true, force: true });
}
