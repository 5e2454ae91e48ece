// The pages of handbooks, compiled by Astro once with the tool, as its own build would compile them. `build` renders with them and then
// needs neither Astro's start nor Vite's, which took longer than the pages of one handbook.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';
import { PROJECT } from './catalogue.ts';

/** Astro's own folder for the code that it renders with. */
const CODE = '.prerender';
const ENTRY = /^prerender-entry\..*\.mjs$/;

/** Writes `index.mjs`, which exports Astro's app, and all that it imports. `work` is for Astro's own files and must lie in the project. */
export async function buildPages(outDir: string, work: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({
    root: PROJECT,
    outDir: work,
    cacheDir: join(work, 'cache'),
    logLevel: 'error',
    integrations: [keepCode(join(work, CODE), outDir)],
    // NOTE: the code is moved away from the packages that it was made from, so all of them are bundled in.
    vite: { cacheDir: join(work, 'cache/vite'), ssr: { noExternal: true }, environments: { prerender: { resolve: { noExternal: true } } } },
  });
}

/** Astro deletes its code when it has rendered with it. Nothing is rendered here. */
function keepCode(from: string, to: string): AstroIntegration {
  return {
    name: 'joint-protocol-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((standard) => ({
          ...standard,
          setup: async () => {
            for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) copyCode(join(from, name), join(to, name));
            const entry = readdirSync(to).find((name) => ENTRY.test(name));
            if (entry === undefined) throw new Error('Astro left no code of the pages.');
            writeFileSync(join(to, 'index.mjs'), `export { app } from './${entry}';\n`);
          },
          getStaticPaths: async () => [],
        })),
    },
  };
}

/** Components know the file they come from by its whole path, which is nobody's business. */
function copyCode(from: string, to: string): void {
  if (!from.endsWith('.mjs')) return;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, readFileSync(from, 'utf8').replaceAll(PROJECT, ''));
}
