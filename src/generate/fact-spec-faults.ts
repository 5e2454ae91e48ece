// Are the facts a requirement wants, and the slots of its checklist lines, such as the fact kinds can deal with?

import { SIDES } from '../facts/both-ways.ts';
import { factKinds } from '../facts/index.ts';
import type { CatalogueData } from '../guidance/catalogue.ts';
import type { FactKindName, FactSpec, Requirement } from '../model/requirement.ts';

const COMMON = ['kind', 'label', 'asks', 'example', 'optional'];

/** Parameters of each kind beside the common ones; schemas/catalogue/README.md explains them. */
export const KIND_PARAMETERS: Readonly<Record<FactKindName, readonly string[]>> = {
  statement: ['min_words', 'has_number'],
  terms: ['covers', 'covers_at_least'],
  duration: ['wants', 'cases'],
  limit: ['wants', 'cases', 'limit'],
  post: ['min'],
  steps: ['min', 'timed', 'wants'],
  duties: ['min', 'timed', 'wants', 'covers', 'covers_at_least'],
  triggers: ['min', 'covers', 'covers_at_least'],
  list: ['min', 'fields', 'covers', 'covers_at_least', 'source'],
  'both-ways': ['of'],
  choice: ['options', 'reason_for'],
  date: ['not_past', 'not_future', 'within_months', 'source'],
  signature: ['of', 'kinds'],
  document: ['min', 'covers', 'covers_at_least'],
  number: ['at_least', 'at_most', 'limit', 'wants'],
  definition: ['covers', 'covers_at_least', 'min', 'min_words'],
  measure: ['min', 'covers', 'covers_at_least'],
  'legal-basis': ['rows'],
  reference: ['min'],
};
const FIELD_TYPES = ['text', 'role', 'post', 'duration', 'document', 'date', 'number', 'address', 'reference'];
const SOURCES = [
  'protocol.partners',
  'protocol.approvals',
  'protocol.owners',
  'protocol.versions',
  'protocol.dates.approved',
  'protocol.dates.review',
  'directory.organisations',
  'directory.teams',
  'directory.posts',
  'glossary.terms',
];
const WANTS = ['from', 'by', 'for', 'case', 'if_missed', 'within', 'tells', 'who', 'source', 'year'];
const RESERVED = ['status', 'reason', 'owner', 'by', 'checklist', 'own_checklist'];
const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const TIME_SLOTS = ['within', 'every', 'from', 'by', 'for', 'case'];

/** What is wrong with the facts that a requirement wants. */
export function factSpecFaults(requirement: Requirement, data: CatalogueData): string[] {
  return Object.entries(requirement.facts ?? {}).flatMap(([name, spec]) => [
    ...(SNAKE.test(name) ? [] : [`The fact \`${name}\` is not in snake_case.`]),
    ...(RESERVED.includes(name) ? [`The fact name \`${name}\` is reserved.`] : []),
    ...(name === 'words' && spec.kind !== 'statement' ? ['`words` has to be a statement.'] : []),
    ...(name !== 'words' && (spec.label ?? '') === '' ? [`The fact \`${name}\` has no label.`] : []),
    ...specFaults(spec, data).map((fault) => `The fact \`${name}\`: ${fault}`),
  ]);
}

function specFaults(spec: FactSpec, data: CatalogueData): string[] {
  const known = KIND_PARAMETERS[spec.kind];
  if (known === undefined) return [`\`${String(spec.kind)}\` is not a kind.`];
  const faults = Object.keys(spec)
    .filter((key) => !COMMON.includes(key) && !known.includes(key))
    .map((key) => `\`${key}\` is not a parameter of the kind ${spec.kind}.`);
  const check = (fine: boolean, fault: string): void => {
    if (!fine) faults.push(fault);
  };
  for (const cover of spec.covers ?? [])
    check(
      cover.label !== '' && Array.isArray(cover.any) && cover.any.length > 0 && cover.any.every((word) => typeof word === 'string'),
      'An entry of `covers` is not `{label, any: [words]}`.',
    );
  check((spec.covers_at_least ?? 0) <= (spec.covers?.length ?? 0), '`covers_at_least` is more than there is to cover.');
  for (const [field, type] of Object.entries(spec.fields ?? {}))
    check(SNAKE.test(field) && FIELD_TYPES.includes(type.replace(/\?$/, '')), `\`${field}: ${type}\` is not a field.`);
  check(spec.source === undefined || SOURCES.includes(spec.source), `\`${spec.source}\` is not a source.`);
  check(spec.kind !== 'limit' || spec.limit !== undefined, 'A limit has to be named.');
  check(spec.limit === undefined || data.limits[spec.limit] !== undefined, `\`${spec.limit}\` is not in limits.yaml for this nation.`);
  check(spec.kind !== 'choice' || (spec.options?.length ?? 0) > 1, 'A choice needs at least two options.');
  check(
    (spec.reason_for ?? []).every((option) => spec.options?.includes(option)),
    '`reason_for` names what is not an option.',
  );
  check(spec.kind !== 'terms' || (spec.covers?.length ?? 0) > 0, 'Terms need something to cover.');
  check(spec.kind !== 'signature' || spec.of === 'partners' || spec.of === 'approvals', 'A signature is of partners or of approvals.');
  check(
    (spec.rows ?? []).every((row) => data.legal[row] !== undefined),
    '`rows` names what is not in legal-basis.yaml.',
  );
  check(
    (spec.wants ?? []).every((want) => WANTS.includes(want)),
    '`wants` names what is not a field.',
  );
  if (spec.kind === 'both-ways') check(typeof spec.of === 'object', 'It does not say what stands on each side (`of`).');
  if (spec.kind === 'both-ways' && typeof spec.of === 'object') faults.push(...specFaults(spec.of, data));
  return faults;
}

/** Slots of checklist lines that no local fact could fill. */
export function slotFaults(requirement: Requirement): string[] {
  return Object.entries(requirement.checklist ?? {}).flatMap(([id, line]) =>
    [...String(line).matchAll(/\{([^}]*)\}/g)].flatMap((match) => {
      const fault = slotFault(requirement, (match[1] ?? '').split('.'));
      return fault === undefined ? [] : [`The slot {${match[1]}} of the checklist line \`${id}\` ${fault}.`];
    }),
  );
}

function slotFault(requirement: Requirement, [name = '', ...path]: readonly string[]): string | undefined {
  const spec = requirement.facts?.[name];
  if (!spec) return 'has no fact';
  if (name === 'words') return 'stands for a whole passage';
  if (spec.source !== undefined) return 'stands for a fact that is written elsewhere';
  if (spec.kind !== 'both-ways') return fieldFault(spec.kind, path);
  const [side, ...field] = path;
  if (!SIDES.some((one) => one === side)) return 'names no side';
  return typeof spec.of === 'object' ? fieldFault(spec.of.kind, field) : undefined;
}

function fieldFault(kind: FactKindName, [field, ...deeper]: readonly string[]): string | undefined {
  if (factKinds.get(kind)?.slot === undefined) return `stands for a fact of the kind ${kind}, which is not a single value`;
  if (kind === 'duration' || kind === 'limit')
    return field !== undefined && TIME_SLOTS.includes(field) && deeper.length === 0 ? undefined : 'names no field of a time';
  return field === undefined ? undefined : `names a field, which the kind ${kind} does not have`;
}
