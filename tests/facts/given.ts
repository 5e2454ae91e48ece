// A fact put together by hand: the base protocol with what a case lays over it.

import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import type { GivenFact } from '../../src/facts/kind.ts';
import { flatten } from '../../src/facts/covers.ts';
import { sourceValue } from '../../src/facts/source-of.ts';
import type { FactKindName, FactSpec, Nation } from '../../src/model/requirement.ts';
import type { LoadedProtocol } from '../../src/model/protocol.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { overBase, TODAY } from '../rules/base.ts';

export interface Surroundings {
  readonly nation?: Nation;
  /** Markdown of the passage. */
  readonly words?: string;
  /** Text of glossary.yaml. */
  readonly glossary?: string;
  /** Lines that replace the last ones of protocol.yaml. */
  readonly control?: string;
  /** Name of the fact; `value` unless the passage is meant. */
  readonly fact?: string;
}

const CONTROL = 'format: 1\ntitle: Test\nnation: england\narea: Test\nedition: "1"\nstatus: draft\n';

function protocolWith({ nation = 'england', words, glossary, control }: Surroundings): LoadedProtocol {
  return readProtocol(
    overBase(nation, {
      ...(words === undefined ? {} : { 'sections/escalation.md': `## Heading {#escalation-stages}\n\n${words}\n` }),
      ...(glossary === undefined ? {} : { 'glossary.yaml': glossary }),
      ...(control === undefined ? {} : { 'protocol.yaml': CONTROL.replace('england', nation) + control }),
    }),
  ).protocol;
}

const untouched = new Map<string, LoadedProtocol>();

export async function given(kind: FactKindName, one: Surroundings & { readonly spec?: Partial<FactSpec>; readonly value?: unknown }): Promise<GivenFact> {
  const nation = one.nation ?? 'england';
  const plain = one.words === undefined && one.glossary === undefined && one.control === undefined;
  const protocol = (plain ? untouched.get(nation) : undefined) ?? protocolWith(one);
  if (plain) untouched.set(nation, protocol);
  const spec: FactSpec = { ...one.spec, kind };
  const passage = protocol.passages.get('escalation-stages');
  const answer = {
    requirement: 'escalation-stages',
    section: 'escalation',
    file: 'sections/escalation.yaml',
    path: ['escalation-stages'],
    status: 'implemented',
    facts: { value: one.value },
  };
  return {
    name: one.fact ?? 'value',
    spec,
    answer,
    passage,
    protocol,
    catalogue: await loadCatalogue(nation),
    today: TODAY,
    value: spec.source === undefined ? one.value : sourceValue(protocol, spec.source),
    text: () => `${passage?.title ?? ''}\n${passage?.text ?? ''}\n${flatten(one.value)}`,
  };
}
