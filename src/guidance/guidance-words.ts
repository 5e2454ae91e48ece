// What guidance says about a requirement, in sentences: for descriptions in schemas, comments in templates and the command `explain`.

import type { DemandedFrom } from '../model/gate.ts';
import type { FactSpec, Limit, Requirement } from '../model/requirement.ts';
import type { CatalogueData } from './catalogue.ts';
import { citationLines, forceWords } from './citations.ts';

const DEMAND: Readonly<Record<DemandedFrom, string>> = {
  draft: 'A gap is an error at every gate.',
  consult: 'A gap is an error from the gate consult on, when the protocol goes out for comment.',
  publish: 'A gap is an error from the gate publish on.',
  audit: 'A gap is an error at the gate audit only.',
  never: 'A gap is never an error; this is advice.',
};

export interface GuidanceWords {
  readonly asks: string;
  readonly why: string;
  /** How strongly guidance asks, and from when a gap counts. */
  readonly demand: string;
  /** One line a citation, with how sure we are of it. */
  readonly citations: readonly string[];
}

export function guidanceWords(catalogue: CatalogueData, requirement: Requirement): GuidanceWords {
  return {
    asks: requirement.asks,
    why: requirement.why ?? '',
    demand: `${forceOf(requirement)} ${DEMAND[requirement.demanded_from]}`,
    citations: citationLines(catalogue, requirement.citations),
  };
}

/** Where nothing was read, nobody may write that guidance says so (design.md, section 6). */
function forceOf({ citations, force }: Requirement): string {
  if (citations.every(({ confidence }) => confidence === 'proposed')) return 'This toolkit proposes it.';
  if (citations.every(({ confidence }) => confidence === 'proposed' || confidence === 'background'))
    return 'It is thought to be good practice; no document was read that confirms it.';
  return forceWords(force);
}

/** What to write for one fact: its label, what it asks, what it has to deal with, and the national figure it is held against. */
export function factWords(catalogue: CatalogueData, name: string, spec: FactSpec): string {
  return [
    `${spec.label ?? name}.`,
    spec.asks ?? '',
    ...(spec.optional ? ['May be left out.'] : []),
    ...coverWords(spec),
    ...(spec.options ? [`One of: ${spec.options.join('; ')}.`] : []),
    ...limitWords(spec.limit === undefined ? undefined : catalogue.limits[spec.limit]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function coverWords({ covers = [], covers_at_least: least }: FactSpec): string[] {
  const labels = covers.map((cover) => cover.label).join('; ');
  if (labels === '') return [];
  return [least === undefined || least === covers.length ? `It deals with: ${labels}.` : `It deals with at least ${least} of these: ${labels}.`];
}

function limitWords(limit: Limit | undefined): string[] {
  if (!limit) return [];
  const bound = limit.at_most === undefined ? `at least ${limit.at_least}` : `at most ${limit.at_most}`;
  return [`National figure: ${bound}. ${limit.standing}`];
}

/** Facts that have no key in the answer: where each is read from instead. */
export function keylessWords(catalogue: CatalogueData, { facts, section, id }: Requirement): string[] {
  return Object.entries(facts).flatMap(([name, spec]) => {
    if (name === 'words') return [`Words, at least ${spec.min_words ?? 25}: in sections/${section}.md under a heading that ends with {#${id}}.`];
    if (spec.source !== undefined) return [`Read from ${spec.source.replace('.', '.yaml, ')}: ${factWords(catalogue, name, spec)}`];
    if (spec.kind === 'definition') return [`Read from glossary.yaml: ${factWords(catalogue, name, spec)}`];
    if (spec.kind === 'signature')
      return [`Read from protocol.yaml, ${spec.of === 'approvals' ? 'approvals' : 'partners'}: ${factWords(catalogue, name, spec)}`];
    return spec.kind === 'terms' ? [`In the words or the facts: ${factWords(catalogue, name, spec)}`] : [];
  });
}
