// Times in situations that fix no time. Reported under the rule on definite times.

import { readDuration } from '../../model/durations.ts';
import { isDemanded } from '../../model/gate.ts';
import { PATHWAY_GROUPS } from '../../model/pathway.ts';
import { value } from '../../model/place.ts';
import type { RuleContext, RuleFault } from '../rule.ts';

export function* pathwayTimes({ protocol, gate }: RuleContext): Iterable<RuleFault> {
  for (const { file, nodes } of protocol.pathways) {
    for (const [id, node] of nodes) {
      if (node.kind === 'question' || node.within === '' || readDuration(node.within)) continue;
      yield {
        message: `\`${node.within.slice(0, 60)}\` is not a definite time.`,
        fix: 'Write a number and a unit, for example `3 working days`, `24 hours` or `by 28 weeks of pregnancy`.',
        place: value(file, PATHWAY_GROUPS[node.kind], id, 'within'),
        severity: isDemanded('publish', gate) ? 'error' : 'warning',
      };
    }
  }
}
