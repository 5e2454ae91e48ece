// Who it is: the id of a role, post or team of the directory that can be reached by phone or e-mail.

import { findNamed, isReachable } from '../model/names.ts';
import type { FactFault, FactKind } from './kind.ts';
import { isEmpty, labelOf, namesCell } from './kind.ts';
import { idsIn } from './rows.ts';
import { tooFew } from './too-few.ts';

function idsOf(value: unknown): string[] {
  return [value].flat().filter((id): id is string => typeof id === 'string' && id !== '');
}

const ID = { type: 'string', minLength: 1, maxLength: 200, description: 'The id of a role, post or team in directory.yaml.' };

export const post: FactKind = {
  kind: 'post',
  shape: { anyOf: [ID, { type: 'array', items: ID, maxItems: 60 }] },
  schema: (spec) => ((spec.min ?? 1) > 1 ? { type: 'array', items: ID, minItems: spec.min } : { anyOf: [ID, { type: 'array', items: ID, minItems: 1 }] }),
  test(fact) {
    const ids = idsOf(fact.value);
    const few = tooFew(fact, ids.length, { least: fact.spec.min ?? 1, does: 'names', fix: 'Give the ids of posts or teams from directory.yaml, as a list.' });
    if (few) return [few];
    return ids.flatMap((id, index): FactFault[] => {
      const named = findNamed(fact.protocol.directory, id);
      if (!named || isReachable(named.contact)) return [];
      return [
        {
          rule: 'fact-incomplete',
          message: `\`${id}\` has neither a phone number nor an e-mail address.`,
          fix: 'Give it one in directory.yaml, or say with `reached_through:` which team answers for it.',
          path: Array.isArray(fact.value) ? [index] : [],
        },
      ];
    });
  },
  references: (value) => idsIn(value, [], false),
  view: (fact) => (isEmpty(fact.value) ? [] : [{ type: 'pairs', caption: '', pairs: [{ label: labelOf(fact), value: namesCell(fact.protocol, fact.value) }] }]),
  slot(fact) {
    const names = idsOf(fact.value).map((id) => {
      const named = findNamed(fact.protocol.directory, id);
      return named ? (named.contact.phone === undefined ? named.name : `${named.name} (${named.contact.phone})`) : id;
    });
    return names.length === 0 ? undefined : names.slice(0, 3).join(', ');
  },
};
