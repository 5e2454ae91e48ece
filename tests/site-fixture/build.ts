// Builds the invented site into a folder: assets, Astro, one search index a handbook. Usage: node build.ts <out> [handbooks] [base]

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroInlineConfig } from 'astro';
import { buildAssets } from '../../src/generate/assets.ts';
import { handOver } from '../../src/handbook/handoff.ts';
import type { Site } from '../../src/handbook/site.ts';
import { fixtureSite } from './site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RULES = `export const rulePages = [{ id: 'vague-time', title: 'A time that fixes no time', severity: 'error', html: '<p>Write a number and a unit.</p>' }];`;

/** Stands in for generated data that a fresh checkout has not got. */
const withoutRules = {
  name: 'rules-of-the-fixture',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.endsWith('/rule-pages.ts') && !existsSync(join(ROOT, 'src/handbook/rule-pages.ts')) ? '\0rules' : undefined),
  load: (id: string) => (id === '\0rules' ? RULES : undefined),
};

export interface Built {
  readonly site: Site;
  readonly milliseconds: number;
}

export async function buildFixture(outDir: string, handbooks = 1, base = '/', search = true): Promise<Built> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'site-fixture-'));
  const names = await buildAssets(join(cacheDir, 'assets'));
  const assets = Object.fromEntries(Object.entries(names).map(([key, file]) => [key, `${base}assets/${file}`])) as unknown as Site['assets'];
  const site = fixtureSite(handbooks, base, assets);
  handOver(site);
  const start = performance.now();
  const config: AstroInlineConfig = { root: ROOT, outDir, cacheDir, base, logLevel: 'warn', vite: { plugins: [withoutRules] } };
  await build(config);
  const milliseconds = performance.now() - start;
  await buildAssets(join(outDir, 'assets'));
  if (search) {
    for (const { home } of site.handbooks) {
      execFileSync(join(ROOT, 'node_modules/.bin/pagefind'), ['--site', join(outDir, home.slice(base.length)), '--quiet']);
    }
  }
  await rm(cacheDir, { recursive: true });
  return { site, milliseconds };
}

if (import.meta.main) {
  const [out = join(tmpdir(), 'site-fixture'), handbooks = '1', base = '/', search = 'search'] = process.argv.slice(2);
  const { milliseconds } = await buildFixture(out, Number(handbooks), base, search === 'search');
  process.stdout.write(`${Math.round(milliseconds)} ms\n`);
}
