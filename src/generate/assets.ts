// Style sheet, browser scripts and icon, compiled once for all handbooks, each named by a hash of its content.

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compileAsync } from 'sass';
import { usedClasses, withoutUnused } from './unused-styles.ts';
import { browserModule, LANGUAGES } from './interface-strings.ts';

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
/** Those that show words: bundled once more for each other language. */
const SPEAKING = ['checklist', 'search', 'table', 'share', 'in-force', 'section', 'offline'] as const;
const SCRIPTS = ['checklist', 'search', 'table', 'share', 'qr', 'in-force', 'section', 'offline'] as const;
/** Scripts that another one imports when they are wanted. */
const FETCHED: ReadonlySet<string> = new Set(['share', 'qr']);
type Language = (typeof LANGUAGES)[number];
const BROWSERS = ['chrome109', 'firefox115', 'safari15.6'];

async function styles(): Promise<string> {
  const { css } = await compileAsync(join(ROOT, 'src/styles/handbook.scss'), {
    loadPaths: [join(ROOT, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
  });
  return withoutUnused(css, await usedClasses());
}

const BROWSER = join(ROOT, 'src/browser');
/** Where the forms of a language's words stand; English has none but its endings. */
const WORDS: Readonly<Partial<Record<Language, string>>> = { cy: './welsh-words.ts', gd: './gaelic-words.ts' };

/** Bundles a script with what it says, and what it knows of how words change, in one language alone. */
function inLanguage(language: Language): Plugin {
  const file = WORDS[language];
  const forms = file === undefined ? 'export const FORMS = {};' : `import { ${language} } from '${file}'; export const FORMS = { ${language} };`;
  return {
    name: 'in-language',
    setup({ onLoad }) {
      onLoad({ filter: /words\.generated\.ts$/ }, () => ({ contents: browserModule(language), loader: 'ts' }));
      onLoad({ filter: /all-words\.ts$/ }, () => ({ contents: forms, loader: 'ts', resolveDir: BROWSER }));
    },
  };
}

async function script(name: string, language: Language = 'en'): Promise<string> {
  const { outputFiles } = await build({
    plugins: [inLanguage(language)],
    entryPoints: [join(BROWSER, `${name}.ts`)],
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
  const others: Record<string, string> = {};
  for (const language of LANGUAGES.filter((one) => one !== 'en'))
    for (const name of SPEAKING) others[`${name}-${language}`] = await put(`${name}-${language}`, 'js', await script(name, language));
  await writeFile(join(outDir, 'assets.json'), `${JSON.stringify({ ...names, ...others }, null, 2)}\n`);
  return names;
}

if (import.meta.main) await buildAssets(process.argv[2] ?? join(ROOT, 'dist/assets'));
