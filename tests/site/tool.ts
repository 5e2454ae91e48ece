// The real command, as a user runs it: the bundle when it is there and fresh, else the source. Its exit code and words.

import { execFile } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const TODAY = '2026-11-23';

/** Where the single site would be live. Nobody asks for it. */
export const LIVE = 'https://handbook.example.org/';
/** What the single site is built from, with every copy that can be taken away. */
export const SINGLE = ['protocols/northmere', '--address', LIVE, '--word', '--pdf'] as const;

export interface Ran {
  readonly code: number;
  readonly words: string;
}

function changed(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory() !== true) return stat?.mtimeMs ?? 0;
  return Math.max(...readdirSync(path).map((name) => changed(join(path, name))));
}

function isFresh(made: string, ...sources: string[]): boolean {
  return changed(join(ROOT, made)) >= Math.max(...sources.map((source) => changed(join(ROOT, source))));
}

/** Style sheet and scripts of the handbook, made anew when their sources are newer. Call it once a run, before any build. */
export function prepareAssets(): void {
  if (!isFresh('dist/assets/assets.json', 'src/styles', 'src/browser'))
    execFileSync(process.execPath, [join(ROOT, 'src/generate/assets.ts')], { stdio: 'inherit' });
}

const program = isFresh('dist/cli/start.js', 'src', 'schemas') ? 'bin.mjs' : 'src/cli/main.ts';

export function tool(...args: string[]): Promise<Ran> {
  const env = { ...process.env, JOINT_PROTOCOL_TODAY: TODAY, NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, program), ...args], { cwd: ROOT, env, maxBuffer: 1e8 }, (error, out, complaints) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 4), words: out + complaints });
    });
  });
}

/** Runs the command and fails with its words when it fails. */
export async function toolMust(...args: string[]): Promise<string> {
  const { code, words } = await tool(...args);
  if (code !== 0) throw new Error(`joint-protocol ${args.join(' ')} ended with ${code}:\n${words}`);
  return words;
}
