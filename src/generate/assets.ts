// Style sheet, browser scripts and icon, compiled once for all handbooks, each named by a hash of its content.

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileAsync } from 'sass';
import { usedClasses, withoutUnused } from './unused-styles.ts';

/** File names, as they stand in `assets.json`. The publisher puts the address of their folder before them. */
export interface AssetNames {
  readonly css: string;
  readonly checklist: string;
  readonly search: string;
  readonly table: string;
  readonly share: string;
  readonly qr: string;
  readonly 'in-force': string;
  readonly section: string;
  readonly offline: string;
  readonly icon: string;
  /** Only for folder copies. */
  readonly folderSearch: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCRIPTS = ['checklist', 'search', 'table', 'share', 'qr', 'in-force', 'section', 'offline'] as const;
/** Scripts that another one imports when they are wanted. */
const FETCHED: ReadonlySet<string> = new Set(['share', 'qr']);
const BROWSERS = ['chrome109', 'firefox115', 'safari15.6'];

async function styles(): Promise<string> {
  const { css } = await compileAsync(join(ROOT, 'src/styles/handbook.scss'), {
    loadPaths: [join(ROOT, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
  });
  return withoutUnused(css, await usedClasses());
}

async function script(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, `src/browser/${name}.ts`)],
    bundle: true,
    // NOTE: a folder copy runs them as classic scripts, which would share their names with each other. It never fetches the others.
    format: FETCHED.has(name) ? 'esm' : 'iife',
    minify: true,
    target: BROWSERS,
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

export async function buildAssets(outDir: string): Promise<AssetNames> {
  await mkdir(outDir, { recursive: true });
  const put = async (name: string, ending: string, content: string) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const file = `${name}.${hash}.${ending}`;
    await writeFile(join(outDir, file), content);
    return file;
  };
  const [css, icon, ...scripts] = await Promise.all([
    styles().then((text) => put('handbook', 'css', text)),
    readFile(join(ROOT, 'src/styles/icon.svg'), 'utf8').then((text) => put('icon', 'svg', text)),
    ...SCRIPTS.map((name) => script(name).then((text) => put(name, 'js', text))),
  ]);
  const [checklist, search, table, share, qr, inForce, section, offline] = scripts as [string, string, string, string, string, string, string, string];
  // NOTE: no addresses of the site: the command puts one of them, with its list of files, into each handbook.
  await writeFile(join(outDir, 'worker.js.txt'), await script('worker'));
  await writeFile(join(outDir, 'worker-off.js.txt'), await script('worker-off'));
  const folderSearch = await script('folder-search').then((text) => put('folder-search', 'js', text));
  const names: AssetNames = { css, checklist, search, table, share, qr, 'in-force': inForce, section, offline, icon, folderSearch };
  await writeFile(join(outDir, 'assets.json'), `${JSON.stringify(names, null, 2)}\n`);
  return names;
}

if (import.meta.main) await buildAssets(process.argv[2] ?? join(ROOT, 'dist/assets'));
