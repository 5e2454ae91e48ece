// Runs the built command as a user would, and gives back what it printed and its exit code.

import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Results of checks are kept apart from those of whoever runs the tests. */
const CACHE = join(tmpdir(), `joint-protocol-tests-${process.getuid?.() ?? 0}`);

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function runCommand(args: readonly string[], options: { cwd?: string; env?: Readonly<Record<string, string>> } = {}): Ran {
  const ran = spawnSync(process.execPath, [join(ROOT, 'bin.mjs'), ...args], {
    cwd: options.cwd ?? ROOT,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: { ...process.env, JOINT_PROTOCOL_TODAY: '2026-11-23', JOINT_PROTOCOL_CACHE: CACHE, NO_COLOR: '1', ...options.env },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
