// What somebody is to do at the end of a situation, or in a step of it, without a time, where other ends and steps of it have one.

import type { Pathway, PathwayOutcome, PathwayStep } from '../../model/pathway.ts';
import { PATHWAY_GROUPS } from '../../model/pathway.ts';
import { value } from '../../model/place.ts';
import type { RuleFault } from '../rule.ts';
import { definiteTimeIn } from '../reading/time-words.ts';

/** It is done now, or whenever something happens: “ring 999”, “that hour”, “about every change”, “from Monday to Friday”. */
const MOMENT =
  /\b(?:999|101|111|at once|straight away|immediately|do not wait|stay (?:there|near|with)|that (?:hour|day|night)|same day|on the day|each|every|whenever|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

export function* openOutcomes(pathways: readonly Pathway[]): Iterable<RuleFault> {
  for (const { file, nodes } of pathways) {
    const tasks = [...nodes].flatMap(([id, node]) => (node.kind === 'question' || node.who.length === 0 ? [] : [{ id, node }]));
    if (!tasks.some(({ node }) => node.within !== '')) continue;
    for (const { id, node } of tasks) {
      if (node.within !== '' || hasMoment(node)) continue;
      yield {
        message: `Nothing says by when \`${id}\` is done.`,
        fix: 'Add `within:` with a number and a unit, for example `within: same day`, or say in `does:` when it is done.',
        place: value(file, PATHWAY_GROUPS[node.kind], id),
      };
    }
  }
}

function hasMoment(node: PathwayStep | PathwayOutcome): boolean {
  const words = node.kind === 'outcome' ? `${node.title}. ${node.does}` : `${node.does} ${node.from}`;
  return MOMENT.test(words) || definiteTimeIn(words);
}
