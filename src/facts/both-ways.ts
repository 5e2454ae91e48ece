// The same thing in both directions: from treatment to children's services, and back.

import type { FactKindName, FactSpec } from '../model/requirement.ts';
import type { FactFault, FactKind, GivenFact } from './kind.ts';
import { isEmpty, labelOf } from './kind.ts';

export const SIDES = ['treatment_to_children', 'children_to_treatment'] as const;
export const SIDE_WORDS = { treatment_to_children: 'treatment to children’s services', children_to_treatment: 'children’s services to treatment' } as const;

/** Made with the table of all kinds, since each side is a fact of another kind. */
export function makeBothWays(kindOf: (kind: FactKindName) => FactKind | undefined): FactKind {
  const inner = (spec: FactSpec): FactSpec => (typeof spec.of === 'object' ? spec.of : { kind: 'statement' });
  const sideOf = (value: unknown, side: string): unknown =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[side] : undefined;
  const given = (fact: GivenFact, side: (typeof SIDES)[number]): GivenFact => ({
    ...fact,
    spec: { ...inner(fact.spec), label: `${labelOf(fact)}: ${SIDE_WORDS[side]}` },
    value: sideOf(fact.value, side),
  });
  return {
    kind: 'both-ways',
    shape: { type: 'object', properties: Object.fromEntries(SIDES.map((side) => [side, {}])), additionalProperties: false },
    schema: (spec) => {
      const shape = kindOf(inner(spec).kind)?.schema(inner(spec)) ?? {};
      return { type: 'object', properties: Object.fromEntries(SIDES.map((side) => [side, shape])), required: [...SIDES], additionalProperties: false };
    },
    test: (fact) =>
      SIDES.flatMap((side): FactFault[] => {
        const one = given(fact, side);
        if (isEmpty(one.value)) {
          return [
            {
              rule: 'fact-incomplete',
              message: `The direction from ${SIDE_WORDS[side]} is missing.`,
              fix: `Add \`${side}:\` with the same fields as the other direction.`,
            },
          ];
        }
        return (kindOf(one.spec.kind)?.test(one) ?? []).map((fault) => ({ ...fault, path: [side, ...(fault.path ?? [])] }));
      }),
    references: (value, spec) =>
      SIDES.flatMap((side) =>
        (kindOf(inner(spec).kind)?.references?.(sideOf(value, side), inner(spec)) ?? []).map((found) => ({ ...found, path: [side, ...found.path] })),
      ),
    times: (value, spec) =>
      SIDES.flatMap((side) =>
        (kindOf(inner(spec).kind)?.times?.(sideOf(value, side), inner(spec)) ?? []).map((found) => ({ ...found, path: [side, ...found.path] })),
      ),
    view: (fact) => SIDES.flatMap((side) => (isEmpty(sideOf(fact.value, side)) ? [] : (kindOf(inner(fact.spec).kind)?.view(given(fact, side)) ?? []))),
    slot: (fact, [side, ...field]) => {
      const known = SIDES.find((one) => one === side);
      return known && kindOf(inner(fact.spec).kind)?.slot?.(given(fact, known), field);
    },
  };
}
