// `npm run generate`: writes every generated file that is committed. With --check it writes nothing and lists what is out of date.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT } from './catalogue.ts';
import { buildOutputs, GENERATED_FOLDERS } from './outputs.ts';

/** What differs between the disk and the outputs, one sentence a file. */
export function staleFiles(outputs: ReadonlyMap<string, string>, root = PROJECT): { readonly path: string; readonly says: string }[] {
  const changed = [...outputs].flatMap(([path, content]) => {
    const file = join(root, path);
    if (!existsSync(file)) return [{ path, says: `${path} is missing; run \`npm run generate\`.` }];
    return readFileSync(file, 'utf8') === content ? [] : [{ path, says: `${path} is out of date; run \`npm run generate\`.` }];
  });
  const left = GENERATED_FOLDERS.flatMap((folder) => filesBelow(root, folder)).filter((path) => !outputs.has(path));
  return [...changed, ...left.map((path) => ({ path, says: `${path} is left over from an earlier run; run \`npm run generate\`.` }))];
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/\\/g, '/').replace(/^\//, ''))
    .sort();
}

function write(outputs: ReadonlyMap<string, string>, paths: readonly string[]): void {
  for (const path of paths) {
    const content = outputs.get(path);
    if (content === undefined) rmSync(join(PROJECT, path));
    else {
      mkdirSync(dirname(join(PROJECT, path)), { recursive: true });
      writeFileSync(join(PROJECT, path), content);
    }
  }
}

function main(args: readonly string[]): number {
  const outputs = buildOutputs();
  const stale = staleFiles(outputs);
  if (args.includes('--check')) {
    for (const { says } of stale) process.stdout.write(`${says}\n`);
    return stale.length === 0 ? 0 : 1;
  }
  write(
    outputs,
    stale.map(({ path }) => path),
  );
  process.stdout.write(
    stale.length === 0 ? 'Everything generated is up to date.\n' : `${stale.map(({ path }) => path).join('\n')}\n${stale.length} generated files written.\n`,
  );
  return 0;
}

if (import.meta.main) {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
