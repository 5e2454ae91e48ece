// How long `build` takes beside Starlight on the same words, what memory it needs, whether its pages grow with the number of protocols, and
// what a build costs in which one protocol of many has changed.

import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, CACHE, corpus, GATE } from './corpus.ts';
import type { Command } from './measure.ts';
import type { Written } from './generate.ts';
import { comparePair, measureOnce, median } from './measure.ts';
import { installPeer, starlightBuild } from './peers.ts';
import { add, times } from './results.ts';

function pagesIn(folder: string): { count: number; bytes: number } {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return { count: pages.length, bytes: pages.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) };
}

/** The pages of handbooks alone: every site has the tool's own pages once, and these are short, so that they pull down the mean of a small site. */
function bytesAPage(site: string, handbooks: readonly Written[]): number {
  const books = handbooks.map(({ id }) => pagesIn(join(site, id)));
  return books.reduce((sum, { bytes }) => sum + bytes, 0) / books.reduce((sum, { count }) => sum + count, 0);
}

/** Nothing is known from elsewhere. */
const STORE = join(CACHE, 'results');

function ourBuild(folder: string): Command & { out: string } {
  const out = join(CACHE, 'handbook');
  return {
    name: 'build',
    cwd: folder,
    out,
    run: ['node', BIN, 'build', '.', '--out', out, ...GATE],
    env: { JOINT_PROTOCOL_CACHE: STORE },
    prepare: () => {
      for (const left of [out, STORE]) rmSync(left, { recursive: true, force: true });
    },
  };
}

export async function benchBuild(rounds: number): Promise<void> {
  const peer = installPeer(CACHE, 'starlight');
  const one = await corpus(1);
  const single = comparePair(ourBuild(one.folder), starlightBuild(peer, one.written), rounds);
  add('build of 1, time beside Starlight', single.ratio.seconds, 1, times(single, 'Starlight'));

  const ten = await corpus(10);
  const few = ourBuild(ten.folder);
  measureOnce(few);
  const small = bytesAPage(few.out, ten.written);
  const fifty = await corpus(50);
  const ours = ourBuild(fifty.folder);
  const pair = comparePair(ours, starlightBuild(peer, fifty.written), rounds);
  const large = pagesIn(ours.out);
  const theirs = pagesIn(join(peer, 'dist'));
  add(
    'build of 50, pages a second beside Starlight',
    large.count / theirs.count / pair.ratio.seconds,
    2,
    `${large.count} pages beside ${theirs.count}; ${times(pair, 'Starlight')}`,
    true,
  );
  add('build of 50, peak memory beside Starlight', pair.ratio.megabytes, 1, `${pair.ours.megabytes.toFixed(0)} beside ${pair.peer.megabytes.toFixed(0)} MB`);
  const many = bytesAPage(ours.out, fifty.written);
  add('build of 50, HTML bytes a page of a handbook beside those at 10', many / small, 1.05, `${Math.round(many)} beside ${Math.round(small)} bytes`);
  rebuild(ours, fifty.written[0], rounds);
}

/** The full build of all stands in the output when this begins. Each time the same file has one sentence more, and in the end as many bytes as a whole build makes. */
function rebuild({ out, prepare: clear, ...command }: Command & { out: string }, one: Written | undefined, rounds: number): void {
  const path = join(command.cwd, one?.id ?? '', 'sections', `${[...(one?.words.keys() ?? [])][0]}.md`);
  const before = readFileSync(path);
  const grow = (): void => appendFileSync(path, '\nOne more sentence.\n');
  const pairs = Array.from({ length: Math.min(3, rounds) }, () => {
    const whole = measureOnce({ ...command, ...(clear ? { prepare: clear } : {}) });
    return { whole, part: measureOnce({ ...command, prepare: grow }) };
  });
  const patched = treeOf(out);
  measureOnce({ ...command, ...(clear ? { prepare: clear } : {}) });
  const made = treeOf(out);
  const names = new Set([...patched.keys(), ...made.keys()]);
  const differing = [...names].filter((name) => !made.has(name) || made.get(name)?.equals(patched.get(name) ?? Buffer.of()) !== true).length;
  writeFileSync(path, before);
  const seconds = (side: 'whole' | 'part'): number => median(pairs.map((pair) => pair[side].seconds));
  add(
    'build of 50 again, one protocol changed, beside a whole one',
    median(pairs.map(({ whole, part }) => part.seconds / whole.seconds)),
    0.25,
    `${seconds('part').toFixed(2)} s against ${seconds('whole').toFixed(2)} s; CPU ratio ${median(pairs.map(({ whole, part }) => part.cpu / whole.cpu)).toFixed(2)}`,
  );
  add('build of 50 again, files that a whole build makes otherwise', differing, 0, `${made.size} files compared`);
}

function treeOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name))]));
}
