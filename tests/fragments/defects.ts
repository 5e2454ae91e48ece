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

/** Wordings with an answer each, so that no answer is spoiled twice in a batch; one whose answer is taken goes into the next that is free. */
function batches(one: Subject, wordings: readonly Wording[]): Planted[][] {
  const made: Map<string, Planted>[] = [];
  for (const wording of wordings) {
    const answers = answersFor(one, wording);
    const first = answers.indexOf(chosenFor(wording, answers));
    const inTurn = [...answers.slice(first), ...answers.slice(0, first)];
    const batch = made.find((some) => inTurn.some((answer) => !some.has(answer))) ?? new Map<string, Planted>();
    if (batch.size === 0) made.push(batch);
    const requirement = inTurn.find((answer) => !batch.has(answer)) ?? '';
    batch.set(requirement, { ...wording, requirement });
  }
  return made.map((batch) => [...batch.values()]);
}
