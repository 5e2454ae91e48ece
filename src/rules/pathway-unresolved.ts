// A situation that points to something that is not there: the next question, a role, a requirement, a contact.

import { nearest } from '../model/did-you-mean.ts';
import { allIds, findNamed } from '../model/names.ts';
import type { Pathway, PathwayNode } from '../model/pathway.ts';
import { exitsOf, PATHWAY_GROUPS } from '../model/pathway.ts';
import type { KeyPath } from '../model/place.ts';
import { key, value } from '../model/place.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';

const LOOKS_LIKE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

export const rule: Rule = {
  id: 'pathway-unresolved',
  title: 'A situation that points to nothing',
  why: 'A reader who answers the question comes to a blank page, or finds no number to ring.',
  errorFrom: 'publish',
  *run(context) {
    for (const pathway of context.protocol.pathways) {
      yield* nextNodes(pathway);
      yield* contacts(context, pathway, pathway.for, ['for'], false);
      for (const [id, node] of pathway.nodes) yield* references(context, pathway, id, node);
    }
  },
};

function* nextNodes({ file, start, nodes, twice }: Pathway): Iterable<RuleFault> {
  for (const { group, id } of twice) {
    yield {
      message: `\`${id}\` is the name of two things in this situation, so \`go: ${id}\` could mean either.`,
      fix: 'Give one of them another id.',
      place: key(file, group, id),
    };
  }
  const ways = [{ go: start, path: ['start'] }, ...[...nodes].flatMap(([id, node]) => exitsOf(id, node))];
  for (const { go, path } of ways) {
    if (go === '' || nodes.has(go)) continue;
    const near = nearest(go, nodes.keys());
    yield {
      message: `There is no question, step or outcome \`${go.slice(0, 60)}\` in this situation.`,
      fix: near === undefined ? 'Give the id of one that is there, or add it.' : `Did you mean \`${near}\`?`,
      place: value(file, ...path),
    };
  }
}

function* references(context: RuleContext, pathway: Pathway, id: string, node: PathwayNode): Iterable<RuleFault> {
  if (node.kind === 'question') return;
  const path = [PATHWAY_GROUPS[node.kind], id];
  yield* contacts(context, pathway, node.who, [...path, 'who'], false);
  if (node.kind === 'step') yield* contacts(context, pathway, node.tells, [...path, 'tells'], true);
  else yield* contacts(context, pathway, node.contact === '' ? [] : [node.contact], [...path, 'contact'], false);
  const { byId } = context.catalogue;
  if (node.clause === '' || byId.has(node.clause)) return;
  const near = nearest(node.clause, byId.keys());
  yield {
    message: `\`${node.clause.slice(0, 60)}\` is not a requirement, so readers cannot be sent to the passage that says this.`,
    fix: near === undefined ? 'Give the id of the requirement whose answer says this.' : `Did you mean \`${near}\`?`,
    place: value(pathway.file, ...path, 'clause'),
  };
}

function* contacts({ protocol }: RuleContext, { file }: Pathway, ids: readonly string[], path: KeyPath, orWords: boolean): Iterable<RuleFault> {
  if (protocol.unreadable.has(protocol.directoryFile)) return;
  for (const [index, id] of ids.entries()) {
    if ((orWords && !LOOKS_LIKE_ID.test(id)) || findNamed(protocol.directory, id)) continue;
    const near = nearest(id, allIds(protocol.directory));
    yield {
      message: `\`${id.slice(0, 60)}\` is not in the directory.`,
      fix: near === undefined ? 'Add it to directory.yaml as a role, post or team.' : `Did you mean \`${near}\`? Otherwise add it to directory.yaml.`,
      place: value(file, ...path, index),
    };
  }
}
