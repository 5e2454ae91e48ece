// Which files of a layer use a file of it, by themselves or through others: those whose tests may notice a change.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

const graphs = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Names without folder and ending, the file's own among them. */
export function usersOf(path: string): ReadonlySet<string> {
  const found = new Set([resolve(path)]);
  const users = usersIn(layerOf(resolve(path)));
  for (const file of found) for (const user of users.get(file) ?? []) found.add(user);
  return new Set([...found].map((file) => basename(file, '.ts')));
}

/** The folder right below `src`. */
function layerOf(path: string): string {
  const parts = path.split(sep);
  return parts.slice(0, parts.lastIndexOf('src') + 2).join(sep);
}

function usersIn(layer: string): ReadonlyMap<string, readonly string[]> {
  const known = graphs.get(layer);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const name of readdirSync(layer, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.ts'))) {
    const file = join(layer, name);
    for (const [, address = ''] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+\.ts)'/g)) {
      const used = resolve(dirname(file), address);
      made.set(used, [...(made.get(used) ?? []), file]);
    }
  }
  graphs.set(layer, made);
  return made;
}
