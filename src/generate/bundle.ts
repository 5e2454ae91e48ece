// Builds the tool into dist/: the command as split modules, so that `check` loads nothing of `build`, and the handbook's assets.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { buildAssets } from './assets.ts';
import { PROJECT } from './catalogue.ts';

/** Parsing JSON is several times faster than running the same data as a literal. */
const jsonAsText: Plugin = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))});`,
      loader: 'js',
    }));
  },
};

export async function buildTool(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  const out = join(PROJECT, 'dist');
  rmSync(join(out, 'cli'), { recursive: true, force: true });
  rmSync(join(out, 'assets'), { recursive: true, force: true });
  await build({
    entryPoints: [join(PROJECT, 'src/cli/start.ts'), join(PROJECT, 'src/cli/check-worker.ts')].filter((path) => exists(path)),
    outdir: join(out, 'cli'), bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node22.12',
    minifySyntax: true, minifyWhitespace: true, legalComments: 'none', external: ['astro', 'pagefind'], plugins: [jsonAsText],
    define: { __VERSION__: JSON.stringify(version) }, logLevel: 'warning',
    // NOTE: two helpers of Ajv are CommonJS and ask for `require`.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
  await buildAssets(join(out, 'assets'));
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) await buildTool();
