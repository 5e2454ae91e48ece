// A pointer to another part of the protocol: the id of a requirement or of a section.

import type { FactKind } from './kind.ts';
import { isEmpty, labelOf, titleOf } from './kind.ts';
import { tooFew } from './too-few.ts';

function idsOf(value: unknown): string[] {
  return [value].flat().filter((id): id is string => typeof id === 'string' && id !== '');
}

const ID = { type: 'string', minLength: 1, maxLength: 200, description: 'The id of a requirement or section of this protocol.' };

export const reference: FactKind = {
  kind: 'reference',
  shape: { anyOf: [ID, { type: 'array', items: ID, maxItems: 60 }] },
  schema: () => ({ anyOf: [ID, { type: 'array', items: ID, minItems: 1 }] }),
  test(fact) {
    const ids = idsOf(fact.value);
    const fix = 'Give the id of the requirement or section, for example `child-protection-route`.';
    const few = tooFew(fact, ids.length, { least: fact.spec.min ?? 1, one: 'part of the protocol', many: 'parts of the protocol', does: 'points to', fix });
    return few ? [few] : [];
  },
  references: (value) =>
    (Array.isArray(value) ? value : [value]).flatMap((id, index) =>
      typeof id === 'string' ? [{ to: 'requirement' as const, id, path: Array.isArray(value) ? [index] : [] }] : [],
    ),
  view(fact) {
    if (isEmpty(fact.value)) return [];
    const cell = idsOf(fact.value).flatMap((id, index) => {
      const piece = {
        text: titleOf(fact.protocol, fact.catalogue, id) ?? id,
        link: { to: 'requirement' as const, id },
      };
      return index === 0 ? [piece] : [{ text: ', ' }, piece];
    });
    return [{ type: 'pairs', caption: '', pairs: [{ label: labelOf(fact), value: cell }] }];
  },
};
