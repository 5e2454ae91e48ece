// Runs the built command in a folder, as a person would.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../../src/generate/catalogue.ts';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export function runSource(cwd: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'bin.mjs'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: { ...process.env, NO_COLOR: '1', JOINT_PROTOCOL_TODAY: '2026-11-23' },
  });
  return { status, out: stdout, err: stderr };
}
