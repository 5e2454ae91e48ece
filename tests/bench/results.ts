// The figures of one run of the bench: each beside its goal, printed as it comes.

import type { Pair } from './measure.ts';

export interface Result {
  readonly what: string;
  readonly value: number;
  readonly goal: number;
  readonly atLeast: boolean;
  readonly detail: string;
}

export const results: Result[] = [];

export function add(what: string, value: number, goal: number, detail: string, atLeast = false): void {
  const result = { what, value, goal, atLeast, detail };
  results.push(result);
  process.stdout.write(`${row(result)}\n`);
}

function row({ what, value, goal, atLeast, detail }: Result): string {
  return `${isMet({ value, goal, atLeast }) ? 'pass' : 'MISS'}  ${what.padEnd(58)} ${value.toFixed(2).padStart(5)}  goal ${atLeast ? '>=' : '<='} ${goal.toFixed(2)}   ${detail}`;
}

export function isMet({ value, goal, atLeast }: Pick<Result, 'value' | 'goal' | 'atLeast'>): boolean {
  return atLeast ? value >= goal : value <= goal;
}

export function times({ ours, peer, ratio }: Pair, name: string): string {
  return `${ours.seconds.toFixed(2)} s against ${peer.seconds.toFixed(2)} s of ${name}; CPU ratio ${ratio.cpu.toFixed(2)}; ${ours.megabytes.toFixed(0)} against ${peer.megabytes.toFixed(0)} MB`;
}
