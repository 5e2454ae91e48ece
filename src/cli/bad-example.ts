// An answer to a requirement as the check does not take it: everything is there, and nothing of it says anything.

import { keyedFacts } from '../facts/index.ts';
import type { FactKindName, Requirement } from '../model/requirement.ts';
import { yamlLines } from '../source/yaml-write.ts';

const TIMES: ReadonlySet<FactKindName> = new Set(['duration', 'limit']);

export interface BadExample {
  /** Lines of the section's YAML file. */
  readonly facts: readonly string[];
  /** Lines of the section's Markdown file; none where the requirement asks for no words. */
  readonly words: readonly string[];
  /** Why it counts as no answer, in a sentence. */
  readonly why: string;
}

/** Undefined where all that is asked for stands in other files, such as protocol.yaml. */
export function badExample(requirement: Requirement): BadExample | undefined {
  const { id, title, facts } = requirement;
  const asked = keyedFacts(requirement).filter(([, spec]) => spec.optional !== true);
  const values = asked.map(([name, spec]) => [name, TIMES.has(spec.kind) ? 'as soon as possible' : 'to be confirmed'] as const);
  const times = values.some(([, value]) => value === 'as soon as possible');
  const words = facts['words'] !== undefined && facts['words'].optional !== true;
  if (values.length === 0 && !words) return undefined;
  return {
    facts: yamlLines({ [id]: { status: 'implemented', ...Object.fromEntries(values) } }),
    words: !words ? [] : [`## ${title} {#${id}}`, '', 'To be confirmed.'],
    why: times
      ? 'Nobody can be held to “as soon as possible”, and “to be confirmed” is no answer yet.'
      : 'A status that says “implemented” is no answer by itself, and “to be confirmed” is none yet.',
  };
}
