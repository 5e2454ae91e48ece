// A requirement that the partnership itself says is not yet, or only partly, in place.

import { key } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'declared-gap',
  title: 'A gap that the partnership declares',
  why: 'It is honest to say so, but families are not yet served by a plan; what the law or statutory guidance demands cannot wait past publication.',
  errorFrom: 'audit',
  *run({ answered, gate }) {
    for (const { requirement, answer } of answered) {
      if (answer.status !== 'planned' && answer.status !== 'partial') continue;
      const binding = requirement.force === 'law' || requirement.force === 'must';
      const demanded = requirement.demanded_from !== 'never';
      const severity = !demanded ? ('advice' as const) : binding && gate === 'publish' ? ('error' as const) : undefined;
      yield {
        message: `“${requirement.title}” is ${answer.status === 'planned' ? 'planned, not in place' : 'only partly in place'}.`,
        fix: 'Agree what is missing with the owner, put it in place, and set the status to `implemented`.',
        place: key(answer.file, ...answer.path, 'status'),
        requirement: requirement.id,
        ...(severity ? { severity } : {}),
      };
    }
  },
};
