// The statement of applicability: every requirement that is not met in the usual way, and why.

import { key } from '../model/place.ts';
import type { Place, ResolvedPlace } from '../model/place.ts';
import type { ApplicabilityStatement } from '../model/report.ts';
import { cleaned } from '../model/shown-text.ts';
import type { RuleContext } from '../rules/rule.ts';

export function applicabilityOf({ answered }: RuleContext, resolve: (place: Place) => ResolvedPlace): ApplicabilityStatement[] {
  return answered.flatMap(({ requirement, answer }) => {
    const { status } = answer;
    if (status !== 'not-applicable' && status !== 'alternative') return [];
    const place = resolve(key(answer.file, ...answer.path));
    return [{ requirement: requirement.id, title: requirement.title, status, reason: cleaned(answer.reason ?? ''), place }];
  });
}
