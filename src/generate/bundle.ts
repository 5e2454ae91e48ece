// Builds the tool into dist/: the command as split modules, so that `check` loads nothing of `build`, the handbook's assets, and its pages.

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { buildAssets } from './assets.ts';
import { PROJECT } from './catalogue.ts';
import { madeTableModule } from './made-table.ts';
import { buildPages } from './pages.ts';

/** Parsing JSON is several times faster than running the same data as a literal. Only for the catalogues: libraries expect their own as it is. */
const jsonAsText: Plugin = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /schemas[\\/]json[\\/][^\\/]+\.json$/ }, ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))});`,
      loader: 'js',
    }));
  },
};

/**
 * Node's own modules, taken as they are: an `import` of one also asks for each of its names, by which `node:fs` alone would load its
 * promises, its streams, a file watcher and a line editor.
 */
const builtins: Plugin = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { errors: [{ text: `Its names would be lost: write process.getBuiltinModule('${path}').` }] }
        : { path, namespace: 'builtin' },
    );
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({ contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});` }));
  },
};

const madeTable: Plugin = {
  name: 'made-table',
  setup({ onLoad }) {
    onLoad({ filter: /guidance[\\/]made-table\.ts$/ }, () => ({ contents: madeTableModule(), loader: 'js' }));
  },
};

/** Everything that can change a verdict or a page: the code, the pages with their style, the catalogues, the exact libraries. */
function buildName(): string {
  const hash = createHash('sha256');
  const files = ['src', 'schemas/json'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  for (const file of [...files.filter((name) => /\.(?:ts|js|json|astro|mdx|scss)$/.test(name)).sort(), 'package-lock.json']) {
    hash.update(`${file}\n`).update(readFileSync(join(PROJECT, file)));
  }
  return hash.digest('hex');
}

/**
 * A module of ASCII alone takes half the memory, and is read and compiled faster. What esbuild leaves stands in patterns and in raw
 * templates, out of which this project makes patterns: there an escape says the same.
 */
function inAscii(module: string): string {
  return module.replace(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export async function buildTool(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  mkdirSync(join(PROJECT, 'dist'), { recursive: true });
  const fresh = mkdtempSync(join(PROJECT, 'dist/.fresh-'));
  const { outputFiles } = await build({
    write: false,
    entryPoints: ['start', 'check-worker', 'parse-worker', 'site-worker'].map((name) => join(PROJECT, `src/cli/${name}.ts`)),
    outdir: join(fresh, 'cli'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.12',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    external: ['astro', 'pagefind', '@myriaddreamin/typst-ts-node-compiler'],
    plugins: [jsonAsText, builtins, madeTable],
    define: { __VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify(buildName()) },
    logLevel: 'warning',
    // NOTE: two helpers of Ajv are CommonJS and ask for `require`.
    banner: { js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);" },
  });
  mkdirSync(join(fresh, 'cli'));
  for (const { path, text } of outputFiles) writeFileSync(path, inAscii(text));
  await buildAssets(join(fresh, 'assets'));
  await buildPages(join(fresh, 'pages'), join(fresh, 'astro'));
  // NOTE: a build that fails leaves the tool that was there, and one that is running finds its modules until the last moment.
  for (const part of ['cli', 'assets', 'pages']) {
    const place = join(PROJECT, 'dist', part);
    const old = `${place}.old-${process.pid}`;
    if (existsSync(place)) renameSync(place, old);
    renameSync(join(fresh, part), place);
    rmSync(old, { recursive: true, force: true });
  }
  rmSync(fresh, { recursive: true, force: true });
}

if (import.meta.main) await buildTool();
