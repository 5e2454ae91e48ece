// The protocols that are measured, and how the command is called on them.

import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Written } from './generate.ts';
import { generateProtocols } from './generate.ts';

export const BIN = fileURLToPath(new URL('../../bin.mjs', import.meta.url));
export const CACHE = join(tmpdir(), 'joint-protocol-bench');
/** The generated protocols answer 20 of 26 sections, so they pass the gate of drafts and no later one. */
export const GATE = ['--gate', 'draft'];

export async function corpus(count: number): Promise<{ folder: string; written: readonly Written[] }> {
  const folder = join(CACHE, `protocols-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { folder, written: await generateProtocols(folder, count) };
}
