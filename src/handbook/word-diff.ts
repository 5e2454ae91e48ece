// Two versions of a text, compared line by line and then word by word. The only module that knows the library.

import { diffArrays, diffWordsWithSpace } from 'diff';

export interface Part {
  readonly text: string;
  readonly is: 'same' | 'added' | 'removed';
}

/** Lines that are not the same in both versions, in order. A line that was reworded is one entry, with its words marked. */
export interface LineDiff {
  readonly lines: readonly (readonly Part[])[];
  /** How many lines both versions share. */
  readonly same: number;
}

/** Beyond this the library gives up, and lines are shown as gone and new. */
const MOST_EDITS = 2000;
/** Two lines of which less than this share of words agrees are two lines, not one that was reworded. */
const ALIKE = 0.4;

export function diffLines(before: readonly string[], after: readonly string[]): LineDiff {
  const runs = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS }) ?? [
    { value: [...before], removed: true, added: false },
    { value: [...after], removed: false, added: true },
  ];
  const lines: (readonly Part[])[] = [];
  let same = 0;
  let gone: string[] = [];
  let made: string[] = [];
  const settle = (): void => {
    lines.push(...pairUp(gone, made));
    [gone, made] = [[], []];
  };
  for (const run of runs) {
    if (run.removed) gone.push(...run.value);
    else if (run.added) made.push(...run.value);
    else {
      settle();
      same += run.value.length;
    }
  }
  settle();
  return { lines, same };
}

/** Each new line beside the next line of the old version that it may have been made from; the order of both is kept. */
function pairUp(gone: readonly string[], made: readonly string[]): (readonly Part[])[] {
  const lines: (readonly Part[])[] = [];
  let next = 0;
  for (const line of made) {
    const at = gone.findIndex((one, index) => index >= next && likeness(one, line) >= ALIKE);
    if (at === -1) {
      lines.push([{ text: line, is: 'added' }]);
      continue;
    }
    for (const lost of gone.slice(next, at)) lines.push([{ text: lost, is: 'removed' }]);
    lines.push(diffWords(gone[at] ?? '', line));
    next = at + 1;
  }
  for (const lost of gone.slice(next)) lines.push([{ text: lost, is: 'removed' }]);
  return lines;
}

/** Share of words that two lines have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [new Set(one.toLowerCase().split(/\W+/)), new Set(other.toLowerCase().split(/\W+/))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size, 1);
}

function diffWords(before: string, after: string): readonly Part[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!found)
    return [
      { text: before, is: 'removed' },
      { text: after, is: 'added' },
    ];
  return found.map(({ value, added, removed }) => ({ text: value, is: added ? 'added' : removed ? 'removed' : 'same' }));
}
