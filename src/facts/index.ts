// The one list of fact kinds, and how a fact of an answer is put together for them.

import type { Catalogue } from '../guidance/catalogue.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { FactKindName, FactSpec, Requirement } from '../model/requirement.ts';
import type { Answer } from '../model/protocol.ts';
import { makeBothWays } from './both-ways.ts';
import { choice } from './choice.ts';
import { flatten } from './covers.ts';
import { date } from './date.ts';
import { definition } from './definition.ts';
import { document } from './document.ts';
import { duration } from './duration.ts';
import { duties } from './duties.ts';
import type { FactKind, GivenFact } from './kind.ts';
import { legalBasis } from './legal-basis.ts';
import { limit } from './limit.ts';
import { list } from './list.ts';
import { measure } from './measure.ts';
import { number } from './number.ts';
import { post } from './post.ts';
import { reference } from './reference.ts';
import { signature } from './signature.ts';
import { sourcePlace, sourceValue } from './source-of.ts';
import { statement } from './statement.ts';
import { steps } from './steps.ts';
import { terms } from './terms.ts';
import { triggers } from './triggers.ts';

const KINDS = new Map<FactKindName, FactKind>();
const bothWays = makeBothWays((kind) => KINDS.get(kind));
for (const kind of [
  statement,
  terms,
  duration,
  limit,
  post,
  steps,
  duties,
  triggers,
  list,
  bothWays,
  choice,
  date,
  signature,
  document,
  number,
  definition,
  measure,
  legalBasis,
  reference,
])
  KINDS.set(kind.kind, kind);

export const factKinds: ReadonlyMap<FactKindName, FactKind> = KINDS;

export function factKind(name: FactKindName): FactKind {
  const kind = KINDS.get(name);
  if (!kind) throw new Error(`There is no fact kind ${name}.`);
  return kind;
}

/** Does the partnership write a key for this fact? */
export function hasKey(name: string, spec: FactSpec): boolean {
  return name !== 'words' && spec.source === undefined && factKind(spec.kind).keyless !== true;
}

/** The facts of a requirement for which the partnership writes a key, in order. */
export function keyedFacts(requirement: Requirement): [string, FactSpec][] {
  return Object.entries(requirement.facts).filter(([name, spec]) => hasKey(name, spec));
}

/** Does this fact stand in a file that could not be read? Then nothing can be said about it. */
export function isUnread({ name, spec, answer, protocol }: GivenFact): boolean {
  const file =
    spec.source !== undefined
      ? sourcePlace(protocol, spec.source).file
      : spec.kind === 'signature'
        ? protocol.controlFile
        : spec.kind === 'definition'
          ? `${protocol.folder}glossary.yaml`
          : name === 'words' || spec.kind === 'terms'
            ? `${protocol.folder}sections/${answer.section}.md`
            : '';
  return protocol.unreadable.has(file);
}

/** All facts of one answer, ready to be tested or shown. */
export function givenFacts(requirement: Requirement, answer: Answer, protocol: LoadedProtocol, catalogue: Catalogue, today: string): GivenFact[] {
  const passage = protocol.passages.get(requirement.id);
  let text: string | undefined;
  const wholeText = (): string => (text ??= `${passage?.title ?? ''}\n${passage?.text ?? ''}\n${flatten(answer.facts)}`);
  return Object.entries(requirement.facts).map(([name, spec]) => ({
    name,
    spec,
    answer,
    passage,
    protocol,
    catalogue,
    today,
    text: wholeText,
    value: spec.source === undefined ? answer.facts[name] : sourceValue(protocol, spec.source),
  }));
}
