// How long `build` takes beside Starlight on the same words, what memory it needs, and whether its pages grow with the number of protocols.

import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, CACHE, corpus, GATE } from './corpus.ts';
import type { Command } from './measure.ts';
import { comparePair, measureOnce } from './measure.ts';
import { installPeer, starlightBuild } from './peers.ts';
import { add, times } from './results.ts';

function pagesIn(folder: string): { count: number; bytes: number } {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return { count: pages.length, bytes: pages.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) };
}

function ourBuild(folder: string): Command & { out: string } {
  const out = join(CACHE, 'handbook');
  return {
    name: 'build',
    cwd: folder,
    out,
    run: ['node', BIN, 'build', '.', '--out', out, ...GATE],
    prepare: () => rmSync(out, { recursive: true, force: true }),
  };
}

export async function benchBuild(rounds: number): Promise<void> {
  const peer = installPeer(CACHE, 'starlight');
  const one = await corpus(1);
  const single = comparePair(ourBuild(one.folder), starlightBuild(peer, one.written), rounds);
  add('build of 1, time beside Starlight', single.ratio.seconds, 1, times(single, 'Starlight'));

  const ten = ourBuild((await corpus(10)).folder);
  measureOnce(ten);
  const small = pagesIn(ten.out);
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
  add(
    'build of 50, HTML bytes a page beside those at 10',
    large.bytes / large.count / (small.bytes / small.count),
    1.05,
    `${Math.round(large.bytes / large.count)} beside ${Math.round(small.bytes / small.count)} bytes`,
  );
}
