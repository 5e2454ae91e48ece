// A situation: questions, steps and outcomes that lead from "what has happened" to what to do now. Types, and who leads to whom.

import type { KeyPath } from './place.ts';

export interface PathwayQuestion {
  readonly kind: 'question';
  readonly ask: string;
  readonly help: string;
  readonly answers: readonly { readonly say: string; readonly go: string }[];
}

export interface PathwayStep {
  readonly kind: 'step';
  /** Ids of the directory. */
  readonly who: readonly string[];
  readonly does: string;
  /** Ids of the directory, or words. */
  readonly tells: readonly string[];
  readonly within: string;
  readonly from: string;
  /** Id of the requirement whose answer says so. */
  readonly clause: string;
  readonly go: string;
}

export interface PathwayOutcome {
  readonly kind: 'outcome';
  readonly title: string;
  readonly does: string;
  readonly who: readonly string[];
  readonly within: string;
  readonly clause: string;
  /** Id of the directory: whose number to ring. */
  readonly contact: string;
}

export type PathwayNode = PathwayQuestion | PathwayStep | PathwayOutcome;

/** Texts that the file lacks are empty. */
export interface Pathway {
  /** Name of its file and of its page. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly starts: string;
  readonly for: readonly string[];
  readonly start: string;
  /** Where it stands among the others, low numbers first. */
  readonly order: number;
  readonly nodes: ReadonlyMap<string, PathwayNode>;
  /** Nodes left out because another node has the same id. */
  readonly twice: readonly { readonly group: string; readonly id: string }[];
}

export const PATHWAY_GROUPS = { question: 'questions', step: 'steps', outcome: 'outcomes' } as const;

/** A way out of a node: the id it leads to, empty when the file gives none, and where that stands in the file. */
export interface PathwayExit {
  readonly go: string;
  readonly path: KeyPath;
}

export function exitsOf(id: string, node: PathwayNode): PathwayExit[] {
  if (node.kind === 'step') return [{ go: node.go, path: ['steps', id, 'go'] }];
  if (node.kind === 'outcome') return [];
  return node.answers.map(({ go }, index) => ({ go, path: ['questions', id, 'answers', index, 'go'] }));
}

/** Ids of all nodes that a reader can come to from one of them, itself among them. */
export function reachedFrom({ nodes }: Pathway, start: string): Set<string> {
  const reached = new Set(nodes.has(start) ? [start] : []);
  for (const id of reached) {
    const node = nodes.get(id);
    for (const { go } of node ? exitsOf(id, node) : []) if (nodes.has(go)) reached.add(go);
  }
  return reached;
}

/** Ids of all nodes from which a reader can come to one of those given, these among them. */
export function leadingTo({ nodes }: Pathway, ends: Iterable<string>): Set<string> {
  const before = new Map<string, string[]>();
  for (const [id, node] of nodes) {
    for (const { go } of exitsOf(id, node)) {
      const known = before.get(go);
      if (known) known.push(id);
      else before.set(go, [id]);
    }
  }
  const found = new Set(ends);
  for (const id of found) for (const one of before.get(id) ?? []) found.add(one);
  return found;
}
