// `npm run bench`: how long check and build take beside the tools that people would use instead, in one run on one machine.
// Options: --only check|build, --quick (medians of three instead of five), --json <file>. Ends with 1 when a goal is missed.

import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Written } from './generate.ts';
import { generateProtocols } from './generate.ts';
import type { Command, Pair } from './measure.ts';
import { comparePair, measureOnce } from './measure.ts';
import { installPeer, remarkCheck, starlightBuild } from './peers.ts';

const BIN = fileURLToPath(new URL('../../bin.mjs', import.meta.url));
const CACHE = join(tmpdir(), 'joint-protocol-bench');
/** The generated protocols answer 20 of 26 sections, so they pass the gate of drafts and no later one. */
const GATE = ['--gate', 'draft'];

interface Result {
  readonly what: string;
  readonly value: number;
  readonly goal: number;
  readonly atLeast: boolean;
  readonly detail: string;
}

const { values: options } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean' }, json: { type: 'string' } } });
const rounds = options.quick ? 3 : 5;
const results: Result[] = [];

function add(what: string, value: number, goal: number, detail: string, atLeast = false): void {
  const result = { what, value, goal, atLeast, detail };
  results.push(result);
  process.stdout.write(`${row(result)}\n`);
}

function row({ what, value, goal, atLeast, detail }: Result): string {
  return `${isMet({ value, goal, atLeast }) ? 'pass' : 'MISS'}  ${what.padEnd(58)} ${value.toFixed(2).padStart(5)}  goal ${atLeast ? '>=' : '<='} ${goal.toFixed(2)}   ${detail}`;
}

function isMet({ value, goal, atLeast }: Pick<Result, 'value' | 'goal' | 'atLeast'>): boolean {
  return atLeast ? value >= goal : value <= goal;
}

function times({ ours, peer, ratio }: Pair, name: string): string {
  return `${ours.seconds.toFixed(2)} s against ${peer.seconds.toFixed(2)} s of ${name}; CPU ratio ${ratio.cpu.toFixed(2)}; ${ours.megabytes.toFixed(0)} against ${peer.megabytes.toFixed(0)} MB`;
}

async function corpus(count: number): Promise<{ folder: string; written: readonly Written[] }> {
  const folder = join(CACHE, `protocols-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { folder, written: await generateProtocols(folder, count) };
}

function pagesIn(folder: string): { count: number; bytes: number } {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return { count: pages.length, bytes: pages.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) };
}

async function benchCheck(): Promise<void> {
  const peer = installPeer(CACHE, 'remark');
  for (const [count, goal] of [
    [1, 0.6],
    [50, 0.45],
  ] as const) {
    const { folder, written } = await corpus(count);
    const ours: Command = { name: 'check', cwd: folder, run: ['node', BIN, 'check', '.', ...GATE] };
    const pair = comparePair(ours, remarkCheck(peer, folder, written), rounds);
    add(`check of ${count}, time beside remark-cli on the Markdown alone`, pair.ratio.seconds, goal, times(pair, 'remark-cli'));
  }
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

async function benchBuild(): Promise<void> {
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

process.stdout.write(`${availableParallelism()} cores, Node ${process.versions.node}, medians of ${rounds}, in turn with each peer; gate draft\n`);
if (options.only !== 'build') await benchCheck();
if (options.only !== 'check') await benchBuild();
if (options.json !== undefined)
  writeFileSync(
    options.json,
    `${JSON.stringify({ cores: availableParallelism(), node: process.versions.node, rounds, results: results.map((result) => ({ ...result, met: isMet(result) })) }, undefined, 2)}\n`,
  );
if (!results.every(isMet)) process.exitCode = 1;
