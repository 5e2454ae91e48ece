// Rules whose finding is made by the fact kinds: this turns what a fact found wrong into the rule's own faults.

import { hasKey } from '../facts/index.ts';
import type { FactRule, GivenFact } from '../facts/kind.ts';
import { sourcePlace } from '../facts/source-of.ts';
import type { KeyPath, Place } from '../model/place.ts';
import { key, span, value } from '../model/place.ts';
import type { RuleContext, RuleFault } from './rule.ts';

/** Where a fact stands, or where it would have to. */
export function factPlace(fact: GivenFact, path: KeyPath = []): Place {
  const { answer, passage, spec } = fact;
  if (spec.source !== undefined) return sourcePlace(fact.protocol, spec.source, path);
  if (spec.kind === 'signature') return key(fact.protocol.controlFile, spec.of === 'approvals' ? 'approvals' : 'partners', ...path);
  if (spec.kind === 'definition') return key(`${fact.protocol.folder}glossary.yaml`, 'terms');
  if (!hasKey(fact.name, spec)) return passage ? span(passage.file, passage.heading.start, passage.heading.end) : key(answer.file, ...answer.path);
  if (answer.facts[fact.name] === undefined) return key(answer.file, ...answer.path);
  return value(answer.file, ...answer.path, fact.name, ...path);
}

export function* faultsOf(context: RuleContext, rule: FactRule): Iterable<RuleFault> {
  for (const { requirement, faults } of context.answered) {
    for (const { fact, fault } of faults) {
      if (fault.rule !== rule) continue;
      yield {
        message: fault.message,
        fix: fault.fix,
        place: factPlace(fact, fault.path),
        requirement: requirement.id,
        ...(fault.severity === undefined ? {} : { severity: fault.severity }),
      };
    }
  }
}
