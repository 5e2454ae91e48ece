// How wide the columns of a table stand to each other: long texts get more room, but no column starves.

import type { Runs } from './paper.ts';

const NARROWEST = 7;

/** Shares that add up to one, by the usual length of the texts and the longest word of a column. */
export function columnShares(head: readonly Runs[], rows: readonly (readonly Runs[])[], columns: number): number[] {
  const weights = Array.from({ length: columns }, (_, index) => {
    const texts = [head, ...rows].map((row) => textOf(row[index] ?? []));
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    const longestWord = Math.max(...texts.map((text) => Math.max(...text.split(/\s/).map((word) => Math.min(word.length, 16)))));
    return Math.max(Math.sqrt(mean) * 3, longestWord * 1.25, NARROWEST);
  });
  const all = weights.reduce((sum, one) => sum + one, 0);
  return weights.map((one) => one / all);
}

function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}
