// Texts cut into runs of four words, as numbers, to see how much of one stands in another.

const LENGTH = 4;

/** Every run of four words, each mixed into one number. Shorter texts are one run. */
export function runsOf(codes: readonly number[]): number[] {
  const runs: number[] = [];
  const last = Math.max(1, codes.length - LENGTH + 1);
  for (let at = 0; at < last; at += 1) {
    let run = 0;
    for (let index = at; index < at + LENGTH && index < codes.length; index += 1) run = (Math.imul(run ^ (codes[index] ?? 0), 0x01000193) + index - at) | 0;
    runs.push(run);
  }
  return codes.length === 0 ? [] : runs;
}

/** A whole text as one number: two texts that differ only in signs and capitals have the same. */
export function wholeOf(codes: readonly number[]): number {
  let whole = codes.length;
  for (const code of codes) whole = (Math.imul(whole, 0x01000193) ^ code) | 0;
  return whole;
}
