// The known word nearest to what was written, for "did you mean".

/** Edit distance (insert, delete, replace, swap of neighbours), given up above `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** Whether one is a slip of the other: at most `most` signs away, whatever the capitals. */
export function isSlip(a: string, b: string, most: number): boolean {
  return distance(a.toLowerCase(), b.toLowerCase(), most) <= most;
}

const SHORT = 4;

/** The nearest of the known words, or undefined when none is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const sought = written
    .slice(0, 80)
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  // NOTE: two signs away from a word of four, `name` would be a slip of `date`.
  const most = sought.length <= SHORT ? 1 : Math.max(2, Math.floor(sought.length / 3));
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const word of known) {
    const found = distance(sought, word.toLowerCase().replace(/_/g, '-'), most);
    if (found < bestDistance) [best, bestDistance] = [word, found];
  }
  return best;
}
