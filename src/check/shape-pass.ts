// The schema pass: every YAML file has the shape that the rest of the check relies on.

import { SIDES } from '../facts/both-ways.ts';
import { factKinds, hasKey } from '../facts/index.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import { brandSchema } from '../guidance/brand-schema.ts';
import {
  ANSWER_FRAME,
  directorySchema,
  glossarySchema,
  ownChecklistSchema,
  protocolSchema,
  synonymsSchema,
  waiversShape,
} from '../guidance/control-schemas.ts';
import { pathwaySchema } from '../guidance/pathway-schema.ts';
import { nearest } from '../model/did-you-mean.ts';
import type { Problem } from '../model/finding.ts';
import type { KeyPath } from '../model/place.ts';
import { key, wholeFile } from '../model/place.ts';
import type { FactSpec, Requirement } from '../model/requirement.ts';
import { isPathwayFile, isSectionFile } from '../source/files.ts';
import { isMapping } from '../source/shape.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { chooseErrors, keysBeside, shapeFault } from './shape-words.ts';
import { validatorName } from './validator-name.ts';
import type { Validator } from './validators.generated.js';
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

const CONTROL_FILES = new Set(['protocol.yaml', 'directory.yaml', 'glossary.yaml', 'synonyms.yaml', 'brand.yaml', 'waivers.yaml']);

const WRONG_SHAPE = {
  rule: 'wrong-shape',
  severity: 'error' as const,
  why: 'The toolkit cannot tell what is meant, so it is neither checked nor published.',
};

export const shapeRule = { id: 'wrong-shape', title: 'YAML in the wrong form', why: WRONG_SHAPE.why };

export interface ShapePass {
  readonly problems: readonly Problem[];
  /** `<requirement> <fact>` of facts whose shape is wrong: they are not tested further. */
  readonly broken: ReadonlySet<string>;
}

export function shapePass(read: ReadProtocol, catalogue: Catalogue): ShapePass {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const { protocol } = read;
  const validate = (file: string, name: string, data: unknown, base: KeyPath): boolean => {
    const validator = validators[name];
    if (!validator || validator(data)) return true;
    for (const error of chooseErrors(validator.errors ?? [])) {
      const { path, on, message, fix } = shapeFault(error, base, keysBeside(SCHEMAS[name], error.schemaPath));
      const requirement = catalogue.byId.get(String(base[0]))?.id;
      problems.push({ ...WRONG_SHAPE, message, fix, place: { at: 'key', file, path, on }, ...(requirement === undefined ? {} : { requirement }) });
    }
    return false;
  };
  if (!read.yaml.has(protocol.controlFile)) {
    problems.push({
      ...WRONG_SHAPE,
      message: 'There is no protocol.yaml in this folder.',
      fix: 'Start from the template: `joint-protocol init`.',
      place: wholeFile(protocol.controlFile),
    });
  }
  for (const { id } of protocol.ownSections) {
    if (!catalogue.sectionIds.has(id)) continue;
    problems.push({
      ...WRONG_SHAPE,
      message: `\`${id}\` is a section that guidance asks for, so a chapter of your own cannot have its name.`,
      fix: `Choose another name, or write into \`sections/${id}.md\`.`,
      place: key(protocol.controlFile, 'own_sections', id),
    });
  }
  for (const [file, yaml] of read.yaml) {
    if (yaml.data === undefined) continue;
    const path = file.slice(protocol.folder.length);
    if (CONTROL_FILES.has(path)) validate(file, path.replace('.yaml', ''), yaml.data, []);
    if (isPathwayFile(path)) validate(file, 'pathway', yaml.data, []);
    const part = /^translations\/[^/]+\/(texts|made-from)\.yaml$/.exec(path)?.[1];
    if (part !== undefined) validate(file, part.replace('-', '_'), yaml.data, []);
    if (!isSectionFile(path)) continue;
    if (!isMapping(yaml.data)) {
      problems.push({
        ...WRONG_SHAPE,
        message: 'This file has to hold answers by the id of their requirement.',
        fix: 'Write for example `no-access-procedure:` and its facts below, indented by two blanks.',
        place: wholeFile(file),
      });
      continue;
    }
    for (const [id, answer] of Object.entries(yaml.data)) {
      if (id === 'own_checklist') validate(file, 'own_checklist', answer, [id]);
      else answerShape(problems, broken, file, id, answer, catalogue.byId.get(id), validate);
    }
  }
  return { problems, broken };
}

function answerShape(
  problems: Problem[],
  broken: Set<string>,
  file: string,
  id: string,
  answer: unknown,
  requirement: Requirement | undefined,
  validate: (file: string, name: string, data: unknown, base: KeyPath) => boolean,
): void {
  if (!requirement) return;
  if (!isMapping(answer)) {
    problems.push({
      ...WRONG_SHAPE,
      message: `\`${id}\` has to hold a status and facts.`,
      fix: 'Write `status: implemented` below it, indented by two blanks, and the facts after it.',
      place: key(file, id),
      requirement: id,
    });
    return;
  }
  for (const [name, value] of Object.entries(answer)) {
    const spec = Object.hasOwn(requirement.facts, name) ? requirement.facts[name] : undefined;
    if (name === 'own_checklist') validate(file, 'own_checklist', value, [id, name]);
    else if (Object.hasOwn(ANSWER_FRAME, name)) {
      if (typeof value !== 'string')
        problems.push({
          ...WRONG_SHAPE,
          message: `\`${name}\` has to be a text.`,
          fix: 'Write it as plain text.',
          place: key(file, id, name),
          requirement: id,
        });
    } else if (!spec || !hasKey(name, spec)) {
      const known = Object.entries(requirement.facts)
        .filter(([fact, one]) => hasKey(fact, one))
        .map(([fact]) => fact);
      const near = nearest(name, [...known, ...Object.keys(ANSWER_FRAME)]);
      const fix =
        near === undefined
          ? known.length === 0
            ? 'This requirement takes no facts here; take it out.'
            : `The facts of this requirement are ${known.map((one) => `\`${one}\``).join(', ')}.`
          : `Did you mean \`${near}\`?`;
      problems.push({ ...WRONG_SHAPE, message: `\`${name}\` is not a fact of \`${id}\`.`, fix, place: key(file, id, name), requirement: id });
    } else if (value !== null && !factShape(spec, value, [id, name], (kind, data, base) => validate(file, kind, data, base))) broken.add(`${id} ${name}`);
  }
}

/** A fact that goes both ways has the shape of the fact within it on each side. */
function factShape(spec: FactSpec, value: unknown, base: KeyPath, validate: (name: string, data: unknown, base: KeyPath) => boolean): boolean {
  if (!validate(validatorName(spec.kind), value, base)) return false;
  const { of } = spec;
  if (spec.kind !== 'both-ways' || typeof of !== 'object' || !isMapping(value)) return true;
  const sides = SIDES.filter((side) => value[side] !== undefined && value[side] !== null);
  return sides.map((side) => factShape(of, value[side], [...base, side], validate)).every(Boolean);
}
