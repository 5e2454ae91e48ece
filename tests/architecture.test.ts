// The shape of the code is a test: who may import whom, no cycles, file sizes, where `node:` and printing are allowed.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SRC = join(ROOT, 'src');

/** What each folder of src may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  interface: ['model'],
  source: ['model'],
  guidance: ['model', 'source'],
  facts: ['model', 'interface', 'guidance'],
  rules: ['model', 'guidance', 'facts'],
  privacy: ['model'],
  check: ['model', 'source', 'guidance', 'facts', 'rules', 'privacy'],
  reporters: ['model'],
  handbook: ['model', 'interface', 'source', 'guidance', 'facts', 'check'],
  documents: ['model', 'interface', 'handbook'],
  components: ['handbook', 'interface', 'model'],
  layouts: ['components', 'handbook', 'interface', 'model'],
  pages: ['layouts', 'components', 'handbook', 'interface', 'model'],
  browser: ['interface'],
  generate: ['model', 'source', 'privacy', 'guidance', 'facts', 'rules', 'check', 'handbook'],
  cli: ['model', 'source', 'guidance', 'facts', 'rules', 'check', 'reporters', 'handbook', 'documents', 'privacy', 'interface'],
};

/** One owner folder a library. `generate` and `cli` wire things together and are left out where they must be. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source'],
  'remark-parse': ['source'],
  'remark-directive': ['source'],
  'micromark-extension-gfm-table': ['source'],
  'remark-rehype': ['handbook', 'generate'],
  'rehype-sanitize': ['handbook', 'generate'],
  'rehype-stringify': ['handbook', 'generate'],
  ajv: ['check', 'generate', 'cli'],
  fflate: ['privacy', 'documents'],
  diff: ['handbook'],
  docx: ['documents'],
  parse5: ['documents'],
  uqr: ['handbook', 'browser'],
  '@myriaddreamin/typst-ts-node-compiler': ['cli'],
  astro: ['cli', 'generate'],
  pagefind: ['cli'],
  esbuild: ['generate'],
  sass: ['generate'],
};

interface SourceModule {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
  readonly libraries: readonly string[];
}

function modules(): SourceModule[] {
  return (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((name) => /\.(?:ts|astro|mdx)$/.test(name) && !name.endsWith('.d.ts') && !name.includes('generated'))
    .map((name) => {
      const path = join(SRC, name);
      const text = readFileSync(path, 'utf8');
      const specifiers = [
        ...text.matchAll(
          /(?:^|\n)\s*(?:import|export)\s[^'";=]*?\bfrom\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
        ),
      ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
      return {
        path,
        folder: name.split(/[\\/]/)[0] ?? '',
        text,
        imports: specifiers.filter((one) => one.startsWith('.')).map((one) => resolve(dirname(path), one)),
        libraries: specifiers.filter((one) => !one.startsWith('.')),
      };
    });
}

const all = modules();
const shown = (path: string): string => relative(ROOT, path);

describe('the import table', () => {
  it('knows every folder of src', () => {
    const folders = new Set(all.map((one) => one.folder).filter((folder) => !folder.includes('.')));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it('is kept', () => {
    const breaches = all.flatMap((one) =>
      one.imports.flatMap((target) => {
        const to = relative(SRC, target).split(/[\\/]/)[0] ?? '';
        const allowed = to === one.folder || target.includes('/schemas/json/') || (MAY_IMPORT[one.folder] ?? []).includes(to);
        return allowed ? [] : [`${shown(one.path)} imports ${shown(target)}`];
      }),
    );
    expect(breaches).toEqual([]);
  });

  it('lets no rule import another rule', () => {
    const rules = new Set(
      readdirSync(join(SRC, 'rules'))
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .map((name) => join(SRC, 'rules', name.replace('.md', '.ts'))),
    );
    const breaches = all
      .filter((one) => rules.has(one.path))
      .flatMap((one) => one.imports.filter((target) => rules.has(target)).map((target) => `${shown(one.path)} imports ${shown(target)}`));
    expect(breaches).toEqual([]);
  });

  it('keeps what one rule reads in a folder of its name', () => {
    const rulesFolder = join(SRC, 'rules');
    const folderOf = (path: string): string => relative(rulesFolder, path).split(/[\\/]/).slice(0, -1).join('/');
    const breaches = all
      .filter((one) => one.folder === 'rules' && basename(one.path) !== 'index.ts')
      .flatMap((one) =>
        one.imports.flatMap((target) => {
          const [own, used] = [folderOf(one.path) || basename(one.path, '.ts'), folderOf(target)];
          const isOthers = target.startsWith(rulesFolder) && used !== '' && used !== 'reading' && used !== own;
          return isOthers ? [`${shown(one.path)} imports ${shown(target)}`] : [];
        }),
      );
    expect(breaches).toEqual([]);
  });

  it('has no cycles', () => {
    const byPath = new Map(all.map((one) => [one.path, one]));
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].map(shown).join(' -> '));
        return;
      }
      state.set(path, 'open');
      for (const next of runtimeImports(byPath.get(path))) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const one of all) visit(one.path, []);
    expect(cycles).toEqual([]);
  });
});

/** Imports that exist at run time: type-only ones are left out. */
function runtimeImports(one: SourceModule | undefined): string[] {
  if (!one) return [];
  const types = new Set([...one.text.matchAll(/import type [^'"]*from '([^']+)'/g)].map((match) => resolve(dirname(one.path), match[1] ?? '')));
  const values = new Set([...one.text.matchAll(/import (?!type )[^'"]*from '([^']+)'/g)].map((match) => resolve(dirname(one.path), match[1] ?? '')));
  return one.imports.filter((target) => values.has(target) || !types.has(target));
}

describe('where the outside world is touched', () => {
  const core = all.filter((one) =>
    ['model', 'source', 'guidance', 'facts', 'rules', 'check', 'reporters', 'handbook', 'documents', 'privacy'].includes(one.folder),
  );

  it('`node:` only in cli, generate and source/disk.ts', () => {
    expect(
      core.filter((one) => !one.path.endsWith('source/disk.ts') && one.libraries.some((library) => library.startsWith('node:'))).map((one) => shown(one.path)),
    ).toEqual([]);
  });

  it('`console`, `process` and `Buffer` only in cli and generate', () => {
    expect(
      core
        .filter((one) => !one.path.endsWith('source/disk.ts') && /\b(?:console|process|Buffer)\.[a-z]/.test(one.text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')))
        .map((one) => shown(one.path)),
    ).toEqual([]);
  });

  it('each library has one owner', () => {
    const breaches = all.flatMap((one) =>
      one.libraries.flatMap((library) => {
        const owners =
          OWNERS[
            library
              .split('/')
              .slice(0, library.startsWith('@') ? 2 : 1)
              .join('/')
          ];
        return owners === undefined || owners.includes(one.folder) || one.folder === 'pages' ? [] : [`${shown(one.path)} imports ${library}`];
      }),
    );
    expect(breaches).toEqual([]);
  });
});

describe('sizes', () => {
  // NOTE: data made for pages is generated and does not count.
  const sizes = all
    .filter((one) => !one.path.endsWith('rule-pages.ts'))
    .map((one) => ({ path: shown(one.path), lines: one.text.split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number): number => sizes[Math.floor(sizes.length * share)]?.lines ?? 0;

  it('median at most 60 lines, 90 in 100 at most 180, none over 300', () => {
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.9)).toBeLessThanOrEqual(180);
    expect(sizes.filter((one) => one.lines > 300)).toEqual([]);
  });

  it('every module says its duty in its first lines', () => {
    expect(all.filter((one) => one.path.endsWith('.ts') && !/^(?:#!.*\n)?\/[/*]/.test(one.text)).map((one) => shown(one.path))).toEqual([]);
  });
});
