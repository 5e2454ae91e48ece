// `npm run bench`: how long check and build take beside the tools that people would use instead, in one run on one machine.
// Options: --only check|build|dev, --quick (medians of three instead of five, and no 250 protocols), --json <file>. Ends with 1 when a goal is missed.

import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { benchBuild } from './build.ts';
import { benchCheck } from './check.ts';
import { benchDev } from './dev.ts';
import { isMet, results } from './results.ts';

const { values: options } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean' }, json: { type: 'string' } } });
const rounds = options.quick ? 3 : 5;
process.stdout.write(`${availableParallelism()} cores, Node ${process.versions.node}, medians of ${rounds}, in turn with each peer; gate draft\n`);
const isWanted = (part: string): boolean => options.only === undefined || options.only === part;
if (isWanted('check')) await benchCheck(rounds, options.quick === true);
if (isWanted('build')) await benchBuild(rounds);
if (isWanted('dev')) await benchDev();
if (options.json !== undefined)
  writeFileSync(
    options.json,
    `${JSON.stringify({ cores: availableParallelism(), node: process.versions.node, rounds, results: results.map((result) => ({ ...result, met: isMet(result) })) }, undefined, 2)}\n`,
  );
if (!results.every(isMet)) process.exitCode = 1;
