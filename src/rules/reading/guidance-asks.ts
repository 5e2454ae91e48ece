// What guidance asks where a protocol says the contrary, as the reason of a finding.

import type { Nation } from '../../model/requirement.ts';
import type { RuleContext, RuleFault } from '../rule.ts';

/** `asked`: the requirement of each nation, or, where a nation has none about it, why it matters; nothing where the rule's own reason has to do. */
export function whyAsked({ catalogue, protocol }: RuleContext, asked: Readonly<Partial<Record<Nation, string>>>): Pick<RuleFault, 'why'> {
  const one = asked[protocol.control.nation];
  const asks = catalogue.byId.get(one ?? '')?.asks.trim();
  const why = asks === undefined ? one : `Guidance asks: ${asks}`;
  return why === undefined ? {} : { why };
}
