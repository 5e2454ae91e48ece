// One id for a team and a post: whoever is told to ring it could be given either number. A role may have the id of what it is reached through.

import type { Problem } from '../model/finding.ts';
import { key } from '../model/place.ts';
import type { Directory } from '../model/protocol.ts';
import { fault } from './faults.ts';

const GROUPS = ['organisations', 'teams', 'posts'] as const;

export function sharedIds(directory: Directory, file: string): Problem[] {
  const first = new Map<string, (typeof GROUPS)[number]>();
  const problems: Problem[] = [];
  for (const group of GROUPS) {
    for (const id of Object.keys(directory[group])) {
      const other = first.get(id);
      if (other === undefined) first.set(id, group);
      else {
        const shared = fault('yaml-duplicate-key', key(file, group, id), `The id \`${id}\` stands under \`${other}\` too.`, 'Give one of the two another id.');
        problems.push({ ...shared, related: [{ place: key(file, other, id), label: 'first written here' }] });
      }
    }
  }
  return problems;
}
