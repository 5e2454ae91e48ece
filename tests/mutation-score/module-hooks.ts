// How modules are found while mutants are tried: `vitest` is our stand-in, and the files of the project can be loaded anew, which
// constants at the top of a module need.

import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const STAND_IN = new URL('./test-functions.ts', import.meta.url).href;
const stripped = new Map<string, string>();

/** Files below `root` get a new address with each round; `next` begins a round and makes an address of a path below `root`. */
export function hookModules(root: string): { next: () => void; addressOf: (path: string) => string } {
  const base = `${pathToFileURL(root).href}/`;
  let round = 0;
  const isOurs = (url: string): boolean => url.startsWith(base) && !url.includes('/node_modules/') && url !== STAND_IN;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest') return { url: STAND_IN, shortCircuit: true };
      const found = next(specifier, context);
      return isOurs(found.url) ? { ...found, url: `${found.url.split('?')[0]}?round=${round}` } : found;
    },
    load(url, context, next) {
      const file = url.split('?')[0] ?? url;
      if (!isOurs(url) || !file.endsWith('.ts')) return next(url, context);
      const source = stripped.get(file) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'));
      stripped.set(file, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
  return {
    next: () => {
      round += 1;
    },
    addressOf: (path) => `${base}${path}?round=${round}`,
  };
}
