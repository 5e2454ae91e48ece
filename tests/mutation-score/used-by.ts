// Which files of a folder use a file of it, by themselves or through others: those whose tests may notice a change.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const users = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Names without their ending, the file's own among them. */
export function usersOf(path: string): ReadonlySet<string> {
  const graph = usersIn(dirname(path));
  const found = new Set([basename(path, '.ts')]);
  for (const name of found) for (const user of graph.get(name) ?? []) found.add(user);
  return found;
}

function usersIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const known = users.get(folder);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    for (const [, used = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/ from '\.\/([a-z-]+)\.ts'/g)) {
      made.set(used, [...(made.get(used) ?? []), basename(file, '.ts')]);
    }
  }
  users.set(folder, made);
  return made;
}
