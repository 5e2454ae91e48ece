// How long `check` takes: cold, beside remark-cli on the same Markdown alone; again, with nothing or one file changed; and how it grows.

import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, CACHE, corpus, GATE } from './corpus.ts';
import type { Written } from './generate.ts';
import type { Command, Sample } from './measure.ts';
import { comparePair, measureOnce, median } from './measure.ts';
import { installPeer, remarkCheck } from './peers.ts';
import { add, times } from './results.ts';

/** Results of the runs that are measured, and of nobody else. */
const STORE = join(CACHE, 'results');

const GOALS = [
  [1, 0.5],
  [50, 0.3],
  [250, 0.3],
] as const;

function check(folder: string, ...more: readonly string[]): Command {
  return { name: 'check', cwd: folder, run: ['node', BIN, 'check', '.', ...GATE, ...more], env: { JOINT_PROTOCOL_CACHE: STORE } };
}

export async function benchCheck(rounds: number, quick: boolean): Promise<void> {
  const peer = installPeer(CACHE, 'remark');
  const cold = new Map<number, Sample>();
  for (const [count, goal] of GOALS) {
    if (quick && count === 250) continue;
    const { folder, written } = await corpus(count);
    const pair = comparePair(check(folder, '--no-cache'), remarkCheck(peer, folder, written), count === 250 ? Math.min(3, rounds) : rounds);
    cold.set(count, pair.ours);
    add(`check of ${count}, time beside remark-cli on the Markdown alone`, pair.ratio.seconds, goal, times(pair, 'remark-cli'));
    if (count > 1) again(folder, written[0], count, rounds);
  }
  const [fifty, many] = [cold.get(50), cold.get(250)];
  if (fifty && many)
    add('check of 250 beside check of 50, time', many.seconds / fifty.seconds, 5.5, `${many.seconds.toFixed(2)} s against ${fifty.seconds.toFixed(2)} s`);
  const [ten, forty] = [await corpus(10), await corpus(40)].map(({ folder }) => measureOnce(check(folder, '--no-cache')));
  if (ten && forty)
    add('check of 40 beside check of 10, memory', forty.megabytes / ten.megabytes, 1.3, `${forty.megabytes.toFixed(0)} against ${ten.megabytes.toFixed(0)} MB`);
  const help = comparePair({ name: 'help', cwd: CACHE, run: ['node', BIN, '--help'] }, { name: 'node', cwd: CACHE, run: ['node', '-e', '0'] }, rounds * 3);
  add('`--help` beside an empty start of Node, time', help.ratio.seconds, 2.5, `${help.ours.seconds.toFixed(3)} s`);
}

/** A first run that keeps its results, then runs with nothing changed, then runs with one file changed each time. */
function again(folder: string, one: Written | undefined, count: number, rounds: number): void {
  rmSync(STORE, { recursive: true, force: true });
  const command = check(folder);
  const first = measureOnce(command);
  // NOTE: a file that has only just been written is not trusted by its time stamp; people do not check twice in two seconds either.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500);
  measureOnce(command);
  const repeat = (prepare?: () => void): number =>
    median(Array.from({ length: rounds }, () => measureOnce({ ...command, ...(prepare ? { prepare } : {}) }).seconds));
  const same = repeat();
  const path = join(folder, one?.id ?? '', 'sections', `${[...(one?.words.keys() ?? [])][0]}.md`);
  const before = readFileSync(path);
  const changed = repeat(() => appendFileSync(path, '\nOne more sentence.\n'));
  writeFileSync(path, before);
  add(`check of ${count} again, nothing changed, beside the first`, same / first.seconds, 0.05, `${same.toFixed(2)} s against ${first.seconds.toFixed(2)} s`);
  add(
    `check of ${count} again, one file changed, beside the first`,
    changed / first.seconds,
    0.06,
    `${changed.toFixed(2)} s against ${first.seconds.toFixed(2)} s`,
  );
}
