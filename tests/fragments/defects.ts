// Plants the wordings of a kind in the answers of the examples, many in one check, one an answer, and asks the rules that may find them.

import type { Subject } from '../mutation/subject.ts';
import type { Planted } from './planting.ts';
import { answersFor, spoiled } from './planting.ts';
import { foundAlone, prepared } from './rules-alone.ts';
import type { Kind, Wording } from './wordings.ts';
import { chosenFor } from './wordings.ts';

/** The wordings that none of the rules has found, with the answer in which they stood. */
export function missesOf({ foundBy, wordings }: Pick<Kind, 'foundBy' | 'wordings'>, subjects: ReadonlyMap<string, Subject>): string[] {
  return [...subjects].flatMap(([name, one]) => {
    return batches(
      one,
      wordings.filter(({ over }) => over === name),
    ).flatMap((batch) => {
      const made = prepared(one, spoiled(one, batch));
      const hits = [...made.problems.filter(({ rule }) => foundBy.includes(rule)), ...foundAlone(foundBy, made)];
      return batch.filter(({ requirement }) => !hits.some((hit) => hit.requirement === requirement || hit.rule === 'raw-html')).map(shown);
    });
  });
}

function shown({ over, requirement, words, line }: Planted): string {
  return `${words ?? JSON.stringify(line)} (${over} ${requirement})`;
}

/** Wordings with an answer each, so that no answer is spoiled twice in a batch. */
function batches(one: Subject, wordings: readonly Wording[]): Planted[][] {
  const made: Map<string, Planted>[] = [];
  for (const wording of wordings) {
    const requirement = chosenFor(wording, answersFor(one, wording));
    const free = made.find((batch) => !batch.has(requirement));
    const batch = free ?? new Map<string, Planted>();
    if (!free) made.push(batch);
    batch.set(requirement, { ...wording, requirement });
  }
  return made.map((batch) => [...batch.values()]);
}
