// The tools we are compared with, and those that judge us: installed once outside the project at the versions in peers/<name>/package.json, and fed the same words.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Written } from './generate.ts';
import type { Command } from './measure.ts';

/** Where tools that judge us are installed. */
export const TOOLS = join(tmpdir(), 'joint-protocol-peers');

const PEERS = fileURLToPath(new URL('./peers/', import.meta.url));

/** Installs a peer below `cache` unless the same versions are there already; gives its folder. */
export function installPeer(cache: string, name: 'remark' | 'starlight' | 'lighthouse' | 'stryker'): string {
  const folder = join(cache, name);
  const stamp = join(folder, 'installed.json');
  const wanted = readFileSync(join(PEERS, name, 'package.json'), 'utf8');
  mkdirSync(folder, { recursive: true });
  cpSync(join(PEERS, name), folder, { recursive: true });
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  const done = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The peer ${name} could not be installed:\n${done.stderr}`);
  writeFileSync(stamp, wanted);
  return folder;
}

/** remark-cli with the recommended rules over the Markdown of the sections, nothing else. */
export function remarkCheck(peer: string, corpus: string, written: readonly Written[]): Command {
  return {
    name: 'remark-cli',
    cwd: peer,
    run: [
      'node',
      'node_modules/.bin/remark',
      '--rc-path',
      'remarkrc.json',
      '--no-stdout',
      '--quiet',
      '--ext',
      'md',
      ...written.map(({ id }) => join(corpus, id, 'sections')),
    ],
  };
}

/** A clean build of Starlight with its search. The pages are placed, and what the last build left is cleared, outside the timing. */
export function starlightBuild(peer: string, written: readonly Written[]): Command {
  const place = (): void => {
    for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite', 'src/content'])
      rmSync(join(peer, left), { recursive: true, force: true });
    const docs = join(peer, 'src/content/docs');
    for (const { id, words } of written) {
      mkdirSync(join(docs, id), { recursive: true });
      for (const [section, text] of words) writeFileSync(join(docs, id, `${section}.md`), `---\ntitle: ${section.replace(/-/g, ' ')}\n---\n\n${text}`);
    }
    writeFileSync(join(docs, 'index.md'), `---\ntitle: Handbook\n---\n\n${written.length} joint protocols.\n`);
  };
  return { name: 'Starlight', cwd: peer, prepare: place, run: ['node', 'node_modules/.bin/astro', 'build'] };
}
