// Is a catalogue sound? Ids, tiers, citations, limits and words; its facts and checklist lines are left to fact-spec-faults.ts.
// `generate` refuses a catalogue with any fault.

import type { CatalogueData } from '../guidance/catalogue.ts';
import { readDuration } from '../model/durations.ts';
import type { Citation, Requirement } from '../model/requirement.ts';
import { factSpecFaults, slotFaults } from './fact-spec-faults.ts';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const REQUIREMENT_KEYS = new Set(['id', 'section', 'title', 'asks', 'why', 'force', 'tier', 'demanded_from', 'binds', 'citations', 'facts', 'checklist']);
const CITATION_KEYS = new Set(['source', 'locator', 'confidence', 'note']);
const FORCES = ['law', 'must', 'should', 'may'];
const GATES = ['consult', 'publish', 'audit', 'never'];
const CONFIDENCES = ['read', 'secondary', 'background', 'proposed'];
const BINDS = new Set(
  (
    'all commissioners treatment childrens-social-care safeguarding-partners maternity health-visiting gp pharmacy prescribers ' +
    'mental-health universal-health education justice-social-work adult-social-work third-sector housing police adp cpc chief-officers ' +
    'local-authority public-authorities managers strategic-partners'
  ).split(' '),
);

/** Everything wrong with a catalogue, one full sentence each; empty when it is sound. */
export function catalogueFaults(data: CatalogueData): string[] {
  const named = (where: string, faults: readonly string[]): string[] => faults.map((fault) => `${data.nation}: ${where}: ${fault}`);
  const counts = Map.groupBy(data.requirements, (requirement) => requirement.id);
  return [
    ...[...counts].flatMap(([id, same]) => (same.length > 1 ? named(id, ['This id stands there twice.']) : [])),
    ...data.requirements.flatMap((requirement) => named(requirement.id, requirementFaults(requirement, data))),
    ...data.sections.flatMap(({ id }) => (data.requirements.some((one) => one.section === id) ? [] : named(id, ['This section holds no requirement.']))),
    ...Object.entries(data.limits).flatMap(([id, limit]) => named(`limit ${id}`, [...limitFaults(limit), ...citationFaults([limit.citation], data)])),
    ...Object.entries(data.stale).flatMap(([id, term]) => named(`stale term ${id}`, [...wordFaults(term.find), ...citationFaults(term.citations, data)])),
    ...Object.entries(data.otherNation).flatMap(([id, term]) => named(`term of the other nation ${id}`, wordFaults(term.find))),
    ...Object.entries(data.vague).flatMap(([id, term]) => named(`vague term ${id}`, wordFaults(term.find))),
  ];
}

function requirementFaults(one: Requirement, data: CatalogueData): string[] {
  const faults: string[] = [];
  const check = (fine: boolean, fault: string): void => {
    if (!fine) faults.push(fault);
  };
  const citations: unknown = one.citations;
  check(KEBAB.test(one.id), 'The id is not in kebab-case.');
  for (const key of Object.keys(one)) check(REQUIREMENT_KEYS.has(key), `The key \`${key}\` is not known.`);
  check(typeof one.title === 'string' && one.title !== '' && !one.title.endsWith('.'), 'The title is missing or ends with a full stop.');
  check(typeof one.asks === 'string' && one.asks !== '', 'It does not say what it asks.');
  check(FORCES.includes(one.force), `\`${one.force}\` is not a force.`);
  check(one.tier === 'core' || one.tier === 'extension', `\`${String(one.tier)}\` is not a tier.`);
  check(GATES.includes(one.demanded_from), `\`${one.demanded_from}\` is not a gate to be demanded from.`);
  check(
    one.demanded_from === 'never' || !isWeak(one),
    'An extension, or a requirement that rests on background or proposals alone, has to be demanded_from: never.',
  );
  check(Array.isArray(one.binds) && one.binds.length > 0 && one.binds.every((name) => BINDS.has(name)), 'It binds nobody, or somebody who is not on the list.');
  check(Array.isArray(citations) && citations.length > 0, 'It has no citation.');
  check(Object.keys(one.facts ?? {}).length > 0, 'It wants no facts.');
  check(Object.keys(one.checklist ?? {}).length > 0, 'It has no checklist line.');
  for (const id of Object.keys(one.checklist ?? {})) check(KEBAB.test(id), `The checklist id \`${id}\` is not in kebab-case.`);
  return [...faults, ...citationFaults(one.citations ?? [], data), ...factSpecFaults(one, data), ...slotFaults(one)];
}

/** Advice only: nothing that was read stands behind it, or it goes beyond what guidance asks of every area. */
function isWeak(one: Requirement): boolean {
  return (
    one.tier === 'extension' || (one.citations?.length > 0 && one.citations.every(({ confidence }) => confidence === 'background' || confidence === 'proposed'))
  );
}

function citationFaults(citations: readonly Citation[], data: CatalogueData): string[] {
  return citations.flatMap((citation) => [
    ...Object.keys(citation)
      .filter((key) => !CITATION_KEYS.has(key))
      .map((key) => `The key \`${key}\` of a citation is not known.`),
    ...(data.sources[citation.source] === undefined ? [`The source \`${citation.source}\` is not in sources.yaml.`] : []),
    ...(CONFIDENCES.includes(citation.confidence) ? [] : [`\`${String(citation.confidence)}\` does not say how sure we are.`]),
    ...(citation.locator === undefined || typeof citation.locator === 'string' ? [] : ['A locator has to be text in quotes.']),
  ]);
}

function limitFaults(limit: CatalogueData['limits'][string]): string[] {
  const bounds = [limit.at_most, limit.at_least].filter((bound) => bound !== undefined);
  if (bounds.length === 0) return ['It has neither `at_most` nor `at_least`.'];
  return bounds.flatMap((bound) => (typeof bound === 'number' || readDuration(bound) ? [] : [`\`${bound}\` is neither a definite time nor a number.`]));
}

function wordFaults(find: unknown): string[] {
  const fine = Array.isArray(find) && find.length > 0 && find.every((word) => typeof word === 'string' && word.trim() !== '');
  return fine ? [] : ['It does not say which words to find.'];
}
