// Whole processes measured from outside, in turn (A B A B …), so that both see the same busy machine; medians, never single runs.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** GNU time: the shell's own `time` knows no memory. */
const TIME = ['/usr/bin/time', '/opt/homebrew/bin/gtime', '/usr/local/bin/gtime'];

export interface Command {
  readonly name: string;
  readonly run: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Clears what an earlier run left; not measured. */
  prepare?(): void;
}

export interface Sample {
  readonly seconds: number;
  /** User and system time of the process and of those it waited for. */
  readonly cpu: number;
  /** Peak memory of the largest process. */
  readonly megabytes: number;
}

export function measureOnce({ name, run, cwd, env, prepare }: Command): Sample {
  prepare?.();
  const folder = mkdtempSync(join(tmpdir(), 'joint-protocol-time-'));
  const figures = join(folder, 'figures');
  try {
    for (const time of TIME) {
      const started = performance.now();
      const done = spawnSync(time, ['-o', figures, '-f', '%U %S %M', ...run], {
        cwd,
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1', JOINT_PROTOCOL_TODAY: '2026-11-23', ...env },
      });
      const seconds = (performance.now() - started) / 1000;
      if (done.error) continue;
      if (done.status !== 0) throw new Error(`${name} ended with ${done.status}:\n${(done.stderr || done.stdout).slice(-2000)}`);
      const [user = 0, system = 0, kilobytes = 0] = readFileSync(figures, 'utf8').trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
      return { seconds, cpu: user + system, megabytes: kilobytes / 1024 };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  throw new Error('GNU time is needed: `apt-get install time`, or `brew install gnu-time`.');
}

export interface Pair {
  readonly ours: Sample;
  readonly peer: Sample;
  /** Medians of the ratios pair by pair: ours divided by the peer's. */
  readonly ratio: { readonly seconds: number; readonly cpu: number; readonly megabytes: number };
}

/** One unmeasured round for warm disks, then `rounds` pairs. */
export function comparePair(ours: Command, peer: Command, rounds: number): Pair {
  for (const command of [ours, peer]) measureOnce(command);
  const pairs = Array.from({ length: rounds }, () => ({ ours: measureOnce(ours), peer: measureOnce(peer) }));
  const ratio = (of: keyof Sample): number => median(pairs.map((pair) => pair.ours[of] / pair.peer[of]));
  const middle = (side: 'ours' | 'peer'): Sample => ({
    seconds: median(pairs.map((pair) => pair[side].seconds)),
    cpu: median(pairs.map((pair) => pair[side].cpu)),
    megabytes: median(pairs.map((pair) => pair[side].megabytes)),
  });
  return { ours: middle('ours'), peer: middle('peer'), ratio: { seconds: ratio('seconds'), cpu: ratio('cpu'), megabytes: ratio('megabytes') } };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
