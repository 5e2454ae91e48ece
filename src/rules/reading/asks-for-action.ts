// Does a requirement ask who does what? Others ask for a definition, an aim or a list.

import type { FactKindName, Requirement } from '../../model/requirement.ts';

const ACTION: ReadonlySet<FactKindName> = new Set(['duration', 'limit', 'post', 'steps', 'duties', 'triggers', 'both-ways', 'measure']);

export function asksForAction({ facts }: Requirement): boolean {
  return Object.values(facts).some(({ kind }) => ACTION.has(kind));
}
