// A way through a situation that stops before an outcome, goes round in a circle for ever, or is the same whatever somebody answers.

import type { Pathway } from '../model/pathway.ts';
import { exitsOf, leadingTo, PATHWAY_GROUPS, reachedFrom } from '../model/pathway.ts';
import { key } from '../model/place.ts';
import type { Rule, RuleFault } from './rule.ts';

export const rule: Rule = {
  id: 'pathway-dead-end',
  title: 'A situation that ends nowhere',
  why: 'Somebody answers the questions during a call and is left without anything to do and without a number.',
  errorFrom: 'publish',
  *run({ protocol }) {
    for (const pathway of protocol.pathways) {
      const reached = reachedFrom(pathway, pathway.start);
      yield* stops(pathway, reached);
      yield* circles(pathway, reached);
      yield* idleQuestions(pathway);
    }
  },
};

function* stops({ file, nodes }: Pathway, reached: ReadonlySet<string>): Iterable<RuleFault> {
  for (const id of reached) {
    const node = nodes.get(id);
    if (!node || node.kind === 'outcome') continue;
    const exits = exitsOf(id, node);
    if (exits.length === 0) {
      yield { message: `The question \`${id}\` has no answers.`, fix: 'Add `answers:`, each with `say:` and `go:`.', place: key(file, 'questions', id) };
    }
    for (const { go, path } of exits) {
      if (go !== '') continue;
      const what = node.kind === 'step' ? `Nothing comes after the step \`${id}\`.` : `An answer to \`${id}\` leads nowhere.`;
      yield { message: what, fix: 'Add `go:` with the id of the question, step or outcome that comes next.', place: key(file, ...path.slice(0, -1)) };
    }
  }
}

/** What leads to an outcome, or to something that is reported elsewhere, is left alone; of a circle the first node is named. */
function* circles(pathway: Pathway, reached: ReadonlySet<string>): Iterable<RuleFault> {
  const { file, nodes } = pathway;
  const ends = [...nodes].filter(
    ([id, node]) => node.kind === 'outcome' || exitsOf(id, node).length === 0 || exitsOf(id, node).some(({ go }) => !nodes.has(go)),
  );
  const ending = leadingTo(
    pathway,
    ends.map(([id]) => id),
  );
  const told = new Set<string>();
  for (const id of reached) {
    const node = nodes.get(id);
    if (!node || ending.has(id) || told.has(id)) continue;
    for (const one of reachedFrom(pathway, id)) told.add(one);
    yield {
      message: `From \`${id}\` on this goes round in a circle and never comes to an outcome.`,
      fix: 'Let one of the answers or steps lead to an outcome.',
      place: key(file, PATHWAY_GROUPS[node.kind], id),
    };
  }
}

/** A question whose every answer leads to the same place asks for nothing: one of the ways was meant to go elsewhere. */
function* idleQuestions({ file, nodes }: Pathway): Iterable<RuleFault> {
  for (const [id, node] of nodes) {
    if (node.kind !== 'question' || node.answers.length < 2) continue;
    const [first, ...others] = node.answers;
    if (!first || first.go === '' || others.some(({ go }) => go !== first.go)) continue;
    yield {
      message: `Every answer to \`${id}\` leads to \`${first.go}\`, so that nothing depends on it.`,
      fix: 'Let one of the answers lead elsewhere, or take the question out.',
      place: key(file, 'questions', id, 'answers'),
      severity: 'warning',
    };
  }
}
