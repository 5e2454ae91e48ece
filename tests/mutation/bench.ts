// Plants defects one at a time and counts how many are found, kind by kind; the same seed gives the same run.

import { KINDS } from './kinds.ts';
import { seeded } from './random.ts';
import type { Subject } from './subject.ts';
import { subject } from './subject.ts';

export interface Tally {
  readonly kind: string;
  readonly planted: number;
  readonly found: number;
  readonly misses: readonly string[];
}

export const PROTOCOLS = ['northmere', 'glenarrick'] as const;

/** `runs` defects of every kind, in turn in both examples. */
export async function bench({ seed, runs, kind }: { readonly seed: number; readonly runs: number; readonly kind?: string }): Promise<Tally[]> {
  const subjects = await Promise.all(PROTOCOLS.map(subject));
  return KINDS.filter((one) => kind === undefined || one.name.includes(kind)).map(({ name, found, plant }, index) => {
    const random = seeded(seed * 1_000 + index);
    const misses: string[] = [];
    let planted = 0;
    for (let run = 0; run < runs; run += 1) {
      const one = subjects[run % subjects.length] as Subject;
      const made = plant(one, random);
      if (!made) continue;
      planted += 1;
      const hits = one.judge(made.changed);
      if (
        !hits.some(
          (hit) =>
            found.test(hit.rule) &&
            [hit.place, ...hit.related.map((one) => one.place)].some(({ file }) => hit.requirement === made.requirement || file === made.file),
        )
      )
        misses.push(`${one.name} ${made.what} [${[...new Set(hits.map((hit) => hit.rule))].join()}]`);
    }
    return { kind: name, planted, found: planted - misses.length, misses };
  });
}
