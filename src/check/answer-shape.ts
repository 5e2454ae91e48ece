// The shape of one answer: a status, facts that its requirement knows, each in the form of its kind.

import { SIDES } from '../facts/both-ways.ts';
import { hasKey } from '../facts/index.ts';
import { ANSWER_FRAME } from '../guidance/control-schemas.ts';
import { nearest } from '../model/did-you-mean.ts';
import type { Problem } from '../model/finding.ts';
import type { KeyPath } from '../model/place.ts';
import { key } from '../model/place.ts';
import { ANSWER_STATUSES } from '../model/protocol.ts';
import type { FactSpec, Requirement } from '../model/requirement.ts';
import { isMapping } from '../source/shape.ts';
import { dataShape, WRONG_SHAPE } from './data-shape.ts';
import { validatorName } from './validator-name.ts';

export interface AnswerShape {
  readonly problems: readonly Problem[];
  /** Names of facts whose shape is wrong. */
  readonly broken: readonly string[];
}

export function answerShape(file: string, requirement: Requirement, answer: unknown): AnswerShape {
  const { id } = requirement;
  if (!isMapping(answer)) {
    const fix = 'Write `status: implemented` below it, indented by two blanks, and the facts after it.';
    return { problems: [{ ...WRONG_SHAPE, message: `\`${id}\` has to hold a status and facts.`, fix, place: key(file, id), requirement: id }], broken: [] };
  }
  const problems: Problem[] = [];
  const broken: string[] = [];
  for (const [name, value] of Object.entries(answer)) {
    const spec = Object.hasOwn(requirement.facts, name) ? requirement.facts[name] : undefined;
    if (name === 'own_checklist') problems.push(...dataShape(file, name, value, [id, name]));
    else if (Object.hasOwn(ANSWER_FRAME, name)) problems.push(...frameShape(file, id, name, value));
    else if (!spec || !hasKey(name, spec))
      problems.push({ ...WRONG_SHAPE, message: `\`${name}\` is not a fact of \`${id}\`.`, fix: knownFacts(requirement, name), place: key(file, id, name) });
    else if (value !== null) {
      const faults = factShape(file, spec, value, [id, name]);
      problems.push(...faults);
      if (faults.length > 0) broken.push(name);
    }
  }
  return { problems: problems.map((problem) => ({ ...problem, requirement: id })), broken };
}

function frameShape(file: string, id: string, name: string, value: unknown): Problem[] {
  if (typeof value === 'string') return [];
  const fix = name === 'status' ? `Write one of ${ANSWER_STATUSES.map((one) => `\`${one}\``).join(', ')}.` : 'Write it as plain text.';
  return [{ ...WRONG_SHAPE, message: `\`${name}\` has to be a text.`, fix, place: key(file, id, name) }];
}

/** What to write where no such fact is known. */
function knownFacts({ facts }: Requirement, name: string): string {
  const known = Object.entries(facts).flatMap(([fact, spec]) => (hasKey(fact, spec) ? [fact] : []));
  const near = nearest(name, [...known, ...Object.keys(ANSWER_FRAME)]);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  if (known.length === 0) return 'This requirement takes no facts here; take it out.';
  return `The facts of this requirement are ${known.map((one) => `\`${one}\``).join(', ')}.`;
}

/** A fact that goes both ways has the shape of the fact within it on each side. */
function factShape(file: string, spec: FactSpec, value: unknown, base: KeyPath): Problem[] {
  const faults = dataShape(file, validatorName(spec.kind), value, base);
  const { of } = spec;
  if (faults.length > 0 || spec.kind !== 'both-ways' || typeof of !== 'object' || !isMapping(value)) return faults;
  const sides = SIDES.filter((side) => value[side] !== undefined && value[side] !== null);
  return sides.flatMap((side) => factShape(file, of, value[side], [...base, side]));
}
