// One piece of YAML held against the schema of what should stand there; each fault in words, with its place.

import { factKinds } from '../facts/index.ts';
import { brandSchema } from '../guidance/brand-schema.ts';
import { directorySchema, glossarySchema, ownChecklistSchema, protocolSchema, synonymsSchema, waiversShape } from '../guidance/control-schemas.ts';
import { pathwaySchema } from '../guidance/pathway-schema.ts';
import { nearest } from '../model/did-you-mean.ts';
import type { Problem } from '../model/finding.ts';
import type { KeyPath } from '../model/place.ts';
import { chooseErrors, keysBelow, keysBeside, pathOf, shapeFault } from './shape-words.ts';
import { validatorName } from './validator-name.ts';
import type { ShapeError, Validator } from './validators.generated.js';
import * as generated from './validators.generated.js';

const validators = generated as unknown as Readonly<Record<string, Validator>>;
const SCHEMAS: Readonly<Record<string, unknown>> = {
  protocol: protocolSchema,
  directory: directorySchema,
  glossary: glossarySchema,
  synonyms: synonymsSchema,
  brand: brandSchema,
  own_checklist: ownChecklistSchema,
  waivers: waiversShape,
  pathway: pathwaySchema,
  ...Object.fromEntries([...factKinds.values()].map((kind) => [validatorName(kind.kind), kind.shape])),
};

/** `meant`: where the value of an unknown key belongs, if that can be told. */
export type ShapeProblem = Problem & { readonly meant?: KeyPath };

export const WRONG_SHAPE = {
  rule: 'wrong-shape',
  severity: 'error' as const,
  why: 'The toolkit cannot tell what is meant, so it is neither checked nor published.',
};

export const shapeRule = { id: 'wrong-shape', title: 'YAML in the wrong form', why: WRONG_SHAPE.why };

function valueAt(data: unknown, pointer: string): unknown {
  let node = data;
  for (const step of pathOf(pointer)) node = typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[step] : undefined;
  return node;
}

/** `In force` for `in-force`: the word of the list that was meant. */
function meantOf({ keyword, params }: ShapeError, written: unknown): string {
  if (keyword !== 'enum' || typeof written !== 'string') return '';
  const near = nearest(written, (params['allowedValues'] as readonly unknown[]).map(String));
  return near === undefined ? '' : `Did you mean \`${near}\`? `;
}

/** `name`: of a validator in validators.generated.js; where there is none anything is right. `base`: the keys above `data` in its file. */
export function dataShape(file: string, name: string, data: unknown, base: KeyPath): ShapeProblem[] {
  const validator = validators[name];
  if (!validator || validator(data)) return [];
  return chooseErrors(validator.errors ?? []).map((error) => {
    const written = valueAt(data, error.instancePath);
    // NOTE: a key with nothing behind it is empty, whatever would have to stand there.
    const fault = written === null ? { ...error, keyword: 'minLength', params: { limit: 1 } } : error;
    const { path, on, message, fix, meant } = shapeFault(fault, base, keysBeside(SCHEMAS[name], error.schemaPath), keysBelow(SCHEMAS[name], error.schemaPath));
    return { ...WRONG_SHAPE, ...(meant ? { meant } : {}), message, fix: `${meantOf(fault, written)}${fix}`, place: { at: 'key', file, path, on } };
  });
}
